#include "verb.h"

namespace headroom::cli {

const std::vector<Verb> &verbs()
{
    static const std::vector<Verb> all{templatesVerb(),   casesVerb(),    newVerb(),       infoVerb(),  validateVerb(),
                                       simulateVerb(),    loadtestVerb(), calibrateVerb(), checkVerb(), estimateVerb(),
                                       commitmentsVerb(), compareVerb(),  reportVerb(),    adviseVerb(), diagramVerb(),
                                       exportVerb(),      importVerb(),   priceVerb(),     pricesVerb(), verifyVerb()};
    return all;
}

} // namespace headroom::cli
