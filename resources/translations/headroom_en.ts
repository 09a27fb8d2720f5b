<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
</TS>
