#include "billed.h"

#include <QTest>

using namespace headroom;
using namespace headroom::estimate;
using planning::TierUsage;
namespace quantity = planning::quantity;

/// Every billing function against figures worked out by hand from the provider's list prices of us-east-1 (unless said),
/// month of 730 h.
class BillingTest : public QObject
{
    Q_OBJECT

private slots:
    void ec2LinuxWithVolumesMonitoringAndAddress();
    void ec2WindowsIncludesTheLicence();
    void ec2BillsTheHoursThatWereRun();
    void ec2ChargesSurplusCredits();
    void chargesBothSidesOfAZone();
    void volumesBillWhatExceedsTheIncludedPart();
    void io2IopsAreGraduatedPerVolume();
    void ecsHostsFollowTheTasksHourByHour();
    void fargate();
    void eks();
    void lambdaRoundsUpToTheMillisecond();
    void lightsail();
    void albBillsTheLargestDimensionOfEachHour();
    void nlbHasItsOwnDimensions();
    void classicLoadBalancer();
    void rdsSingleAndMultiAz();
    void sqlServerMultiAzUsesTheMirrorPrice();
    void rdsGp3IncludesMoreFrom400Gb();
    void auroraWriterStorageAndIo();
    void auroraIoOptimizedHasNoIoLine();
    void auroraReaderInItsOwnTier();
    void auroraServerless();
    void elasticacheManagedSideOfAZoneIsFree();
    void opensearch();
    void s3StorageIsGraduated();
    void efs();
    void fastlyExampleOfItsDocumentation();
    void fastlyWithoutUsageCostsTheMinimum();
    void cloudfront();
    void natGateway();
    void dnsWafAndSecrets();
    void operations();
    void messaging();
    void supportIsTheLargerOfFeeAndShare();
    void thirdPartyHasTheEnteredPrice();
    void missingPricesAreListedNeverZero();
    void unknownBillingIsNotPricedYet();
    void parisPricesComeFromParis();
    void everyLineCanBeTraced();
};

void BillingTest::ec2LinuxWithVolumesMonitoringAndAddress()
{
    const auto bill = billed(
        "ec2",
        {{"instance_type", "m5.large"}, {"count", 2.0}, {"root_volume_gb", 100.0}, {"detailed_monitoring", true}, {"public_ipv4", 1.0}});
    COMPARE_USD(monthly(bill, "Instance usage (Linux/UNIX, on-demand, m5.large)"), 140.16); // 2 × 730 × 0.096
    COMPARE_USD(monthly(bill, "Root volume (general purpose SSD, gp3)"), 16.00);            // 2 × 100 × 0.08
    COMPARE_USD(monthly(bill, "EC2 detailed monitoring"), 4.20);                            // 2 × 7 × 0.30
    COMPARE_USD(monthly(bill, "Public IPv4"), 7.30);                                        // 2 × 730 × 0.005
    QCOMPARE(bill.items.size(), std::size_t(4));
    QVERIFY(bill.unpriced.empty());
}

void BillingTest::ec2WindowsIncludesTheLicence()
{
    const auto bill = billed("ec2", {{"instance_type", "m5.large"}, {"operating_system", "Windows"}});
    COMPARE_USD(monthly(bill, "Instance usage (Windows, on-demand, m5.large)"), 137.24); // 730 × (0.096 + 2 vCPU × 0.046)
}

void BillingTest::ec2BillsTheHoursThatWereRun()
{
    TierUsage usage;
    usage.totals = {{quantity::instanceHours, 1500}};
    const auto bill = billed("ec2", {{"instance_type", "c5.xlarge"}, {"count", 2.0}, {"root_volume_gb", 40.0}}, usage);
    COMPARE_USD(monthly(bill, "Instance usage"), 255.00); // 1,500 × 0.17
    const auto *storage = line(bill, "Root volume");
    QVERIFY(storage);
    QCOMPARE(storage->quantity, 40.0 * 1500 / 730); // a volume lives as long as its instance
    COMPARE_USD(storage->monthly, 6.58);            // 82.19 × 0.08 = 6.5753
}

