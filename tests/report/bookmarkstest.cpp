#include <report/pdfbookmarks.h>

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace headroom;
using namespace headroom::report;

class BookmarksTest : public QObject
{
    Q_OBJECT

    static QByteArray threePages()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        for (int page = 0; page < 3; ++page) {
            if (page > 0)
                writer.newPage();
            painter.drawText(100, 200, QStringLiteral("Page %1").arg(page + 1));
        }
        painter.end();
        return buffer.data();
    }

    const QList<Bookmark> m_bookmarks{{QStringLiteral("Summary"), 1, 0, 50}, {QStringLiteral("Größen (α) \\"), 2, 0, 300}, {QStringLiteral("Deeper"), 3, 1, 10},
                                      {QStringLiteral("Cost"), 1, 2, 50}, {QStringLiteral("By tier"), 2, 2, 90}};
    const DocumentInfo m_info{QStringLiteral("A plan"), QStringLiteral("Zoë O'Neil)"), QStringLiteral("Sale"), QStringLiteral("Headroom 1"), QStringLiteral("en")};

    /// Output of a poppler tool on a file with these bytes; skips the test where poppler is not installed.
    static QString poppler(const char *tool, const QStringList &arguments, const QByteArray &pdf, int *exitCode = nullptr)
    {
        QTemporaryDir directory;
        QFile file(directory.filePath(QStringLiteral("a.pdf")));
        file.open(QIODevice::WriteOnly);
        file.write(pdf);
        file.close();
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels); // poppler complains about damage on stderr
        QStringList all = arguments;
        all.replaceInStrings(QStringLiteral("FILE"), file.fileName());
        process.start(QString::fromLatin1(tool), all);
        process.waitForFinished();
        if (exitCode)
            *exitCode = process.exitCode();
        return QString::fromUtf8(process.readAll());
    }

private slots:
    void leavesTheOriginalBytesAsTheyAre()
    {
        // An incremental update only appends: signatures and offsets of what was there stay valid.
        const QByteArray before = threePages();
        const auto after = withBookmarks(before, m_bookmarks, {}, m_info);
        QVERIFY(after);
        QVERIFY(after->startsWith(before));
        QVERIFY(after->size() > before.size());
    }

    void pointsEveryEntryOfTheNewTableAtItsObject()
    {
        const auto pdf = withBookmarks(threePages(), m_bookmarks, {{0, {50, 60, 100, 14}, 2, 50}}, m_info);
        QVERIFY(pdf);
        const qsizetype start = pdf->mid(pdf->lastIndexOf("startxref") + 10).split('\n').first().toLongLong();
        QCOMPARE(pdf->mid(start, 5), QByteArray("xref\n"));
        const QByteArray table = pdf->mid(start + 5, pdf->indexOf("trailer", start) - start - 5);
        int entries = 0, object = 0;
        for (qsizetype at = 0; at < table.size();) {
            const qsizetype end = table.indexOf('\n', at);
            const QByteArray line = table.mid(at, end - at);
            if (line.endsWith(" n ")) {
                QCOMPARE(line.size(), 19); // 20 bytes with the line's end, ISO 32000-1 7.5.4
                const QByteArray opening = QByteArray::number(object) + " 0 obj\n";
                QCOMPARE(pdf->mid(line.left(10).toLongLong(), opening.size()), opening);
                ++entries;
                ++object;
            } else {
                object = line.split(' ').first().toInt();
            }
            at = end + 1;
        }
        // catalogue, information, outline root, five bookmarks, one link and one annotation array
        QCOMPARE(entries, 10);
    }

    void refersBackToTheTableBefore()
    {
        const QByteArray before = threePages();
        const QByteArray oldStart = before.mid(before.lastIndexOf("startxref") + 10).split('\n').first().trimmed();
        const auto pdf = withBookmarks(before, m_bookmarks, {}, m_info);
        QVERIFY(pdf);
        QVERIFY(pdf->mid(pdf->lastIndexOf("trailer")).contains("/Prev " + oldStart + "\n"));
    }

    void isReadByAnotherProgram()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdfinfo")).isEmpty())
            QSKIP("poppler-utils is not installed");
        const auto pdf = withBookmarks(threePages(), m_bookmarks, {{0, {50, 60, 100, 14}, 2, 50}}, m_info);
        QVERIFY(pdf);
        int exitCode = -1;
        const QString info = poppler("pdfinfo", {QStringLiteral("FILE")}, *pdf, &exitCode);
        QCOMPARE(exitCode, 0);
        QVERIFY2(!info.contains(QStringLiteral("Error")), qPrintable(info)); // "Syntax Error: …" for a damaged file
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Author:\\s+Zoë O'Neil\\)"))), qPrintable(info));
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("Title:\\s+A plan"))));
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("Pages:\\s+3"))));
        const QString outline = poppler("pdftohtml", {QStringLiteral("-xml"), QStringLiteral("-stdout"), QStringLiteral("-i"), QStringLiteral("FILE")}, *pdf);
        QVERIFY2(outline.contains(QStringLiteral("Größen (α) \\")), qPrintable(outline));
        // nested as the levels say: Summary ( Größen ( Deeper ) ), Cost ( By tier )
        const QString flat = QString(outline).remove(QRegularExpression(QStringLiteral("\\s*\\n\\s*")));
        QVERIFY2(flat.contains(QStringLiteral("<outline><item page=\"1\">Summary</item><outline><item page=\"1\">Größen (α) \\</item><outline><item page=\"2\">Deeper</item></outline></outline>"
                                              "<item page=\"3\">Cost</item><outline><item page=\"3\">By tier</item></outline></outline>")),
                 qPrintable(flat));
    }

    void addsLinksToThePage()
    {
        const auto pdf = withBookmarks(threePages(), {}, {{0, {50, 60, 100, 14}, 2, 50}}, m_info);
        QVERIFY(pdf);
        // A4 at 842 points (QPdfWriter rounds): the link's box is turned upside down, y up from the bottom
        QVERIFY(pdf->contains("/Subtype /Link"));
        QVERIFY(QRegularExpression(QStringLiteral("/Rect \\[50\\.00 76[78]\\.\\d\\d 150\\.00 78[12]\\.\\d\\d\\]")).match(QString::fromLatin1(*pdf)).hasMatch());
    }

    void refusesWhatIsNoPdf_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("cut off") << threePages().left(400);
        QTest::newRow("table elsewhere") << QByteArray("%PDF-1.4\nstartxref\n99999\n%%EOF");
    }
    void refusesWhatIsNoPdf()
    {
        QFETCH(QByteArray, bytes);
        const auto result = withBookmarks(bytes, m_bookmarks, {}, m_info);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Internal);
    }
};

QTEST_MAIN(BookmarksTest)
#include "bookmarkstest.moc"
