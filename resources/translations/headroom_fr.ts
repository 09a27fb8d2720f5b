<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>QObject</name>
    <message>
        <source>published list</source>
        <translation>liste publiée</translation>
    </message>
    <message>
        <source>derived from published rows</source>
        <translation>déduit de lignes publiées</translation>
    </message>
    <message>
        <source>general knowledge, to be verified</source>
        <translation>connaissance générale, à vérifier</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>saisi par vous</translation>
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
        <translation>Quantité</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Up front, once</source>
        <translation>À l’avance, une fois</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>System or engine</source>
        <translation>Système ou moteur</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>%1 %2 a USD, %3</source>
        <translation>%1 %2 par USD, %3</translation>
    </message>
    <message>
        <source>This price comes from general knowledge: verify it before it goes to a customer.</source>
        <translation>Ce prix relève de la connaissance générale&#x202f;: vérifiez-le avant de le remettre à un client.</translation>
    </message>
    <message>
        <source>A discount observed for the family stands in for a missing row.</source>
        <translation>Une remise observée pour la famille remplace une ligne manquante.</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Cède</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
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
        <translation>Du prix de la ligne</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>estimated from the family&apos;s discount</source>
        <translation>estimé d’après la remise de la famille</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Every line item: %1</source>
        <translation>Toutes les lignes&#x202f;: %1</translation>
    </message>
    <message>
        <source>Appendix A  Line items</source>
        <translation>Annexe A  Lignes de coût</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>USD a unit</source>
        <translation>USD par unité</translation>
    </message>
    <message>
        <source>USD a month</source>
        <translation>USD par mois</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>Prix du</translation>
    </message>
    <message>
        <source>The variant as a whole</source>
        <translation>La variante entière</translation>
    </message>
    <message>
        <source>%1 up front</source>
        <translation>%1 à l’avance</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>sum of the rounded lines</source>
        <translation>somme des lignes arrondies</translation>
    </message>
    <message>
        <source>A unit price of a graduated tariff is the amount divided by the quantity; the steps stand below the item. Prices marked as general knowledge or derived must be checked against the provider&apos;s list before they are used in a contract.</source>
        <translation>Le prix unitaire d’un tarif par tranches est le montant divisé par la quantité&#x202f;; les tranches figurent sous la ligne. Les prix signalés comme connaissance générale ou comme déduits doivent être comparés à la liste du fournisseur avant de servir dans un contrat.</translation>
    </message>
    <message>
        <source>Appendix B  Model and versions</source>
        <translation>Annexe B  Modèle et versions</translation>
    </message>
    <message>
        <source>How the figures were made</source>
        <translation>Comment les chiffres ont été obtenus</translation>
    </message>
    <message>
        <source>Each variant was simulated over the whole horizon of the scenario, step by step: in every step the traffic meets every resource of every tier (CPU, workers, network, disk, connections), queues carry over to the next step, and the scaling rules act with their delays. Response times are percentiles of the whole response. The bill is computed from the hours, requests, bytes and operations that the run has counted, never from a peak multiplied by the month.</source>
        <translation>Chaque variante a été simulée sur tout l’horizon du scénario, pas à pas&#x202f;: à chaque pas, le trafic rencontre chaque ressource de chaque composant (CPU, workers, réseau, disque, connexions), les files d’attente passent au pas suivant et les règles de mise à l’échelle agissent avec leurs délais. Les temps de réponse sont des centiles de la réponse entière. La facture est calculée à partir des heures, requêtes, octets et opérations que la simulation a comptés, jamais à partir d’une pointe multipliée par le mois.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Grandeur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>%1 h from %2</source>
        <translation>%1 h à partir du %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>%1 of %2 s</source>
        <translation>%1 de %2 s</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Price book</source>
        <translation>Base de prix</translation>
    </message>
    <message>
        <source>%1 rows, dated %2 to %3</source>
        <translation>%1 lignes, du %2 au %3</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Load test used for calibration</source>
        <translation>Essai de charge du calibrage</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibrage</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Price tables used</source>
        <translation>Tables de prix utilisées</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 Go</translation>
    </message>
    <message>
        <source>%1 inside</source>
        <translation>%1 à l’intérieur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>by schedule</source>
        <translation>selon horaire</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Architecture: %1</source>
        <translation>Architecture&#x202f;: %1</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Load at %1, the decisive moment of “%2”. A bar shows a tier&apos;s hottest resource; its tick the scaling target. Amounts are USD a month.</source>
        <translation>Charge le %1, au moment décisif de «&#x202f;%2&#x202f;». Une barre montre la ressource la plus chargée d’un composant, son repère la cible de mise à l’échelle. Montants en USD par mois.</translation>
    </message>
    <message>
        <source>Tiers of the variant %1</source>
        <translation>Composants de la variante %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>730 hours, starting %1. A billed GB is 2³⁰ bytes; traffic is stated in decimal kB and GB.</source>
        <translation>730 heures à partir du %1. Un Go facturé compte 2³⁰ octets&#x202f;; le trafic est exprimé en ko et Go décimaux.</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>an unknown date</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Regions of the prices</source>
        <translation>Régions des prix</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Achat</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>1 USD = %1 %2 of %3</source>
        <translation>1 USD = %1 %2 au %3</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Every line item is rounded to the cent; totals are sums of rounded lines.</source>
        <translation>Chaque ligne est arrondie au centime&#x202f;; les totaux sont des sommes de lignes arrondies.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Bought differently</source>
        <translation>Achetés autrement</translation>
    </message>
    <message>
        <source>Not included</source>
        <translation>Non compris</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Why there is no price</source>
        <translation>Pourquoi il n’y a pas de prix</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>What the figures rest on</source>
        <translation>Sur quoi reposent les chiffres</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Niveau de service</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Niveaux de service</translation>
    </message>
    <message>
        <source>Taken to be true</source>
        <translation>Tenu pour vrai</translation>
    </message>
    <message>
        <source>Source or reasoning</source>
        <translation>Source ou raisonnement</translation>
    </message>
    <message>
        <source>Stated assumptions</source>
        <translation>Hypothèses énoncées</translation>
    </message>
    <message>
        <source>Not priced</source>
        <translation>Sans prix</translation>
    </message>
    <message>
        <source>Every part of the variants has a price.</source>
        <translation>Chaque partie des variantes a un prix.</translation>
    </message>
    <message>
        <source>Assumed inputs of the tiers</source>
        <translation>Données supposées des composants</translation>
    </message>
    <message>
        <source>Hottest resource</source>
        <translation>Ressource critique</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Pointe</translation>
    </message>
    <message>
        <source>Replicas min</source>
        <translation>Réplicas min.</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
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
        <translation>Temps de réponse</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Dynamic requests, at the peak</source>
        <translation>Requêtes dynamiques, à la pointe</translation>
    </message>
    <message>
        <source>Dynamic requests, all month</source>
        <translation>Requêtes dynamiques, tout le mois</translation>
    </message>
    <message>
        <source>All requests, answers of the CDN included</source>
        <translation>Toutes les requêtes, réponses du CDN comprises</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
    <message>
        <source>p95 of dynamic requests that reach the origin</source>
        <translation>p95 des requêtes dynamiques qui atteignent l’origine</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>serveurs</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>%1: replicas that serve</source>
        <translation>%1&#x202f;: réplicas en service</translation>
    </message>
    <message>
        <source>Load test: %1 users, and no limit found</source>
        <translation>Essai de charge&#x202f;: %1 utilisateurs, aucune limite trouvée</translation>
    </message>
    <message>
        <source>Load test: %1 users, then %2</source>
        <translation>Essai de charge&#x202f;: %1 utilisateurs, puis %2</translation>
    </message>
    <message>
        <source>p95 over simultaneous users, each load in its steady state; %1 requests/s at the limit</source>
        <translation>p95 selon les utilisateurs simultanés, chaque charge en régime établi&#x202f;; %1 requêtes/s à la limite</translation>
    </message>
    <message>
        <source>%1: capacity</source>
        <translation>%1&#x202f;: capacité</translation>
    </message>
    <message>
        <source>%1: %2 is exhausted</source>
        <translation>%1&#x202f;: %2 est épuisé</translation>
    </message>
    <message>
        <source>%1: %2 is used most, %3</source>
        <translation>%1&#x202f;: %2 est le plus utilisé, %3</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Nearest to its limit in the month: %1, %2 on %3.</source>
        <translation>Au plus près de sa limite dans le mois&#x202f;: %1, %2 le %3.</translation>
    </message>
    <message>
        <source>Tiers at their busiest</source>
        <translation>Composants au plus fort</translation>
    </message>
    <message>
        <source>Response times and errors</source>
        <translation>Temps de réponse et erreurs</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Par an</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>%1 costs the same as %2</source>
        <translation>%1 coûte autant que %2</translation>
    </message>
    <message>
        <source>%1 saves %2 a month against %3</source>
        <translation>%1 économise %2 par mois par rapport à %3</translation>
    </message>
    <message>
        <source>%1 costs %2 a month more than %3</source>
        <translation>%1 coûte %2 par mois de plus que %3</translation>
    </message>
    <message>
        <source>p95 on the day of the peak</source>
        <translation>p95 le jour de la pointe</translation>
    </message>
    <message>
        <source>Dynamic requests that reach the origin, %1</source>
        <translation>Requêtes dynamiques qui atteignent l’origine, %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Over a year the difference is %1.</source>
        <translation>Sur un an, la différence est de %1.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>Change by change</source>
        <translation>Changement par changement</translation>
    </message>
    <message>
        <source>Users each variant carries</source>
        <translation>Utilisateurs que porte chaque variante</translation>
    </message>
    <message>
        <source>Verdict for each service level</source>
        <translation>Verdict par niveau de service</translation>
    </message>
    <message>
        <source>Own prices</source>
        <translation>Prix propres</translation>
    </message>
    <message>
        <source>Line items</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Up front</source>
        <translation>À l’avance</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>%1: %2 a month</source>
        <translation>%1&#x202f;: %2 par mois</translation>
    </message>
    <message>
        <source>%1: %2 and %3 make %4 of the bill</source>
        <translation>%1&#x202f;: %2 et %3 font %4 de la facture</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>%1 a month, %2 a year.</source>
        <translation>%1 par mois, %2 par an.</translation>
    </message>
    <message>
        <source>%1 more are paid up front, once.</source>
        <translation>%1 de plus sont payés à l’avance, une fois.</translation>
    </message>
    <message>
        <source>1,000 visits cost %1, 1,000 requests %2.</source>
        <translation>1&#x202f;000 visites coûtent %1, 1&#x202f;000 requêtes %2.</translation>
    </message>
    <message>
        <source>That is %1 a month at the rate stated under Assumptions.</source>
        <translation>Soit %1 par mois au taux indiqué sous Hypothèses.</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>Par composant</translation>
    </message>
    <message>
        <source>Not in the totals: </source>
        <translation>Absents des totaux&#x202f;: </translation>
    </message>
    <message>
        <source>By service, USD a month</source>
        <translation>Par service, USD par mois</translation>
    </message>
    <message>
        <source>Monthly, %1</source>
        <translation>Par mois, %1</translation>
    </message>
    <message>
        <source>Saving a month</source>
        <translation>Économie par mois</translation>
    </message>
    <message>
        <source>More a month</source>
        <translation>Surcoût par mois</translation>
    </message>
    <message>
        <source>Saving a year</source>
        <translation>Économie par an</translation>
    </message>
    <message>
        <source>More a year</source>
        <translation>Surcoût par an</translation>
    </message>
    <message>
        <source>p95 at the peak</source>
        <translation>p95 à la pointe</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 attendus</translation>
    </message>
    <message>
        <source>Users carried</source>
        <translation>Utilisateurs portés</translation>
    </message>
    <message>
        <source>Users at the peak</source>
        <translation>Utilisateurs à la pointe</translation>
    </message>
    <message>
        <source>Capacity and cost plan</source>
        <translation>Plan de capacité et de coût</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Other parts</source>
        <translation>Autres parties</translation>
    </message>
    <message>
        <source>%1 smaller changes</source>
        <translation>%1 changements plus petits</translation>
    </message>
    <message>
        <source>Parts without a known price: %1; they are not in the totals.</source>
        <translation>Parties sans prix connu&#x202f;: %1&#x202f;; elles ne sont pas dans les totaux.</translation>
    </message>
    <message>
        <source>The run raised no warning.</source>
        <translation>La simulation n’a donné aucun avertissement.</translation>
    </message>
    <message>
        <source>Top risks</source>
        <translation>Principaux risques</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Fourchette</translation>
    </message>
    <message>
        <source>Not ready for %1 users:
the limit is at %2</source>
        <translation>Pas prêt pour %1 utilisateurs&#x202f;:
la limite est à %2</translation>
    </message>
    <message>
        <source>Not ready for %1 users:
a service level is missed</source>
        <translation>Pas prêt pour %1 utilisateurs&#x202f;:
un niveau de service est manqué</translation>
    </message>
    <message>
        <source>Ready for %1 users,
for %2 a month</source>
        <translation>Prêt pour %1 utilisateurs,
pour %2 par mois</translation>
    </message>
    <message>
        <source>Ready for %1 users,
at the same cost</source>
        <translation>Prêt pour %1 utilisateurs,
au même coût</translation>
    </message>
    <message>
        <source>Ready for %1 users,
for %2 less</source>
        <translation>Prêt pour %1 utilisateurs,
pour %2 de moins</translation>
    </message>
    <message>
        <source>Ready for %1 users,
for %2 more</source>
        <translation>Prêt pour %1 utilisateurs,