void BillingTest::ec2ChargesSurplusCredits()
{
    TierUsage usage;
    usage.totals = {{quantity::instanceHours, 730}, {quantity::surplusCreditVcpuHours, 200}};
    const auto bill = billed("ec2", {{"instance_type", "t3.medium"}}, usage);
    COMPARE_USD(monthly(bill, "CPU credits"), 10.00); // 200 × 0.05
    QCOMPARE(line(bill, "CPU credits")->price.provenance, pricing::Provenance::GeneralKnowledge);
}

void BillingTest::chargesBothSidesOfAZone()
{
    TierUsage usage;
    usage.totals = {{quantity::instanceHours, 730}, {quantity::crossZoneBytes, 100.0 * 1024 * 1024 * 1024}};
    const auto bill = billed("ec2", {{"instance_type", "m5.large"}}, usage);
    COMPARE_USD(monthly(bill, "Data transfer between zones"), 2.00); // 100 GB × (0.01 out + 0.01 in)
}

void BillingTest::volumesBillWhatExceedsTheIncludedPart()
{
    const auto gp3 = billed("ebs", {{"storage_gb", 500.0}, {"iops", 5000.0}, {"throughput_mibps", 250.0}});
    COMPARE_USD(monthly(gp3, "Storage"), 40.00);               // 500 × 0.08
    COMPARE_USD(monthly(gp3, "Provisioned IOPS"), 10.00);      // 2,000 × 0.005
    COMPARE_USD(monthly(gp3, "Provisioned throughput"), 5.00); // 125 × 0.04
    const auto plain = billed("ebs", {{"storage_gb", 500.0}, {"iops", 3000.0}, {"throughput_mibps", 125.0}});
    QCOMPARE(plain.items.size(), std::size_t(1));
    const auto io1 = billed("ebs", {{"storage_gb", 100.0}, {"storage_type", "io1"}, {"iops", 1000.0}});
    COMPARE_USD(total(io1), 77.50); // 100 × 0.125 + 1,000 × 0.065
    const auto st1 = billed("ebs", {{"storage_gb", 500.0}, {"storage_type", "st1"}, {"snapshot_gb", 100.0}});
    COMPARE_USD(total(st1), 27.50); // 500 × 0.045 + 100 × 0.05
}

void BillingTest::io2IopsAreGraduatedPerVolume()
{
    // 40,000 IOPS a volume: 32,000 × 0.065 + 8,000 × 0.0455 = 2,444.00; two volumes cost twice that, they do not share tiers.
    const auto one = billed("ebs", {{"storage_gb", 100.0}, {"storage_type", "io2"}, {"iops", 40000.0}});
    COMPARE_USD(monthly(one, "Provisioned IOPS"), 2444.00);
    const auto two = billed("ebs", {{"storage_gb", 100.0}, {"storage_type", "io2"}, {"iops", 40000.0}, {"count", 2.0}});
    COMPARE_USD(monthly(two, "Provisioned IOPS"), 4888.00);
    QCOMPARE(line(two, "Provisioned IOPS")->slices.size(), std::size_t(2));
    QCOMPARE(line(two, "Provisioned IOPS")->slices[0].quantity, 64000.0);
}

void BillingTest::ecsHostsFollowTheTasksHourByHour()
{
    // Half of the month 4 tasks (one host of four slots), half 9 tasks (three hosts); never below 2 hosts: (2 + 3) / 2 × 730 h × 0.192.
    TierUsage usage;
    usage.totals = {{quantity::instanceHours, 6.5 * 730}};
    auto &tasks = usage.hourly["replicas"];
    tasks.assign(365, 4);
    tasks.insert(tasks.end(), 365, 9);
    const auto bill = billed("ecs-ec2", {{"instance_type", "m5.xlarge"}, {"tasks_per_host", 4.0}, {"min_hosts", 2.0}}, usage);
    COMPARE_USD(monthly(bill, "Instance usage"), 350.40);
}

