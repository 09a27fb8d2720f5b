<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>QObject</name>
    <message>
        <source>published list</source>
        <translation>veröffentlichte Liste</translation>
    </message>
    <message>
        <source>derived from published rows</source>
        <translation>aus veröffentlichten Zeilen abgeleitet</translation>
    </message>
    <message>
        <source>general knowledge, to be verified</source>
        <translation>Allgemeinwissen, zu prüfen</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>von Ihnen eingegeben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2 × %3</source>
        <translation>%1 %2 × %3</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>Up front, once</source>
        <translation>Vorab, einmalig</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>System or engine</source>
        <translation>System oder Engine</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>%1 %2 a USD, %3</source>
        <translation>%1 %2 je USD, %3</translation>
    </message>
    <message>
        <source>This price comes from general knowledge: verify it before it goes to a customer.</source>
        <translation>Dieser Preis stammt aus Allgemeinwissen: Prüfen Sie ihn, bevor er zu einem Kunden geht.</translation>
    </message>
    <message>
        <source>A discount observed for the family stands in for a missing row.</source>
        <translation>Ein für die Familie beobachteter Nachlass steht für eine fehlende Zeile.</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Bricht</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Eingegeben</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Of the row&apos;s price</source>
        <translation>Vom Preis der Zeile</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>estimated from the family&apos;s discount</source>
        <translation>nach dem Nachlass der Familie geschätzt</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>Every line item: %1</source>
        <translation>Alle Posten: %1</translation>
    </message>
    <message>
        <source>Appendix A  Line items</source>
        <translation>Anhang A  Posten</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>USD a unit</source>
        <translation>USD je Einheit</translation>
    </message>
    <message>
        <source>USD a month</source>
        <translation>USD im Monat</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>Preis vom</translation>
    </message>
    <message>
        <source>The variant as a whole</source>
        <translation>Die Variante als Ganzes</translation>
    </message>
    <message>
        <source>%1 up front</source>
        <translation>%1 vorab</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>sum of the rounded lines</source>
        <translation>Summe der gerundeten Zeilen</translation>
    </message>
    <message>
        <source>A unit price of a graduated tariff is the amount divided by the quantity; the steps stand below the item. Prices marked as general knowledge or derived must be checked against the provider&apos;s list before they are used in a contract.</source>
        <translation>Der Einzelpreis eines gestaffelten Tarifs ist der Betrag geteilt durch die Menge; die Staffeln stehen unter dem Posten. Preise, die als Allgemeinwissen oder abgeleitet gekennzeichnet sind, müssen mit der Liste des Anbieters verglichen werden, bevor sie in einen Vertrag eingehen.</translation>
    </message>
    <message>
        <source>Appendix B  Model and versions</source>
        <translation>Anhang B  Modell und Versionen</translation>
    </message>
    <message>
        <source>How the figures were made</source>
        <translation>Wie die Zahlen entstanden sind</translation>
    </message>
    <message>
        <source>Each variant was simulated over the whole horizon of the scenario, step by step: in every step the traffic meets every resource of every tier (CPU, workers, network, disk, connections), queues carry over to the next step, and the scaling rules act with their delays. Response times are percentiles of the whole response. The bill is computed from the hours, requests, bytes and operations that the run has counted, never from a peak multiplied by the month.</source>
        <translation>Jede Variante wurde über den ganzen Zeitraum des Szenarios Schritt für Schritt simuliert: In jedem Schritt trifft der Verkehr auf jede Ressource jeder Komponente (CPU, Worker, Netz, Platte, Verbindungen), Warteschlangen gehen in den nächsten Schritt über, und die Skalierungsregeln wirken mit ihren Verzögerungen. Antwortzeiten sind Perzentile der gesamten Antwort. Die Kosten werden aus den Stunden, Anfragen, Bytes und Operationen berechnet, die der Lauf gezählt hat, nie aus einer Spitze mal dem Monat.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>%1 h from %2</source>
        <translation>%1 h ab %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%1 of %2 s</source>
        <translation>%1 zu %2 s</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Price book</source>
        <translation>Preisbuch</translation>
    </message>
    <message>
        <source>%1 rows, dated %2 to %3</source>
        <translation>%1 Zeilen, vom %2 bis %3</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Load test used for calibration</source>
        <translation>Lasttest der Kalibrierung</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Price tables used</source>
        <translation>Verwendete Preistabellen</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 inside</source>
        <translation>%1 darin</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Je Monat</translation>
    </message>
    <message>
        <source>by schedule</source>
        <translation>nach Zeitplan</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Architecture: %1</source>
        <translation>Architektur: %1</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Load at %1, the decisive moment of “%2”. A bar shows a tier&apos;s hottest resource; its tick the scaling target. Amounts are USD a month.</source>
        <translation>Last am %1, im entscheidenden Moment von „%2“. Ein Balken zeigt die am stärksten belastete Ressource einer Komponente, seine Marke das Ziel der Skalierung. Beträge sind USD im Monat.</translation>
    </message>
    <message>
        <source>Tiers of the variant %1</source>
        <translation>Komponenten der Variante %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>730 hours, starting %1. A billed GB is 2³⁰ bytes; traffic is stated in decimal kB and GB.</source>
        <translation>730 Stunden ab %1. Ein abgerechnetes GB hat 2³⁰ Byte; Verkehr ist in dezimalen kB und GB angegeben.</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>an unknown date</source>
        <translation>einem unbekannten Datum</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Regions of the prices</source>
        <translation>Regionen der Preise</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>1 USD = %1 %2 of %3</source>
        <translation>1 USD = %1 %2 am %3</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Every line item is rounded to the cent; totals are sums of rounded lines.</source>
        <translation>Jeder Posten ist auf den Cent gerundet; Summen sind Summen gerundeter Zeilen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bought differently</source>
        <translation>Anders eingekauft</translation>
    </message>
    <message>
        <source>Not included</source>
        <translation>Nicht enthalten</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Why there is no price</source>
        <translation>Warum es keinen Preis gibt</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>What the figures rest on</source>
        <translation>Worauf die Zahlen beruhen</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>Taken to be true</source>
        <translation>Als wahr angenommen</translation>
    </message>
    <message>
        <source>Source or reasoning</source>
        <translation>Quelle oder Begründung</translation>
    </message>
    <message>
        <source>Stated assumptions</source>
        <translation>Genannte Annahmen</translation>
    </message>
    <message>
        <source>Not priced</source>
        <translation>Ohne Preis</translation>
    </message>
    <message>
        <source>Every part of the variants has a price.</source>
        <translation>Jeder Teil der Varianten hat einen Preis.</translation>
    </message>
    <message>
        <source>Assumed inputs of the tiers</source>
        <translation>Angenommene Eingaben der Komponenten</translation>
    </message>
    <message>
        <source>Hottest resource</source>
        <translation>Engste Ressource</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>Replicas min</source>
        <translation>Replikate min.</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max.</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Dynamic requests, at the peak</source>
        <translation>Dynamische Anfragen, zur Spitze</translation>
    </message>
    <message>
        <source>Dynamic requests, all month</source>
        <translation>Dynamische Anfragen, ganzer Monat</translation>
    </message>
    <message>
        <source>All requests, answers of the CDN included</source>
        <translation>Alle Anfragen, mit den Antworten des CDN</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>p95 of dynamic requests that reach the origin</source>
        <translation>p95 der dynamischen Anfragen, die den Ursprung erreichen</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>%1: replicas that serve</source>
        <translation>%1: Replikate in Betrieb</translation>
    </message>
    <message>
        <source>Load test: %1 users, and no limit found</source>
        <translation>Lasttest: %1 Benutzer, keine Grenze gefunden</translation>
    </message>
    <message>
        <source>Load test: %1 users, then %2</source>
        <translation>Lasttest: %1 Benutzer, dann %2</translation>
    </message>
    <message>
        <source>p95 over simultaneous users, each load in its steady state; %1 requests/s at the limit</source>
        <translation>p95 über gleichzeitige Benutzer, jede Last im eingeschwungenen Zustand; %1 Anfragen/s an der Grenze</translation>
    </message>
    <message>
        <source>%1: capacity</source>
        <translation>%1: Kapazität</translation>
    </message>
    <message>
        <source>%1: %2 is exhausted</source>
        <translation>%1: %2 ist erschöpft</translation>
    </message>
    <message>
        <source>%1: %2 is used most, %3</source>
        <translation>%1: %2 ist am stärksten belastet, %3</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Nearest to its limit in the month: %1, %2 on %3.</source>
        <translation>Im Monat der Grenze am nächsten: %1, %2 am %3.</translation>
    </message>
    <message>
        <source>Tiers at their busiest</source>
        <translation>Komponenten zur stärksten Zeit</translation>
    </message>
    <message>
        <source>Response times and errors</source>
        <translation>Antwortzeiten und Fehler</translation>
    </message>
    <message>
        <source>added</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Je Jahr</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>%1 costs the same as %2</source>
        <translation>%1 kostet dasselbe wie %2</translation>
    </message>
    <message>
        <source>%1 saves %2 a month against %3</source>
        <translation>%1 spart %2 im Monat gegenüber %3</translation>
    </message>
    <message>
        <source>%1 costs %2 a month more than %3</source>
        <translation>%1 kostet %2 im Monat mehr als %3</translation>
    </message>
    <message>
        <source>p95 on the day of the peak</source>
        <translation>p95 am Tag der Spitze</translation>
    </message>
    <message>
        <source>Dynamic requests that reach the origin, %1</source>
        <translation>Dynamische Anfragen, die den Ursprung erreichen, %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Over a year the difference is %1.</source>
        <translation>Über ein Jahr beträgt der Unterschied %1.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 zu %2</translation>
    </message>
    <message>
        <source>Change by change</source>
        <translation>Änderung für Änderung</translation>
    </message>
    <message>
        <source>Users each variant carries</source>
        <translation>Benutzer, die jede Variante trägt</translation>
    </message>
    <message>
        <source>Verdict for each service level</source>
        <translation>Urteil für jedes Servicelevel</translation>
    </message>
    <message>
        <source>Own prices</source>
        <translation>Eigene Preise</translation>
    </message>
    <message>
        <source>Line items</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Up front</source>
        <translation>Vorab</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>%1: %2 a month</source>
        <translation>%1: %2 im Monat</translation>
    </message>
    <message>
        <source>%1: %2 and %3 make %4 of the bill</source>
        <translation>%1: %2 und %3 machen %4 der Kosten aus</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>%1 a month, %2 a year.</source>
        <translation>%1 im Monat, %2 im Jahr.</translation>
    </message>
    <message>
        <source>%1 more are paid up front, once.</source>
        <translation>%1 kommen vorab hinzu, einmalig.</translation>
    </message>
    <message>
        <source>1,000 visits cost %1, 1,000 requests %2.</source>
        <translation>1.000 Besuche kosten %1, 1.000 Anfragen %2.</translation>
    </message>
    <message>
        <source>That is %1 a month at the rate stated under Assumptions.</source>
        <translation>Das sind %1 im Monat zum unter Annahmen genannten Kurs.</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>Nach Komponente</translation>
    </message>
    <message>
        <source>Not in the totals: </source>
        <translation>Nicht in den Summen: </translation>
    </message>
    <message>
        <source>By service, USD a month</source>
        <translation>Nach Dienst, USD im Monat</translation>
    </message>
    <message>
        <source>Monthly, %1</source>
        <translation>Je Monat, %1</translation>
    </message>
    <message>
        <source>Saving a month</source>
        <translation>Ersparnis im Monat</translation>
    </message>
    <message>
        <source>More a month</source>
        <translation>Mehrkosten im Monat</translation>
    </message>
    <message>
        <source>Saving a year</source>
        <translation>Ersparnis im Jahr</translation>
    </message>
    <message>
        <source>More a year</source>
        <translation>Mehrkosten im Jahr</translation>
    </message>
    <message>
        <source>p95 at the peak</source>
        <translation>p95 zur Spitze</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 erwartet</translation>
    </message>
    <message>
        <source>Users carried</source>
        <translation>Getragene Benutzer</translation>
    </message>
    <message>
        <source>Users at the peak</source>
        <translation>Benutzer zur Spitze</translation>
    </message>
    <message>
        <source>Capacity and cost plan</source>
        <translation>Kapazitäts- und Kostenplan</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Other parts</source>
        <translation>Übrige Teile</translation>
    </message>
    <message>
        <source>%1 smaller changes</source>
        <translation>%1 kleinere Änderungen</translation>
    </message>
    <message>
        <source>Parts without a known price: %1; they are not in the totals.</source>
        <translation>Teile ohne bekannten Preis: %1; sie fehlen in den Summen.</translation>
    </message>
    <message>
        <source>The run raised no warning.</source>
        <translation>Der Lauf gab keinen Anlass zu Warnungen.</translation>
    </message>
    <message>
        <source>Top risks</source>
        <translation>Größte Risiken</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Not ready for %1 users:
the limit is at %2</source>
        <translation>Nicht bereit für %1 Benutzer:
die Grenze liegt bei %2</translation>
    </message>
    <message>
        <source>Not ready for %1 users:
a service level is missed</source>
        <translation>Nicht bereit für %1 Benutzer:
ein Servicelevel wird verfehlt</translation>
    </message>
    <message>
        <source>Ready for %1 users,
for %2 a month</source>
        <translation>Bereit für %1 Benutzer,
für %2 im Monat</translation>
    </message>
    <message>
        <source>Ready for %1 users,
at the same cost</source>
        <translation>Bereit für %1 Benutzer,
zu gleichen Kosten</translation>
    </message>
    <message>
        <source>Ready for %1 users,
for %2 less</source>
        <translation>Bereit für %1 Benutzer,
für %2 weniger</translation>
    </message>
    <message>
        <source>Ready for %1 users,
for %2 more</source>
        <translation>Bereit für %1 Benutzer,
