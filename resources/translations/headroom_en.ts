<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>headroom::ui::CommitmentModel</name>
    <message numerus="yes">
        <source>Savings plan, %n year(s), %1</source>
        <translation>
            <numerusform>Savings plan, %n year, %1</numerusform>
            <numerusform>Savings plan, %n years, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reserved, %n year(s), %1</source>
        <translation>
            <numerusform>Reserved, %n year, %1</numerusform>
            <numerusform>Reserved, %n years, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::ForecastPage</name>
    <message numerus="yes">
        <source>replaced by %1: %n value(s) of %2 s</source>
        <translation>
            <numerusform>replaced by %1: %n value of %2 s</numerusform>
            <numerusform>replaced by %1: %n values of %2 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::MonthCalendar</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::OutlineView</name>
    <message numerus="yes">
        <source>Delete %n element(s)</source>
        <translation>
            <numerusform>Delete %n element</numerusform>
            <numerusform>Delete %n elements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::RegionsDialog</name>
    <message numerus="yes">
        <source>Simulating %n region(s)…</source>
        <translation>
            <numerusform>Simulating %n region…</numerusform>
            <numerusform>Simulating %n regions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total(s) lack parts without a price; point at them to see which.</source>
        <translation>
            <numerusform>%n total lacks parts without a price; point at it to see which.</numerusform>
            <numerusform>%n totals lack parts without a price; point at them to see which.</numerusform>
        </translation>
    </message>
</context>
</TS>
