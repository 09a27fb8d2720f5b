#include <catalog/catalog.h>
#include <catalog/templates.h>
#include <model/json.h>
#include <model/validate.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace headroom;
using catalog::Catalog;
using catalog::Template;

namespace {

std::filesystem::path dataFolder()
{
    return std::filesystem::path(qgetenv("HEADROOM_DATA_DIR").toStdString());
}

bool overlap(const model::Rect &a, const model::Rect &b)
{
    return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

bool within(const model::Rect &inner, const model::Rect &outer)
{
    return inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.width <= outer.x + outer.width &&
           inner.y + inner.height <= outer.y + outer.height;
}

} // namespace

/// The projects that ship: sound, in canonical form, and laid out so that nothing overlaps.
class TemplatesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto loaded = Catalog::load(dataFolder() / "catalog");
        QVERIFY2(loaded.has_value(), loaded ? "" : describe(loaded.error()).c_str());
        m_catalog = std::move(*loaded);
        auto list = catalog::listTemplates(dataFolder() / "templates");
        QVERIFY2(list.has_value(), list ? "" : describe(list.error()).c_str());
        m_templates = std::move(*list);
    }

    void listsTheTemplatesWithWhatTheyTeach()
    {
        QStringList ids;
        for (const Template &each : m_templates) {
            ids << QString::fromStdString(each.id);
            QVERIFY(!each.summary.empty() && !each.teaches.empty());
        }
        QCOMPARE(ids.first(), QStringLiteral("magecom")); // the flagship comes first
        QVERIFY(ids.contains(QStringLiteral("blank")));
    }

    void everyTemplate_data()
    {
        QTest::addColumn<QString>("id");
        for (const Template &each : m_templates)
            QTest::newRow(each.id.c_str()) << QString::fromStdString(each.id);
    }
    void everyTemplate()
    {
        QFETCH(QString, id);
        const auto text = catalog::readTemplate(dataFolder() / "templates", id.toStdString());
        QVERIFY(text.has_value());
        const auto project = model::projectFromJson(*text);
        QVERIFY2(project.has_value(), project ? "" : describe(project.error()).c_str());
        QCOMPARE(QString::fromStdString(project->id), id);
        // Not even a warning: what ships is the example of how to do it.
        for (const auto &issues : {model::validate(*project), catalog::validate(*project, m_catalog)})
            QVERIFY2(issues.empty(), issues.empty() ? "" : describe(issues.front().error).c_str());
        // As this version writes it, so that an export of an untouched template differs in nothing.
        QCOMPARE(QString::fromStdString(model::toJson(*project)), QString::fromStdString(*text));
        for (const model::Variant &variant : project->variants)
            checkLayout(variant);
    }

    void refusesAnUnknownTemplateWithTheKnownOnes()
    {
        const auto text = catalog::readTemplate(dataFolder() / "templates", "magento");
        QVERIFY(!text.has_value());
        QCOMPARE(int(text.error().code), int(ErrorCode::NotFound));
        QVERIFY2(text.error().message.find("choose one of: magecom, eurosport, lovinmalta, rackspace, kwizly, wordpress, blank") != std::string::npos, text.error().message.c_str());
    }

    void namesAMissingOrDamagedIndex()
    {
        QCOMPARE(int(catalog::listTemplates("/no/such/folder").error().code), int(ErrorCode::NotFound));
        QTemporaryDir folder;
        const auto write = [&](const QByteArray &content) {
            QFile file(folder.filePath(QStringLiteral("index.json")));
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(content);
        };
        const auto code = [&] { return int(catalog::listTemplates(folder.path().toStdString()).error().code); };
        write("{\"templates\": [");
        QCOMPARE(code(), int(ErrorCode::InvalidInput));
        write(R"({"templates": [{"id": "a", "name": "A", "file": "../../etc/passwd"}]})");
        QCOMPARE(code(), int(ErrorCode::InvalidInput)); // a template stands beside its index
        write(R"({"templates": [{"id": "a", "name": "A", "file": "a.json"}]})");
        QCOMPARE(code(), int(ErrorCode::NotFound));
    }

private:
    /// Cards do not overlap and stand inside their boundary; boundaries stand inside their parents.
    void checkLayout(const model::Variant &variant)
    {
        std::vector<std::pair<std::string, model::Rect>> cards;
        for (const model::Tier &tier : variant.tiers) {
            // Sizes of the visual design: card 160 × 96, scaling group 132, compact 44 high.
            model::Rect card = tier.frame;
            card.width = 160;
            card.height = m_catalog.kind(tier.kind)->compact ? 44 : tier.scaling ? 132 : 96;
            for (const auto &[name, other] : cards)
                QVERIFY2(!overlap(card, other), (tier.id.value + " covers " + name).c_str());
            cards.emplace_back(tier.id.value, card);
            if (const model::Boundary *around = variant.boundary(tier.boundary))
                QVERIFY2(within(card, around->frame), (tier.id.value + " stands outside its boundary").c_str());
        }
        for (const model::Boundary &boundary : variant.boundaries) {
            if (const model::Boundary *parent = variant.boundary(boundary.parent))
                QVERIFY2(within(boundary.frame, parent->frame), (boundary.id.value + " stands outside its parent").c_str());
        }
    }

    Catalog m_catalog;
    std::vector<Template> m_templates;
};

QTEST_GUILESS_MAIN(TemplatesTest)
#include "templatestest.moc"