für %2 mehr</translation>
    </message>
    <message>
        <source>%1 carries %2 of %3 users.</source>
        <translation>%1 trägt %2 von %3 Benutzern.</translation>
    </message>
    <message>
        <source>%1 carries %2 of %3 users; the first to give way: %4.</source>
        <translation>%1 trägt %2 von %3 Benutzern; zuerst gibt nach: %4.</translation>
    </message>
    <message>
        <source>%1 carries %2 users once its servers are up, but misses a service level for %3 of the month around %4.</source>
        <translation>%1 trägt %2 Benutzer, sobald die Server bereit sind, verfehlt aber um %4 für %3 des Monats ein Servicelevel.</translation>
    </message>
    <message>
        <source>%1 misses a service level for %2 of the month.</source>
        <translation>%1 verfehlt für %2 des Monats ein Servicelevel.</translation>
    </message>
    <message>
        <source>%1 meets the response-time and error levels all month and carries %2 users, %3 expected.</source>
        <translation>%1 hält Antwortzeit und Fehlerquote den ganzen Monat ein und trägt %2 Benutzer, %3 werden erwartet.</translation>
    </message>
    <message>
        <source>%1 meets the response-time and error levels all month.</source>
        <translation>%1 hält Antwortzeit und Fehlerquote den ganzen Monat ein.</translation>
    </message>
    <message>
        <source>%1 can plan for “%2” on the variant “%3”.</source>
        <translation>%1 kann „%2“ mit der Variante „%3“ planen.</translation>
    </message>
    <message>
        <source>%1 should not meet “%2” on the variant “%3” as it stands.</source>
        <translation>%1 sollte „%2“ nicht mit der Variante „%3“ angehen, so wie sie ist.</translation>
    </message>
    <message>
        <source>“%1” would carry it as well.</source>
        <translation>„%1“ würde es ebenfalls tragen.</translation>
    </message>
    <message>
        <source>day %1, %2</source>
        <translation>Tag %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>resource of tier, e.g. Network of FPC cache</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>one year</source>
        <translation>ein Jahr</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>%1, partly paid up front</source>
        <translation>%1, teilweise vorab bezahlt</translation>
    </message>
    <message>
        <source>%1, all paid up front</source>
        <translation>%1, ganz vorab bezahlt</translation>
    </message>
    <message>
        <source>%1, nothing paid up front</source>
        <translation>%1, nichts vorab bezahlt</translation>
    </message>
    <message>
        <source>as the project</source>
        <translation>wie das Projekt</translation>
    </message>
    <message>
        <source>on demand, list price</source>
        <translation>On-Demand, Listenpreis</translation>
    </message>
    <message>
        <source>reserved for %1</source>
        <translation>reserviert für %1</translation>
    </message>
    <message>
        <source>savings plan for %1</source>
        <translation>Savings Plan für %1</translation>
    </message>
    <message>
        <source>spot for %1 of the hours</source>
        <translation>Spot für %1 der Stunden</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>derived from other rows</source>
        <translation>aus anderen Zeilen abgeleitet</translation>
    </message>
    <message>
        <source>general knowledge, to be verified</source>
        <translation>Allgemeinwissen, zu prüfen</translation>
    </message>
    <message>
        <source>entered by the user</source>
        <translation>vom Benutzer eingegeben</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>The runs raised no findings</source>
        <translation>Die Läufe ergaben keine Befunde</translation>
    </message>
    <message>
        <source>Findings: %1, of which %2 serious</source>
        <translation>Befunde: %1, davon %2 ernste</translation>
    </message>
    <message>
        <source>Findings: %1, none serious</source>
        <translation>Befunde: %1, keine ernsten</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>What the simulation of the month noticed, the gravest first.</source>
        <translation>Was bei der Simulation des Monats auffiel, das Schwerwiegendste zuerst.</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>Keine Befunde.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>Der Lauf</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page x of y</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: capacity and cost plan</source>
        <translation>%1: Kapazitäts- und Kostenplan</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Author, date</source>
        <translation>Verfasser, Datum</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten im Monat</translation>
    </message>
    <message>
        <source>Low month, P10</source>
        <translation>Günstiger Monat, P10</translation>
    </message>
    <message>
        <source>High month, P90</source>
        <translation>Teurer Monat, P90</translation>
    </message>
    <message>
        <source>Range of the month, P10 – P90</source>
        <translation>Spanne des Monats, P10 – P90</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Kosten im Jahr</translation>
    </message>
    <message>
        <source>Paid up front, once</source>
        <translation>Vorab bezahlt, einmalig</translation>
    </message>
    <message>
        <source>Cost of 1,000 visits</source>
        <translation>Kosten für 1.000 Besuche</translation>
    </message>
    <message>
        <source>Cost of 1,000 requests</source>
        <translation>Kosten für 1.000 Anfragen</translation>
    </message>
    <message>
        <source>Errors in the busiest hour</source>
        <translation>Fehler in der stärksten Stunde</translation>
    </message>
    <message>
        <source>Errors in the month</source>
        <translation>Fehler im Monat</translation>
    </message>
    <message>
        <source>Users carried, %1 expected</source>
        <translation>Getragene Benutzer, %1 erwartet</translation>
    </message>
    <message>
        <source>Headroom above the expected peak</source>
        <translation>Reserve über der erwarteten Spitze</translation>
    </message>
    <message>
        <source>First to break</source>
        <translation>Erster Engpass</translation>
    </message>
    <message>
        <source>Servers at the peak</source>
        <translation>Server zur Spitze</translation>
    </message>
    <message>
        <source>Server hours a month</source>
        <translation>Serverstunden im Monat</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>The figures rest on</source>
        <translation>Die Zahlen beruhen auf</translation>
    </message>
    <message>
        <source>Request class</source>
        <translation>Anfrageklasse</translation>
    </message>
    <message>
        <source>Of the page views</source>
        <translation>Anteil der Aufrufe</translation>
    </message>
    <message>
        <source>Per page view</source>
        <translation>Je Seitenaufruf</translation>
    </message>
    <message>
        <source>To the user</source>
        <translation>Zum Benutzer</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Surge</source>
        <translation>Ansturm</translation>
    </message>
    <message>
        <source>Background job</source>
        <translation>Hintergrundjob</translation>
    </message>
    <message>
        <source>Loss of a zone</source>
        <translation>Ausfall einer Zone</translation>
    </message>
    <message>
        <source>Loss of a region</source>
        <translation>Ausfall einer Region</translation>
    </message>
    <message>
        <source>Database failover</source>
        <translation>Datenbank-Failover</translation>
    </message>
    <message>
        <source>Cache flush</source>
        <translation>Cache-Leerung</translation>
    </message>
    <message>
        <source>CDN outage</source>
        <translation>CDN-Ausfall</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>Crash of an instance</source>
        <translation>Absturz einer Instanz</translation>
    </message>
    <message>
        <source>Retry storm</source>
        <translation>Retry-Sturm</translation>
    </message>
    <message>
        <source>%1 users in all</source>
        <translation>%1 Benutzer insgesamt</translation>
    </message>
    <message>
        <source>%1 users more</source>
        <translation>%1 Benutzer mehr</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ramp, hold, decay</source>
        <translation>Anstieg, Dauer, Abklingen</translation>
    </message>
    <message>
        <source>%1, %2, %3 min</source>
        <translation>%1, %2, %3 min</translation>
    </message>
    <message>
        <source>Traffic forecast</source>
        <translation>Verkehrsprognose</translation>
    </message>
    <message>
        <source>%1 users at once, on %2</source>
        <translation>%1 Benutzer gleichzeitig, am %2</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>im Monat</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>a visit</source>
        <translation>je Besuch</translation>
    </message>
    <message>
        <source>Page views</source>
        <translation>Seitenaufrufe</translation>
    </message>
    <message>
        <source>Think time</source>
        <translation>Bedenkzeit</translation>
    </message>
    <message>
        <source>between pages</source>
        <translation>zwischen Seiten</translation>
    </message>
    <message>
        <source>At the peak</source>
        <translation>Zur Spitze</translation>
    </message>
    <message>
        <source>users at once</source>
        <translation>Benutzer gleichzeitig</translation>
    </message>
    <message>
        <source>%1 visits × %2 pages = %3 page views a month; × %4 requests a page view = %5 requests.</source>
        <translation>%1 Besuche × %2 Seiten = %3 Seitenaufrufe im Monat; × %4 Anfragen je Seitenaufruf = %5 Anfragen.</translation>
    </message>
    <message>
        <source>The week&apos;s profile “%1” makes of the mean %2 page views/s a busiest ordinary moment of %3 page views/s; × %4 s think time = %5 ordinary users at once.</source>
        <translation>Das Wochenprofil „%1“ macht aus den mittleren %2 Seitenaufrufen/s einen stärksten gewöhnlichen Moment von %3 Seitenaufrufen/s; × %4 s Bedenkzeit = %5 gewöhnliche Benutzer gleichzeitig.</translation>
    </message>
    <message>
        <source>The events of the month raise that to %1 users, on %2.</source>
        <translation>Die Ereignisse des Monats heben das auf %1 Benutzer, am %2.</translation>
    </message>
    <message>
        <source>Campaigns bring about %1 visits beyond the ordinary month.</source>
        <translation>Kampagnen bringen etwa %1 Besuche über den gewöhnlichen Monat hinaus.</translation>
    </message>
    <message>
        <source>Note: </source>
        <translation>Hinweis: </translation>
    </message>
    <message>
        <source>The month that was simulated</source>
        <translation>Der simulierte Monat</translation>
    </message>
    <message>
        <source>Simultaneous users, ordinary visitors and events</source>
        <translation>Gleichzeitige Benutzer, gewöhnliche Besucher und Ereignisse</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>What a page view asks for</source>
        <translation>Was ein Seitenaufruf anfordert</translation>
    </message>
    <message>
        <source>%1, %2 line items</source>
        <translation>%1, %2 Posten</translation>
    </message>
    <message>
        <source>USD, list prices, %1. The oldest price used is of %2.</source>
        <translation>USD, Listenpreise, %1. Der älteste verwendete Preis ist vom %2.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>all services of the provider</source>
        <translation>alle Dienste des Anbieters</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Rabatte</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation>Supportplan</translation>
    </message>
    <message>
        <source>%1, a graduated share of the provider&apos;s charges after discounts</source>
        <translation>%1, ein gestaffelter Anteil der Anbieterkosten nach Rabatten</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>Unvorhergesehenes</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>%1, %2 of all lines</source>
        <translation>%1, %2 aller Zeilen</translation>
    </message>
    <message>
        <source>Free tier</source>
        <translation>Freikontingent</translation>
    </message>
    <message>
        <source>The provider&apos;s lasting monthly allowances are taken off.</source>
        <translation>Die dauerhaften monatlichen Freimengen des Anbieters sind abgezogen.</translation>
    </message>
    <message>
        <source>Not taken off.</source>
        <translation>Nicht abgezogen.</translation>
    </message>
    <message>
        <source>Migration work; taxes, support plans and discounts, unless a line item names them; the parts listed under “Not priced”.</source>
        <translation>Umzugsarbeiten; Steuern, Support und Rabatte, soweit kein Posten sie nennt; die unter „Ohne Preis“ genannten Teile.</translation>
    </message>
    <message>
        <source>Total, %1</source>
        <translation>Summe, %1</translation>
    </message>
    <message>
        <source>Support, contingency, tax</source>
        <translation>Support, Unvorhergesehenes, Steuer</translation>
    </message>
    <message>
        <source>The month lies between %1 (P10) and %2 (P90).</source>
        <translation>Der Monat liegt zwischen %1 (P10) und %2 (P90).</translation>
    </message>
    <message>
        <source>USD a month by family of tiers; a segment is named after its largest tier. Prices of %1, %2, %3.</source>
        <translation>USD im Monat nach Familie der Komponenten; ein Abschnitt heißt nach seiner größten Komponente. Preise vom %1, %2, %3.</translation>
    </message>
    <message>
        <source>before discounts</source>
        <translation>vor Rabatten</translation>
    </message>
    <message>
        <source>No range was computed: the scenario states nothing uncertain.</source>
        <translation>Keine Spanne berechnet: Das Szenario nennt nichts Unsicheres.</translation>
    </message>
    <message>
        <source>%1 – %2 a month in eight of ten months like this one.</source>
        <translation>%1 – %2 im Monat in acht von zehn Monaten wie diesem.</translation>
    </message>
    <message>
        <source>What moves it most: %1.</source>
        <translation>Am meisten bewegt sie: %1.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>%1 included</source>
        <translation>%1 inbegriffen</translation>
    </message>
    <message>
        <source>before tax</source>
        <translation>vor Steuern</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>developer</source>
        <translation>Developer</translation>
    </message>
    <message>
        <source>business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>enterprise on-ramp</source>
        <translation>Enterprise On-Ramp</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Error budget: %1 of %2 failed requests that the level allows; day %3 of the horizon took %4 of them.</source>
        <translation>Fehlerbudget: %1 von %2 gescheiterten Anfragen, die das Servicelevel zulässt; Tag %3 des Zeitraums brauchte %4 davon.</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reservieren</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Gewinnschwelle</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Expected a month</source>
        <translation>Erwartet im Monat</translation>
    </message>
    <message>
        <source>Saves a month</source>
        <translation>Spart im Monat</translation>
    </message>
    <message>
        <source>Savings plan over all instances</source>
        <translation>Savings Plan über alle Instanzen</translation>
    </message>
    <message>
        <source>USD an hour</source>
        <translation>USD je Stunde</translation>
    </message>
    <message>
        <source>estimated from the families&apos; discounts</source>
        <translation>nach den Nachlässen der Familien geschätzt</translation>
    </message>
    <message>
        <source>What moves the bill</source>
        <translation>Was die Rechnung bewegt</translation>
    </message>
    <message>
        <source>USD a month with one input at its low and at its high end, the others as stated</source>
        <translation>USD im Monat mit einer Eingabe am unteren und am oberen Ende, die anderen wie genannt</translation>
    </message>
    <message>
        <source>Low end</source>
        <translation>Unteres Ende</translation>
    </message>
    <message>
        <source>High end</source>
        <translation>Oberes Ende</translation>
    </message>
    <message>
        <source>Half width from</source>
        <translation>Halbe Breite aus</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>Gegenüber %1</translation>
    </message>
    <message>
        <source>Parts without a price</source>
        <translation>Teile ohne Preis</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1 in other regions, USD a month</source>
        <translation>%1 in anderen Regionen, USD im Monat</translation>
    </message>
    <message>
        <source>Without a price, and not in the totals: %1.</source>
        <translation>Ohne Preis und nicht in den Summen: %1.</translation>
    </message>
    <message>
        <source>Everything that stands in the variant&apos;s main region is moved. The distance to the users is not modelled.</source>
        <translation>Alles, was in der Hauptregion der Variante steht, wird verlegt. Die Entfernung zu den Benutzern ist nicht modelliert.</translation>
    </message>
    <message>
        <source>How much capacity to commit to</source>
        <translation>Wie viel Kapazität zuzusagen ist</translation>
    </message>
    <message>
        <source>A reservation is paid whether its instance runs or not: it pays when the instance runs in a larger share of the hours than the break-even. Tiers of one type, system and region share theirs. On demand the capacity below costs %1 in the expected month; low, expected and high demand weigh 0.3, 0.4 and 0.3.</source>
        <translation>Eine Reservierung wird bezahlt, ob ihre Instanz läuft oder nicht: Sie lohnt sich, wenn die Instanz in einem größeren Anteil der Stunden läuft, als die Gewinnschwelle sagt. Komponenten eines Typs, Systems und einer Region teilen sich ihre. On-Demand kostet die Kapazität unten im erwarteten Monat %1; niedriger, erwarteter und hoher Bedarf wiegen 0,3, 0,4 und 0,3.</translation>
    </message>
    <message>
        <source>Hours against the commitment: %1</source>
        <translation>Stunden gegen die Zusage: %1</translation>
    </message>
    <message>
        <source>Hours of the month in which the first, second … instance runs. Filled: reserved for one year. Tinted: paid and not used.</source>
        <translation>Stunden des Monats, in denen die erste, zweite&#xa0;… Instanz läuft. Gefüllt: für ein Jahr reserviert. Getönt: bezahlt und nicht genutzt.</translation>
    </message>
    <message>
        <source>Reservations, the cheapest of each term</source>
        <translation>Reservierungen, die günstigste je Laufzeit</translation>
    </message>
    <message>
        <source>Instead of them</source>
        <translation>Statt ihrer</translation>
    </message>
    <message>
        <source>Expected a month: the commitment, with what is paid up front spread over the term, and the rest on demand. The bill above holds what the tiers say, not this advice.</source>
        <translation>Erwartet im Monat: die Zusage, Vorauszahlungen über die Laufzeit verteilt, und der Rest On-Demand. Die Rechnung oben enthält, was die Komponenten sagen, nicht diesen Rat.</translation>
    </message>
    <message>
        <source>USD, %1</source>
        <translation>USD, %1</translation>
    </message>
    <message>
        <source>Prices of %1, %2, %3</source>
        <translation>Preise vom %1, %2, %3</translation>
    </message>
    <message>
        <source>USD, the oldest of %1, %2, %3</source>
        <translation>USD, der älteste vom %1, %2, %3</translation>
    </message>
    <message>
        <source>%1 On average %2 replicas too many and %3 too few; too few for %4 of the time.</source>
        <translation>%1 Im Mittel %2 Replikate zu viele und %3 zu wenige; zu wenige während %4 der Zeit.</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Compute</source>
        <translation>Rechenleistung</translation>
    </message>
    <message>
        <source>Auto-scaled servers</source>
        <translation>Skalierende Server</translation>
    </message>
    <message>
        <source>Group of equal servers that grows and shrinks with the load by a scaling rule (EC2 Auto Scaling, Linux or Windows). New servers take minutes to boot; plan steep peaks ahead.</source>
        <translation>Gruppe gleicher Server, die nach einer Skalierungsregel mit der Last wächst und schrumpft (EC2 Auto Scaling, Linux oder Windows). Neue Server brauchen Minuten zum Starten; planen Sie steile Spitzen voraus.</translation>
    </message>
    <message>
        <source>The callers&apos; latency stands at the load balancer</source>
        <translation>Die Latenz der Rufenden steht beim Lastverteiler</translation>
    </message>
    <message>
        <source>Data volume</source>
        <translation>Datenvolume</translation>
    </message>
    <message>
        <source>Second volume of every server, for data that the root volume should not hold.</source>
        <translation>Zweites Volume jedes Servers, für Daten, die das Root-Volume nicht halten soll.</translation>
    </message>
    <message>
        <source>None until entered</source>
        <translation>Keine, bis etwas eingegeben ist</translation>
    </message>
    <message>
        <source>Data volume type</source>
        <translation>Typ des Datenvolumes</translation>
    </message>
    <message>
        <source>Amazon EC2 Auto Scaling guide: recommended for target tracking</source>
        <translation>Amazon-Leitfaden EC2 Auto Scaling: für Zielwertverfolgung empfohlen</translation>
    </message>
    <message>
        <source>Linux server</source>
        <translation>Linux-Server</translation>
    </message>
    <message>
        <source>One or several EC2 servers with Linux, fixed in number unless a scaling rule is added.</source>
        <translation>Ein oder mehrere EC2-Server mit Linux, in fester Zahl, solange keine Skalierungsregel dazukommt.</translation>
    </message>
    <message>
        <source>One server stands in one zone</source>
        <translation>Ein Server steht in einer Zone</translation>
    </message>
    <message>
        <source>Windows server</source>
        <translation>Windows-Server</translation>
    </message>
    <message>
        <source>One or several EC2 servers with Windows and IIS, licence included. A Windows server boots in about 15 minutes unless fast launch is used.</source>
        <translation>Ein oder mehrere EC2-Server mit Windows und IIS, Lizenz inbegriffen. Ein Windows-Server startet in etwa 15 Minuten, wenn kein Schnellstart genutzt wird.</translation>
    </message>
    <message>
        <source>The kind&apos;s system</source>
        <translation>Das System dieser Art</translation>
    </message>
    <message>
        <source>Requests one server works on at a time.</source>
        <translation>Anfragen, an denen ein Server gleichzeitig arbeitet.</translation>
    </message>
    <message>
        <source>Assumption: requests IIS runs at a time for a typical .NET shop</source>
        <translation>Annahme: Anfragen, die IIS bei einem typischen .NET-Shop gleichzeitig bearbeitet</translation>
    </message>
    <message>
        <source>IIS documentation: default queue length of an application pool</source>
        <translation>IIS-Dokumentation: voreingestellte Warteschlangenlänge eines Anwendungspools</translation>
    </message>
    <message>
        <source>Assumption: threads share the memory of one process</source>
        <translation>Annahme: Threads teilen den Speicher eines Prozesses</translation>
    </message>
    <message>
        <source>Assumption: Windows Server with IIS</source>
        <translation>Annahme: Windows Server mit IIS</translation>
    </message>
    <message>
        <source>Assumption: Windows, application and logs</source>
        <translation>Annahme: Windows, Anwendung und Protokolle</translation>
    </message>
    <message>
        <source>Background workers</source>
        <translation>Hintergrund-Worker</translation>
    </message>
    <message>
        <source>Servers that take work from a queue or a schedule instead of from visitors: imports, price changes, mail. Kept apart, they cannot take the shop down.</source>
        <translation>Server, die ihre Arbeit aus einer Warteschlange oder einem Zeitplan statt von Besuchern nehmen: Importe, Preisänderungen, Post. Getrennt gehalten können sie den Shop nicht lahmlegen.</translation>
    </message>
    <message>
        <source>Assumption: a small type is enough for work without visitors waiting</source>
        <translation>Annahme: Ein kleiner Typ genügt für Arbeit, auf die kein Besucher wartet</translation>
    </message>
    <message>
        <source>Jobs one server works on at a time.</source>
        <translation>Jobs, an denen ein Server gleichzeitig arbeitet.</translation>
    </message>
    <message>
        <source>Assumption: two for each vCPU</source>
        <translation>Annahme: zwei je vCPU</translation>
    </message>
    <message>
        <source>Work waits in the queue, nothing is refused</source>
        <translation>Arbeit wartet in der Warteschlange, nichts wird abgewiesen</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Niemand wartet</translation>
    </message>
    <message>
        <source>Launch template</source>
        <translation>Startvorlage</translation>
    </message>
    <message>
        <source>Recipe for new servers of a group: image, type, network, start script. Free.</source>
        <translation>Rezept für neue Server einer Gruppe: Abbild, Typ, Netz, Startskript. Kostenlos.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Abbild</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Name of the machine image, for the record. A baked image boots minutes sooner than one configured at start.</source>
        <translation>Name des Maschinenabbilds, zur Dokumentation. Ein fertiges Abbild startet Minuten früher als eines, das sich erst beim Start einrichtet.</translation>
    </message>
    <message>
        <source>To be entered</source>
        <translation>Einzugeben</translation>
    </message>
    <message>
        <source>Lightsail server</source>
        <translation>Lightsail-Server</translation>
    </message>
    <message>
        <source>Virtual server at a flat price a month, transfer included. Simple, but it does not scale by itself.</source>
        <translation>Virtueller Server zum Monatspauschalpreis, Datenübertragung inbegriffen. Einfach, aber er skaliert nicht von selbst.</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Bundles are named by their memory.</source>
        <translation>Pakete heißen nach ihrem Speicher.</translation>
    </message>
    <message>
        <source>Amazon Lightsail pricing</source>
        <translation>Preise von Amazon Lightsail</translation>
    </message>
    <message>
        <source>vCPUs of the bundle.</source>
        <translation>vCPUs des Pakets.</translation>
    </message>
    <message>
        <source>Amazon Lightsail pricing: bundles up to 8 GB have 2 vCPUs</source>
        <translation>Preise von Amazon Lightsail: Pakete bis 8 GB haben 2 vCPUs</translation>
    </message>
    <message>
        <source>Memory of the bundle.</source>
        <translation>Speicher des Pakets.</translation>
    </message>
    <message>
        <source>Assumption: PHP processes that fit beside the system</source>
        <translation>Annahme: PHP-Prozesse, die neben das System passen</translation>
    </message>
    <message>
        <source>Lightsail servers usually keep uploads on their own disk</source>
        <translation>Lightsail-Server halten Uploads meist auf der eigenen Platte</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>Windows Server</source>
        <translation>Windows Server</translation>
    </message>
    <message>
        <source>512 MB</source>
        <translation>512 MB</translation>
    </message>
    <message>
        <source>1 GB</source>
        <translation>1 GB</translation>
    </message>
    <message>
        <source>2 GB</source>
        <translation>2 GB</translation>
    </message>
    <message>
        <source>4 GB</source>
        <translation>4 GB</translation>
    </message>
    <message>
        <source>8 GB</source>
        <translation>8 GB</translation>
    </message>
    <message>
        <source>16 GB</source>
        <translation>16 GB</translation>
    </message>
    <message>
        <source>32 GB</source>
        <translation>32 GB</translation>
    </message>
    <message>
        <source>64 GB</source>
        <translation>64 GB</translation>
    </message>
    <message>
        <source>Containers and functions</source>
        <translation>Container und Funktionen</translation>
    </message>
    <message>
        <source>Container service</source>
        <translation>Containerdienst</translation>
    </message>
    <message>
        <source>Containers on hosts that are rented by the hour (ECS on EC2). Tasks start in seconds on a host with room; a missing host takes minutes.</source>
        <translation>Container auf stundenweise gemieteten Hosts (ECS auf EC2). Tasks starten auf einem Host mit Platz in Sekunden; ein fehlender Host braucht Minuten.</translation>
    </message>
    <message>
        <source>Host type</source>
        <translation>Hosttyp</translation>
    </message>
    <message>
        <source>Assumption: four task slots of one vCPU</source>
        <translation>Annahme: vier Task-Plätze mit einer vCPU</translation>
    </message>
    <message>
        <source>Tasks per host</source>
        <translation>Tasks je Host</translation>
    </message>
    <message>
        <source>Task slots of one host by CPU and memory.</source>
        <translation>Task-Plätze eines Hosts nach CPU und Speicher.</translation>
    </message>
    <message>
        <source>One vCPU for each task</source>
        <translation>Eine vCPU je Task</translation>
    </message>
    <message>
        <source>Minimum of hosts</source>
        <translation>Mindestzahl Hosts</translation>
    </message>
    <message>
        <source>Hosts that always run; warm hosts let tasks start within seconds.</source>
        <translation>Hosts, die immer laufen; auf warmen Hosts starten Tasks in Sekunden.</translation>
    </message>
    <message>
        <source>One is the smallest deployment</source>
        <translation>Eins ist die kleinste Installation</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Workers per task</source>
        <translation>Worker je Task</translation>
    </message>
    <message>
        <source>Assumption: 10 workers for a task of one vCPU and 2 GiB</source>
        <translation>Annahme: 10 Worker für einen Task mit einer vCPU und 2 GiB</translation>
    </message>
    <message>
        <source>Assumption: PHP process of a small site</source>
        <translation>Annahme: PHP-Prozess einer kleinen Website</translation>
    </message>
    <message>
        <source>A container carries no system of its own</source>
        <translation>Ein Container trägt kein eigenes System</translation>
    </message>
    <message>
        <source>Serverless containers</source>
        <translation>Serverlose Container</translation>
    </message>
    <message>
        <source>Containers without hosts (ECS on Fargate): billed by vCPU and GiB hours of the running tasks. No idle host, at a higher price a vCPU.</source>
        <translation>Container ohne Hosts (ECS auf Fargate): abgerechnet nach vCPU- und GiB-Stunden der laufenden Tasks. Kein untätiger Host, dafür ein höherer Preis je vCPU.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>ARM tasks cost a fifth less; the application must have been built for it.</source>
        <translation>ARM-Tasks kosten ein Fünftel weniger; die Anwendung muss dafür gebaut sein.</translation>
    </message>
    <message>
        <source>AWS Fargate pricing</source>
        <translation>Preise von AWS Fargate</translation>
    </message>
    <message>
        <source>Task storage</source>
        <translation>Task-Speicherplatz</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Disk of a task; 20 GB are included.</source>
        <translation>Platte eines Tasks; 20 GB sind inbegriffen.</translation>
    </message>
    <message>
        <source>Kubernetes cluster</source>
        <translation>Kubernetes-Cluster</translation>
    </message>
    <message>
        <source>Managed Kubernetes (EKS): a fee for the control plane and the nodes by the hour.</source>
        <translation>Verwaltetes Kubernetes (EKS): eine Gebühr für die Steuerungsebene und die Knoten nach Stunden.</translation>
    </message>
    <message>
        <source>Node type</source>
        <translation>Knotentyp</translation>
    </message>
    <message>
        <source>Assumption: four vCPUs leave room beside the system pods</source>
        <translation>Annahme: vier vCPUs lassen Platz neben den System-Pods</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Control planes; each is billed by the hour.</source>
        <translation>Steuerungsebenen; jede wird nach Stunden abgerechnet.</translation>
    </message>
    <message>
        <source>One cluster</source>
        <translation>Ein Cluster</translation>
    </message>
    <message>
        <source>Extended support</source>
        <translation>Verlängerter Support</translation>
    </message>
    <message>
        <source>A Kubernetes version past its standard support costs six times the fee.</source>
        <translation>Eine Kubernetes-Version nach Ende ihres Supports kostet das Sechsfache der Gebühr.</translation>
    </message>
    <message>
        <source>Amazon EKS pricing</source>
        <translation>Preise von Amazon EKS</translation>
    </message>
    <message>
        <source>Workers per node</source>
        <translation>Worker je Knoten</translation>
    </message>
    <message>
        <source>Assumption: ten for each vCPU</source>
        <translation>Annahme: zehn je vCPU</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Code that runs for each event and costs nothing between them (Lambda). Also the usual way to switch staging systems off at night.</source>
        <translation>Code, der für jedes Ereignis läuft und dazwischen nichts kostet (Lambda). Auch der übliche Weg, Testsysteme nachts auszuschalten.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>CPU grows with memory: one vCPU at 1,769 MB.</source>
        <translation>Die CPU wächst mit dem Speicher: eine vCPU bei 1.769 MB.</translation>
    </message>
    <message>
        <source>AWS Lambda developer guide</source>
        <translation>Entwicklerhandbuch zu AWS Lambda</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Mean duration of a call; billed by the millisecond.</source>
        <translation>Mittlere Dauer eines Aufrufs; abgerechnet je Millisekunde.</translation>
    </message>
    <message>
        <source>Assumption: to be measured</source>
        <translation>Annahme: zu messen</translation>
    </message>
    <message>
        <source>Calls a month</source>
        <translation>Aufrufe im Monat</translation>
    </message>
    <message>
        <source>million</source>
        <translation>Mio.</translation>
    </message>
    <message>
        <source>Calls when no simulated traffic reaches the function.</source>
        <translation>Aufrufe, wenn kein simulierter Verkehr die Funktion erreicht.</translation>
    </message>
    <message>
        <source>ARM costs a fifth less.</source>
        <translation>ARM kostet ein Fünftel weniger.</translation>
    </message>
    <message>
        <source>AWS Lambda pricing</source>
        <translation>Preise von AWS Lambda</translation>
    </message>
    <message>
        <source>Temporary storage</source>
        <translation>Temporärer Speicherplatz</translation>
    </message>
    <message>
        <source>512 MB are included.</source>
        <translation>512 MB sind inbegriffen.</translation>
    </message>
    <message>
        <source>Kept warm</source>
        <translation>Warm gehalten</translation>
    </message>
    <message>
        <source>Environments that are always ready and spare the cold start; billed by the hour.</source>
        <translation>Umgebungen, die immer bereitstehen und den Kaltstart ersparen; nach Stunden abgerechnet.</translation>
    </message>
    <message>
        <source>x86</source>
        <translation>x86</translation>
    </message>
    <message>
        <source>ARM</source>
        <translation>ARM</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Aurora</source>
        <translation>Aurora</translation>
    </message>
    <message>
        <source>Amazon&apos;s cluster database, compatible with MySQL and PostgreSQL: one writer, shared storage billed by what it holds, I/O billed by the million. Readers are tiers of their own.</source>
        <translation>Amazons Cluster-Datenbank, kompatibel mit MySQL und PostgreSQL: ein Schreiber, gemeinsamer Speicher nach belegter Menge, I/O je Million abgerechnet. Leser sind eigene Komponenten.</translation>
    </message>
    <message>
        <source>Sets vCPUs, memory and network of the writer.</source>
        <translation>Bestimmt vCPUs, Speicher und Netz des Schreibers.</translation>
    </message>
    <message>
        <source>Assumption: the smallest memory type of its generation</source>
        <translation>Annahme: der kleinste speicheroptimierte Typ seiner Generation</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Compatible engine; prices are the same in most regions.</source>
        <translation>Kompatible Engine; die Preise sind in den meisten Regionen gleich.</translation>
    </message>
    <message>
        <source>MySQL is the usual database of PHP shops</source>
        <translation>MySQL ist die übliche Datenbank von PHP-Shops</translation>
    </message>
    <message>
        <source>Data held, billed by the month; the volume grows by itself.</source>
        <translation>Gespeicherte Daten, monatlich abgerechnet; das Volume wächst von selbst.</translation>
    </message>
    <message>
        <source>Assumption: enter the size of the data</source>
        <translation>Annahme: Geben Sie die Größe der Daten ein</translation>
    </message>
    <message>
        <source>I/O-Optimized</source>
        <translation>I/O-optimiert</translation>
    </message>
    <message>
        <source>Instances and storage cost more, I/O nothing. Pays when I/O is more than a quarter of the Aurora bill.</source>
        <translation>Instanzen und Speicher kosten mehr, I/O nichts. Lohnt sich, wenn I/O mehr als ein Viertel der Aurora-Rechnung ausmacht.</translation>
    </message>
    <message>
        <source>Amazon Aurora pricing</source>
        <translation>Preise von Amazon Aurora</translation>
    </message>
    <message>
        <source>I/O a month</source>
        <translation>I/O im Monat</translation>
    </message>
    <message>
        <source>Reads and writes when nothing is simulated; otherwise the simulated figure counts.</source>
        <translation>Lese- und Schreibzugriffe, wenn nichts simuliert wird; sonst zählt die simulierte Zahl.</translation>
    </message>
    <message>
        <source>Taken from the simulation</source>
        <translation>Aus der Simulation</translation>
    </message>
    <message>
        <source>I/O operations the storage volume takes in a second. Aurora&apos;s distributed volume is rarely the limit.</source>
        <translation>I/O-Operationen, die das Speichervolume je Sekunde annimmt. Das verteilte Volume von Aurora ist selten die Grenze.</translation>
    </message>
    <message>
        <source>Assumption: tens of thousands a second; the limit of an instance is its network</source>
        <translation>Annahme: Zehntausende je Sekunde; die Grenze einer Instanz ist ihr Netz</translation>
    </message>
    <message>
        <source>Aurora replica</source>
        <translation>Aurora-Replikat</translation>
    </message>
    <message>
        <source>Reader of an Aurora cluster: takes reads and becomes the writer within a minute when that fails. Shares the writer&apos;s storage, so only its instance is billed.</source>
        <translation>Leser eines Aurora-Clusters: nimmt Lesezugriffe und wird binnen einer Minute zum Schreiber, wenn dieser ausfällt. Teilt den Speicher des Schreibers, daher wird nur seine Instanz abgerechnet.</translation>
    </message>
    <message>
        <source>Sets vCPUs, memory and network of a reader; as large as the writer if it must replace it.</source>
        <translation>Bestimmt vCPUs, Speicher und Netz eines Lesers; so groß wie der Schreiber, wenn er ihn ersetzen soll.</translation>
    </message>
    <message>
        <source>Engine of the cluster.</source>
        <translation>Engine des Clusters.</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Readers share the reads; a cluster has at most 15.</source>
        <translation>Leser teilen sich die Lesezugriffe; ein Cluster hat höchstens 15.</translation>
    </message>
    <message>
        <source>One is the smallest number</source>
        <translation>Eins ist die kleinste Zahl</translation>
    </message>
    <message>
        <source>As the cluster: instances cost more, I/O nothing.</source>
        <translation>Wie der Cluster: Instanzen kosten mehr, I/O nichts.</translation>
    </message>
    <message>
        <source>I/O operations the storage volume takes in a second.</source>
        <translation>I/O-Operationen, die das Speichervolume je Sekunde annimmt.</translation>
    </message>
    <message>
        <source>Aurora Serverless v2</source>
        <translation>Aurora Serverless v2</translation>
    </message>
    <message>
        <source>Aurora whose capacity follows the load between two bounds, billed by the capacity unit and second. No idle size to choose, a higher price at steady load.</source>
        <translation>Aurora, deren Kapazität der Last zwischen zwei Grenzen folgt, abgerechnet nach Kapazitätseinheit und Sekunde. Keine Größe zu wählen, dafür teurer bei gleichmäßiger Last.</translation>
    </message>
    <message>
        <source>Compatible engine.</source>
        <translation>Kompatible Engine.</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>ACU</source>
        <translation>ACU</translation>
    </message>
    <message>
        <source>Capacity that is always there. One unit has 2 GiB of memory; growth starts from here, so a low minimum grows slowly.</source>
        <translation>Kapazität, die immer da ist. Eine Einheit hat 2 GiB Speicher; das Wachstum beginnt hier, ein niedriges Minimum wächst also langsam.</translation>
    </message>
    <message>
        <source>Amazon Aurora user guide: smallest capacity</source>
        <translation>Benutzerhandbuch zu Amazon Aurora: kleinste Kapazität</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Bound of capacity and bill.</source>
        <translation>Grenze von Kapazität und Rechnung.</translation>
    </message>
    <message>
        <source>Assumption: 32 GiB</source>
        <translation>Annahme: 32 GiB</translation>
    </message>
    <message>
        <source>Mean capacity</source>
        <translation>Mittlere Kapazität</translation>
    </message>
    <message>
        <source>Mean of the month, billed when the capacity is not simulated.</source>
        <translation>Mittel des Monats; abgerechnet, wenn die Kapazität nicht simuliert wird.</translation>
    </message>
    <message>
        <source>Assumption: to be taken from a trial month</source>
        <translation>Annahme: aus einem Probemonat zu nehmen</translation>
    </message>
    <message>
        <source>Further instances that take reads.</source>
        <translation>Weitere Instanzen, die Lesezugriffe nehmen.</translation>
    </message>
    <message>
        <source>Data held, billed by the month.</source>
        <translation>Gespeicherte Daten, monatlich abgerechnet.</translation>
    </message>
    <message>
        <source>Reads and writes when nothing is simulated.</source>
        <translation>Lese- und Schreibzugriffe, wenn nichts simuliert wird.</translation>
    </message>
    <message>
        <source>Capacity and storage cost more, I/O nothing.</source>
        <translation>Kapazität und Speicher kosten mehr, I/O nichts.</translation>
    </message>
    <message>
        <source>Relational database</source>
        <translation>Relationale Datenbank</translation>
    </message>
    <message>
        <source>Managed MySQL, MariaDB, PostgreSQL or SQL Server (RDS). Changing its size means minutes of downtime, so it is sized for the peak. Multi-AZ keeps a standby in a second zone.</source>
        <translation>Verwaltetes MySQL, MariaDB, PostgreSQL oder SQL Server (RDS). Eine andere Größe bedeutet Minuten Stillstand, daher wird sie für die Spitze bemessen. Multi-AZ hält ein Standby in einer zweiten Zone.</translation>
    </message>
    <message>
        <source>Sets vCPUs, memory and network.</source>
        <translation>Bestimmt vCPUs, Speicher und Netz.</translation>
    </message>
    <message>
        <source>Assumption: two vCPUs and 8 GiB</source>
        <translation>Annahme: zwei vCPUs und 8 GiB</translation>
    </message>
    <message>
        <source>SQL Server hours include the licence and cost several times as much.</source>
        <translation>SQL-Server-Stunden enthalten die Lizenz und kosten ein Mehrfaches.</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>A standby takes over within one to two minutes and doubles the bill; it takes no load.</source>
        <translation>Ein Standby übernimmt binnen ein bis zwei Minuten und verdoppelt die Rechnung; Last nimmt es nicht.</translation>
    </message>
    <message>
        <source>Amazon RDS user guide, Multi-AZ deployments</source>
        <translation>Benutzerhandbuch zu Amazon RDS, Multi-AZ-Bereitstellungen</translation>
    </message>
    <message>
        <source>Amazon RDS user guide: the MySQL default is memory / 12,582,880 bytes, 682 for 8 GiB</source>
        <translation>Benutzerhandbuch zu Amazon RDS: Voreinstellung für MySQL ist Speicher / 12.582.880 Byte, 682 bei 8 GiB</translation>
    </message>
    <message>
        <source>Assumption: enter the size of the data and a year&apos;s growth</source>
        <translation>Annahme: Geben Sie die Größe der Daten und das Wachstum eines Jahres ein</translation>
    </message>
    <message>
        <source>Reads and writes a second. gp3 includes 3,000, and 12,000 from 400 GB on for MySQL, MariaDB and PostgreSQL. When I/O is the limit, the queue grows while the CPU stays flat: buy IOPS, not CPU.</source>
        <translation>Lese- und Schreibzugriffe je Sekunde. gp3 enthält 3.000, ab 400 GB bei MySQL, MariaDB und PostgreSQL 12.000. Ist I/O die Grenze, wächst die Warteschlange, während die CPU ruhig bleibt: kaufen Sie IOPS, nicht CPU.</translation>
    </message>
    <message>
        <source>Read replica</source>
        <translation>Lesereplikat</translation>
    </message>
    <message>
        <source>Copy of a relational database that takes reads, with its own storage and a small delay.</source>
        <translation>Kopie einer relationalen Datenbank, die Lesezugriffe nimmt, mit eigenem Speicher und kleiner Verzögerung.</translation>
    </message>
    <message>
        <source>Sets vCPUs, memory and network of a replica.</source>
        <translation>Bestimmt vCPUs, Speicher und Netz eines Replikats.</translation>
    </message>
    <message>
        <source>Assumption: as large as the primary</source>
        <translation>Annahme: so groß wie die Primärdatenbank</translation>
    </message>
    <message>
        <source>Engine of the primary. Of the SQL Server editions only Enterprise has read replicas.</source>
        <translation>Engine der Primärdatenbank. Von den SQL-Server-Editionen hat nur Enterprise Lesereplikate.</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>Replicas share the reads.</source>
        <translation>Replikate teilen sich die Lesezugriffe.</translation>
    </message>
    <message>
        <source>As large as the primary&apos;s</source>
        <translation>So groß wie bei der Primärdatenbank</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Redis or Memcached nodes (ElastiCache) for sessions, full pages, objects, query results or locks. A small node&apos;s network, not its memory, is often the first thing to give way.</source>
        <translation>Redis- oder Memcached-Knoten (ElastiCache) für Sitzungen, ganze Seiten, Objekte, Abfrageergebnisse oder Sperren. Oft gibt zuerst das Netz eines kleinen Knotens nach, nicht sein Speicher.</translation>
    </message>
    <message>
        <source>Sets memory and network of a node. Look at the network baseline first.</source>
        <translation>Bestimmt Speicher und Netz eines Knotens. Achten Sie zuerst auf die Netz-Grundleistung.</translation>
    </message>
    <message>
        <source>Assumption: a small node of its generation</source>
        <translation>Annahme: ein kleiner Knoten seiner Generation</translation>
    </message>
    <message>
        <source>Nodes that share the keys, and so the bytes and the commands.</source>
        <translation>Knoten, die sich die Schlüssel teilen und damit Bytes und Befehle.</translation>
    </message>
    <message>
        <source>Valkey is compatible with Redis and cheaper; Memcached has no replication.</source>
        <translation>Valkey ist mit Redis kompatibel und billiger; Memcached kennt keine Replikation.</translation>
    </message>
    <message>
        <source>Redis is what most applications ask for</source>
        <translation>Redis verlangen die meisten Anwendungen</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Genutzt für</translation>
    </message>
    <message>
        <source>What the application keeps here; chooses the card&apos;s icon and the report&apos;s wording.</source>
        <translation>Was die Anwendung hier hält; bestimmt das Symbol der Karte und die Wortwahl des Berichts.</translation>
    </message>
    <message>
        <source>No special use until stated</source>
        <translation>Keine besondere Nutzung, bis sie genannt ist</translation>
    </message>
    <message>
        <source>Round trip of one look-up without queueing.</source>
        <translation>Umlauf einer Abfrage ohne Warten.</translation>
    </message>
    <message>
        <source>Amazon ElastiCache documentation: sub-millisecond response times</source>
        <translation>Dokumentation zu Amazon ElastiCache: Antwortzeiten unter einer Millisekunde</translation>
    </message>
    <message>
        <source>Time per command</source>
        <translation>Zeit je Befehl</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>Work of the node&apos;s one command thread for a look-up.</source>
        <translation>Arbeit des einen Befehlsthreads des Knotens für eine Abfrage.</translation>
    </message>
    <message>
        <source>Redis documentation, Benchmarks: about 100,000 requests a second without pipelining</source>
        <translation>Redis-Dokumentation, Benchmarks: etwa 100.000 Anfragen je Sekunde ohne Pipelining</translation>
    </message>
    <message>
        <source>Snapshots kept beyond the free one.</source>
        <translation>Snapshots über den freien hinaus.</translation>
    </message>
    <message>
        <source>Amazon ElastiCache pricing: one snapshot is free</source>
        <translation>Preise von Amazon ElastiCache: ein Snapshot ist frei</translation>
    </message>
    <message>
        <source>In-server cache</source>
        <translation>Cache im Server</translation>
    </message>
    <message>
        <source>Cache in the memory of every server: no bytes on the network and no further bill, but cold in each new server. The simulation reads it from the server tier that carries it; this card documents it on the diagram.</source>
        <translation>Cache im Speicher jedes Servers: keine Bytes im Netz und keine weitere Rechnung, aber kalt in jedem neuen Server. Die Simulation liest ihn aus der Serverkomponente, die ihn trägt; diese Karte dokumentiert ihn im Diagramm.</translation>
    </message>
    <message>
        <source>What the application keeps here.</source>
        <translation>Was die Anwendung hier hält.</translation>
    </message>
    <message>
        <source>Memory per server</source>
        <translation>Speicher je Server</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>Taken from each server; fewer workers may fit.</source>
        <translation>Wird jedem Server abgezogen; es passen eventuell weniger Worker.</translation>
    </message>
    <message>
        <source>Search cluster</source>
        <translation>Suchcluster</translation>
    </message>
    <message>
        <source>Elasticsearch or OpenSearch nodes that answer search and category pages. Two nodes keep the index when one is lost.</source>
        <translation>Elasticsearch- oder OpenSearch-Knoten, die Such- und Kategorieseiten beantworten. Zwei Knoten behalten den Index, wenn einer ausfällt.</translation>
    </message>
    <message>
        <source>Sets vCPUs and memory of a node.</source>
        <translation>Bestimmt vCPUs und Speicher eines Knotens.</translation>
    </message>
    <message>
        <source>Amazon OpenSearch Service guide: at least 2 vCPUs and 8 GiB for production</source>
        <translation>Leitfaden zu Amazon OpenSearch Service: im Produktivbetrieb mindestens 2 vCPUs und 8 GiB</translation>
    </message>
    <message>
        <source>Data nodes; every node holds copies, so that queries spread over all.</source>
        <translation>Datenknoten; jeder hält Kopien, sodass sich Abfragen über alle verteilen.</translation>
    </message>
    <message>
        <source>Amazon OpenSearch Service guide: two nodes or more for availability</source>
        <translation>Leitfaden zu Amazon OpenSearch Service: zwei oder mehr Knoten für Verfügbarkeit</translation>
    </message>
    <message>
        <source>Assumption: HTTP round trip and merging of the shards&apos; answers</source>
        <translation>Annahme: HTTP-Umlauf und Zusammenführen der Antworten der Shards</translation>
    </message>
    <message>
        <source>Storage per node</source>
        <translation>Speicher je Knoten</translation>
    </message>
    <message>
        <source>Assumption: index, replica and room to merge</source>
        <translation>Annahme: Index, Replikat und Platz zum Zusammenführen</translation>
    </message>
    <message>
        <source>Master type</source>
        <translation>Typ der Master</translation>
    </message>
    <message>
        <source>Type of the dedicated master nodes.</source>
        <translation>Typ der eigenen Master-Knoten.</translation>
    </message>
    <message>
        <source>Amazon OpenSearch Service guide</source>
        <translation>Leitfaden zu Amazon OpenSearch Service</translation>
    </message>
    <message>
        <source>Master nodes</source>
        <translation>Master-Knoten</translation>
    </message>
    <message>
        <source>Dedicated nodes that steer the cluster; three for larger clusters.</source>
        <translation>Eigene Knoten, die den Cluster steuern; drei bei größeren Clustern.</translation>
    </message>
    <message>
        <source>Small clusters do without</source>
        <translation>Kleine Cluster kommen ohne aus</translation>
    </message>
    <message>
        <source>NoSQL table</source>
        <translation>NoSQL-Tabelle</translation>
    </message>
    <message>
        <source>Key-value table (DynamoDB) billed by the read and write, or by provisioned capacity.</source>
        <translation>Schlüssel-Wert-Tabelle (DynamoDB), abgerechnet je Lese- und Schreibzugriff oder nach bereitgestellter Kapazität.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>On demand needs no forecast; provisioned is cheaper at steady load.</source>
        <translation>On-Demand braucht keine Prognose; bereitgestellt ist bei gleichmäßiger Last billiger.</translation>
    </message>
    <message>
        <source>Amazon DynamoDB pricing</source>
        <translation>Preise von Amazon DynamoDB</translation>
    </message>
    <message>
        <source>Reads a month</source>
        <translation>Lesezugriffe im Monat</translation>
    </message>
    <message>
        <source>Read units of up to 4 kB, on demand.</source>
        <translation>Leseeinheiten bis 4 kB, On-Demand.</translation>
    </message>
    <message>
        <source>Assumption: to be entered</source>
        <translation>Annahme: einzugeben</translation>
    </message>
    <message>
        <source>Writes a month</source>
        <translation>Schreibzugriffe im Monat</translation>
    </message>
    <message>
        <source>Write units of up to 1 kB, on demand.</source>
        <translation>Schreibeinheiten bis 1 kB, On-Demand.</translation>
    </message>
    <message>
        <source>Read capacity</source>
        <translation>Lesekapazität</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>Provisioned reads a second.</source>
        <translation>Bereitgestellte Lesezugriffe je Sekunde.</translation>
    </message>
    <message>
        <source>Write capacity</source>
        <translation>Schreibkapazität</translation>
    </message>
    <message>
        <source>Provisioned writes a second.</source>
        <translation>Bereitgestellte Schreibzugriffe je Sekunde.</translation>
    </message>
    <message>
        <source>Amazon DynamoDB guide: single-digit milliseconds</source>
        <translation>Leitfaden zu Amazon DynamoDB: einstellige Millisekunden</translation>
    </message>
    <message>
        <source>Data held.</source>
        <translation>Gespeicherte Daten.</translation>
    </message>
    <message>
        <source>Backups on demand.</source>
        <translation>Sicherungen auf Anforderung.</translation>
    </message>
    <message>
        <source>Lightsail database</source>
        <translation>Lightsail-Datenbank</translation>
    </message>
    <message>
        <source>MySQL or PostgreSQL at a flat price a month, for small sites.</source>
        <translation>MySQL oder PostgreSQL zum Monatspauschalpreis, für kleine Websites.</translation>
    </message>
    <message>
        <source>Standby in a second zone</source>
        <translation>Standby in zweiter Zone</translation>
    </message>
    <message>
        <source>Doubles the price; takes over when the first fails.</source>
        <translation>Verdoppelt den Preis; übernimmt, wenn die erste ausfällt.</translation>
    </message>
    <message>
        <source>Aurora MySQL</source>
        <translation>Aurora MySQL</translation>
    </message>
    <message>
        <source>Aurora PostgreSQL</source>
        <translation>Aurora PostgreSQL</translation>
    </message>
    <message>
        <source>MySQL</source>
        <translation>MySQL</translation>
    </message>
    <message>
        <source>MariaDB</source>
        <translation>MariaDB</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>SQL Server Express</source>
        <translation>SQL Server Express</translation>
    </message>
    <message>
        <source>SQL Server Web</source>
        <translation>SQL Server Web</translation>
    </message>
    <message>
        <source>SQL Server Standard</source>
        <translation>SQL Server Standard</translation>
    </message>
    <message>
        <source>SQL Server Enterprise</source>
        <translation>SQL Server Enterprise</translation>
    </message>
    <message>
        <source>One zone</source>
        <translation>Eine Zone</translation>
    </message>
    <message>
        <source>Two readable standbys</source>
        <translation>Zwei lesbare Standbys</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Valkey</source>
        <translation>Valkey</translation>
    </message>
    <message>
        <source>Memcached</source>
        <translation>Memcached</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Full pages</source>
        <translation>Ganze Seiten</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Query results</source>
        <translation>Abfrageergebnisse</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>Provisioned</source>
        <translation>Bereitgestellt</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Auslieferung</translation>
    </message>
    <message>
        <source>Infrastructure as code</source>
        <translation>Infrastruktur als Code</translation>
    </message>
    <message>
        <source>The whole system as text that builds it again (CloudFormation, Terraform): the basis of recovery in another region. Free for AWS resources.</source>
        <translation>Das ganze System als Text, der es wieder aufbaut (CloudFormation, Terraform): die Grundlage der Wiederherstellung in einer anderen Region. Kostenlos für AWS-Ressourcen.</translation>
    </message>
    <message>
        <source>Code repository</source>
        <translation>Code-Repository</translation>
    </message>
    <message>
        <source>Where the code lives (CodeCommit, Bitbucket, GitHub). CodeCommit is free for five users.</source>
        <translation>Wo der Code liegt (CodeCommit, Bitbucket, GitHub). CodeCommit ist für fünf Benutzer kostenlos.</translation>
    </message>
    <message>
        <source>What the provider charges a month for the team.</source>
        <translation>Was der Anbieter im Monat für das Team verlangt.</translation>
    </message>
    <message>
        <source>AWS CodeCommit pricing: five users are free</source>
        <translation>Preise von AWS CodeCommit: fünf Benutzer sind frei</translation>
    </message>
    <message>
        <source>Build service</source>
        <translation>Build-Dienst</translation>
    </message>
    <message>
        <source>Builds and tests each change (CodeBuild); billed by the minute.</source>
        <translation>Baut und testet jede Änderung (CodeBuild); nach Minuten abgerechnet.</translation>
    </message>
    <message>
        <source>Build minutes a month</source>
        <translation>Build-Minuten im Monat</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Minutes of all builds.</source>
        <translation>Minuten aller Builds.</translation>
    </message>
    <message>
        <source>Assumption: 60 builds of five minutes</source>
        <translation>Annahme: 60 Builds zu fünf Minuten</translation>
    </message>
    <message>
        <source>Machine that builds.</source>
        <translation>Maschine, die baut.</translation>
    </message>
    <message>
        <source>Smallest size</source>
        <translation>Kleinste Größe</translation>
    </message>
    <message>
        <source>Delivery pipeline</source>
        <translation>Delivery-Pipeline</translation>
    </message>
    <message>
        <source>Carries each change through build, test and release (CodePipeline). Billed by the active pipeline or by the minute of its actions.</source>
        <translation>Trägt jede Änderung durch Build, Test und Freigabe (CodePipeline). Abgerechnet je aktiver Pipeline oder je Minute ihrer Aktionen.</translation>
    </message>
    <message>
        <source>Active pipelines</source>
        <translation>Aktive Pipelines</translation>
    </message>
    <message>
        <source>Pipelines that ran in the month.</source>
        <translation>Pipelines, die im Monat liefen.</translation>
    </message>
    <message>
        <source>One for the shop</source>
        <translation>Eine für den Shop</translation>
    </message>
    <message>
        <source>Action minutes</source>
        <translation>Aktionsminuten</translation>
    </message>
    <message>
        <source>Pipelines of the second version are billed by minutes of actions instead of by the pipeline.</source>
        <translation>Pipelines der zweiten Version werden nach Aktionsminuten statt je Pipeline abgerechnet.</translation>
    </message>
    <message>
        <source>First version until entered</source>
        <translation>Erste Version, bis etwas eingegeben ist</translation>
    </message>
    <message>
        <source>Bitbucket pipelines</source>
        <translation>Bitbucket-Pipelines</translation>
    </message>
    <message>
        <source>Builds and tests in the repository&apos;s own containers (Bitbucket Pipelines); minutes belong to the repository&apos;s plan.</source>
        <translation>Baut und testet in den Containern des Repositorys (Bitbucket Pipelines); die Minuten gehören zu dessen Tarif.</translation>
    </message>
    <message>
        <source>What the plan and further minutes cost a month.</source>
        <translation>Was Tarif und weitere Minuten im Monat kosten.</translation>
    </message>
    <message>
        <source>Deployment service</source>
        <translation>Deployment-Dienst</translation>
    </message>
    <message>
        <source>Brings a release to every server of a group, also to those that scaling adds (CodeDeploy). Free for EC2, Lambda and ECS.</source>
        <translation>Bringt ein Release auf jeden Server einer Gruppe, auch auf die, die das Skalieren hinzufügt (CodeDeploy). Kostenlos für EC2, Lambda und ECS.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Fastly CDN</source>
        <translation>Fastly-CDN</translation>
    </message>
    <message>
        <source>Content delivery network that answers what it may keep and passes the rest to the origin; filters bad traffic on the way. Set the hit ratio of each request class in its Load tab.</source>
        <translation>Auslieferungsnetz, das beantwortet, was es behalten darf, und den Rest an den Ursprung gibt; filtert unterwegs schädlichen Verkehr. Die Trefferquote jeder Anfrageklasse steht im Reiter Last.</translation>
    </message>
    <message>
        <source>Time the edge adds to a request that it passes to the origin.</source>
        <translation>Zeit, die der Rand einer Anfrage hinzufügt, die er an den Ursprung weitergibt.</translation>
    </message>
    <message>
        <source>Assumption: edge and origin stand on the same continent</source>
        <translation>Annahme: Rand und Ursprung stehen auf demselben Kontinent</translation>
    </message>
    <message>
        <source>Billing region</source>
        <translation>Abrechnungsregion</translation>
    </message>
    <message>
        <source>Bandwidth and requests are billed at the prices of the area that the visitors&apos; edge stands in.</source>
        <translation>Bandbreite und Anfragen kosten den Preis des Gebiets, in dem der Rand der Besucher steht.</translation>
    </message>
    <message>
        <source>Fastly pricing, billing regions</source>
        <translation>Preise von Fastly, Abrechnungsregionen</translation>
    </message>
    <message>
        <source>Minimum charge</source>
        <translation>Mindestbetrag</translation>
    </message>
    <message>
        <source>A month costs at least the provider&apos;s minimum. Switch it off when another service of the account already reaches it.</source>
        <translation>Ein Monat kostet mindestens das Minimum des Anbieters. Schalten Sie es aus, wenn ein anderer Dienst des Kontos es schon erreicht.</translation>
    </message>
    <message>
        <source>Fastly pricing: minimum charge of 50 USD a month</source>
        <translation>Preise von Fastly: mindestens 50 USD im Monat</translation>
    </message>
    <message>
        <source>CloudFront CDN</source>
        <translation>CloudFront-CDN</translation>
    </message>
    <message>
        <source>Amazon&apos;s content delivery network: static files and, with short lifetimes, pages. Bytes to visitors are billed by area, bytes from an AWS origin are free.</source>
        <translation>Amazons Auslieferungsnetz: statische Dateien und, mit kurzer Lebensdauer, Seiten. Bytes zu Besuchern werden nach Gebiet abgerechnet, Bytes von einem AWS-Ursprung sind frei.</translation>
    </message>
    <message>
        <source>Price area</source>
        <translation>Preisgebiet</translation>
    </message>
    <message>
        <source>Area of the edge locations that serve the visitors; sets the price of a GB and of a request.</source>
        <translation>Gebiet der Randstandorte, die die Besucher bedienen; bestimmt den Preis eines GB und einer Anfrage.</translation>
    </message>
    <message>
        <source>Amazon CloudFront pricing, price areas</source>
        <translation>Preise von Amazon CloudFront, Preisgebiete</translation>
    </message>
    <message>
        <source>Invalidated paths a month</source>
        <translation>Ungültige Pfade im Monat</translation>
    </message>
    <message>
        <source>Paths removed from the edge by hand; the first thousand a month are free.</source>
        <translation>Von Hand vom Rand entfernte Pfade; die ersten tausend im Monat sind frei.</translation>
    </message>
    <message>
        <source>Amazon CloudFront pricing</source>
        <translation>Preise von Amazon CloudFront</translation>
    </message>
    <message>
        <source>Function calls a month</source>
        <translation>Funktionsaufrufe im Monat</translation>
    </message>
    <message>
        <source>Calls of CloudFront Functions: redirects, headers, tests.</source>
        <translation>Aufrufe von CloudFront Functions: Weiterleitungen, Header, Tests.</translation>
    </message>
    <message>
        <source>DNS zone</source>
        <translation>DNS-Zone</translation>
    </message>
    <message>
        <source>Hosted zone with its records, queries and health checks (Route 53). Health checks switch to another region when the first fails.</source>
        <translation>Gehostete Zone mit ihren Einträgen, Abfragen und Zustandsprüfungen (Route 53). Zustandsprüfungen schalten in eine andere Region um, wenn die erste ausfällt.</translation>
    </message>
    <message>
        <source>Hosted zones</source>
        <translation>Gehostete Zonen</translation>
    </message>
    <message>
        <source>Domains with their own zone; billed by the month.</source>
        <translation>Domains mit eigener Zone; monatlich abgerechnet.</translation>
    </message>
    <message>
        <source>One domain</source>
        <translation>Eine Domain</translation>
    </message>
    <message>
        <source>Queries a month</source>
        <translation>Abfragen im Monat</translation>
    </message>
    <message>
        <source>Look-ups that reach the zone. Alias records to AWS targets are free and do not count.</source>
        <translation>Abfragen, die die Zone erreichen. Alias-Einträge auf AWS-Ziele sind frei und zählen nicht.</translation>
    </message>
    <message>
        <source>Assumption: a few look-ups a visit, the rest comes from resolvers&apos; caches</source>
        <translation>Annahme: wenige Abfragen je Besuch, der Rest kommt aus den Caches der Resolver</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>Zustandsprüfungen</translation>
    </message>
    <message>
        <source>Endpoints that are probed, for failover between regions.</source>
        <translation>Endpunkte, die geprüft werden, zum Umschalten zwischen Regionen.</translation>
    </message>
    <message>
        <source>None unless there is a second region</source>
        <translation>Keine, solange es keine zweite Region gibt</translation>
    </message>
    <message>
        <source>Web firewall</source>
        <translation>Web-Firewall</translation>
    </message>
    <message>
        <source>Inspects every request by rules (AWS WAF) before it reaches the CDN or the load balancer. Billed by list, rule and request.</source>
        <translation>Prüft jede Anfrage nach Regeln (AWS WAF), bevor sie CDN oder Lastverteiler erreicht. Abgerechnet je Liste, Regel und Anfrage.</translation>
    </message>
    <message>
        <source>Assumption: AWS states that WAF adds less than a few milliseconds</source>
        <translation>Annahme: Laut AWS fügt WAF weniger als einige Millisekunden hinzu</translation>
    </message>
    <message>
        <source>Web ACLs</source>
        <translation>Web-ACLs</translation>
    </message>
    <message>
        <source>Rule lists in use, one for each protected group of resources.</source>
        <translation>Genutzte Regellisten, eine je geschützter Gruppe von Ressourcen.</translation>
    </message>
    <message>
        <source>One protected entrance</source>
        <translation>Ein geschützter Eingang</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rules and rule groups of all lists; billed by the month.</source>
        <translation>Regeln und Regelgruppen aller Listen; monatlich abgerechnet.</translation>
    </message>
    <message>
        <source>Assumption: the managed core groups</source>
        <translation>Annahme: die verwalteten Kerngruppen</translation>
    </message>
    <message>
        <source>DDoS filter</source>
        <translation>DDoS-Filter</translation>
    </message>
    <message>
        <source>Absorbs floods before they reach the origin. Shield Standard protects every AWS account without charge; Shield Advanced adds response team and cost protection for a fixed fee.</source>
        <translation>Fängt Fluten ab, bevor sie den Ursprung erreichen. Shield Standard schützt jedes AWS-Konto kostenlos; Shield Advanced bringt für eine feste Gebühr ein Einsatzteam und Kostenschutz.</translation>
    </message>
    <message>
        <source>Filtering happens in the edge network</source>
        <translation>Gefiltert wird im Randnetz</translation>
    </message>
    <message>
        <source>Shield Advanced</source>
        <translation>Shield Advanced</translation>
    </message>
    <message>
        <source>Subscription of a year for the whole organization: response team, cost protection, reports. Standard protection is free.</source>
        <translation>Jahresabonnement für die ganze Organisation: Einsatzteam, Kostenschutz, Berichte. Der Standardschutz ist kostenlos.</translation>
    </message>
    <message>
        <source>AWS Shield pricing: Standard is included</source>
        <translation>Preise von AWS Shield: Standard ist inbegriffen</translation>
    </message>
    <message>
        <source>North America and Europe</source>
        <translation>Nordamerika und Europa</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Asien</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Australia and New Zealand</source>
        <translation>Australien und Neuseeland</translation>
    </message>
    <message>
        <source>Latin America</source>
        <translation>Lateinamerika</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Holds work until a worker takes it (SQS), so that a burst costs time instead of errors. Three requests a message: send, receive, delete.</source>
        <translation>Hält Arbeit, bis ein Worker sie nimmt (SQS); ein Stoß kostet so Zeit statt Fehler. Drei Anfragen je Nachricht: senden, empfangen, löschen.</translation>
    </message>
    <message>
        <source>In order, exactly once</source>
        <translation>In Reihenfolge, genau einmal</translation>
    </message>
    <message>
        <source>FIFO queues keep the order and cost a quarter more.</source>
        <translation>FIFO-Warteschlangen halten die Reihenfolge und kosten ein Viertel mehr.</translation>
    </message>
    <message>
        <source>Amazon SQS pricing</source>
        <translation>Preise von Amazon SQS</translation>
    </message>
    <message>
        <source>Requests a month</source>
        <translation>Anfragen im Monat</translation>
    </message>
    <message>
        <source>Requests when nothing is simulated.</source>
        <translation>Anfragen, wenn nichts simuliert wird.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Sends one message to many subscribers (SNS).</source>
        <translation>Sendet eine Nachricht an viele Abonnenten (SNS).</translation>
    </message>
    <message>
        <source>Messages a month</source>
        <translation>Nachrichten im Monat</translation>
    </message>
    <message>
        <source>Messages published.</source>
        <translation>Veröffentlichte Nachrichten.</translation>
    </message>
    <message>
        <source>Mail service</source>
        <translation>Maildienst</translation>
    </message>
    <message>
        <source>Sends order confirmations and newsletters (SES).</source>
        <translation>Sendet Bestellbestätigungen und Newsletter (SES).</translation>
    </message>
    <message>
        <source>Mails a month</source>
        <translation>Mails im Monat</translation>
    </message>
    <message>
        <source>thousand</source>
        <translation>Tsd.</translation>
    </message>
    <message>
        <source>Mails sent.</source>
        <translation>Gesendete Mails.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Application load balancer</source>
        <translation>Application Load Balancer</translation>
    </message>
    <message>
        <source>Spreads HTTP requests over the servers of a group and checks their health. Billed by the hour and by capacity units: the largest of connections, bytes and rules in each hour.</source>
        <translation>Verteilt HTTP-Anfragen auf die Server einer Gruppe und prüft deren Zustand. Abgerechnet nach Stunden und Kapazitätseinheiten: dem Größten aus Verbindungen, Bytes und Regeln in jeder Stunde.</translation>
    </message>
    <message>
        <source>Assumption: TLS is terminated and the request forwarded within milliseconds</source>
        <translation>Annahme: TLS endet hier, und die Anfrage geht binnen Millisekunden weiter</translation>
    </message>
    <message>
        <source>Rules evaluated</source>
        <translation>Geprüfte Regeln</translation>
    </message>
    <message>
        <source>Listener rules a request passes; ten are free.</source>
        <translation>Listener-Regeln, die eine Anfrage durchläuft; zehn sind frei.</translation>
    </message>
    <message>
        <source>Elastic Load Balancing pricing</source>
        <translation>Preise von Elastic Load Balancing</translation>
    </message>
    <message>
        <source>Requests per connection</source>
        <translation>Anfragen je Verbindung</translation>
    </message>
    <message>
        <source>Requests a client sends over one connection. Fewer mean more new connections and more capacity units. A CDN in front reuses its connections.</source>
        <translation>Anfragen, die ein Client über eine Verbindung sendet. Weniger bedeuten mehr neue Verbindungen und mehr Kapazitätseinheiten. Ein CDN davor nutzt seine Verbindungen wieder.</translation>
    </message>
    <message>
        <source>Assumption: HTTP keep-alive within a page view</source>
        <translation>Annahme: HTTP-Keep-Alive innerhalb eines Seitenaufrufs</translation>
    </message>
    <message>
        <source>Life of a connection</source>
        <translation>Dauer einer Verbindung</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>How long a client&apos;s connection stays open; active connections are one of the four measures of a capacity unit.</source>
        <translation>Wie lange die Verbindung eines Clients offen bleibt; aktive Verbindungen sind eines der vier Maße einer Kapazitätseinheit.</translation>
    </message>
    <message>
        <source>Application Load Balancer guide: idle timeout of 60 s</source>
        <translation>Leitfaden zum Application Load Balancer: Leerlaufzeit von 60 s</translation>
    </message>
    <message>
        <source>One public address in each zone of an internet-facing load balancer; billed by the hour.</source>
        <translation>Eine öffentliche Adresse in jeder Zone eines Lastverteilers im Internet; nach Stunden abgerechnet.</translation>
    </message>
    <message>
        <source>Network load balancer</source>
        <translation>Network Load Balancer</translation>
    </message>
    <message>
        <source>Forwards TCP and UDP connections with very low latency and fixed addresses.</source>
        <translation>Leitet TCP- und UDP-Verbindungen mit sehr geringer Latenz und festen Adressen weiter.</translation>
    </message>
    <message>
        <source>Assumption: forwards packets without reading the request</source>
        <translation>Annahme: leitet Pakete weiter, ohne die Anfrage zu lesen</translation>
    </message>
    <message>
        <source>Requests a client sends over one connection.</source>
        <translation>Anfragen, die ein Client über eine Verbindung sendet.</translation>
    </message>
    <message>
        <source>How long a client&apos;s connection stays open; active connections are one of the measures of a capacity unit.</source>
        <translation>Wie lange die Verbindung eines Clients offen bleibt; aktive Verbindungen sind eines der Maße einer Kapazitätseinheit.</translation>
    </message>
    <message>
        <source>Assumption: keep-alive of a minute</source>
        <translation>Annahme: Keep-Alive von einer Minute</translation>
    </message>
    <message>
        <source>Classic load balancer</source>
        <translation>Classic Load Balancer</translation>
    </message>
    <message>
        <source>The first generation, billed by the hour and the GB. Found in older systems; a new one would take an application load balancer.</source>
        <translation>Die erste Generation, abgerechnet nach Stunden und GB. In älteren Systemen zu finden; ein neues nähme einen Application Load Balancer.</translation>
    </message>
    <message>
        <source>Assumption: as the application load balancer</source>
        <translation>Annahme: wie der Application Load Balancer</translation>
    </message>
    <message>
        <source>Lightsail load balancer</source>
        <translation>Lightsail-Lastverteiler</translation>
    </message>
    <message>
        <source>Load balancer of the Lightsail offer: one price an hour, certificate included.</source>
        <translation>Lastverteiler des Lightsail-Angebots: ein Preis je Stunde, Zertifikat inbegriffen.</translation>
    </message>
    <message>
        <source>API gateway</source>
        <translation>API-Gateway</translation>
    </message>
    <message>
        <source>Managed front door for APIs, billed by the request; often before functions.</source>
        <translation>Verwalteter Eingang für APIs, abgerechnet je Anfrage; oft vor Funktionen.</translation>
    </message>
    <message>
        <source>Assumption: authorization and integration take some milliseconds</source>
        <translation>Annahme: Autorisierung und Integration brauchen einige Millisekunden</translation>
    </message>
    <message>
        <source>API type</source>
        <translation>API-Typ</translation>
    </message>
    <message>
        <source>HTTP APIs do less and cost about a third of REST APIs.</source>
        <translation>HTTP-APIs können weniger und kosten etwa ein Drittel von REST-APIs.</translation>
    </message>
    <message>
        <source>Amazon API Gateway pricing</source>
        <translation>Preise von Amazon API Gateway</translation>
    </message>
    <message>
        <source>NAT gateway</source>
        <translation>NAT-Gateway</translation>
    </message>
    <message>
        <source>Lets private servers reach the internet. Billed by the hour and by every GB it passes, in addition to the transfer itself.</source>
        <translation>Lässt private Server ins Internet. Abgerechnet nach Stunden und je durchlaufendem GB, zusätzlich zur Übertragung selbst.</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Gateways</translation>
    </message>
    <message>
        <source>One in each zone avoids cross-zone traffic and survives the loss of a zone.</source>
        <translation>Eines je Zone vermeidet Verkehr zwischen Zonen und übersteht den Ausfall einer Zone.</translation>
    </message>
    <message>
        <source>Data a month</source>
        <translation>Daten im Monat</translation>
    </message>
    <message>
        <source>Bytes through all gateways, both ways: updates, calls to payment and mail services.</source>
        <translation>Bytes durch alle Gateways, beide Richtungen: Updates, Aufrufe von Zahlungs- und Maildiensten.</translation>
    </message>
    <message>
        <source>Assumption: updates and calls to third parties</source>
        <translation>Annahme: Updates und Aufrufe Dritter</translation>
    </message>
    <message>
        <source>Bastion host</source>
        <translation>Bastion-Host</translation>
    </message>
    <message>
        <source>The one guarded entrance for administrators, usually with multi-factor authentication. Carries no visitors.</source>
        <translation>Der eine bewachte Eingang für Administratoren, meist mit Mehr-Faktor-Anmeldung. Trägt keine Besucher.</translation>
    </message>
    <message>
        <source>The smallest common type is enough for SSH</source>
        <translation>Der kleinste übliche Typ genügt für SSH</translation>
    </message>
    <message>
        <source>Default of Amazon Linux images</source>
        <translation>Vorgabe der Amazon-Linux-Abbilder</translation>
    </message>
    <message>
        <source>Internet gateway</source>
        <translation>Internet-Gateway</translation>
    </message>
    <message>
        <source>Door between a VPC and the internet. Free by itself; the bytes that pass are billed as transfer.</source>
        <translation>Tür zwischen VPC und Internet. Selbst kostenlos; durchlaufende Bytes werden als Übertragung abgerechnet.</translation>
    </message>
    <message>
        <source>VPN connection</source>
        <translation>VPN-Verbindung</translation>
    </message>
    <message>
        <source>Encrypted connection to an office or a data centre, with two tunnels; billed by the connection hour.</source>
        <translation>Verschlüsselte Verbindung zu einem Büro oder Rechenzentrum, mit zwei Tunneln; je Verbindungsstunde abgerechnet.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Offices and data centres that are connected.</source>
        <translation>Angebundene Büros und Rechenzentren.</translation>
    </message>
    <message>
        <source>One office</source>
        <translation>Ein Büro</translation>
    </message>
    <message>
        <source>Client VPN</source>
        <translation>Client-VPN</translation>
    </message>
    <message>
        <source>Encrypted access for single people; billed by the attached subnet and by the hour of every person connected.</source>
        <translation>Verschlüsselter Zugang für einzelne Personen; abgerechnet je angebundenem Subnetz und je Stunde jeder verbundenen Person.</translation>
    </message>
    <message>
        <source>Attached subnets</source>
        <translation>Angebundene Subnetze</translation>
    </message>
    <message>
        <source>Subnets that the endpoint is attached to; each is billed by the hour.</source>
        <translation>Subnetze, an denen der Endpunkt hängt; jedes wird nach Stunden abgerechnet.</translation>
    </message>
    <message>
        <source>Connection hours</source>
        <translation>Verbindungsstunden</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Hours a month of all people connected, added up.</source>
        <translation>Stunden im Monat aller verbundenen Personen zusammen.</translation>
    </message>
    <message>
        <source>Assumption: one person through the working hours of a month</source>
        <translation>Annahme: eine Person während der Arbeitsstunden eines Monats</translation>
    </message>
    <message>
        <source>Direct Connect</source>
        <translation>Direct Connect</translation>
    </message>
    <message>
        <source>Leased line into the AWS network, with a steady bandwidth and a lower price for each GB that leaves.</source>
        <translation>Standleitung ins AWS-Netz, mit gleichmäßiger Bandbreite und niedrigerem Preis für jedes ausgehende GB.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Dedicated port; billed by the hour.</source>
        <translation>Eigener Port; nach Stunden abgerechnet.</translation>
    </message>
    <message>
        <source>AWS Direct Connect pricing</source>
        <translation>Preise von AWS Direct Connect</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Two ports in different places survive the loss of one.</source>
        <translation>Zwei Ports an verschiedenen Orten überstehen den Verlust von einem.</translation>
    </message>
    <message>
        <source>Data out a month</source>
        <translation>Ausgehende Daten im Monat</translation>
    </message>
    <message>
        <source>Bytes sent over the line.</source>
        <translation>Über die Leitung gesendete Bytes.</translation>
    </message>
    <message>
        <source>VPC endpoint</source>
        <translation>VPC-Endpunkt</translation>
    </message>
    <message>
        <source>Private way to an AWS service that spares NAT. Interface endpoints are billed by the hour, the zone and the GB; the gateway endpoints of S3 and DynamoDB are free and need no card.</source>
        <translation>Privater Weg zu einem AWS-Dienst, der NAT erspart. Schnittstellenendpunkte werden nach Stunde, Zone und GB abgerechnet; die Gateway-Endpunkte von S3 und DynamoDB sind frei und brauchen keine Karte.</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>One for each service that is reached.</source>
        <translation>Einer für jeden Dienst, der erreicht wird.</translation>
    </message>
    <message>
        <source>One service</source>
        <translation>Ein Dienst</translation>
    </message>
    <message>
        <source>Bytes through the interface endpoints, both ways.</source>
        <translation>Bytes durch die Schnittstellenendpunkte, beide Richtungen.</translation>
    </message>
    <message>
        <source>Copies to another region</source>
        <translation>Kopien in andere Region</translation>
    </message>
    <message>
        <source>Data that leaves the region for a copy elsewhere: backups, files, replicas. Stands in the region that sends, which pays by the GB.</source>
        <translation>Daten, die die Region für eine Kopie anderswo verlassen: Sicherungen, Dateien, Replikate. Steht in der sendenden Region, die je GB zahlt.</translation>
    </message>
    <message>
        <source>New and changed data sent to the other region.</source>
        <translation>Neue und geänderte Daten, die in die andere Region gehen.</translation>
    </message>
    <message>
        <source>To region</source>
        <translation>Zielregion</translation>
    </message>
    <message>
        <source>Code of the region that receives, e.g. eu-central-1; the price depends on the pair.</source>
        <translation>Code der empfangenden Region, z. B. eu-central-1; der Preis hängt vom Paar ab.</translation>
    </message>
    <message>
        <source>HTTP API</source>
        <translation>HTTP-API</translation>
    </message>
    <message>
        <source>REST API</source>
        <translation>REST-API</translation>
    </message>
    <message>
        <source>1 Gbit/s</source>
        <translation>1 Gbit/s</translation>
    </message>
    <message>
        <source>10 Gbit/s</source>
        <translation>10 Gbit/s</translation>
    </message>
    <message>
        <source>100 Gbit/s</source>
        <translation>100 Gbit/s</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Metrics, alarms, dashboards and logs (CloudWatch). Log ingestion is what surprises: every GB written is billed once, kept GB each month.</source>
        <translation>Metriken, Alarme, Dashboards und Protokolle (CloudWatch). Überraschend ist die Aufnahme der Protokolle: Jedes geschriebene GB wird einmal abgerechnet, aufbewahrte GB jeden Monat.</translation>
    </message>
    <message>
        <source>Custom metrics</source>
        <translation>Eigene Metriken</translation>
    </message>
    <message>
        <source>Metrics the application sends; those of AWS services are free.</source>
        <translation>Metriken, die die Anwendung sendet; die der AWS-Dienste sind frei.</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Alarms of one-minute metrics.</source>
        <translation>Alarme auf Minutenmetriken.</translation>
    </message>
    <message>
        <source>Assumption: a few for each tier</source>
        <translation>Annahme: einige je Komponente</translation>
    </message>
    <message>
        <source>Fast alarms</source>
        <translation>Schnelle Alarme</translation>
    </message>
    <message>
        <source>Alarms of ten or thirty seconds.</source>
        <translation>Alarme von zehn oder dreißig Sekunden.</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Dashboards</translation>
    </message>
    <message>
        <source>Dashboards of one&apos;s own; billed by the month.</source>
        <translation>Eigene Dashboards; monatlich abgerechnet.</translation>
    </message>
    <message>
        <source>One for the operators</source>
        <translation>Eines für den Betrieb</translation>
    </message>
    <message>
        <source>Logs a month</source>
        <translation>Protokolle im Monat</translation>
    </message>
    <message>
        <source>Bytes of logs taken in.</source>
        <translation>Bytes aufgenommener Protokolle.</translation>
    </message>
    <message>
        <source>Assumption: application and access logs of a small site</source>
        <translation>Annahme: Anwendungs- und Zugriffsprotokolle einer kleinen Website</translation>
    </message>
    <message>
        <source>Logs kept</source>
        <translation>Aufbewahrte Protokolle</translation>
    </message>
    <message>
        <source>Bytes kept; set a retention, the default keeps them for ever.</source>
        <translation>Aufbewahrte Bytes; setzen Sie eine Frist, die Vorgabe behält sie für immer.</translation>
    </message>
    <message>
        <source>Assumption: one month is kept</source>
        <translation>Annahme: Ein Monat wird aufbewahrt</translation>
    </message>
    <message>
        <source>API calls a month</source>
        <translation>API-Aufrufe im Monat</translation>
    </message>
    <message>
        <source>Calls of tools that read metrics.</source>
        <translation>Aufrufe von Werkzeugen, die Metriken lesen.</translation>
    </message>
    <message>
        <source>Log archive</source>
        <translation>Protokollarchiv</translation>
    </message>
    <message>
        <source>Logs of several systems or accounts in one place.</source>
        <translation>Protokolle mehrerer Systeme oder Konten an einem Ort.</translation>
    </message>
    <message>
        <source>Bytes kept.</source>
        <translation>Aufbewahrte Bytes.</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Who did what in the account (CloudTrail). The first copy of management events is free.</source>
        <translation>Wer was im Konto getan hat (CloudTrail). Die erste Kopie der Verwaltungsereignisse ist frei.</translation>
    </message>
    <message>
        <source>Events of further trails</source>
        <translation>Ereignisse weiterer Trails</translation>
    </message>
    <message>
        <source>Management events copied a second time.</source>
        <translation>Verwaltungsereignisse, die ein zweites Mal kopiert werden.</translation>
    </message>
    <message>
        <source>AWS CloudTrail pricing: the first copy is free</source>
        <translation>Preise von AWS CloudTrail: die erste Kopie ist frei</translation>
    </message>
    <message>
        <source>Data events</source>
        <translation>Datenereignisse</translation>
    </message>
    <message>
        <source>Events of single objects and functions, recorded on request.</source>
        <translation>Ereignisse einzelner Objekte und Funktionen, auf Wunsch aufgezeichnet.</translation>
    </message>
    <message>
        <source>Off until switched on</source>
        <translation>Aus, bis eingeschaltet</translation>
    </message>
    <message>
        <source>Configuration recorder</source>
        <translation>Konfigurationsrekorder</translation>
    </message>
    <message>
        <source>Records every change of a resource and judges it by rules (Config).</source>
        <translation>Zeichnet jede Änderung einer Ressource auf und beurteilt sie nach Regeln (Config).</translation>
    </message>
    <message>
        <source>Changes a month</source>
        <translation>Änderungen im Monat</translation>
    </message>
    <message>
        <source>Configuration items recorded. Auto scaling makes many.</source>
        <translation>Aufgezeichnete Konfigurationselemente. Automatisches Skalieren erzeugt viele.</translation>
    </message>
    <message>
        <source>Assumption: a small account</source>
        <translation>Annahme: ein kleines Konto</translation>
    </message>
    <message>
        <source>Rule evaluations a month</source>
        <translation>Regelprüfungen im Monat</translation>
    </message>
    <message>
        <source>Evaluations of configuration rules.</source>
        <translation>Prüfungen von Konfigurationsregeln.</translation>
    </message>
    <message>
        <source>Control tower</source>
        <translation>Control Tower</translation>
    </message>
    <message>
        <source>Sets up and guards several accounts by common rules. Free by itself; Config and CloudTrail in its accounts are billed there.</source>
        <translation>Richtet mehrere Konten nach gemeinsamen Regeln ein und bewacht sie. Selbst kostenlos; Config und CloudTrail in seinen Konten werden dort abgerechnet.</translation>
    </message>
    <message>
        <source>On/off schedule</source>
        <translation>Ein-/Aus-Zeitplan</translation>
    </message>
    <message>
        <source>Functions that switch development and staging off at night. Costs cents and saves the hours that nobody works.</source>
        <translation>Funktionen, die Entwicklungs- und Testsysteme nachts ausschalten. Kostet Cents und spart die Stunden, in denen niemand arbeitet.</translation>
    </message>
    <message>
        <source>Memory of the function.</source>
        <translation>Speicher der Funktion.</translation>
    </message>
    <message>
        <source>AWS Lambda: smallest size</source>
        <translation>AWS Lambda: kleinste Größe</translation>
    </message>
    <message>
        <source>Mean duration of a call.</source>
        <translation>Mittlere Dauer eines Aufrufs.</translation>
    </message>
    <message>
        <source>Assumption: a few API calls</source>
        <translation>Annahme: einige API-Aufrufe</translation>
    </message>
    <message>
        <source>Switching on and off on working days.</source>
        <translation>Ein- und Ausschalten an Arbeitstagen.</translation>
    </message>
    <message>
        <source>Assumption: two systems, on and off, 22 working days</source>
        <translation>Annahme: zwei Systeme, ein und aus, 22 Arbeitstage</translation>
    </message>
    <message>
        <source>Load test</source>
        <translation>Lasttest</translation>
    </message>
    <message>
        <source>Tool that ramps users until something gives way (JMeter, k6). Free software; its servers and its traffic may cost.</source>
        <translation>Werkzeug, das Benutzer steigert, bis etwas nachgibt (JMeter, k6). Freie Software; ihre Server und ihr Verkehr können kosten.</translation>
    </message>
    <message>
        <source>Servers or service that produce the load; free software on one&apos;s own machine costs nothing.</source>
        <translation>Server oder Dienst, die die Last erzeugen; freie Software auf der eigenen Maschine kostet nichts.</translation>
    </message>
    <message>
        <source>JMeter is free software</source>
        <translation>JMeter ist freie Software</translation>
    </message>
    <message>
        <source>Application monitoring</source>
        <translation>Anwendungsüberwachung</translation>
    </message>
    <message>
        <source>Shows which code and which query take the time (New Relic and others). Priced by its provider.</source>
        <translation>Zeigt, welcher Code und welche Abfrage die Zeit brauchen (New Relic und andere). Preis des Anbieters.</translation>
    </message>
    <message>
        <source>What the provider charges a month, for users and data.</source>
        <translation>Was der Anbieter im Monat verlangt, für Benutzer und Daten.</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation>Supportplan</translation>
    </message>
    <message>
        <source>Technical support of the cloud provider: a share of the month&apos;s bill with a minimum.</source>
        <translation>Technischer Support des Cloud-Anbieters: ein Anteil der Monatsrechnung mit einem Minimum.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Business answers within an hour when a production system is down.</source>
        <translation>Business antwortet binnen einer Stunde, wenn ein Produktivsystem steht.</translation>
    </message>
    <message>
        <source>AWS Support plans: business is recommended for production</source>
        <translation>AWS-Supportpläne: Business ist für den Produktivbetrieb empfohlen</translation>
    </message>
    <message>
        <source>Basic, free</source>
        <translation>Basic, kostenlos</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Developer</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>The people who bring the traffic. The scenario says how many visit, how many pages they view and how long they think between two pages.</source>
        <translation>Die Menschen, die den Verkehr bringen. Das Szenario sagt, wie viele kommen, wie viele Seiten sie ansehen und wie lange sie zwischen zwei Seiten überlegen.</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Share of visitors with a phone. For the record: the simulation treats all visitors alike.</source>
        <translation>Anteil der Besucher mit Telefon. Zur Dokumentation: Die Simulation behandelt alle Besucher gleich.</translation>
    </message>
    <message>
        <source>Assumption: half; take the figure from the client&apos;s analytics</source>
        <translation>Annahme: die Hälfte; nehmen Sie die Zahl aus der Analyse des Kunden</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>Wo sie sind</translation>
    </message>
    <message>
        <source>Countries of the visitors, for the record.</source>
        <translation>Länder der Besucher, zur Dokumentation.</translation>
    </message>
    <message>
        <source>Third-party service</source>
        <translation>Dienst eines Dritten</translation>
    </message>
    <message>
        <source>Any service with a price of its own: payment, mail, ERP, monitoring. Enter its monthly price.</source>
        <translation>Jeder Dienst mit eigenem Preis: Zahlung, Mail, ERP, Überwachung. Geben Sie den Monatspreis ein.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Subscriptions at that price.</source>
        <translation>Abonnements zu diesem Preis.</translation>
    </message>
    <message>
        <source>One subscription</source>
        <translation>Ein Abonnement</translation>
    </message>
    <message>
        <source>Time a call takes there.</source>
        <translation>Zeit, die ein Aufruf dort braucht.</translation>
    </message>
    <message>
        <source>Assumption: a call to a payment or mail service over the internet</source>
        <translation>Annahme: Aufruf eines Zahlungs- oder Maildienstes über das Internet</translation>
    </message>
    <message>
        <source>Instance type</source>
        <translation>Instanztyp</translation>
    </message>
    <message>
        <source>Sets vCPUs, memory and network of every server. The hourly price follows from it, the region and the operating system.</source>
        <translation>Bestimmt vCPUs, Speicher und Netz jedes Servers. Der Stundenpreis folgt daraus, aus der Region und dem Betriebssystem.</translation>
    </message>
    <message>
        <source>Vendor&apos;s instance attribute table</source>
        <translation>Tabelle der Instanzeigenschaften des Anbieters</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Number of servers when no scaling rule acts; with a rule, the number the month starts with.</source>
        <translation>Zahl der Server, wenn keine Skalierungsregel wirkt; mit einer Regel die Zahl, mit der der Monat beginnt.</translation>
    </message>
    <message>
        <source>The scaling rule never goes below this number. Two or more survive the loss of one server.</source>
        <translation>Die Skalierungsregel geht nie unter diese Zahl. Zwei oder mehr überstehen den Verlust eines Servers.</translation>
    </message>
    <message>
        <source>One is the smallest group</source>
        <translation>Eins ist die kleinste Gruppe</translation>
    </message>
    <message>
        <source>The scaling rule never goes above this number. It bounds the bill; set too low, it turns a peak into errors.</source>
        <translation>Die Skalierungsregel geht nie über diese Zahl. Sie begrenzt die Rechnung; zu niedrig macht sie aus einer Spitze Fehler.</translation>
    </message>
    <message>
        <source>Assumption: set it from a load test</source>
        <translation>Annahme: aus einem Lasttest festzulegen</translation>
    </message>
    <message>
        <source>Availability zones</source>
        <translation>Verfügbarkeitszonen</translation>
    </message>
    <message>
        <source>Zones the tier is spread over. Traffic that crosses from one zone to another is billed in both directions.</source>
        <translation>Zonen, über die die Komponente verteilt ist. Verkehr von einer Zone in eine andere wird in beiden Richtungen abgerechnet.</translation>
    </message>
    <message>
        <source>AWS Well-Architected, Reliability Pillar: use at least two zones</source>
        <translation>AWS Well-Architected, Reliability Pillar: mindestens zwei Zonen nutzen</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Windows hours include the licence and cost more than Linux hours of the same type.</source>
        <translation>Windows-Stunden enthalten die Lizenz und kosten mehr als Linux-Stunden desselben Typs.</translation>
    </message>
    <message>
        <source>Linux has no licence fee</source>
        <translation>Linux hat keine Lizenzgebühr</translation>
    </message>
    <message>
        <source>Workers per server</source>
        <translation>Worker je Server</translation>
    </message>
    <message>
        <source>Requests one server works on at a time (PHP-FPM children, threads). A request keeps its worker while it waits for caches and databases; further requests queue.</source>
        <translation>Anfragen, an denen ein Server gleichzeitig arbeitet (PHP-FPM-Kinder, Threads). Eine Anfrage hält ihren Worker, während sie auf Caches und Datenbanken wartet; weitere warten.</translation>
    </message>
    <message>
        <source>Adobe, Hardware recommendations: 256 MB for each storefront PHP process; 20 of them and the system fit into 8 GiB</source>
        <translation>Adobe, Hardwareempfehlungen: 256 MB je PHP-Prozess der Ladenfront; 20 davon und das System passen in 8 GiB</translation>
    </message>
    <message>
        <source>Queue length</source>
        <translation>Länge der Warteschlange</translation>
    </message>
    <message>
        <source>Requests one server lets wait for a worker. Those beyond are refused with error 503.</source>
        <translation>Anfragen, die ein Server auf einen Worker warten lässt. Weitere werden mit Fehler 503 abgewiesen.</translation>
    </message>
    <message>
        <source>PHP manual, FPM configuration: default of listen.backlog on Linux</source>
        <translation>PHP-Handbuch, FPM-Konfiguration: Vorgabe von listen.backlog unter Linux</translation>
    </message>
    <message>
        <source>Memory per worker</source>
        <translation>Speicher je Worker</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>Memory one busy worker needs. When workers and in-server caches do not fit into the instance, fewer workers run.</source>
        <translation>Speicher, den ein beschäftigter Worker braucht. Passen Worker und Caches nicht in die Instanz, laufen weniger Worker.</translation>
    </message>
    <message>
        <source>Adobe, Hardware recommendations: 256 MB for each storefront PHP process</source>
        <translation>Adobe, Hardwareempfehlungen: 256 MB je PHP-Prozess der Ladenfront</translation>
    </message>
    <message>
        <source>Memory of the system</source>
        <translation>Speicher des Systems</translation>
    </message>
    <message>
        <source>Taken by the operating system, agents and the web server before any worker starts.</source>
        <translation>Nehmen Betriebssystem, Agenten und Webserver, bevor ein Worker startet.</translation>
    </message>
    <message>
        <source>Adobe, Hardware recommendations: 1 GB for the administration</source>
        <translation>Adobe, Hardwareempfehlungen: 1 GB für die Verwaltung</translation>
    </message>
    <message>
        <source>Fixed latency</source>
        <translation>Feste Latenz</translation>
    </message>
    <message>
        <source>Time every visit takes in addition to queueing and work: network round trip and protocol.</source>
        <translation>Zeit, die jeder Besuch zusätzlich zu Warten und Arbeit braucht: Netzumlauf und Protokoll.</translation>
    </message>
    <message>
        <source>Assumption: round trip between two zones of a region is about 1 ms</source>
        <translation>Annahme: Der Umlauf zwischen zwei Zonen einer Region dauert etwa 1 ms</translation>
    </message>
    <message>
        <source>Keeps uploads or sessions on its own disk</source>
        <translation>Uploads oder Sitzungen auf eigener Platte</translation>
    </message>
    <message>
        <source>A server with state cannot be added or removed freely: a new one lacks the files, a removed one takes them along.</source>
        <translation>Ein Server mit Zustand kann nicht frei hinzukommen oder gehen: Einem neuen fehlen die Dateien, ein entfernter nimmt sie mit.</translation>
    </message>
    <message>
        <source>Twelve-factor app, VI: processes are stateless</source>
        <translation>Twelve-Factor-App, VI: Prozesse sind zustandslos</translation>
    </message>
    <message>
        <source>Root volume</source>
        <translation>Root-Volume</translation>
    </message>
    <message>
        <source>Volume of every server, billed for the hours the server exists.</source>
        <translation>Volume jedes Servers, abgerechnet für die Stunden, in denen es den Server gibt.</translation>
    </message>
    <message>
        <source>Assumption: system, application and logs</source>
        <translation>Annahme: System, Anwendung und Protokolle</translation>
    </message>
    <message>
        <source>Root volume type</source>
        <translation>Typ des Root-Volumes</translation>
    </message>
    <message>
        <source>gp3 has 3,000 I/O operations a second at any size and costs a fifth less than gp2.</source>
        <translation>gp3 hat bei jeder Größe 3.000 I/O-Operationen je Sekunde und kostet ein Fünftel weniger als gp2.</translation>
    </message>
    <message>
        <source>Amazon EBS user guide, General Purpose SSD volumes</source>
        <translation>Benutzerhandbuch zu Amazon EBS, General Purpose SSD</translation>
    </message>
    <message>
        <source>Space that is paid for, used or not.</source>
        <translation>Platz, der bezahlt wird, genutzt oder nicht.</translation>
    </message>
    <message>
        <source>Storage type</source>
        <translation>Speichertyp</translation>
    </message>
    <message>
        <source>General purpose volumes suit most; io1 and io2 guarantee a stated number of I/O operations a second, at a price.</source>
        <translation>Allzweck-Volumes passen meist; io1 und io2 garantieren gegen Aufpreis eine genannte Zahl von I/O-Operationen je Sekunde.</translation>
    </message>
    <message>
        <source>I/O operations per second</source>
        <translation>I/O-Operationen je Sekunde</translation>
    </message>
    <message>
        <source>Reads and writes the disk completes in a second. When it is the limit, the queue grows while the CPU stays idle.</source>
        <translation>Lese- und Schreibzugriffe, die die Platte je Sekunde schafft. Ist sie die Grenze, wächst die Warteschlange, während die CPU untätig bleibt.</translation>
    </message>
    <message>
        <source>Amazon EBS user guide: gp3 baseline of 3,000 IOPS</source>
        <translation>Benutzerhandbuch zu Amazon EBS: gp3-Grundleistung von 3.000 IOPS</translation>
    </message>
    <message>
        <source>Disk throughput</source>
        <translation>Plattendurchsatz</translation>
    </message>
    <message>
        <source>MiB/s</source>
        <translation>MiB/s</translation>
    </message>
    <message>
        <source>Bytes the disk moves in a second. gp3 includes 125 MiB/s; more can be bought.</source>
        <translation>Bytes, die die Platte je Sekunde bewegt. gp3 enthält 125 MiB/s; mehr ist käuflich.</translation>
    </message>
    <message>
        <source>Amazon EBS user guide: gp3 baseline of 125 MiB/s</source>
        <translation>Benutzerhandbuch zu Amazon EBS: gp3-Grundleistung von 125 MiB/s</translation>
    </message>
    <message>
        <source>I/O latency</source>
        <translation>I/O-Latenz</translation>
    </message>
    <message>
        <source>Duration of one disk operation that does not have to queue.</source>
        <translation>Dauer einer Plattenoperation, die nicht warten muss.</translation>
    </message>
    <message>
        <source>Amazon EBS user guide: single-digit millisecond latency; 1 ms is an assumption</source>
        <translation>Benutzerhandbuch zu Amazon EBS: einstellige Millisekunden; 1 ms ist eine Annahme</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Data kept in snapshots, the changed blocks of all kept days together.</source>
        <translation>Daten in Snapshots, die geänderten Blöcke aller aufbewahrten Tage zusammen.</translation>
    </message>
    <message>
        <source>No snapshots until entered</source>
        <translation>Keine Snapshots, bis etwas eingegeben ist</translation>
    </message>
    <message>
        <source>Backup beyond the free part</source>
        <translation>Sicherung über den freien Teil hinaus</translation>
    </message>
    <message>
        <source>Backup storage above what is free: RDS keeps as much as the database is large without charge.</source>
        <translation>Sicherungsspeicher über den freien hinaus: RDS hält kostenlos so viel, wie die Datenbank groß ist.</translation>
    </message>
    <message>
        <source>Amazon RDS pricing: backup up to the provisioned storage is free</source>
        <translation>Preise von Amazon RDS: Sicherungen bis zum bereitgestellten Speicher sind frei</translation>
    </message>
    <message>
        <source>Network baseline</source>
        <translation>Netz-Grundleistung</translation>
    </message>
    <message>
        <source>Gbit/s</source>
        <translation>Gbit/s</translation>
    </message>
    <message>
        <source>Bandwidth the instance may use for ever, each way. 0 takes the figure of the instance type.</source>
        <translation>Bandbreite, die die Instanz dauerhaft nutzen darf, je Richtung. 0 nimmt die Zahl des Instanztyps.</translation>
    </message>
    <message>
        <source>Amazon EC2 user guide, Network bandwidth</source>
        <translation>Benutzerhandbuch zu Amazon EC2, Netzbandbreite</translation>
    </message>
    <message>
        <source>Network burst</source>
        <translation>Netz-Burst</translation>
    </message>
    <message>
        <source>Bandwidth while burst credit lasts. 0 takes the figure of the instance type.</source>
        <translation>Bandbreite, solange Burst-Guthaben reicht. 0 nimmt die Zahl des Instanztyps.</translation>
    </message>
    <message>
        <source>Burst credit</source>
        <translation>Burst-Guthaben</translation>
    </message>
    <message>
        <source>Minutes of full burst a rested instance can give. A short test lives on it; a sale of hours does not.</source>
        <translation>Minuten vollen Bursts, die eine ausgeruhte Instanz geben kann. Ein kurzer Test lebt davon; eine stundenlange Aktion nicht.</translation>
    </message>
    <message>
        <source>Amazon EC2 user guide, Network bandwidth: 5 to 60 minutes depending on size; 30 is an assumption between them</source>
        <translation>Benutzerhandbuch zu Amazon EC2, Netzbandbreite: 5 bis 60 Minuten je nach Größe; 30 ist eine Annahme dazwischen</translation>
    </message>
    <message>
        <source>Detailed monitoring</source>
        <translation>Detaillierte Überwachung</translation>
    </message>
    <message>
        <source>One-minute metrics instead of five-minute ones: a scaling rule sees the load four minutes earlier. Billed as seven metrics a server.</source>
        <translation>Metriken jede Minute statt alle fünf: Eine Skalierungsregel sieht die Last vier Minuten früher. Abgerechnet als sieben Metriken je Server.</translation>
    </message>
    <message>
        <source>Amazon CloudWatch pricing: detailed monitoring is seven metrics an instance</source>
        <translation>Preise von Amazon CloudWatch: detaillierte Überwachung sind sieben Metriken je Instanz</translation>
    </message>
    <message>
        <source>Public IPv4 addresses</source>
        <translation>Öffentliche IPv4-Adressen</translation>
    </message>
    <message>
        <source>Every public IPv4 address is billed by the hour.</source>
        <translation>Jede öffentliche IPv4-Adresse wird nach Stunden abgerechnet.</translation>
    </message>
    <message>
        <source>Amazon VPC pricing, since February 2024</source>
        <translation>Preise von Amazon VPC, seit Februar 2024</translation>
    </message>
    <message>
        <source>CPU credits</source>
        <translation>CPU-Guthaben</translation>
    </message>
    <message>
        <source>T types only. Unlimited: work above the baseline is billed when credits are gone. Standard: the CPU is throttled to its baseline instead.</source>
        <translation>Nur T-Typen. Unbegrenzt: Arbeit über der Grundleistung wird abgerechnet, wenn das Guthaben verbraucht ist. Standard: Die CPU wird stattdessen auf die Grundleistung gedrosselt.</translation>
    </message>
    <message>
        <source>Amazon EC2 user guide, Burstable performance: T3 and T4g start unlimited</source>
        <translation>Benutzerhandbuch zu Amazon EC2, Burstable Performance: T3 und T4g beginnen unbegrenzt</translation>
    </message>
    <message>
        <source>Connections the database accepts at a time. Callers beyond wait.</source>
        <translation>Verbindungen, die die Datenbank gleichzeitig annimmt. Weitere Rufende warten.</translation>
    </message>
    <message>
        <source>Amazon Aurora user guide: default of max_connections is 1,000 for 16 GiB and 2,000 for 32 GiB</source>
        <translation>Benutzerhandbuch zu Amazon Aurora: Vorgabe von max_connections ist 1.000 bei 16 GiB und 2.000 bei 32 GiB</translation>
    </message>
    <message>
        <source>Price per month</source>
        <translation>Preis im Monat</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>What the provider charges a month. Stands in the estimate as entered, not from the price book.</source>
        <translation>Was der Anbieter im Monat verlangt. Steht in der Schätzung wie eingegeben, nicht aus dem Preisbuch.</translation>
    </message>
    <message>
        <source>To be entered from the provider&apos;s offer</source>
        <translation>Aus dem Angebot des Anbieters einzugeben</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPUs</translation>
    </message>
    <message>
        <source>Processor share of one task.</source>
        <translation>Prozessoranteil eines Tasks.</translation>
    </message>
    <message>
        <source>Assumption: one reference vCPU</source>
        <translation>Annahme: eine Referenz-vCPU</translation>
    </message>
    <message>
        <source>Memory of one task.</source>
        <translation>Speicher eines Tasks.</translation>
    </message>
    <message>
        <source>Assumption: 2 GiB for each vCPU</source>
        <translation>Annahme: 2 GiB je vCPU</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Secrets manager</source>
        <translation>Geheimnisverwaltung</translation>
    </message>
    <message>
        <source>Passwords and keys of applications, rotated without a release. Billed by the secret.</source>
        <translation>Passwörter und Schlüssel von Anwendungen, ohne Release gewechselt. Abgerechnet je Geheimnis.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Secrets kept; each is billed by the month.</source>
        <translation>Aufbewahrte Geheimnisse; jedes wird monatlich abgerechnet.</translation>
    </message>
    <message>
        <source>Assumption: database, cache and one third party</source>
        <translation>Annahme: Datenbank, Cache und ein Dritter</translation>
    </message>
    <message>
        <source>Reads of secrets; few when the application keeps them in memory.</source>
        <translation>Lesen von Geheimnissen; selten, wenn die Anwendung sie im Speicher hält.</translation>
    </message>
    <message>
        <source>Negligible with caching in the application</source>
        <translation>Vernachlässigbar, wenn die Anwendung zwischenspeichert</translation>
    </message>
    <message>
        <source>Parameter store</source>
        <translation>Parameterspeicher</translation>
    </message>
    <message>
        <source>Configuration values beside the code (Systems Manager Parameter Store). Standard parameters are free.</source>
        <translation>Konfigurationswerte neben dem Code (Systems Manager Parameter Store). Standardparameter sind kostenlos.</translation>
    </message>
    <message>
        <source>Advanced parameters</source>
        <translation>Erweiterte Parameter</translation>
    </message>
    <message>
        <source>Parameters above 4 kB or with policies; each is billed by the month.</source>
        <translation>Parameter über 4 kB oder mit Richtlinien; jeder wird monatlich abgerechnet.</translation>
    </message>
    <message>
        <source>Standard parameters are enough for most</source>
        <translation>Standardparameter genügen den meisten</translation>
    </message>
    <message>
        <source>Encryption keys</source>
        <translation>Schlüsselverwaltung</translation>
    </message>
    <message>
        <source>Customer-managed keys for volumes, databases and buckets (KMS).</source>
        <translation>Vom Kunden verwaltete Schlüssel für Volumes, Datenbanken und Buckets (KMS).</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Customer-managed keys; those that AWS manages are free.</source>
        <translation>Vom Kunden verwaltete Schlüssel; die von AWS verwalteten sind frei.</translation>
    </message>
    <message>
        <source>One key for the whole system</source>
        <translation>Ein Schlüssel für das ganze System</translation>
    </message>
    <message>
        <source>Encryptions and decryptions.</source>
        <translation>Ver- und Entschlüsselungen.</translation>
    </message>
    <message>
        <source>Negligible with data keys kept in memory</source>
        <translation>Vernachlässigbar, wenn Datenschlüssel im Speicher bleiben</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>TLS certificates (ACM). Public ones for load balancers and CDN are free and renew themselves.</source>
        <translation>TLS-Zertifikate (ACM). Öffentliche für Lastverteiler und CDN sind frei und erneuern sich selbst.</translation>
    </message>
    <message>
        <source>Private authorities</source>
        <translation>Private Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Certificate authorities of one&apos;s own; each has a monthly fee.</source>
        <translation>Eigene Zertifizierungsstellen; jede hat eine Monatsgebühr.</translation>
    </message>
    <message>
        <source>Public certificates are enough for a web site</source>
        <translation>Öffentliche Zertifikate genügen einer Website</translation>
    </message>
    <message>
        <source>Threat detection</source>
        <translation>Bedrohungserkennung</translation>
    </message>
    <message>
        <source>Watches audit trail, DNS and network flows for signs of a break-in (GuardDuty).</source>
        <translation>Beobachtet Prüfprotokoll, DNS und Netzflüsse auf Zeichen eines Einbruchs (GuardDuty).</translation>
    </message>
    <message>
        <source>Audit events a month</source>
        <translation>Prüfereignisse im Monat</translation>
    </message>
    <message>
        <source>CloudTrail management events analysed.</source>
        <translation>Ausgewertete Verwaltungsereignisse von CloudTrail.</translation>
    </message>
    <message>
        <source>Flow and DNS logs</source>
        <translation>Fluss- und DNS-Protokolle</translation>
    </message>
    <message>
        <source>Network flow and DNS logs analysed a month.</source>
        <translation>Im Monat ausgewertete Netzfluss- und DNS-Protokolle.</translation>
    </message>
    <message>
        <source>S3 events a month</source>
        <translation>S3-Ereignisse im Monat</translation>
    </message>
    <message>
        <source>S3 data events analysed.</source>
        <translation>Ausgewertete S3-Datenereignisse.</translation>
    </message>
    <message>
        <source>Security hub</source>
        <translation>Security Hub</translation>
    </message>
    <message>
        <source>Collects findings and checks accounts against standards.</source>
        <translation>Sammelt Befunde und prüft Konten gegen Standards.</translation>
    </message>
    <message>
        <source>Checks a month</source>
        <translation>Prüfungen im Monat</translation>
    </message>
    <message>
        <source>Automated checks of all accounts.</source>
        <translation>Automatische Prüfungen aller Konten.</translation>
    </message>
    <message>
        <source>Assumption: about 170 checks a day of one small account</source>
        <translation>Annahme: etwa 170 Prüfungen am Tag eines kleinen Kontos</translation>
    </message>
    <message>
        <source>Findings a month</source>
        <translation>Befunde im Monat</translation>
    </message>
    <message>
        <source>Findings taken in from other products; the first 10,000 a month are free.</source>
        <translation>Aus anderen Produkten übernommene Befunde; die ersten 10.000 im Monat sind frei.</translation>
    </message>
    <message>
        <source>AWS Security Hub pricing</source>
        <translation>Preise von AWS Security Hub</translation>
    </message>
    <message>
        <source>Identity and sign-in</source>
        <translation>Identität und Anmeldung</translation>
    </message>
    <message>
        <source>Single sign-on and multi-factor authentication of the people who operate the system (IAM Identity Center). Free.</source>
        <translation>Einmalanmeldung und Mehr-Faktor-Anmeldung der Menschen, die das System betreiben (IAM Identity Center). Kostenlos.</translation>
    </message>
    <message>
        <source>Object storage</source>
        <translation>Objektspeicher</translation>
    </message>
    <message>
        <source>Files by name over HTTP (S3), without a size to plan. Billed by what is stored, by requests and, in the colder classes, by what is read.</source>
        <translation>Dateien nach Namen über HTTP (S3), ohne Größe zu planen. Abgerechnet nach Gespeichertem, nach Anfragen und in den kälteren Klassen nach Gelesenem.</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>Speicherklasse</translation>
    </message>
    <message>
        <source>Colder classes store for less and charge for reading. The two archives are not read at once.</source>
        <translation>Kältere Klassen speichern billiger und berechnen das Lesen. Die beiden Archive sind nicht sofort lesbar.</translation>
    </message>
    <message>
        <source>Amazon S3 pricing</source>
        <translation>Preise von Amazon S3</translation>
    </message>
    <message>
        <source>Mean of the month; only what is stored is paid for.</source>
        <translation>Mittel des Monats; bezahlt wird nur Gespeichertes.</translation>
    </message>
    <message>
        <source>GET requests beside the simulated ones.</source>
        <translation>GET-Anfragen neben den simulierten.</translation>
    </message>
    <message>
        <source>PUT, COPY, POST and LIST requests.</source>
        <translation>PUT-, COPY-, POST- und LIST-Anfragen.</translation>
    </message>
    <message>
        <source>Assumption: uploads and logs of a small site</source>
        <translation>Annahme: Uploads und Protokolle einer kleinen Website</translation>
    </message>
    <message>
        <source>Retrieved a month</source>
        <translation>Abruf im Monat</translation>
    </message>
    <message>
        <source>Bytes read from the colder classes.</source>
        <translation>Aus den kälteren Klassen gelesene Bytes.</translation>
    </message>
    <message>
        <source>Time to the first byte.</source>
        <translation>Zeit bis zum ersten Byte.</translation>
    </message>
    <message>
        <source>Amazon S3 user guide: 100-200 ms for small objects, tens of ms when warm; 30 is an assumption</source>
        <translation>Benutzerhandbuch zu Amazon S3: 100–200 ms bei kleinen Objekten, warm einige zehn ms; 30 ist eine Annahme</translation>
    </message>
    <message>
        <source>Shared file system</source>
        <translation>Gemeinsames Dateisystem</translation>
    </message>
    <message>
        <source>Managed NFS that every server mounts (EFS): uploads outlive servers, so the group can scale.</source>
        <translation>Verwaltetes NFS, das jeder Server einhängt (EFS): Uploads überleben die Server, die Gruppe kann also skalieren.</translation>
    </message>
    <message>
        <source>Standard storage</source>
        <translation>Standardspeicher</translation>
    </message>
    <message>
        <source>Files in daily use; only what is stored is paid for.</source>
        <translation>Täglich genutzte Dateien; bezahlt wird nur Gespeichertes.</translation>
    </message>
    <message>
        <source>Infrequent storage</source>
        <translation>Seltener Speicher</translation>
    </message>
    <message>
        <source>Files not read for a month, moved to the colder class.</source>
        <translation>Einen Monat nicht gelesene Dateien, in die kältere Klasse verschoben.</translation>
    </message>
    <message>
        <source>One zone only</source>
        <translation>Nur eine Zone</translation>
    </message>
    <message>
        <source>Costs about half and is lost with its zone.</source>
        <translation>Kostet etwa die Hälfte und geht mit seiner Zone verloren.</translation>
    </message>
    <message>
        <source>Amazon EFS pricing</source>
        <translation>Preise von Amazon EFS</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Elastic is billed by the GB read and written; bursting grows with the size of the data and can run out of credit.</source>
        <translation>Elastisch wird je gelesenem und geschriebenem GB abgerechnet; Bursting wächst mit der Datenmenge, und sein Guthaben kann ausgehen.</translation>
    </message>
    <message>
        <source>Amazon EFS user guide: elastic is recommended</source>
        <translation>Benutzerhandbuch zu Amazon EFS: elastisch ist empfohlen</translation>
    </message>
    <message>
        <source>Provisioned throughput</source>
        <translation>Bereitgestellter Durchsatz</translation>
    </message>
    <message>
        <source>Throughput bought above what the size gives.</source>
        <translation>Durchsatz, der über den der Größe hinaus gekauft wird.</translation>
    </message>
    <message>
        <source>Read a month</source>
        <translation>Gelesen im Monat</translation>
    </message>
    <message>
        <source>Elastic mode: bytes read when nothing is simulated.</source>
        <translation>Elastischer Modus: gelesene Bytes, wenn nichts simuliert wird.</translation>
    </message>
    <message>
        <source>Written a month</source>
        <translation>Geschrieben im Monat</translation>
    </message>
    <message>
        <source>Elastic mode: bytes written when nothing is simulated.</source>
        <translation>Elastischer Modus: geschriebene Bytes, wenn nichts simuliert wird.</translation>
    </message>
    <message>
        <source>Latency of one read.</source>
        <translation>Latenz eines Lesezugriffs.</translation>
    </message>
    <message>
        <source>Amazon EFS user guide, Performance: as low as 0.6 ms for reads, 2.7 ms for writes; 3 ms is an assumption for a small file</source>
        <translation>Benutzerhandbuch zu Amazon EFS, Leistung: ab 0,6 ms beim Lesen, 2,7 ms beim Schreiben; 3 ms ist eine Annahme für eine kleine Datei</translation>
    </message>
    <message>
        <source>NFS server</source>
        <translation>NFS-Server</translation>
    </message>
    <message>
        <source>Server of one&apos;s own that shares a folder with all others: media once instead of on every server. One server is a single point of failure.</source>
        <translation>Eigener Server, der einen Ordner mit allen anderen teilt: Medien einmal statt auf jedem Server. Ein einzelner Server ist ein einzelner Ausfallpunkt.</translation>
    </message>
    <message>
        <source>Assumption: files need network more than CPU</source>
        <translation>Annahme: Dateien brauchen eher Netz als CPU</translation>
    </message>
    <message>
        <source>Assumption: round trip and a read from the page cache</source>
        <translation>Annahme: ein Umlauf und ein Lesen aus dem Seitencache</translation>
    </message>
    <message>
        <source>Shared volume</source>
        <translation>Gemeinsames Volume</translation>
    </message>
    <message>
        <source>Block storage</source>
        <translation>Blockspeicher</translation>
    </message>
    <message>
        <source>Volumes and snapshots that belong to no single tier (EBS).</source>
        <translation>Volumes und Snapshots, die zu keiner einzelnen Komponente gehören (EBS).</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Volumes of this size.</source>
        <translation>Volumes dieser Größe.</translation>
    </message>
    <message>
        <source>One volume</source>
        <translation>Ein Volume</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Backups of volumes, databases and file systems by one plan (AWS Backup); billed by what is kept.</source>
        <translation>Sicherungen von Volumes, Datenbanken und Dateisystemen nach einem Plan (AWS Backup); abgerechnet nach Aufbewahrtem.</translation>
    </message>
    <message>
        <source>Snapshots kept of EBS volumes.</source>
        <translation>Aufbewahrte Snapshots von EBS-Volumes.</translation>
    </message>
    <message>
        <source>File systems</source>
        <translation>Dateisysteme</translation>
    </message>
    <message>
        <source>Backups kept of EFS.</source>
        <translation>Aufbewahrte Sicherungen von EFS.</translation>
    </message>
    <message>
        <source>RDS</source>
        <translation>RDS</translation>
    </message>
    <message>
        <source>Backups kept beyond the free part.</source>
        <translation>Sicherungen über den freien Teil hinaus.</translation>
    </message>
    <message>
        <source>DynamoDB</source>
        <translation>DynamoDB</translation>
    </message>
    <message>
        <source>Backups kept.</source>
        <translation>Aufbewahrte Sicherungen.</translation>
    </message>
    <message>
        <source>S3</source>
        <translation>S3</translation>
    </message>
    <message>
        <source>Infrequent access</source>
        <translation>Seltener Zugriff</translation>
    </message>
    <message>
        <source>Infrequent access, one zone</source>
        <translation>Seltener Zugriff, eine Zone</translation>
    </message>
    <message>
        <source>Glacier, instant retrieval</source>
        <translation>Glacier, sofortiger Abruf</translation>
    </message>
    <message>
        <source>Intelligent tiering</source>
        <translation>Intelligent-Tiering</translation>
    </message>
    <message>
        <source>Glacier, flexible retrieval</source>
        <translation>Glacier, flexibler Abruf</translation>
    </message>
    <message>
        <source>Glacier, deep archive</source>
        <translation>Glacier, tiefes Archiv</translation>
    </message>
    <message>
        <source>Bursting</source>
        <translation>Bursting</translation>
    </message>
    <message>
        <source>Elastic</source>
        <translation>Elastisch</translation>
    </message>
    <message>
        <source>Magecom, a fashion shop on Magento</source>
        <translation>Magecom, ein Modeshop auf Magento</translation>
    </message>
    <message>
        <source>A sale with 10,000 simultaneous shoppers: planned and optimized architecture, a month each.</source>
        <translation>Eine Verkaufsaktion mit 10.000 gleichzeitigen Käufern: geplante und optimierte Architektur, je einen Monat.</translation>
    </message>
    <message>
        <source>Cache servers run out of network before the web servers run out of CPU; moving the caches into the servers costs less and carries the sale.</source>
        <translation>Cache-Servern geht das Netz aus, bevor Webservern die CPU ausgeht; die Caches in die Server zu verlegen kostet weniger und trägt die Aktion.</translation>
    </message>
    <message>
        <source>Eurosport, a sports shop on Windows</source>
        <translation>Eurosport, ein Sportshop auf Windows</translation>
    </message>
    <message>
        <source>Shop and background tasks on one server, and apart on a platform over two zones; with a query cache; with recovery in another region.</source>
        <translation>Shop und Hintergrundaufgaben auf einem Server, und getrennt auf einer Plattform über zwei Zonen; mit Abfragecache; mit Wiederherstellung in einer anderen Region.</translation>
    </message>
    <message>
        <source>A batch on the shop&apos;s own server takes the shop down; on a tier of its own it does not. And what that platform costs.</source>
        <translation>Ein Stapellauf auf dem Server des Shops legt den Shop lahm, auf einer eigenen Komponente nicht. Und was diese Plattform kostet.</translation>
    </message>
    <message>
        <source>Lovin Malta, a news portal on containers</source>
        <translation>Lovin Malta, ein Nachrichtenportal auf Containern</translation>
    </message>
    <message>
        <source>Breaking news brings ten times the readers in three minutes: containers over warm hosts, plain servers, serverless, a query cache, recovery elsewhere.</source>
        <translation>Eine Eilmeldung bringt in drei Minuten zehnmal so viele Leser: Container auf warmen Hosts, einfache Server, serverlos, ein Abfragecache, Wiederherstellung anderswo.</translation>
    </message>
    <message>
        <source>Warm capacity and fast alarms decide a surge, and the CDN&apos;s hit ratio decides how much of it arrives. Staging that sleeps at night costs a third.</source>
        <translation>Warme Kapazität und schnelle Alarme entscheiden einen Ansturm, und die Trefferquote des CDN entscheidet, wie viel davon ankommt. Testsysteme, die nachts schlafen, kosten ein Drittel.</translation>
    </message>
    <message>
        <source>Three-layer shop before the holidays</source>
        <translation>Dreischichtiger Shop vor den Feiertagen</translation>
    </message>
    <message>
        <source>Front end, middleware in containers and a relational database at a holiday peak of 8,000 shoppers.</source>
        <translation>Frontend, Middleware in Containern und eine relationale Datenbank bei einer Feiertagsspitze von 8.000 Käufern.</translation>
    </message>
    <message>
        <source>A queue that grows while the CPU stays flat is the disk&apos;s: more IOPS mend it, more CPU does not.</source>
        <translation>Eine Warteschlange, die bei ruhiger CPU wächst, gehört der Platte: Mehr IOPS helfen, mehr CPU nicht.</translation>
    </message>
    <message>
        <source>Kwizly, quizzes from Lightsail to EC2</source>
        <translation>Kwizly, Quizspiele von Lightsail nach EC2</translation>
    </message>
    <message>
        <source>Two fixed servers with uploads on their disks become a group of stateless ones that follows match days.</source>
        <translation>Zwei feste Server mit Uploads auf ihren Platten werden zu einer Gruppe zustandsloser Server, die den Spieltagen folgt.</translation>
    </message>
    <message>
        <source>What must leave the servers before they can be added and removed, and that the move costs more than it saves until the peak counts.</source>
        <translation>Was die Server verlassen muss, bevor sie hinzukommen und gehen können, und dass der Umzug mehr kostet, als er spart, bis die Spitze zählt.</translation>
    </message>
    <message>
        <source>WordPress on one server</source>
        <translation>WordPress auf einem Server</translation>
    </message>
    <message>
        <source>A small site as many start: one server, one database, 30,000 visits a month.</source>
        <translation>Eine kleine Website, wie viele beginnen: ein Server, eine Datenbank, 30.000 Besuche im Monat.</translation>
    </message>
    <message>
        <source>How much one server carries, what it costs, and what a newsletter does to it. A good start for your own drawing.</source>
        <translation>Wie viel ein Server trägt, was er kostet und was ein Newsletter mit ihm macht. Ein guter Anfang für eine eigene Zeichnung.</translation>
    </message>
    <message>
        <source>Blank project</source>
        <translation>Leeres Projekt</translation>
    </message>
    <message>
        <source>Visitors, one page, an ordinary month; the canvas is yours.</source>
        <translation>Besucher, eine Seite, ein gewöhnlicher Monat; die Zeichenfläche gehört Ihnen.</translation>
    </message>
    <message>
        <source>Draw an architecture from nothing.</source>
        <translation>Zeichnen Sie eine Architektur von Grund auf.</translation>
    </message>
    <message>
        <source>Replicas are</source>
        <translation>Replikate sind</translation>
    </message>
    <message>
        <source>Nodes: the number of nodes is fixed or scales. Pods: a pod autoscaler changes the pods, and the cluster autoscaler the nodes below them.</source>
        <translation>Knoten: Die Zahl der Knoten ist fest oder skaliert. Pods: Ein Pod-Autoscaler ändert die Pods und der Cluster Autoscaler die Knoten darunter.</translation>
    </message>
    <message>
        <source>Nodes need no figures of the pods</source>
        <translation>Knoten brauchen keine Zahlen der Pods</translation>
    </message>
    <message>
        <source>Nodes or pods</source>
        <translation>Knoten oder Pods</translation>
    </message>
    <message>
        <source>Two survive the loss of one</source>
        <translation>Zwei überstehen den Verlust von einem</translation>
    </message>
    <message>
        <source>CPU request of a pod</source>
        <translation>CPU-Anforderung eines Pods</translation>
    </message>
    <message>
        <source>Pods only: the part of a node that one pod asks for.</source>
        <translation>Nur Pods: der Teil eines Knotens, den ein Pod anfordert.</translation>
    </message>
    <message>
        <source>Memory request of a pod</source>
        <translation>Speicheranforderung eines Pods</translation>
    </message>
    <message>
        <source>Pods per node</source>
        <translation>Pods je Knoten</translation>
    </message>
    <message>
        <source>At most so many pods fit on one node, besides what CPU and memory allow.</source>
        <translation>So viele Pods passen höchstens auf einen Knoten, neben dem, was CPU und Speicher erlauben.</translation>
    </message>
    <message>
        <source>Amazon EKS user guide: a large instance holds 29 pods by its network addresses</source>
        <translation>Benutzerhandbuch zu Amazon EKS: Eine large-Instanz fasst nach ihren Netzadressen 29 Pods</translation>
    </message>
    <message>
        <source>Minimum of nodes</source>
        <translation>Mindestzahl Knoten</translation>
    </message>
    <message>
        <source>Maximum of nodes</source>
        <translation>Höchstzahl Knoten</translation>
    </message>
    <message>
        <source>Spare nodes</source>
        <translation>Knoten auf Vorrat</translation>
    </message>
    <message>
        <source>Start of a node</source>
        <translation>Start eines Knotens</translation>
    </message>
    <message>
        <source>Unneeded node goes after</source>
        <translation>Unnötiger Knoten geht nach</translation>
    </message>
    <message>
        <source>Kubernetes cluster autoscaler FAQ: unneeded for 10 minutes</source>
        <translation>FAQ zum Kubernetes Cluster Autoscaler: 10 Minuten nicht benötigt</translation>
    </message>
    <message>
        <source>Concurrency limit</source>
        <translation>Grenze der Gleichzeitigkeit</translation>
    </message>
    <message>
        <source>Calls that may run at once, reserved for the function or the account&apos;s; one more is refused. Above 1,000 they are added at 100 a second.</source>
        <translation>Aufrufe, die gleichzeitig laufen dürfen, für die Funktion reserviert oder die des Kontos; einer mehr wird abgewiesen. Über 1.000 kommen sie mit 100 je Sekunde hinzu.</translation>
    </message>
    <message>
        <source>AWS Lambda developer guide: default quota of an account</source>
        <translation>Entwicklerhandbuch zu AWS Lambda: voreingestelltes Kontingent eines Kontos</translation>
    </message>
    <message>
        <source>Cold start</source>
        <translation>Kaltstart</translation>
    </message>
    <message>
        <source>Start of a new environment before its first call. About 200 ms for Node.js or Python, 1 s for Java or .NET.</source>
        <translation>Start einer neuen Umgebung vor ihrem ersten Aufruf. Etwa 200 ms bei Node.js oder Python, 1 s bei Java oder .NET.</translation>
    </message>
    <message>
        <source>Assumption after AWS&apos;s Operating Lambda series: from under 100 ms to over 1 s</source>
        <translation>Annahme nach der AWS-Reihe Operating Lambda: von unter 100 ms bis über 1 s</translation>
    </message>
    <message>
        <source>Pods</source>
        <translation>Pods</translation>
    </message>
    <message>
        <source>A scaling rule never goes below this number of readers.</source>
        <translation>Eine Skalierungsregel geht nie unter diese Zahl von Lesern.</translation>
    </message>
    <message>
        <source>A scaling rule never goes above this number of readers.</source>
        <translation>Eine Skalierungsregel geht nie über diese Zahl von Lesern.</translation>
    </message>
    <message>
        <source>Assumption: a quarter of what a cluster can have</source>
        <translation>Annahme: ein Viertel dessen, was ein Cluster haben kann</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Time in which the capacity can grow to 2.7 times what it is. Published figures differ: from 15 s to several minutes.</source>
        <translation>Zeit, in der die Kapazität auf das 2,7-Fache wachsen kann. Veröffentlichte Zahlen gehen auseinander: von 15 s bis zu mehreren Minuten.</translation>
    </message>
    <message>
        <source>Assumption after the Amazon Aurora user guide: the larger the capacity, the faster it grows</source>
        <translation>Annahme nach dem Benutzerhandbuch zu Amazon Aurora: je größer die Kapazität, desto schneller wächst sie</translation>
    </message>
    <message>
        <source>Processors of the bundle.</source>
        <translation>Prozessoren des Pakets.</translation>
    </message>
    <message>
        <source>Amazon Lightsail pricing: two vCPUs in the bundles from 1 GB up</source>
        <translation>Preise von Amazon Lightsail: zwei vCPUs in den Paketen ab 1 GB</translation>
    </message>
    <message>
        <source>Maximum of hosts</source>
        <translation>Höchstzahl Hosts</translation>
    </message>
    <message>
        <source>Tasks that find no host wait for one; beyond this number none comes.</source>
        <translation>Tasks ohne Host warten auf einen; über diese Zahl hinaus kommt keiner.</translation>
    </message>
    <message>
        <source>Assumption: high enough not to bind</source>
        <translation>Annahme: hoch genug, um nicht zu begrenzen</translation>
    </message>
    <message>
        <source>Spare hosts</source>
        <translation>Hosts auf Vorrat</translation>
    </message>
    <message>
        <source>Hosts kept empty beyond what the tasks need, so that new tasks do not wait for a boot.</source>
        <translation>Hosts, die über den Bedarf der Tasks hinaus leer bereitstehen, damit neue Tasks nicht auf einen Start warten.</translation>
    </message>
    <message>
        <source>Target capacity</source>
        <translation>Zielfüllung</translation>
    </message>
    <message>
        <source>Managed scaling keeps the hosts filled to this share: 100 leaves no spare room.</source>
        <translation>Die verwaltete Skalierung hält die Hosts zu diesem Anteil gefüllt: 100 lässt keinen Platz frei.</translation>
    </message>
    <message>
        <source>Amazon ECS developer guide, cluster auto scaling: default of targetCapacity</source>
        <translation>Entwicklerhandbuch zu Amazon ECS, Cluster Auto Scaling: Vorgabe von targetCapacity</translation>
    </message>
    <message>
        <source>Start of a host</source>
        <translation>Start eines Hosts</translation>
    </message>
    <message>
        <source>From the order of a host until it takes tasks.</source>
        <translation>Von der Bestellung eines Hosts, bis er Tasks nimmt.</translation>
    </message>
    <message>
        <source>V. Ionescu, Scaling containers on AWS in 2022: about 2.5 minutes</source>
        <translation>V. Ionescu, Scaling containers on AWS in 2022: etwa 2,5 Minuten</translation>
    </message>
    <message>
        <source>Unneeded host goes after</source>
        <translation>Unnötiger Host geht nach</translation>
    </message>
    <message>
        <source>A host that is not needed stays so long, then hosts go, less than half of them a minute.</source>
        <translation>Ein nicht benötigter Host bleibt so lange, dann gehen Hosts, weniger als die Hälfte je Minute.</translation>
    </message>
    <message>
        <source>Amazon ECS developer guide, cluster auto scaling: 15 data points</source>
        <translation>Entwicklerhandbuch zu Amazon ECS, Cluster Auto Scaling: 15 Messwerte</translation>
    </message>
    <message>
        <source>Enterprise on-ramp</source>
        <translation>Enterprise On-Ramp</translation>
    </message>