pour %2 de plus</translation>
    </message>
    <message>
        <source>%1 carries %2 of %3 users.</source>
        <translation>%1 porte %2 utilisateurs sur %3.</translation>
    </message>
    <message>
        <source>%1 carries %2 of %3 users; the first to give way: %4.</source>
        <translation>%1 porte %2 utilisateurs sur %3&#x202f;; cède en premier&#x202f;: %4.</translation>
    </message>
    <message>
        <source>%1 carries %2 users once its servers are up, but misses a service level for %3 of the month around %4.</source>
        <translation>%1 porte %2 utilisateurs une fois ses serveurs démarrés, mais manque un niveau de service pendant %3 du mois, vers %4.</translation>
    </message>
    <message>
        <source>%1 misses a service level for %2 of the month.</source>
        <translation>%1 manque un niveau de service pendant %2 du mois.</translation>
    </message>
    <message>
        <source>%1 meets the response-time and error levels all month and carries %2 users, %3 expected.</source>
        <translation>%1 tient tout le mois les temps de réponse et les erreurs et porte %2 utilisateurs, %3 attendus.</translation>
    </message>
    <message>
        <source>%1 meets the response-time and error levels all month.</source>
        <translation>%1 tient tout le mois les temps de réponse et les erreurs.</translation>
    </message>
    <message>
        <source>%1 can plan for “%2” on the variant “%3”.</source>
        <translation>%1 peut prévoir «&#x202f;%2&#x202f;» avec la variante «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>%1 should not meet “%2” on the variant “%3” as it stands.</source>
        <translation>%1 ne devrait pas aborder «&#x202f;%2&#x202f;» avec la variante «&#x202f;%3&#x202f;» en l’état.</translation>
    </message>
    <message>
        <source>“%1” would carry it as well.</source>
        <translation>«&#x202f;%1&#x202f;» le porterait aussi.</translation>
    </message>
    <message>
        <source>day %1, %2</source>
        <translation>jour %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>resource of tier, e.g. Network of FPC cache</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>one year</source>
        <translation>un an</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 ans</translation>
    </message>
    <message>
        <source>%1, partly paid up front</source>
        <translation>%1, payé en partie à l’avance</translation>
    </message>
    <message>
        <source>%1, all paid up front</source>
        <translation>%1, payé entièrement à l’avance</translation>
    </message>
    <message>
        <source>%1, nothing paid up front</source>
        <translation>%1, rien payé à l’avance</translation>
    </message>
    <message>
        <source>as the project</source>
        <translation>comme le projet</translation>
    </message>
    <message>
        <source>on demand, list price</source>
        <translation>à la demande, prix catalogue</translation>
    </message>
    <message>
        <source>reserved for %1</source>
        <translation>réservé pour %1</translation>
    </message>
    <message>
        <source>savings plan for %1</source>
        <translation>Savings Plan pour %1</translation>
    </message>
    <message>
        <source>spot for %1 of the hours</source>
        <translation>spot pour %1 des heures</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>catalogue</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>hypothèse</translation>
    </message>
    <message>
        <source>derived from other rows</source>
        <translation>déduit d’autres lignes</translation>
    </message>
    <message>
        <source>general knowledge, to be verified</source>
        <translation>connaissance générale, à vérifier</translation>
    </message>
    <message>
        <source>entered by the user</source>
        <translation>saisi par l’utilisateur</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>The runs raised no findings</source>
        <translation>Les simulations n’ont donné aucun constat</translation>
    </message>
    <message>
        <source>Findings: %1, of which %2 serious</source>
        <translation>Constats&#x202f;: %1, dont %2 graves</translation>
    </message>
    <message>
        <source>Findings: %1, none serious</source>
        <translation>Constats&#x202f;: %1, aucun grave</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>What the simulation of the month noticed, the gravest first.</source>
        <translation>Ce que la simulation du mois a remarqué, le plus grave d’abord.</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>Aucun constat.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>La simulation</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>non jugé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page x of y</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: capacity and cost plan</source>
        <translation>%1&#x202f;: plan de capacité et de coût</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Author, date</source>
        <translation>Auteur, date</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Coût par mois</translation>
    </message>
    <message>
        <source>Low month, P10</source>
        <translation>Mois bas, P10</translation>
    </message>
    <message>
        <source>High month, P90</source>
        <translation>Mois haut, P90</translation>
    </message>
    <message>
        <source>Range of the month, P10 – P90</source>
        <translation>Fourchette du mois, P10 – P90</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>non calculé</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Coût par an</translation>
    </message>
    <message>
        <source>Paid up front, once</source>
        <translation>Payé à l’avance, une fois</translation>
    </message>
    <message>
        <source>Cost of 1,000 visits</source>
        <translation>Coût de 1&#x202f;000 visites</translation>
    </message>
    <message>
        <source>Cost of 1,000 requests</source>
        <translation>Coût de 1&#x202f;000 requêtes</translation>
    </message>
    <message>
        <source>Errors in the busiest hour</source>
        <translation>Erreurs de l’heure la plus chargée</translation>
    </message>
    <message>
        <source>Errors in the month</source>
        <translation>Erreurs du mois</translation>
    </message>
    <message>
        <source>Users carried, %1 expected</source>
        <translation>Utilisateurs portés, %1 attendus</translation>
    </message>
    <message>
        <source>Headroom above the expected peak</source>
        <translation>Réserve au-dessus de la pointe attendue</translation>
    </message>
    <message>
        <source>First to break</source>
        <translation>Premier à céder</translation>
    </message>
    <message>
        <source>Servers at the peak</source>
        <translation>Serveurs à la pointe</translation>
    </message>
    <message>
        <source>Server hours a month</source>
        <translation>Heures de serveur par mois</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>Chiffre clé</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>The figures rest on</source>
        <translation>Les chiffres reposent sur</translation>
    </message>
    <message>
        <source>Request class</source>
        <translation>Classe de requêtes</translation>
    </message>
    <message>
        <source>Of the page views</source>
        <translation>Part des pages vues</translation>
    </message>
    <message>
        <source>Per page view</source>
        <translation>Par page vue</translation>
    </message>
    <message>
        <source>To the user</source>
        <translation>Vers l’utilisateur</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Surge</source>
        <translation>Afflux</translation>
    </message>
    <message>
        <source>Background job</source>
        <translation>Tâche de fond</translation>
    </message>
    <message>
        <source>Loss of a zone</source>
        <translation>Perte d’une zone</translation>
    </message>
    <message>
        <source>Loss of a region</source>
        <translation>Perte d’une région</translation>
    </message>
    <message>
        <source>Database failover</source>
        <translation>Bascule de base de données</translation>
    </message>
    <message>
        <source>Cache flush</source>
        <translation>Vidage de cache</translation>
    </message>
    <message>
        <source>CDN outage</source>
        <translation>Panne du CDN</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>Crash of an instance</source>
        <translation>Panne d’une instance</translation>
    </message>
    <message>
        <source>Retry storm</source>
        <translation>Tempête de relances</translation>
    </message>
    <message>
        <source>%1 users in all</source>
        <translation>%1 utilisateurs en tout</translation>
    </message>
    <message>
        <source>%1 users more</source>
        <translation>%1 utilisateurs de plus</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ramp, hold, decay</source>
        <translation>Montée, palier, descente</translation>
    </message>
    <message>
        <source>%1, %2, %3 min</source>
        <translation>%1, %2, %3 min</translation>
    </message>
    <message>
        <source>Traffic forecast</source>
        <translation>Prévision de trafic</translation>
    </message>
    <message>
        <source>%1 users at once, on %2</source>
        <translation>%1 utilisateurs simultanés, le %2</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>a visit</source>
        <translation>par visite</translation>
    </message>
    <message>
        <source>Page views</source>
        <translation>Pages vues</translation>
    </message>
    <message>
        <source>Think time</source>
        <translation>Temps de réflexion</translation>
    </message>
    <message>
        <source>between pages</source>
        <translation>entre deux pages</translation>
    </message>
    <message>
        <source>At the peak</source>
        <translation>À la pointe</translation>
    </message>
    <message>
        <source>users at once</source>
        <translation>utilisateurs simultanés</translation>
    </message>
    <message>
        <source>%1 visits × %2 pages = %3 page views a month; × %4 requests a page view = %5 requests.</source>
        <translation>%1 visites × %2 pages = %3 pages vues par mois&#x202f;; × %4 requêtes par page vue = %5 requêtes.</translation>
    </message>
    <message>
        <source>The week&apos;s profile “%1” makes of the mean %2 page views/s a busiest ordinary moment of %3 page views/s; × %4 s think time = %5 ordinary users at once.</source>
        <translation>Le profil de semaine «&#x202f;%1&#x202f;» fait des %2 pages vues/s en moyenne un moment ordinaire le plus chargé de %3 pages vues/s&#x202f;; × %4 s de réflexion = %5 utilisateurs ordinaires simultanés.</translation>
    </message>
    <message>
        <source>The events of the month raise that to %1 users, on %2.</source>
        <translation>Les événements du mois portent cela à %1 utilisateurs, le %2.</translation>
    </message>
    <message>
        <source>Campaigns bring about %1 visits beyond the ordinary month.</source>
        <translation>Les campagnes amènent environ %1 visites au-delà du mois ordinaire.</translation>
    </message>
    <message>
        <source>Note: </source>
        <translation>Remarque&#x202f;: </translation>
    </message>
    <message>
        <source>The month that was simulated</source>
        <translation>Le mois simulé</translation>
    </message>
    <message>
        <source>Simultaneous users, ordinary visitors and events</source>
        <translation>Utilisateurs simultanés, visiteurs ordinaires et événements</translation>
    </message>
    <message>
        <source>users</source>
        <translation>utilisateurs</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>What a page view asks for</source>
        <translation>Ce que demande une page vue</translation>
    </message>
    <message>
        <source>%1, %2 line items</source>
        <translation>%1, %2 lignes</translation>
    </message>
    <message>
        <source>USD, list prices, %1. The oldest price used is of %2.</source>
        <translation>USD, prix catalogue, %1. Le prix utilisé le plus ancien est du %2.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>all services of the provider</source>
        <translation>tous les services du fournisseur</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation>Plan de support</translation>
    </message>
    <message>
        <source>%1, a graduated share of the provider&apos;s charges after discounts</source>
        <translation>%1, une part par tranches des coûts du fournisseur après remises</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>Aléas</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>%1, %2 of all lines</source>
        <translation>%1, %2 de toutes les lignes</translation>
    </message>
    <message>
        <source>Free tier</source>
        <translation>Offre gratuite</translation>
    </message>
    <message>
        <source>The provider&apos;s lasting monthly allowances are taken off.</source>
        <translation>Les quotas mensuels durables du fournisseur sont déduits.</translation>
    </message>
    <message>
        <source>Not taken off.</source>
        <translation>Non déduites.</translation>
    </message>
    <message>
        <source>Migration work; taxes, support plans and discounts, unless a line item names them; the parts listed under “Not priced”.</source>
        <translation>Travaux de migration&#x202f;; taxes, support et remises, sauf si une ligne les nomme&#x202f;; les parties citées sous «&#x202f;Sans prix&#x202f;».</translation>
    </message>
    <message>
        <source>Total, %1</source>
        <translation>Total, %1</translation>
    </message>
    <message>
        <source>Support, contingency, tax</source>
        <translation>Support, aléas, taxe</translation>
    </message>
    <message>
        <source>The month lies between %1 (P10) and %2 (P90).</source>
        <translation>Le mois se situe entre %1 (P10) et %2 (P90).</translation>
    </message>
    <message>
        <source>USD a month by family of tiers; a segment is named after its largest tier. Prices of %1, %2, %3.</source>
        <translation>USD par mois et par famille de composants&#x202f;; un segment porte le nom de son plus grand composant. Prix du %1, %2, %3.</translation>
    </message>
    <message>
        <source>before discounts</source>
        <translation>avant remises</translation>
    </message>
    <message>
        <source>No range was computed: the scenario states nothing uncertain.</source>
        <translation>Aucune fourchette calculée&#x202f;: le scénario n’indique rien d’incertain.</translation>
    </message>
    <message>
        <source>%1 – %2 a month in eight of ten months like this one.</source>
        <translation>%1 – %2 par mois dans huit mois sur dix comme celui-ci.</translation>
    </message>
    <message>
        <source>What moves it most: %1.</source>
        <translation>Ce qui la fait le plus bouger&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>%1 included</source>
        <translation>%1 compris</translation>
    </message>
    <message>
        <source>before tax</source>
        <translation>hors taxes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
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
        <translation>Budget d’erreur&#x202f;: %1 des %2 requêtes échouées qu’admet le niveau&#x202f;; le jour %3 de l’horizon en a pris %4.</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Seuil de rentabilité</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Expected a month</source>
        <translation>Attendu par mois</translation>
    </message>
    <message>
        <source>Saves a month</source>
        <translation>Économie par mois</translation>
    </message>
    <message>
        <source>Savings plan over all instances</source>
        <translation>Savings Plan sur toutes les instances</translation>
    </message>
    <message>
        <source>USD an hour</source>
        <translation>USD par heure</translation>
    </message>
    <message>
        <source>estimated from the families&apos; discounts</source>
        <translation>estimé d’après les remises des familles</translation>
    </message>
    <message>
        <source>What moves the bill</source>
        <translation>Ce qui fait bouger la facture</translation>
    </message>
    <message>
        <source>USD a month with one input at its low and at its high end, the others as stated</source>
        <translation>USD par mois avec une donnée à sa borne basse et à sa borne haute, les autres telles quelles</translation>
    </message>
    <message>
        <source>Low end</source>
        <translation>Borne basse</translation>
    </message>
    <message>
        <source>High end</source>
        <translation>Borne haute</translation>
    </message>
    <message>
        <source>Half width from</source>
        <translation>Demi-largeur selon</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>Par rapport à %1</translation>
    </message>
    <message>
        <source>Parts without a price</source>
        <translation>Parties sans prix</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#x202f;: %2, %3</translation>
    </message>
    <message>
        <source>%1 in other regions, USD a month</source>
        <translation>%1 dans d’autres régions, USD par mois</translation>
    </message>
    <message>
        <source>Without a price, and not in the totals: %1.</source>
        <translation>Sans prix et hors totaux&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Everything that stands in the variant&apos;s main region is moved. The distance to the users is not modelled.</source>
        <translation>Tout ce qui est dans la région principale de la variante est déplacé. La distance aux utilisateurs n’est pas modélisée.</translation>
    </message>
    <message>
        <source>How much capacity to commit to</source>
        <translation>Sur quelle capacité s’engager</translation>
    </message>
    <message>
        <source>A reservation is paid whether its instance runs or not: it pays when the instance runs in a larger share of the hours than the break-even. Tiers of one type, system and region share theirs. On demand the capacity below costs %1 in the expected month; low, expected and high demand weigh 0.3, 0.4 and 0.3.</source>
        <translation>Une réservation se paie que son instance tourne ou non&#x202f;: elle est rentable quand l’instance tourne dans une part des heures supérieure au seuil de rentabilité. Les composants d’un même type, système et région partagent les leurs. À la demande, la capacité ci-dessous coûte %1 dans le mois attendu&#x202f;; les demandes basse, attendue et haute pèsent 0,3, 0,4 et 0,3.</translation>
    </message>
    <message>
        <source>Hours against the commitment: %1</source>
        <translation>Heures face à l’engagement&#x202f;: %1</translation>
    </message>
    <message>
        <source>Hours of the month in which the first, second … instance runs. Filled: reserved for one year. Tinted: paid and not used.</source>
        <translation>Heures du mois où tourne la première, la deuxième… instance. Plein&#x202f;: réservé pour un an. Teinté&#x202f;: payé et non utilisé.</translation>
    </message>
    <message>
        <source>Reservations, the cheapest of each term</source>
        <translation>Réservations, la moins chère de chaque durée</translation>
    </message>
    <message>
        <source>Instead of them</source>
        <translation>À leur place</translation>
    </message>
    <message>
        <source>Expected a month: the commitment, with what is paid up front spread over the term, and the rest on demand. The bill above holds what the tiers say, not this advice.</source>
        <translation>Attendu par mois&#x202f;: l’engagement, avec l’avance répartie sur la durée, et le reste à la demande. La facture ci-dessus contient ce que disent les composants, non ce conseil.</translation>
    </message>
    <message>
        <source>USD, %1</source>
        <translation>USD, %1</translation>
    </message>
    <message>
        <source>Prices of %1, %2, %3</source>
        <translation>Prix du %1, %2, %3</translation>
    </message>
    <message>
        <source>USD, the oldest of %1, %2, %3</source>
        <translation>USD, le plus ancien du %1, %2, %3</translation>
    </message>
    <message>
        <source>%1 On average %2 replicas too many and %3 too few; too few for %4 of the time.</source>
        <translation>%1 En moyenne %2 réplicas de trop et %3 de moins qu’il ne faut&#x202f;; trop peu pendant %4 du temps.</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Compute</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Auto-scaled servers</source>
        <translation>Serveurs à échelle automatique</translation>
    </message>
    <message>
        <source>Group of equal servers that grows and shrinks with the load by a scaling rule (EC2 Auto Scaling, Linux or Windows). New servers take minutes to boot; plan steep peaks ahead.</source>
        <translation>Groupe de serveurs égaux qui croît et décroît avec la charge selon une règle de mise à l’échelle (EC2 Auto Scaling, Linux ou Windows). Les nouveaux serveurs mettent des minutes à démarrer&#x202f;; prévoyez les pointes raides.</translation>
    </message>
    <message>
        <source>The callers&apos; latency stands at the load balancer</source>
        <translation>La latence des appelants figure au répartiteur de charge</translation>
    </message>
    <message>
        <source>Data volume</source>
        <translation>Volume de données</translation>
    </message>
    <message>
        <source>Second volume of every server, for data that the root volume should not hold.</source>
        <translation>Second volume de chaque serveur, pour les données que le volume racine ne doit pas porter.</translation>
    </message>
    <message>
        <source>None until entered</source>
        <translation>Aucun avant saisie</translation>
    </message>
    <message>
        <source>Data volume type</source>
        <translation>Type du volume de données</translation>
    </message>
    <message>
        <source>Amazon EC2 Auto Scaling guide: recommended for target tracking</source>
        <translation>Guide Amazon EC2 Auto Scaling&#x202f;: recommandé pour le suivi de cible</translation>
    </message>
    <message>
        <source>Linux server</source>
        <translation>Serveur Linux</translation>
    </message>
    <message>
        <source>One or several EC2 servers with Linux, fixed in number unless a scaling rule is added.</source>
        <translation>Un ou plusieurs serveurs EC2 sous Linux, en nombre fixe sauf si une règle de mise à l’échelle est ajoutée.</translation>
    </message>
    <message>
        <source>One server stands in one zone</source>
        <translation>Un serveur se trouve dans une zone</translation>
    </message>
    <message>
        <source>Windows server</source>
        <translation>Serveur Windows</translation>
    </message>
    <message>
        <source>One or several EC2 servers with Windows and IIS, licence included. A Windows server boots in about 15 minutes unless fast launch is used.</source>
        <translation>Un ou plusieurs serveurs EC2 sous Windows et IIS, licence comprise. Un serveur Windows démarre en environ 15 minutes sans lancement rapide.</translation>
    </message>
    <message>
        <source>The kind&apos;s system</source>
        <translation>Le système de ce type</translation>
    </message>
    <message>
        <source>Requests one server works on at a time.</source>
        <translation>Requêtes qu’un serveur traite en même temps.</translation>
    </message>
    <message>
        <source>Assumption: requests IIS runs at a time for a typical .NET shop</source>
        <translation>Hypothèse&#x202f;: requêtes qu’IIS exécute à la fois pour une boutique .NET typique</translation>
    </message>
    <message>
        <source>IIS documentation: default queue length of an application pool</source>
        <translation>Documentation IIS&#x202f;: longueur de file par défaut d’un pool d’applications</translation>
    </message>
    <message>
        <source>Assumption: threads share the memory of one process</source>
        <translation>Hypothèse&#x202f;: les threads partagent la mémoire d’un processus</translation>
    </message>
    <message>
        <source>Assumption: Windows Server with IIS</source>
        <translation>Hypothèse&#x202f;: Windows Server avec IIS</translation>
    </message>
    <message>
        <source>Assumption: Windows, application and logs</source>
        <translation>Hypothèse&#x202f;: Windows, application et journaux</translation>
    </message>
    <message>
        <source>Background workers</source>
        <translation>Serveurs de tâches de fond</translation>
    </message>
    <message>
        <source>Servers that take work from a queue or a schedule instead of from visitors: imports, price changes, mail. Kept apart, they cannot take the shop down.</source>
        <translation>Serveurs dont le travail vient d’une file ou d’un horaire et non des visiteurs&#x202f;: imports, changements de prix, courrier. À part, ils ne peuvent pas faire tomber la boutique.</translation>
    </message>
    <message>
        <source>Assumption: a small type is enough for work without visitors waiting</source>
        <translation>Hypothèse&#x202f;: un petit type suffit à un travail sans visiteur qui attend</translation>
    </message>
    <message>
        <source>Jobs one server works on at a time.</source>
        <translation>Tâches qu’un serveur traite en même temps.</translation>
    </message>
    <message>
        <source>Assumption: two for each vCPU</source>
        <translation>Hypothèse&#x202f;: deux par vCPU</translation>
    </message>
    <message>
        <source>Work waits in the queue, nothing is refused</source>
        <translation>Le travail attend dans la file, rien n’est refusé</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Personne n’attend</translation>
    </message>
    <message>
        <source>Launch template</source>
        <translation>Modèle de lancement</translation>
    </message>
    <message>
        <source>Recipe for new servers of a group: image, type, network, start script. Free.</source>
        <translation>Recette des nouveaux serveurs d’un groupe&#x202f;: image, type, réseau, script de démarrage. Gratuit.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Name of the machine image, for the record. A baked image boots minutes sooner than one configured at start.</source>
        <translation>Nom de l’image machine, pour mémoire. Une image préparée démarre des minutes plus tôt qu’une image configurée au démarrage.</translation>
    </message>
    <message>
        <source>To be entered</source>
        <translation>À saisir</translation>
    </message>
    <message>
        <source>Lightsail server</source>
        <translation>Serveur Lightsail</translation>
    </message>
    <message>
        <source>Virtual server at a flat price a month, transfer included. Simple, but it does not scale by itself.</source>
        <translation>Serveur virtuel à prix mensuel forfaitaire, transfert compris. Simple, mais il ne s’adapte pas seul à la charge.</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Bundles are named by their memory.</source>
        <translation>Les formules portent le nom de leur mémoire.</translation>
    </message>
    <message>
        <source>Amazon Lightsail pricing</source>
        <translation>Tarifs d’Amazon Lightsail</translation>
    </message>
    <message>
        <source>vCPUs of the bundle.</source>
        <translation>vCPU de la formule.</translation>
    </message>
    <message>
        <source>Amazon Lightsail pricing: bundles up to 8 GB have 2 vCPUs</source>
        <translation>Tarifs d’Amazon Lightsail&#x202f;: les formules jusqu’à 8 Go ont 2 vCPU</translation>
    </message>
    <message>
        <source>Memory of the bundle.</source>
        <translation>Mémoire de la formule.</translation>
    </message>
    <message>
        <source>Assumption: PHP processes that fit beside the system</source>
        <translation>Hypothèse&#x202f;: processus PHP qui tiennent à côté du système</translation>
    </message>
    <message>
        <source>Lightsail servers usually keep uploads on their own disk</source>
        <translation>Les serveurs Lightsail gardent en général les fichiers reçus sur leur disque</translation>
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
        <translation>512 Mo</translation>
    </message>
    <message>
        <source>1 GB</source>
        <translation>1 Go</translation>
    </message>
    <message>
        <source>2 GB</source>
        <translation>2 Go</translation>
    </message>
    <message>
        <source>4 GB</source>
        <translation>4 Go</translation>
    </message>
    <message>
        <source>8 GB</source>
        <translation>8 Go</translation>
    </message>
    <message>
        <source>16 GB</source>
        <translation>16 Go</translation>
    </message>
    <message>
        <source>32 GB</source>
        <translation>32 Go</translation>
    </message>
    <message>
        <source>64 GB</source>
        <translation>64 Go</translation>
    </message>
    <message>
        <source>Containers and functions</source>
        <translation>Conteneurs et fonctions</translation>
    </message>
    <message>
        <source>Container service</source>
        <translation>Service de conteneurs</translation>
    </message>
    <message>
        <source>Containers on hosts that are rented by the hour (ECS on EC2). Tasks start in seconds on a host with room; a missing host takes minutes.</source>
        <translation>Conteneurs sur des hôtes loués à l’heure (ECS sur EC2). Les tâches démarrent en quelques secondes sur un hôte qui a de la place&#x202f;; un hôte manquant prend des minutes.</translation>
    </message>
    <message>
        <source>Host type</source>
        <translation>Type d’hôte</translation>
    </message>
    <message>
        <source>Assumption: four task slots of one vCPU</source>
        <translation>Hypothèse&#x202f;: quatre places de tâche d’un vCPU</translation>
    </message>
    <message>
        <source>Tasks per host</source>
        <translation>Tâches par hôte</translation>
    </message>
    <message>
        <source>Task slots of one host by CPU and memory.</source>
        <translation>Places de tâche d’un hôte selon CPU et mémoire.</translation>
    </message>
    <message>
        <source>One vCPU for each task</source>
        <translation>Un vCPU par tâche</translation>
    </message>
    <message>
        <source>Minimum of hosts</source>
        <translation>Minimum d’hôtes</translation>
    </message>
    <message>
        <source>Hosts that always run; warm hosts let tasks start within seconds.</source>
        <translation>Hôtes toujours en marche&#x202f;; sur des hôtes chauds, les tâches démarrent en quelques secondes.</translation>
    </message>
    <message>
        <source>One is the smallest deployment</source>
        <translation>Un est la plus petite installation</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Workers per task</source>
        <translation>Workers par tâche</translation>
    </message>
    <message>
        <source>Assumption: 10 workers for a task of one vCPU and 2 GiB</source>
        <translation>Hypothèse&#x202f;: 10 workers pour une tâche d’un vCPU et 2 Gio</translation>
    </message>
    <message>
        <source>Assumption: PHP process of a small site</source>
        <translation>Hypothèse&#x202f;: processus PHP d’un petit site</translation>
    </message>
    <message>
        <source>A container carries no system of its own</source>
        <translation>Un conteneur ne porte pas de système propre</translation>
    </message>
    <message>
        <source>Serverless containers</source>
        <translation>Conteneurs sans serveur</translation>
    </message>
    <message>
        <source>Containers without hosts (ECS on Fargate): billed by vCPU and GiB hours of the running tasks. No idle host, at a higher price a vCPU.</source>
        <translation>Conteneurs sans hôtes (ECS sur Fargate)&#x202f;: facturés par heures de vCPU et de Gio des tâches en marche. Pas d’hôte oisif, mais un prix plus élevé par vCPU.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>ARM tasks cost a fifth less; the application must have been built for it.</source>
        <translation>Les tâches ARM coûtent un cinquième de moins&#x202f;; l’application doit être construite pour cela.</translation>
    </message>
    <message>
        <source>AWS Fargate pricing</source>
        <translation>Tarifs d’AWS Fargate</translation>
    </message>
    <message>
        <source>Task storage</source>
        <translation>Stockage de tâche</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Disk of a task; 20 GB are included.</source>
        <translation>Disque d’une tâche&#x202f;; 20 Go sont compris.</translation>
    </message>
    <message>
        <source>Kubernetes cluster</source>
        <translation>Cluster Kubernetes</translation>
    </message>
    <message>
        <source>Managed Kubernetes (EKS): a fee for the control plane and the nodes by the hour.</source>
        <translation>Kubernetes géré (EKS)&#x202f;: des frais pour le plan de contrôle et les nœuds à l’heure.</translation>
    </message>
    <message>
        <source>Node type</source>
        <translation>Type de nœud</translation>
    </message>
    <message>
        <source>Assumption: four vCPUs leave room beside the system pods</source>
        <translation>Hypothèse&#x202f;: quatre vCPU laissent de la place à côté des pods du système</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Clusters</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Control planes; each is billed by the hour.</source>
        <translation>Plans de contrôle&#x202f;; chacun est facturé à l’heure.</translation>
    </message>
    <message>
        <source>One cluster</source>
        <translation>Un cluster</translation>
    </message>
    <message>
        <source>Extended support</source>
        <translation>Support prolongé</translation>
    </message>
    <message>
        <source>A Kubernetes version past its standard support costs six times the fee.</source>
        <translation>Une version de Kubernetes hors support standard coûte six fois les frais.</translation>
    </message>
    <message>
        <source>Amazon EKS pricing</source>
        <translation>Tarifs d’Amazon EKS</translation>
    </message>
    <message>
        <source>Workers per node</source>
        <translation>Workers par nœud</translation>
    </message>
    <message>
        <source>Assumption: ten for each vCPU</source>
        <translation>Hypothèse&#x202f;: dix par vCPU</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Code that runs for each event and costs nothing between them (Lambda). Also the usual way to switch staging systems off at night.</source>
        <translation>Code exécuté à chaque événement, gratuit entre-temps (Lambda). Aussi la façon habituelle d’éteindre la nuit les systèmes de préproduction.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>CPU grows with memory: one vCPU at 1,769 MB.</source>
        <translation>Le CPU croît avec la mémoire&#x202f;: un vCPU à 1&#x202f;769 Mo.</translation>
    </message>
    <message>
        <source>AWS Lambda developer guide</source>
        <translation>Guide du développeur AWS Lambda</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportement</translation>
    </message>
    <message>
        <source>Mean duration of a call; billed by the millisecond.</source>
        <translation>Durée moyenne d’un appel&#x202f;; facturée à la milliseconde.</translation>
    </message>
    <message>
        <source>Assumption: to be measured</source>
        <translation>Hypothèse&#x202f;: à mesurer</translation>
    </message>
    <message>
        <source>Calls a month</source>
        <translation>Appels par mois</translation>
    </message>
    <message>
        <source>million</source>
        <translation>millions</translation>
    </message>
    <message>
        <source>Calls when no simulated traffic reaches the function.</source>
        <translation>Appels quand aucun trafic simulé n’atteint la fonction.</translation>
    </message>
    <message>
        <source>ARM costs a fifth less.</source>
        <translation>ARM coûte un cinquième de moins.</translation>
    </message>
    <message>
        <source>AWS Lambda pricing</source>
        <translation>Tarifs d’AWS Lambda</translation>
    </message>
    <message>
        <source>Temporary storage</source>
        <translation>Stockage temporaire</translation>
    </message>
    <message>
        <source>512 MB are included.</source>
        <translation>512 Mo sont compris.</translation>
    </message>
    <message>
        <source>Kept warm</source>
        <translation>Gardés chauds</translation>
    </message>
    <message>
        <source>Environments that are always ready and spare the cold start; billed by the hour.</source>
        <translation>Environnements toujours prêts qui évitent le démarrage à froid&#x202f;; facturés à l’heure.</translation>
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
        <translation>Données</translation>
    </message>
    <message>
        <source>Aurora</source>
        <translation>Aurora</translation>
    </message>
    <message>
        <source>Amazon&apos;s cluster database, compatible with MySQL and PostgreSQL: one writer, shared storage billed by what it holds, I/O billed by the million. Readers are tiers of their own.</source>
        <translation>La base en cluster d’Amazon, compatible avec MySQL et PostgreSQL&#x202f;: un écrivain, un stockage partagé facturé selon son contenu, des E/S facturées au million. Les lecteurs sont des composants à part.</translation>
    </message>
    <message>
        <source>Sets vCPUs, memory and network of the writer.</source>
        <translation>Détermine vCPU, mémoire et réseau de l’écrivain.</translation>
    </message>
    <message>
        <source>Assumption: the smallest memory type of its generation</source>
        <translation>Hypothèse&#x202f;: le plus petit type orienté mémoire de sa génération</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Compatible engine; prices are the same in most regions.</source>
        <translation>Moteur compatible&#x202f;; les prix sont les mêmes dans la plupart des régions.</translation>
    </message>
    <message>
        <source>MySQL is the usual database of PHP shops</source>
        <translation>MySQL est la base habituelle des boutiques PHP</translation>
    </message>
    <message>
        <source>Data held, billed by the month; the volume grows by itself.</source>
        <translation>Données conservées, facturées au mois&#x202f;; le volume grandit seul.</translation>
    </message>
    <message>
        <source>Assumption: enter the size of the data</source>
        <translation>Hypothèse&#x202f;: saisissez la taille des données</translation>
    </message>
    <message>
        <source>I/O-Optimized</source>
        <translation>Optimisé E/S</translation>
    </message>
    <message>
        <source>Instances and storage cost more, I/O nothing. Pays when I/O is more than a quarter of the Aurora bill.</source>
        <translation>Instances et stockage coûtent plus, les E/S rien. Avantageux quand les E/S dépassent un quart de la facture Aurora.</translation>
    </message>
    <message>
        <source>Amazon Aurora pricing</source>
        <translation>Tarifs d’Amazon Aurora</translation>
    </message>
    <message>
        <source>I/O a month</source>
        <translation>E/S par mois</translation>
    </message>
    <message>
        <source>Reads and writes when nothing is simulated; otherwise the simulated figure counts.</source>
        <translation>Lectures et écritures quand rien n’est simulé&#x202f;; sinon le chiffre simulé compte.</translation>
    </message>
    <message>
        <source>Taken from the simulation</source>
        <translation>Repris de la simulation</translation>
    </message>
    <message>
        <source>I/O operations the storage volume takes in a second. Aurora&apos;s distributed volume is rarely the limit.</source>
        <translation>Opérations d’E/S que le volume accepte par seconde. Le volume réparti d’Aurora est rarement la limite.</translation>
    </message>
    <message>
        <source>Assumption: tens of thousands a second; the limit of an instance is its network</source>
        <translation>Hypothèse&#x202f;: des dizaines de milliers par seconde&#x202f;; la limite d’une instance est son réseau</translation>
    </message>
    <message>
        <source>Aurora replica</source>
        <translation>Réplica Aurora</translation>
    </message>
    <message>
        <source>Reader of an Aurora cluster: takes reads and becomes the writer within a minute when that fails. Shares the writer&apos;s storage, so only its instance is billed.</source>
        <translation>Lecteur d’un cluster Aurora&#x202f;: prend des lectures et devient l’écrivain en une minute quand celui-ci tombe. Il partage le stockage de l’écrivain, seule son instance est donc facturée.</translation>
    </message>
    <message>
        <source>Sets vCPUs, memory and network of a reader; as large as the writer if it must replace it.</source>
        <translation>Détermine vCPU, mémoire et réseau d’un lecteur&#x202f;; aussi grand que l’écrivain s’il doit le remplacer.</translation>
    </message>
    <message>
        <source>Engine of the cluster.</source>
        <translation>Moteur du cluster.</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>Readers share the reads; a cluster has at most 15.</source>
        <translation>Les lecteurs se partagent les lectures&#x202f;; un cluster en a au plus 15.</translation>
    </message>
    <message>
        <source>One is the smallest number</source>
        <translation>Un est le plus petit nombre</translation>
    </message>
    <message>
        <source>As the cluster: instances cost more, I/O nothing.</source>
        <translation>Comme le cluster&#x202f;: les instances coûtent plus, les E/S rien.</translation>
    </message>
    <message>
        <source>I/O operations the storage volume takes in a second.</source>
        <translation>Opérations d’E/S que le volume accepte par seconde.</translation>
    </message>
    <message>
        <source>Aurora Serverless v2</source>
        <translation>Aurora Serverless v2</translation>
    </message>
    <message>
        <source>Aurora whose capacity follows the load between two bounds, billed by the capacity unit and second. No idle size to choose, a higher price at steady load.</source>
        <translation>Aurora dont la capacité suit la charge entre deux bornes, facturée à l’unité de capacité et à la seconde. Pas de taille à choisir, un prix plus élevé à charge constante.</translation>
    </message>
    <message>
        <source>Compatible engine.</source>
        <translation>Moteur compatible.</translation>
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
        <translation>Capacité toujours présente. Une unité a 2 Gio de mémoire&#x202f;; la croissance part d’ici, un minimum bas croît donc lentement.</translation>
    </message>
    <message>
        <source>Amazon Aurora user guide: smallest capacity</source>
        <translation>Guide de l’utilisateur Amazon Aurora&#x202f;: plus petite capacité</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Bound of capacity and bill.</source>
        <translation>Borne de la capacité et de la facture.</translation>
    </message>
    <message>
        <source>Assumption: 32 GiB</source>
        <translation>Hypothèse&#x202f;: 32 Gio</translation>
    </message>
    <message>
        <source>Mean capacity</source>
        <translation>Capacité moyenne</translation>
    </message>
    <message>
        <source>Mean of the month, billed when the capacity is not simulated.</source>
        <translation>Moyenne du mois, facturée quand la capacité n’est pas simulée.</translation>
    </message>
    <message>
        <source>Assumption: to be taken from a trial month</source>
        <translation>Hypothèse&#x202f;: à tirer d’un mois d’essai</translation>
    </message>
    <message>
        <source>Further instances that take reads.</source>
        <translation>Autres instances qui prennent des lectures.</translation>
    </message>
    <message>
        <source>Data held, billed by the month.</source>
        <translation>Données conservées, facturées au mois.</translation>
    </message>
    <message>
        <source>Reads and writes when nothing is simulated.</source>
        <translation>Lectures et écritures quand rien n’est simulé.</translation>
    </message>
    <message>
        <source>Capacity and storage cost more, I/O nothing.</source>
        <translation>Capacité et stockage coûtent plus, les E/S rien.</translation>
    </message>
    <message>
        <source>Relational database</source>
        <translation>Base de données relationnelle</translation>
    </message>
    <message>
        <source>Managed MySQL, MariaDB, PostgreSQL or SQL Server (RDS). Changing its size means minutes of downtime, so it is sized for the peak. Multi-AZ keeps a standby in a second zone.</source>
        <translation>MySQL, MariaDB, PostgreSQL ou SQL Server gérés (RDS). Changer de taille signifie des minutes d’arrêt, on la dimensionne donc pour la pointe. Multi-AZ garde une instance de secours dans une seconde zone.</translation>
    </message>
    <message>
        <source>Sets vCPUs, memory and network.</source>
        <translation>Détermine vCPU, mémoire et réseau.</translation>
    </message>
    <message>
        <source>Assumption: two vCPUs and 8 GiB</source>
        <translation>Hypothèse&#x202f;: deux vCPU et 8 Gio</translation>
    </message>
    <message>
        <source>SQL Server hours include the licence and cost several times as much.</source>
        <translation>Les heures SQL Server comprennent la licence et coûtent plusieurs fois plus.</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>A standby takes over within one to two minutes and doubles the bill; it takes no load.</source>
        <translation>Une instance de secours prend le relais en une à deux minutes et double la facture&#x202f;; elle ne prend pas de charge.</translation>
    </message>
    <message>
        <source>Amazon RDS user guide, Multi-AZ deployments</source>
        <translation>Guide de l’utilisateur Amazon RDS, déploiements Multi-AZ</translation>
    </message>
    <message>
        <source>Amazon RDS user guide: the MySQL default is memory / 12,582,880 bytes, 682 for 8 GiB</source>
        <translation>Guide de l’utilisateur Amazon RDS&#x202f;: la valeur MySQL par défaut est mémoire / 12&#x202f;582&#x202f;880 octets, 682 pour 8 Gio</translation>
    </message>
    <message>
        <source>Assumption: enter the size of the data and a year&apos;s growth</source>
        <translation>Hypothèse&#x202f;: saisissez la taille des données et la croissance d’un an</translation>
    </message>
    <message>
        <source>Reads and writes a second. gp3 includes 3,000, and 12,000 from 400 GB on for MySQL, MariaDB and PostgreSQL. When I/O is the limit, the queue grows while the CPU stays flat: buy IOPS, not CPU.</source>
        <translation>Lectures et écritures par seconde. gp3 en comprend 3&#x202f;000, et 12&#x202f;000 à partir de 400 Go pour MySQL, MariaDB et PostgreSQL. Quand les E/S limitent, la file grandit alors que le CPU reste plat&#x202f;: achetez des IOPS, pas du CPU.</translation>
    </message>
    <message>
        <source>Read replica</source>
        <translation>Réplica de lecture</translation>
    </message>
    <message>
        <source>Copy of a relational database that takes reads, with its own storage and a small delay.</source>
        <translation>Copie d’une base relationnelle qui prend des lectures, avec son propre stockage et un petit retard.</translation>
    </message>
    <message>
        <source>Sets vCPUs, memory and network of a replica.</source>
        <translation>Détermine vCPU, mémoire et réseau d’un réplica.</translation>
    </message>
    <message>
        <source>Assumption: as large as the primary</source>
        <translation>Hypothèse&#x202f;: aussi grand que la base primaire</translation>
    </message>
    <message>
        <source>Engine of the primary. Of the SQL Server editions only Enterprise has read replicas.</source>
        <translation>Moteur de la base primaire. Des éditions SQL Server, seule Enterprise a des réplicas de lecture.</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Replicas share the reads.</source>
        <translation>Les réplicas se partagent les lectures.</translation>
    </message>
    <message>
        <source>As large as the primary&apos;s</source>
        <translation>Aussi grand que celui de la base primaire</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Redis or Memcached nodes (ElastiCache) for sessions, full pages, objects, query results or locks. A small node&apos;s network, not its memory, is often the first thing to give way.</source>
        <translation>Nœuds Redis ou Memcached (ElastiCache) pour sessions, pages entières, objets, résultats de requêtes ou verrous. C’est souvent le réseau d’un petit nœud qui cède d’abord, et non sa mémoire.</translation>
    </message>
    <message>
        <source>Sets memory and network of a node. Look at the network baseline first.</source>
        <translation>Détermine mémoire et réseau d’un nœud. Regardez d’abord le débit de base du réseau.</translation>
    </message>
    <message>
        <source>Assumption: a small node of its generation</source>
        <translation>Hypothèse&#x202f;: un petit nœud de sa génération</translation>
    </message>
    <message>
        <source>Nodes that share the keys, and so the bytes and the commands.</source>
        <translation>Nœuds qui se partagent les clés, donc les octets et les commandes.</translation>
    </message>
    <message>
        <source>Valkey is compatible with Redis and cheaper; Memcached has no replication.</source>
        <translation>Valkey est compatible avec Redis et moins cher&#x202f;; Memcached n’a pas de réplication.</translation>
    </message>
    <message>
        <source>Redis is what most applications ask for</source>
        <translation>Redis est ce que demandent la plupart des applications</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Sert à</translation>
    </message>
    <message>
        <source>What the application keeps here; chooses the card&apos;s icon and the report&apos;s wording.</source>
        <translation>Ce que l’application garde ici&#x202f;; détermine l’icône de la carte et les mots du rapport.</translation>
    </message>
    <message>
        <source>No special use until stated</source>
        <translation>Aucun usage particulier avant indication</translation>
    </message>
    <message>
        <source>Round trip of one look-up without queueing.</source>
        <translation>Aller-retour d’une recherche sans attente.</translation>
    </message>
    <message>
        <source>Amazon ElastiCache documentation: sub-millisecond response times</source>
        <translation>Documentation Amazon ElastiCache&#x202f;: réponses en moins d’une milliseconde</translation>
    </message>
    <message>
        <source>Time per command</source>
        <translation>Temps par commande</translation>
    </message>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>Work of the node&apos;s one command thread for a look-up.</source>
        <translation>Travail, pour une recherche, de l’unique thread de commandes du nœud.</translation>
    </message>
    <message>
        <source>Redis documentation, Benchmarks: about 100,000 requests a second without pipelining</source>
        <translation>Documentation Redis, Benchmarks&#x202f;: environ 100&#x202f;000 requêtes par seconde sans pipelining</translation>
    </message>
    <message>
        <source>Snapshots kept beyond the free one.</source>
        <translation>Instantanés gardés au-delà du gratuit.</translation>
    </message>
    <message>
        <source>Amazon ElastiCache pricing: one snapshot is free</source>
        <translation>Tarifs d’Amazon ElastiCache&#x202f;: un instantané est gratuit</translation>
    </message>
    <message>
        <source>In-server cache</source>
        <translation>Cache dans le serveur</translation>
    </message>
    <message>
        <source>Cache in the memory of every server: no bytes on the network and no further bill, but cold in each new server. The simulation reads it from the server tier that carries it; this card documents it on the diagram.</source>
        <translation>Cache dans la mémoire de chaque serveur&#x202f;: ni octets sur le réseau ni facture de plus, mais froid dans chaque nouveau serveur. La simulation le lit dans le composant serveur qui le porte&#x202f;; cette carte le documente sur le diagramme.</translation>
    </message>
    <message>
        <source>What the application keeps here.</source>
        <translation>Ce que l’application garde ici.</translation>
    </message>
    <message>
        <source>Memory per server</source>
        <translation>Mémoire par serveur</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>Gio</translation>
    </message>
    <message>
        <source>Taken from each server; fewer workers may fit.</source>
        <translation>Prise à chaque serveur&#x202f;; moins de workers peuvent tenir.</translation>
    </message>
    <message>
        <source>Search cluster</source>
        <translation>Cluster de recherche</translation>
    </message>
    <message>
        <source>Elasticsearch or OpenSearch nodes that answer search and category pages. Two nodes keep the index when one is lost.</source>
        <translation>Nœuds Elasticsearch ou OpenSearch qui répondent aux pages de recherche et de catégorie. Deux nœuds gardent l’index quand l’un est perdu.</translation>
    </message>
    <message>
        <source>Sets vCPUs and memory of a node.</source>
        <translation>Détermine vCPU et mémoire d’un nœud.</translation>
    </message>
    <message>
        <source>Amazon OpenSearch Service guide: at least 2 vCPUs and 8 GiB for production</source>
        <translation>Guide Amazon OpenSearch Service&#x202f;: au moins 2 vCPU et 8 Gio en production</translation>
    </message>
    <message>
        <source>Data nodes; every node holds copies, so that queries spread over all.</source>
        <translation>Nœuds de données&#x202f;; chacun détient des copies, les requêtes se répartissent sur tous.</translation>
    </message>
    <message>
        <source>Amazon OpenSearch Service guide: two nodes or more for availability</source>
        <translation>Guide Amazon OpenSearch Service&#x202f;: deux nœuds ou plus pour la disponibilité</translation>
    </message>
    <message>
        <source>Assumption: HTTP round trip and merging of the shards&apos; answers</source>
        <translation>Hypothèse&#x202f;: aller-retour HTTP et fusion des réponses des fragments</translation>
    </message>
    <message>
        <source>Storage per node</source>
        <translation>Stockage par nœud</translation>
    </message>
    <message>
        <source>Assumption: index, replica and room to merge</source>
        <translation>Hypothèse&#x202f;: index, réplica et place pour fusionner</translation>
    </message>
    <message>
        <source>Master type</source>
        <translation>Type des maîtres</translation>
    </message>
    <message>
        <source>Type of the dedicated master nodes.</source>
        <translation>Type des nœuds maîtres dédiés.</translation>
    </message>
    <message>
        <source>Amazon OpenSearch Service guide</source>
        <translation>Guide Amazon OpenSearch Service</translation>
    </message>
    <message>
        <source>Master nodes</source>
        <translation>Nœuds maîtres</translation>
    </message>
    <message>
        <source>Dedicated nodes that steer the cluster; three for larger clusters.</source>
        <translation>Nœuds dédiés qui pilotent le cluster&#x202f;; trois pour les grands clusters.</translation>
    </message>
    <message>
        <source>Small clusters do without</source>
        <translation>Les petits clusters s’en passent</translation>
    </message>
    <message>
        <source>NoSQL table</source>
        <translation>Table NoSQL</translation>
    </message>
    <message>
        <source>Key-value table (DynamoDB) billed by the read and write, or by provisioned capacity.</source>
        <translation>Table clé-valeur (DynamoDB) facturée à la lecture et à l’écriture, ou selon la capacité provisionnée.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>On demand needs no forecast; provisioned is cheaper at steady load.</source>
        <translation>À la demande n’exige pas de prévision&#x202f;; provisionné est moins cher à charge constante.</translation>
    </message>
    <message>
        <source>Amazon DynamoDB pricing</source>
        <translation>Tarifs d’Amazon DynamoDB</translation>
    </message>
    <message>
        <source>Reads a month</source>
        <translation>Lectures par mois</translation>
    </message>
    <message>
        <source>Read units of up to 4 kB, on demand.</source>
        <translation>Unités de lecture jusqu’à 4 ko, à la demande.</translation>
    </message>
    <message>
        <source>Assumption: to be entered</source>
        <translation>Hypothèse&#x202f;: à saisir</translation>
    </message>
    <message>
        <source>Writes a month</source>
        <translation>Écritures par mois</translation>
    </message>
    <message>
        <source>Write units of up to 1 kB, on demand.</source>
        <translation>Unités d’écriture jusqu’à 1 ko, à la demande.</translation>
    </message>
    <message>
        <source>Read capacity</source>
        <translation>Capacité de lecture</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>Provisioned reads a second.</source>
        <translation>Lectures provisionnées par seconde.</translation>
    </message>
    <message>
        <source>Write capacity</source>
        <translation>Capacité d’écriture</translation>
    </message>
    <message>
        <source>Provisioned writes a second.</source>
        <translation>Écritures provisionnées par seconde.</translation>
    </message>
    <message>
        <source>Amazon DynamoDB guide: single-digit milliseconds</source>
        <translation>Guide Amazon DynamoDB&#x202f;: quelques millisecondes</translation>
    </message>
    <message>
        <source>Data held.</source>
        <translation>Données conservées.</translation>
    </message>
    <message>
        <source>Backups on demand.</source>
        <translation>Sauvegardes à la demande.</translation>
    </message>
    <message>
        <source>Lightsail database</source>
        <translation>Base de données Lightsail</translation>
    </message>
    <message>
        <source>MySQL or PostgreSQL at a flat price a month, for small sites.</source>
        <translation>MySQL ou PostgreSQL à prix mensuel forfaitaire, pour de petits sites.</translation>
    </message>
    <message>
        <source>Standby in a second zone</source>
        <translation>Secours en seconde zone</translation>
    </message>
    <message>
        <source>Doubles the price; takes over when the first fails.</source>
        <translation>Double le prix&#x202f;; prend le relais quand la première tombe.</translation>
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
        <translation>Une zone</translation>
    </message>
    <message>
        <source>Two readable standbys</source>
        <translation>Deux secours lisibles</translation>
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
        <translation>Général</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Full pages</source>
        <translation>Pages entières</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Query results</source>
        <translation>Résultats de requêtes</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Verrous</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>À la demande</translation>
    </message>
    <message>
        <source>Provisioned</source>
        <translation>Provisionné</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Infrastructure as code</source>
        <translation>Infrastructure en code</translation>
    </message>
    <message>
        <source>The whole system as text that builds it again (CloudFormation, Terraform): the basis of recovery in another region. Free for AWS resources.</source>
        <translation>Tout le système sous forme de texte qui le reconstruit (CloudFormation, Terraform)&#x202f;: la base d’une reprise dans une autre région. Gratuit pour les ressources AWS.</translation>
    </message>
    <message>
        <source>Code repository</source>
        <translation>Dépôt de code</translation>
    </message>
    <message>
        <source>Where the code lives (CodeCommit, Bitbucket, GitHub). CodeCommit is free for five users.</source>
        <translation>Là où vit le code (CodeCommit, Bitbucket, GitHub). CodeCommit est gratuit pour cinq utilisateurs.</translation>
    </message>
    <message>
        <source>What the provider charges a month for the team.</source>
        <translation>Ce que le fournisseur demande par mois pour l’équipe.</translation>
    </message>
    <message>
        <source>AWS CodeCommit pricing: five users are free</source>
        <translation>Tarifs d’AWS CodeCommit&#x202f;: cinq utilisateurs sont gratuits</translation>
    </message>
    <message>
        <source>Build service</source>
        <translation>Service de build</translation>
    </message>
    <message>
        <source>Builds and tests each change (CodeBuild); billed by the minute.</source>
        <translation>Construit et teste chaque changement (CodeBuild)&#x202f;; facturé à la minute.</translation>
    </message>
    <message>
        <source>Build minutes a month</source>
        <translation>Minutes de build par mois</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Minutes of all builds.</source>
        <translation>Minutes de tous les builds.</translation>
    </message>
    <message>
        <source>Assumption: 60 builds of five minutes</source>
        <translation>Hypothèse&#x202f;: 60 builds de cinq minutes</translation>
    </message>
    <message>
        <source>Machine that builds.</source>
        <translation>Machine qui construit.</translation>
    </message>
    <message>
        <source>Smallest size</source>
        <translation>Plus petite taille</translation>
    </message>
    <message>
        <source>Delivery pipeline</source>
        <translation>Chaîne de livraison</translation>
    </message>
    <message>
        <source>Carries each change through build, test and release (CodePipeline). Billed by the active pipeline or by the minute of its actions.</source>
        <translation>Mène chaque changement par la construction, le test et la mise en production (CodePipeline). Facturée par chaîne active ou à la minute de ses actions.</translation>
    </message>
    <message>
        <source>Active pipelines</source>
        <translation>Chaînes actives</translation>
    </message>
    <message>
        <source>Pipelines that ran in the month.</source>
        <translation>Chaînes exécutées dans le mois.</translation>
    </message>
    <message>
        <source>One for the shop</source>
        <translation>Une pour la boutique</translation>
    </message>
    <message>
        <source>Action minutes</source>
        <translation>Minutes d’action</translation>
    </message>
    <message>
        <source>Pipelines of the second version are billed by minutes of actions instead of by the pipeline.</source>
        <translation>Les chaînes de la seconde version sont facturées aux minutes d’action et non à la chaîne.</translation>
    </message>
    <message>
        <source>First version until entered</source>
        <translation>Première version avant saisie</translation>
    </message>
    <message>
        <source>Bitbucket pipelines</source>
        <translation>Chaînes Bitbucket</translation>
    </message>
    <message>
        <source>Builds and tests in the repository&apos;s own containers (Bitbucket Pipelines); minutes belong to the repository&apos;s plan.</source>
        <translation>Construit et teste dans les conteneurs du dépôt (Bitbucket Pipelines)&#x202f;; les minutes font partie de sa formule.</translation>
    </message>
    <message>
        <source>What the plan and further minutes cost a month.</source>
        <translation>Ce que coûtent par mois la formule et les minutes de plus.</translation>
    </message>
    <message>
        <source>Deployment service</source>
        <translation>Service de déploiement</translation>
    </message>
    <message>
        <source>Brings a release to every server of a group, also to those that scaling adds (CodeDeploy). Free for EC2, Lambda and ECS.</source>
        <translation>Apporte une version à chaque serveur d’un groupe, y compris ceux que la mise à l’échelle ajoute (CodeDeploy). Gratuit pour EC2, Lambda et ECS.</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petit</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grand</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Périphérie</translation>
    </message>
    <message>
        <source>Fastly CDN</source>
        <translation>CDN Fastly</translation>
    </message>
    <message>
        <source>Content delivery network that answers what it may keep and passes the rest to the origin; filters bad traffic on the way. Set the hit ratio of each request class in its Load tab.</source>
        <translation>Réseau de diffusion qui répond ce qu’il peut garder et transmet le reste à l’origine&#x202f;; filtre en chemin le mauvais trafic. Le taux de succès de chaque classe de requêtes se règle dans son onglet Charge.</translation>
    </message>
    <message>
        <source>Time the edge adds to a request that it passes to the origin.</source>
        <translation>Temps que la périphérie ajoute à une requête transmise à l’origine.</translation>
    </message>
    <message>
        <source>Assumption: edge and origin stand on the same continent</source>
        <translation>Hypothèse&#x202f;: périphérie et origine sont sur le même continent</translation>
    </message>
    <message>
        <source>Billing region</source>
        <translation>Région de facturation</translation>
    </message>
    <message>
        <source>Bandwidth and requests are billed at the prices of the area that the visitors&apos; edge stands in.</source>
        <translation>Débit et requêtes sont facturés aux prix de la zone où se trouve la périphérie des visiteurs.</translation>
    </message>
    <message>
        <source>Fastly pricing, billing regions</source>
        <translation>Tarifs de Fastly, régions de facturation</translation>
    </message>
    <message>
        <source>Minimum charge</source>
        <translation>Minimum facturé</translation>
    </message>
    <message>
        <source>A month costs at least the provider&apos;s minimum. Switch it off when another service of the account already reaches it.</source>
        <translation>Un mois coûte au moins le minimum du fournisseur. Désactivez-le si un autre service du compte l’atteint déjà.</translation>
    </message>
    <message>
        <source>Fastly pricing: minimum charge of 50 USD a month</source>
        <translation>Tarifs de Fastly&#x202f;: minimum de 50 USD par mois</translation>
    </message>
    <message>
        <source>CloudFront CDN</source>
        <translation>CDN CloudFront</translation>
    </message>
    <message>
        <source>Amazon&apos;s content delivery network: static files and, with short lifetimes, pages. Bytes to visitors are billed by area, bytes from an AWS origin are free.</source>
        <translation>Le réseau de diffusion d’Amazon&#x202f;: fichiers statiques et, avec une courte durée de vie, pages. Les octets vers les visiteurs sont facturés par zone, ceux venant d’une origine AWS sont gratuits.</translation>
    </message>
    <message>
        <source>Price area</source>
        <translation>Zone de prix</translation>
    </message>
    <message>
        <source>Area of the edge locations that serve the visitors; sets the price of a GB and of a request.</source>
        <translation>Zone des sites de périphérie qui servent les visiteurs&#x202f;; fixe le prix d’un Go et d’une requête.</translation>
    </message>
    <message>
        <source>Amazon CloudFront pricing, price areas</source>
        <translation>Tarifs d’Amazon CloudFront, zones de prix</translation>
    </message>
    <message>
        <source>Invalidated paths a month</source>
        <translation>Chemins invalidés par mois</translation>
    </message>
    <message>
        <source>Paths removed from the edge by hand; the first thousand a month are free.</source>
        <translation>Chemins retirés à la main de la périphérie&#x202f;; les mille premiers du mois sont gratuits.</translation>
    </message>
    <message>
        <source>Amazon CloudFront pricing</source>
        <translation>Tarifs d’Amazon CloudFront</translation>
    </message>
    <message>
        <source>Function calls a month</source>
        <translation>Appels de fonctions par mois</translation>
    </message>
    <message>
        <source>Calls of CloudFront Functions: redirects, headers, tests.</source>
        <translation>Appels de CloudFront Functions&#x202f;: redirections, en-têtes, tests.</translation>
    </message>
    <message>
        <source>DNS zone</source>
        <translation>Zone DNS</translation>
    </message>
    <message>
        <source>Hosted zone with its records, queries and health checks (Route 53). Health checks switch to another region when the first fails.</source>
        <translation>Zone hébergée avec ses enregistrements, requêtes et contrôles d’état (Route 53). Les contrôles d’état basculent vers une autre région quand la première tombe.</translation>
    </message>
    <message>
        <source>Hosted zones</source>
        <translation>Zones hébergées</translation>
    </message>
    <message>
        <source>Domains with their own zone; billed by the month.</source>
        <translation>Domaines ayant leur propre zone&#x202f;; facturés au mois.</translation>
    </message>
    <message>
        <source>One domain</source>
        <translation>Un domaine</translation>
    </message>
    <message>
        <source>Queries a month</source>
        <translation>Requêtes DNS par mois</translation>
    </message>
    <message>
        <source>Look-ups that reach the zone. Alias records to AWS targets are free and do not count.</source>
        <translation>Recherches qui atteignent la zone. Les enregistrements alias vers des cibles AWS sont gratuits et ne comptent pas.</translation>
    </message>
    <message>
        <source>Assumption: a few look-ups a visit, the rest comes from resolvers&apos; caches</source>
        <translation>Hypothèse&#x202f;: quelques recherches par visite, le reste vient des caches des résolveurs</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>Contrôles d’état</translation>
    </message>
    <message>
        <source>Endpoints that are probed, for failover between regions.</source>
        <translation>Points d’accès sondés, pour la bascule entre régions.</translation>
    </message>
    <message>
        <source>None unless there is a second region</source>
        <translation>Aucun tant qu’il n’y a pas de seconde région</translation>
    </message>
    <message>
        <source>Web firewall</source>
        <translation>Pare-feu web</translation>
    </message>
    <message>
        <source>Inspects every request by rules (AWS WAF) before it reaches the CDN or the load balancer. Billed by list, rule and request.</source>
        <translation>Examine chaque requête selon des règles (AWS WAF) avant qu’elle n’atteigne le CDN ou le répartiteur. Facturé par liste, règle et requête.</translation>
    </message>
    <message>
        <source>Assumption: AWS states that WAF adds less than a few milliseconds</source>
        <translation>Hypothèse&#x202f;: selon AWS, WAF ajoute moins de quelques millisecondes</translation>
    </message>
    <message>
        <source>Web ACLs</source>
        <translation>ACL web</translation>
    </message>
    <message>
        <source>Rule lists in use, one for each protected group of resources.</source>
        <translation>Listes de règles en usage, une par groupe de ressources protégé.</translation>
    </message>
    <message>
        <source>One protected entrance</source>
        <translation>Une entrée protégée</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Rules and rule groups of all lists; billed by the month.</source>
        <translation>Règles et groupes de règles de toutes les listes&#x202f;; facturés au mois.</translation>
    </message>
    <message>
        <source>Assumption: the managed core groups</source>
        <translation>Hypothèse&#x202f;: les groupes gérés de base</translation>
    </message>
    <message>
        <source>DDoS filter</source>
        <translation>Filtre DDoS</translation>
    </message>
    <message>
        <source>Absorbs floods before they reach the origin. Shield Standard protects every AWS account without charge; Shield Advanced adds response team and cost protection for a fixed fee.</source>
        <translation>Absorbe les inondations avant qu’elles n’atteignent l’origine. Shield Standard protège sans frais tout compte AWS&#x202f;; Shield Advanced ajoute une équipe d’intervention et une protection des coûts pour un prix fixe.</translation>
    </message>
    <message>
        <source>Filtering happens in the edge network</source>
        <translation>Le filtrage a lieu dans le réseau de périphérie</translation>
    </message>
    <message>
        <source>Shield Advanced</source>
        <translation>Shield Advanced</translation>
    </message>
    <message>
        <source>Subscription of a year for the whole organization: response team, cost protection, reports. Standard protection is free.</source>
        <translation>Abonnement d’un an pour toute l’organisation&#x202f;: équipe d’intervention, protection des coûts, rapports. La protection standard est gratuite.</translation>
    </message>
    <message>
        <source>AWS Shield pricing: Standard is included</source>
        <translation>Tarifs d’AWS Shield&#x202f;: Standard est compris</translation>
    </message>
    <message>
        <source>North America and Europe</source>
        <translation>Amérique du Nord et Europe</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Asie</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>Australia and New Zealand</source>
        <translation>Australie et Nouvelle-Zélande</translation>
    </message>
    <message>
        <source>Latin America</source>
        <translation>Amérique latine</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Holds work until a worker takes it (SQS), so that a burst costs time instead of errors. Three requests a message: send, receive, delete.</source>
        <translation>Garde le travail jusqu’à ce qu’un worker le prenne (SQS)&#x202f;: une rafale coûte ainsi du temps et non des erreurs. Trois requêtes par message&#x202f;: envoyer, recevoir, supprimer.</translation>
    </message>
    <message>
        <source>In order, exactly once</source>
        <translation>Dans l’ordre, exactement une fois</translation>
    </message>
    <message>
        <source>FIFO queues keep the order and cost a quarter more.</source>
        <translation>Les files FIFO gardent l’ordre et coûtent un quart de plus.</translation>
    </message>
    <message>
        <source>Amazon SQS pricing</source>
        <translation>Tarifs d’Amazon SQS</translation>
    </message>
    <message>
        <source>Requests a month</source>
        <translation>Requêtes par mois</translation>
    </message>
    <message>
        <source>Requests when nothing is simulated.</source>
        <translation>Requêtes quand rien n’est simulé.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Sends one message to many subscribers (SNS).</source>
        <translation>Envoie un message à de nombreux abonnés (SNS).</translation>
    </message>
    <message>
        <source>Messages a month</source>
        <translation>Messages par mois</translation>
    </message>
    <message>
        <source>Messages published.</source>
        <translation>Messages publiés.</translation>
    </message>
    <message>
        <source>Mail service</source>
        <translation>Service de courriel</translation>
    </message>
    <message>
        <source>Sends order confirmations and newsletters (SES).</source>
        <translation>Envoie confirmations de commande et lettres d’information (SES).</translation>
    </message>
    <message>
        <source>Mails a month</source>
        <translation>Courriels par mois</translation>
    </message>
    <message>
        <source>thousand</source>
        <translation>milliers</translation>
    </message>
    <message>
        <source>Mails sent.</source>
        <translation>Courriels envoyés.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Application load balancer</source>
        <translation>Répartiteur d’application</translation>
    </message>
    <message>
        <source>Spreads HTTP requests over the servers of a group and checks their health. Billed by the hour and by capacity units: the largest of connections, bytes and rules in each hour.</source>
        <translation>Répartit les requêtes HTTP sur les serveurs d’un groupe et contrôle leur état. Facturé à l’heure et en unités de capacité&#x202f;: le plus grand des connexions, octets et règles de chaque heure.</translation>
    </message>
    <message>
        <source>Assumption: TLS is terminated and the request forwarded within milliseconds</source>
        <translation>Hypothèse&#x202f;: TLS se termine ici et la requête repart en quelques millisecondes</translation>
    </message>
    <message>
        <source>Rules evaluated</source>
        <translation>Règles évaluées</translation>
    </message>
    <message>
        <source>Listener rules a request passes; ten are free.</source>
        <translation>Règles d’écoute qu’une requête traverse&#x202f;; dix sont gratuites.</translation>
    </message>
    <message>
        <source>Elastic Load Balancing pricing</source>
        <translation>Tarifs d’Elastic Load Balancing</translation>
    </message>
    <message>
        <source>Requests per connection</source>
        <translation>Requêtes par connexion</translation>
    </message>
    <message>
        <source>Requests a client sends over one connection. Fewer mean more new connections and more capacity units. A CDN in front reuses its connections.</source>
        <translation>Requêtes qu’un client envoie sur une connexion. Moins signifie plus de connexions nouvelles et plus d’unités de capacité. Un CDN en amont réutilise ses connexions.</translation>
    </message>
    <message>
        <source>Assumption: HTTP keep-alive within a page view</source>
        <translation>Hypothèse&#x202f;: HTTP keep-alive au sein d’une page vue</translation>
    </message>
    <message>
        <source>Life of a connection</source>
        <translation>Durée d’une connexion</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>How long a client&apos;s connection stays open; active connections are one of the four measures of a capacity unit.</source>
        <translation>Combien de temps la connexion d’un client reste ouverte&#x202f;; les connexions actives sont l’une des quatre mesures d’une unité de capacité.</translation>
    </message>
    <message>
        <source>Application Load Balancer guide: idle timeout of 60 s</source>
        <translation>Guide Application Load Balancer&#x202f;: délai d’inactivité de 60 s</translation>
    </message>
    <message>
        <source>One public address in each zone of an internet-facing load balancer; billed by the hour.</source>
        <translation>Une adresse publique dans chaque zone d’un répartiteur exposé à Internet&#x202f;; facturée à l’heure.</translation>
    </message>
    <message>
        <source>Network load balancer</source>
        <translation>Répartiteur réseau</translation>
    </message>
    <message>
        <source>Forwards TCP and UDP connections with very low latency and fixed addresses.</source>
        <translation>Transmet les connexions TCP et UDP avec une latence très faible et des adresses fixes.</translation>
    </message>
    <message>
        <source>Assumption: forwards packets without reading the request</source>
        <translation>Hypothèse&#x202f;: transmet les paquets sans lire la requête</translation>
    </message>
    <message>
        <source>Requests a client sends over one connection.</source>
        <translation>Requêtes qu’un client envoie sur une connexion.</translation>
    </message>
    <message>
        <source>How long a client&apos;s connection stays open; active connections are one of the measures of a capacity unit.</source>
        <translation>Combien de temps la connexion d’un client reste ouverte&#x202f;; les connexions actives sont l’une des mesures d’une unité de capacité.</translation>
    </message>
    <message>
        <source>Assumption: keep-alive of a minute</source>
        <translation>Hypothèse&#x202f;: keep-alive d’une minute</translation>
    </message>
    <message>
        <source>Classic load balancer</source>
        <translation>Répartiteur classique</translation>
    </message>
    <message>
        <source>The first generation, billed by the hour and the GB. Found in older systems; a new one would take an application load balancer.</source>
        <translation>La première génération, facturée à l’heure et au Go. Présente dans les systèmes anciens&#x202f;; un nouveau prendrait un répartiteur d’application.</translation>
    </message>
    <message>
        <source>Assumption: as the application load balancer</source>
        <translation>Hypothèse&#x202f;: comme le répartiteur d’application</translation>
    </message>
    <message>
        <source>Lightsail load balancer</source>
        <translation>Répartiteur Lightsail</translation>
    </message>
    <message>
        <source>Load balancer of the Lightsail offer: one price an hour, certificate included.</source>
        <translation>Répartiteur de l’offre Lightsail&#x202f;: un prix par heure, certificat compris.</translation>
    </message>
    <message>
        <source>API gateway</source>
        <translation>Passerelle d’API</translation>
    </message>
    <message>
        <source>Managed front door for APIs, billed by the request; often before functions.</source>
        <translation>Entrée gérée pour des API, facturée à la requête&#x202f;; souvent devant des fonctions.</translation>
    </message>
    <message>
        <source>Assumption: authorization and integration take some milliseconds</source>
        <translation>Hypothèse&#x202f;: autorisation et intégration prennent quelques millisecondes</translation>
    </message>
    <message>
        <source>API type</source>
        <translation>Type d’API</translation>
    </message>
    <message>
        <source>HTTP APIs do less and cost about a third of REST APIs.</source>
        <translation>Les API HTTP font moins et coûtent environ un tiers des API REST.</translation>
    </message>
    <message>
        <source>Amazon API Gateway pricing</source>
        <translation>Tarifs d’Amazon API Gateway</translation>
    </message>
    <message>
        <source>NAT gateway</source>
        <translation>Passerelle NAT</translation>
    </message>
    <message>
        <source>Lets private servers reach the internet. Billed by the hour and by every GB it passes, in addition to the transfer itself.</source>
        <translation>Donne l’accès à Internet aux serveurs privés. Facturée à l’heure et à chaque Go qui passe, en plus du transfert lui-même.</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Passerelles</translation>
    </message>
    <message>
        <source>One in each zone avoids cross-zone traffic and survives the loss of a zone.</source>
        <translation>Une par zone évite le trafic entre zones et survit à la perte d’une zone.</translation>
    </message>
    <message>
        <source>Data a month</source>
        <translation>Données par mois</translation>
    </message>
    <message>
        <source>Bytes through all gateways, both ways: updates, calls to payment and mail services.</source>
        <translation>Octets par toutes les passerelles, dans les deux sens&#x202f;: mises à jour, appels aux services de paiement et de courriel.</translation>
    </message>
    <message>
        <source>Assumption: updates and calls to third parties</source>
        <translation>Hypothèse&#x202f;: mises à jour et appels à des tiers</translation>
    </message>
    <message>
        <source>Bastion host</source>
        <translation>Hôte bastion</translation>
    </message>
    <message>
        <source>The one guarded entrance for administrators, usually with multi-factor authentication. Carries no visitors.</source>
        <translation>L’unique entrée gardée des administrateurs, en général avec authentification à plusieurs facteurs. Ne porte aucun visiteur.</translation>
    </message>
    <message>
        <source>The smallest common type is enough for SSH</source>
        <translation>Le plus petit type courant suffit pour SSH</translation>
    </message>
    <message>
        <source>Default of Amazon Linux images</source>
        <translation>Valeur par défaut des images Amazon Linux</translation>
    </message>
    <message>
        <source>Internet gateway</source>
        <translation>Passerelle Internet</translation>
    </message>
    <message>
        <source>Door between a VPC and the internet. Free by itself; the bytes that pass are billed as transfer.</source>
        <translation>Porte entre un VPC et Internet. Gratuite en soi&#x202f;; les octets qui passent sont facturés comme transfert.</translation>
    </message>
    <message>
        <source>VPN connection</source>
        <translation>Connexion VPN</translation>
    </message>
    <message>
        <source>Encrypted connection to an office or a data centre, with two tunnels; billed by the connection hour.</source>
        <translation>Connexion chiffrée vers un bureau ou un centre de données, avec deux tunnels&#x202f;; facturée à l’heure de connexion.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Offices and data centres that are connected.</source>
        <translation>Bureaux et centres de données raccordés.</translation>
    </message>
    <message>
        <source>One office</source>
        <translation>Un bureau</translation>
    </message>
    <message>
        <source>Client VPN</source>
        <translation>VPN client</translation>
    </message>
    <message>
        <source>Encrypted access for single people; billed by the attached subnet and by the hour of every person connected.</source>
        <translation>Accès chiffré pour des personnes&#x202f;; facturé par sous-réseau rattaché et à l’heure de chaque personne connectée.</translation>
    </message>
    <message>
        <source>Attached subnets</source>
        <translation>Sous-réseaux rattachés</translation>
    </message>
    <message>
        <source>Subnets that the endpoint is attached to; each is billed by the hour.</source>
        <translation>Sous-réseaux auxquels le point d’accès est rattaché&#x202f;; chacun est facturé à l’heure.</translation>
    </message>
    <message>
        <source>Connection hours</source>
        <translation>Heures de connexion</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Hours a month of all people connected, added up.</source>
        <translation>Heures par mois de toutes les personnes connectées, additionnées.</translation>
    </message>
    <message>
        <source>Assumption: one person through the working hours of a month</source>
        <translation>Hypothèse&#x202f;: une personne pendant les heures de travail d’un mois</translation>
    </message>
    <message>
        <source>Direct Connect</source>
        <translation>Direct Connect</translation>
    </message>
    <message>
        <source>Leased line into the AWS network, with a steady bandwidth and a lower price for each GB that leaves.</source>
        <translation>Ligne louée vers le réseau AWS, avec un débit constant et un prix plus bas pour chaque Go sortant.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Dedicated port; billed by the hour.</source>
        <translation>Port dédié&#x202f;; facturé à l’heure.</translation>
    </message>
    <message>
        <source>AWS Direct Connect pricing</source>
        <translation>Tarifs d’AWS Direct Connect</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Two ports in different places survive the loss of one.</source>
        <translation>Deux ports en des lieux différents survivent à la perte de l’un.</translation>
    </message>
    <message>
        <source>Data out a month</source>
        <translation>Données sortantes par mois</translation>
    </message>
    <message>
        <source>Bytes sent over the line.</source>
        <translation>Octets envoyés par la ligne.</translation>
    </message>
    <message>
        <source>VPC endpoint</source>
        <translation>Point d’accès VPC</translation>
    </message>
    <message>
        <source>Private way to an AWS service that spares NAT. Interface endpoints are billed by the hour, the zone and the GB; the gateway endpoints of S3 and DynamoDB are free and need no card.</source>
        <translation>Voie privée vers un service AWS qui évite le NAT. Les points d’accès d’interface sont facturés à l’heure, à la zone et au Go&#x202f;; ceux de passerelle pour S3 et DynamoDB sont gratuits et n’ont pas besoin de carte.</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Points d’accès</translation>
    </message>
    <message>
        <source>One for each service that is reached.</source>
        <translation>Un par service atteint.</translation>
    </message>
    <message>
        <source>One service</source>
        <translation>Un service</translation>
    </message>
    <message>
        <source>Bytes through the interface endpoints, both ways.</source>
        <translation>Octets par les points d’accès d’interface, dans les deux sens.</translation>
    </message>
    <message>
        <source>Copies to another region</source>
        <translation>Copies vers une autre région</translation>
    </message>
    <message>
        <source>Data that leaves the region for a copy elsewhere: backups, files, replicas. Stands in the region that sends, which pays by the GB.</source>
        <translation>Données qui quittent la région pour une copie ailleurs&#x202f;: sauvegardes, fichiers, réplicas. Figure dans la région qui envoie et qui paie au Go.</translation>
    </message>
    <message>
        <source>New and changed data sent to the other region.</source>
        <translation>Données nouvelles et modifiées envoyées à l’autre région.</translation>
    </message>
    <message>
        <source>To region</source>
        <translation>Vers la région</translation>
    </message>
    <message>
        <source>Code of the region that receives, e.g. eu-central-1; the price depends on the pair.</source>
        <translation>Code de la région qui reçoit, p. ex. eu-central-1&#x202f;; le prix dépend de la paire.</translation>
    </message>
    <message>
        <source>HTTP API</source>
        <translation>API HTTP</translation>
    </message>
    <message>
        <source>REST API</source>
        <translation>API REST</translation>
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
        <translation>Exploitation</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Metrics, alarms, dashboards and logs (CloudWatch). Log ingestion is what surprises: every GB written is billed once, kept GB each month.</source>
        <translation>Métriques, alarmes, tableaux de bord et journaux (CloudWatch). C’est la collecte des journaux qui surprend&#x202f;: chaque Go écrit est facturé une fois, chaque Go gardé tous les mois.</translation>
    </message>
    <message>
        <source>Custom metrics</source>
        <translation>Métriques propres</translation>
    </message>
    <message>
        <source>Metrics the application sends; those of AWS services are free.</source>
        <translation>Métriques envoyées par l’application&#x202f;; celles des services AWS sont gratuites.</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>Alarms of one-minute metrics.</source>
        <translation>Alarmes sur des métriques à la minute.</translation>
    </message>
    <message>
        <source>Assumption: a few for each tier</source>
        <translation>Hypothèse&#x202f;: quelques-unes par composant</translation>
    </message>
    <message>
        <source>Fast alarms</source>
        <translation>Alarmes rapides</translation>
    </message>
    <message>
        <source>Alarms of ten or thirty seconds.</source>
        <translation>Alarmes de dix ou trente secondes.</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Tableaux de bord</translation>
    </message>
    <message>
        <source>Dashboards of one&apos;s own; billed by the month.</source>
        <translation>Tableaux de bord propres&#x202f;; facturés au mois.</translation>
    </message>
    <message>
        <source>One for the operators</source>
        <translation>Un pour l’exploitation</translation>
    </message>
    <message>
        <source>Logs a month</source>
        <translation>Journaux par mois</translation>
    </message>
    <message>
        <source>Bytes of logs taken in.</source>
        <translation>Octets de journaux collectés.</translation>
    </message>
    <message>
        <source>Assumption: application and access logs of a small site</source>
        <translation>Hypothèse&#x202f;: journaux d’application et d’accès d’un petit site</translation>
    </message>
    <message>
        <source>Logs kept</source>
        <translation>Journaux gardés</translation>
    </message>
    <message>
        <source>Bytes kept; set a retention, the default keeps them for ever.</source>
        <translation>Octets gardés&#x202f;; fixez une durée, par défaut ils sont gardés pour toujours.</translation>
    </message>
    <message>
        <source>Assumption: one month is kept</source>
        <translation>Hypothèse&#x202f;: un mois est gardé</translation>
    </message>
    <message>
        <source>API calls a month</source>
        <translation>Appels d’API par mois</translation>
    </message>
    <message>
        <source>Calls of tools that read metrics.</source>
        <translation>Appels d’outils qui lisent des métriques.</translation>
    </message>
    <message>
        <source>Log archive</source>
        <translation>Archive de journaux</translation>
    </message>
    <message>
        <source>Logs of several systems or accounts in one place.</source>
        <translation>Journaux de plusieurs systèmes ou comptes en un seul lieu.</translation>
    </message>
    <message>
        <source>Bytes kept.</source>
        <translation>Octets gardés.</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Piste d’audit</translation>
    </message>
    <message>
        <source>Who did what in the account (CloudTrail). The first copy of management events is free.</source>
        <translation>Qui a fait quoi dans le compte (CloudTrail). La première copie des événements de gestion est gratuite.</translation>
    </message>
    <message>
        <source>Events of further trails</source>
        <translation>Événements d’autres pistes</translation>
    </message>
    <message>
        <source>Management events copied a second time.</source>
        <translation>Événements de gestion copiés une seconde fois.</translation>
    </message>
    <message>
        <source>AWS CloudTrail pricing: the first copy is free</source>
        <translation>Tarifs d’AWS CloudTrail&#x202f;: la première copie est gratuite</translation>
    </message>
    <message>
        <source>Data events</source>
        <translation>Événements de données</translation>
    </message>
    <message>
        <source>Events of single objects and functions, recorded on request.</source>
        <translation>Événements d’objets et de fonctions, enregistrés sur demande.</translation>
    </message>
    <message>
        <source>Off until switched on</source>
        <translation>Désactivé jusqu’à activation</translation>
    </message>
    <message>
        <source>Configuration recorder</source>
        <translation>Enregistreur de configuration</translation>
    </message>
    <message>
        <source>Records every change of a resource and judges it by rules (Config).</source>
        <translation>Enregistre chaque changement d’une ressource et le juge selon des règles (Config).</translation>
    </message>
    <message>
        <source>Changes a month</source>
        <translation>Changements par mois</translation>
    </message>
    <message>
        <source>Configuration items recorded. Auto scaling makes many.</source>
        <translation>Éléments de configuration enregistrés. La mise à l’échelle automatique en produit beaucoup.</translation>
    </message>
    <message>
        <source>Assumption: a small account</source>
        <translation>Hypothèse&#x202f;: un petit compte</translation>
    </message>
    <message>
        <source>Rule evaluations a month</source>
        <translation>Évaluations par mois</translation>
    </message>
    <message>
        <source>Evaluations of configuration rules.</source>
        <translation>Évaluations de règles de configuration.</translation>
    </message>
    <message>
        <source>Control tower</source>
        <translation>Control Tower</translation>
    </message>
    <message>
        <source>Sets up and guards several accounts by common rules. Free by itself; Config and CloudTrail in its accounts are billed there.</source>
        <translation>Met en place et surveille plusieurs comptes selon des règles communes. Gratuit en soi&#x202f;; Config et CloudTrail y sont facturés dans leurs comptes.</translation>
    </message>
    <message>
        <source>On/off schedule</source>
        <translation>Horaire de marche/arrêt</translation>
    </message>
    <message>
        <source>Functions that switch development and staging off at night. Costs cents and saves the hours that nobody works.</source>
        <translation>Fonctions qui éteignent la nuit les systèmes de développement et de préproduction. Coûte des centimes et économise les heures où personne ne travaille.</translation>
    </message>
    <message>
        <source>Memory of the function.</source>
        <translation>Mémoire de la fonction.</translation>
    </message>
    <message>
        <source>AWS Lambda: smallest size</source>
        <translation>AWS Lambda&#x202f;: plus petite taille</translation>
    </message>
    <message>
        <source>Mean duration of a call.</source>
        <translation>Durée moyenne d’un appel.</translation>
    </message>
    <message>
        <source>Assumption: a few API calls</source>
        <translation>Hypothèse&#x202f;: quelques appels d’API</translation>
    </message>
    <message>
        <source>Switching on and off on working days.</source>
        <translation>Allumer et éteindre les jours ouvrés.</translation>
    </message>
    <message>
        <source>Assumption: two systems, on and off, 22 working days</source>
        <translation>Hypothèse&#x202f;: deux systèmes, marche et arrêt, 22 jours ouvrés</translation>
    </message>
    <message>
        <source>Load test</source>
        <translation>Essai de charge</translation>
    </message>
    <message>
        <source>Tool that ramps users until something gives way (JMeter, k6). Free software; its servers and its traffic may cost.</source>
        <translation>Outil qui augmente les utilisateurs jusqu’à ce que quelque chose cède (JMeter, k6). Logiciel libre&#x202f;; ses serveurs et son trafic peuvent coûter.</translation>
    </message>
    <message>
        <source>Servers or service that produce the load; free software on one&apos;s own machine costs nothing.</source>
        <translation>Serveurs ou service qui produisent la charge&#x202f;; un logiciel libre sur sa propre machine ne coûte rien.</translation>
    </message>
    <message>
        <source>JMeter is free software</source>
        <translation>JMeter est un logiciel libre</translation>
    </message>
    <message>
        <source>Application monitoring</source>
        <translation>Supervision d’application</translation>
    </message>
    <message>
        <source>Shows which code and which query take the time (New Relic and others). Priced by its provider.</source>
        <translation>Montre quel code et quelle requête prennent le temps (New Relic et autres). Prix du fournisseur.</translation>
    </message>
    <message>
        <source>What the provider charges a month, for users and data.</source>
        <translation>Ce que le fournisseur demande par mois, pour utilisateurs et données.</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation>Plan de support</translation>
    </message>
    <message>
        <source>Technical support of the cloud provider: a share of the month&apos;s bill with a minimum.</source>
        <translation>Support technique du fournisseur&#x202f;: une part de la facture mensuelle, avec un minimum.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Business answers within an hour when a production system is down.</source>
        <translation>Business répond en une heure quand un système de production est arrêté.</translation>
    </message>
    <message>
        <source>AWS Support plans: business is recommended for production</source>
        <translation>Plans AWS Support&#x202f;: Business est recommandé en production</translation>
    </message>
    <message>
        <source>Basic, free</source>
        <translation>Basic, gratuit</translation>
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
        <translation>Autres</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>The people who bring the traffic. The scenario says how many visit, how many pages they view and how long they think between two pages.</source>
        <translation>Les gens qui amènent le trafic. Le scénario dit combien viennent, combien de pages ils voient et combien de temps ils réfléchissent entre deux pages.</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Share of visitors with a phone. For the record: the simulation treats all visitors alike.</source>
        <translation>Part des visiteurs avec un téléphone. Pour mémoire&#x202f;: la simulation traite tous les visiteurs de la même façon.</translation>
    </message>
    <message>
        <source>Assumption: half; take the figure from the client&apos;s analytics</source>
        <translation>Hypothèse&#x202f;: la moitié&#x202f;; prenez le chiffre dans les statistiques du client</translation>
    </message>
    <message>
        <source>Where they are</source>
        <translation>Où ils sont</translation>
    </message>
    <message>
        <source>Countries of the visitors, for the record.</source>
        <translation>Pays des visiteurs, pour mémoire.</translation>
    </message>
    <message>
        <source>Third-party service</source>
        <translation>Service tiers</translation>
    </message>
    <message>
        <source>Any service with a price of its own: payment, mail, ERP, monitoring. Enter its monthly price.</source>
        <translation>Tout service ayant son propre prix&#x202f;: paiement, courriel, ERP, supervision. Saisissez son prix mensuel.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Subscriptions at that price.</source>
        <translation>Abonnements à ce prix.</translation>
    </message>
    <message>
        <source>One subscription</source>
        <translation>Un abonnement</translation>
    </message>
    <message>
        <source>Time a call takes there.</source>
        <translation>Temps qu’y prend un appel.</translation>
    </message>
    <message>
        <source>Assumption: a call to a payment or mail service over the internet</source>
        <translation>Hypothèse&#x202f;: un appel à un service de paiement ou de courriel par Internet</translation>
    </message>
    <message>
        <source>Instance type</source>
        <translation>Type d’instance</translation>
    </message>
    <message>
        <source>Sets vCPUs, memory and network of every server. The hourly price follows from it, the region and the operating system.</source>
        <translation>Détermine vCPU, mémoire et réseau de chaque serveur. Le prix horaire en découle, avec la région et le système d’exploitation.</translation>
    </message>
    <message>
        <source>Vendor&apos;s instance attribute table</source>
        <translation>Table des attributs d’instance du fournisseur</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Number of servers when no scaling rule acts; with a rule, the number the month starts with.</source>
        <translation>Nombre de serveurs quand aucune règle n’agit&#x202f;; avec une règle, le nombre au début du mois.</translation>
    </message>
    <message>
        <source>The scaling rule never goes below this number. Two or more survive the loss of one server.</source>
        <translation>La règle ne descend jamais sous ce nombre. Deux ou plus survivent à la perte d’un serveur.</translation>
    </message>
    <message>
        <source>One is the smallest group</source>
        <translation>Un est le plus petit groupe</translation>
    </message>
    <message>
        <source>The scaling rule never goes above this number. It bounds the bill; set too low, it turns a peak into errors.</source>
        <translation>La règle ne dépasse jamais ce nombre. Il borne la facture&#x202f;; trop bas, il change une pointe en erreurs.</translation>
    </message>
    <message>
        <source>Assumption: set it from a load test</source>
        <translation>Hypothèse&#x202f;: à fixer d’après un essai de charge</translation>
    </message>
    <message>
        <source>Availability zones</source>
        <translation>Zones de disponibilité</translation>
    </message>
    <message>
        <source>Zones the tier is spread over. Traffic that crosses from one zone to another is billed in both directions.</source>
        <translation>Zones sur lesquelles le composant est réparti. Le trafic d’une zone à une autre est facturé dans les deux sens.</translation>
    </message>
    <message>
        <source>AWS Well-Architected, Reliability Pillar: use at least two zones</source>
        <translation>AWS Well-Architected, pilier Fiabilité&#x202f;: au moins deux zones</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Système d’exploitation</translation>
    </message>
    <message>
        <source>Windows hours include the licence and cost more than Linux hours of the same type.</source>
        <translation>Les heures Windows comprennent la licence et coûtent plus que les heures Linux du même type.</translation>
    </message>
    <message>
        <source>Linux has no licence fee</source>
        <translation>Linux n’a pas de frais de licence</translation>
    </message>
    <message>
        <source>Workers per server</source>
        <translation>Workers par serveur</translation>
    </message>
    <message>
        <source>Requests one server works on at a time (PHP-FPM children, threads). A request keeps its worker while it waits for caches and databases; further requests queue.</source>
        <translation>Requêtes qu’un serveur traite à la fois (enfants PHP-FPM, threads). Une requête garde son worker pendant qu’elle attend caches et bases&#x202f;; les suivantes font la queue.</translation>
    </message>
    <message>
        <source>Adobe, Hardware recommendations: 256 MB for each storefront PHP process; 20 of them and the system fit into 8 GiB</source>
        <translation>Adobe, recommandations matérielles&#x202f;: 256 Mo par processus PHP de la boutique&#x202f;; 20 d’entre eux et le système tiennent dans 8 Gio</translation>
    </message>
    <message>
        <source>Queue length</source>
        <translation>Longueur de la file</translation>
    </message>
    <message>
        <source>Requests one server lets wait for a worker. Those beyond are refused with error 503.</source>
        <translation>Requêtes qu’un serveur laisse attendre un worker. Au-delà, elles sont refusées avec l’erreur 503.</translation>
    </message>
    <message>
        <source>PHP manual, FPM configuration: default of listen.backlog on Linux</source>
        <translation>Manuel PHP, configuration FPM&#x202f;: valeur par défaut de listen.backlog sous Linux</translation>
    </message>
    <message>
        <source>Memory per worker</source>
        <translation>Mémoire par worker</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>Mio</translation>
    </message>
    <message>
        <source>Memory one busy worker needs. When workers and in-server caches do not fit into the instance, fewer workers run.</source>
        <translation>Mémoire dont a besoin un worker occupé. Si workers et caches ne tiennent pas dans l’instance, moins de workers tournent.</translation>
    </message>
    <message>
        <source>Adobe, Hardware recommendations: 256 MB for each storefront PHP process</source>
        <translation>Adobe, recommandations matérielles&#x202f;: 256 Mo par processus PHP de la boutique</translation>
    </message>
    <message>
        <source>Memory of the system</source>
        <translation>Mémoire du système</translation>
    </message>
    <message>
        <source>Taken by the operating system, agents and the web server before any worker starts.</source>
        <translation>Prise par le système, les agents et le serveur web avant tout worker.</translation>
    </message>
    <message>
        <source>Adobe, Hardware recommendations: 1 GB for the administration</source>
        <translation>Adobe, recommandations matérielles&#x202f;: 1 Go pour l’administration</translation>
    </message>
    <message>
        <source>Fixed latency</source>
        <translation>Latence fixe</translation>
    </message>
    <message>
        <source>Time every visit takes in addition to queueing and work: network round trip and protocol.</source>
        <translation>Temps que prend chaque visite en plus de l’attente et du travail&#x202f;: aller-retour réseau et protocole.</translation>
    </message>
    <message>
        <source>Assumption: round trip between two zones of a region is about 1 ms</source>
        <translation>Hypothèse&#x202f;: l’aller-retour entre deux zones d’une région dure environ 1 ms</translation>
    </message>
    <message>
        <source>Keeps uploads or sessions on its own disk</source>
        <translation>Fichiers ou sessions sur son propre disque</translation>
    </message>
    <message>
        <source>A server with state cannot be added or removed freely: a new one lacks the files, a removed one takes them along.</source>
        <translation>Un serveur avec état ne peut être ajouté ni retiré librement&#x202f;: un nouveau n’a pas les fichiers, un serveur retiré les emporte.</translation>
    </message>
    <message>
        <source>Twelve-factor app, VI: processes are stateless</source>
        <translation>Twelve-Factor App, VI&#x202f;: les processus sont sans état</translation>
    </message>
    <message>
        <source>Root volume</source>
        <translation>Volume racine</translation>
    </message>
    <message>
        <source>Volume of every server, billed for the hours the server exists.</source>
        <translation>Volume de chaque serveur, facturé pour les heures où le serveur existe.</translation>
    </message>
    <message>
        <source>Assumption: system, application and logs</source>
        <translation>Hypothèse&#x202f;: système, application et journaux</translation>
    </message>
    <message>
        <source>Root volume type</source>
        <translation>Type du volume racine</translation>
    </message>
    <message>
        <source>gp3 has 3,000 I/O operations a second at any size and costs a fifth less than gp2.</source>
        <translation>gp3 a 3&#x202f;000 opérations d’E/S par seconde à toute taille et coûte un cinquième de moins que gp2.</translation>
    </message>
    <message>
        <source>Amazon EBS user guide, General Purpose SSD volumes</source>
        <translation>Guide de l’utilisateur Amazon EBS, volumes SSD à usage général</translation>
    </message>
    <message>
        <source>Space that is paid for, used or not.</source>
        <translation>Espace payé, utilisé ou non.</translation>
    </message>
    <message>
        <source>Storage type</source>
        <translation>Type de stockage</translation>
    </message>
    <message>
        <source>General purpose volumes suit most; io1 and io2 guarantee a stated number of I/O operations a second, at a price.</source>
        <translation>Les volumes à usage général conviennent à la plupart&#x202f;; io1 et io2 garantissent, à un prix, un nombre fixé d’opérations d’E/S par seconde.</translation>
    </message>
    <message>
        <source>I/O operations per second</source>
        <translation>Opérations d’E/S par seconde</translation>
    </message>
    <message>
        <source>Reads and writes the disk completes in a second. When it is the limit, the queue grows while the CPU stays idle.</source>
        <translation>Lectures et écritures que le disque achève par seconde. Quand il limite, la file grandit alors que le CPU reste oisif.</translation>
    </message>
    <message>
        <source>Amazon EBS user guide: gp3 baseline of 3,000 IOPS</source>
        <translation>Guide de l’utilisateur Amazon EBS&#x202f;: base gp3 de 3&#x202f;000 IOPS</translation>
    </message>
    <message>
        <source>Disk throughput</source>
        <translation>Débit du disque</translation>
    </message>
    <message>
        <source>MiB/s</source>
        <translation>Mio/s</translation>
    </message>
    <message>
        <source>Bytes the disk moves in a second. gp3 includes 125 MiB/s; more can be bought.</source>
        <translation>Octets que le disque déplace par seconde. gp3 comprend 125 Mio/s&#x202f;; davantage s’achète.</translation>
    </message>
    <message>
        <source>Amazon EBS user guide: gp3 baseline of 125 MiB/s</source>
        <translation>Guide de l’utilisateur Amazon EBS&#x202f;: base gp3 de 125 Mio/s</translation>
    </message>
    <message>
        <source>I/O latency</source>
        <translation>Latence d’E/S</translation>
    </message>
    <message>
        <source>Duration of one disk operation that does not have to queue.</source>
        <translation>Durée d’une opération de disque qui n’attend pas.</translation>
    </message>
    <message>
        <source>Amazon EBS user guide: single-digit millisecond latency; 1 ms is an assumption</source>
        <translation>Guide de l’utilisateur Amazon EBS&#x202f;: quelques millisecondes&#x202f;; 1 ms est une hypothèse</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>Data kept in snapshots, the changed blocks of all kept days together.</source>
        <translation>Données gardées en instantanés, les blocs modifiés de tous les jours gardés ensemble.</translation>
    </message>
    <message>
        <source>No snapshots until entered</source>
        <translation>Aucun instantané avant saisie</translation>
    </message>
    <message>
        <source>Backup beyond the free part</source>
        <translation>Sauvegarde au-delà du gratuit</translation>
    </message>
    <message>
        <source>Backup storage above what is free: RDS keeps as much as the database is large without charge.</source>
        <translation>Stockage de sauvegarde au-delà du gratuit&#x202f;: RDS garde sans frais autant que la taille de la base.</translation>
    </message>
    <message>
        <source>Amazon RDS pricing: backup up to the provisioned storage is free</source>
        <translation>Tarifs d’Amazon RDS&#x202f;: la sauvegarde est gratuite jusqu’au stockage provisionné</translation>
    </message>
    <message>
        <source>Network baseline</source>
        <translation>Débit réseau de base</translation>
    </message>
    <message>
        <source>Gbit/s</source>
        <translation>Gbit/s</translation>
    </message>
    <message>
        <source>Bandwidth the instance may use for ever, each way. 0 takes the figure of the instance type.</source>
        <translation>Débit que l’instance peut utiliser sans fin, dans chaque sens. 0 prend le chiffre du type d’instance.</translation>
    </message>
    <message>
        <source>Amazon EC2 user guide, Network bandwidth</source>
        <translation>Guide de l’utilisateur Amazon EC2, débit réseau</translation>
    </message>
    <message>
        <source>Network burst</source>
        <translation>Rafale réseau</translation>
    </message>
    <message>
        <source>Bandwidth while burst credit lasts. 0 takes the figure of the instance type.</source>
        <translation>Débit tant que dure le crédit de rafale. 0 prend le chiffre du type d’instance.</translation>
    </message>
    <message>
        <source>Burst credit</source>
        <translation>Crédit de rafale</translation>
    </message>
    <message>
        <source>Minutes of full burst a rested instance can give. A short test lives on it; a sale of hours does not.</source>
        <translation>Minutes de pleine rafale qu’une instance reposée peut donner. Un essai court en vit&#x202f;; des soldes de plusieurs heures, non.</translation>
    </message>
    <message>
        <source>Amazon EC2 user guide, Network bandwidth: 5 to 60 minutes depending on size; 30 is an assumption between them</source>
        <translation>Guide de l’utilisateur Amazon EC2, débit réseau&#x202f;: 5 à 60 minutes selon la taille&#x202f;; 30 est une hypothèse entre les deux</translation>
    </message>
    <message>
        <source>Detailed monitoring</source>
        <translation>Supervision détaillée</translation>
    </message>
    <message>
        <source>One-minute metrics instead of five-minute ones: a scaling rule sees the load four minutes earlier. Billed as seven metrics a server.</source>
        <translation>Métriques chaque minute au lieu de toutes les cinq&#x202f;: une règle voit la charge quatre minutes plus tôt. Facturée comme sept métriques par serveur.</translation>
    </message>
    <message>
        <source>Amazon CloudWatch pricing: detailed monitoring is seven metrics an instance</source>
        <translation>Tarifs d’Amazon CloudWatch&#x202f;: la supervision détaillée fait sept métriques par instance</translation>
    </message>
    <message>
        <source>Public IPv4 addresses</source>
        <translation>Adresses IPv4 publiques</translation>
    </message>
    <message>
        <source>Every public IPv4 address is billed by the hour.</source>
        <translation>Chaque adresse IPv4 publique est facturée à l’heure.</translation>
    </message>
    <message>
        <source>Amazon VPC pricing, since February 2024</source>
        <translation>Tarifs d’Amazon VPC, depuis février 2024</translation>
    </message>
    <message>
        <source>CPU credits</source>
        <translation>Crédits CPU</translation>
    </message>
    <message>
        <source>T types only. Unlimited: work above the baseline is billed when credits are gone. Standard: the CPU is throttled to its baseline instead.</source>
        <translation>Types T seulement. Illimité&#x202f;: le travail au-dessus de la base est facturé quand les crédits sont épuisés. Standard&#x202f;: le CPU est alors bridé à sa base.</translation>
    </message>
    <message>
        <source>Amazon EC2 user guide, Burstable performance: T3 and T4g start unlimited</source>
        <translation>Guide de l’utilisateur Amazon EC2, performances à capacité extensible&#x202f;: T3 et T4g démarrent en illimité</translation>
    </message>
    <message>
        <source>Connections the database accepts at a time. Callers beyond wait.</source>
        <translation>Connexions que la base accepte à la fois. Les appelants suivants attendent.</translation>
    </message>
    <message>
        <source>Amazon Aurora user guide: default of max_connections is 1,000 for 16 GiB and 2,000 for 32 GiB</source>
        <translation>Guide de l’utilisateur Amazon Aurora&#x202f;: max_connections vaut par défaut 1&#x202f;000 pour 16 Gio et 2&#x202f;000 pour 32 Gio</translation>
    </message>
    <message>
        <source>Price per month</source>
        <translation>Prix par mois</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>What the provider charges a month. Stands in the estimate as entered, not from the price book.</source>
        <translation>Ce que le fournisseur demande par mois. Figure dans l’estimation tel que saisi, hors base de prix.</translation>
    </message>
    <message>
        <source>To be entered from the provider&apos;s offer</source>
        <translation>À saisir d’après l’offre du fournisseur</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Processor share of one task.</source>
        <translation>Part de processeur d’une tâche.</translation>
    </message>
    <message>
        <source>Assumption: one reference vCPU</source>
        <translation>Hypothèse&#x202f;: un vCPU de référence</translation>
    </message>
    <message>
        <source>Memory of one task.</source>
        <translation>Mémoire d’une tâche.</translation>
    </message>
    <message>
        <source>Assumption: 2 GiB for each vCPU</source>
        <translation>Hypothèse&#x202f;: 2 Gio par vCPU</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Illimité</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Secrets manager</source>
        <translation>Gestion des secrets</translation>
    </message>
    <message>
        <source>Passwords and keys of applications, rotated without a release. Billed by the secret.</source>
        <translation>Mots de passe et clés des applications, changés sans nouvelle version. Facturée au secret.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Secrets kept; each is billed by the month.</source>
        <translation>Secrets gardés&#x202f;; chacun est facturé au mois.</translation>
    </message>
    <message>
        <source>Assumption: database, cache and one third party</source>
        <translation>Hypothèse&#x202f;: base de données, cache et un tiers</translation>
    </message>
    <message>
        <source>Reads of secrets; few when the application keeps them in memory.</source>
        <translation>Lectures de secrets&#x202f;; peu quand l’application les garde en mémoire.</translation>
    </message>
    <message>
        <source>Negligible with caching in the application</source>
        <translation>Négligeable avec un cache dans l’application</translation>
    </message>
    <message>
        <source>Parameter store</source>
        <translation>Magasin de paramètres</translation>
    </message>
    <message>
        <source>Configuration values beside the code (Systems Manager Parameter Store). Standard parameters are free.</source>
        <translation>Valeurs de configuration à côté du code (Systems Manager Parameter Store). Les paramètres standard sont gratuits.</translation>
    </message>
    <message>
        <source>Advanced parameters</source>
        <translation>Paramètres avancés</translation>
    </message>
    <message>
        <source>Parameters above 4 kB or with policies; each is billed by the month.</source>
        <translation>Paramètres de plus de 4 ko ou avec des politiques&#x202f;; chacun est facturé au mois.</translation>
    </message>
    <message>
        <source>Standard parameters are enough for most</source>
        <translation>Les paramètres standard suffisent à la plupart</translation>
    </message>
    <message>
        <source>Encryption keys</source>
        <translation>Gestion des clés</translation>
    </message>
    <message>
        <source>Customer-managed keys for volumes, databases and buckets (KMS).</source>
        <translation>Clés gérées par le client pour volumes, bases et compartiments (KMS).</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Customer-managed keys; those that AWS manages are free.</source>
        <translation>Clés gérées par le client&#x202f;; celles que gère AWS sont gratuites.</translation>
    </message>
    <message>
        <source>One key for the whole system</source>
        <translation>Une clé pour tout le système</translation>
    </message>
    <message>
        <source>Encryptions and decryptions.</source>
        <translation>Chiffrements et déchiffrements.</translation>
    </message>
    <message>
        <source>Negligible with data keys kept in memory</source>
        <translation>Négligeable avec les clés de données en mémoire</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>TLS certificates (ACM). Public ones for load balancers and CDN are free and renew themselves.</source>
        <translation>Certificats TLS (ACM). Les certificats publics pour répartiteurs et CDN sont gratuits et se renouvellent seuls.</translation>
    </message>
    <message>
        <source>Private authorities</source>
        <translation>Autorités privées</translation>
    </message>
    <message>
        <source>Certificate authorities of one&apos;s own; each has a monthly fee.</source>
        <translation>Autorités de certification propres&#x202f;; chacune a des frais mensuels.</translation>
    </message>
    <message>
        <source>Public certificates are enough for a web site</source>
        <translation>Les certificats publics suffisent à un site web</translation>
    </message>
    <message>
        <source>Threat detection</source>
        <translation>Détection des menaces</translation>
    </message>
    <message>
        <source>Watches audit trail, DNS and network flows for signs of a break-in (GuardDuty).</source>
        <translation>Surveille la piste d’audit, le DNS et les flux réseau à la recherche d’intrusions (GuardDuty).</translation>
    </message>
    <message>
        <source>Audit events a month</source>
        <translation>Événements d’audit par mois</translation>
    </message>
    <message>
        <source>CloudTrail management events analysed.</source>
        <translation>Événements de gestion CloudTrail analysés.</translation>
    </message>
    <message>
        <source>Flow and DNS logs</source>
        <translation>Journaux de flux et DNS</translation>
    </message>
    <message>
        <source>Network flow and DNS logs analysed a month.</source>
        <translation>Journaux de flux réseau et DNS analysés par mois.</translation>
    </message>
    <message>
        <source>S3 events a month</source>
        <translation>Événements S3 par mois</translation>
    </message>
    <message>
        <source>S3 data events analysed.</source>
        <translation>Événements de données S3 analysés.</translation>
    </message>
    <message>
        <source>Security hub</source>
        <translation>Security Hub</translation>
    </message>
    <message>
        <source>Collects findings and checks accounts against standards.</source>
        <translation>Rassemble les constats et contrôle les comptes selon des normes.</translation>
    </message>
    <message>
        <source>Checks a month</source>
        <translation>Contrôles par mois</translation>
    </message>
    <message>
        <source>Automated checks of all accounts.</source>
        <translation>Contrôles automatiques de tous les comptes.</translation>
    </message>
    <message>
        <source>Assumption: about 170 checks a day of one small account</source>
        <translation>Hypothèse&#x202f;: environ 170 contrôles par jour d’un petit compte</translation>
    </message>
    <message>
        <source>Findings a month</source>
        <translation>Constats par mois</translation>
    </message>
    <message>
        <source>Findings taken in from other products; the first 10,000 a month are free.</source>
        <translation>Constats repris d’autres produits&#x202f;; les 10&#x202f;000 premiers du mois sont gratuits.</translation>
    </message>
    <message>
        <source>AWS Security Hub pricing</source>
        <translation>Tarifs d’AWS Security Hub</translation>
    </message>
    <message>
        <source>Identity and sign-in</source>
        <translation>Identité et connexion</translation>
    </message>
    <message>
        <source>Single sign-on and multi-factor authentication of the people who operate the system (IAM Identity Center). Free.</source>
        <translation>Authentification unique et à plusieurs facteurs des gens qui exploitent le système (IAM Identity Center). Gratuit.</translation>
    </message>
    <message>
        <source>Object storage</source>
        <translation>Stockage d’objets</translation>
    </message>
    <message>
        <source>Files by name over HTTP (S3), without a size to plan. Billed by what is stored, by requests and, in the colder classes, by what is read.</source>
        <translation>Fichiers par nom via HTTP (S3), sans taille à prévoir. Facturé selon ce qui est stocké, les requêtes et, dans les classes froides, ce qui est lu.</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>Classe de stockage</translation>
    </message>
    <message>
        <source>Colder classes store for less and charge for reading. The two archives are not read at once.</source>
        <translation>Les classes froides stockent à moindre prix et font payer la lecture. Les deux archives ne se lisent pas aussitôt.</translation>
    </message>
    <message>
        <source>Amazon S3 pricing</source>
        <translation>Tarifs d’Amazon S3</translation>
    </message>
    <message>
        <source>Mean of the month; only what is stored is paid for.</source>
        <translation>Moyenne du mois&#x202f;; seul ce qui est stocké est payé.</translation>
    </message>
    <message>
        <source>GET requests beside the simulated ones.</source>
        <translation>Requêtes GET en plus de celles simulées.</translation>
    </message>
    <message>
        <source>PUT, COPY, POST and LIST requests.</source>
        <translation>Requêtes PUT, COPY, POST et LIST.</translation>
    </message>
    <message>
        <source>Assumption: uploads and logs of a small site</source>
        <translation>Hypothèse&#x202f;: fichiers reçus et journaux d’un petit site</translation>
    </message>
    <message>
        <source>Retrieved a month</source>
        <translation>Extraits par mois</translation>
    </message>
    <message>
        <source>Bytes read from the colder classes.</source>
        <translation>Octets lus dans les classes froides.</translation>
    </message>
    <message>
        <source>Time to the first byte.</source>
        <translation>Temps jusqu’au premier octet.</translation>
    </message>
    <message>
        <source>Amazon S3 user guide: 100-200 ms for small objects, tens of ms when warm; 30 is an assumption</source>
        <translation>Guide de l’utilisateur Amazon S3&#x202f;: 100–200 ms pour de petits objets, quelques dizaines de ms à chaud&#x202f;; 30 est une hypothèse</translation>
    </message>
    <message>
        <source>Shared file system</source>
        <translation>Système de fichiers partagé</translation>
    </message>
    <message>
        <source>Managed NFS that every server mounts (EFS): uploads outlive servers, so the group can scale.</source>
        <translation>NFS géré que monte chaque serveur (EFS)&#x202f;: les fichiers survivent aux serveurs, le groupe peut donc changer de taille.</translation>
    </message>
    <message>
        <source>Standard storage</source>
        <translation>Stockage standard</translation>
    </message>
    <message>
        <source>Files in daily use; only what is stored is paid for.</source>
        <translation>Fichiers d’usage quotidien&#x202f;; seul ce qui est stocké est payé.</translation>
    </message>
    <message>
        <source>Infrequent storage</source>
        <translation>Stockage peu fréquent</translation>
    </message>
    <message>
        <source>Files not read for a month, moved to the colder class.</source>
        <translation>Fichiers non lus depuis un mois, passés à la classe froide.</translation>
    </message>
    <message>
        <source>One zone only</source>
        <translation>Une seule zone</translation>
    </message>
    <message>
        <source>Costs about half and is lost with its zone.</source>
        <translation>Coûte environ la moitié et se perd avec sa zone.</translation>
    </message>
    <message>
        <source>Amazon EFS pricing</source>
        <translation>Tarifs d’Amazon EFS</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Elastic is billed by the GB read and written; bursting grows with the size of the data and can run out of credit.</source>
        <translation>Élastique est facturé au Go lu et écrit&#x202f;; par rafales croît avec la taille des données et peut manquer de crédit.</translation>
    </message>
    <message>
        <source>Amazon EFS user guide: elastic is recommended</source>
        <translation>Guide de l’utilisateur Amazon EFS&#x202f;: élastique est recommandé</translation>
    </message>
    <message>
        <source>Provisioned throughput</source>
        <translation>Débit provisionné</translation>
    </message>
    <message>
        <source>Throughput bought above what the size gives.</source>
        <translation>Débit acheté au-delà de ce que donne la taille.</translation>
    </message>
    <message>
        <source>Read a month</source>
        <translation>Lus par mois</translation>
    </message>
    <message>
        <source>Elastic mode: bytes read when nothing is simulated.</source>
        <translation>Mode élastique&#x202f;: octets lus quand rien n’est simulé.</translation>
    </message>
    <message>
        <source>Written a month</source>
        <translation>Écrits par mois</translation>
    </message>
    <message>
        <source>Elastic mode: bytes written when nothing is simulated.</source>
        <translation>Mode élastique&#x202f;: octets écrits quand rien n’est simulé.</translation>
    </message>
    <message>
        <source>Latency of one read.</source>
        <translation>Latence d’une lecture.</translation>
    </message>
    <message>
        <source>Amazon EFS user guide, Performance: as low as 0.6 ms for reads, 2.7 ms for writes; 3 ms is an assumption for a small file</source>
        <translation>Guide de l’utilisateur Amazon EFS, performances&#x202f;: dès 0,6 ms en lecture, 2,7 ms en écriture&#x202f;; 3 ms est une hypothèse pour un petit fichier</translation>
    </message>
    <message>
        <source>NFS server</source>
        <translation>Serveur NFS</translation>
    </message>
    <message>
        <source>Server of one&apos;s own that shares a folder with all others: media once instead of on every server. One server is a single point of failure.</source>
        <translation>Serveur propre qui partage un dossier avec tous les autres&#x202f;: les médias une fois au lieu d’une par serveur. Un serveur seul est un point de défaillance unique.</translation>
    </message>
    <message>
        <source>Assumption: files need network more than CPU</source>
        <translation>Hypothèse&#x202f;: les fichiers demandent plus de réseau que de CPU</translation>
    </message>
    <message>
        <source>Assumption: round trip and a read from the page cache</source>
        <translation>Hypothèse&#x202f;: aller-retour et lecture dans le cache de pages</translation>
    </message>
    <message>
        <source>Shared volume</source>
        <translation>Volume partagé</translation>
    </message>
    <message>
        <source>Block storage</source>
        <translation>Stockage par blocs</translation>
    </message>
    <message>
        <source>Volumes and snapshots that belong to no single tier (EBS).</source>
        <translation>Volumes et instantanés qui n’appartiennent à aucun composant en particulier (EBS).</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Volumes of this size.</source>
        <translation>Volumes de cette taille.</translation>
    </message>
    <message>
        <source>One volume</source>
        <translation>Un volume</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Backups of volumes, databases and file systems by one plan (AWS Backup); billed by what is kept.</source>
        <translation>Sauvegardes de volumes, bases et systèmes de fichiers selon un plan (AWS Backup)&#x202f;; facturées selon ce qui est gardé.</translation>
    </message>
    <message>
        <source>Snapshots kept of EBS volumes.</source>
        <translation>Instantanés gardés de volumes EBS.</translation>
    </message>
    <message>
        <source>File systems</source>
        <translation>Systèmes de fichiers</translation>
    </message>
    <message>
        <source>Backups kept of EFS.</source>
        <translation>Sauvegardes gardées d’EFS.</translation>
    </message>
    <message>
        <source>RDS</source>
        <translation>RDS</translation>
    </message>
    <message>
        <source>Backups kept beyond the free part.</source>
        <translation>Sauvegardes gardées au-delà du gratuit.</translation>
    </message>
    <message>
        <source>DynamoDB</source>
        <translation>DynamoDB</translation>
    </message>
    <message>
        <source>Backups kept.</source>
        <translation>Sauvegardes gardées.</translation>
    </message>
    <message>
        <source>S3</source>
        <translation>S3</translation>
    </message>
    <message>
        <source>Infrequent access</source>
        <translation>Accès peu fréquent</translation>
    </message>
    <message>
        <source>Infrequent access, one zone</source>
        <translation>Accès peu fréquent, une zone</translation>
    </message>
    <message>
        <source>Glacier, instant retrieval</source>
        <translation>Glacier, accès immédiat</translation>
    </message>
    <message>
        <source>Intelligent tiering</source>
        <translation>Intelligent-Tiering</translation>
    </message>
    <message>
        <source>Glacier, flexible retrieval</source>
        <translation>Glacier, accès flexible</translation>
    </message>
    <message>
        <source>Glacier, deep archive</source>
        <translation>Glacier, archive profonde</translation>
    </message>
    <message>
        <source>Bursting</source>
        <translation>Par rafales</translation>
    </message>
    <message>
        <source>Elastic</source>
        <translation>Élastique</translation>
    </message>
    <message>
        <source>Magecom, a fashion shop on Magento</source>
        <translation>Magecom, une boutique de mode sous Magento</translation>
    </message>
    <message>
        <source>A sale with 10,000 simultaneous shoppers: planned and optimized architecture, a month each.</source>
        <translation>Des soldes avec 10&#x202f;000 acheteurs simultanés&#x202f;: architecture prévue et optimisée, un mois chacune.</translation>
    </message>
    <message>
        <source>Cache servers run out of network before the web servers run out of CPU; moving the caches into the servers costs less and carries the sale.</source>
        <translation>Les serveurs de cache manquent de réseau avant que les serveurs web ne manquent de CPU&#x202f;; placer les caches dans les serveurs coûte moins et porte les soldes.</translation>
    </message>
    <message>
        <source>Eurosport, a sports shop on Windows</source>
        <translation>Eurosport, une boutique de sport sous Windows</translation>
    </message>
    <message>
        <source>Shop and background tasks on one server, and apart on a platform over two zones; with a query cache; with recovery in another region.</source>
        <translation>Boutique et tâches de fond sur un serveur, puis séparées sur une plateforme à deux zones&#x202f;; avec cache de requêtes&#x202f;; avec reprise dans une autre région.</translation>
    </message>
    <message>
        <source>A batch on the shop&apos;s own server takes the shop down; on a tier of its own it does not. And what that platform costs.</source>
        <translation>Un traitement par lots sur le serveur de la boutique la fait tomber&#x202f;; sur un composant à part, non. Et ce que coûte cette plateforme.</translation>
    </message>
    <message>
        <source>Lovin Malta, a news portal on containers</source>
        <translation>Lovin Malta, un portail d’actualités en conteneurs</translation>
    </message>
    <message>
        <source>Breaking news brings ten times the readers in three minutes: containers over warm hosts, plain servers, serverless, a query cache, recovery elsewhere.</source>
        <translation>Une nouvelle brûlante amène dix fois plus de lecteurs en trois minutes&#x202f;: conteneurs sur hôtes chauds, serveurs simples, sans serveur, cache de requêtes, reprise ailleurs.</translation>
    </message>
    <message>
        <source>Warm capacity and fast alarms decide a surge, and the CDN&apos;s hit ratio decides how much of it arrives. Staging that sleeps at night costs a third.</source>
        <translation>La capacité chaude et les alarmes rapides décident d’un afflux, et le taux de succès du CDN décide de ce qui en arrive. Une préproduction qui dort la nuit coûte un tiers.</translation>
    </message>
    <message>
        <source>Three-layer shop before the holidays</source>
        <translation>Boutique à trois couches avant les fêtes</translation>
    </message>
    <message>
        <source>Front end, middleware in containers and a relational database at a holiday peak of 8,000 shoppers.</source>
        <translation>Façade, intergiciel en conteneurs et base relationnelle à une pointe de fêtes de 8&#x202f;000 acheteurs.</translation>
    </message>
    <message>
        <source>A queue that grows while the CPU stays flat is the disk&apos;s: more IOPS mend it, more CPU does not.</source>
        <translation>Une file qui grandit alors que le CPU reste plat est celle du disque&#x202f;: plus d’IOPS y remédient, plus de CPU non.</translation>
    </message>
    <message>
        <source>Kwizly, quizzes from Lightsail to EC2</source>
        <translation>Kwizly, des quiz de Lightsail à EC2</translation>
    </message>
    <message>
        <source>Two fixed servers with uploads on their disks become a group of stateless ones that follows match days.</source>
        <translation>Deux serveurs fixes avec les fichiers sur leurs disques deviennent un groupe de serveurs sans état qui suit les jours de match.</translation>
    </message>
    <message>
        <source>What must leave the servers before they can be added and removed, and that the move costs more than it saves until the peak counts.</source>
        <translation>Ce qui doit quitter les serveurs avant qu’on puisse en ajouter et en retirer, et que le déménagement coûte plus qu’il n’économise tant que la pointe ne compte pas.</translation>
    </message>
    <message>
        <source>WordPress on one server</source>
        <translation>WordPress sur un serveur</translation>
    </message>
    <message>
        <source>A small site as many start: one server, one database, 30,000 visits a month.</source>
        <translation>Un petit site comme beaucoup débutent&#x202f;: un serveur, une base, 30&#x202f;000 visites par mois.</translation>
    </message>
    <message>
        <source>How much one server carries, what it costs, and what a newsletter does to it. A good start for your own drawing.</source>
        <translation>Ce que porte un serveur, ce qu’il coûte, et ce qu’une lettre d’information lui fait. Un bon début pour votre propre dessin.</translation>
    </message>
    <message>
        <source>Blank project</source>
        <translation>Projet vide</translation>
    </message>
    <message>
        <source>Visitors, one page, an ordinary month; the canvas is yours.</source>
        <translation>Des visiteurs, une page, un mois ordinaire&#x202f;; le canevas est à vous.</translation>
    </message>
    <message>
        <source>Draw an architecture from nothing.</source>
        <translation>Dessinez une architecture à partir de rien.</translation>
    </message>
    <message>
        <source>Replicas are</source>
        <translation>Les réplicas sont</translation>
    </message>
    <message>
        <source>Nodes: the number of nodes is fixed or scales. Pods: a pod autoscaler changes the pods, and the cluster autoscaler the nodes below them.</source>
        <translation>Nœuds&#x202f;: leur nombre est fixe ou suit une règle. Pods&#x202f;: un autoscaler change les pods, et celui du cluster les nœuds au-dessous.</translation>
    </message>
    <message>
        <source>Nodes need no figures of the pods</source>
        <translation>Les nœuds n’ont pas besoin des chiffres des pods</translation>
    </message>
    <message>
        <source>Nodes or pods</source>
        <translation>Nœuds ou pods</translation>
    </message>
    <message>
        <source>Two survive the loss of one</source>
        <translation>Deux survivent à la perte de l’un</translation>
    </message>
    <message>
        <source>CPU request of a pod</source>
        <translation>Demande de CPU d’un pod</translation>
    </message>
    <message>
        <source>Pods only: the part of a node that one pod asks for.</source>
        <translation>Pods seulement&#x202f;: la part d’un nœud que demande un pod.</translation>
    </message>
    <message>
        <source>Memory request of a pod</source>
        <translation>Demande de mémoire d’un pod</translation>
    </message>
    <message>
        <source>Pods per node</source>
        <translation>Pods par nœud</translation>
    </message>
    <message>
        <source>At most so many pods fit on one node, besides what CPU and memory allow.</source>
        <translation>Au plus tant de pods tiennent sur un nœud, outre ce que permettent CPU et mémoire.</translation>
    </message>
    <message>
        <source>Amazon EKS user guide: a large instance holds 29 pods by its network addresses</source>
        <translation>Guide de l’utilisateur Amazon EKS&#x202f;: une instance large porte 29 pods selon ses adresses réseau</translation>
    </message>
    <message>
        <source>Minimum of nodes</source>
        <translation>Minimum de nœuds</translation>
    </message>
    <message>
        <source>Maximum of nodes</source>
        <translation>Maximum de nœuds</translation>
    </message>
    <message>
        <source>Spare nodes</source>
        <translation>Nœuds de réserve</translation>
    </message>
    <message>
        <source>Start of a node</source>
        <translation>Démarrage d’un nœud</translation>
    </message>
    <message>
        <source>Unneeded node goes after</source>
        <translation>Nœud inutile retiré après</translation>
    </message>
    <message>
        <source>Kubernetes cluster autoscaler FAQ: unneeded for 10 minutes</source>
        <translation>FAQ du Kubernetes Cluster Autoscaler&#x202f;: inutile pendant 10 minutes</translation>
    </message>
    <message>
        <source>Concurrency limit</source>
        <translation>Limite de simultanéité</translation>
    </message>
    <message>
        <source>Calls that may run at once, reserved for the function or the account&apos;s; one more is refused. Above 1,000 they are added at 100 a second.</source>
        <translation>Appels qui peuvent s’exécuter à la fois, réservés à la fonction ou ceux du compte&#x202f;; un de plus est refusé. Au-delà de 1&#x202f;000, ils s’ajoutent à raison de 100 par seconde.</translation>
    </message>
    <message>
        <source>AWS Lambda developer guide: default quota of an account</source>
        <translation>Guide du développeur AWS Lambda&#x202f;: quota par défaut d’un compte</translation>
    </message>
    <message>
        <source>Cold start</source>
        <translation>Démarrage à froid</translation>
    </message>
    <message>
        <source>Start of a new environment before its first call. About 200 ms for Node.js or Python, 1 s for Java or .NET.</source>
        <translation>Démarrage d’un nouvel environnement avant son premier appel. Environ 200 ms pour Node.js ou Python, 1 s pour Java ou .NET.</translation>
    </message>
    <message>
        <source>Assumption after AWS&apos;s Operating Lambda series: from under 100 ms to over 1 s</source>
        <translation>Hypothèse d’après la série Operating Lambda d’AWS&#x202f;: de moins de 100 ms à plus de 1 s</translation>
    </message>
    <message>
        <source>Pods</source>
        <translation>Pods</translation>
    </message>
    <message>
        <source>A scaling rule never goes below this number of readers.</source>
        <translation>Une règle ne descend jamais sous ce nombre de lecteurs.</translation>
    </message>
    <message>
        <source>A scaling rule never goes above this number of readers.</source>
        <translation>Une règle ne dépasse jamais ce nombre de lecteurs.</translation>
    </message>
    <message>
        <source>Assumption: a quarter of what a cluster can have</source>
        <translation>Hypothèse&#x202f;: un quart de ce qu’un cluster peut avoir</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>Time in which the capacity can grow to 2.7 times what it is. Published figures differ: from 15 s to several minutes.</source>
        <translation>Temps dans lequel la capacité peut être multipliée par 2,7. Les chiffres publiés diffèrent&#x202f;: de 15 s à plusieurs minutes.</translation>
    </message>
    <message>
        <source>Assumption after the Amazon Aurora user guide: the larger the capacity, the faster it grows</source>
        <translation>Hypothèse d’après le guide de l’utilisateur Amazon Aurora&#x202f;: plus la capacité est grande, plus elle croît vite</translation>
    </message>
    <message>
        <source>Processors of the bundle.</source>
        <translation>Processeurs de la formule.</translation>
    </message>
    <message>
        <source>Amazon Lightsail pricing: two vCPUs in the bundles from 1 GB up</source>
        <translation>Tarifs d’Amazon Lightsail&#x202f;: deux vCPU dans les formules à partir de 1 Go</translation>
    </message>
    <message>
        <source>Maximum of hosts</source>
        <translation>Maximum d’hôtes</translation>
    </message>
    <message>
        <source>Tasks that find no host wait for one; beyond this number none comes.</source>
        <translation>Les tâches sans hôte en attendent un&#x202f;; au-delà de ce nombre, aucun ne vient.</translation>
    </message>
    <message>
        <source>Assumption: high enough not to bind</source>
        <translation>Hypothèse&#x202f;: assez haut pour ne pas limiter</translation>
    </message>
    <message>
        <source>Spare hosts</source>
        <translation>Hôtes de réserve</translation>
    </message>
    <message>
        <source>Hosts kept empty beyond what the tasks need, so that new tasks do not wait for a boot.</source>
        <translation>Hôtes gardés vides au-delà du besoin, pour que les nouvelles tâches n’attendent pas un démarrage.</translation>
    </message>
    <message>
        <source>Target capacity</source>
        <translation>Remplissage visé</translation>
    </message>
    <message>
        <source>Managed scaling keeps the hosts filled to this share: 100 leaves no spare room.</source>
        <translation>La mise à l’échelle gérée garde les hôtes remplis à cette part&#x202f;: 100 ne laisse aucune place libre.</translation>
    </message>
    <message>
        <source>Amazon ECS developer guide, cluster auto scaling: default of targetCapacity</source>
        <translation>Guide du développeur Amazon ECS, mise à l’échelle du cluster&#x202f;: valeur par défaut de targetCapacity</translation>
    </message>
    <message>
        <source>Start of a host</source>
        <translation>Démarrage d’un hôte</translation>
    </message>
    <message>
        <source>From the order of a host until it takes tasks.</source>
        <translation>De la commande d’un hôte jusqu’à ce qu’il prenne des tâches.</translation>
    </message>
    <message>
        <source>V. Ionescu, Scaling containers on AWS in 2022: about 2.5 minutes</source>
        <translation>V. Ionescu, Scaling containers on AWS in 2022&#x202f;: environ 2,5 minutes</translation>
    </message>
    <message>
        <source>Unneeded host goes after</source>
        <translation>Hôte inutile retiré après</translation>
    </message>
    <message>
        <source>A host that is not needed stays so long, then hosts go, less than half of them a minute.</source>
        <translation>Un hôte inutile reste tout ce temps, puis les hôtes partent, moins de la moitié par minute.</translation>
    </message>
    <message>
        <source>Amazon ECS developer guide, cluster auto scaling: 15 data points</source>
        <translation>Guide du développeur Amazon ECS, mise à l’échelle du cluster&#x202f;: 15 points</translation>
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
        <translation>Autres</translation>
    </message>
    <message>
        <source>users</source>
        <translation>utilisateurs</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 attendus</translation>
    </message>
    <message>
        <source>carries %1</source>
        <translation>porte %1</translation>
    </message>
    <message>
        <source>carries %1 or more</source>
        <translation>porte %1 ou plus</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
    <message>
        <source>%1: at most %2 %3</source>
        <translation>%1&#x202f;: au plus %2 %3</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>%1: %2 users</source>
        <translation>%1&#x202f;: %2 utilisateurs</translation>
    </message>
    <message>
        <source>, worse than before</source>
        <translation>, pire qu’avant</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>attendu %1</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Tout ensemble</translation>
    </message>
    <message>
        <source>P10 to P90, independent inputs</source>
        <translation>P10 à P90, données indépendantes</translation>
    </message>
    <message>
        <source>pays from %1 of the hours</source>
        <translation>rentable dès %1 des heures</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1&#x202f;: de %2 à %3</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>instance %1: %2 of the hours</source>
        <translation>instance %1&#x202f;: %2 des heures</translation>
    </message>
    <message>
        <source>%n committed, pays from %1 of the hours</source>
        <translation>%n en engagement, rentable dès %1 des heures</translation>
    </message>
