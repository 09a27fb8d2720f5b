#include "samplediagram.h"

#include <render/diagram.h>
#include <render/icons.h>

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace headroom;
using namespace headroom::render;

class DiagramTest : public QObject
{
    Q_OBJECT

    catalog::Catalog m_catalog;
    model::Project m_project;
    planning::Run m_run;
    estimate::Estimate m_bill;
    Theme m_theme = Theme::load(test::resources / "themes" / "tokens.json", Scheme::Light).value();

    const model::Variant &planned() const { return m_project.variants.front(); }
    DiagramScene calm() const { return {.variant = &planned(), .catalog = &m_catalog, .run = &m_run, .bill = &m_bill, .step = 0, .currency = {}}; }
    DiagramScene peak() const { return {.variant = &planned(), .catalog = &m_catalog, .run = &m_run, .bill = &m_bill, .step = 1, .currency = {}}; }
    DiagramScene bare() const { return {.variant = &planned(), .catalog = &m_catalog, .currency = {}}; }
    const model::Tier &tier(const char *id) const { return *planned().tier(model::TierId(id)); }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        loadFonts();
        setIconDirectory(test::resources / "icons");
        m_catalog = catalog::Catalog::load(std::getenv("HEADROOM_DATA_DIR") + std::string("/catalog")).value();
        m_project = test::readTemplate("magecom.json");
        m_run = test::sampleRun(planned());
        m_bill = test::sampleBill(planned(), m_catalog);
    }

    void everyKindOfTheCatalogueHasItsIcon()
    {
        QVERIFY(m_catalog.kinds().size() > 50);
        for (const catalog::Kind &kind : m_catalog.kinds())
            QVERIFY2(std::filesystem::exists(test::resources / "icons" / kind.icon), (kind.id + ": " + kind.icon).c_str());
    }

    void everyKindHasAFamilyOfTheTheme()
    {
        for (const catalog::Kind &kind : m_catalog.kinds())
            QVERIFY2(m_theme.stackOrder().contains(QString::fromStdString(kind.family)), (kind.id + ": " + kind.family).c_str());
    }

    void detailFollowsTheZoom_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<int>("detail");
        // VISUAL.md §6
        QTest::newRow("200 %") << 2.0 << int(Detail::Full);
        QTest::newRow("70 %") << 0.7 << int(Detail::Full);
        QTest::newRow("69 %") << 0.69 << int(Detail::Reduced);
        QTest::newRow("40 %") << 0.4 << int(Detail::Reduced);
        QTest::newRow("39 %") << 0.39 << int(Detail::Tiny);
        QTest::newRow("20 %") << 0.2 << int(Detail::Tiny);
        QTest::newRow("19 %") << 0.19 << int(Detail::Block);
    }

    void detailFollowsTheZoom()
    {
        QFETCH(double, scale);
        QFETCH(int, detail);
        QCOMPARE(int(detailFor(scale)), detail);
    }

    void cardsHaveTheSizesOfTheDesign()
    {
        QCOMPARE(cardSize(tier("fpc"), m_catalog), QSizeF(160, 96));
        QCOMPARE(cardSize(tier("web"), m_catalog), QSizeF(160, 132)); // a scaling group
        QCOMPARE(cardSize(tier("nat"), m_catalog), QSizeF(160, 44)); // no load to show
        model::Tier wide = tier("fpc");
        wide.frame.width = 220;
        QCOMPARE(cardSize(wide, m_catalog), QSizeF(220, 96));
    }

    void aCardNamesItsHottestResource()
    {
        // the sample run: workers 97 % over CPU 66 %
        const CardFigures web = cardFigures(peak(), tier("web"));
        QCOMPARE(web.measure, QStringLiteral("Workers"));
        QVERIFY(std::abs(web.value - 0.97) < 1e-6);
        QCOMPARE(web.second, QStringLiteral("CPU 66\u2009%")); // the rule's metric beside it
        QVERIFY(web.target < 0); // the rule looks at the CPU: no tick on the workers' bar
        QCOMPARE(web.running, 8);
        QCOMPARE(web.booting, 1);
        QCOMPARE(web.maximum, 16);
        QVERIFY(web.hot());
        QCOMPARE(cardFigures(calm(), tier("web")).measure, QStringLiteral("CPU"));
        QCOMPARE(cardFigures(calm(), tier("web")).target, 0.7); // the template's rule: one more at 70 %
    }

    void aCdnShowsItsHitRatioAndIsNeverHot()
    {
        const CardFigures cdn = cardFigures(peak(), tier("cdn"));
        QVERIFY(!cdn.isLoad);
        QVERIFY(!cdn.hot());
        QVERIFY(std::abs(cdn.value - 0.965) < 1e-6);
    }

    void anUnknownPriceIsSaidAndNeverZero()
    {
        const CardFigures monitoring = cardFigures(peak(), tier("monitoring"));
        QVERIFY(monitoring.costUnknown);
        QCOMPARE(monitoring.cost, QStringLiteral("unknown"));
        QVERIFY(cardFigures(peak(), tier("users")).cost.isEmpty());
        QVERIFY(cardFigures(bare(), tier("web")).cost.isEmpty());
    }

    void costsAreShownInTheProjectsCurrency()
    {
        DiagramScene scene = peak();
        const double usd = m_bill.monthlyOf(model::TierId("web"));
        scene.currency = QStringLiteral("EUR");
        scene.perUsd = 0.5;
        QCOMPARE(cardFigures(scene, tier("web")).cost, QStringLiteral("€") + QString::number(usd * 0.5, 'f', 2));
    }

    void withoutARunACardStatesWhatOneOrders()
    {
        const CardFigures web = cardFigures(bare(), tier("web"));
        QVERIFY(web.measure.isEmpty());
        QCOMPARE(web.size, QStringLiteral("c5.xlarge, 2 – 16"));
        QCOMPARE(web.facts, QStringLiteral("4 vCPU, 8 GiB")); // c5.xlarge in AWS's list of instance types
        QCOMPARE(cardFigures(bare(), tier("search")).size, QStringLiteral("2 × m5.large.search"));
    }

    void aTierOfAnUnknownKindStillDraws()
    {
        model::Tier stranger = tier("fpc");
        stranger.kind = "quantum-cache";
        const CardFigures figures = cardFigures(peak(), stranger);
        QCOMPARE(figures.size, QStringLiteral("quantum-cache"));
        QImage image(200, 100, QImage::Format_RGB32);
        QPainter painter(&image);
        paintCard(painter, m_theme, peak(), stranger, {}, Detail::Full);
    }

    void linkWidthFollowsTheTraffic()
    {
        // components.png, "Links": 1, 10, 100, 1,000 Mbit/s
        QVERIFY(std::abs(linkWidth(1) - 1.6) < 0.05);
        QVERIFY(std::abs(linkWidth(10) - 2.0) < 0.05);
        QVERIFY(std::abs(linkWidth(100) - 3.2) < 0.05);
        QVERIFY(std::abs(linkWidth(1000) - 4.7) < 0.05);
        QCOMPARE(linkWidth(0), 1.5);
        QCOMPARE(linkWidth(1e9), 7.0);
    }

    void aLinkIntoASaturatedTierIsHotAndSaysItsBytes()
    {
        const model::Link &link = *planned().link(model::LinkId("web-omc"));
        const LinkFigures figures = linkFigures(peak(), link);
        QVERIFY(figures.hot);
        QCOMPARE(figures.label, QStringLiteral("0.75\u2009Gbit/s")); // 94 MB/s
        QVERIFY(!linkFigures(calm(), link).hot);
        QVERIFY(linkFigures(bare(), link).label.isEmpty());
        QCOMPARE(linkFigures(peak(), *planned().link(model::LinkId("web-db"))).label, QStringLiteral("412\u2009writes/s"));
    }

    void everyCardPaintsInEveryStateAndDetail()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const Theme theme = Theme::load(test::resources / "themes" / "tokens.json", scheme).value();
            for (const Detail detail : {Detail::Full, Detail::Reduced, Detail::Tiny, Detail::Block})
                for (const CardState &state : {CardState{}, CardState{.selected = true, .changePill = {}}, CardState{.hovered = true, .changePill = {}, .findings = 12},
                                               CardState{.ghost = true, .changePill = QStringLiteral("− removed")}, CardState{.dropTarget = true, .changePill = {}, .findings = 1, .bad = true}})
                    for (const model::Tier &each : planned().tiers) {
                        QImage image(240, 200, QImage::Format_ARGB32_Premultiplied);
                        image.fill(Qt::transparent);
                        QPainter painter(&image);
                        painter.translate(20 - each.frame.x, 20 - each.frame.y);
                        paintCard(painter, theme, peak(), each, state, detail);
                        painter.end();
                        bool ink = false;
                        for (int x = 20; x < 180 && !ink; ++x)
                            for (int y = 20; y < 64 && !ink; ++y)
                                ink = qAlpha(image.pixel(x, y)) > 200;
                        QVERIFY(ink || state.ghost);
                    }
        }
    }

    void aCardStaysWithinItsOverhang()
    {
        // canvas items cache the card with this margin: nothing may be cut off
        QImage image(300, 260, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        const model::Tier &web = tier("web");
        painter.translate(60 - web.frame.x, 60 - web.frame.y);
        paintCard(painter, m_theme, peak(), web, {.selected = true, .hovered = true, .changePill = QStringLiteral("~ changed"), .findings = 3, .bad = true}, Detail::Full);
        painter.end();
        const QRect allowed = QRectF(60, 60, 160, 132).adjusted(-cardOverhang, -cardOverhang, cardOverhang, cardOverhang).toAlignedRect();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (qAlpha(image.pixel(x, y)) > 0)
                    QVERIFY2(allowed.contains(x, y), qPrintable(QStringLiteral("%1, %2").arg(x).arg(y)));
    }

    void svgIsWellFormedReadableAndHarmless()
    {
        QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("diagram.svg"));
        model::Variant hostile = planned();
        hostile.tiers[3].name = "</text><script>alert(1)</script>&\"\x01";
        DiagramScene scene = peak();
        scene.variant = &hostile;
        DiagramOptions options;
        options.titleBlock = true;
        options.title = QStringLiteral("<Magecom> & \"Söhne\"");
        QVERIFY(writeSvg(file, m_theme, scene, options));
        QFile svg(file);
        QVERIFY(svg.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&svg);
        QString words, title, description;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            QVERIFY(xml.name() != QLatin1String("script"));
            QVERIFY(xml.name() != QLatin1String("image")); // everything is drawn, nothing a bitmap
            for (const QXmlStreamAttribute &attribute : xml.attributes())
                QVERIFY(!attribute.name().startsWith(QLatin1String("on")));
            if (xml.name() == QLatin1String("text"))
                words += xml.readElementText() + QLatin1Char('\n');
            else if (xml.name() == QLatin1String("title"))
                title = xml.readElementText();
            else if (xml.name() == QLatin1String("desc"))
                description = xml.readElementText();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(words.contains(QLatin1String("Object cache")));
        QVERIFY(words.contains(QStringLiteral("0.75\u2009Gbit/s"))); // figures are text, in one piece
        QCOMPARE(title, options.title);
        QVERIFY(description.contains(QLatin1String("Object cache")));
    }

    void pngHasTheSizeAskedFor()
    {
        QTemporaryDir directory;
        const QString one = directory.filePath(QStringLiteral("1.png")), two = directory.filePath(QStringLiteral("2.png"));
        QVERIFY(writePng(one, m_theme, peak(), 1));
        QVERIFY(writePng(two, m_theme, peak(), 2));
        const QImage small(one), large(two);
        // cards and boundaries span 32 … 1328 by 32 … 712 in the template; margin 24 on each side, legend below
        QVERIFY(std::abs(small.width() - (1328 - 32 + 48)) <= 1);
        QVERIFY(small.height() > 680 + 48);
        QVERIFY(std::abs(large.width() - 2 * small.width()) <= 1);
        QCOMPARE(small.pixelColor(1, 1), m_theme.color(Role::Canvas));
    }

    void aPngWithoutGroundIsTransparent()
    {
        QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("clear.png"));
        QVERIFY(writePng(file, m_theme, bare(), 1, {.background = false, .title = {}, .subtitle = {}}));
        QCOMPARE(QImage(file).pixelColor(1, 1).alpha(), 0);
    }

    void pdfEmbedsItsFonts()
    {
        QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("diagram.pdf"));
        QVERIFY(writePdf(file, m_theme, peak()));
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray content = pdf.readAll();
        QVERIFY(content.startsWith("%PDF-"));
        QVERIFY(content.contains("/FontFile")); // a font program stands in the file
    }

    void anUnwritableTargetIsSaid()
    {
        const QString nowhere = QStringLiteral("/no/such/folder/diagram");
        for (const Result<> &result : {writeSvg(nowhere, m_theme, peak()), writePng(nowhere, m_theme, peak()), writePdf(nowhere, m_theme, peak())}) {
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::Unwritable);
            QVERIFY(!result.error().message.empty());
        }
    }

    void aFailedWriteLeavesTheOldFile()
    {
        QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("keep.png"));
        QFile old(file);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        QVERIFY(!writePng(file, m_theme, peak(), -1)); // a scale that makes no sense
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
        QCOMPARE(QDir(directory.path()).entryList(QDir::Files).size(), 1);
    }

    void anEmptyVariantGivesAPicture()
    {
        QTemporaryDir directory;
        const model::Variant empty;
        DiagramScene scene = bare();
        scene.variant = &empty;
        QVERIFY(writePng(directory.filePath(QStringLiteral("empty.png")), m_theme, scene));
        QCOMPARE(writePng(directory.filePath(QStringLiteral("none.png")), m_theme, {}).error().code, ErrorCode::InvalidInput);
    }

    void aHugeDiagramIsScaledToWhatViewersOpen()
    {
        model::Variant huge;
        huge.tiers = {tier("fpc"), tier("fpc")};
        huge.tiers[1].id = model::TierId("far");
        huge.tiers[1].frame = {90000, 50000, 0, 0};
        DiagramScene scene = bare();
        scene.variant = &huge;
        QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("huge.png"));
        QVERIFY(writePng(file, m_theme, scene, 2));
        QVERIFY(QImage(file).width() <= 16384);
    }

    void theDiagramFitsItsTarget()
    {
        // painted into the middle of a larger canvas: nothing outside the target
        QImage image(800, 600, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintDiagram(painter, m_theme, peak(), QRectF(100, 100, 600, 400));
        painter.end();
        for (int x = 0; x < 800; ++x)
            QVERIFY(qAlpha(image.pixel(x, 98)) == 0 && qAlpha(image.pixel(x, 501)) == 0);
        QVERIFY(qAlpha(image.pixel(400, 300)) > 0);
    }
};

QTEST_MAIN(DiagramTest)
#include "diagramtest.moc"