</context>
<context>
    <name>headroom::charts</name>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 erwartet</translation>
    </message>
    <message>
        <source>carries %1</source>
        <translation>trägt %1</translation>
    </message>
    <message>
        <source>carries %1 or more</source>
        <translation>trägt %1 oder mehr</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>%1: at most %2 %3</source>
        <translation>%1: höchstens %2 %3</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>%1: %2 users</source>
        <translation>%1: %2 Benutzer</translation>
    </message>
    <message>
        <source>, worse than before</source>
        <translation>, schlechter als zuvor</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>erwartet %1</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>P10 to P90, independent inputs</source>
        <translation>P10 bis P90, unabhängige Eingaben</translation>
    </message>
    <message>
        <source>pays from %1 of the hours</source>
        <translation>lohnt ab %1 der Stunden</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: von %2 bis %3</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>instance %1: %2 of the hours</source>
        <translation>Instanz %1: %2 der Stunden</translation>
    </message>
    <message>
        <source>%n committed, pays from %1 of the hours</source>
        <translation>%n zugesagt, lohnt ab %1 der Stunden</translation>
    </message>
</context>
<context>
    <name>headroom::render</name>
    <message>
        <source>1 zone</source>
        <translation>1 Zone</translation>
    </message>
    <message>
        <source>%1 zones</source>
        <translation>%1 Zonen</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 Knoten</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 Knoten</translation>
    </message>
    <message>
        <source>%1 vCPU, %2 GiB</source>
        <translation>%1 vCPU, %2 GiB</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>reads, writes</source>
        <translation>lesen, schreiben</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>%1 run, %2 boot</source>
        <translation>%1 aktiv, %2 starten</translation>
    </message>
    <message>
        <source>%1 run</source>
        <translation>%1 aktiv</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>%1 – %2 servers</source>
        <translation>%1 – %2 Server</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 online</source>
        <translation>%1 online</translation>
    </message>
    <message>
        <source>Hit ratio</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Utilization, hottest resource</source>
        <translation>Engste Ressource</translation>
    </message>
    <message>
        <source>Architecture: </source>
        <translation>Architektur: </translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Gbit/s</source>
        <translation>Gbit/s</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>kbit/s</source>
        <translation>kbit/s</translation>
    </message>
    <message>
        <source>bit/s</source>
        <translation>bit/s</translation>
    </message>
    <message>
        <source>PB</source>
        <translation>PB</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>/min</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>reads/s</source>
        <translation>Lesen/s</translation>
    </message>
    <message>
        <source>writes/s</source>
        <translation>Schreiben/s</translation>
    </message>
    <message>
        <source>queries/s</source>
        <translation>Abfragen/s</translation>
    </message>
    <message>
        <source>%1 %2 percent</source>
        <translation>%1 %2 Prozent</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>ausgelastet</translation>
    </message>
