#include "verb.h"

namespace headroom::cli {

const std::vector<Verb> &verbs()
{
    static const std::vector<Verb> all{templatesVerb(),   casesVerb(),    newVerb(),       infoVerb(),     validateVerb(),
                                       simulateVerb(),    loadtestVerb(), calibrateVerb(), estimateVerb(), compareVerb(),
                                       commitmentsVerb(), reportVerb(),   adviseVerb(),    diagramVerb(),  exportVerb(),
                                       importVerb(),      priceVerb(),    pricesVerb(),    verifyVerb()};
    return all;
}

} // namespace headroom::cli