void BillingTest::fargate()
{
    // Two tasks of 1 vCPU and 2 GB: 2 × 730 × 0.04048 = 59.1008 and 4 × 730 × 0.004445 = 12.9794; 72.08 in all.
    const auto bill = billed("fargate", {{"task_vcpu", 1.0}, {"task_memory_gib", 2.0}, {"count", 2.0}});
    COMPARE_USD(monthly(bill, "Per vCPU"), 59.10);
    COMPARE_USD(monthly(bill, "Per GB"), 12.98);
    COMPARE_USD(total(bill), 72.08);
    const auto arm = billed("fargate", {{"task_vcpu", 1.0}, {"task_memory_gib", 2.0}, {"count", 1.0}, {"architecture", "arm64"}});
    COMPARE_USD(monthly(arm, "Per vCPU"), 23.64); // 730 × 0.03238
}

void BillingTest::eks()
{
    const auto bill = billed("eks", {{"instance_type", "m5.large"}, {"count", 3.0}, {"extended_support", true}});
    COMPARE_USD(monthly(bill, "EKS cluster"), 73.00);           // 730 × 0.10
    COMPARE_USD(monthly(bill, "EKS extended support"), 365.00); // 730 × 0.50 on top: 0.60 in all
    COMPARE_USD(monthly(bill, "Instance usage"), 210.24);       // 3 × 730 × 0.096
}

void BillingTest::lambdaRoundsUpToTheMillisecond()
{
    // 3 M requests of 120.2 ms → 121 ms at 1,536 MB: 3 × 0.20 + 3e6 × 0.121 × 1.5 × 0.0000166667 = 0.60 + 9.0750
    const auto bill = billed("lambda", {{"memory_mb", 1536.0}, {"duration_ms", 120.2}, {"requests_million", 3.0}});
    COMPARE_USD(monthly(bill, "Requests"), 0.60);
    COMPARE_USD(monthly(bill, "Duration"), 9.08); // 544,500 GB-s × 0.0000166667 = 9.07502
    // 18.25 billion requests of 2.048 s at 2 GB on ARM = 74.752 billion GB-s over all three tiers (priced case of another tool).
    const auto huge =
        billed("lambda", {{"memory_mb", 2048.0}, {"duration_ms", 2048.0}, {"requests_million", 18250.0}, {"architecture", "arm64"}});
    const auto &slices = line(huge, "Duration")->slices;
    QCOMPARE(slices.size(), std::size_t(3));
    QCOMPARE(slices[0].label, std::string("first 7.5B"));
    QCOMPARE(slices[1].quantity, 11.25e9);
    QCOMPARE(slices[2].label, std::string("over 18.75B"));
}

void BillingTest::lightsail()
{
    const auto servers = billed("lightsail", {{"bundle", "8"}, {"count", 2.0}, {"snapshot_gb", 100.0}});
    COMPARE_USD(monthly(servers, "Virtual server (Linux/UNIX)"), 86.33); // 2 × 730 × 0.05913
    COMPARE_USD(monthly(servers, "Snapshots"), 5.00);
    const auto half = billed("lightsail", {{"bundle", "0.5"}, {"operating_system", "Windows"}});
    COMPARE_USD(monthly(half, "Virtual server (Windows)"), 9.31); // 730 × 0.01276 = 9.3148
    const auto database = billed("lightsail-database", {{"bundle", "4"}});
    COMPARE_USD(total(database), 58.87);                              // 730 × 0.08065 = 58.8745
    COMPARE_USD(total(billed("lightsail-load-balancer", {})), 17.66); // 730 × 0.024193548
    // There is no Lightsail in Milan.
    QCOMPARE(billed("lightsail", {{"bundle", "2"}}, {}, "eu-south-1").unpriced.size(), std::size_t(1));
}

