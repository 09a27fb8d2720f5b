#include <base/datadir.h>
#include <pricing/pricebook.h>

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace headroom;
using namespace headroom::pricing;

namespace {

const std::filesystem::path file = dataDirectory({}) / "pricing.sqlite";

/// Middle of several measurements in milliseconds: other work on the machine must not decide.
template<class Work>
double milliseconds(int times, Work work)
{
    std::vector<double> all;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        work(i);
        all.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(all.begin(), all.begin() + times / 2, all.end());
    return all[std::size_t(times / 2)];
}

/// What SQLite itself needs to open the file and count one indexed price: the floor under ours.
double bareSqlite()
{
    return milliseconds(9, [](int i) {
        const QString name = QStringLiteral("bare%1").arg(i);
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(QString::fromStdString(file.string()));
            database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
            database.open();
            QSqlQuery query(database);
            query.exec(QStringLiteral("SELECT price FROM prices WHERE service = 'AmazonEKS' AND sku_kind = 'cluster.standard-support' AND "
                                      "region = 'eu-west-3'"));
            query.next();
        }
        QSqlDatabase::removeDatabase(name);
    });
}

const std::vector<std::string> &types()
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> result;
        const auto rows = PriceBook::open(file)->list({"AmazonEC2", "instance", "eu-west-1", {}, "Linux", "on-demand"}, 500);
        for (const PriceRow &row : *rows)
            result.push_back(row.name);
        return result;
    }();
    return names;
}

} // namespace

/// Targets: the book opened within 30 ms, a price that was never asked for within 1 ms.
class PriceBookBench : public QObject
{
    Q_OBJECT

private slots:
    void opens();
    void looksUpCold();
    void looksUpWarm();
    void looksUpThroughImportedPrices();
};

void PriceBookBench::opens()
{
    const double bare = bareSqlite();
    const double ours = milliseconds(9, [](int) { QVERIFY(PriceBook::open(file)); });
    qInfo("opened in %.2f ms; SQLite alone with one look-up %.2f ms", ours, bare);
    QVERIFY2(ours < 30, qPrintable(QString::number(ours)));
}

void PriceBookBench::looksUpCold()
{
    const auto book = PriceBook::open(file);
    (void)types();
    const double first = milliseconds(1, [&](int) { QVERIFY(book->find({"AmazonEKS", "cluster.standard-support", "eu-west-3", {}, {}})); });
    const double cold = milliseconds(int(types().size()), [&](int i) {
        QVERIFY(book->find({"AmazonEC2", "instance", "eu-west-1", types()[std::size_t(i)], "Linux"}));
    });
    const double missing = milliseconds(200, [&](int i) {
        QVERIFY(!book->find({"AmazonEC2", "instance", "eu-west-1", "none" + std::to_string(i), "Linux"}));
    });
    qInfo("look-ups: the first after opening %.3f ms, cold %.4f ms, of a price that is not there %.4f ms", first, cold, missing);
    QVERIFY2(cold < 1, qPrintable(QString::number(cold)));
    QVERIFY2(missing < 1, qPrintable(QString::number(missing)));
}

void PriceBookBench::looksUpWarm()
{
    const auto book = PriceBook::open(file);
    const PriceQuery query{"AmazonEC2", "instance", "eu-west-1", "c5.xlarge", "Linux"};
    (void)book->find(query);
    const double warm = milliseconds(9, [&](int) {
        for (int i = 0; i < 1000; ++i)
            QVERIFY(book->find(query));
    });
    qInfo("look-up of a price asked for before %.5f ms", warm / 1000);
    QVERIFY(warm / 1000 < 0.1);
}

void PriceBookBench::looksUpThroughImportedPrices()
{
    // Every look-up misses the upper book and falls through to the lower one: the longest way.
    const auto book = PriceBook::open(file, file);
    QVERIFY(book);
    (void)types();
    const double cold = milliseconds(int(types().size()), [&](int i) {
        QVERIFY(book->find({"AmazonEC2", "instance", "eu-west-1", types()[std::size_t(i)], "Linux"}));
    });
    qInfo("cold look-up through imported prices %.4f ms", cold);
    QVERIFY2(cold < 1, qPrintable(QString::number(cold)));
}

QTEST_GUILESS_MAIN(PriceBookBench)
#include "pricebookbench.moc"