</context>
<context>
    <name>headroom::ui</name>
    <message>
        <source>+ added</source>
        <translation>+ neu</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− entfernt</translation>
    </message>
    <message>
        <source>~ changed</source>
        <translation>~ geändert</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>costs %1 less</source>
        <translation>kostet %1 weniger</translation>
    </message>
    <message>
        <source>costs %1 more</source>
        <translation>kostet %1 mehr</translation>
    </message>
    <message>
        <source>%1 meets every target and %2</source>
        <translation>%1 erreicht alle Ziele und %2</translation>
    </message>
    <message>
        <source>Both meet every target; %1 %2</source>
        <translation>Beide erreichen alle Ziele; %1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 misses %2 of %3 targets and %4</source>
        <translation>%1 verfehlt %2 von %3 Zielen und %4</translation>
    </message>
    <message>
        <source>%1 tiers differ. %2 carries %3 users, %4 carries %5, %6 are expected.</source>
        <translation>%1 Komponenten unterscheiden sich. %2 trägt %3 Benutzer, %4 trägt %5, %6 werden erwartet.</translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation>Kosten im Monat</translation>
    </message>
    <message>
        <source>Range, P10 – P90</source>
        <translation>Spanne, P10 – P90</translation>
    </message>
    <message>
        <source>Per 1,000 visits</source>
        <translation>Je 1.000 Besuche</translation>
    </message>
    <message>
        <source>p95 at the peak</source>
        <translation>p95 zur Spitze</translation>
    </message>
    <message>
        <source>Errors at the peak</source>
        <translation>Fehler zur Spitze</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 Pkt.</translation>
    </message>
    <message>
        <source>Users carried</source>
        <translation>Getragene Benutzer</translation>
    </message>
    <message>
        <source>Peak servers</source>
        <translation>Server zur Spitze</translation>
    </message>
    <message>
        <source>Server hours</source>
        <translation>Serverstunden</translation>
    </message>
    <message>
        <source>First to break</source>
        <translation>Erster Engpass</translation>
    </message>
    <message>
        <source>%1, %</source>
        <translation>%1, %</translation>
    </message>
    <message>
        <source>replicas, up to %1; 12 h</source>
        <translation>Replikate, bis %1; 12 h</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 vs %2</source>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>%1 not priced</source>
        <translation>%1 ohne Preis</translation>
    </message>
    <message>
        <source>sum of %1 line items, each rounded to the cent</source>
        <translation>Summe von %1 Posten, jeder auf den Cent gerundet</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Up front, once</source>
        <translation>Vorab, einmalig</translation>
    </message>
    <message>
        <source>Not priced</source>
        <translation>Ohne Preis</translation>
    </message>
    <message>
        <source>Oldest price of</source>
        <translation>Ältester Preis vom</translation>
    </message>
    <message>
        <source>Every line stands in the Cost tab below with its formula, price row, source and date.</source>
        <translation>Jede Zeile steht unten im Reiter Kosten mit Formel, Preiszeile, Quelle und Datum.</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>%1 · missed for %2</source>
        <translation>%1 · für %2 verfehlt</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>95 of 100 dynamic requests that reach the origin are answered faster, in the worst minute of the busiest hour</source>
        <translation>95 von 100 dynamischen Anfragen, die den Ursprung erreichen, werden schneller beantwortet, in der schlechtesten Minute der stärksten Stunde</translation>
    </message>
    <message>
        <source>Mean then</source>
        <translation>Mittel dann</translation>
    </message>
    <message>
        <source>p50 then</source>
        <translation>p50 dann</translation>
    </message>
    <message>
        <source>p99 then</source>
        <translation>p99 dann</translation>
    </message>
    <message>
        <source>p95 over the horizon</source>
        <translation>p95 im ganzen Zeitraum</translation>
    </message>
    <message>
        <source>p95, CDN hits included</source>
        <translation>p95, mit CDN-Treffern</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>%1 · %2 lost</source>
        <translation>%1 · %2 verloren</translation>
    </message>
    <message>
        <source>(rejected + timed out + failed downstream) ÷ requests, in the busiest hour</source>
        <translation>(abgewiesen + Zeit überschritten + weiter hinten gescheitert) ÷ Anfragen, in der stärksten Stunde</translation>
    </message>
    <message>
        <source>Requests in the month</source>
        <translation>Anfragen im Monat</translation>
    </message>
    <message>
        <source>Errors in the month</source>
        <translation>Fehler im Monat</translation>
    </message>
    <message>
        <source>Error rate of the month</source>
        <translation>Fehlerquote des Monats</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 peaks at %2</source>
        <translation>%1 erreicht %2</translation>
    </message>
    <message>
        <source>%1 peaks at %2, rule at %3</source>
        <translation>%1 erreicht %2, Regel bei %3</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Fewest, mean, most</source>
        <translation>Kleinste, mittlere, größte Zahl</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Instance hours in the month</source>
        <translation>Instanzstunden im Monat</translation>
    </message>
    <message>
        <source>Boot, then warm-up</source>
        <translation>Start, dann Aufwärmen</translation>
    </message>
    <message>
        <source>%1 s, %2 s</source>
        <translation>%1 s, %2 s</translation>
    </message>
    <message>
        <source>most replicas that serve at the same time</source>
        <translation>größte Zahl gleichzeitig dienender Replikate</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>carries %1 of %2 users</source>
        <translation>trägt %1 von %2 Benutzern</translation>
    </message>
    <message>
        <source>%1 of %2 users</source>
        <translation>%1 von %2 Benutzern</translation>
    </message>
    <message>
        <source>users carried in the steady state ÷ users expected at the peak − 1</source>
        <translation>im eingeschwungenen Zustand getragene Benutzer ÷ zur Spitze erwartete Benutzer − 1</translation>
    </message>
    <message>
        <source>Users expected at the peak</source>
        <translation>Zur Spitze erwartete Benutzer</translation>
    </message>
    <message>
        <source>Requests per second then</source>
        <translation>Anfragen je Sekunde dann</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Begrenzt durch</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nothing up to that load</source>
        <translation>nichts bis zu dieser Last</translation>
    </message>
    <message>
        <source>A load test of the same model: users are added until a service level breaks. Burst credits of the network are taken as used up.</source>
        <translation>Ein Lasttest desselben Modells: Benutzer kommen hinzu, bis ein Servicelevel bricht. Burst-Guthaben des Netzes gilt als verbraucht.</translation>
    </message>
    <message>
        <source>Nearest to its limit</source>
        <translation>Der Grenze am nächsten</translation>
    </message>
    <message>
        <source>%1 · %2 used</source>
        <translation>%1 · %2 belegt</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>%1, peak</source>
        <translation>%1, Spitze</translation>
    </message>
    <message>
        <source>the first resource of any tier to reach 100 % in the horizon</source>
        <translation>die erste Ressource einer Komponente, die im Zeitraum 100 % erreicht</translation>
    </message>
    <message>
        <source>the resource with the highest utilization of the horizon</source>
        <translation>die Ressource mit der höchsten Auslastung des Zeitraums</translation>
    </message>
    <message>
        <source>day %1, %2:%3</source>
        <translation>Tag %1, %2:%3</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Peak users</source>
        <translation>Benutzer zur Spitze</translation>
    </message>
    <message>
        <source>People who are there at once because of a sale or a newsletter: they come over the ramp, stay, and fade.</source>
        <translation>Menschen, die wegen einer Aktion oder eines Newsletters gleichzeitig da sind: Sie kommen im Anstieg, bleiben und gehen.</translation>
    </message>
    <message>
        <source>Surge</source>
        <translation>Ansturm</translation>
    </message>
    <message>
        <source>Times the ordinary</source>
        <translation>Vielfaches des Üblichen</translation>
    </message>
    <message>
        <source>The ordinary traffic, several times over: breaking news, a mention on television.</source>
        <translation>Der gewöhnliche Verkehr, um ein Mehrfaches: Eilmeldung, Erwähnung im Fernsehen.</translation>
    </message>
    <message>
        <source>Background job</source>
        <translation>Hintergrundjob</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>Work that no visitor causes: stock sync, index, e-mails.</source>
        <translation>Arbeit, die kein Besucher auslöst: Lagerabgleich, Index, E-Mails.</translation>
    </message>
    <message>
        <source>Zone loss</source>
        <translation>Zonenausfall</translation>
    </message>
    <message>
        <source>Everything in one availability zone is gone.</source>
        <translation>Alles in einer Verfügbarkeitszone ist weg.</translation>
    </message>
    <message>
        <source>Region loss</source>
        <translation>Regionsausfall</translation>
    </message>
    <message>
        <source>Everything in the region is gone.</source>
        <translation>Alles in der Region ist weg.</translation>
    </message>
    <message>
        <source>Database failover</source>
        <translation>Datenbank-Failover</translation>
    </message>
    <message>
        <source>The writer stops and a standby takes over.</source>
        <translation>Der Schreiber steht, und ein Standby übernimmt.</translation>
    </message>
    <message>
        <source>Cache flush</source>
        <translation>Cache-Leerung</translation>
    </message>
    <message>
        <source>A cache is emptied and fills again.</source>
        <translation>Ein Cache wird geleert und füllt sich wieder.</translation>
    </message>
    <message>
        <source>CDN outage</source>
        <translation>CDN-Ausfall</translation>
    </message>
    <message>
        <source>The CDN answers nothing itself.</source>
        <translation>Das CDN beantwortet nichts selbst.</translation>
    </message>
    <message>
        <source>Instance crash</source>
        <translation>Instanzabsturz</translation>
    </message>
    <message>
        <source>Single servers die and are replaced.</source>
        <translation>Einzelne Server sterben und werden ersetzt.</translation>
    </message>
    <message>
        <source>Retry storm</source>
        <translation>Retry-Sturm</translation>
    </message>
    <message>
        <source>A database fails for a moment and clients try again at once, several times.</source>
        <translation>Eine Datenbank versagt kurz, und Clients versuchen es sofort wieder, mehrmals.</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>Servers are replaced, a part of them at a time; new ones start with cold caches.</source>
        <translation>Server werden ersetzt, jeweils ein Teil; neue beginnen mit kalten Caches.</translation>
    </message>
    <message>
        <source>Content lost</source>
        <translation>Verlorener Inhalt</translation>
    </message>
    <message>
        <source>Requests that fail</source>
        <translation>Anfragen, die scheitern</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Auf einmal</translation>
    </message>
    <message>
        <source>Servers lost</source>
        <translation>Verlorene Server</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Gleichmäßig</translation>
    </message>
    <message>
        <source>Requests a minute and replica</source>
        <translation>Anfragen je Minute und Replikat</translation>
    </message>