</context>
<context>
    <name>headroom::render</name>
    <message>
        <source>1 zone</source>
        <translation>1 zone</translation>
    </message>
    <message>
        <source>%1 zones</source>
        <translation>%1 zones</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 nœud</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 nœuds</translation>
    </message>
    <message>
        <source>%1 vCPU, %2 GiB</source>
        <translation>%1 vCPU, %2 Gio</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
    <message>
        <source>reads, writes</source>
        <translation>lect., écr.</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lectures</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>écritures</translation>
    </message>
    <message>
        <source>%1 run, %2 boot</source>
        <translation>%1 actifs, %2 démarrent</translation>
    </message>
    <message>
        <source>%1 run</source>
        <translation>%1 actifs</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>%1 – %2 servers</source>
        <translation>%1 – %2 serveurs</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 online</source>
        <translation>%1 en ligne</translation>
    </message>
    <message>
        <source>Hit ratio</source>
        <translation>Taux de succès</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Utilization, hottest resource</source>
        <translation>Ressource critique</translation>
    </message>
    <message>
        <source>Architecture: </source>
        <translation>Architecture&#x202f;: </translation>
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
        <translation>Po</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>To</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>ko</translation>
    </message>
    <message>
        <source>B</source>
        <translation>o</translation>
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
        <translation>Workers</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>reads/s</source>
        <translation>lectures/s</translation>
    </message>
    <message>
        <source>writes/s</source>
        <translation>écritures/s</translation>
    </message>
    <message>
        <source>queries/s</source>
        <translation>requêtes/s</translation>
    </message>
    <message>
        <source>%1 %2 percent</source>
        <translation>%1 %2 pour cent</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>saturé</translation>
    </message>
