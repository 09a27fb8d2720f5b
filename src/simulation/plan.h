#pragma once
namespace headroom::simulation {
}
