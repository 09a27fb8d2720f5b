#include <pricing/compile.h>

#include <QCoreApplication>

#include <iostream>

/// headroom-pricebook TABLES SCHEMA OUTPUT: compiles the price tables; used by the build, not installed.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 4) {
        std::cerr << "usage: headroom-pricebook TABLES-FOLDER SCHEMA.SQL OUTPUT.SQLITE\n";
        return 2;
    }
    const auto summary = headroom::pricing::compile({argv[1], argv[2], argv[3]});
    if (!summary) {
        std::cerr << "headroom-pricebook: " << headroom::describe(summary.error()) << "\n";
        return 2;
    }
    std::cout << summary->prices << " prices, " << summary->sources << " sources, " << summary->spotDiscounts << " spot and "
              << summary->commitmentDiscounts << " commitment discounts\n";
    return 0;
}