</context>
<context>
    <name>headroom::ui</name>
    <message>
        <source>+ added</source>
        <translation>+ ajouté</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− supprimé</translation>
    </message>
    <message>
        <source>~ changed</source>
        <translation>~ modifié</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>costs %1 less</source>
        <translation>coûte %1 de moins</translation>
    </message>
    <message>
        <source>costs %1 more</source>
        <translation>coûte %1 de plus</translation>
    </message>
    <message>
        <source>%1 meets every target and %2</source>
        <translation>%1 atteint toutes les cibles et %2</translation>
    </message>
    <message>
        <source>Both meet every target; %1 %2</source>
        <translation>Les deux atteignent toutes les cibles&#x202f;; %1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 misses %2 of %3 targets and %4</source>
        <translation>%1 manque %2 cibles sur %3 et %4</translation>
    </message>
    <message>
        <source>%1 tiers differ. %2 carries %3 users, %4 carries %5, %6 are expected.</source>
        <translation>%1 composants diffèrent. %2 porte %3 utilisateurs, %4 en porte %5, %6 sont attendus.</translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation>Coût par mois</translation>
    </message>
    <message>
        <source>Range, P10 – P90</source>
        <translation>Fourchette, P10 – P90</translation>
    </message>
    <message>
        <source>Per 1,000 visits</source>
        <translation>Par 1&#x202f;000 visites</translation>
    </message>
    <message>
        <source>p95 at the peak</source>
        <translation>p95 à la pointe</translation>
    </message>
    <message>
        <source>Errors at the peak</source>
        <translation>Erreurs à la pointe</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
    <message>
        <source>Users carried</source>
        <translation>Utilisateurs portés</translation>
    </message>
    <message>
        <source>Peak servers</source>
        <translation>Serveurs à la pointe</translation>
    </message>
    <message>
        <source>Server hours</source>
        <translation>Heures de serveur</translation>
    </message>
    <message>
        <source>First to break</source>
        <translation>Premier à céder</translation>
    </message>
    <message>
        <source>%1, %</source>
        <translation>%1,&#x202f;%</translation>
    </message>
    <message>
        <source>replicas, up to %1; 12 h</source>
        <translation>réplicas, jusqu’à %1&#x202f;; 12 h</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 vs %2</source>
        <translation>%1 vs %2</translation>
    </message>
    <message>
        <source>%1 not priced</source>
        <translation>%1 sans prix</translation>
    </message>
    <message>
        <source>sum of %1 line items, each rounded to the cent</source>
        <translation>somme de %1 lignes, chacune arrondie au centime</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Up front, once</source>
        <translation>À l’avance, une fois</translation>
    </message>
    <message>
        <source>Not priced</source>
        <translation>Sans prix</translation>
    </message>
    <message>
        <source>Oldest price of</source>
        <translation>Prix le plus ancien du</translation>
    </message>
    <message>
        <source>Every line stands in the Cost tab below with its formula, price row, source and date.</source>
        <translation>Chaque ligne figure ci-dessous dans l’onglet Coût avec sa formule, sa ligne de prix, sa source et sa date.</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
    <message>
        <source>%1 · missed for %2</source>
        <translation>%1 · manqué pendant %2</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>95 of 100 dynamic requests that reach the origin are answered faster, in the worst minute of the busiest hour</source>
        <translation>95 requêtes dynamiques sur 100 qui atteignent l’origine reçoivent une réponse plus rapide, dans la pire minute de l’heure la plus chargée</translation>
    </message>
    <message>
        <source>Mean then</source>
        <translation>Moyenne alors</translation>
    </message>
    <message>
        <source>p50 then</source>
        <translation>p50 alors</translation>
    </message>
    <message>
        <source>p99 then</source>
        <translation>p99 alors</translation>
    </message>
    <message>
        <source>p95 over the horizon</source>
        <translation>p95 sur l’horizon</translation>
    </message>
    <message>
        <source>p95, CDN hits included</source>
        <translation>p95, réponses du CDN comprises</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Pointe</translation>
    </message>
    <message>
        <source>%1 · %2 lost</source>
        <translation>%1 · %2 perdues</translation>
    </message>
    <message>
        <source>(rejected + timed out + failed downstream) ÷ requests, in the busiest hour</source>
        <translation>(rejetées + délai dépassé + échouées en aval) ÷ requêtes, dans l’heure la plus chargée</translation>
    </message>
    <message>
        <source>Requests in the month</source>
        <translation>Requêtes du mois</translation>
    </message>
    <message>
        <source>Errors in the month</source>
        <translation>Erreurs du mois</translation>
    </message>
    <message>
        <source>Error rate of the month</source>
        <translation>Taux d’erreur du mois</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>%1 peaks at %2</source>
        <translation>%1 culmine à %2</translation>
    </message>
    <message>
        <source>%1 peaks at %2, rule at %3</source>
        <translation>%1 culmine à %2, règle à %3</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Fewest, mean, most</source>
        <translation>Minimum, moyenne, maximum</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Instance hours in the month</source>
        <translation>Heures d’instance du mois</translation>
    </message>
    <message>
        <source>Boot, then warm-up</source>
        <translation>Démarrage, puis préchauffage</translation>
    </message>
    <message>
        <source>%1 s, %2 s</source>
        <translation>%1 s, %2 s</translation>
    </message>
    <message>
        <source>most replicas that serve at the same time</source>
        <translation>plus grand nombre de réplicas en service en même temps</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>carries %1 of %2 users</source>
        <translation>porte %1 utilisateurs sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 users</source>
        <translation>%1 utilisateurs sur %2</translation>
    </message>
    <message>
        <source>users carried in the steady state ÷ users expected at the peak − 1</source>
        <translation>utilisateurs portés en régime établi ÷ utilisateurs attendus à la pointe − 1</translation>
    </message>
    <message>
        <source>Users expected at the peak</source>
        <translation>Utilisateurs attendus à la pointe</translation>
    </message>
    <message>
        <source>Requests per second then</source>
        <translation>Requêtes par seconde alors</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Limité par</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nothing up to that load</source>
        <translation>rien jusqu’à cette charge</translation>
    </message>
    <message>
        <source>A load test of the same model: users are added until a service level breaks. Burst credits of the network are taken as used up.</source>
        <translation>Un essai de charge du même modèle&#x202f;: des utilisateurs s’ajoutent jusqu’à ce qu’un niveau de service cède. Les crédits de rafale du réseau sont tenus pour épuisés.</translation>
    </message>
    <message>
        <source>Nearest to its limit</source>
        <translation>Au plus près de sa limite</translation>
    </message>
    <message>
        <source>%1 · %2 used</source>
        <translation>%1 · %2 utilisé</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>%1, peak</source>
        <translation>%1, pointe</translation>
    </message>
    <message>
        <source>the first resource of any tier to reach 100 % in the horizon</source>
        <translation>la première ressource d’un composant à atteindre 100&#x202f;% dans l’horizon</translation>
    </message>
    <message>
        <source>the resource with the highest utilization of the horizon</source>
        <translation>la ressource la plus utilisée de l’horizon</translation>
    </message>
    <message>
        <source>day %1, %2:%3</source>
        <translation>jour %1, %2:%3</translation>
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
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Peak users</source>
        <translation>Utilisateurs à la pointe</translation>
    </message>
    <message>
        <source>People who are there at once because of a sale or a newsletter: they come over the ramp, stay, and fade.</source>
        <translation>Des gens présents en même temps à cause de soldes ou d’une lettre d’information&#x202f;: ils arrivent pendant la montée, restent, puis partent.</translation>
    </message>
    <message>
        <source>Surge</source>
        <translation>Afflux</translation>
    </message>
    <message>
        <source>Times the ordinary</source>
        <translation>Fois l’ordinaire</translation>
    </message>
    <message>
        <source>The ordinary traffic, several times over: breaking news, a mention on television.</source>
        <translation>Le trafic ordinaire, multiplié&#x202f;: une nouvelle brûlante, une mention à la télévision.</translation>
    </message>
    <message>
        <source>Background job</source>
        <translation>Tâche de fond</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>Work that no visitor causes: stock sync, index, e-mails.</source>
        <translation>Travail qu’aucun visiteur ne cause&#x202f;: stocks, index, courriels.</translation>
    </message>
    <message>
        <source>Zone loss</source>
        <translation>Perte de zone</translation>
    </message>
    <message>
        <source>Everything in one availability zone is gone.</source>
        <translation>Tout ce qui est dans une zone de disponibilité disparaît.</translation>
    </message>
    <message>
        <source>Region loss</source>
        <translation>Perte de région</translation>
    </message>
    <message>
        <source>Everything in the region is gone.</source>
        <translation>Tout ce qui est dans la région disparaît.</translation>
    </message>
    <message>
        <source>Database failover</source>
        <translation>Bascule de base de données</translation>
    </message>
    <message>
        <source>The writer stops and a standby takes over.</source>
        <translation>L’écrivain s’arrête et une instance de secours prend le relais.</translation>
    </message>
    <message>
        <source>Cache flush</source>
        <translation>Vidage de cache</translation>
    </message>
    <message>
        <source>A cache is emptied and fills again.</source>
        <translation>Un cache est vidé et se remplit à nouveau.</translation>
    </message>
    <message>
        <source>CDN outage</source>
        <translation>Panne du CDN</translation>
    </message>
    <message>
        <source>The CDN answers nothing itself.</source>
        <translation>Le CDN ne répond plus rien lui-même.</translation>
    </message>
    <message>
        <source>Instance crash</source>
        <translation>Panne d’instance</translation>
    </message>
    <message>
        <source>Single servers die and are replaced.</source>
        <translation>Des serveurs isolés meurent et sont remplacés.</translation>
    </message>
    <message>
        <source>Retry storm</source>
        <translation>Tempête de relances</translation>
    </message>
    <message>
        <source>A database fails for a moment and clients try again at once, several times.</source>
        <translation>Une base de données flanche un instant et les clients réessaient aussitôt, plusieurs fois.</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>Servers are replaced, a part of them at a time; new ones start with cold caches.</source>
        <translation>Les serveurs sont remplacés, une partie à la fois&#x202f;; les nouveaux commencent avec des caches froids.</translation>
    </message>
    <message>
        <source>Content lost</source>
        <translation>Contenu perdu</translation>
    </message>
    <message>
        <source>Requests that fail</source>
        <translation>Requêtes qui échouent</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>À la fois</translation>
    </message>
    <message>
        <source>Servers lost</source>
        <translation>Serveurs perdus</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Boutique</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Actualités</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Plate</translation>
    </message>
    <message>
        <source>Requests a minute and replica</source>
        <translation>Requêtes par minute et réplica</translation>
    </message>
