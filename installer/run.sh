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

# region STORE PEOPLE [OPTION...]: makes the demo region aside and moves it when whole, so that a stop in between
# leaves nothing half made. PEOPLE gets who works there, with badges and PINs.
region() {
  local store=$1 people=$2 fresh
  shift 2
  step "Creando la región de muestra (Oaxaca) / creating the demo region"
  mkdir -p "$(dirname "$store")"
  fresh=$(mktemp -d "$(dirname "$store")/.region-XXXXXX")
  # shellcheck disable=SC2064
  trap "rm -rf '$fresh'" EXIT
  (umask 077 && "$bin/botiquinctl" --store "$fresh/region" region create --demo --name Oaxaca --state OAXACA \
    --warehouse OCIMB000012 "$@" > "$fresh/people.json") ||
    stop "The demo region could not be made: $(cat "$fresh/people.json")" "free some disk space, then run this again"
  mv "$fresh/people.json" "$people"
  for part in "$fresh"/region*; do mv "$part" "$store${part#"$fresh/region"}"; done
}

if [ -n "$tour" ]; then
  mkdir -p "$tour"
  # A region of its own: the tour packs and seals, and is nobody's work. Its PIN is for this region alone.
  pin=480213
  rm -f "$tour"/region.botiquin*
  for user in empaque1 empaque2 revision1 almacen1 supervision1 administracion1; do
    printf '%s"%s":"%s"' "${comma-{}" "$user" "$pin"
    comma=,
  done > "$tour/pins.json"
  echo '}' >> "$tour/pins.json"
  region "$tour/region.botiquin" "$tour/people.json" --pins "$tour/pins.json"
  step "Recorrido / tour -> $tour"
  [ -z "${DISPLAY:-}" ] && export QT_QPA_PLATFORM=offscreen
  "$bin/botiquin" --store "$tour/region.botiquin" --tour "$tour" --pin "$pin" ||
    stop "The tour failed." "see $tour/tour.log"
  "$bin/botiquinctl" --store "$tour/region.botiquin" verify || stop "The books do not hold." "see above"
  # The clinic at the first stop, in a store of its own: what was packed above arrives there.
  clinic=$(sed -n 's/.*"clinic":{"facility":"\([A-Z0-9]*\)".*/\1/p' "$tour/people.json")
  rm -rf "$tour/clinic" && mkdir -p "$tour/clinic"
  printf '{"enfermeria1":"%s"}' "$pin" > "$tour/clinic/pins.json"
  "$bin/botiquinctl" --store "$tour/region.botiquin" --as administracion1 device add --facility "$clinic" \
    --label "Laptop de la clínica" --pins "$tour/clinic/pins.json" --out "$tour/clinic/clinic.botiquin" \
    > "$tour/clinic/people.json" || stop "The clinic's store could not be made: $(cat "$tour/clinic/people.json")"
  step "Recorrido en la clínica / tour at the clinic -> $tour/clinic"
  "$bin/botiquin" --store "$tour/clinic/clinic.botiquin" --tour "$tour/clinic" --pin "$pin" ||
    stop "The tour at the clinic failed." "see $tour/clinic/tour.log"
  "$bin/botiquinctl" --store "$tour/clinic/clinic.botiquin" verify || stop "The clinic's books do not hold." "see above"
  step "Listo: imágenes y documentos en / pictures and documents in $tour"
else
  data="${XDG_DATA_HOME:-$HOME/.local/share}/botiquin"
  store="$data/demo-oaxaca.botiquin"
  people="$data/demo-oaxaca-people.json"
  [ -e "$store" ] || region "$store" "$people"
  step "Abriendo Botiquín / opening. Personas y PIN de muestra / demo people and PINs: $people"
  exec "$bin/botiquin" --store "$store"
fi