</context>
<context>
    <name>headroom::ui::AboutDialog</name>
    <message>
        <source>About Headroom</source>
        <translation>Über Headroom</translation>
    </message>
    <message>
        <source>Architecture planning with a simulation and a bill.</source>
        <translation>Architekturplanung mit Simulation und Rechnung.</translation>
    </message>
    <message>
        <source>Price book: %1 rows, %2 services, %3 regions, rows dated %4 to %5.</source>
        <translation>Preisbuch: %1 Zeilen, %2 Dienste, %3 Regionen, Zeilen vom %4 bis %5.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Built with Qt %1 and QCustomPlot.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Erstellt mit Qt %1 und QCustomPlot.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::AssumptionsPage</name>
    <message>
        <source>Taken to be true</source>
        <translation>Als wahr angenommen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::BendGesture</name>
    <message>
        <source>Bend a link</source>
        <translation>Verbindung biegen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::BoundaryPage</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>VPC</source>
        <translation>VPC</translation>
    </message>
    <message>
        <source>Availability zone</source>
        <translation>Verfügbarkeitszone</translation>
    </message>
    <message>
        <source>Public subnet</source>
        <translation>Öffentliches Subnetz</translation>
    </message>
    <message>
        <source>Private subnet</source>
        <translation>Privates Subnetz</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Price region</source>
        <translation>Preisregion</translation>
    </message>
    <message>
        <source>AWS region code whose prices hold for everything inside, e.g. eu-west-3</source>
        <translation>AWS-Regionscode, dessen Preise für alles darin gelten, z. B. eu-west-3</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Change boundary</source>
        <translation>Bereich ändern</translation>
    </message>
    <message>
        <source>Change region</source>
        <translation>Region ändern</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Je Monat</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CanvasActions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ein&amp;fügen</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alles aus&amp;wählen</translation>
    </message>
    <message>
        <source>&amp;Add a tier…</source>
        <translation>Kom&amp;ponente hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Connect to…</source>
        <translation>&amp;Verbinden mit&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Group in a boundary</source>
        <translation>In Bereich &amp;gruppieren</translation>
    </message>
    <message>
        <source>Align left edges</source>
        <translation>Linke Kanten ausrichten</translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation>Mitten senkrecht ausrichten</translation>
    </message>
    <message>
        <source>Align right edges</source>
        <translation>Rechte Kanten ausrichten</translation>
    </message>
    <message>
        <source>Align top edges</source>
        <translation>Obere Kanten ausrichten</translation>
    </message>
    <message>
        <source>Align middles</source>
        <translation>Mitten waagrecht ausrichten</translation>
    </message>
    <message>
        <source>Align bottom edges</source>
        <translation>Untere Kanten ausrichten</translation>
    </message>
    <message>
        <source>Distribute horizontally</source>
        <translation>Waagrecht verteilen</translation>
    </message>
    <message>
        <source>Distribute vertically</source>
        <translation>Senkrecht verteilen</translation>
    </message>
    <message>
        <source>Route link automatically</source>
        <translation>Verbindung automatisch führen</translation>
    </message>
    <message>
        <source>&amp;Lay out from edge to data</source>
        <translation>Vom &amp;Rand zu den Daten anordnen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>Ein&amp;passen</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete an element</source>
        <translation>Element löschen</translation>
    </message>
    <message>
        <source>Delete %1 elements</source>
        <translation>%1 Elemente löschen</translation>
    </message>
    <message>
        <source>Move with the arrow keys</source>
        <translation>Mit den Pfeiltasten verschieben</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Route automatically</source>
        <translation>Automatisch führen</translation>
    </message>
    <message>
        <source>Save as image</source>
        <translation>Als Bild speichern</translation>
    </message>
    <message>
        <source>PNG image (*.png);;SVG drawing (*.svg)</source>
        <translation>PNG-Bild (*.png);;SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>&amp;Lock or unlock</source>
        <translation>S&amp;perren oder entsperren</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Aus&amp;blenden</translation>
    </message>
    <message>
        <source>Sho&amp;w what is hidden</source>
        <translation>Ausgeblendetes &amp;zeigen</translation>
    </message>
    <message>
        <source>Make boundaries the same &amp;size</source>
        <translation>Bereiche &amp;gleich groß machen</translation>
    </message>
    <message>
        <source>This is locked. Unlock it (Ctrl+L) to delete it.</source>
        <translation>Das ist gesperrt. Entsperren Sie es (Strg+L), um es zu löschen.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hidden, but still simulated and paid for. Ctrl+Shift+H shows it again.</source>
        <translation>Ausgeblendet, aber weiter simuliert und bezahlt. Strg+Umschalt+H zeigt es wieder.</translation>
    </message>
    <message>
        <source>Show what is hidden</source>
        <translation>Ausgeblendetes zeigen</translation>
    </message>
    <message>
        <source>Same size</source>
        <translation>Gleiche Größe</translation>
    </message>
    <message>
        <source>Overview &amp;map</source>
        <translation>Über&amp;sichtskarte</translation>
    </message>
    <message>
        <source>&amp;Save as image…</source>
        <translation>Als &amp;Bild speichern&#xa0;…</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CanvasView</name>
    <message>
        <source>Rename to %1</source>
        <translation>In %1 umbenennen</translation>
    </message>
    <message>
        <source>Architecture drawing</source>
        <translation>Architekturzeichnung</translation>
    </message>
    <message>
        <source>Tab goes from tier to tier, arrows move the selected one, N adds a tier, C connects, F2 renames.</source>
        <translation>Tab geht von Komponente zu Komponente, Pfeile verschieben die gewählte, N fügt eine Komponente hinzu, C verbindet, F2 benennt um.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ChartsPane</name>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>Utilization, hottest resources</source>
        <translation>Engste Ressourcen</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>all requests</source>
        <translation>alle Anfragen</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>dynamische</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ClassModel</name>
    <message>
        <source>Request class</source>
        <translation>Anfrageklasse</translation>
    </message>
    <message>
        <source>Requests a month</source>
        <translation>Anfragen im Monat</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CommandField</name>
    <message>
        <source>Find a tier or run a command</source>
        <translation>Suchen oder Befehl</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <translation>%1   (%2)</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CommitmentModel</name>
    <message>
        <source>Share of the hours from which an instance&apos;s commitment pays</source>
        <translation>Anteil der Stunden, ab dem sich die Zusage für eine Instanz lohnt</translation>
    </message>
    <message>
        <source>Share of the commitment that the month uses</source>
        <translation>Anteil der Zusage, den der Monat nutzt</translation>
    </message>
    <message>
        <source>Expected: the commitment, with what is paid up front spread over the term, and the rest on demand</source>
        <translation>Erwartet: die Zusage, Vorauszahlungen über die Laufzeit verteilt, und der Rest On-Demand</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Pays from</source>
        <translation>Lohnt ab</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Expected a month</source>
        <translation>Erwartet im Monat</translation>
    </message>
    <message>
        <source>Saves a month</source>
        <translation>Spart im Monat</translation>
    </message>
    <message>
        <source>Up front</source>
        <translation>Vorab</translation>
    </message>
    <message>
        <source>Rate from</source>
        <translation>Satz aus</translation>
    </message>
    <message>
        <source>all up front</source>
        <translation>ganz vorab</translation>
    </message>
    <message>
        <source>partly up front</source>
        <translation>teilweise vorab</translation>
    </message>
    <message>
        <source>nothing up front</source>
        <translation>nichts vorab</translation>
    </message>
    <message numerus="yes">
        <source>Savings plan, %n year(s), %1</source>
        <translation>
            <numerusform>Savings Plan, %n Jahr, %1</numerusform>
            <numerusform>Savings Plan, %n Jahre, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reserved, %n year(s), %1</source>
        <translation>
            <numerusform>Reserviert, %n Jahr, %1</numerusform>
            <numerusform>Reserviert, %n Jahre, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 je Stunde</translation>
    </message>
    <message>
        <source>observed discount</source>
        <translation>beobachteter Nachlass</translation>
    </message>
    <message>
        <source>price tables</source>
        <translation>Preistabellen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CommitmentsPane</name>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Hours against the commitment</source>
        <translation>Stunden gegen die Zusage</translation>
    </message>
    <message>
        <source>Ways to commit</source>
        <translation>Arten der Zusage</translation>
    </message>
    <message>
        <source>The commitments are planned when the month and its uncertainty are simulated.</source>
        <translation>Die Zusagen werden geplant, wenn der Monat und seine Unsicherheit simuliert sind.</translation>
    </message>
    <message>
        <source>Nothing in this variant can be committed to.</source>
        <translation>In dieser Variante lässt sich nichts zusagen.</translation>
    </message>
    <message>
        <source>One plan of %1 an hour over all instances of the variant; it covers those first that save most.</source>
        <translation>Ein Plan von %1 je Stunde über alle Instanzen der Variante; er deckt zuerst die, die am meisten sparen.</translation>
    </message>
    <message>
        <source>Hours of the month in which the first, second … instance runs. Committing to %1 saves %2.</source>
        <translation>Stunden des Monats, in denen die erste, zweite&#xa0;… Instanz läuft. Eine Zusage über %1 spart %2.</translation>
    </message>
    <message>
        <source>Hours of the month in which the first, second … instance runs. None runs long enough for this commitment.</source>
        <translation>Stunden des Monats, in denen die erste, zweite&#xa0;… Instanz läuft. Keine läuft lange genug für diese Zusage.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ComparePage</name>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Back to the canvas (Escape)</source>
        <translation>Zurück zur Zeichenfläche (Escape)</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>Client report</source>
        <translation>Kundenbericht</translation>
    </message>
    <message>
        <source>First variant</source>
        <translation>Erste Variante</translation>
    </message>
    <message>
        <source>Second variant</source>
        <translation>Zweite Variante</translation>
    </message>
    <message>
        <source>Where the difference comes from</source>
        <translation>Woher der Unterschied kommt</translation>
    </message>
    <message>
        <source>p95 on the day of the peak</source>
        <translation>p95 am Tag der Spitze</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>Simulating both variants…</source>
        <translation>Beide Varianten werden simuliert&#xa0;…</translation>
    </message>
    <message>
        <source>a month, %1 a year</source>
        <translation>im Monat, %1 im Jahr</translation>
    </message>
    <message>
        <source>whole variant</source>
        <translation>ganze Variante</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>alles Übrige</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ConnectTool</name>
    <message>
        <source>Drop on the tier that is called; on the empty canvas to add one; Esc gives up.</source>
        <translation>Lassen Sie auf der gerufenen Komponente los, auf leerer Fläche für eine neue; Esc bricht ab.</translation>
    </message>
    <message>
        <source>Drop the end on another tier; Esc leaves the link as it was.</source>
        <translation>Lassen Sie das Ende auf einer anderen Komponente los; Esc lässt die Verbindung, wie sie war.</translation>
    </message>
    <message>
        <source>There is no tier that %1 could call.</source>
        <translation>Es gibt keine Komponente, die %1 rufen könnte.</translation>
    </message>
    <message>
        <source>Re-attach a link</source>
        <translation>Verbindung umhängen</translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation>%1 mit %2 verbinden</translation>
    </message>
    <message>
        <source>Add and connect %1</source>
        <translation>%1 hinzufügen und verbinden</translation>
    </message>
    <message>
        <source>Connect %1 to %2: Enter connects, arrows choose another, Esc gives up.</source>
        <translation>%1 mit %2 verbinden: Eingabetaste verbindet, Pfeile wählen eine andere, Esc bricht ab.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Connection</name>
    <message>
        <source>There is no tier at one end of the link.</source>
        <translation>An einem Ende der Verbindung steht keine Komponente.</translation>
    </message>
    <message>
        <source>%1 cannot call itself.</source>
        <translation>%1 kann sich nicht selbst rufen.</translation>
    </message>
    <message>
        <source>%1 already calls %2.</source>
        <translation>%1 ruft bereits %2.</translation>
    </message>
    <message>
        <source>Nothing calls %1: visitors start requests. Draw the link the other way round.</source>
        <translation>Nichts ruft %1: Anfragen beginnen bei den Besuchern. Ziehen Sie die Verbindung andersherum.</translation>
    </message>
    <message>
        <source>%1 takes no requests from visitors.</source>
        <translation>%1 nimmt keine Anfragen von Besuchern an.</translation>
    </message>
    <message>
        <source>This would make a circle of calls that wait for each other: %1 already leads back to %2.</source>
        <translation>Das ergäbe einen Kreis von Aufrufen, die aufeinander warten: %1 führt bereits zurück zu %2.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CostLines</name>
    <message>
        <source>Cost lines</source>
        <translation>Kostenzeilen</translation>
    </message>
    <message>
        <source>%1 %2 × %3</source>
        <translation>%1 %2 × %3</translation>
    </message>
    <message>
        <source> · to be verified</source>
        <translation> · zu prüfen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Costs nothing by itself</source>
        <translation>Kostet selbst nichts</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Je Monat</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CostModel</name>
    <message>
        <source>Tier</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Je Monat</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>Preis vom</translation>
    </message>
    <message>
        <source>Whole variant</source>
        <translation>Ganze Variante</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>Total a month</source>
        <translation>Summe im Monat</translation>
    </message>
    <message>
        <source>%1. Click to see why.</source>
        <translation>%1. Klicken zeigt, warum.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Up front</source>
        <translation>Vorab</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CostsDialog</name>
    <message>
        <source>Cost settings</source>
        <translation>Kosteneinstellungen</translation>
    </message>
    <message>
        <source>From the lines of usage to the invoice. Each step is reckoned on the lines above it: free tier, discounts, support, contingency, tax.</source>
        <translation>Von den Nutzungsposten zur Rechnung. Jeder Schritt rechnet auf den Zeilen darüber: Freikontingent, Rabatte, Support, Unvorhergesehenes, Steuer.</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Negotiated discounts</source>
        <translation>Verhandelte Rabatte</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Uncertain inputs</source>
        <translation>Unsichere Eingaben</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Change cost settings</source>
        <translation>Kosteneinstellungen ändern</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>By default</source>
        <translation>Als Vorgabe</translation>
    </message>
    <message>
        <source>How capacity is bought where a tier does not say otherwise</source>
        <translation>Wie Kapazität eingekauft wird, wo eine Komponente nichts anderes sagt</translation>
    </message>
    <message>
        <source>Of the hours</source>
        <translation>Der Stunden</translation>
    </message>
    <message>
        <source>Share of the hours that is bought so; the rest is on demand</source>
        <translation>Anteil der so eingekauften Stunden; der Rest ist On-Demand</translation>
    </message>
    <message>
        <source>Take off lasting allowances</source>
        <translation>Dauerhafte Freimengen abziehen</translation>
    </message>
    <message>
        <source>Free tier</source>
        <translation>Freikontingent</translation>
    </message>
    <message>
        <source>The provider&apos;s monthly allowances that do not end after a year, as lines of their own</source>
        <translation>Die monatlichen Freimengen des Anbieters, die nicht nach einem Jahr enden, als eigene Zeilen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Developer</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Enterprise on-ramp</source>
        <translation>Enterprise On-Ramp</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation>Supportplan</translation>
    </message>
    <message>
        <source>A graduated share of the provider&apos;s charges after discounts, at least the plan&apos;s minimum</source>
        <translation>Ein gestaffelter Anteil der Anbieterkosten nach Rabatten, mindestens das Minimum des Plans</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>Unvorhergesehenes</translation>
    </message>
    <message>
        <source>Of all lines above: usage, discounts, support</source>
        <translation>Von allen Zeilen darüber: Nutzung, Rabatte, Support</translation>
    </message>
    <message>
        <source>Name of the tax</source>
        <translation>Name der Steuer</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Steuersatz</translation>
    </message>
    <message>
        <source>Of all lines above, contingency included</source>
        <translation>Von allen Zeilen darüber, Unvorhergesehenes eingeschlossen</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>Gezeigt in</translation>
    </message>
    <message>
        <source>Three letters; prices are US dollars</source>
        <translation>Drei Buchstaben; Preise sind in US-Dollar</translation>
    </message>
    <message>
        <source>a USD</source>
        <translation>je USD</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Date of the rate</source>
        <translation>Datum des Kurses</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Enter three letters, such as EUR.</source>
        <translation>Geben Sie drei Buchstaben ein, etwa EUR.</translation>
    </message>
    <message>
        <source>P10 to P90, this scenario</source>
        <translation>P10 bis P90, dieses Szenario</translation>
    </message>
    <message>
        <source>± %</source>
        <translation>± %</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Visits outside the events</source>
        <translation>Besuche außerhalb der Ereignisse</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Percentage points of the growth</source>
        <translation>Prozentpunkte des Wachstums</translation>
    </message>
    <message>
        <source>Peaks</source>
        <translation>Spitzen</translation>
    </message>
    <message>
        <source>Users of campaigns, and what surges add</source>
        <translation>Benutzer der Kampagnen und was ein Ansturm hinzufügt</translation>
    </message>
    <message>
        <source>Cache misses</source>
        <translation>Cache-Fehlschläge</translation>
    </message>
    <message>
        <source>What caches do not answer: at 20 % a hit ratio of 95 % lies between 94 % and 96 %</source>
        <translation>Was Caches nicht beantworten: Bei 20 % liegt eine Trefferquote von 95 % zwischen 94 % und 96 %</translation>
    </message>
    <message>
        <source>Prices, a year</source>
        <translation>Preise, je Jahr</translation>
    </message>
    <message>
        <source>For every year between a price&apos;s date and the month</source>
        <translation>Für jedes Jahr zwischen dem Datum eines Preises und dem Monat</translation>
    </message>
    <message>
        <source>Add a discount</source>
        <translation>Rabatt hinzufügen</translation>
    </message>
    <message>
        <source>Add a discount…</source>
        <translation>Rabatt hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>on all AWS services</source>
        <translation>auf alle AWS-Dienste</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>All AWS services</source>
        <translation>Alle AWS-Dienste</translation>
    </message>
    <message>
        <source>0 keeps the discount without effect; the arrow removes it</source>
        <translation>0 lässt den Rabatt ohne Wirkung stehen; der Pfeil entfernt ihn</translation>
    </message>
    <message>
        <source>a month: usage %1</source>
        <translation>im Monat: Nutzung %1</translation>
    </message>
    <message>
        <source>free tier</source>
        <translation>Freikontingent</translation>
    </message>
    <message>
        <source>discounts</source>
        <translation>Rabatte</translation>
    </message>
    <message>
        <source>support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>contingency</source>
        <translation>Unvorhergesehenes</translation>
    </message>
    <message>
        <source>and %1 once, up front</source>
        <translation>und %1 einmalig vorab</translation>
    </message>
