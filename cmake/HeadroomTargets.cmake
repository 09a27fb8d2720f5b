# The three ways to make a target here, so that warnings and conventions stand in one place.
# Run-time data lives in <prefix>/share/headroom, beside <prefix>/bin; the build tree mirrors that shape,
# so programs find their data by one rule: ../share/headroom from the executable.
include(GNUInstallDirs)

set(HEADROOM_DATA_DIR ${CMAKE_BINARY_DIR}/share/headroom)
set(HEADROOM_INSTALL_DATA_DIR ${CMAKE_INSTALL_DATADIR}/headroom)

function(headroom_warnings target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${HEADROOM_WERROR}>:-Werror>)
  # GCC 12 sees overlapping copies in `const char * + std::string` where there are none: https://gcc.gnu.org/PR105651
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(${target} PRIVATE -Wno-restrict)
  endif()
  target_compile_definitions(${target} PRIVATE QT_NO_CAST_FROM_ASCII QT_DISABLE_DEPRECATED_BEFORE=0x060400)
endfunction()

# headroom_library(Model SOURCES a.cpp b.cpp PUBLIC Headroom::Base PRIVATE ...)
# One static library a folder of src/: target headroom_model, alias Headroom::Model.
function(headroom_library name)
  cmake_parse_arguments(arg "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  string(TOLOWER ${name} lower)
  set(target headroom_${lower})
  add_library(${target} STATIC ${arg_SOURCES})
  add_library(Headroom::${name} ALIAS ${target})
  target_include_directories(${target} PUBLIC ${CMAKE_SOURCE_DIR}/src PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
  target_link_libraries(${target} PUBLIC ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
  headroom_warnings(${target})
endfunction()

# headroom_test(modelprojecttest SOURCES projecttest.cpp LIBS Headroom::Model [LABELS slow])
# One Qt Test executable; ctest runs it offscreen, in the C locale, with the build tree's data.
function(headroom_test name)
  cmake_parse_arguments(arg "" "" "SOURCES;LIBS;LABELS" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/testbin)
  target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
  target_link_libraries(${name} PRIVATE Qt6::Test ${arg_LIBS})
  target_compile_definitions(${name} PRIVATE HEADROOM_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data"
    HEADROOM_SOURCE_DIR="${CMAKE_SOURCE_DIR}" HEADROOM_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
  headroom_warnings(${name})
  # A test's own code need not be fast, and most of the build's time would be its optimization.
  target_compile_options(${name} PRIVATE $<$<CONFIG:Release>:-O0>)
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES LABELS "${arg_LABELS}" TIMEOUT 300
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;HEADROOM_DATA_DIR=${HEADROOM_DATA_DIR}")
endfunction()
