#include "billed.h"

#include <estimate/agreement.h>
#include <pricing/csv.h>

#include <nlohmann/json.hpp>

#include <QTest>

#include <cmath>
#include <random>

using namespace headroom;
using namespace headroom::estimate;
using Json = nlohmann::json;

class CasesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyLineAgreesOrIsExplained();
    void explanationsAreNotStale();
    void everyKindOfTheCoverageListIsSupported();
    void whatIsNotSupportedSaysSoAndHasNoTotal();
    void refusesAttributesThatAreNotJson();
    void totalsAreTheSumOfTheLines();
    void hostileAttributesGetAnAnswer();
    void unknownRegionsAndTypesAreUnpriced();
    void linesWithoutAPriceHaveTheirQuantity();
    void validationReportIsUpToDate();

private:
    std::vector<ExpectedCase> m_cases;
    std::vector<CaseJudgement> m_judgements;
    std::vector<Explanation> m_explanations;
};

void CasesTest::initTestCase()
{
    const auto cases = readCases(HEADROOM_TEST_DATA "/cost-cases/cases.csv");
    QVERIFY2(cases, cases ? "" : describe(cases.error()).c_str());
    m_cases = *cases;
    QCOMPARE(m_cases.size(), std::size_t(371));
    for (const auto &expected : m_cases) {
        const auto priced = priceResource(expected.resource, bundledBook());
        QVERIFY2(priced, priced ? "" : describe(priced.error()).c_str());
        m_judgements.push_back(judge(expected, *priced));
    }
    const auto explanations = readExplanations(HEADROOM_TEST_DATA "/cost-cases/explained.csv");
    QVERIFY(explanations);
    m_explanations = *explanations;
}

void CasesTest::everyLineAgreesOrIsExplained()
{
    int agreeing = 0, explained = 0, unpriced = 0, unsupported = 0, unexplained = 0;
    for (const auto &judgement : m_judgements) {
        for (const auto &line : judgement.lines) {
            switch (line.verdict) {
            case Verdict::Agrees:
                ++agreeing;
                break;
            case Verdict::NoPrice:
            case Verdict::RateNotListed:
                ++unpriced;
                break;
            case Verdict::Unsupported:
                ++unsupported;
                break;
            case Verdict::PriceDiffers:
            case Verdict::QuantityDiffers:
            case Verdict::Missing:
                if (!explanationOf(m_explanations, judgement.expected->resource.caseId, line.expected->lineItem).empty()) {
                    ++explained;
                } else {
                    ++unexplained;
                    qWarning("unexplained: %s, %s: theirs %g x %g = %.2f, ours %g x %g = %.2f", judgement.expected->resource.caseId.c_str(),
                             line.expected->lineItem.c_str(), line.expected->quantity, line.expected->unitPrice, line.expected->monthly,
                             line.quantity, line.unitPrice, line.monthly);
                }
            }
        }
    }
    qInfo("%d lines agree, %d differ for a stated reason, %d have no price in our tables, %d are of kinds that are not supported", agreeing,
          explained, unpriced, unsupported);
    QCOMPARE(unexplained, 0);
    // Guards against a comparison that compares nothing.
    QVERIFY(agreeing >= 780);
    QVERIFY(explained <= 24);
}

void CasesTest::explanationsAreNotStale()
{
    for (const auto &explanation : m_explanations) {
        const bool needed = std::any_of(m_judgements.begin(), m_judgements.end(), [&](const CaseJudgement &judgement) {
            return judgement.expected->resource.caseId == explanation.caseId &&
                   std::any_of(judgement.lines.begin(), judgement.lines.end(), [&](const Judgement &line) {
                       return line.verdict != Verdict::Agrees && line.expected->lineItem.starts_with(explanation.lineItem);
                   });
        });
        QVERIFY2(needed, explanation.caseId.c_str());
    }
}

void CasesTest::everyKindOfTheCoverageListIsSupported()
{
    const auto kinds = resourceKinds();
    for (const char *kind : {"ec2_instance",
                             "asg",
                             "ebs",
                             "ebs_snapshot",
                             "classic_lb",
                             "alb",
                             "nlb",
                             "nat_gateway",
                             "eip",
                             "data_transfer",
                             "cloudfront",
                             "s3",
                             "efs",
                             "lightsail",
                             "rds_instance",
                             "aurora_cluster",
                             "aurora_cluster_instance",
                             "elasticache",
                             "opensearch",
                             "lambda",
                             "ecs_service",
                             "eks_cluster",
                             "eks_node_group",
                             "sqs",
                             "dynamodb",
                             "api_gateway",
                             "route53",
                             "route53_health_check",
                             "waf",
                             "secrets_manager",
                             "ssm",
                             "kms",
                             "acm_pca",
                             "cloudwatch",
                             "cloudtrail",
                             "config",
                             "backup",
                             "codebuild",
                             "vpn",
                             "direct_connect",
                             "s3_extras",
                             "vpc_endpoint"})
        QVERIFY2(std::find(kinds.begin(), kinds.end(), kind) != kinds.end(), kind);
}

void CasesTest::whatIsNotSupportedSaysSoAndHasNoTotal()
{
    const auto priced = priceResource({"x", "time_machine", "us-east-1", "{}"}, bundledBook());
    QVERIFY(priced);
    QVERIFY(!priced->supported);
    QVERIFY(priced->lines.empty());
    QVERIFY(priced->reason.find("not supported") != std::string::npos);
}