</context>
<context>
    <name>headroom::ui::DerivationChain</name>
    <message>
        <source>From visits to the peak</source>
        <translation>Von den Besuchen zur Spitze</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Outside the events, in a month of 730 h, before growth</source>
        <translation>Ohne die Ereignisse, in einem Monat von 730 h, vor dem Wachstum</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages of one visit</source>
        <translation>Seiten eines Besuchs</translation>
    </message>
    <message>
        <source>Page views</source>
        <translation>Seitenaufrufe</translation>
    </message>
    <message>
        <source>What visits and pages make of each other</source>
        <translation>Was Besuche und Seiten miteinander ergeben</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Of a page, all classes; a change scales what rides along with the pages</source>
        <translation>Einer Seite, alle Klassen; eine Änderung skaliert, was mit den Seiten kommt</translation>
    </message>
    <message>
        <source>Think time</source>
        <translation>Bedenkzeit</translation>
    </message>
    <message>
        <source>Between a page and the next</source>
        <translation>Zwischen einer Seite und der nächsten</translation>
    </message>
    <message>
        <source>At the peak</source>
        <translation>Zur Spitze</translation>
    </message>
    <message>
        <source>Simultaneous users, the campaigns included; a change sets the greatest campaign</source>
        <translation>Gleichzeitige Benutzer mit den Kampagnen; eine Änderung setzt die größte Kampagne</translation>
    </message>
    <message>
        <source>Change traffic</source>
        <translation>Verkehr ändern</translation>
    </message>
    <message>
        <source>Visits a month</source>
        <translation>Besuche im Monat</translation>
    </message>
    <message>
        <source>Pages a visit</source>
        <translation>Seiten je Besuch</translation>
    </message>
    <message>
        <source>Requests a page</source>
        <translation>Anfragen je Seite</translation>
    </message>
    <message>
        <source>Think time in seconds</source>
        <translation>Bedenkzeit in Sekunden</translation>
    </message>
    <message>
        <source>Users at the peak</source>
        <translation>Benutzer zur Spitze</translation>
    </message>
    <message>
        <source>Change requests a page</source>
        <translation>Anfragen je Seite ändern</translation>
    </message>
    <message>
        <source>Change the peak</source>
        <translation>Spitze ändern</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>im Monat</translation>
    </message>
    <message>
        <source>a month, %1 growth = %2</source>
        <translation>im Monat, %1 Wachstum = %2</translation>
    </message>
    <message>
        <source>a visit</source>
        <translation>je Besuch</translation>
    </message>
    <message>
        <source>a month, %1 /s on average</source>
        <translation>im Monat, %1 /s im Mittel</translation>
    </message>
    <message>
        <source>a page = %1 a month</source>
        <translation>je Seite = %1 im Monat</translation>
    </message>
    <message>
        <source>s between pages</source>
        <translation>s zwischen Seiten</translation>
    </message>
    <message>
        <source>users at once, %1 without events</source>
        <translation>Benutzer gleichzeitig, %1 ohne Ereignisse</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Describe</name>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>Replication or control from %1 to %2</source>
        <translation>Replikation oder Steuerung von %1 zu %2</translation>
    </message>
    <message>
        <source>Calls from %1 to %2</source>
        <translation>Aufrufe von %1 an %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>headroom::ui::EmptyHint</name>
    <message>
        <source>&lt;b&gt;Nothing here yet&lt;/b&gt;&lt;br&gt;Drag tiers from the palette, or press N to add one at the cursor.&lt;br&gt;Then drag from port to port to connect them.</source>
        <translation>&lt;b&gt;Noch nichts hier&lt;/b&gt;&lt;br&gt;Ziehen Sie Komponenten aus der Palette, oder drücken Sie N, um eine am Zeiger hinzuzufügen.&lt;br&gt;Ziehen Sie dann von Anschluss zu Anschluss, um sie zu verbinden.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::EventForm</name>
    <message>
        <source>Choose an event in the calendar, or double click on a day to plan one.</source>
        <translation>Wählen Sie ein Ereignis im Kalender, oder doppelklicken Sie auf einen Tag, um eines zu planen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Anstieg</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <source>Fades within</source>
        <translation>Klingt ab in</translation>
    </message>
    <message>
        <source>In all, ordinary visitors in</source>
        <translation>Insgesamt, gewöhnliche Besucher dabei</translation>
    </message>
    <message>
        <source>On top of the ordinary</source>
        <translation>Zusätzlich zum Gewöhnlichen</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Again every</source>
        <translation>Wieder alle</translation>
    </message>
    <message>
        <source>Times, 0 = to the end</source>
        <translation>Mal, 0 = bis zum Ende</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Remove the event</source>
        <translation>Ereignis entfernen</translation>
    </message>
    <message>
        <source>Change event</source>
        <translation>Ereignis ändern</translation>
    </message>
    <message>
        <source>Choose a tier</source>
        <translation>Komponente wählen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>%1 (not in this variant)</source>
        <translation>%1 (nicht in dieser Variante)</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ExplanationPopover</name>
    <message>
        <source>Show tier</source>
        <translation>Komponente zeigen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::FactList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>headroom::ui::FigureTable</name>
    <message>
        <source>Key figures of both variants</source>
        <translation>Kennzahlen beider Varianten</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>headroom::ui::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Show tier</source>
        <translation>Komponente zeigen</translation>
    </message>
    <message>
        <source>The run found nothing to remark on.</source>
        <translation>Der Lauf gab keinen Anlass zu Bemerkungen.</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Noch kein Lauf.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ForecastPage</name>
    <message>
        <source>The month that will be simulated</source>
        <translation>Der Monat, der simuliert wird</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Ordinary week</source>
        <translation>Gewöhnliche Woche</translation>
    </message>
    <message>
        <source>Shape of the week</source>
        <translation>Form der Woche</translation>
    </message>
    <message>
        <source>Campaigns and events</source>
        <translation>Kampagnen und Ereignisse</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Ereignis hinzufügen</translation>
    </message>
    <message>
        <source>simultaneous users, expected and P10 – P90</source>
        <translation>gleichzeitige Benutzer, erwartet und P10 – P90</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Back to the canvas (Escape)</source>
        <translation>Zurück zur Zeichenfläche (Escape)</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Name des Szenarios</translation>
    </message>
    <message>
        <source>From a CSV file…</source>
        <translation>Aus einer CSV-Datei&#xa0;…</translation>
    </message>
    <message>
        <source>Back to the week</source>
        <translation>Zurück zur Woche</translation>
    </message>
    <message>
        <source>Replay a trace</source>
        <translation>Messreihe abspielen</translation>
    </message>
    <message>
        <source>Duplicate scenario</source>
        <translation>Szenario duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the scenario</source>
        <translation>Szenario löschen</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>Szenario umbenennen</translation>
    </message>
    <message>
        <source>Change the week</source>
        <translation>Woche ändern</translation>
    </message>
    <message>
        <source>Move event</source>
        <translation>Ereignis verschieben</translation>
    </message>
    <message>
        <source>Stretch event</source>
        <translation>Ereignis dehnen</translation>
    </message>
    <message>
        <source>Choose the shape of the week</source>
        <translation>Form der Woche wählen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove event</source>
        <translation>Ereignis entfernen</translation>
    </message>
    <message>
        <source>Measured series (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Messreihe (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be replayed</source>
        <translation>%1 kann nicht abgespielt werden</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Delete scenario</source>
        <translation>Szenario löschen</translation>
    </message>
    <message numerus="yes">
        <source>replaced by %1: %n value(s) of %2 s</source>
        <translation>
            <numerusform>ersetzt durch %1: %n Wert zu %2 s</numerusform>
            <numerusform>ersetzt durch %1: %n Werte zu %2 s</numerusform>
        </translation>
    </message>
    <message>
        <source>simultaneous users; pull at the curve or at a day</source>
        <translation>gleichzeitige Benutzer; ziehen Sie an der Kurve oder an einem Tag</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>%1 visits, campaigns included; the busiest moment is %2 with %3 users</source>
        <translation>%1 Besuche, mit Kampagnen; der stärkste Moment ist %2 mit %3 Benutzern</translation>
    </message>
</context>
<context>
    <name>headroom::ui::FormRow</name>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zum Vorgabewert</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1: zurück zum Vorgabewert</translation>
    </message>
</context>
<context>
    <name>headroom::ui::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Choose a step to go back or on to it.</source>
        <translation>Wählen Sie einen Schritt, um dorthin zurück oder vor zu gehen.</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie geöffnet</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Inspector</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Unknown kind %1</source>
        <translation>Unbekannte Art %1</translation>
    </message>
    <message>
        <source>%1 elements</source>
        <translation>%1 Elemente</translation>
    </message>
    <message>
        <source>1 tier</source>
        <translation>1 Komponente</translation>
    </message>
    <message>
        <source>%1 tiers</source>
        <translation>%1 Komponenten</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Variant of %1</source>
        <translation>Variante von %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename variant</source>
        <translation>Variante umbenennen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::InstanceField</name>
    <message>
        <source>%1 vCPU, %2 GiB</source>
        <translation>%1 vCPU, %2 GiB</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
</context>
<context>
    <name>headroom::ui::InstanceModel</name>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>vCPU</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Je Stunde</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Je Monat</translation>
    </message>
    <message>
        <source>The price book has no row for this type in the tier&apos;s region</source>
        <translation>Das Preisbuch hat für diesen Typ keine Zeile in der Region der Komponente</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>%1 – %2 Gbit/s</source>
        <translation>%1 – %2 Gbit/s</translation>
    </message>
    <message>
        <source>%1 Gbit/s</source>
        <translation>%1 Gbit/s</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>headroom::ui::InstancePicker</name>
    <message>
        <source>Instance type</source>
        <translation>Instanztyp</translation>
    </message>
    <message>
        <source>On-demand prices of the price book in %1, 730 h a month</source>
        <translation>On-Demand-Preise des Preisbuchs in %1, 730 h im Monat</translation>
    </message>
    <message>
        <source>Find a type: c5, xlarge …</source>
        <translation>Typ suchen: c5, xlarge&#xa0;…</translation>
    </message>
    <message>
        <source>Find a type</source>
        <translation>Typ suchen</translation>
    </message>
    <message>
        <source>Instance types</source>
        <translation>Instanztypen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::KeyStrip</name>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Legend</name>
    <message>
        <source>Utilization scale</source>
        <translation>Skala der Auslastung</translation>
    </message>
    <message>
        <source>From pale blue for idle over ochre, orange and red to hatched dark red for saturated.</source>
        <translation>Von Hellblau für untätig über Ocker, Orange und Rot bis zu schraffiertem Dunkelrot für ausgelastet.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::LinkPage</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Calls a visit</source>
        <translation>Aufrufe je Besuch</translation>
    </message>
    <message>
        <source>Of every class without a figure of its own below; 0 = only the classes listed there</source>
        <translation>Jeder Klasse ohne eigene Zahl weiter unten; 0 = nur die dort genannten Klassen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>Bytes of one call, source to target (1 kB = 1000 bytes)</source>
        <translation>Bytes eines Aufrufs, von der Quelle zum Ziel (1 kB = 1000 Byte)</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Bytes of one call, target back to source (1 kB = 1000 bytes)</source>
        <translation>Bytes eines Aufrufs, vom Ziel zurück zur Quelle (1 kB = 1000 Byte)</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>On a miss</source>
        <translation>Bei Fehlschlag</translation>
    </message>
    <message>
        <source>On a hit</source>
        <translation>Bei Treffer</translation>
    </message>
    <message>
        <source>Reads and writes</source>
        <translation>Lesen und Schreiben</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Of the cache</source>
        <translation>Des Caches</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>The caller holds its worker until the answer comes</source>
        <translation>Der Rufende hält seinen Worker, bis die Antwort kommt</translation>
    </message>
    <message>
        <source>Calls a visit of this class; empty = as above</source>
        <translation>Aufrufe je Besuch dieser Klasse; leer = wie oben</translation>
    </message>
    <message>
        <source>Bytes of one call there</source>
        <translation>Bytes eines Aufrufs hin</translation>
    </message>
    <message>
        <source>Bytes of one call back</source>
        <translation>Bytes eines Aufrufs zurück</translation>
    </message>
    <message>
        <source>By request class</source>
        <translation>Nach Anfrageklasse</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>Verbindung ändern</translation>
    </message>
    <message>
        <source>The source itself</source>
        <translation>Die Quelle selbst</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 (not in this variant)</source>
        <translation>%1 (nicht in dieser Variante)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Traffic, both ways</source>
        <translation>Verkehr, beide Richtungen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::LoadPage</name>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>CPU milliseconds of the reads of one visit</source>
        <translation>CPU-Millisekunden der Lesezugriffe eines Besuchs</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>CPU milliseconds of the writes of one visit</source>
        <translation>CPU-Millisekunden der Schreibzugriffe eines Besuchs</translation>
    </message>
    <message>
        <source>Read I/O</source>
        <translation>Lese-I/O</translation>
    </message>
    <message>
        <source>Read operations on the disk a visit</source>
        <translation>Leseoperationen auf der Platte je Besuch</translation>
    </message>
    <message>
        <source>Write I/O</source>
        <translation>Schreib-I/O</translation>
    </message>
    <message>
        <source>Write operations on the disk a visit</source>
        <translation>Schreiboperationen auf der Platte je Besuch</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPU milliseconds a visit at the reference vCPU; of a miss where a cache decides</source>
        <translation>CPU-Millisekunden je Besuch auf der Referenz-vCPU; bei einem Fehlschlag, wo ein Cache entscheidet</translation>
    </message>
    <message>
        <source>on a hit</source>
        <translation>bei Treffer</translation>
    </message>
    <message>
        <source>CPU milliseconds when the cache answers; empty = the same</source>
        <translation>CPU-Millisekunden, wenn der Cache antwortet; leer = dieselben</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Squared coefficient of variation of the CPU time; 1 = exponential</source>
        <translation>Quadrierter Variationskoeffizient der CPU-Zeit; 1 = exponentiell</translation>
    </message>
    <message>
        <source>Work of a visit</source>
        <translation>Arbeit eines Besuchs</translation>
    </message>
    <message>
        <source>by request class</source>
        <translation>nach Anfrageklasse</translation>
    </message>
    <message>
        <source>Change demand</source>
        <translation>Bedarf ändern</translation>
    </message>
    <message>
        <source>Hit ratio</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Share of the look-ups that are answered here</source>
        <translation>Anteil der Abfragen, die hier beantwortet werden</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Hit ratios</source>
        <translation>Trefferquoten</translation>
    </message>
    <message>
        <source>answered here</source>
        <translation>hier beantwortet</translation>
    </message>
    <message>
        <source>Change hit ratio</source>
        <translation>Trefferquote ändern</translation>
    </message>
    <message>
        <source>Share of the look-ups that the cache inside each server answers once it is warm</source>
        <translation>Anteil der Abfragen, die der Cache in jedem Server beantwortet, sobald er warm ist</translation>
    </message>
    <message>
        <source>%1, in each server</source>
        <translation>%1, in jedem Server</translation>
    </message>
    <message>
        <source>%1 GiB, warm in %2 s</source>
        <translation>%1 GiB, warm nach %2 s</translation>
    </message>
    <message>
        <source>In the run</source>
        <translation>Im Lauf</translation>
    </message>
    <message>
        <source>Visits in the month</source>
        <translation>Besuche im Monat</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1, peak</source>
        <translation>%1, Spitze</translation>
    </message>
    <message>
        <source>Replicas, fewest – most</source>
        <translation>Replikate, min. – max.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Replicas, mean</source>
        <translation>Replikate, Mittel</translation>
    </message>
    <message>
        <source>Instance hours</source>
        <translation>Instanzstunden</translation>
    </message>
    <message>
        <source>p95 of a visit at the peak</source>
        <translation>p95 eines Besuchs zur Spitze</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Noch kein Lauf</translation>
    </message>
</context>
<context>
    <name>headroom::ui::LoadTestModel</name>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>Anfragen/s</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Gives way first</source>
        <translation>Gibt zuerst nach</translation>
    </message>
    <message>
        <source>At %1 users, which this test and the one before it both reached</source>
        <translation>Bei %1 Benutzern, die dieser und der vorige Test beide erreichten</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>genannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>headroom::ui::LoadTestsPane</name>
    <message>
        <source>Keep today&apos;s test</source>
        <translation>Heutigen Test behalten</translation>
    </message>
    <message>
        <source>Import JMeter…</source>
        <translation>JMeter importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>Kalibrieren</translation>
    </message>
    <message>
        <source>Load tests</source>
        <translation>Lasttests</translation>
    </message>
    <message>
        <source>Users carried, test by test</source>
        <translation>Getragene Benutzer, Test für Test</translation>
    </message>
    <message>
        <source>Keep the load test of this variant as it is now, to compare later ones with</source>
        <translation>Den Lasttest dieser Variante im jetzigen Stand behalten, um spätere damit zu vergleichen</translation>
    </message>
    <message>
        <source>Keep the results of a load generator (.jtl, CSV or XML) as a test of this variant</source>
        <translation>Die Ergebnisse eines Lastgenerators (.jtl, CSV oder XML) als Test dieser Variante behalten</translation>
    </message>
    <message>
        <source>Multiply the CPU demands of the tested tier so that the selected test is met</source>
        <translation>Den CPU-Bedarf der getesteten Komponente so vervielfachen, dass der gewählte Test getroffen wird</translation>
    </message>
    <message>
        <source>Remove the selected test</source>
        <translation>Gewählten Test entfernen</translation>
    </message>
    <message>
        <source>No load test of this variant is kept yet. Keep today&apos;s, change the architecture or import a measurement, and see here what became better or worse.</source>
        <translation>Von dieser Variante ist noch kein Lasttest aufbewahrt. Behalten Sie den heutigen, ändern Sie die Architektur oder importieren Sie eine Messung, und sehen Sie hier, was besser oder schlechter wurde.</translation>
    </message>
    <message>
        <source>Import results of JMeter</source>
        <translation>Ergebnisse von JMeter importieren</translation>
    </message>
    <message>
        <source>JMeter results (*.jtl *.csv *.xml)</source>
        <translation>JMeter-Ergebnisse (*.jtl *.csv *.xml)</translation>
    </message>
    <message>
        <source>Remove load test</source>
        <translation>Lasttest entfernen</translation>
    </message>
    <message>
        <source>Reading the results …</source>
        <translation>Ergebnisse werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Test %1</translation>
    </message>
    <message>
        <source>Keep load test</source>
        <translation>Lasttest behalten</translation>
    </message>
    <message>
        <source>The results cannot be imported</source>
        <translation>Die Ergebnisse können nicht importiert werden</translation>
    </message>
    <message>
        <source>Import load test</source>
        <translation>Lasttest importieren</translation>
    </message>
    <message>
        <source>The demands cannot be calibrated</source>
        <translation>Der Bedarf kann nicht kalibriert werden</translation>
    </message>
    <message>
        <source>Calibrated by load test %1: × %2</source>
        <translation>Nach Lasttest %1 kalibriert: × %2</translation>
    </message>
    <message>
        <source>Calibrate demands</source>
        <translation>Bedarf kalibrieren</translation>
    </message>
</context>
<context>
    <name>headroom::ui::MainWindow</name>
    <message>
        <source>Find a tier or run a command</source>
        <translation>Suchen oder Befehl</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Client report (PDF)…</source>
        <translation>Kundenbericht (PDF)&#xa0;…</translation>
    </message>
    <message>
        <source>Diagram (SVG)…</source>
        <translation>Diagramm (SVG)&#xa0;…</translation>
    </message>
    <message>
        <source>Diagram (PNG)…</source>
        <translation>Diagramm (PNG)&#xa0;…</translation>
    </message>
    <message>
        <source>Estimate (CSV)…</source>
        <translation>Kostenschätzung (CSV)&#xa0;…</translation>
    </message>
    <message>
        <source>Project (JSON)…</source>
        <translation>Projekt (JSON)&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu&#xa0;…</translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation>Neu aus &amp;Vorlage</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Import JSON…</source>
        <translation>JSON &amp;importieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>No recent projects</source>
        <translation>Keine früheren Projekte</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Find in the &amp;palette</source>
        <translation>In der Palette &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Variant, as a copy</source>
        <translation>Variante, als &amp;Kopie</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>An&amp;ordnen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Dark or light t&amp;heme</source>
        <translation>&amp;Dunkles oder helles Design</translation>
    </message>
    <message>
        <source>&amp;Simulate</source>
        <translation>&amp;Simulieren</translation>
    </message>
    <message>
        <source>&amp;Play or pause the month</source>
        <translation>Monat ab&amp;spielen oder anhalten</translation>
    </message>
    <message>
        <source>An hour &amp;back</source>
        <translation>Eine Stunde &amp;zurück</translation>
    </message>
    <message>
        <source>An hour &amp;on</source>
        <translation>Eine Stunde &amp;vor</translation>
    </message>
    <message>
        <source>To the p&amp;eak</source>
        <translation>Zur Spi&amp;tze</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Two variants side by side</source>
        <translation>&amp;Zwei Varianten nebeneinander</translation>
    </message>
    <message>
        <source>Key figures &amp;against</source>
        <translation>&amp;Kennzahlen gegenüber</translation>
    </message>
    <message>
        <source>There is one variant only</source>
        <translation>Es gibt nur eine Variante</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>Be&amp;richt</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Headroom</source>
        <translation>&amp;Über Headroom</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>This is the work that was not saved when Headroom ended last time. Save it under a name.</source>
        <translation>Das ist die Arbeit, die nicht gespeichert war, als Headroom zuletzt endete. Speichern Sie sie unter einem Namen.</translation>
    </message>
    <message>
        <source>unsaved changes</source>
        <translation>nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>all changes saved</source>
        <translation>alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>%1* – Headroom</source>
        <translation>%1* – Headroom</translation>
    </message>
    <message>
        <source>%1 – Headroom</source>
        <translation>%1 – Headroom</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>Variante hinzufügen</translation>
    </message>
    <message>
        <source>The variant was not added</source>
        <translation>Die Variante wurde nicht hinzugefügt</translation>
    </message>
    <message>
        <source>Delete variant</source>
        <translation>Variante löschen</translation>
    </message>
    <message>
        <source>The variant was not deleted</source>
        <translation>Die Variante wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Forecast: traffic and events</source>
        <translation>&amp;Prognose: Verkehr und Ereignisse</translation>
    </message>
    <message>
        <source>Price &amp;book …</source>
        <translation>Preis&amp;buch&#xa0;…</translation>
    </message>
    <message>
        <source>Hi&amp;story…</source>
        <translation>&amp;Verlauf&#xa0;…</translation>
    </message>
    <message>
        <source>Out&amp;line</source>
        <translation>Gl&amp;iederung</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Load tests</source>
        <translation>Lasttests</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Cost settings…</source>
        <translation>K&amp;osteneinstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Regions side by side…</source>
        <translation>&amp;Regionen nebeneinander&#xa0;…</translation>
    </message>
</context>
<context>
    <name>headroom::ui::MessageStrip</name>
    <message>
        <source>Dismiss the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>message — place</comment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Meter</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Minimap</name>
    <message>
        <source>Overview map</source>
        <translation>Übersichtskarte</translation>
    </message>
</context>
<context>
    <name>headroom::ui::MonthCalendar</name>
    <message>
        <source>Campaigns and events</source>
        <translation>Kampagnen und Ereignisse</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, from %3, %4</source>
        <translation>%1, %2, ab %3, %4</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, fortgesetzt</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>headroom::ui::MoveGesture</name>
    <message>
        <source>Move an element</source>
        <translation>Element verschieben</translation>
    </message>
    <message>
        <source>Move %1 elements</source>
        <translation>%1 Elemente verschieben</translation>
    </message>
</context>
<context>
    <name>headroom::ui::NameEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>headroom::ui::NotesPage</name>
    <message>
        <source>What one should know about this tier</source>
        <translation>Was man über diese Komponente wissen sollte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation>Notizen bearbeiten</translation>
    </message>
</context>
<context>
    <name>headroom::ui::NumberField</name>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Enter a number</source>
        <translation>Geben Sie eine Zahl ein</translation>
    </message>
    <message>
        <source>Enter a whole number</source>
        <translation>Geben Sie eine ganze Zahl ein</translation>
    </message>
    <message>
        <source>Must be between %1 and %2</source>
        <translation>Muss zwischen %1 und %2 liegen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::NumberGrid</name>
    <message>
        <source>%1, %2</source>
        <comment>figure, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>headroom::ui::OutlineModel</name>
    <message>
        <source>calls %1</source>
        <translation>ruft %1</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>sichtbar</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>nicht gesperrt</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::OutlineView</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n element(s)</source>
        <translation>
            <numerusform>%n Element löschen</numerusform>
            <numerusform>%n Elemente löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::OverviewPage</name>
    <message>
        <source>Traffic</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>im Monat</translation>
    </message>
    <message>
        <source>Outside the events, per 730 h</source>
        <translation>Ohne die Ereignisse, je 730 h</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>a visit</source>
        <translation>je Besuch</translation>
    </message>
    <message>
        <source>Think time</source>
        <translation>Bedenkzeit</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Between a page and the next</source>
        <translation>Zwischen einer Seite und der nächsten</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Of the visits against the stated figure</source>
        <translation>Der Besuche gegenüber der genannten Zahl</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <source>± %</source>
        <translation>± %</translation>
    </message>
    <message>
        <source>Half width of the P10 – P90 band of the traffic</source>
        <translation>Halbe Breite des Bandes P10 – P90 des Verkehrs</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Anstieg</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Abklingen</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Change service level</source>
        <translation>Servicelevel ändern</translation>
    </message>
    <message>
        <source>From visits to the peak</source>
        <translation>Von den Besuchen zur Spitze</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Change traffic</source>
        <translation>Verkehr ändern</translation>
    </message>
    <message>
        <source>Visits a month</source>
        <translation>Besuche im Monat</translation>
    </message>
    <message>
        <source>Page views a month</source>
        <translation>Seitenaufrufe im Monat</translation>
    </message>
    <message>
        <source>Requests a month</source>
        <translation>Anfragen im Monat</translation>
    </message>
    <message>
        <source>Page views/s, mean</source>
        <translation>Seitenaufrufe/s, Mittel</translation>
    </message>
    <message>
        <source>Page views/s, ordinary peak</source>
        <translation>Seitenaufrufe/s, gewöhnliche Spitze</translation>
    </message>
    <message>
        <source>Users at the ordinary peak</source>
        <translation>Benutzer zur gewöhnlichen Spitze</translation>
    </message>
    <message>
        <source>Users at the peak, events in</source>
        <translation>Benutzer zur Spitze, mit Ereignissen</translation>
    </message>
    <message>
        <source>Visits the campaigns add</source>
        <translation>Besuche durch Kampagnen</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Price region</source>
        <translation>Preisregion</translation>
    </message>
    <message>
        <source>Request classes</source>
        <translation>Anfrageklassen</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Palette</name>
    <message>
        <source>Edge</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Rechenleistung</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Auslieferung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>An account with its own bill and access rights.</source>
        <translation>Ein Konto mit eigener Rechnung und eigenen Zugriffsrechten.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Decides the prices of everything inside.</source>
        <translation>Bestimmt die Preise von allem darin.</translation>
    </message>
    <message>
        <source>Private network (VPC)</source>
        <translation>Privates Netz (VPC)</translation>
    </message>
    <message>
        <source>A private network in one region.</source>
        <translation>Ein privates Netz in einer Region.</translation>
    </message>
    <message>
        <source>Availability zone</source>
        <translation>Verfügbarkeitszone</translation>
    </message>
    <message>
        <source>A data centre that fails on its own.</source>
        <translation>Ein Rechenzentrum, das für sich ausfällt.</translation>
    </message>
    <message>
        <source>Public subnet</source>
        <translation>Öffentliches Subnetz</translation>
    </message>
    <message>
        <source>Reachable from the internet.</source>
        <translation>Aus dem Internet erreichbar.</translation>
    </message>
    <message>
        <source>Private subnet</source>
        <translation>Privates Subnetz</translation>
    </message>
    <message>
        <source>Not reachable from the internet.</source>
        <translation>Aus dem Internet nicht erreichbar.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Holds together what belongs together; no effect on load or cost.</source>
        <translation>Hält zusammen, was zusammengehört; ohne Wirkung auf Last oder Kosten.</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PaletteList</name>
    <message>
        <source>What can be added</source>
        <translation>Was hinzugefügt werden kann</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PaletteView</name>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Add a tier</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Search the palette</source>
        <translation>Palette durchsuchen</translation>
    </message>
    <message>
        <source>What to add; Enter adds the first one found. On the canvas N does the same at the cursor.</source>
        <translation>Was hinzukommen soll; die Eingabetaste fügt das erste Gefundene hinzu. Auf der Zeichenfläche tut N dasselbe am Zeiger.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ParameterRow</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Catalogue default</source>
        <translation>Vorgabe des Katalogs</translation>
    </message>
    <message>
        <source>Catalogue default. %1</source>
        <translation>Vorgabe des Katalogs. %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>source. note</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PlaceTool</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Click where it should stand; Esc gives up.</source>
        <translation>Klicken Sie, wo es stehen soll; Esc bricht ab.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PreferencesDialog</name>
    <message>
        <source>Keep a copy of unsaved work, and offer it after a crash</source>
        <translation>Eine Kopie nicht gespeicherter Arbeit halten und sie nach einem Absturz anbieten</translation>
    </message>
    <message>
        <source>Reduce motion: no flowing dots, no fading</source>
        <translation>Bewegung verringern: keine fließenden Punkte, kein Überblenden</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As the template</source>
        <translation>Wie die Vorlage</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Windows that are open keep theirs until Headroom starts again.</source>
        <translation>Offene Fenster behalten ihre, bis Headroom neu startet.</translation>
    </message>
    <message>
        <source>Region of blank projects</source>
        <translation>Region leerer Projekte</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PriceBookDialog</name>
    <message>
        <source>Bundled prices only</source>
        <translation>Nur mitgelieferte Preise</translation>
    </message>
    <message>
        <source>Remember in the project</source>
        <translation>Im Projekt vermerken</translation>
    </message>
    <message>
        <source>Price book</source>
        <translation>Preisbuch</translation>
    </message>
    <message>
        <source>Import a price list …</source>
        <translation>Preisliste importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Use another book …</source>
        <translation>Anderes Buch verwenden&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Lines of the bill that differ between the two books</source>
        <translation>Posten, die sich zwischen den beiden Büchern unterscheiden</translation>
    </message>
    <message>
        <source>Difference to the bundled prices</source>
        <translation>Unterschied zu den mitgelieferten Preisen</translation>
    </message>
    <message>
        <source>Bundled prices</source>
        <translation>Mitgelieferte Preise</translation>
    </message>
    <message>
        <source>%1 prices of %2 services in %3 regions, dated %4 to %5.</source>
        <translation>%1 Preise von %2 Diensten in %3 Regionen, vom %4 bis %5.</translation>
    </message>
    <message>
        <source>%1 of them are imported and lie over the bundled ones.</source>
        <translation>%1 davon sind importiert und liegen über den mitgelieferten.</translation>
    </message>
    <message>
        <source>The project does not say with which prices it was priced.</source>
        <translation>Das Projekt sagt nicht, mit welchen Preisen es berechnet wurde.</translation>
    </message>
    <message>
        <source>The project was priced with them.</source>
        <translation>Das Projekt wurde mit ihnen berechnet.</translation>
    </message>
    <message>
        <source>The project was priced with other ones, of %1: %2.</source>
        <translation>Das Projekt wurde mit anderen berechnet, vom %1: %2.</translation>
    </message>
    <message>
        <source>the bundled prices of then</source>
        <translation>die damals mitgelieferten Preise</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Bundled</source>
        <translation>Mitgeliefert</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>There is no bill to compare yet.</source>
        <translation>Es gibt noch keine Rechnung zum Vergleichen.</translation>
    </message>
    <message>
        <source>%1: every line costs the same, %2 a month.</source>
        <translation>%1: Jeder Posten kostet dasselbe, %2 im Monat.</translation>
    </message>
    <message>
        <source>%1: %2 a month instead of %3 (%4%5).</source>
        <translation>%1: %2 im Monat statt %3 (%4%5).</translation>
    </message>
    <message>
        <source>Import a price list</source>
        <translation>Preisliste importieren</translation>
    </message>
    <message>
        <source>Price lists (*.csv *.json);;All files (*)</source>
        <translation>Preislisten (*.csv *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Use another price book</source>
        <translation>Anderes Preisbuch verwenden</translation>
    </message>
    <message>
        <source>Price books (*.sqlite);;All files (*)</source>
        <translation>Preisbücher (*.sqlite);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Remember the price book</source>
        <translation>Preisbuch vermerken</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PriceImportPage</name>
    <message>
        <source>Take into the price book</source>
        <translation>Ins Preisbuch übernehmen</translation>
    </message>
    <message>
        <source>Prices that would change</source>
        <translation>Preise, die sich ändern würden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>Liste wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>The list is refused and nothing has changed. %1</source>
        <translation>Die Liste wird abgelehnt, und nichts hat sich geändert. %1</translation>
    </message>
    <message>
        <source>%1, %2: %3 prices, of which %4 are of products the price book knows. %5 change, %6 are new, %7 are as before.</source>
        <translation>%1, %2: %3 Preise, davon %4 von Produkten, die das Preisbuch kennt. %5 ändern sich, %6 sind neu, %7 sind wie bisher.</translation>
    </message>
    <message>
        <source>%1 stand twice with different figures and are left out.</source>
        <translation>%1 stehen doppelt mit verschiedenen Zahlen da und bleiben weg.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Nothing has changed. %1</source>
        <translation>Nichts hat sich geändert. %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PriceOverrides</name>
    <message>
        <source>Add</source>
        <translation>Hinzu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Prices of this project</source>
        <translation>Preise dieses Projekts</translation>
    </message>
    <message>
        <source>Line of the bill whose price is known better</source>
        <translation>Posten, dessen Preis besser bekannt ist</translation>
    </message>
    <message>
        <source>Price in US dollars</source>
        <translation>Preis in US-Dollar</translation>
    </message>
    <message>
        <source>Where the price comes from</source>
        <translation>Woher der Preis kommt</translation>
    </message>
    <message>
        <source>They hold before every price book and stand in bill and report as entered by you. A graduated price becomes one price.</source>
        <translation>Sie gelten vor jedem Preisbuch und stehen in Rechnung und Bericht als von Ihnen eingegeben. Ein gestaffelter Preis wird zu einem einzigen.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>US-Dollar</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>US dollars for one %1</source>
        <translation>US-Dollar je %1</translation>
    </message>
    <message>
        <source>State a price</source>
        <translation>Preis nennen</translation>
    </message>
    <message>
        <source>Remove a stated price</source>
        <translation>Genannten Preis entfernen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ProjectFiles</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The template cannot be opened</source>
        <translation>Die Vorlage kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The project was not saved</source>
        <translation>Das Projekt wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>%1 exportiert</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Headroom projects and JSON exports (*.headroom *.json);;All files (*)</source>
        <translation>Headroom-Projekte und JSON-Exporte (*.headroom *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Headroom projects (*.headroom)</source>
        <translation>Headroom-Projekte (*.headroom)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::QuickAdd</name>
    <message>
        <source>Add a tier</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
</context>
<context>
    <name>headroom::ui::RangePane</name>
    <message>
        <source>What moves the bill</source>
        <translation>Was die Rechnung bewegt</translation>
    </message>
    <message>
        <source>No range yet</source>
        <translation>Noch keine Spanne</translation>
    </message>
    <message>
        <source>The scenario states nothing uncertain, or the range is still being simulated.</source>
        <translation>Das Szenario nennt nichts Unsicheres, oder die Spanne wird noch simuliert.</translation>
    </message>
    <message>
        <source>%1 – %2 a month</source>
        <translation>%1 – %2 im Monat</translation>
    </message>
    <message>
        <source>Eight of ten months like this one (P10 to P90). Each input is moved to its low and its high end, the others stay. Most of it comes from: %1, %2. The half widths are under Cost settings and in the scenario.</source>
        <translation>Acht von zehn Monaten wie dieser (P10 bis P90). Jede Eingabe geht an ihr unteres und oberes Ende, die anderen bleiben. Das meiste kommt von: %1, %2. Die halben Breiten stehen unter Kosteneinstellungen und im Szenario.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::RegionModel</name>
    <message>
        <source>Tier, a month</source>
        <translation>Komponente, im Monat</translation>
    </message>
    <message>
        <source>Total a month</source>
        <translation>Summe im Monat</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>Gegenüber %1</translation>
    </message>
    <message>
        <source>Parts without a price</source>
        <translation>Teile ohne Preis</translation>
    </message>
    <message>
        <source>The total is incomplete: %1</source>
        <translation>Die Summe ist unvollständig: %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::RegionsDialog</name>
    <message>
        <source>Regions side by side</source>
        <translation>Regionen nebeneinander</translation>
    </message>
    <message>
        <source>“%1” with everything that stands in its main region moved to each of these, simulated and priced. The distance to the users is not modelled.</source>
        <translation>„%1“ mit allem, was in der Hauptregion steht, in jede dieser Regionen verlegt, simuliert und berechnet. Die Entfernung zu den Benutzern ist nicht modelliert.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Cost by tier and region</source>
        <translation>Kosten nach Komponente und Region</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose one region or more.</source>
        <translation>Wählen Sie eine oder mehrere Regionen.</translation>
    </message>
    <message numerus="yes">
        <source>Simulating %n region(s)…</source>
        <translation>
            <numerusform>%n Region wird simuliert&#xa0;…</numerusform>
            <numerusform>%n Regionen werden simuliert&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cheapest with a price for every part: %1.</source>
        <translation>Am günstigsten mit einem Preis für jeden Teil: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n total(s) lack parts without a price; point at them to see which.</source>
        <translation>
            <numerusform>In %n Summe fehlen Teile ohne Preis; zeigen Sie darauf, um zu sehen, welche.</numerusform>
            <numerusform>In %n Summen fehlen Teile ohne Preis; zeigen Sie darauf, um zu sehen, welche.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::ResizeGesture</name>
    <message>
        <source>Resize %1</source>
        <translation>Größe von %1 ändern</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ResultsDock</name>
    <message>
        <source>Cost by line item</source>
        <translation>Kosten nach Posten</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>An hour back (Alt+Left)</source>
        <translation>Eine Stunde zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>An hour on (Alt+Right)</source>
        <translation>Eine Stunde vor (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Play the month</source>
        <translation>Monat abspielen</translation>
    </message>
    <message>
        <source>Request classes</source>
        <translation>Anfrageklassen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cost settings</source>
        <translation>Kosteneinstellungen</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Load tests</source>
        <translation>Lasttests</translation>
    </message>
    <message>
        <source>Discounts, support, contingency, tax, purchase, currency, and what is uncertain</source>
        <translation>Rabatte, Support, Unvorhergesehenes, Steuer, Einkauf, Währung und was unsicher ist</translation>
    </message>
</context>
<context>
    <name>headroom::ui::RulesPage</name>
    <message>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>The number of replicas is fixed. With a rule it follows the load.</source>
        <translation>Die Zahl der Replikate ist fest. Mit einer Regel folgt sie der Last.</translation>
    </message>
    <message>
        <source>Add a scaling rule</source>
        <translation>Skalierungsregel hinzufügen</translation>
    </message>
    <message>
        <source>Add scaling rule</source>
        <translation>Skalierungsregel hinzufügen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Target tracking</source>
        <translation>Zielwertverfolgung</translation>
    </message>
    <message>
        <source>Scheduled only</source>
        <translation>Nur nach Zeitplan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Datapoint</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Length of one datapoint</source>
        <translation>Länge eines Messwerts</translation>
    </message>
    <message>
        <source>Published after</source>
        <translation>Sichtbar nach</translation>
    </message>
    <message>
        <source>From the end of a datapoint until the rule sees it</source>
        <translation>Vom Ende eines Messwerts, bis die Regel ihn sieht</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Points above</source>
        <translation>Werte darüber</translation>
    </message>
    <message>
        <source>Consecutive datapoints at or above the threshold before adding</source>
        <translation>Aufeinanderfolgende Messwerte auf oder über der Schwelle vor dem Hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzu</translation>
    </message>
    <message>
        <source>Cooldown</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>After an addition, before the next</source>
        <translation>Nach einem Zugang, vor dem nächsten</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>From the decision until the replica serves</source>
        <translation>Von der Entscheidung, bis das Replikat dient</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>After the boot, until it counts in the metric</source>
        <translation>Nach dem Start, bis es in der Metrik zählt</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>When the load would still fit</source>
        <translation>Wenn die Last noch passen würde</translation>
    </message>
    <message>
        <source>Whenever below the threshold</source>
        <translation>Immer unterhalb der Schwelle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Literal removal oscillates: the load of the removed replica lifts the others above the threshold again.</source>
        <translation>Wörtliches Entfernen schwingt: Die Last des entfernten Replikats hebt die anderen wieder über die Schwelle.</translation>
    </message>
    <message>
        <source>Points below</source>
        <translation>Werte darunter</translation>
    </message>
    <message>
        <source>Consecutive datapoints before removing</source>
        <translation>Aufeinanderfolgende Messwerte vor dem Entfernen</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Remove scaling rule</source>
        <translation>Skalierungsregel entfernen</translation>
    </message>
    <message>
        <source>Change scaling rule</source>
        <translation>Skalierungsregel ändern</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 Messwert</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Messwerte</translation>
    </message>
    <message>
        <source>Never fires: %1 stops at %2.</source>
        <translation>Löst nie aus: %1 endet bei %2.</translation>
    </message>
    <message>
        <source>%1 to %2 replicas in the month, mean %3.</source>
        <translation>%1 bis %2 Replikate im Monat, Mittel %3.</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>Pod autoscaler</source>
        <translation>Pod-Autoscaler</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>/min</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Requests per replica</source>
        <translation>Anfragen je Replikat</translation>
    </message>
    <message>
        <source>Requests in progress</source>
        <translation>Laufende Anfragen</translation>
    </message>
    <message>
        <source>Waiting requests</source>
        <translation>Wartende Anfragen</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Custom metric</source>
        <translation>Eigene Metrik</translation>
    </message>
    <message>
        <source>Metric and replicas over twelve hours</source>
        <translation>Metrik und Replikate über zwölf Stunden</translation>
    </message>
    <message>
        <source>How the number of replicas follows the metric</source>
        <translation>Wie die Zahl der Replikate der Metrik folgt</translation>
    </message>
    <message>
        <source>What the rule looks at, a replica</source>
        <translation>Worauf die Regel schaut, je Replikat</translation>
    </message>
    <message>
        <source>This tier</source>
        <translation>Diese Komponente</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Another tier&apos;s load is shared among the replicas of this one</source>
        <translation>Die Last einer anderen Komponente verteilt sich auf die Replikate dieser</translation>
    </message>
    <message>
        <source>At which replicas are added; the target of target tracking and of the pod autoscaler</source>
        <translation>Ab der Replikate hinzukommen; das Ziel der Zielwertverfolgung und des Pod-Autoscalers</translation>
    </message>
    <message>
        <source>Metric at rest</source>
        <translation>Metrik in Ruhe</translation>
    </message>
    <message>
        <source>The custom metric without a request</source>
        <translation>Die eigene Metrik ohne Anfrage</translation>
    </message>
    <message>
        <source>Per request a second</source>
        <translation>Je Anfrage/s</translation>
    </message>
    <message>
        <source>What one request a second and replica adds to the custom metric</source>
        <translation>Was eine Anfrage je Sekunde und Replikat zur eigenen Metrik beiträgt</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>No action while the metric is so close to its target</source>
        <translation>Nichts geschieht, solange die Metrik ihrem Ziel so nahe ist</translation>
    </message>
    <message>
        <source>What the adjustments mean</source>
        <translation>Was die Anpassungen bedeuten</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>Up to a number</source>
        <translation>Bis zu einer Zahl</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Replicas or percent added at a time</source>
        <translation>Replikate oder Prozent, die auf einmal hinzukommen</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Percent: replicas changed at a time, at least</source>
        <translation>Prozent: Replikate auf einmal, mindestens</translation>
    </message>
    <message>
        <source>Steps above</source>
        <translation>Stufen darüber</translation>
    </message>
    <message>
        <source>Percent each 15 s</source>
        <translation>Prozent je 15 s</translation>
    </message>
    <message>
        <source>At most so many pods more at a time</source>
        <translation>Höchstens so viele Pods mehr auf einmal</translation>
    </message>
    <message>
        <source>Or pods each 15 s</source>
        <translation>Oder Pods je 15 s</translation>
    </message>
    <message>
        <source>Whichever is more</source>
        <translation>Was mehr ist</translation>
    </message>
    <message>
        <source>Health check grace</source>
        <translation>Schonfrist der Prüfung</translation>
    </message>
    <message>
        <source>A replica that boots longer is replaced before it serves</source>
        <translation>Ein Replikat, das länger startet, wird ersetzt, bevor es dient</translation>
    </message>
    <message>
        <source>as long as needed</source>
        <translation>so lange wie nötig</translation>
    </message>
    <message>
        <source>At or below</source>
        <translation>Auf oder unter</translation>
    </message>
    <message>
        <source>Threshold for removing, in the metric&apos;s unit</source>
        <translation>Schwelle zum Entfernen, in der Einheit der Metrik</translation>
    </message>
    <message>
        <source>the threshold</source>
        <translation>die Schwelle</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>of the target</source>
        <translation>des Ziels</translation>
    </message>
    <message>
        <source>Share of the target below which replicas are removed; consoles show 0.7 for servers, 0.9 for services and databases</source>
        <translation>Anteil des Ziels, unter dem Replikate entfernt werden; Konsolen zeigen 0,7 für Server, 0,9 für Dienste und Datenbanken</translation>
    </message>
    <message>
        <source>as the service does</source>
        <translation>wie der Dienst</translation>
    </message>
    <message>
        <source>Replicas or percent removed at a time</source>
        <translation>Replikate oder Prozent, die auf einmal entfernt werden</translation>
    </message>
    <message>
        <source>Steps below</source>
        <translation>Stufen darunter</translation>
    </message>
    <message>
        <source>After a removal, before the next; of a simple rule after everything it does</source>
        <translation>Nach einem Abgang, vor dem nächsten; bei einer einfachen Regel nach allem, was sie tut</translation>
    </message>
    <message>
        <source>After an addition</source>
        <translation>Nach Zugang</translation>
    </message>
    <message>
        <source>Before anything is removed</source>
        <translation>Bevor etwas entfernt wird</translation>
    </message>
    <message>
        <source>Stabilization</source>
        <translation>Stabilisierung</translation>
    </message>
    <message>
        <source>Fewer only as the highest recommendation of this time says</source>
        <translation>Weniger nur, wie die höchste Empfehlung dieser Zeit sagt</translation>
    </message>
    <message>
        <source>Deregistration</source>
        <translation>Abmeldung</translation>
    </message>
    <message>
        <source>A removed replica is paid for so long; 0 = until its last request is answered</source>
        <translation>Ein entferntes Replikat wird so lange bezahlt; 0 = bis seine letzte Anfrage beantwortet ist</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Voraus</translation>
    </message>
    <message>
        <source>By forecast</source>
        <translation>Nach Prognose</translation>
    </message>
    <message>
        <source>Before each hour, as many replicas as the same hour needed before; needs a day of history and only adds</source>
        <translation>Vor jeder Stunde so viele Replikate, wie dieselbe Stunde zuvor brauchte; braucht einen Tag Vorgeschichte und fügt nur hinzu</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>Replicas are ordered so long before the hour begins</source>
        <translation>So lange vor Beginn der Stunde werden Replikate bestellt</translation>
    </message>
    <message>
        <source>Above the maximum</source>
        <translation>Über dem Maximum</translation>
    </message>
    <message>
        <source>The forecast may exceed the maximum, with so much more than it asks for; 0 = the maximum holds</source>
        <translation>Die Prognose darf das Maximum überschreiten, um so viel mehr, als sie verlangt; 0 = das Maximum gilt</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Hour of the horizon, of the first time</source>
        <translation>Stunde des Zeitraums, beim ersten Mal</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Min.</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>At least so many replicas</source>
        <translation>Mindestens so viele Replikate</translation>
    </message>
    <message>
        <source>Max.</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>At most so many; 0 switches the tier off</source>
        <translation>Höchstens so viele; 0 schaltet die Komponente aus</translation>
    </message>
    <message>
        <source>%1. recurs</source>
        <translation>%1. kehrt wieder</translation>
    </message>
    <message>
        <source>When it comes again</source>
        <translation>Wann es wiederkehrt</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>On weekdays</source>
        <translation>An Werktagen</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Zeit hinzufügen</translation>
    </message>
    <message>
        <source>Remove the last time</source>
        <translation>Letzte Zeit entfernen</translation>
    </message>
    <message>
        <source>1.</source>
        <translation>1.</translation>
    </message>
    <message>
        <source>2.</source>
        <translation>2.</translation>
    </message>
    <message>
        <source>3.</source>
        <translation>3.</translation>
    </message>
    <message>
        <source>From so far past the threshold on, in the metric&apos;s unit; empty: the amount above</source>
        <translation>Ab so weit jenseits der Schwelle, in der Einheit der Metrik; leer: die Menge oben</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Replicas or percent</source>
        <translation>Replikate oder Prozent</translation>
    </message>
    <message>
        <source>Mean %1 too many, %2 too few.</source>
        <translation>Im Mittel %1 zu viele, %2 zu wenige.</translation>
    </message>
    <message>
        <source> From %1 to %2.</source>
        <translation> Von %1 bis %2.</translation>
    </message>
    <message>
        <source> One scheduled time.</source>
        <translation> Eine geplante Zeit.</translation>
    </message>
    <message>
        <source> %1 scheduled times.</source>
        <translation> %1 geplante Zeiten.</translation>
    </message>
    <message>
        <source> Ahead of each hour by forecast.</source>
        <translation> Jeder Stunde nach Prognose voraus.</translation>
    </message>
    <message>
        <source>by steps</source>
        <translation>nach Stufen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 at %2 or more for %3 of %4: add %5. Boot %6 s, warm-up %7 s.</source>
        <translation>%1 bei %2 oder mehr für %3 von %4: %5 hinzufügen. Start %6 s, Aufwärmen %7 s.</translation>
    </message>
    <message>
        <source>%1 at %2 or more for %3 of %4: add %5, then wait for the boot of %6 s and a cooldown of %7 s.</source>
        <translation>%1 bei %2 oder mehr für %3 von %4: %5 hinzufügen, dann den Start von %6 s und eine Wartezeit von %7 s abwarten.</translation>
    </message>
    <message>
        <source>Keep %1 at %2: more after %3 of %4 above, fewer after %5 well below. Boot %6 s, warm-up %7 s.</source>
        <translation>%1 auf %2 halten: mehr nach %3 von %4 darüber, weniger nach %5 deutlich darunter. Start %6 s, Aufwärmen %7 s.</translation>
    </message>
    <message>
        <source>Keep %1 at %2 within %3, every %4 s; fewer after %5 s.</source>
        <translation>%1 auf %2 halten, innerhalb %3, alle %4 s; weniger nach %5 s.</translation>
    </message>
    <message>
        <source>Follow the schedule only: %1 times.</source>
        <translation>Nur dem Zeitplan folgen: %1 Zeiten.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Segments</name>
    <message>
        <source>Add a variant</source>
        <translation>Variante hinzufügen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SelectTool</name>
    <message>
        <source>This is locked, or a link: links follow the tiers they connect.</source>
        <translation>Das ist gesperrt oder eine Verbindung: Verbindungen folgen den Komponenten, die sie verbinden.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SettingsPage</name>
    <message>
        <source>As the project</source>
        <translation>Wie das Projekt</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>Reserved 1 year, none up front</source>
        <translation>Reserviert 1 Jahr, nichts vorab</translation>
    </message>
    <message>
        <source>Reserved 1 year, partial</source>
        <translation>Reserviert 1 Jahr, teilweise vorab</translation>
    </message>
    <message>
        <source>Reserved 1 year, all up front</source>
        <translation>Reserviert 1 Jahr, ganz vorab</translation>
    </message>
    <message>
        <source>Reserved 3 years, none up front</source>
        <translation>Reserviert 3 Jahre, nichts vorab</translation>
    </message>
    <message>
        <source>Reserved 3 years, partial</source>
        <translation>Reserviert 3 Jahre, teilweise vorab</translation>
    </message>
    <message>
        <source>Reserved 3 years, all up front</source>
        <translation>Reserviert 3 Jahre, ganz vorab</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>How the capacity of this tier is bought. Reserved prices hold for the stated term.</source>
        <translation>Wie die Kapazität dieser Komponente eingekauft wird. Reservierte Preise gelten für die genannte Laufzeit.</translation>
    </message>
    <message>
        <source>Change purchase</source>
        <translation>Einkauf ändern</translation>
    </message>
    <message>
        <source>1 replica</source>
        <translation>1 Replikat</translation>
    </message>
    <message>
        <source>%1 replicas</source>
        <translation>%1 Replikate</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Space + drag, or middle drag</source>
        <translation>Leertaste + Ziehen oder mittlere Taste</translation>
    </message>
    <message>
        <source>Zoom at the mouse</source>
        <translation>Zoom am Zeiger</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Strg + Mausrad</translation>
    </message>
    <message>
        <source>Zoom the timeline</source>
        <translation>Zeitachse zoomen</translation>
    </message>
    <message>
        <source>wheel over it; double click shows all</source>
        <translation>Mausrad darüber; Doppelklick zeigt alles</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::StartPage</name>
    <message>
        <source>Draw the system, forecast the month, know the bill.</source>
        <translation>Das System zeichnen, den Monat vorhersagen, die Rechnung kennen.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Recover unsaved work</source>
        <translation>Nicht gespeicherte Arbeit holen</translation>
    </message>
    <message>
        <source>Price tables</source>
        <translation>Preistabellen</translation>
    </message>
    <message>
        <source>The price book could not be read</source>
        <translation>Das Preisbuch konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Book of %1, %2 regions. Built in, works offline.</source>
        <translation>Preisbuch vom %1, %2 Regionen. Eingebaut, arbeitet ohne Netz.</translation>
    </message>
    <message>
        <source>Drop a project file anywhere to open it.</source>
        <translation>Legen Sie eine Projektdatei irgendwo ab, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Frühere Projekte</translation>
    </message>
    <message>
        <source>Start from a real case</source>
        <translation>Mit einem echten Fall beginnen</translation>
    </message>
    <message>
        <source>Systems from practice, each with its variants, traffic and the lesson it teaches.</source>
        <translation>Systeme aus der Praxis, jedes mit seinen Varianten, seinem Verkehr und der Lehre daraus.</translation>
    </message>
    <message>
        <source>Empty canvas</source>
        <translation>Leere Zeichenfläche</translation>
    </message>
</context>
<context>
    <name>headroom::ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Not simulated</source>
        <translation>Nicht simuliert</translation>
    </message>
    <message>
        <source>Simulating…</source>
        <translation>Simulation läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Simulated in %1 ms</source>
        <translation>In %1 ms simuliert</translation>
    </message>
    <message>
        <source>%1 h, %2 steps, seed %3</source>
        <translation>%1 h, %2 Schritte, Startwert %3</translation>
    </message>
    <message>
        <source>Prices of %1, %2, %3</source>
        <translation>Preise vom %1, %2, %3</translation>
    </message>
    <message>
        <source>%1 tiers, %2 links</source>
        <translation>%1 Komponenten, %2 Verbindungen</translation>
    </message>
    <message>
        <source>Alt+← → scrubs one hour</source>
        <translation>Alt+← → geht eine Stunde weiter</translation>
    </message>
    <message>
        <source>1 price unknown</source>
        <translation>1 Preis unbekannt</translation>
    </message>
    <message>
        <source>%1 prices unknown</source>
        <translation>%1 Preise unbekannt</translation>
    </message>
</context>
<context>
    <name>headroom::ui::TierModel</name>
    <message>
        <source>Tier</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Hottest</source>
        <translation>Engste</translation>
    </message>
    <message>
        <source>Peak utilization</source>
        <translation>Höchste Auslastung</translation>
    </message>
    <message>
        <source>Replicas, min – mean – max</source>
        <translation>Replikate, min. – Mittel – max.</translation>
    </message>
    <message>
        <source>Instance hours</source>
        <translation>Instanzstunden</translation>
    </message>
    <message>
        <source>p95 at the peak</source>
        <translation>p95 zur Spitze</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Je Monat</translation>
    </message>
    <message>
        <source>%1 – %2 – %3</source>
        <translation>%1 – %2 – %3</translation>
    </message>
</context>
<context>
    <name>headroom::ui::TimelinePane</name>
    <message>
        <source>Timeline of the month</source>
        <translation>Zeitachse des Monats</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>simultaneous</source>
        <translation>gleichzeitig</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>response time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>day of the horizon</source>
        <translation>Tag des Zeitraums</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>This variant cannot be simulated: see the message above the canvas</source>
        <translation>Diese Variante kann nicht simuliert werden: siehe die Meldung über der Zeichenfläche</translation>
    </message>
    <message>
        <source>Simulating the month…</source>
        <translation>Der Monat wird simuliert&#xa0;…</translation>
    </message>
</context>
<context>
    <name>headroom::ui::TitleBar</name>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>project — save state</comment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ToolBar</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>What the run found</source>
        <translation>Was der Lauf gefunden hat</translation>
    </message>
    <message>
        <source>Compare two variants side by side</source>
        <translation>Zwei Varianten nebeneinander vergleichen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No scenario</source>
        <translation>Kein Szenario</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Szenario: %1</translation>
    </message>
    <message>
        <source>Findings, %1</source>
        <translation>Befunde, %1</translation>
    </message>
    <message>
        <source>Edit the forecast…</source>
        <translation>Prognose bearbeiten&#xa0;…</translation>
    </message>
</context>
<context>
    <name>headroom::ui::VariantHead</name>
    <message>
        <source>%1, %2 a month</source>
        <translation>%1, %2 im Monat</translation>
    </message>
    <message>
        <source>meets all %1 levels</source>
        <translation>erreicht alle %1 Ziele</translation>
    </message>
    <message>
        <source>misses %1 of %2 levels</source>
        <translation>verfehlt %1 von %2 Zielen</translation>
    </message>
</context>
<context>
    <name>headroom::ui::WeekCurve</name>
    <message>
        <source>Ordinary week</source>
        <translation>Gewöhnliche Woche</translation>
    </message>
    <message>
        <source>%1, %2 o&apos;clock: %3 users</source>
        <translation>%1, %2 Uhr: %3 Benutzer</translation>
    </message>
    <message>
        <source>%1 %2:00</source>
        <translation>%1 %2:00</translation>
    </message>
    <message>
        <source>%1 users, ×%2 of the mean</source>
        <translation>%1 Benutzer, ×%2 des Mittels</translation>
    </message>
    <message>
        <source>Pull up or down to change the whole day</source>
        <translation>Ziehen Sie auf oder ab, um den ganzen Tag zu ändern</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Workspace</name>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Nicht geändert</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>message — place</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>This variant cannot be simulated</source>
        <translation>Diese Variante kann nicht simuliert werden</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzu</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Palette or outline</source>
        <translation>Palette oder Gliederung</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ZoomBar</name>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom %1; press for 100 %</source>
        <translation>Zoom %1; drücken für 100 %</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>%1
Install Headroom again, or set HEADROOM_DATA_DIR to its data.</source>
        <translation>%1
Installieren Sie Headroom neu, oder setzen Sie HEADROOM_DATA_DIR auf seine Daten.</translation>
    </message>
    <message>
        <source>Architecture planning with a simulation and a bill.</source>
        <translation>Architekturplanung mit Simulation und Rechnung.</translation>
    </message>
    <message>
        <source>Start with a template, e.g. magecom.</source>
        <translation>Mit einer Vorlage beginnen, z. B. magecom.</translation>
    </message>
    <message>
        <source>Open the sample project, wait for its month and its bill, and end: shows that an installation is complete.</source>
        <translation>Das Beispielprojekt öffnen, auf seinen Monat und seine Kosten warten und enden: zeigt, dass eine Installation vollständig ist.</translation>
    </message>
    <message>
        <source>Project (*.headroom) or JSON export to open.</source>
        <translation>Projekt (*.headroom) oder JSON-Export, der geöffnet wird.</translation>
    </message>
    <message>
        <source>Speak this language, e.g. de, instead of the one in the preferences.</source>
        <translation>Diese Sprache sprechen, z. B. de, statt der eingestellten.</translation>
    </message>
</context>
<context>
    <name>purchase</name>
    <message>
        <source>On demand</source>
        <translation>On-Demand</translation>
    </message>
    <message>
        <source>Reserved 1 year, none up front</source>
        <translation>Reserviert 1 Jahr, nichts vorab</translation>
    </message>
    <message>
        <source>Reserved 1 year, partial</source>
        <translation>Reserviert 1 Jahr, teilweise vorab</translation>
    </message>
    <message>
        <source>Reserved 1 year, all up front</source>
        <translation>Reserviert 1 Jahr, ganz vorab</translation>
    </message>
    <message>
        <source>Reserved 3 years, none up front</source>
        <translation>Reserviert 3 Jahre, nichts vorab</translation>
    </message>
    <message>
        <source>Reserved 3 years, partial</source>
        <translation>Reserviert 3 Jahre, teilweise vorab</translation>
    </message>
    <message>
        <source>Reserved 3 years, all up front</source>
        <translation>Reserviert 3 Jahre, ganz vorab</translation>
    </message>
    <message>
        <source>Savings plan 1 year, none up front</source>
        <translation>Savings Plan 1 Jahr, nichts vorab</translation>
    </message>
    <message>
        <source>Savings plan 1 year, partial</source>
        <translation>Savings Plan 1 Jahr, teilweise vorab</translation>
    </message>
    <message>
        <source>Savings plan 1 year, all up front</source>
        <translation>Savings Plan 1 Jahr, ganz vorab</translation>
    </message>
    <message>
        <source>Savings plan 3 years, none up front</source>
        <translation>Savings Plan 3 Jahre, nichts vorab</translation>
    </message>
    <message>
        <source>Savings plan 3 years, partial</source>
        <translation>Savings Plan 3 Jahre, teilweise vorab</translation>
    </message>
    <message>
        <source>Savings plan 3 years, all up front</source>
        <translation>Savings Plan 3 Jahre, ganz vorab</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
</context>
</TS>