void BillingTest::albBillsTheLargestDimensionOfEachHour()
{
    // 100 GB a month and 40 new connections/s: 40 / 25 = 1.6 LCU all month, the bytes never count.
    TierUsage usage;
    usage.hourly["new_connections"] = everyHour(40.0 * 3600);
    usage.hourly["bytes"] = everyHour(100.0 / 730 * 1024 * 1024 * 1024);
    const auto bill = billed("application-load-balancer", {}, usage);
    COMPARE_USD(monthly(bill, "Application load balancer"), 16.43);   // 730 × 0.0225 = 16.425
    COMPARE_USD(monthly(bill, "Load balancer capacity units"), 9.34); // 1.6 × 730 × 0.008 = 9.344
    // Each hour has its own largest dimension: 10 h of 5 GB (5 LCU), then 10 h of 6,000 active connections (2 LCU) and so on.
    TierUsage mixed;
    mixed.hourly["bytes"] = std::vector<double>(730, 0);
    mixed.hourly["active_connections"] = std::vector<double>(730, 0);
    mixed.hourly["rule_evaluations"] = std::vector<double>(730, 0);
    for (std::size_t hour = 0; hour < 10; ++hour) {
        mixed.hourly["bytes"][hour] = 5.0 * 1024 * 1024 * 1024;
        mixed.hourly["active_connections"][hour + 10] = 6000;
        mixed.hourly["rule_evaluations"][hour + 20] = 3000.0 * 3600; // 3 LCU
    }
    const auto each = billed("application-load-balancer", {}, mixed);
    QCOMPARE(line(each, "Load balancer capacity units")->quantity, 100.0); // 10 × (5 + 2 + 3)
    const auto stated = billed("application-load-balancer", {{"lcu", 0.25}});
    COMPARE_USD(monthly(stated, "Load balancer capacity units"), 1.46); // 0.25 × 730 × 0.008
}

void BillingTest::nlbHasItsOwnDimensions()
{
    TierUsage usage;
    usage.hourly["new_connections"] = everyHour(1600.0 * 3600); // 1,600 / 800 = 2 NLCU
    const auto bill = billed("network-load-balancer", {}, usage);
    COMPARE_USD(monthly(bill, "Load balancer capacity units"), 8.76); // 2 × 730 × 0.006
}

void BillingTest::classicLoadBalancer()
{
    const auto bill = billed("classic-load-balancer", {{"data_gb", 1000.0}});
    COMPARE_USD(monthly(bill, "Classic load balancer"), 18.25); // 730 × 0.025
    COMPARE_USD(monthly(bill, "Data processed"), 8.00);         // 1,000 × 0.008
}

void BillingTest::rdsSingleAndMultiAz()
{
    const auto single = billed(
        "rds",
        {{"instance_type", "db.m5.large"}, {"engine", "mysql"}, {"storage_gb", 100.0}, {"storage_type", "gp2"}, {"backup_gb", 50.0}});
    COMPARE_USD(monthly(single, "Database instance (on-demand, Single-AZ, db.m5.large)"), 124.83); // 730 × 0.171
    COMPARE_USD(monthly(single, "Storage (general purpose SSD, gp2)"), 11.50);                     // 100 × 0.115
    COMPARE_USD(monthly(single, "Additional backup storage"), 4.75);                               // 50 × 0.095
    const auto multi = billed("rds", {{"instance_type", "db.m5.large"},
                                      {"engine", "mysql"},
                                      {"deployment", "multi-az"},
                                      {"storage_gb", 300.0},
                                      {"storage_type", "io1"},
                                      {"iops", 3000.0}});
    COMPARE_USD(monthly(multi, "Database instance (on-demand, Multi-AZ, db.m5.large)"), 249.66); // 730 × 0.342: the price holds both copies
    COMPARE_USD(monthly(multi, "Storage"), 75.00);                                               // 300 × 0.25
    COMPARE_USD(monthly(multi, "Provisioned IOPS"), 600.00);                                     // 3,000 × 0.20
}

void BillingTest::sqlServerMultiAzUsesTheMirrorPrice()
{
    const auto bill =
        billed("rds", {{"instance_type", "db.m5.xlarge"}, {"engine", "sqlserver-se"}, {"deployment", "multi-az"}, {"storage_gb", 200.0}},
               {}, "eu-west-1");
    QVERIFY(bill.unpriced.empty());
    const auto *storage = line(bill, "Storage");
    QVERIFY(storage);
    QCOMPARE(storage->price.skuKind, std::string("storage.gp3.multi-az-mirror"));
    QCOMPARE(line(bill, "Database instance")->price.osOrEngine, std::string("SQL Server Standard (license included)"));
}