</context>
<context>
    <name>headroom::ui::AboutDialog</name>
    <message>
        <source>About Headroom</source>
        <translation>À propos de Headroom</translation>
    </message>
    <message>
        <source>Architecture planning with a simulation and a bill.</source>
        <translation>Planification d’architecture avec simulation et facture.</translation>
    </message>
    <message>
        <source>Price book: %1 rows, %2 services, %3 regions, rows dated %4 to %5.</source>
        <translation>Base de prix&#x202f;: %1 lignes, %2 services, %3 régions, lignes du %4 au %5.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Built with Qt %1 and QCustomPlot.</source>
        <translation>Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Réalisé avec Qt %1 et QCustomPlot.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>headroom::ui::AssumptionsPage</name>
    <message>
        <source>Taken to be true</source>
        <translation>Tenu pour vrai</translation>
    </message>
</context>
<context>
    <name>headroom::ui::BendGesture</name>
    <message>
        <source>Bend a link</source>
        <translation>Plier une liaison</translation>
    </message>
</context>
<context>
    <name>headroom::ui::BoundaryPage</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>VPC</source>
        <translation>VPC</translation>
    </message>
    <message>
        <source>Availability zone</source>
        <translation>Zone de disponibilité</translation>
    </message>
    <message>
        <source>Public subnet</source>
        <translation>Sous-réseau public</translation>
    </message>
    <message>
        <source>Private subnet</source>
        <translation>Sous-réseau privé</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Price region</source>
        <translation>Région des prix</translation>
    </message>
    <message>
        <source>AWS region code whose prices hold for everything inside, e.g. eu-west-3</source>
        <translation>Code de région AWS dont les prix valent pour tout ce qui est à l’intérieur, p. ex. eu-west-3</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Change boundary</source>
        <translation>Modifier le périmètre</translation>
    </message>
    <message>
        <source>Change region</source>
        <translation>Modifier la région</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Par mois</translation>
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
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Add a tier…</source>
        <translation>&amp;Ajouter un composant…</translation>
    </message>
    <message>
        <source>&amp;Connect to…</source>
        <translation>&amp;Relier à…</translation>
    </message>
    <message>
        <source>&amp;Group in a boundary</source>
        <translation>&amp;Grouper dans un périmètre</translation>
    </message>
    <message>
        <source>Align left edges</source>
        <translation>Aligner les bords gauches</translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation>Aligner les centres</translation>
    </message>
    <message>
        <source>Align right edges</source>
        <translation>Aligner les bords droits</translation>
    </message>
    <message>
        <source>Align top edges</source>
        <translation>Aligner les bords supérieurs</translation>
    </message>
    <message>
        <source>Align middles</source>
        <translation>Aligner les milieux</translation>
    </message>
    <message>
        <source>Align bottom edges</source>
        <translation>Aligner les bords inférieurs</translation>
    </message>
    <message>
        <source>Distribute horizontally</source>
        <translation>Répartir horizontalement</translation>
    </message>
    <message>
        <source>Distribute vertically</source>
        <translation>Répartir verticalement</translation>
    </message>
    <message>
        <source>Route link automatically</source>
        <translation>Tracer la liaison automatiquement</translation>
    </message>
    <message>
        <source>&amp;Lay out from edge to data</source>
        <translation>&amp;Disposer de la périphérie aux données</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Ajuster</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100&#x202f;%</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete an element</source>
        <translation>Supprimer un élément</translation>
    </message>
    <message>
        <source>Delete %1 elements</source>
        <translation>Supprimer %1 éléments</translation>
    </message>
    <message>
        <source>Move with the arrow keys</source>
        <translation>Déplacer avec les flèches</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Disposer</translation>
    </message>
    <message>
        <source>Route automatically</source>
        <translation>Tracer automatiquement</translation>
    </message>
    <message>
        <source>Save as image</source>
        <translation>Enregistrer comme image</translation>
    </message>
    <message>
        <source>PNG image (*.png);;SVG drawing (*.svg)</source>
        <translation>Image PNG (*.png);;Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Disposer</translation>
    </message>
    <message>
        <source>&amp;Lock or unlock</source>
        <translation>&amp;Verrouiller ou déverrouiller</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>Sho&amp;w what is hidden</source>
        <translation>A&amp;fficher ce qui est masqué</translation>
    </message>
    <message>
        <source>Make boundaries the same &amp;size</source>
        <translation>Périmètres de même tai&amp;lle</translation>
    </message>
    <message>
        <source>This is locked. Unlock it (Ctrl+L) to delete it.</source>
        <translation>Cet élément est verrouillé. Déverrouillez-le (Ctrl+L) pour le supprimer.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hidden, but still simulated and paid for. Ctrl+Shift+H shows it again.</source>
        <translation>Masqué, mais toujours simulé et payé. Ctrl+Maj+H l’affiche à nouveau.</translation>
    </message>
    <message>
        <source>Show what is hidden</source>
        <translation>Afficher ce qui est masqué</translation>
    </message>
    <message>
        <source>Same size</source>
        <translation>Même taille</translation>
    </message>
    <message>
        <source>Overview &amp;map</source>
        <translation>Vue d’&amp;ensemble</translation>
    </message>
    <message>
        <source>&amp;Save as image…</source>
        <translation>Enregistrer comme &amp;image…</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CanvasView</name>
    <message>
        <source>Rename to %1</source>
        <translation>Renommer en %1</translation>
    </message>
    <message>
        <source>Architecture drawing</source>
        <translation>Dessin d’architecture</translation>
    </message>
    <message>
        <source>Tab goes from tier to tier, arrows move the selected one, N adds a tier, C connects, F2 renames.</source>
        <translation>Tab va de composant en composant, les flèches déplacent celui qui est choisi, N ajoute un composant, C relie, F2 renomme.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ChartsPane</name>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Utilization, hottest resources</source>
        <translation>Utilisation, ressources critiques</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Temps de réponse</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>all requests</source>
        <translation>toutes les requêtes</translation>
    </message>
    <message>
        <source>dynamic</source>
        <translation>dynamiques</translation>
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
        <translation>cible %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ClassModel</name>
    <message>
        <source>Request class</source>
        <translation>Classe de requêtes</translation>
    </message>
    <message>
        <source>Requests a month</source>
        <translation>Requêtes par mois</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
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
        <translation>Chercher ou exécuter</translation>
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
        <translation>Part des heures à partir de laquelle l’engagement d’une instance est rentable</translation>
    </message>
    <message>
        <source>Share of the commitment that the month uses</source>
        <translation>Part de l’engagement que le mois utilise</translation>
    </message>
    <message>
        <source>Expected: the commitment, with what is paid up front spread over the term, and the rest on demand</source>
        <translation>Attendu&#x202f;: l’engagement, avec l’avance répartie sur la durée, et le reste à la demande</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Pays from</source>
        <translation>Rentable dès</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Expected a month</source>
        <translation>Attendu par mois</translation>
    </message>
    <message>
        <source>Saves a month</source>
        <translation>Économie par mois</translation>
    </message>
    <message>
        <source>Up front</source>
        <translation>À l’avance</translation>
    </message>
    <message>
        <source>Rate from</source>
        <translation>Taux selon</translation>
    </message>
    <message>
        <source>all up front</source>
        <translation>tout à l’avance</translation>
    </message>
    <message>
        <source>partly up front</source>
        <translation>en partie à l’avance</translation>
    </message>
    <message>
        <source>nothing up front</source>
        <translation>rien à l’avance</translation>
    </message>
    <message numerus="yes">
        <source>Savings plan, %n year(s), %1</source>
        <translation>
            <numerusform>Savings Plan, %n an, %1</numerusform>
            <numerusform>Savings Plan, %n ans, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reserved, %n year(s), %1</source>
        <translation>
            <numerusform>Réservé, %n an, %1</numerusform>
            <numerusform>Réservé, %n ans, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 par heure</translation>
    </message>
    <message>
        <source>observed discount</source>
        <translation>remise observée</translation>
    </message>
    <message>
        <source>price tables</source>
        <translation>tables de prix</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CommitmentsPane</name>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Hours against the commitment</source>
        <translation>Heures face à l’engagement</translation>
    </message>
    <message>
        <source>Ways to commit</source>
        <translation>Façons de s’engager</translation>
    </message>
    <message>
        <source>The commitments are planned when the month and its uncertainty are simulated.</source>
        <translation>Les engagements sont planifiés quand le mois et son incertitude sont simulés.</translation>
    </message>
    <message>
        <source>Nothing in this variant can be committed to.</source>
        <translation>Rien dans cette variante ne se prête à un engagement.</translation>
    </message>
    <message>
        <source>One plan of %1 an hour over all instances of the variant; it covers those first that save most.</source>
        <translation>Un plan de %1 par heure sur toutes les instances de la variante&#x202f;; il couvre d’abord celles qui économisent le plus.</translation>
    </message>
    <message>
        <source>Hours of the month in which the first, second … instance runs. Committing to %1 saves %2.</source>
        <translation>Heures du mois où tourne la première, la deuxième… instance. S’engager sur %1 économise %2.</translation>
    </message>
    <message>
        <source>Hours of the month in which the first, second … instance runs. None runs long enough for this commitment.</source>
        <translation>Heures du mois où tourne la première, la deuxième… instance. Aucune ne tourne assez longtemps pour cet engagement.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ComparePage</name>
    <message>
        <source>Canvas</source>
        <translation>Canevas</translation>
    </message>
    <message>
        <source>Back to the canvas (Escape)</source>
        <translation>Retour au canevas (Échap)</translation>
    </message>
    <message>
        <source>with</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>Client report</source>
        <translation>Rapport client</translation>
    </message>
    <message>
        <source>First variant</source>
        <translation>Première variante</translation>
    </message>
    <message>
        <source>Second variant</source>
        <translation>Seconde variante</translation>
    </message>
    <message>
        <source>Where the difference comes from</source>
        <translation>D’où vient la différence</translation>
    </message>
    <message>
        <source>p95 on the day of the peak</source>
        <translation>p95 le jour de la pointe</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>Simulating both variants…</source>
        <translation>Simulation des deux variantes…</translation>
    </message>
    <message>
        <source>a month, %1 a year</source>
        <translation>par mois, %1 par an</translation>
    </message>
    <message>
        <source>whole variant</source>
        <translation>variante entière</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>tout le reste</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>jour %1</translation>
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
        <translation>cible %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ConnectTool</name>
    <message>
        <source>Drop on the tier that is called; on the empty canvas to add one; Esc gives up.</source>
        <translation>Déposez sur le composant appelé&#x202f;; sur le canevas vide pour en ajouter un&#x202f;; Échap abandonne.</translation>
    </message>
    <message>
        <source>Drop the end on another tier; Esc leaves the link as it was.</source>
        <translation>Déposez l’extrémité sur un autre composant&#x202f;; Échap laisse la liaison telle quelle.</translation>
    </message>
    <message>
        <source>There is no tier that %1 could call.</source>
        <translation>Il n’y a aucun composant que %1 pourrait appeler.</translation>
    </message>
    <message>
        <source>Re-attach a link</source>
        <translation>Rattacher une liaison</translation>
    </message>
    <message>
        <source>Connect %1 to %2</source>
        <translation>Relier %1 à %2</translation>
    </message>
    <message>
        <source>Add and connect %1</source>
        <translation>Ajouter et relier %1</translation>
    </message>
    <message>
        <source>Connect %1 to %2: Enter connects, arrows choose another, Esc gives up.</source>
        <translation>Relier %1 à %2&#x202f;: Entrée relie, les flèches en choisissent un autre, Échap abandonne.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Connection</name>
    <message>
        <source>There is no tier at one end of the link.</source>
        <translation>Il n’y a pas de composant à une extrémité de la liaison.</translation>
    </message>
    <message>
        <source>%1 cannot call itself.</source>
        <translation>%1 ne peut pas s’appeler lui-même.</translation>
    </message>
    <message>
        <source>%1 already calls %2.</source>
        <translation>%1 appelle déjà %2.</translation>
    </message>
    <message>
        <source>Nothing calls %1: visitors start requests. Draw the link the other way round.</source>
        <translation>Rien n’appelle %1&#x202f;: ce sont les visiteurs qui émettent les requêtes. Tracez la liaison dans l’autre sens.</translation>
    </message>
    <message>
        <source>%1 takes no requests from visitors.</source>
        <translation>%1 n’accepte pas de requêtes de visiteurs.</translation>
    </message>
    <message>
        <source>This would make a circle of calls that wait for each other: %1 already leads back to %2.</source>
        <translation>Cela formerait un cercle d’appels qui s’attendent&#x202f;: %1 mène déjà à %2.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CostLines</name>
    <message>
        <source>Cost lines</source>
        <translation>Lignes de coût</translation>
    </message>
    <message>
        <source>%1 %2 × %3</source>
        <translation>%1 %2 × %3</translation>
    </message>
    <message>
        <source> · to be verified</source>
        <translation> · à vérifier</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Costs nothing by itself</source>
        <translation>Ne coûte rien en soi</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Par mois</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CostModel</name>
    <message>
        <source>Tier</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>Prix du</translation>
    </message>
    <message>
        <source>Whole variant</source>
        <translation>Variante entière</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Total a month</source>
        <translation>Total par mois</translation>
    </message>
    <message>
        <source>%1. Click to see why.</source>
        <translation>%1. Cliquez pour voir pourquoi.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Up front</source>
        <translation>À l’avance</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