void CasesTest::refusesAttributesThatAreNotJson()
{
    const std::string deep = std::string(100000, '[');
    for (const std::string &text : {std::string("{\"tf\":"), std::string("[1,2]"), deep}) {
        const auto priced = priceResource({"x", "alb", "us-east-1", text}, bundledBook());
        QVERIFY(!priced);
        QCOMPARE(priced.error().code, ErrorCode::InvalidInput);
    }
    // Values of the wrong type are read as missing, they do not stop the batch.
    QVERIFY(priceResource({"x", "ec2_instance", "us-east-1", R"({"tf":{"instance_type":5,"root_block_device":"big"}})"}, bundledBook()));
}

void CasesTest::totalsAreTheSumOfTheLines()
{
    for (const auto &expected : m_cases) {
        const auto priced = priceResource(expected.resource, bundledBook());
        double sum = 0;
        for (const auto &line : priced->lines)
            sum += line.monthly;
        QVERIFY(std::abs(sum - priced->monthlyTotal) < 0.001);
    }
}

namespace {

/// Replaces some values of a JSON document by what nobody expects there.
void damage(Json &value, std::mt19937 &random)
{
    if (value.is_structured() && random() % 12 != 0) {
        for (auto &part : value)
            damage(part, random);
        if (value.is_object() && !value.empty() && random() % 8 == 0)
            value.erase(value.begin().key());
        return;
    }
    switch (random() % 9) {
    case 0:
        value = nullptr;
        break;
    case 1:
        value = -1e9;
        break;
    case 2:
        value = "many";
        break;
    case 3:
        value = 1e300;
        break;
    case 4:
        value = Json::array({1, "x", nullptr});
        break;
    case 5:
        value = Json::object({{"a", 1}});
        break;
    case 6:
        value = true;
        break;
    default:
        break; // as it was
    }
}

} // namespace

void CasesTest::hostileAttributesGetAnAnswer()
{
    std::mt19937 random(11);
    int priced = 0;
    for (const auto &expected : m_cases) {
        for (int i = 0; i < 6; ++i) {
            Json attributes = Json::parse(expected.resource.attributesJson);
            damage(attributes, random);
            Resource resource = expected.resource;
            resource.attributesJson = attributes.is_object() ? attributes.dump() : "{}";
            const auto answer = priceResource(resource, bundledBook());
            QVERIFY2(answer, expected.resource.caseId.c_str());
            for (const auto &line : answer->lines)
                QVERIFY2(std::isfinite(line.monthly) && line.monthly >= 0 && std::isfinite(line.quantity) && line.quantity >= 0,
                         (resource.caseId + " " + resource.attributesJson).c_str());
            QVERIFY(std::isfinite(answer->monthlyTotal) && answer->monthlyTotal >= 0);
            priced += answer->supported && !answer->lines.empty();
        }
    }
    QVERIFY(priced > 500);                            // most of a damaged resource can still be priced
    for (const std::string &kind : resourceKinds()) { // nothing is known at all
        for (const char *attributes : {"{}", R"({"tf":{}})", R"({"tf":null,"usage":[],"refs":5})"}) {
            const auto answer = priceResource({"x", kind, "us-east-1", attributes}, bundledBook());
            QVERIFY2(answer && answer->supported, kind.c_str());
        }
    }
}

void CasesTest::unknownRegionsAndTypesAreUnpriced()
{
    const auto nowhere = priceResource({"x", "ec2_instance", "mars-north-1", R"({"tf":{"instance_type":"m5.large"}})"}, bundledBook());
    QVERIFY(nowhere && nowhere->lines.empty());
    QCOMPARE(nowhere->unpriced.size(), std::size_t(2)); // the server and its volume
    QCOMPARE(nowhere->unpriced.front().quantity, 730.0);
    QVERIFY(nowhere->unpriced.front().reason.find("mars-north-1") != std::string::npos);
    const auto unheard =
        priceResource({"x", "rds_instance", "us-east-1", R"({"tf":{"instance_class":"db.q9.huge","engine":"mysql"}})"}, bundledBook());
    QVERIFY(unheard && !unheard->unpriced.empty());
    QVERIFY(unheard->unpriced.front().reason.find("db.q9.huge") != std::string::npos);
}

void CasesTest::linesWithoutAPriceHaveTheirQuantity()
{
    int compared = 0;
    for (const auto &judgement : m_judgements) {
        for (const auto &line : judgement.lines) {
            if (line.verdict != Verdict::NoPrice || line.expected->rateOnly)
                continue;
            ++compared;
            QVERIFY2(line.quantity > 0 && !line.reason.empty(), line.expected->lineItem.c_str());
        }
    }
    QVERIFY(compared > 20);
    // Graduated tiers are known from the regions that have them.
    const auto gov =
        priceResource({"x", "data_transfer", "us-gov-west-1", R"({"usage":{"monthly_outbound_internet_gb":60000}})"}, bundledBook());
    QVERIFY(gov);
    QCOMPARE(gov->unpriced.size(), std::size_t(3));
    QCOMPARE(gov->unpriced[0].component, std::string("Outbound data transfer to Internet (first 10TB)"));
    QCOMPARE(gov->unpriced[0].quantity, 10240.0);
    QCOMPARE(gov->unpriced[1].quantity, 40960.0);
    QCOMPARE(gov->unpriced[2].quantity, 8800.0);
}

void CasesTest::validationReportIsUpToDate()
{
    const auto text = pricing::readText(HEADROOM_SOURCE_DIR "/docs/pricing-validation.md");
    QVERIFY(text);
    QVERIFY2(*text == validationReport(m_judgements, m_explanations),
             "generate docs/pricing-validation.md again: headroom-cli price --batch tests/data/cost-cases/cases.csv "
             "--explained tests/data/cost-cases/explained.csv --validation docs/pricing-validation.md");
}

QTEST_GUILESS_MAIN(CasesTest)
#include "casestest.moc"