void BillingTest::rdsGp3IncludesMoreFrom400Gb()
{
    // Below 400 GB 3,000 IOPS are included, from there on 12,000 (0.02 each beyond, Single-AZ).
    const auto small = billed("rds", {{"instance_type", "db.m5.large"}, {"storage_gb", 399.0}, {"iops", 4000.0}});
    COMPARE_USD(monthly(small, "Provisioned GP3 IOPS (above 3,000)"), 20.00); // 1,000 × 0.02
    const auto large = billed("rds", {{"instance_type", "db.m5.large"}, {"storage_gb", 400.0}, {"iops", 12000.0}});
    QVERIFY(!line(large, "Provisioned GP3 IOPS"));
    const auto more =
        billed("rds", {{"instance_type", "db.m5.large"}, {"storage_gb", 400.0}, {"iops", 13000.0}, {"throughput_mibps", 600.0}});
    COMPARE_USD(monthly(more, "Provisioned GP3 IOPS (above 12,000)"), 20.00);
    COMPARE_USD(monthly(more, "Provisioned throughput"), 8.00); // 100 × 0.08
}

void BillingTest::auroraWriterStorageAndIo()
{
    // Writer and reader db.t3.medium, 50 GB, 30 I/O per second with 100 per second during 60 h:
    // 30 × 3,600 × 670 + 100 × 3,600 × 60 = 93.96 M I/O.  119.72 + 5.00 + 18.79 = 143.51
    TierUsage usage;
    usage.totals = {{quantity::readIo, 60e6}, {quantity::writeIo, 33.96e6}};
    const auto bill = billed("aurora", {{"instance_type", "db.t3.medium"}, {"readers", 1.0}, {"storage_gb", 50.0}}, usage);
    COMPARE_USD(monthly(bill, "Database instance"), 119.72); // 2 × 730 × 0.082
    COMPARE_USD(monthly(bill, "Storage"), 5.00);             // 50 × 0.10
    COMPARE_USD(monthly(bill, "I/O requests"), 18.79);       // 93.96 × 0.20 = 18.792
    COMPARE_USD(total(bill), 143.51);
}

void BillingTest::auroraIoOptimizedHasNoIoLine()
{
    const auto bill =
        billed("aurora", {{"instance_type", "db.r5.large"}, {"io_optimized", true}, {"storage_gb", 100.0}, {"io_million", 50.0}});
    COMPARE_USD(monthly(bill, "Database instance"), 275.21);      // 730 × 0.377 (30 % above 0.29)
    COMPARE_USD(monthly(bill, "Storage (I/O-optimized)"), 22.50); // 100 × 0.225
    QVERIFY(!line(bill, "I/O requests"));
}

void BillingTest::auroraReaderInItsOwnTier()
{
    TierUsage usage;
    usage.totals = {{quantity::instanceHours, 730}, {quantity::readIo, 10e6}};
    const auto bill = billed("aurora-replica", {{"instance_type", "db.r5.xlarge"}, {"storage_gb", 50.0}}, usage);
    COMPARE_USD(monthly(bill, "Database instance"), 423.40); // 730 × 0.58
    COMPARE_USD(monthly(bill, "I/O requests"), 2.00);
    QCOMPARE(bill.items.size(), std::size_t(2)); // the storage is the writer's
}

void BillingTest::auroraServerless()
{
    const auto bill = billed("aurora-serverless", {{"mean_acu", 4.0}, {"readers", 1.0}, {"storage_gb", 10.0}});
    COMPARE_USD(monthly(bill, "Aurora serverless v2"), 700.80); // 2 × 4 × 730 × 0.12
    COMPARE_USD(monthly(bill, "Storage"), 1.00);
    TierUsage usage;
    usage.totals = {{"acu_hours", 1000}};
    COMPARE_USD(monthly(billed("aurora-serverless", {{"mean_acu", 4.0}}, usage), "Aurora serverless v2"), 120.00);
}

void BillingTest::elasticacheManagedSideOfAZoneIsFree()
{
    TierUsage usage;
    usage.totals = {{quantity::crossZoneBytes, 100.0 * 1024 * 1024 * 1024}};
    const auto bill = billed("elasticache", {{"instance_type", "cache.m5.large"}, {"nodes", 2.0}}, usage);
    COMPARE_USD(monthly(bill, "ElastiCache (on-demand, cache.m5.large)"), 227.76); // 2 × 730 × 0.156
    COMPARE_USD(monthly(bill, "Data transfer between zones"), 1.00);               // only the instances' side
    const auto valkey = billed("elasticache", {{"instance_type", "cache.t3.medium"}, {"engine", "valkey"}});
    COMPARE_USD(total(valkey), 39.71); // 730 × 0.0544, a fifth below Redis
}