</context>
<context>
    <name>headroom::ui::CostsDialog</name>
    <message>
        <source>Cost settings</source>
        <translation>Réglages de coût</translation>
    </message>
    <message>
        <source>From the lines of usage to the invoice. Each step is reckoned on the lines above it: free tier, discounts, support, contingency, tax.</source>
        <translation>Des lignes d’usage à la facture. Chaque étape se calcule sur les lignes au-dessus&#x202f;: offre gratuite, remises, support, aléas, taxe.</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Achat</translation>
    </message>
    <message>
        <source>Negotiated discounts</source>
        <translation>Remises négociées</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Uncertain inputs</source>
        <translation>Données incertaines</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Change cost settings</source>
        <translation>Modifier les réglages de coût</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>By default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>How capacity is bought where a tier does not say otherwise</source>
        <translation>Comment la capacité est achetée quand un composant ne dit rien d’autre</translation>
    </message>
    <message>
        <source>Of the hours</source>
        <translation>Des heures</translation>
    </message>
    <message>
        <source>Share of the hours that is bought so; the rest is on demand</source>
        <translation>Part des heures achetée ainsi&#x202f;; le reste est à la demande</translation>
    </message>
    <message>
        <source>Take off lasting allowances</source>
        <translation>Déduire les quotas durables</translation>
    </message>
    <message>
        <source>Free tier</source>
        <translation>Offre gratuite</translation>
    </message>
    <message>
        <source>The provider&apos;s monthly allowances that do not end after a year, as lines of their own</source>
        <translation>Les quotas mensuels du fournisseur qui ne finissent pas après un an, en lignes à part</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
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
        <translation>Plan de support</translation>
    </message>
    <message>
        <source>A graduated share of the provider&apos;s charges after discounts, at least the plan&apos;s minimum</source>
        <translation>Une part par tranches des coûts du fournisseur après remises, au moins le minimum du plan</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>Aléas</translation>
    </message>
    <message>
        <source>Of all lines above: usage, discounts, support</source>
        <translation>De toutes les lignes au-dessus&#x202f;: usage, remises, support</translation>
    </message>
    <message>
        <source>Name of the tax</source>
        <translation>Nom de la taxe</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Taux de taxe</translation>
    </message>
    <message>
        <source>Of all lines above, contingency included</source>
        <translation>De toutes les lignes au-dessus, aléas compris</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>Affiché en</translation>
    </message>
    <message>
        <source>Three letters; prices are US dollars</source>
        <translation>Trois lettres&#x202f;; les prix sont en dollars américains</translation>
    </message>
    <message>
        <source>a USD</source>
        <translation>par USD</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Date of the rate</source>
        <translation>Date du taux</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Enter three letters, such as EUR.</source>
        <translation>Saisissez trois lettres, par exemple EUR.</translation>
    </message>
    <message>
        <source>P10 to P90, this scenario</source>
        <translation>P10 à P90, ce scénario</translation>
    </message>
    <message>
        <source>± %</source>
        <translation>±&#x202f;%</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Visits outside the events</source>
        <translation>Visites hors événements</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>Percentage points of the growth</source>
        <translation>Points de pourcentage de la croissance</translation>
    </message>
    <message>
        <source>Peaks</source>
        <translation>Pointes</translation>
    </message>
    <message>
        <source>Users of campaigns, and what surges add</source>
        <translation>Utilisateurs des campagnes, et ce qu’ajoutent les afflux</translation>
    </message>
    <message>
        <source>Cache misses</source>
        <translation>Échecs de cache</translation>
    </message>
    <message>
        <source>What caches do not answer: at 20 % a hit ratio of 95 % lies between 94 % and 96 %</source>
        <translation>Ce à quoi les caches ne répondent pas&#x202f;: à 20&#x202f;%, un taux de succès de 95&#x202f;% se situe entre 94&#x202f;% et 96&#x202f;%</translation>
    </message>
    <message>
        <source>Prices, a year</source>
        <translation>Prix, par an</translation>
    </message>
    <message>
        <source>For every year between a price&apos;s date and the month</source>
        <translation>Pour chaque année entre la date d’un prix et le mois</translation>
    </message>
    <message>
        <source>Add a discount</source>
        <translation>Ajouter une remise</translation>
    </message>
    <message>
        <source>Add a discount…</source>
        <translation>Ajouter une remise…</translation>
    </message>
    <message>
        <source>on all AWS services</source>
        <translation>sur tous les services AWS</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>All AWS services</source>
        <translation>Tous les services AWS</translation>
    </message>
    <message>
        <source>0 keeps the discount without effect; the arrow removes it</source>
        <translation>0 laisse la remise sans effet&#x202f;; la flèche la supprime</translation>
    </message>
    <message>
        <source>a month: usage %1</source>
        <translation>par mois&#x202f;: usage %1</translation>
    </message>
    <message>
        <source>free tier</source>
        <translation>offre gratuite</translation>
    </message>
    <message>
        <source>discounts</source>
        <translation>remises</translation>
    </message>
    <message>
        <source>support</source>
        <translation>support</translation>
    </message>
    <message>
        <source>contingency</source>
        <translation>aléas</translation>
    </message>
    <message>
        <source>and %1 once, up front</source>
        <translation>et %1 une fois, à l’avance</translation>
    </message>
</context>
<context>
    <name>headroom::ui::DerivationChain</name>
    <message>
        <source>From visits to the peak</source>
        <translation>Des visites à la pointe</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Outside the events, in a month of 730 h, before growth</source>
        <translation>Hors événements, dans un mois de 730 h, avant croissance</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages of one visit</source>
        <translation>Pages d’une visite</translation>
    </message>
    <message>
        <source>Page views</source>
        <translation>Pages vues</translation>
    </message>
    <message>
        <source>What visits and pages make of each other</source>
        <translation>Ce que visites et pages donnent ensemble</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Of a page, all classes; a change scales what rides along with the pages</source>
        <translation>D’une page, toutes classes&#x202f;; un changement met à l’échelle ce qui accompagne les pages</translation>
    </message>
    <message>
        <source>Think time</source>
        <translation>Temps de réflexion</translation>
    </message>
    <message>
        <source>Between a page and the next</source>
        <translation>Entre une page et la suivante</translation>
    </message>
    <message>
        <source>At the peak</source>
        <translation>À la pointe</translation>
    </message>
    <message>
        <source>Simultaneous users, the campaigns included; a change sets the greatest campaign</source>
        <translation>Utilisateurs simultanés, campagnes comprises&#x202f;; un changement fixe la plus grande campagne</translation>
    </message>
    <message>
        <source>Change traffic</source>
        <translation>Modifier le trafic</translation>
    </message>
    <message>
        <source>Visits a month</source>
        <translation>Visites par mois</translation>
    </message>
    <message>
        <source>Pages a visit</source>
        <translation>Pages par visite</translation>
    </message>
    <message>
        <source>Requests a page</source>
        <translation>Requêtes par page</translation>
    </message>
    <message>
        <source>Think time in seconds</source>
        <translation>Temps de réflexion en secondes</translation>
    </message>
    <message>
        <source>Users at the peak</source>
        <translation>Utilisateurs à la pointe</translation>
    </message>
    <message>
        <source>Change requests a page</source>
        <translation>Modifier les requêtes par page</translation>
    </message>
    <message>
        <source>Change the peak</source>
        <translation>Modifier la pointe</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>a month, %1 growth = %2</source>
        <translation>par mois, %1 de croissance = %2</translation>
    </message>
    <message>
        <source>a visit</source>
        <translation>par visite</translation>
    </message>
    <message>
        <source>a month, %1 /s on average</source>
        <translation>par mois, %1 /s en moyenne</translation>
    </message>
    <message>
        <source>a page = %1 a month</source>
        <translation>par page = %1 par mois</translation>
    </message>
    <message>
        <source>s between pages</source>
        <translation>s entre deux pages</translation>
    </message>
    <message>
        <source>users at once, %1 without events</source>
        <translation>utilisateurs simultanés, %1 sans événements</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Describe</name>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Replication or control from %1 to %2</source>
        <translation>Réplication ou commande de %1 vers %2</translation>
    </message>
    <message>
        <source>Calls from %1 to %2</source>
        <translation>Appels de %1 vers %2</translation>
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
        <translation>&lt;b&gt;Rien ici pour l’instant&lt;/b&gt;&lt;br&gt;Faites glisser des composants depuis la palette, ou appuyez sur N pour en ajouter un sous le pointeur.&lt;br&gt;Puis tirez de port à port pour les relier.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::EventForm</name>
    <message>
        <source>Choose an event in the calendar, or double click on a day to plan one.</source>
        <translation>Choisissez un événement du calendrier, ou double-cliquez sur un jour pour en prévoir un.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Ampleur</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Montée</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Tient</translation>
    </message>
    <message>
        <source>Fades within</source>
        <translation>Retombe en</translation>
    </message>
    <message>
        <source>In all, ordinary visitors in</source>
        <translation>En tout, visiteurs ordinaires compris</translation>
    </message>
    <message>
        <source>On top of the ordinary</source>
        <translation>En plus de l’ordinaire</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Again every</source>
        <translation>De nouveau toutes les</translation>
    </message>
    <message>
        <source>Times, 0 = to the end</source>
        <translation>Fois, 0 = jusqu’à la fin</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Remove the event</source>
        <translation>Supprimer l’événement</translation>
    </message>
    <message>
        <source>Change event</source>
        <translation>Modifier l’événement</translation>
    </message>
    <message>
        <source>Choose a tier</source>
        <translation>Choisir un composant</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>%1 (not in this variant)</source>
        <translation>%1 (absent de cette variante)</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ExplanationPopover</name>
    <message>
        <source>Show tier</source>
        <translation>Montrer le composant</translation>
    </message>
