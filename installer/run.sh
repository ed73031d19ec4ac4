#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, makes a demo region (Oaxaca) and opens Botiquín on it.
# Without a display: drives the windows by itself and leaves pictures and PDFs (the tour).
#
#   installer/run.sh [--tour [DIR]]
set -euo pipefail
# shellcheck source=installer/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

tour=
case "${1:-}" in
  "") [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && tour="$root/tour" ;;
  --tour) tour="${2:-$root/tour}" ;;
  *) stop "Uso / usage: installer/run.sh [--tour [DIR]]" ;;
esac

install_missing "${build_packages[@]}" "${run_packages[@]}"
build botiquin botiquinctl

bin="$root/build/release/bin"
data="${XDG_DATA_HOME:-$HOME/.local/share}/botiquin"
store="$data/demo-oaxaca.botiquin"
people="$data/demo-oaxaca-people.json"
if [ ! -e "$store" ]; then
  step "Creando la región de muestra (Oaxaca) / creating the demo region"
  mkdir -p "$data"
  fresh="$data/.demo-$$"
  trap 'rm -rf "$fresh"' EXIT
  mkdir -m 700 "$fresh"
  # Made aside and moved when whole, so that a stop in between leaves nothing half made.
  (umask 077 && "$bin/botiquinctl" --store "$fresh/demo-oaxaca.botiquin" region create --demo --name Oaxaca \
    --state OAXACA --warehouse OCIMB000012 > "$fresh/people.json") ||
    stop "The demo region could not be made: $(cat "$fresh/people.json")" "free some disk space in $data, then run this again"
  mv "$fresh/people.json" "$people"
  mv "$fresh"/demo-oaxaca.botiquin* "$data/"
fi

if [ -n "$tour" ]; then
  step "Recorrido / tour -> $tour"
  [ -z "${DISPLAY:-}" ] && export QT_QPA_PLATFORM=offscreen
  "$bin/botiquin" --store "$store" --tour "$tour" || stop "The tour failed." "see $tour/tour.log"
  step "Listo: imágenes y documentos en / pictures and documents in $tour"
else
  step "Abriendo Botiquín / opening. Personas y PIN de muestra / demo people and PINs: $people"
  exec "$bin/botiquin" --store "$store"
fi
