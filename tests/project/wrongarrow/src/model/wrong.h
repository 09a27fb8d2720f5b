// Input of the test "dependenciescatcheswrongarrow": model may not know simulation.
#include <simulation/plan.h>