void BillingTest::opensearch()
{
    const auto bill = billed("opensearch", {{"instance_type", "m5.large.search"},
                                            {"nodes", 2.0},
                                            {"storage_gb", 50.0},
                                            {"master_type", "m5.large.search"},
                                            {"master_nodes", 3.0}});
    COMPARE_USD(monthly(bill, "Instance (on-demand, m5.large.search)"), 207.32); // 2 × 730 × 0.142
    COMPARE_USD(monthly(bill, "Dedicated master"), 310.98);                      // 3 × 730 × 0.142
    COMPARE_USD(monthly(bill, "Storage (gp3)"), 12.20);                          // 2 × 50 × 0.122
}

void BillingTest::s3StorageIsGraduated()
{
    // 60 TB: 51,200 GB × 0.023 + 10,240 GB × 0.022 = 1,177.60 + 225.28
    const auto bill = billed("s3", {{"storage_gb", 61440.0}, {"put_thousand", 1000.0}, {"get_thousand", 10000.0}});
    COMPARE_USD(monthly(bill, "Storage"), 1402.88);
    QCOMPARE(line(bill, "Storage")->slices[0].label, std::string("first 50TB"));
    COMPARE_USD(monthly(bill, "PUT"), 5.00); // 1 M × 0.005 per 1,000
    COMPARE_USD(monthly(bill, "GET"), 4.00); // 10 M × 0.0004 per 1,000
    const auto cold = billed("s3", {{"storage_class", "standard-ia"}, {"storage_gb", 1000.0}, {"retrieval_gb", 100.0}});
    COMPARE_USD(total(cold), 13.50); // 12.50 + 1.00
}

void BillingTest::efs()
{
    const auto elastic = billed("efs", {{"storage_gb", 100.0}, {"read_gb", 10.0}, {"write_gb", 10.0}});
    COMPARE_USD(total(elastic), 30.90); // 100 × 0.30 + 10 × 0.03 + 10 × 0.06
    const auto provisioned = billed("efs", {{"storage_gb", 100.0}, {"throughput_mode", "provisioned"}, {"provisioned_mibps", 15.0}});
    COMPARE_USD(monthly(provisioned, "Provisioned throughput"), 60.00); // 15 − 5 included, × 6.00
    const auto zone = billed("efs", {{"storage_gb", 100.0}, {"one_zone", true}, {"throughput_mode", "bursting"}});
    COMPARE_USD(total(zone), 16.00);
}

void BillingTest::fastlyExampleOfItsDocumentation()
{
    // "About the charges on your bill": 10 GB and 10 M requests in North America and Europe cost 8.70, the month's minimum is 50.
    TierUsage usage;
    usage.totals = {{quantity::internetBytesOut, 10.0 * 1024 * 1024 * 1024}, {quantity::requests, 10e6}};
    const auto bill = billed("fastly", {{"minimum_charge", false}}, usage);
    COMPARE_USD(total(bill), 8.70);
    COMPARE_USD(total(billed("fastly", {}, usage)), 50.00);
    // Beyond 10,000 GB the second tier: 10,000 × 0.12 + 2,000 × 0.08
    usage.totals[quantity::internetBytesOut] = 12000.0 * 1024 * 1024 * 1024;
    COMPARE_USD(monthly(billed("fastly", {}, usage), "Content delivery"), 1360.00);
}

void BillingTest::fastlyWithoutUsageCostsTheMinimum()
{
    COMPARE_USD(total(billed("fastly", {})), 50.00);
}

