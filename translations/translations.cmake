# SPDX-License-Identifier: GPL-3.0-or-later
#
# The words of the windows: Spanish is the language of the sources, so that botiquin_es_MX.ts holds only what
# has a plural; botiquin_en.ts holds every word. `cmake --build --preset dev --target botiquin_lupdate` reads
# them from the sources again; then finish the new ones in botiquin_en.ts (a test counts the unfinished).
# lupdate of Qt 6.4 never ends on translate() with a template argument list among its arguments, and reads a
# digit separator (86'400) as a quote: keep both out of ui/.

set(lupdate_options -silent -recursive -extensions cpp,h -source-language es_MX -locations none -no-obsolete
  -I "${CMAKE_SOURCE_DIR}")
add_custom_target(botiquin_lupdate
  COMMAND Qt6::lupdate ui models/reports ${lupdate_options} -target-language en -ts translations/botiquin_en.ts
  COMMAND Qt6::lupdate ui models/reports ${lupdate_options} -pluralonly -target-language es_MX -ts translations/botiquin_es_MX.ts
  WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}"
  VERBATIM)

qt_add_lrelease(botiquin_ui
  TS_FILES
    "${CMAKE_SOURCE_DIR}/translations/botiquin_en.ts"
    "${CMAKE_SOURCE_DIR}/translations/botiquin_es_MX.ts"
  QM_FILES_OUTPUT_VARIABLE qm_files)
set_source_files_properties(${qm_files} PROPERTIES GENERATED TRUE)
foreach(qm IN LISTS qm_files)
  get_filename_component(qm_name "${qm}" NAME)
  set_source_files_properties("${qm}" PROPERTIES QT_RESOURCE_ALIAS "${qm_name}")
endforeach()
qt_add_resources(botiquin_ui words PREFIX "/i18n" FILES ${qm_files})
