# SPDX-License-Identifier: GPL-3.0-or-later
#
# The house (README.md, "The house"): every layer is one static library with an include root of
# its own, so that `#include "domain/..."` compiles only where an arrow allows it.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set_property(GLOBAL PROPERTY USE_FOLDERS ON)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  set(CMAKE_CXX_COMPILER_LAUNCHER
      "${CMAKE_COMMAND}" -E env
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1 "${CCACHE_PROGRAM}")
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
  add_link_options(-fuse-ld=mold)
endif()

option(BOTIQUIN_PCH "Precompile Qt's headers for the layer that has widgets" ON)

add_library(botiquin_options INTERFACE)
target_compile_options(botiquin_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
  -Werror=return-type -Werror=switch)
target_compile_definitions(botiquin_options INTERFACE
  QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS QT_STRICT_ITERATORS)
include(BotiquinHardening)

# botiquin_layer(NAME FOLDER <folder below the source root> SOURCES ... USES <layers> LINKS <libraries>)
#
# Declares the layer NAME (the last part of FOLDER) as the target botiquin_NAME, alias botiquin::NAME.
# Its headers are included as "NAME/sub/file.h" by itself and by the layers that USE it, and by no other.
function(botiquin_layer name)
  cmake_parse_arguments(ARG "" "FOLDER" "SOURCES;USES;LINKS" ${ARGN})
  set(target botiquin_${name})
  set(root "${CMAKE_BINARY_DIR}/roots/${name}")
  file(MAKE_DIRECTORY "${root}")
  file(CREATE_LINK "${CMAKE_SOURCE_DIR}/${ARG_FOLDER}" "${root}/${name}" SYMBOLIC)
  add_library(${target} STATIC ${ARG_SOURCES})
  add_library(botiquin::${name} ALIAS ${target})
  target_include_directories(${target} PUBLIC "${root}")
  target_link_libraries(${target} PRIVATE botiquin_options)
  foreach(layer IN LISTS ARG_USES)
    target_link_libraries(${target} PUBLIC botiquin::${layer})
  endforeach()
  target_link_libraries(${target} PUBLIC ${ARG_LINKS})
endfunction()

# botiquin_program(NAME OUTPUT <file name> SOURCES ... USES <layers> LINKS <libraries>)
function(botiquin_program name)
  cmake_parse_arguments(ARG "" "" "SOURCES;USES;LINKS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE botiquin_options ${ARG_LINKS})
  target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
  foreach(layer IN LISTS ARG_USES)
    target_link_libraries(${name} PRIVATE botiquin::${layer})
  endforeach()
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
endfunction()

# botiquin_test(LAYER SOURCES ... USES <layers> LINKS <libraries>)
#
# One executable a layer; each source holds one QObject of tests and registers it (tests/support/suite.h).
function(botiquin_test layer)
  cmake_parse_arguments(ARG "" "" "SOURCES;USES;LINKS" ${ARGN})
  set(target test_${layer})
  add_executable(${target} ${ARG_SOURCES})
  target_link_libraries(${target} PRIVATE botiquin_options botiquin_test_support Qt6::Test ${ARG_LINKS})
  foreach(used IN LISTS ARG_USES)
    target_link_libraries(${target} PRIVATE botiquin::${used})
  endforeach()
  target_compile_definitions(${target} PRIVATE TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data"
    SOURCE_ROOT="${CMAKE_SOURCE_DIR}" BINARY_ROOT="${CMAKE_BINARY_DIR}")
  set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  add_test(NAME ${layer} COMMAND ${target})
  set_tests_properties(${layer} PROPERTIES
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=America/Mexico_City;QTEST_DISABLE_STACK_DUMP=1;LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/leaks.supp" TIMEOUT 900)
endfunction()
