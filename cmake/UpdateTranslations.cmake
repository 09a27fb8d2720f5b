# Collects every text that the program says into the translation files: what the code passes to tr(), and the texts of the
# catalogue and of the list of templates, which are data. What nobody says any more is dropped; new texts arrive unfinished.
# Run as: cmake -DSOURCE_DIR=… -DTRANSLATIONS=folder with headroom_*.ts -DLUPDATE=lupdate -P UpdateTranslations.cmake
cmake_minimum_required(VERSION 3.22)

set(string "\"([^\"\\]|\\\\.)*\"")
set(lines)

# Appends QT_TRANSLATE_NOOP("catalogue", "…") for the members of a JSON file that a person reads.
function(add_texts file members)
  file(READ ${file} json)
  # CMake's lists give these characters a meaning of their own.
  string(REPLACE ";" "<semicolon>" json "${json}")
  string(REPLACE "[" "<open>" json "${json}")
  string(REPLACE "]" "<close>" json "${json}")
  string(REGEX MATCHALL "\"(${members})\": *${string}" texts "${json}")
  string(REGEX MATCHALL "\"choice_labels\": *<open>[^<]*<close>" choices "${json}")
  foreach(list IN LISTS choices)
    string(REGEX REPLACE "^\"choice_labels\": *" "" list "${list}")
    string(REGEX MATCHALL "${string}" labels "${list}")
    list(APPEND texts ${labels})
  endforeach()
  foreach(text IN LISTS texts)
    string(REGEX REPLACE "^\"[a-z]*\": *" "" text "${text}")
    string(REPLACE "<semicolon>" ";" text "${text}")
    string(REPLACE "<open>" "[" text "${text}")
    string(REPLACE "<close>" "]" text "${text}")
    if(NOT text STREQUAL "\"\"")
      string(APPEND lines "QT_TRANSLATE_NOOP(\"catalogue\", ${text})\n")
    endif()
  endforeach()
  set(lines "${lines}" PARENT_SCOPE)
endfunction()

file(GLOB files ${SOURCE_DIR}/resources/catalog/*.json)
foreach(file IN LISTS files)
  add_texts(${file} "name|description|label|help|unit|section|source")
endforeach()
add_texts(${SOURCE_DIR}/resources/templates/index.json "name|summary|teaches")
set(catalogue ${TRANSLATIONS}/catalogue.cpp)
file(WRITE ${catalogue} "${lines}")

function(update languages)
  set(files)
  foreach(language IN LISTS languages)
    list(APPEND files ${TRANSLATIONS}/headroom_${language}.ts)
  endforeach()
  execute_process(COMMAND ${LUPDATE} -silent -locations none -no-obsolete ${ARGN} src ui ${catalogue} -ts ${files}
    WORKING_DIRECTORY ${SOURCE_DIR} RESULT_VARIABLE failed ERROR_VARIABLE said)
  if(failed)
    message(FATAL_ERROR "lupdate failed: ${said}")
  endif()
endfunction()

update("de;fr")
update(en -pluralonly) # English needs its plurals only
file(REMOVE ${catalogue})