void BillingTest::cloudfront()
{
    TierUsage usage;
    const double gb = 1024.0 * 1024 * 1024;
    usage.totals = {{quantity::internetBytesOut, 20480 * gb}, {quantity::bytesOut, 20490 * gb}, {quantity::requests, 10e6}};
    const auto bill = billed("cloudfront", {{"price_area", "EU"}, {"invalidation_paths", 1500.0}}, usage);
    COMPARE_USD(monthly(bill, "Data transfer out to internet"), 1689.60); // 10,240 × 0.085 + 10,240 × 0.080
    COMPARE_USD(monthly(bill, "Data transfer out to origin"), 0.20);      // 10 × 0.02
    COMPARE_USD(monthly(bill, "HTTPS requests"), 12.00);                  // 1,000 × 0.012
    COMPARE_USD(monthly(bill, "Invalidation requests"), 2.50);            // 500 beyond the free 1,000 × 0.005
}

void BillingTest::natGateway()
{
    const auto bill = billed("nat-gateway", {{"count", 1.0}, {"data_gb", 30.0}});
    COMPARE_USD(monthly(bill, "NAT gateway"), 32.85);   // 730 × 0.045
    COMPARE_USD(monthly(bill, "Data processed"), 1.35); // 30 × 0.045
    COMPARE_USD(monthly(bill, "Public IPv4"), 3.65);
}

void BillingTest::dnsWafAndSecrets()
{
    COMPARE_USD(total(billed("route53", {{"hosted_zones", 30.0}, {"queries_million", 10.0}, {"health_checks", 2.0}})),
                18.00);                                                                     // 25 × 0.50 + 5 × 0.10 + 4 + 2 × 0.50
    COMPARE_USD(total(billed("waf", {{"rules", 5.0}, {"requests_million", 10.0}})), 16.00); // 5 + 5 × 1 + 10 × 0.60
    COMPARE_USD(total(billed("secrets-manager", {{"secrets", 3.0}, {"requests_million", 0.1}})), 1.70); // 1.20 + 10 × 0.05
    COMPARE_USD(total(billed("kms", {{"keys", 5.0}, {"requests_million", 1.0}})), 8.00);                // 5 + 100 × 0.03
    COMPARE_USD(total(billed("shield", {{"advanced", true}})), 3000.00);
    QVERIFY(billed("shield", {}).items.empty());
}

void BillingTest::operations()
{
    COMPARE_USD(total(billed("cloudwatch",
                             {{"metrics", 20.0}, {"alarms", 10.0}, {"dashboards", 1.0}, {"logs_gb", 20.0}, {"logs_stored_gb", 20.0}})),
                20.60); // 6 + 1 + 3 + 10 + 0.60
    COMPARE_USD(total(billed("config", {{"configuration_items", 2000.0}, {"rule_evaluations", 200000.0}})), 186.00); // 6 + 100 + 80
    COMPARE_USD(total(billed("guardduty", {{"management_events_million", 1.0}, {"flow_log_gb", 600.0}})),
                554.00); // 4 + 500 × 1 + 100 × 0.50
    COMPARE_USD(total(billed("security-hub", {{"checks", 5000.0}})), 5.00);
    COMPARE_USD(total(billed("codepipeline", {{"pipelines", 2.0}})), 2.00);
    COMPARE_USD(total(billed("codebuild", {{"build_minutes", 300.0}, {"compute_type", "general1.small"}})), 1.50);
    COMPARE_USD(total(billed("cloudtrail", {{"additional_trail_events_million", 1.0}, {"data_events_million", 2.0}})), 22.00); // 20 + 2
    COMPARE_USD(total(billed("backup", {{"ebs_gb", 100.0}, {"efs_gb", 100.0}})), 10.00);                                       // 5 + 5
}

void BillingTest::messaging()
{
    TierUsage usage;
    usage.totals = {{quantity::requests, 10e6}};
    COMPARE_USD(total(billed("sqs", {}, usage)), 12.00); // 10 M messages × 3 requests × 0.40
    COMPARE_USD(total(billed("sqs", {{"requests_million", 10.0}, {"fifo", true}})), 5.00);
    COMPARE_USD(total(billed("dynamodb", {{"reads_million", 10.0}, {"writes_million", 2.0}, {"storage_gb", 20.0}})),
                7.50);                                                                                                // 1.25 + 1.25 + 5
    COMPARE_USD(total(billed("dynamodb", {{"capacity_mode", "provisioned"}, {"rcu", 100.0}, {"wcu", 10.0}})), 14.24); // 9.49 + 4.745 → 4.75
    COMPARE_USD(total(billed("api-gateway", {{"api_type", "http"}, {"requests_million", 1000.0}})), 930.00); // 300 × 1.00 + 700 × 0.90
    // A message of 56 kB counts twice.
    COMPARE_USD(total(billed("api-gateway", {{"api_type", "websocket"}, {"requests_million", 3.0}, {"request_kb", 56.0}})), 6.00);
    COMPARE_USD(total(billed("ses", {{"mails_thousand", 50.0}})), 5.00);
    COMPARE_USD(total(billed("vpn", {{"connections", 2.0}})), 73.00);
}

