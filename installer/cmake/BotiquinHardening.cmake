# SPDX-License-Identifier: GPL-3.0-or-later
#
# The compiler's and the linker's own defences, in what people run (an optimised build by gcc; sanitizers have their
# own). tests/system looks for them in the finished programs.

include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)
set(CMAKE_POSITION_INDEPENDENT_CODE ON) # so that no address is known beforehand

set(hardened "$<CONFIG:Release,RelWithDebInfo,MinSizeRel>")
target_compile_definitions(botiquin_options INTERFACE
  "$<${hardened}:_GLIBCXX_ASSERTIONS>") # an index out of a container's range ends the process
target_compile_options(botiquin_options INTERFACE
  "$<${hardened}:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=3>" # what the C library copies ends within what it is copied to
  "$<${hardened}:-fstack-protector-strong>" # a buffer that overflows meets a guard before the return address
  "$<${hardened}:-fstack-clash-protection>" # a frame cannot leap over the guard page
  "$<$<AND:${hardened},$<STREQUAL:${CMAKE_SYSTEM_PROCESSOR},x86_64>>:-fcf-protection>") # jumps and returns land where they may
target_link_options(botiquin_options INTERFACE
  "$<${hardened}:LINKER:-z,relro;LINKER:-z,now>" # the tables of functions are read-only once it runs
  "$<${hardened}:LINKER:-z,noexecstack>")
