#include "forecast.h"