void BillingTest::supportIsTheLargerOfFeeAndShare()
{
    Estimate estimate;
    const model::Tier tier = tierWith({{"plan", "business"}});
    const Bill::Subject subject{tier, nullptr, nullptr, "us-east-1", {}, 730, false};
    LineItem usage;
    usage.price.service = "AmazonEC2";
    usage.monthly = 500;
    estimate.items.push_back(usage);
    usage.price.service = "stated"; // a third party's subscription has no share in it
    usage.monthly = 9000;
    estimate.items.push_back(usage);
    billTier(subject, "support", bundledBook(), estimate);
    COMPARE_USD(estimate.items.back().monthly, 100.00); // 10 % of 500 is less than the minimum of 100
    estimate.items.pop_back();
    estimate.items.front().monthly = 20000;
    billTier(subject, "support", bundledBook(), estimate);
    COMPARE_USD(estimate.items.back().monthly, 1700.00); // 10 % of 10,000 + 7 % of 10,000
}

void BillingTest::thirdPartyHasTheEnteredPrice()
{
    const auto bill = billed("third-party", {{"price_usd_month", 99.0}, {"quantity", 3.0}});
    COMPARE_USD(total(bill), 297.00);
    QCOMPARE(bill.items.front().price.provenance, pricing::Provenance::Override);
    QCOMPARE(billed("third-party", {}).unpriced.size(), std::size_t(1));
}

void BillingTest::missingPricesAreListedNeverZero()
{
    const auto bill = billed("ec2", {{"instance_type", "c99.large"}, {"root_volume_gb", 10.0}});
    QCOMPARE(bill.unpriced.size(), std::size_t(1));
    QVERIFY(bill.unpriced.front().reason.find("c99.large") != std::string::npos);
    QVERIFY(!line(bill, "Instance usage"));
    COMPARE_USD(monthly(bill, "Root volume"), 0.80);
    QCOMPARE(billed("direct-connect", {{"data_gb", 100.0}}).unpriced.size(), std::size_t(1));
}

void BillingTest::unknownBillingIsNotPricedYet()
{
    const auto bill = billed("time-machine", {});
    QVERIFY(bill.items.empty());
    QCOMPARE(bill.unpriced.size(), std::size_t(1));
    QVERIFY(bill.unpriced.front().reason.find("not priced yet") != std::string::npos);
}

void BillingTest::parisPricesComeFromParis()
{
    const auto bill = billed("aurora", {{"instance_type", "db.r5.xlarge"}, {"storage_gb", 50.0}, {"io_million", 10.0}}, {}, "eu-west-3");
    COMPARE_USD(monthly(bill, "Storage"), 5.50);      // 50 × 0.11
    COMPARE_USD(monthly(bill, "I/O requests"), 2.20); // 10 × 0.22
    for (const auto &item : bill.items)
        QCOMPARE(item.region, std::string("eu-west-3"));
}

void BillingTest::everyLineCanBeTraced()
{
    const auto bill = billed("ec2", {{"instance_type", "m5.large"}, {"root_volume_gb", 100.0}, {"detailed_monitoring", true}});
    for (const auto &item : bill.items) {
        QVERIFY(!item.formula.empty());
        QVERIFY(!item.price.sourceId.empty());
        QVERIFY(!item.unit.empty());
        double amount = 0;
        for (const auto &slice : item.slices)
            amount += slice.amount;
        QVERIFY(std::abs(amount - item.monthly) <= 0.005 + 1e-9);
    }
}

QTEST_GUILESS_MAIN(BillingTest)
#include "billingtest.moc"
