-- The price book: compiled from tables/*.csv by headroom-pricebook, read-only at run time.
-- user_version is headroom::pricing::schemaVersion; application_id spells "HRPB".
PRAGMA application_id = 0x48525042;
PRAGMA user_version = 2;

CREATE TABLE meta (
    key TEXT PRIMARY KEY, -- fingerprint: of all prices
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE sources (
    id TEXT PRIMARY KEY,
    origin TEXT NOT NULL, -- repository and path, page, or the rule that derives the rows
    date TEXT NOT NULL,
    remarks TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE prices (
    service TEXT NOT NULL,
    sku_kind TEXT NOT NULL,
    name TEXT NOT NULL,
    region TEXT NOT NULL,
    unit TEXT NOT NULL, -- what one `price` buys
    price REAL NOT NULL CHECK (price >= 0), -- USD
    tier_from REAL NOT NULL, -- graduated tier, per month, in `unit`; 0 when not tiered
    tier_to REAL, -- null = no upper bound
    os_or_engine TEXT NOT NULL,
    term TEXT NOT NULL,
    as_of TEXT NOT NULL, -- ISO date; '' = undated
    source_id TEXT NOT NULL REFERENCES sources (id),
    provenance INTEGER NOT NULL, -- 0 published, 1 derived, 2 general knowledge
    CHECK (tier_to IS NULL OR tier_to > tier_from)
);

CREATE TABLE spot_discounts (
    instance_type TEXT NOT NULL,
    region TEXT NOT NULL,
    os TEXT NOT NULL,
    saving REAL NOT NULL, -- fraction of the on-demand price
    interruption TEXT NOT NULL, -- share of instances interrupted in a month, as published: "<5%"
    as_of TEXT NOT NULL,
    source_id TEXT NOT NULL,
    PRIMARY KEY (instance_type, region, os)
) WITHOUT ROWID;

CREATE TABLE commitment_discounts (
    family TEXT NOT NULL, -- instance family, "c5"; "(any)" rows hold for all families of the source
    term TEXT NOT NULL,
    saving REAL NOT NULL, -- median fraction of the on-demand price
    saving_minimum REAL NOT NULL,
    saving_maximum REAL NOT NULL,
    samples INTEGER NOT NULL,
    as_of TEXT NOT NULL,
    source_id TEXT NOT NULL,
    PRIMARY KEY (family, term, as_of, source_id)
) WITHOUT ROWID;

-- Filled only in a book that lies over another one: the prices of the lower book that its own stand for, or that it takes away.
CREATE TABLE replaced (
    service TEXT NOT NULL,
    sku_kind TEXT NOT NULL,
    region TEXT NOT NULL,
    name TEXT NOT NULL, -- '' = whatever the lower row is called: its name only describes it
    os_or_engine TEXT NOT NULL,
    term TEXT NOT NULL,
    PRIMARY KEY (service, sku_kind, region, term, os_or_engine, name)
) WITHOUT ROWID;
