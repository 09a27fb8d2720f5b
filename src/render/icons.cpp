#include "icons.h"
