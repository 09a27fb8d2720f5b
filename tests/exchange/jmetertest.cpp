#include <exchange/csvrecords.h>
#include <exchange/jmeter.h>

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace headroom;
using namespace headroom::exchange;

class JMeterTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    std::string file(const char *name, const std::string &text) const
    {
        const std::string path = m_folder.filePath(QString::fromLatin1(name)).toStdString();
        std::ofstream(path, std::ios::binary) << text;
        return path;
    }

    /// 10 users for 20 s, then 20 users for 20 s: 50 and 80 answers a second of 100 and 150 ms, one in a hundred of 1 s; every 20th at
    /// 20 users fails.
    template<class Sample>
    static void twoLevels(Sample sample)
    {
        for (int second = 0; second < 40; ++second) {
            const bool high = second >= 20;
            const int rate = high ? 80 : 50;
            for (int i = 0; i < rate; ++i) {
                const int number = second * 80 + i;
                const int elapsed = number % 100 == 99 ? 1000 : high ? 150 : 100;
                const long long end = 1790000000000LL + 1000 * second + 1000 * i / rate;
                sample(end - elapsed, elapsed, high ? 20 : 10, !(high && number % 20 == 0));
            }
        }
    }

    static std::string csv()
    {
        std::string text = "timeStamp,elapsed,label,responseCode,responseMessage,threadName,success,bytes,grpThreads,allThreads,Latency\n";
        twoLevels([&](long long start, int elapsed, int users, bool ok) {
            text += std::to_string(start) + "," + std::to_string(elapsed) + ",\"page, with \"\"quotes\"\"\nand a line\",200,OK,t 1-1," + (ok ? "true" : "false") + ",512," +
                    std::to_string(users) + "," + std::to_string(users) + ",5\n";
        });
        return text;
    }

    static void checkTwoLevels(const Result<JMeterResults> &results)
    {
        QVERIFY2(results, results ? "" : results.error().message.c_str());
        QCOMPARE(results->samples, std::uint64_t(20 * 50 + 20 * 80));
        QCOMPARE(results->date, std::string("2026-09-21"));
        QCOMPARE(results->points.size(), std::size_t(2));
        const model::LoadTestPoint &low = results->points[0], &high = results->points[1];
        QCOMPARE(low.users, 10.0);
        QCOMPARE(high.users, 20.0);
        QCOMPARE(low.rps, 50.0);
        QCOMPARE(high.rps, 80.0);
        QVERIFY(std::abs(low.p50Ms / 100 - 1) < 0.011); // classes of 2 %
        QVERIFY(std::abs(high.p95Ms / 150 - 1) < 0.011);
        QVERIFY(low.meanMs > 100 && low.meanMs < 115);
        QCOMPARE(low.errorRate, 0.0);
        QCOMPARE(high.errorRate, 0.05);
        QCOMPARE(low.seconds, 20.0);
    }

private slots:
    void readsCsv() { checkTwoLevels(readJMeter(file("a.jtl", csv()))); }

    void readsXml()
    {
        std::string text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testResults version=\"1.2\">\n";
        twoLevels([&](long long start, int elapsed, int users, bool ok) {
            text += "<httpSample t=\"" + std::to_string(elapsed) + "\" ts=\"" + std::to_string(start) + "\" s=\"" + (ok ? "true" : "false") + "\" lb=\"p\" na=\"" +
                    std::to_string(users) + "\"><httpSample t=\"1\" ts=\"" + std::to_string(start) + "\" s=\"true\"/></httpSample>\n";
        });
        checkTwoLevels(readJMeter(file("a.xml", text + "</testResults>\n")));
    }

    void skipsTransactionControllers()
    {
        std::string text = csv();
        for (int i = 0; i < 100; ++i)
            text += "1790000000000,9999,all,200,\"Number of samples in transaction : 3, number of failing samples : 0\",t,true,1,20,20,5\n";
        const auto results = readJMeter(file("t.jtl", text));
        checkTwoLevels(results);
        QCOMPARE(results->skipped, std::uint64_t(100));
    }

    void gathersASmoothRampInLevels()
    {
        std::string text = "timeStamp,elapsed,success,allThreads\n";
        for (int i = 0; i < 100000; ++i)
            text += std::to_string(1790000000000LL + 10 * i) + ",20,true," + std::to_string(1 + i / 100) + "\n";
        const auto results = readJMeter(file("ramp.jtl", text));
        QVERIFY(results);
        QVERIFY(results->points.size() > 15 && results->points.size() < 80);
        for (std::size_t i = 1; i < results->points.size(); ++i)
            QVERIFY(results->points[i].users > results->points[i - 1].users);
        for (const auto &point : results->points)
            QVERIFY2(std::abs(point.rps / 100 - 1) < 0.1, qPrintable(QString::number(point.rps)));
    }

    void expandsNoEntities()
    {
        const auto results = readJMeter(file("bomb.xml", "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                                                         "<testResults><sample t=\"1\" ts=\"1\" s=\"&b;\"/></testResults>"));
        QVERIFY(!results);
        QCOMPARE(results.error().code, ErrorCode::InvalidInput);
        QVERIFY(results.error().message.find("entities") != std::string::npos);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a header only") << QByteArray("timeStamp,elapsed,success\n");
        QTest::newRow("no header") << QByteArray("1790000000000,5,page,true\n");
        QTest::newRow("another document") << QByteArray("<html><body/></html>");
        QTest::newRow("cut off XML") << QByteArray("<testResults><sample t=\"1\" ts=\"1790000000000\" s=\"true\">");
        QTest::newRow("an open quote") << QByteArray("timeStamp,elapsed,success\n1790000000000,5,\"true\n");
        QTest::newRow("a long record") << QByteArray("timeStamp,elapsed\n") + QByteArray(2 << 20, 'x');
        QTest::newRow("many fields") << QByteArray(5000, ',');
        QTest::newRow("no numbers") << QByteArray("timeStamp,elapsed\nx,y\n-5,3\n1790000000000,-1\n1e999,nan\n");
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        const auto results = readJMeter(file("bad.jtl", text.toStdString()));
        QVERIFY(!results);
        QCOMPARE(results.error().code, ErrorCode::InvalidInput);
        QVERIFY(results.error().where.find("bad.jtl") != std::string::npos);
    }

    void saysThatAFileIsMissing() { QCOMPARE(readJMeter("/nonexistent/x.jtl").error().code, ErrorCode::NotFound); }

    void splitsRecordsWhereverTheChunksEnd()
    {
        const std::string text = "a,\"b,\"\"c\"\"\",d\r\n\r\n\"x\ny\",,z";
        for (std::size_t cut = 0; cut <= text.size(); ++cut) {
            std::vector<std::vector<std::string>> found;
            CsvRecords records([&](std::vector<std::string> &fields, std::size_t) {
                found.push_back(fields);
                return true;
            });
            QVERIFY(records.feed(std::string_view(text).substr(0, cut)));
            QVERIFY(records.feed(std::string_view(text).substr(cut)));
            QVERIFY(records.finish());
            QCOMPARE(found.size(), std::size_t(2));
            QCOMPARE(found[0], (std::vector<std::string>{"a", "b,\"c\"", "d"}));
            QCOMPARE(found[1], (std::vector<std::string>{"x\ny", "", "z"}));
        }
    }
};

QTEST_APPLESS_MAIN(JMeterTest)
#include "jmetertest.moc"
