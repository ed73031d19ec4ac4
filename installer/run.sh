#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, makes a demo region (Oaxaca) and opens Botiquín on it.
# Without a display: drives the windows by itself and leaves pictures and PDFs (the tour).
#
# The demo's warehouse exchanges by itself with a centre on this computer; --clinic opens the first clinic of the
# route, which does the same. With --listen that centre answers other computers too, at this one's address; there
# --join opens Botiquín without data, which then asks for a code.
#
#   installer/run.sh [--listen ADDRESS] [--clinic] | --join | --tour [DIR]
set -euo pipefail
# shellcheck source=installer/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

usage="Uso / usage: installer/run.sh [--listen ADDRESS] [--clinic] | --join | --tour [DIR]"
tour=
place=warehouse
address=
[ $# -eq 0 ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && tour="$root/tour"
while [ $# -gt 0 ]; do
  case "$1" in
    --clinic) place=clinic ;;
    --join) place=none ;;
    --listen)
      address="${2:?$usage}"
      case "$address" in 0.0.0.0 | ::) stop "$usage" "give this computer's own address, by which others call it" ;; esac
      shift ;;
    --tour) tour="$root/tour"; [ $# -gt 1 ] && tour="$2" && shift ;;
    *) stop "$usage" ;;
  esac
  shift
done

install_missing "${build_packages[@]}" "${run_packages[@]}"
build botiquin botiquinctl botiquin-central

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
  rm -rf "$fresh"
}

# device STORE PEOPLE FACILITY LABEL: a store of its own for a device of the demo region, made once.
device() {
  [ -e "$1" ] && return
  (umask 077 && "$bin/botiquinctl" --store "$data/demo-oaxaca.botiquin" --as administracion1 device add \
    --facility "$3" --label "$4" --out "$1" > "$2") || stop "The store $1 could not be made: $(cat "$2")"
}

# listens PORT: whether somebody does, at this computer's address.
listens() { timeout 2 bash -c 'exec 3<>"/dev/tcp/$0/$1"' "$address" "$1" 2>/dev/null; }

# runs_centre PID: whether that is a centre, and no other program that has its number by now.
runs_centre() { [ -n "$1" ] && [ "$(cat "/proc/$1/comm" 2>/dev/null)" = botiquin-centra ]; }

# start_centre: starts the demo's centre, or finds the one that another window started; $centre is its address.
start_centre() {
  local running="$data/demo-oaxaca-centre.running" pid='' port='' at=''
  [ -e "$running" ] && read -r pid port at < "$running"
  runs_centre "$pid" || { pid=''; at=''; }
  address="${address:-${at:-127.0.0.1}}"
  if [ -n "$at" ] && [ "$at" != "$address" ]; then
    stop "El centro de muestra ya atiende en / the demo's centre already answers at $at." "close the demo's other windows, then run this again"
  fi
  if [ -z "$pid" ] || ! listens "$port"; then
    port=8742
    while listens "$port"; do port=$((port + 1)); done
    "$bin/botiquin-central" --database "sqlite:$data/demo-oaxaca-centre.botiquin" --listen "$address:$port" \
      >> "$data/demo-oaxaca-centre.log" 2>&1 9>&- &
    pid=$!
    echo "$pid $port $address" > "$running"
    for _ in {1..50}; do listens "$port" && break; kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
    listens "$port" || stop "The demo's centre does not answer at $address:$port." "see $data/demo-oaxaca-centre.log"
  fi
  centre="http://$address:$port"
}

# end_centre: the last window that closes ends it.
end_centre() {
  local running="$data/demo-oaxaca-centre.running" pid
  if flock -x -n 9 && [ -e "$running" ]; then
    read -r pid _ < "$running"
    runs_centre "$pid" && kill "$pid"
    rm -f "$running"
  fi
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
  # What the clinic noted comes back as a file, and a medicine is followed to the patient.
  "$bin/botiquinctl" --store "$tour/clinic/clinic.botiquin" log export "$tour/clinic/clinic.log" > /dev/null &&
    "$bin/botiquinctl" --store "$tour/region.botiquin" log import "$tour/clinic/clinic.log" > /dev/null ||
    stop "The clinic's records did not come back."
  step "El fin del recorrido / the end of the tour -> $tour/end"
  "$bin/botiquin" --store "$tour/region.botiquin" --tour "$tour/end" --tour-end --pin "$pin" ||
    stop "The end of the tour failed." "see $tour/end/tour.log"
  "$bin/botiquinctl" --store "$tour/region.botiquin" verify || stop "The books do not hold." "see above"
  step "Listo: imágenes y documentos en / pictures and documents in $tour"
elif [ "$place" = none ]; then
  step "Abriendo Botiquín para unir esta computadora / opening it to join this computer"
  "$bin/botiquin"
else
  data="${XDG_DATA_HOME:-$HOME/.local/share}/botiquin"
  store="$data/demo-oaxaca.botiquin"
  people="$data/demo-oaxaca-people.json"
  [ -e "$store" ] || region "$store" "$people"
  clinic=$(sed -n 's/.*"clinic":{"facility":"\([A-Z0-9]*\)".*/\1/p' "$people")
  device "$data/demo-oaxaca-centre.botiquin" "$data/demo-oaxaca-centre.json" OCIMB000012 "Centro"
  device "$data/demo-oaxaca-clinic.botiquin" "$data/demo-oaxaca-clinic-people.json" "$clinic" "Laptop de la clínica"
  exec 9> "$data/demo-oaxaca-centre.lock"
  flock -s 9
  trap end_centre EXIT
  start_centre
  if [ "$place" = clinic ]; then
    store="$data/demo-oaxaca-clinic.botiquin"
    people="$data/demo-oaxaca-clinic-people.json"
  fi
  "$bin/botiquinctl" --store "$store" --as administracion1 settings set --centre "$centre" > /dev/null ||
    stop "The centre's address could not be kept in $store."
  step "Abriendo Botiquín / opening. Personas y PIN de muestra / demo people and PINs: $people"
  "$bin/botiquin" --store "$store" 9>&-
fi
