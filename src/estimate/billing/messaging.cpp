#include "families.h"
#include "parts.h"

#include <base/units.h>

#include <algorithm>
#include <cmath>

namespace headroom::estimate::billing {

void sqs(Bill &bill)
{
    // A message costs three requests: send, receive, delete. Payloads count once per started 64 kB.
    const double messages = bill.metered(planning::quantity::requests);
    const double chunks = std::max(1.0, std::ceil(bill.number("request_kb") / 64));
    const double requests = (messages > 0 ? messages * 3 : bill.number("requests_million") * million) * chunks;
    billAmount(bill, "Requests", requests / million, "1M requests",
               at("AWSQueueService", bill.flag("fifo") ? "sqs.fifo.requests" : "sqs.standard.requests"),
               "send, receive and delete of every message", million);
}

void sns(Bill &bill)
{
    billAmount(bill, "API requests", bill.meteredOr(planning::quantity::requests, "requests_million", million) / million, "1M requests",
               at("AmazonSNS", "sns.requests"), "publish requests of up to 64 kB", million);
}

void ses(Bill &bill)
{
    billAmount(bill, "Outgoing mails", bill.number("mails_thousand"), "1k mails", at("AmazonSES", "outgoing"), "mails sent", 1000);
}

void eventBridge(Bill &bill)
{
    billAmount(bill, "Custom events published", bill.meteredOr(planning::quantity::requests, "events_million", million) / million,
               "1M events", at("AmazonEventBridge", "events.custom"), "events of up to 64 kB", million);
}

void kinesis(Bill &bill)
{
    billAmount(bill, "PROVISIONED", bill.number("shards", 1) * units::hoursPerMonth, "hours", at("AmazonKinesis", "shard-hour"),
               "shards × 730 h");
    billAmount(bill, "Put request unit", bill.number("put_million") * million, "units", at("AmazonKinesis", "put-payload-unit"),
               "records in steps of 25 kB");
}

void stepFunctions(Bill &bill)
{
    billAmount(bill, "Transitions", bill.number("transitions_thousand"), "1K transitions", at("AWSStepFunctions", "standard.transition"),
               "state transitions", 1000);
}

} // namespace headroom::estimate::billing
