#include "projectfile.h"
