#include "pricebook.h"