</context>
<context>
    <name>headroom::ui::FactList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>headroom::ui::FigureTable</name>
    <message>
        <source>Key figures of both variants</source>
        <translation>Chiffres clés des deux variantes</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#x202f;: %2, %3</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
</context>
<context>
    <name>headroom::ui::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Show tier</source>
        <translation>Montrer le composant</translation>
    </message>
    <message>
        <source>The run found nothing to remark on.</source>
        <translation>La simulation n’a rien relevé.</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Pas encore de simulation.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ForecastPage</name>
    <message>
        <source>The month that will be simulated</source>
        <translation>Le mois qui sera simulé</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Ordinary week</source>
        <translation>Semaine ordinaire</translation>
    </message>
    <message>
        <source>Shape of the week</source>
        <translation>Forme de la semaine</translation>
    </message>
    <message>
        <source>Campaigns and events</source>
        <translation>Campagnes et événements</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Ajouter un événement</translation>
    </message>
    <message>
        <source>simultaneous users, expected and P10 – P90</source>
        <translation>utilisateurs simultanés, attendus et P10 – P90</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canevas</translation>
    </message>
    <message>
        <source>Back to the canvas (Escape)</source>
        <translation>Retour au canevas (Échap)</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nom du scénario</translation>
    </message>
    <message>
        <source>From a CSV file…</source>
        <translation>Depuis un fichier CSV…</translation>
    </message>
    <message>
        <source>Back to the week</source>
        <translation>Retour à la semaine</translation>
    </message>
    <message>
        <source>Replay a trace</source>
        <translation>Rejouer une trace</translation>
    </message>
    <message>
        <source>Duplicate scenario</source>
        <translation>Dupliquer le scénario</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the scenario</source>
        <translation>Supprimer le scénario</translation>
    </message>
    <message>
        <source>Rename scenario</source>
        <translation>Renommer le scénario</translation>
    </message>
    <message>
        <source>Change the week</source>
        <translation>Modifier la semaine</translation>
    </message>
    <message>
        <source>Move event</source>
        <translation>Déplacer l’événement</translation>
    </message>
    <message>
        <source>Stretch event</source>
        <translation>Étirer l’événement</translation>
    </message>
    <message>
        <source>Choose the shape of the week</source>
        <translation>Choisir la forme de la semaine</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Remove event</source>
        <translation>Supprimer l’événement</translation>
    </message>
    <message>
        <source>Measured series (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Série mesurée (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 cannot be replayed</source>
        <translation>%1 ne peut pas être rejoué</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Delete scenario</source>
        <translation>Supprimer le scénario</translation>
    </message>
    <message numerus="yes">
        <source>replaced by %1: %n value(s) of %2 s</source>
        <translation>
            <numerusform>remplacée par %1&#x202f;: %n valeur de %2 s</numerusform>
            <numerusform>remplacée par %1&#x202f;: %n valeurs de %2 s</numerusform>
        </translation>
    </message>
    <message>
        <source>simultaneous users; pull at the curve or at a day</source>
        <translation>utilisateurs simultanés&#x202f;; tirez la courbe ou un jour</translation>
    </message>
    <message>
        <source>users</source>
        <translation>utilisateurs</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>%1 visits, campaigns included; the busiest moment is %2 with %3 users</source>
        <translation>%1 visites, campagnes comprises&#x202f;; le moment le plus chargé est %2 avec %3 utilisateurs</translation>
    </message>
</context>
<context>
    <name>headroom::ui::FormRow</name>
    <message>
        <source>Back to the default</source>
        <translation>Revenir à la valeur par défaut</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1&#x202f;: revenir à la valeur par défaut</translation>
    </message>
</context>
<context>
    <name>headroom::ui::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Choose a step to go back or on to it.</source>
        <translation>Choisissez une étape pour y revenir ou y avancer.</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Tel qu’ouvert</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Inspector</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Unknown kind %1</source>
        <translation>Type inconnu %1</translation>
    </message>
    <message>
        <source>%1 elements</source>
        <translation>%1 éléments</translation>
    </message>
    <message>
        <source>1 tier</source>
        <translation>1 composant</translation>
    </message>
    <message>
        <source>%1 tiers</source>
        <translation>%1 composants</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Variant of %1</source>
        <translation>Variante de %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename variant</source>
        <translation>Renommer la variante</translation>
    </message>
</context>
<context>
    <name>headroom::ui::InstanceField</name>
    <message>
        <source>%1 vCPU, %2 GiB</source>
        <translation>%1 vCPU, %2 Gio</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixte</translation>
    </message>
</context>
<context>
    <name>headroom::ui::InstanceModel</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>vCPU</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Par heure</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>The price book has no row for this type in the tier&apos;s region</source>
        <translation>La base de prix n’a pas de ligne pour ce type dans la région du composant</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 Gio</translation>
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
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>headroom::ui::InstancePicker</name>
    <message>
        <source>Instance type</source>
        <translation>Type d’instance</translation>
    </message>
    <message>
        <source>On-demand prices of the price book in %1, 730 h a month</source>
        <translation>Prix à la demande de la base de prix en %1, 730 h par mois</translation>
    </message>
    <message>
        <source>Find a type: c5, xlarge …</source>
        <translation>Chercher un type&#x202f;: c5, xlarge…</translation>
    </message>
    <message>
        <source>Find a type</source>
        <translation>Chercher un type</translation>
    </message>
    <message>
        <source>Instance types</source>
        <translation>Types d’instance</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
</context>
<context>
    <name>headroom::ui::KeyStrip</name>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Legend</name>
    <message>
        <source>Utilization scale</source>
        <translation>Échelle d’utilisation</translation>
    </message>
    <message>
        <source>From pale blue for idle over ochre, orange and red to hatched dark red for saturated.</source>
        <translation>Du bleu pâle pour inactif, par l’ocre, l’orange et le rouge, au rouge foncé hachuré pour saturé.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::LinkPage</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Calls a visit</source>
        <translation>Appels par visite</translation>
    </message>
    <message>
        <source>Of every class without a figure of its own below; 0 = only the classes listed there</source>
        <translation>De chaque classe sans chiffre propre ci-dessous&#x202f;; 0 = seulement les classes citées</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>ko</translation>
    </message>
    <message>
        <source>Bytes of one call, source to target (1 kB = 1000 bytes)</source>
        <translation>Octets d’un appel, de la source à la cible (1 ko = 1000 octets)</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Bytes of one call, target back to source (1 kB = 1000 bytes)</source>
        <translation>Octets d’un appel, retour de la cible à la source (1 ko = 1000 octets)</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>On a miss</source>
        <translation>En cas d’échec</translation>
    </message>
    <message>
        <source>On a hit</source>
        <translation>En cas de succès</translation>
    </message>
    <message>
        <source>Reads and writes</source>
        <translation>Lectures et écritures</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lectures</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Of the cache</source>
        <translation>Du cache</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>The caller holds its worker until the answer comes</source>
        <translation>L’appelant garde son worker jusqu’à la réponse</translation>
    </message>
    <message>
        <source>Calls a visit of this class; empty = as above</source>
        <translation>Appels par visite de cette classe&#x202f;; vide = comme ci-dessus</translation>
    </message>
    <message>
        <source>Bytes of one call there</source>
        <translation>Octets d’un appel à l’aller</translation>
    </message>
    <message>
        <source>Bytes of one call back</source>
        <translation>Octets d’un appel au retour</translation>
    </message>
    <message>
        <source>By request class</source>
        <translation>Par classe de requêtes</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>Modifier la liaison</translation>
    </message>
    <message>
        <source>The source itself</source>
        <translation>La source elle-même</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1 (not in this variant)</source>
        <translation>%1 (absent de cette variante)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Traffic, both ways</source>
        <translation>Trafic, dans les deux sens</translation>
    </message>
</context>
<context>
    <name>headroom::ui::LoadPage</name>
    <message>
        <source>Read</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>CPU milliseconds of the reads of one visit</source>
        <translation>Millisecondes CPU des lectures d’une visite</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>CPU milliseconds of the writes of one visit</source>
        <translation>Millisecondes CPU des écritures d’une visite</translation>
    </message>
    <message>
        <source>Read I/O</source>
        <translation>E/S lues</translation>
    </message>
    <message>
        <source>Read operations on the disk a visit</source>
        <translation>Opérations de lecture sur le disque par visite</translation>
    </message>
    <message>
        <source>Write I/O</source>
        <translation>E/S écrites</translation>
    </message>
    <message>
        <source>Write operations on the disk a visit</source>
        <translation>Opérations d’écriture sur le disque par visite</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPU milliseconds a visit at the reference vCPU; of a miss where a cache decides</source>
        <translation>Millisecondes CPU par visite sur le vCPU de référence&#x202f;; d’un échec, là où un cache décide</translation>
    </message>
    <message>
        <source>on a hit</source>
        <translation>si succès</translation>
    </message>
    <message>
        <source>CPU milliseconds when the cache answers; empty = the same</source>
        <translation>Millisecondes CPU quand le cache répond&#x202f;; vide = les mêmes</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersion</translation>
    </message>
    <message>
        <source>Squared coefficient of variation of the CPU time; 1 = exponential</source>
        <translation>Carré du coefficient de variation du temps CPU&#x202f;; 1 = exponentiel</translation>
    </message>
    <message>
        <source>Work of a visit</source>
        <translation>Travail d’une visite</translation>
    </message>
    <message>
        <source>by request class</source>
        <translation>par classe de requêtes</translation>
    </message>
    <message>
        <source>Change demand</source>
        <translation>Modifier la demande</translation>
    </message>
    <message>
        <source>Hit ratio</source>
        <translation>Taux de succès</translation>
    </message>
    <message>
        <source>Share of the look-ups that are answered here</source>
        <translation>Part des recherches auxquelles il est répondu ici</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Hit ratios</source>
        <translation>Taux de succès</translation>
    </message>
    <message>
        <source>answered here</source>
        <translation>répondu ici</translation>
    </message>
    <message>
        <source>Change hit ratio</source>
        <translation>Modifier le taux de succès</translation>
    </message>
    <message>
        <source>Share of the look-ups that the cache inside each server answers once it is warm</source>
        <translation>Part des recherches auxquelles répond le cache de chaque serveur une fois chaud</translation>
    </message>
    <message>
        <source>%1, in each server</source>
        <translation>%1, dans chaque serveur</translation>
    </message>
    <message>
        <source>%1 GiB, warm in %2 s</source>
        <translation>%1 Gio, chaud en %2 s</translation>
    </message>
    <message>
        <source>In the run</source>
        <translation>Dans la simulation</translation>
    </message>
    <message>
        <source>Visits in the month</source>
        <translation>Visites du mois</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>%1, peak</source>
        <translation>%1, pointe</translation>
    </message>
    <message>
        <source>Replicas, fewest – most</source>
        <translation>Réplicas, min. – max.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Replicas, mean</source>
        <translation>Réplicas, moyenne</translation>
    </message>
    <message>
        <source>Instance hours</source>
        <translation>Heures d’instance</translation>
    </message>
    <message>
        <source>p95 of a visit at the peak</source>
        <translation>p95 d’une visite à la pointe</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Pas encore de simulation</translation>
    </message>
</context>
<context>
    <name>headroom::ui::LoadTestModel</name>
    <message>
        <source>Test</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>Requêtes/s</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Gives way first</source>
        <translation>Cède en premier</translation>
    </message>
    <message>
        <source>At %1 users, which this test and the one before it both reached</source>
        <translation>À %1 utilisateurs, que cet essai et le précédent ont tous deux atteints</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulé</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>indiqué</translation>
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
        <translation>Garder l’essai du jour</translation>
    </message>
    <message>
        <source>Import JMeter…</source>
        <translation>Importer JMeter…</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>Calibrer</translation>
    </message>
    <message>
        <source>Load tests</source>
        <translation>Essais de charge</translation>
    </message>
    <message>
        <source>Users carried, test by test</source>
        <translation>Utilisateurs portés, essai par essai</translation>
    </message>
    <message>
        <source>Keep the load test of this variant as it is now, to compare later ones with</source>
        <translation>Garder l’essai de charge actuel de cette variante, pour lui comparer les suivants</translation>
    </message>
    <message>
        <source>Keep the results of a load generator (.jtl, CSV or XML) as a test of this variant</source>
        <translation>Garder les résultats d’un générateur de charge (.jtl, CSV ou XML) comme essai de cette variante</translation>
    </message>
    <message>
        <source>Multiply the CPU demands of the tested tier so that the selected test is met</source>
        <translation>Multiplier les demandes de CPU du composant testé pour retrouver l’essai choisi</translation>
    </message>
    <message>
        <source>Remove the selected test</source>
        <translation>Supprimer l’essai choisi</translation>
    </message>
    <message>
        <source>No load test of this variant is kept yet. Keep today&apos;s, change the architecture or import a measurement, and see here what became better or worse.</source>
        <translation>Aucun essai de charge de cette variante n’est encore gardé. Gardez celui du jour, modifiez l’architecture ou importez une mesure, et voyez ici ce qui s’est amélioré ou dégradé.</translation>
    </message>
    <message>
        <source>Import results of JMeter</source>
        <translation>Importer des résultats de JMeter</translation>
    </message>
    <message>
        <source>JMeter results (*.jtl *.csv *.xml)</source>
        <translation>Résultats de JMeter (*.jtl *.csv *.xml)</translation>
    </message>
    <message>
        <source>Remove load test</source>
        <translation>Supprimer l’essai de charge</translation>
    </message>
    <message>
        <source>Reading the results …</source>
        <translation>Lecture des résultats …</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Essai %1</translation>
    </message>
    <message>
        <source>Keep load test</source>
        <translation>Garder l’essai de charge</translation>
    </message>
    <message>
        <source>The results cannot be imported</source>
        <translation>Les résultats ne peuvent pas être importés</translation>
    </message>
    <message>
        <source>Import load test</source>
        <translation>Importer un essai de charge</translation>
    </message>
    <message>
        <source>The demands cannot be calibrated</source>
        <translation>Les demandes ne peuvent pas être calibrées</translation>
    </message>
    <message>
        <source>Calibrated by load test %1: × %2</source>
        <translation>Calibré par l’essai de charge %1&#x202f;: × %2</translation>
    </message>
    <message>
        <source>Calibrate demands</source>
        <translation>Calibrer les demandes</translation>
    </message>
</context>
<context>
    <name>headroom::ui::MainWindow</name>
    <message>
        <source>Find a tier or run a command</source>
        <translation>Chercher ou exécuter</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>composant</translation>
    </message>
    <message>
        <source>Client report (PDF)…</source>
        <translation>Rapport client (PDF)…</translation>
    </message>
    <message>
        <source>Diagram (SVG)…</source>
        <translation>Diagramme (SVG)…</translation>
    </message>
    <message>
        <source>Diagram (PNG)…</source>
        <translation>Diagramme (PNG)…</translation>
    </message>
    <message>
        <source>Estimate (CSV)…</source>
        <translation>Estimation (CSV)…</translation>
    </message>
    <message>
        <source>Project (JSON)…</source>
        <translation>Projet (JSON)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation>Nouveau depuis un &amp;modèle</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un document &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Import JSON…</source>
        <translation>&amp;Importer du JSON…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>No recent projects</source>
        <translation>Aucun projet récent</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertion</translation>
    </message>
    <message>
        <source>Find in the &amp;palette</source>
        <translation>Chercher dans la &amp;palette</translation>
    </message>
    <message>
        <source>&amp;Variant, as a copy</source>
        <translation>&amp;Variante, en copie</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Disposition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Dark or light t&amp;heme</source>
        <translation>&amp;Thème clair ou sombre</translation>
    </message>
    <message>
        <source>&amp;Simulate</source>
        <translation>&amp;Simulation</translation>
    </message>
    <message>
        <source>&amp;Play or pause the month</source>
        <translation>&amp;Lire ou suspendre le mois</translation>
    </message>
    <message>
        <source>An hour &amp;back</source>
        <translation>Une heure en a&amp;rrière</translation>
    </message>
    <message>
        <source>An hour &amp;on</source>
        <translation>Une heure en a&amp;vant</translation>
    </message>
    <message>
        <source>To the p&amp;eak</source>
        <translation>À la &amp;pointe</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparaison</translation>
    </message>
    <message>
        <source>&amp;Two variants side by side</source>
        <translation>&amp;Deux variantes côte à côte</translation>
    </message>
    <message>
        <source>Key figures &amp;against</source>
        <translation>&amp;Chiffres clés face à</translation>
    </message>
    <message>
        <source>There is one variant only</source>
        <translation>Il n’y a qu’une variante</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Headroom</source>
        <translation>À &amp;propos de Headroom</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <source>This is the work that was not saved when Headroom ended last time. Save it under a name.</source>
        <translation>Voici le travail qui n’était pas enregistré quand Headroom s’est arrêté la dernière fois. Enregistrez-le sous un nom.</translation>
    </message>
    <message>
        <source>unsaved changes</source>
        <translation>modifications non enregistrées</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
    <message>
        <source>all changes saved</source>
        <translation>tout est enregistré</translation>
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
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>Ajouter une variante</translation>
    </message>
    <message>
        <source>The variant was not added</source>
        <translation>La variante n’a pas été ajoutée</translation>
    </message>
    <message>
        <source>Delete variant</source>
        <translation>Supprimer la variante</translation>
    </message>
    <message>
        <source>The variant was not deleted</source>
        <translation>La variante n’a pas été supprimée</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Forecast: traffic and events</source>
        <translation>Prévi&amp;sion&#x202f;: trafic et événements</translation>
    </message>
    <message>
        <source>Price &amp;book …</source>
        <translation>&amp;Base de prix …</translation>
    </message>
    <message>
        <source>Hi&amp;story…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>Out&amp;line</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Fourchette</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Load tests</source>
        <translation>Essais de charge</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>P&amp;lein écran</translation>
    </message>
    <message>
        <source>&amp;Cost settings…</source>
        <translation>Ré&amp;glages de coût…</translation>
    </message>
    <message>
        <source>&amp;Regions side by side…</source>
        <translation>&amp;Régions côte à côte…</translation>
    </message>
</context>
<context>
    <name>headroom::ui::MessageStrip</name>
    <message>
        <source>Dismiss the message</source>
        <translation>Fermer le message</translation>
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
        <translation>Vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>headroom::ui::MonthCalendar</name>
    <message>
        <source>Campaigns and events</source>
        <translation>Campagnes et événements</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, from %3, %4</source>
        <translation>%1, %2, à partir de %3, %4</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, suite</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#x202f;: %2, %3</translation>
    </message>
</context>
<context>
    <name>headroom::ui::MoveGesture</name>
    <message>
        <source>Move an element</source>
        <translation>Déplacer un élément</translation>
    </message>
    <message>
        <source>Move %1 elements</source>
        <translation>Déplacer %1 éléments</translation>
    </message>
</context>
<context>
    <name>headroom::ui::NameEditor</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>headroom::ui::NotesPage</name>
    <message>
        <source>What one should know about this tier</source>
        <translation>Ce qu’il faut savoir de ce composant</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation>Modifier les notes</translation>
    </message>
</context>
<context>
    <name>headroom::ui::NumberField</name>
    <message>
        <source>Mixed</source>
        <translation>Mixte</translation>
    </message>
    <message>
        <source>Enter a number</source>
        <translation>Saisissez un nombre</translation>
    </message>
    <message>
        <source>Enter a whole number</source>
        <translation>Saisissez un nombre entier</translation>
    </message>
    <message>
        <source>Must be between %1 and %2</source>
        <translation>Doit être entre %1 et %2</translation>
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
        <translation>appelle %1</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>visible</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>non verrouillé</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Visible</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
</context>
<context>
    <name>headroom::ui::OutlineView</name>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n element(s)</source>
        <translation>
            <numerusform>Supprimer %n élément</numerusform>
            <numerusform>Supprimer %n éléments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::OverviewPage</name>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>Outside the events, per 730 h</source>
        <translation>Hors événements, par 730 h</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>a visit</source>
        <translation>par visite</translation>
    </message>
    <message>
        <source>Think time</source>
        <translation>Temps de réflexion</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Between a page and the next</source>
        <translation>Entre une page et la suivante</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Of the visits against the stated figure</source>
        <translation>Des visites par rapport au chiffre indiqué</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertitude</translation>
    </message>
    <message>
        <source>± %</source>
        <translation>±&#x202f;%</translation>
    </message>
    <message>
        <source>Half width of the P10 – P90 band of the traffic</source>
        <translation>Demi-largeur de la bande P10 – P90 du trafic</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>en tout</translation>
    </message>
    <message>
        <source>more</source>
        <translation>de plus</translation>
    </message>
    <message>
        <source>times</source>
        <translation>fois</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Montée</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Descente</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Niveaux de service</translation>
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
        <translation>Modifier le niveau de service</translation>
    </message>
    <message>
        <source>From visits to the peak</source>
        <translation>Des visites à la pointe</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Change traffic</source>
        <translation>Modifier le trafic</translation>
    </message>
    <message>
        <source>Visits a month</source>
        <translation>Visites par mois</translation>
    </message>
    <message>
        <source>Page views a month</source>
        <translation>Pages vues par mois</translation>
    </message>
    <message>
        <source>Requests a month</source>
        <translation>Requêtes par mois</translation>
    </message>
    <message>
        <source>Page views/s, mean</source>
        <translation>Pages vues/s, moyenne</translation>
    </message>
    <message>
        <source>Page views/s, ordinary peak</source>
        <translation>Pages vues/s, pointe ordinaire</translation>
    </message>
    <message>
        <source>Users at the ordinary peak</source>
        <translation>Utilisateurs à la pointe ordinaire</translation>
    </message>
    <message>
        <source>Users at the peak, events in</source>
        <translation>Utilisateurs à la pointe, avec événements</translation>
    </message>
    <message>
        <source>Visits the campaigns add</source>
        <translation>Visites dues aux campagnes</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Price region</source>
        <translation>Région des prix</translation>
    </message>
    <message>
        <source>Request classes</source>
        <translation>Classes de requêtes</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Hypothèses</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Palette</name>
    <message>
        <source>Edge</source>
        <translation>Périphérie</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Conteneurs</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Exploitation</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>An account with its own bill and access rights.</source>
        <translation>Un compte avec sa propre facture et ses droits d’accès.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Decides the prices of everything inside.</source>
        <translation>Détermine les prix de tout ce qui est à l’intérieur.</translation>
    </message>
    <message>
        <source>Private network (VPC)</source>
        <translation>Réseau privé (VPC)</translation>
    </message>
    <message>
        <source>A private network in one region.</source>
        <translation>Un réseau privé dans une région.</translation>
    </message>
    <message>
        <source>Availability zone</source>
        <translation>Zone de disponibilité</translation>
    </message>
    <message>
        <source>A data centre that fails on its own.</source>
        <translation>Un centre de données qui tombe en panne seul.</translation>
    </message>
    <message>
        <source>Public subnet</source>
        <translation>Sous-réseau public</translation>
    </message>
    <message>
        <source>Reachable from the internet.</source>
        <translation>Accessible depuis Internet.</translation>
    </message>
    <message>
        <source>Private subnet</source>
        <translation>Sous-réseau privé</translation>
    </message>
    <message>
        <source>Not reachable from the internet.</source>
        <translation>Inaccessible depuis Internet.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Holds together what belongs together; no effect on load or cost.</source>
        <translation>Réunit ce qui va ensemble&#x202f;; sans effet sur la charge ni sur le coût.</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Périmètres</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PaletteList</name>
    <message>
        <source>What can be added</source>
        <translation>Ce qui peut être ajouté</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
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
        <translation>Ajouter un composant</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Search the palette</source>
        <translation>Chercher dans la palette</translation>
    </message>
    <message>
        <source>What to add; Enter adds the first one found. On the canvas N does the same at the cursor.</source>
        <translation>Que faut-il ajouter&#x202f;; Entrée ajoute le premier trouvé. Sur le canevas, N fait de même sous le pointeur.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ParameterRow</name>
    <message>
        <source>Change %1</source>
        <translation>Modifier&#x202f;: %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Rétablir&#x202f;: %1</translation>
    </message>
    <message>
        <source>Catalogue default</source>
        <translation>Valeur du catalogue</translation>
    </message>
    <message>
        <source>Catalogue default. %1</source>
        <translation>Valeur du catalogue. %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>source. note</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixte</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PlaceTool</name>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Click where it should stand; Esc gives up.</source>
        <translation>Cliquez là où il doit se trouver&#x202f;; Échap abandonne.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PreferencesDialog</name>
    <message>
        <source>Keep a copy of unsaved work, and offer it after a crash</source>
        <translation>Garder une copie du travail non enregistré et la proposer après une panne</translation>
    </message>
    <message>
        <source>Reduce motion: no flowing dots, no fading</source>
        <translation>Réduire les animations&#x202f;: ni points mobiles, ni fondus</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>As the template</source>
        <translation>Comme le modèle</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Windows that are open keep theirs until Headroom starts again.</source>
        <translation>Les fenêtres ouvertes gardent la leur jusqu’au prochain démarrage de Headroom.</translation>
    </message>
    <message>
        <source>Region of blank projects</source>
        <translation>Région des projets vides</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PriceBookDialog</name>
    <message>
        <source>Bundled prices only</source>
        <translation>Prix fournis seulement</translation>
    </message>
    <message>
        <source>Remember in the project</source>
        <translation>Noter dans le projet</translation>
    </message>
    <message>
        <source>Price book</source>
        <translation>Base de prix</translation>
    </message>
    <message>
        <source>Import a price list …</source>
        <translation>Importer une liste de prix …</translation>
    </message>
    <message>
        <source>Use another book …</source>
        <translation>Utiliser une autre base …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Lines of the bill that differ between the two books</source>
        <translation>Lignes de la facture qui diffèrent entre les deux bases</translation>
    </message>
    <message>
        <source>Difference to the bundled prices</source>
        <translation>Différence avec les prix fournis</translation>
    </message>
    <message>
        <source>Bundled prices</source>
        <translation>Prix fournis</translation>
    </message>
    <message>
        <source>%1 prices of %2 services in %3 regions, dated %4 to %5.</source>
        <translation>%1 prix de %2 services dans %3 régions, du %4 au %5.</translation>
    </message>
    <message>
        <source>%1 of them are imported and lie over the bundled ones.</source>
        <translation>%1 d’entre eux sont importés et recouvrent les prix fournis.</translation>
    </message>
    <message>
        <source>The project does not say with which prices it was priced.</source>
        <translation>Le projet ne dit pas avec quels prix il a été chiffré.</translation>
    </message>
    <message>
        <source>The project was priced with them.</source>
        <translation>Le projet a été chiffré avec eux.</translation>
    </message>
    <message>
        <source>The project was priced with other ones, of %1: %2.</source>
        <translation>Le projet a été chiffré avec d’autres, du %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>the bundled prices of then</source>
        <translation>les prix fournis d’alors</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Bundled</source>
        <translation>Fournis</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>There is no bill to compare yet.</source>
        <translation>Il n’y a pas encore de facture à comparer.</translation>
    </message>
    <message>
        <source>%1: every line costs the same, %2 a month.</source>
        <translation>%1&#x202f;: chaque ligne coûte autant, %2 par mois.</translation>
    </message>
    <message>
        <source>%1: %2 a month instead of %3 (%4%5).</source>
        <translation>%1&#x202f;: %2 par mois au lieu de %3 (%4%5).</translation>
    </message>
    <message>
        <source>Import a price list</source>
        <translation>Importer une liste de prix</translation>
    </message>
    <message>
        <source>Price lists (*.csv *.json);;All files (*)</source>
        <translation>Listes de prix (*.csv *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Use another price book</source>
        <translation>Utiliser une autre base de prix</translation>
    </message>
    <message>
        <source>Price books (*.sqlite);;All files (*)</source>
        <translation>Bases de prix (*.sqlite);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Remember the price book</source>
        <translation>Noter la base de prix</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PriceImportPage</name>
    <message>
        <source>Take into the price book</source>
        <translation>Reprendre dans la base de prix</translation>
    </message>
    <message>
        <source>Prices that would change</source>
        <translation>Prix qui changeraient</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>Lecture de la liste …</translation>
    </message>
    <message>
        <source>The list is refused and nothing has changed. %1</source>
        <translation>La liste est refusée et rien n’a changé. %1</translation>
    </message>
    <message>
        <source>%1, %2: %3 prices, of which %4 are of products the price book knows. %5 change, %6 are new, %7 are as before.</source>
        <translation>%1, %2&#x202f;: %3 prix, dont %4 de produits que la base connaît. %5 changent, %6 sont nouveaux, %7 sont inchangés.</translation>
    </message>
    <message>
        <source>%1 stand twice with different figures and are left out.</source>
        <translation>%1 figurent deux fois avec des chiffres différents et sont écartés.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>By</source>
        <translation>De</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Nothing has changed. %1</source>
        <translation>Rien n’a changé. %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::PriceOverrides</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Prices of this project</source>
        <translation>Prix de ce projet</translation>
    </message>
    <message>
        <source>Line of the bill whose price is known better</source>
        <translation>Ligne de la facture dont le prix est mieux connu</translation>
    </message>
    <message>
        <source>Price in US dollars</source>
        <translation>Prix en dollars américains</translation>
    </message>
    <message>
        <source>Where the price comes from</source>
        <translation>D’où vient le prix</translation>
    </message>
    <message>
        <source>They hold before every price book and stand in bill and report as entered by you. A graduated price becomes one price.</source>
        <translation>Ils priment sur toute base de prix et figurent dans la facture et le rapport comme saisis par vous. Un prix par tranches devient un prix unique.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>Dollars américains</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>US dollars for one %1</source>
        <translation>Dollars américains par %1</translation>
    </message>
    <message>
        <source>State a price</source>
        <translation>Indiquer un prix</translation>
    </message>
    <message>
        <source>Remove a stated price</source>
        <translation>Supprimer un prix indiqué</translation>
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
        <translation>Le modèle ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>The project was not saved</source>
        <translation>Le projet n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>%1 n’a pas été écrit</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>%1 exporté</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Headroom projects and JSON exports (*.headroom *.json);;All files (*)</source>
        <translation>Projets Headroom et exports JSON (*.headroom *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>Headroom projects (*.headroom)</source>
        <translation>Projets Headroom (*.headroom)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Enregistrer les modifications de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Sans enregistrement, elles sont perdues.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>headroom::ui::QuickAdd</name>
    <message>
        <source>Add a tier</source>
        <translation>Ajouter un composant</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui convient</translation>
    </message>
</context>
<context>
    <name>headroom::ui::RangePane</name>
    <message>
        <source>What moves the bill</source>
        <translation>Ce qui fait bouger la facture</translation>
    </message>
    <message>
        <source>No range yet</source>
        <translation>Pas encore de fourchette</translation>
    </message>
    <message>
        <source>The scenario states nothing uncertain, or the range is still being simulated.</source>
        <translation>Le scénario n’indique rien d’incertain, ou la fourchette est en cours de simulation.</translation>
    </message>
    <message>
        <source>%1 – %2 a month</source>
        <translation>%1 – %2 par mois</translation>
    </message>
    <message>
        <source>Eight of ten months like this one (P10 to P90). Each input is moved to its low and its high end, the others stay. Most of it comes from: %1, %2. The half widths are under Cost settings and in the scenario.</source>
        <translation>Huit mois sur dix comme celui-ci (P10 à P90). Chaque donnée va à sa borne basse puis haute, les autres restent. L’essentiel vient de&#x202f;: %1, %2. Les demi-largeurs sont dans Réglages de coût et dans le scénario.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::RegionModel</name>
    <message>
        <source>Tier, a month</source>
        <translation>Composant, par mois</translation>
    </message>
    <message>
        <source>Total a month</source>
        <translation>Total par mois</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>Par rapport à %1</translation>
    </message>
    <message>
        <source>Parts without a price</source>
        <translation>Parties sans prix</translation>
    </message>
    <message>
        <source>The total is incomplete: %1</source>
        <translation>Le total est incomplet&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::RegionsDialog</name>
    <message>
        <source>Regions side by side</source>
        <translation>Régions côte à côte</translation>
    </message>
    <message>
        <source>“%1” with everything that stands in its main region moved to each of these, simulated and priced. The distance to the users is not modelled.</source>
        <translation>«&#x202f;%1&#x202f;» avec tout ce qui est dans sa région principale déplacé vers chacune d’elles, simulé et chiffré. La distance aux utilisateurs n’est pas modélisée.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Cost by tier and region</source>
        <translation>Coût par composant et région</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choose one region or more.</source>
        <translation>Choisissez une ou plusieurs régions.</translation>
    </message>
    <message numerus="yes">
        <source>Simulating %n region(s)…</source>
        <translation>
            <numerusform>Simulation de %n région…</numerusform>
            <numerusform>Simulation de %n régions…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cheapest with a price for every part: %1.</source>
        <translation>La moins chère avec un prix pour chaque partie&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n total(s) lack parts without a price; point at them to see which.</source>
        <translation>
            <numerusform>Il manque à %n total des parties sans prix&#x202f;; pointez-le pour voir lesquelles.</numerusform>
            <numerusform>Il manque à %n totaux des parties sans prix&#x202f;; pointez-les pour voir lesquelles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ui::ResizeGesture</name>
    <message>
        <source>Resize %1</source>
        <translation>Redimensionner %1</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ResultsDock</name>
    <message>
        <source>Cost by line item</source>
        <translation>Coût par ligne</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>An hour back (Alt+Left)</source>
        <translation>Une heure en arrière (Alt+Gauche)</translation>
    </message>
    <message>
        <source>An hour on (Alt+Right)</source>
        <translation>Une heure en avant (Alt+Droite)</translation>
    </message>
    <message>
        <source>Play the month</source>
        <translation>Lire le mois</translation>
    </message>
    <message>
        <source>Request classes</source>
        <translation>Classes de requêtes</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Cost settings</source>
        <translation>Réglages de coût</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Fourchette</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Load tests</source>
        <translation>Essais de charge</translation>
    </message>
    <message>
        <source>Discounts, support, contingency, tax, purchase, currency, and what is uncertain</source>
        <translation>Remises, support, aléas, taxe, achat, monnaie, et ce qui est incertain</translation>
    </message>
</context>
<context>
    <name>headroom::ui::RulesPage</name>
    <message>
        <source>Scaling</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>The number of replicas is fixed. With a rule it follows the load.</source>
        <translation>Le nombre de réplicas est fixe. Avec une règle, il suit la charge.</translation>
    </message>
    <message>
        <source>Add a scaling rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Add scaling rule</source>
        <translation>Ajouter une règle de mise à l’échelle</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Par paliers</translation>
    </message>
    <message>
        <source>Target tracking</source>
        <translation>Suivi de cible</translation>
    </message>
    <message>
        <source>Scheduled only</source>
        <translation>Horaire seul</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrique</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Datapoint</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Length of one datapoint</source>
        <translation>Durée d’un point de mesure</translation>
    </message>
    <message>
        <source>Published after</source>
        <translation>Publié après</translation>
    </message>
    <message>
        <source>From the end of a datapoint until the rule sees it</source>
        <translation>De la fin d’un point jusqu’à ce que la règle le voie</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Points above</source>
        <translation>Points au-dessus</translation>
    </message>
    <message>
        <source>Consecutive datapoints at or above the threshold before adding</source>
        <translation>Points consécutifs au seuil ou au-dessus avant d’ajouter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cooldown</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>After an addition, before the next</source>
        <translation>Après un ajout, avant le suivant</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>From the decision until the replica serves</source>
        <translation>De la décision jusqu’à ce que le réplica serve</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Préchauffage</translation>
    </message>
    <message>
        <source>After the boot, until it counts in the metric</source>
        <translation>Après le démarrage, jusqu’à ce qu’il compte dans la métrique</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>When the load would still fit</source>
        <translation>Si la charge tient encore</translation>
    </message>
    <message>
        <source>Whenever below the threshold</source>
        <translation>Toujours sous le seuil</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Literal removal oscillates: the load of the removed replica lifts the others above the threshold again.</source>
        <translation>Le retrait littéral oscille&#x202f;: la charge du réplica retiré fait repasser les autres au-dessus du seuil.</translation>
    </message>
    <message>
        <source>Points below</source>
        <translation>Points au-dessous</translation>
    </message>
    <message>
        <source>Consecutive datapoints before removing</source>
        <translation>Points consécutifs avant de retirer</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Supprimer la règle</translation>
    </message>
    <message>
        <source>Remove scaling rule</source>
        <translation>Supprimer la règle de mise à l’échelle</translation>
    </message>
    <message>
        <source>Change scaling rule</source>
        <translation>Modifier la règle de mise à l’échelle</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 point</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>Never fires: %1 stops at %2.</source>
        <translation>Ne se déclenche jamais&#x202f;: %1 s’arrête à %2.</translation>
    </message>
    <message>
        <source>%1 to %2 replicas in the month, mean %3.</source>
        <translation>%1 à %2 réplicas dans le mois, %3 en moyenne.</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Pod autoscaler</source>
        <translation>Autoscaler de pods</translation>
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
        <translation>Requêtes par réplica</translation>
    </message>
    <message>
        <source>Requests in progress</source>
        <translation>Requêtes en cours</translation>
    </message>
    <message>
        <source>Waiting requests</source>
        <translation>Requêtes en attente</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Temps de réponse</translation>
    </message>
    <message>
        <source>Custom metric</source>
        <translation>Métrique propre</translation>
    </message>
    <message>
        <source>Metric and replicas over twelve hours</source>
        <translation>Métrique et réplicas sur douze heures</translation>
    </message>
    <message>
        <source>How the number of replicas follows the metric</source>
        <translation>Comment le nombre de réplicas suit la métrique</translation>
    </message>
    <message>
        <source>What the rule looks at, a replica</source>
        <translation>Ce que regarde la règle, par réplica</translation>
    </message>
    <message>
        <source>This tier</source>
        <translation>Ce composant</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Another tier&apos;s load is shared among the replicas of this one</source>
        <translation>La charge d’un autre composant se partage entre les réplicas de celui-ci</translation>
    </message>
    <message>
        <source>At which replicas are added; the target of target tracking and of the pod autoscaler</source>
        <translation>À partir duquel des réplicas s’ajoutent&#x202f;; la cible du suivi de cible et de l’autoscaler de pods</translation>
    </message>
    <message>
        <source>Metric at rest</source>
        <translation>Métrique au repos</translation>
    </message>
    <message>
        <source>The custom metric without a request</source>
        <translation>La métrique propre sans requête</translation>
    </message>
    <message>
        <source>Per request a second</source>
        <translation>Par requête/s</translation>
    </message>
    <message>
        <source>What one request a second and replica adds to the custom metric</source>
        <translation>Ce qu’une requête par seconde et par réplica ajoute à la métrique propre</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>No action while the metric is so close to its target</source>
        <translation>Aucune action tant que la métrique est si près de sa cible</translation>
    </message>
    <message>
        <source>What the adjustments mean</source>
        <translation>Ce que signifient les ajustements</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Up to a number</source>
        <translation>Jusqu’à un nombre</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Ampleur</translation>
    </message>
    <message>
        <source>Replicas or percent added at a time</source>
        <translation>Réplicas ou pour cent ajoutés à la fois</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>Percent: replicas changed at a time, at least</source>
        <translation>Pour cent&#x202f;: réplicas changés à la fois, au moins</translation>
    </message>
    <message>
        <source>Steps above</source>
        <translation>Paliers au-dessus</translation>
    </message>
    <message>
        <source>Percent each 15 s</source>
        <translation>Pour cent par 15 s</translation>
    </message>
    <message>
        <source>At most so many pods more at a time</source>
        <translation>Au plus tant de pods de plus à la fois</translation>
    </message>
    <message>
        <source>Or pods each 15 s</source>
        <translation>Ou pods par 15 s</translation>
    </message>
    <message>
        <source>Whichever is more</source>
        <translation>Le plus grand</translation>
    </message>
    <message>
        <source>Health check grace</source>
        <translation>Délai de grâce</translation>
    </message>
    <message>
        <source>A replica that boots longer is replaced before it serves</source>
        <translation>Un réplica qui démarre plus longtemps est remplacé avant de servir</translation>
    </message>
    <message>
        <source>as long as needed</source>
        <translation>aussi longtemps qu’il faut</translation>
    </message>
    <message>
        <source>At or below</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Threshold for removing, in the metric&apos;s unit</source>
        <translation>Seuil de retrait, dans l’unité de la métrique</translation>
    </message>
    <message>
        <source>the threshold</source>
        <translation>le seuil</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Sous</translation>
    </message>
    <message>
        <source>of the target</source>
        <translation>de la cible</translation>
    </message>
    <message>
        <source>Share of the target below which replicas are removed; consoles show 0.7 for servers, 0.9 for services and databases</source>
        <translation>Part de la cible sous laquelle des réplicas sont retirés&#x202f;; les consoles montrent 0,7 pour les serveurs, 0,9 pour les services et les bases</translation>
    </message>
    <message>
        <source>as the service does</source>
        <translation>comme le service</translation>
    </message>
    <message>
        <source>Replicas or percent removed at a time</source>
        <translation>Réplicas ou pour cent retirés à la fois</translation>
    </message>
    <message>
        <source>Steps below</source>
        <translation>Paliers au-dessous</translation>
    </message>
    <message>
        <source>After a removal, before the next; of a simple rule after everything it does</source>
        <translation>Après un retrait, avant le suivant&#x202f;; pour une règle simple, après tout ce qu’elle fait</translation>
    </message>
    <message>
        <source>After an addition</source>
        <translation>Après un ajout</translation>
    </message>
    <message>
        <source>Before anything is removed</source>
        <translation>Avant tout retrait</translation>
    </message>
    <message>
        <source>Stabilization</source>
        <translation>Stabilisation</translation>
    </message>
    <message>
        <source>Fewer only as the highest recommendation of this time says</source>
        <translation>Moins seulement selon la plus haute recommandation de cette durée</translation>
    </message>
    <message>
        <source>Deregistration</source>
        <translation>Désinscription</translation>
    </message>
    <message>
        <source>A removed replica is paid for so long; 0 = until its last request is answered</source>
        <translation>Un réplica retiré est payé aussi longtemps&#x202f;; 0 = jusqu’à sa dernière réponse</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>En avance</translation>
    </message>
    <message>
        <source>By forecast</source>
        <translation>Par prévision</translation>
    </message>
    <message>
        <source>Before each hour, as many replicas as the same hour needed before; needs a day of history and only adds</source>
        <translation>Avant chaque heure, autant de réplicas que la même heure en demandait auparavant&#x202f;; exige un jour d’historique et ne fait qu’ajouter</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Replicas are ordered so long before the hour begins</source>
        <translation>Les réplicas sont commandés d’autant avant le début de l’heure</translation>
    </message>
    <message>
        <source>Above the maximum</source>
        <translation>Au-dessus du maximum</translation>
    </message>
    <message>
        <source>The forecast may exceed the maximum, with so much more than it asks for; 0 = the maximum holds</source>
        <translation>La prévision peut dépasser le maximum, de cela en plus de ce qu’elle demande&#x202f;; 0 = le maximum tient</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Hour of the horizon, of the first time</source>
        <translation>Heure de l’horizon, la première fois</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Min.</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>At least so many replicas</source>
        <translation>Au moins tant de réplicas</translation>
    </message>
    <message>
        <source>Max.</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>At most so many; 0 switches the tier off</source>
        <translation>Au plus tant&#x202f;; 0 éteint le composant</translation>
    </message>
    <message>
        <source>%1. recurs</source>
        <translation>%1. revient</translation>
    </message>
    <message>
        <source>When it comes again</source>
        <translation>Quand il revient</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>On weekdays</source>
        <translation>En semaine</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Ajouter un horaire</translation>
    </message>
    <message>
        <source>Remove the last time</source>
        <translation>Supprimer le dernier horaire</translation>
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
        <translation>À partir de cet écart au seuil, dans l’unité de la métrique&#x202f;; vide&#x202f;: la quantité ci-dessus</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Replicas or percent</source>
        <translation>Réplicas ou pour cent</translation>
    </message>
    <message>
        <source>Mean %1 too many, %2 too few.</source>
        <translation>En moyenne %1 de trop, %2 de moins.</translation>
    </message>
    <message>
        <source> From %1 to %2.</source>
        <translation> De %1 à %2.</translation>
    </message>
    <message>
        <source> One scheduled time.</source>
        <translation> Un horaire prévu.</translation>
    </message>
    <message>
        <source> %1 scheduled times.</source>
        <translation> %1 horaires prévus.</translation>
    </message>
    <message>
        <source> Ahead of each hour by forecast.</source>
        <translation> En avance sur chaque heure selon la prévision.</translation>
    </message>
    <message>
        <source>by steps</source>
        <translation>par paliers</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>%1 at %2 or more for %3 of %4: add %5. Boot %6 s, warm-up %7 s.</source>
        <translation>%1 à %2 ou plus pendant %3 de %4&#x202f;: ajouter %5. Démarrage %6 s, préchauffage %7 s.</translation>
    </message>
    <message>
        <source>%1 at %2 or more for %3 of %4: add %5, then wait for the boot of %6 s and a cooldown of %7 s.</source>
        <translation>%1 à %2 ou plus pendant %3 de %4&#x202f;: ajouter %5, puis attendre le démarrage de %6 s et une pause de %7 s.</translation>
    </message>
    <message>
        <source>Keep %1 at %2: more after %3 of %4 above, fewer after %5 well below. Boot %6 s, warm-up %7 s.</source>
        <translation>Maintenir %1 à %2&#x202f;: plus après %3 de %4 au-dessus, moins après %5 bien au-dessous. Démarrage %6 s, préchauffage %7 s.</translation>
    </message>
    <message>
        <source>Keep %1 at %2 within %3, every %4 s; fewer after %5 s.</source>
        <translation>Maintenir %1 à %2 à %3 près, toutes les %4 s&#x202f;; moins après %5 s.</translation>
    </message>
    <message>
        <source>Follow the schedule only: %1 times.</source>
        <translation>Suivre seulement l’horaire&#x202f;: %1 fois.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Segments</name>
    <message>
        <source>Add a variant</source>
        <translation>Ajouter une variante</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SelectTool</name>
    <message>
        <source>This is locked, or a link: links follow the tiers they connect.</source>
        <translation>Élément verrouillé, ou liaison&#x202f;: les liaisons suivent les composants qu’elles relient.</translation>
    </message>
</context>
<context>
    <name>headroom::ui::SettingsPage</name>
    <message>
        <source>As the project</source>
        <translation>Comme le projet</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>À la demande</translation>
    </message>
    <message>
        <source>Reserved 1 year, none up front</source>
        <translation>Réservé 1 an, rien à l’avance</translation>
    </message>
    <message>
        <source>Reserved 1 year, partial</source>
        <translation>Réservé 1 an, en partie à l’avance</translation>
    </message>
    <message>
        <source>Reserved 1 year, all up front</source>
        <translation>Réservé 1 an, tout à l’avance</translation>
    </message>
    <message>
        <source>Reserved 3 years, none up front</source>
        <translation>Réservé 3 ans, rien à l’avance</translation>
    </message>
    <message>
        <source>Reserved 3 years, partial</source>
        <translation>Réservé 3 ans, en partie à l’avance</translation>
    </message>
    <message>
        <source>Reserved 3 years, all up front</source>
        <translation>Réservé 3 ans, tout à l’avance</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Achat</translation>
    </message>
    <message>
        <source>How the capacity of this tier is bought. Reserved prices hold for the stated term.</source>
        <translation>Comment la capacité de ce composant est achetée. Les prix réservés valent pour la durée indiquée.</translation>
    </message>
    <message>
        <source>Change purchase</source>
        <translation>Modifier l’achat</translation>
    </message>
    <message>
        <source>1 replica</source>
        <translation>1 réplica</translation>
    </message>
    <message>
        <source>%1 replicas</source>
        <translation>%1 réplicas</translation>
    </message>
</context>
<context>
    <name>headroom::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Déplacer la vue</translation>
    </message>
    <message>
        <source>Space + drag, or middle drag</source>
        <translation>Espace + glisser, ou glisser du bouton central</translation>
    </message>
    <message>
        <source>Zoom at the mouse</source>
        <translation>Zoom sous le pointeur</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + molette</translation>
    </message>
    <message>
        <source>Zoom the timeline</source>
        <translation>Zoom de la chronologie</translation>
    </message>
    <message>
        <source>wheel over it; double click shows all</source>
        <translation>molette au-dessus&#x202f;; un double clic montre tout</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>headroom::ui::StartPage</name>
    <message>
        <source>Draw the system, forecast the month, know the bill.</source>
        <translation>Dessiner le système, prévoir le mois, connaître la facture.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Recover unsaved work</source>
        <translation>Récupérer un travail perdu</translation>
    </message>
    <message>
        <source>Price tables</source>
        <translation>Tables de prix</translation>
    </message>
    <message>
        <source>The price book could not be read</source>
        <translation>La base de prix n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Book of %1, %2 regions. Built in, works offline.</source>
        <translation>Base du %1, %2 régions. Intégrée, fonctionne hors ligne.</translation>
    </message>
    <message>
        <source>Drop a project file anywhere to open it.</source>
        <translation>Déposez un fichier de projet n’importe où pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Start from a real case</source>
        <translation>Partir d’un cas réel</translation>
    </message>
    <message>
        <source>Systems from practice, each with its variants, traffic and the lesson it teaches.</source>
        <translation>Des systèmes vécus, chacun avec ses variantes, son trafic et la leçon à en tirer.</translation>
    </message>
    <message>
        <source>Empty canvas</source>
        <translation>Canevas vide</translation>
    </message>
</context>
<context>
    <name>headroom::ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Not simulated</source>
        <translation>Non simulé</translation>
    </message>
    <message>
        <source>Simulating…</source>
        <translation>Simulation…</translation>
    </message>
    <message>
        <source>Simulated in %1 ms</source>
        <translation>Simulé en %1 ms</translation>
    </message>
    <message>
        <source>%1 h, %2 steps, seed %3</source>
        <translation>%1 h, %2 pas, graine %3</translation>
    </message>
    <message>
        <source>Prices of %1, %2, %3</source>
        <translation>Prix du %1, %2, %3</translation>
    </message>
    <message>
        <source>%1 tiers, %2 links</source>
        <translation>%1 composants, %2 liaisons</translation>
    </message>
    <message>
        <source>Alt+← → scrubs one hour</source>
        <translation>Alt+← → parcourt une heure</translation>
    </message>
    <message>
        <source>1 price unknown</source>
        <translation>1 prix inconnu</translation>
    </message>
    <message>
        <source>%1 prices unknown</source>
        <translation>%1 prix inconnus</translation>
    </message>
</context>
<context>
    <name>headroom::ui::TierModel</name>
    <message>
        <source>Tier</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Hottest</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Peak utilization</source>
        <translation>Utilisation de pointe</translation>
    </message>
    <message>
        <source>Replicas, min – mean – max</source>
        <translation>Réplicas, min. – moy. – max.</translation>
    </message>
    <message>
        <source>Instance hours</source>
        <translation>Heures d’instance</translation>
    </message>
    <message>
        <source>p95 at the peak</source>
        <translation>p95 à la pointe</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Par mois</translation>
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
        <translation>Chronologie du mois</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>simultaneous</source>
        <translation>simultanés</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>response time</source>
        <translation>temps de réponse</translation>
    </message>
    <message>
        <source>day of the horizon</source>
        <translation>jour de l’horizon</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
    <message>
        <source>This variant cannot be simulated: see the message above the canvas</source>
        <translation>Cette variante ne peut pas être simulée&#x202f;: voyez le message au-dessus du canevas</translation>
    </message>
    <message>
        <source>Simulating the month…</source>
        <translation>Simulation du mois…</translation>
    </message>
</context>
<context>
    <name>headroom::ui::TitleBar</name>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
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
        <translation>Constats</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>What the run found</source>
        <translation>Ce que la simulation a relevé</translation>
    </message>
    <message>
        <source>Compare two variants side by side</source>
        <translation>Comparer deux variantes côte à côte</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No scenario</source>
        <translation>Aucun scénario</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Scénario&#x202f;: %1</translation>
    </message>
    <message>
        <source>Findings, %1</source>
        <translation>Constats, %1</translation>
    </message>
    <message>
        <source>Edit the forecast…</source>
        <translation>Modifier la prévision…</translation>
    </message>
</context>
<context>
    <name>headroom::ui::VariantHead</name>
    <message>
        <source>%1, %2 a month</source>
        <translation>%1, %2 par mois</translation>
    </message>
    <message>
        <source>meets all %1 levels</source>
        <translation>tient les %1 niveaux</translation>
    </message>
    <message>
        <source>misses %1 of %2 levels</source>
        <translation>manque %1 niveaux sur %2</translation>
    </message>
</context>
<context>
    <name>headroom::ui::WeekCurve</name>
    <message>
        <source>Ordinary week</source>
        <translation>Semaine ordinaire</translation>
    </message>
    <message>
        <source>%1, %2 o&apos;clock: %3 users</source>
        <translation>%1, %2 h&#x202f;: %3 utilisateurs</translation>
    </message>
    <message>
        <source>%1 %2:00</source>
        <translation>%1 %2:00</translation>
    </message>
    <message>
        <source>%1 users, ×%2 of the mean</source>
        <translation>%1 utilisateurs, ×%2 de la moyenne</translation>
    </message>
    <message>
        <source>Pull up or down to change the whole day</source>
        <translation>Tirez vers le haut ou le bas pour changer tout le jour</translation>
    </message>
</context>
<context>
    <name>headroom::ui::Workspace</name>
    <message>
        <source>Canvas</source>
        <translation>Canevas</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non effectué</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Non modifié</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>message — place</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>This variant cannot be simulated</source>
        <translation>Cette variante ne peut pas être simulée</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Palette or outline</source>
        <translation>Palette ou plan</translation>
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
        <translation>Zoom %1&#x202f;; appuyez pour 100&#x202f;%</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>%1
Install Headroom again, or set HEADROOM_DATA_DIR to its data.</source>
        <translation>%1
Réinstallez Headroom, ou faites pointer HEADROOM_DATA_DIR vers ses données.</translation>
    </message>
    <message>
        <source>Architecture planning with a simulation and a bill.</source>
        <translation>Planification d’architecture avec simulation et facture.</translation>
    </message>
    <message>
        <source>Start with a template, e.g. magecom.</source>
        <translation>Commencer par un modèle, p. ex. magecom.</translation>
    </message>
    <message>
        <source>Open the sample project, wait for its month and its bill, and end: shows that an installation is complete.</source>
        <translation>Ouvrir le projet d’exemple, attendre son mois et sa facture, puis terminer&#x202f;: montre qu’une installation est complète.</translation>
    </message>
    <message>
        <source>Project (*.headroom) or JSON export to open.</source>
        <translation>Projet (*.headroom) ou export JSON à ouvrir.</translation>
    </message>
    <message>
        <source>Speak this language, e.g. de, instead of the one in the preferences.</source>
        <translation>Parler cette langue, p. ex. de, au lieu de celle des préférences.</translation>
    </message>
</context>
<context>
    <name>purchase</name>
    <message>
        <source>On demand</source>
        <translation>À la demande</translation>
    </message>
    <message>
        <source>Reserved 1 year, none up front</source>
        <translation>Réservé 1 an, rien à l’avance</translation>
    </message>
    <message>
        <source>Reserved 1 year, partial</source>
        <translation>Réservé 1 an, en partie à l’avance</translation>
    </message>
    <message>
        <source>Reserved 1 year, all up front</source>
        <translation>Réservé 1 an, tout à l’avance</translation>
    </message>
    <message>
        <source>Reserved 3 years, none up front</source>
        <translation>Réservé 3 ans, rien à l’avance</translation>
    </message>
    <message>
        <source>Reserved 3 years, partial</source>
        <translation>Réservé 3 ans, en partie à l’avance</translation>
    </message>
    <message>
        <source>Reserved 3 years, all up front</source>
        <translation>Réservé 3 ans, tout à l’avance</translation>
    </message>
    <message>
        <source>Savings plan 1 year, none up front</source>
        <translation>Savings Plan 1 an, rien à l’avance</translation>
    </message>
    <message>
        <source>Savings plan 1 year, partial</source>
        <translation>Savings Plan 1 an, en partie à l’avance</translation>
    </message>
    <message>
        <source>Savings plan 1 year, all up front</source>
        <translation>Savings Plan 1 an, tout à l’avance</translation>
    </message>
    <message>
        <source>Savings plan 3 years, none up front</source>
        <translation>Savings Plan 3 ans, rien à l’avance</translation>
    </message>
    <message>
        <source>Savings plan 3 years, partial</source>
        <translation>Savings Plan 3 ans, en partie à l’avance</translation>
    </message>
    <message>
        <source>Savings plan 3 years, all up front</source>
        <translation>Savings Plan 3 ans, tout à l’avance</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
</context>
</TS>
