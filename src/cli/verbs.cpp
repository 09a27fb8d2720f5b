#include "verb.h"

namespace headroom::cli {

const std::vector<Verb> &verbs()
{
    static const std::vector<Verb> all{templatesVerb(), newVerb(), infoVerb(), validateVerb(), exportVerb(), importVerb(), priceVerb(), pricesVerb()};
    return all;
}

} // namespace headroom::cli
