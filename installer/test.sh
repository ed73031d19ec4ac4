#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything and passes every test.
set -euo pipefail
# shellcheck source=installer/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

install_missing "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"
build
step "Probando / testing"
export QT_QPA_PLATFORM=offscreen
ctest --preset release -j "$(nproc)" || stop "Some tests failed." "see above; one alone: ctest --preset release -R NAME"
