# SPDX-License-Identifier: GPL-3.0-or-later
# What run.sh and test.sh share: the packages of a bare Debian 12, the build, and words for what goes wrong.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

build_packages=(
  g++ cmake ninja-build pkg-config ccache mold
  qt6-base-dev qt6-base-dev-tools qt6-charts-dev qt6-svg-dev qt6-multimedia-dev qt6-serialport-dev qt6-positioning-dev qtkeychain-qt6-dev
  qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  libgl1-mesa-dev libvulkan-dev libxkbcommon-dev
  libsqlite3-dev libsodium-dev libzstd-dev libzint-dev libzxing-dev libdmtx-dev libzip-dev
  libexpected-dev librapidcheck-dev libcpp-httplib-dev libssl-dev
)
run_packages=(
  libqt6sql6-sqlite libqt6sql6-psql libqt6svg6 libqt6positioning6-plugins qt6-translations-l10n fonts-noto-core fonts-noto-mono libxcb-cursor0
  gstreamer1.0-plugins-base gstreamer1.0-plugins-good libsecret-1-0
)
test_packages=(
  zbar-tools dmtx-utils poppler-utils xvfb xauth xdotool x11-xkb-utils openssl postgresql-15 dbus-daemon gnome-keyring faketime
)

step() { printf '\n\033[1m==> %s\033[0m\n' "$*"; }

stop() {
  printf '\n%s\n' "$1" >&2
  [ -n "${2:-}" ] && printf 'Para seguir / to go on: %s\n' "$2" >&2
  exit 1
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else stop "Faltan paquetes y no hay sudo. / Packages are missing and there is no sudo." \
    "as root: apt-get install ${missing[*]}"; fi
}

# install_missing PACKAGE...: installs what is not there; asks nothing when all is.
install_missing() {
  missing=()
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q '^install ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  step "Instalando ${#missing[@]} paquetes / installing: ${missing[*]}"
  command -v apt-get >/dev/null || stop "Esto no es Debian. / This is not a Debian system." \
    "install these yourself: ${missing[*]}"
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -qq update ||
    stop "apt-get update failed." "check the network and /etc/apt/sources.list, then run this again"
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y -q \
    --no-install-recommends "${missing[@]}" ||
    stop "apt-get install failed." "mend what apt says above, then run this again"
}

# build [TARGET...]: configures and builds the release preset.
build() {
  cd "$root" || stop "$root is gone."
  local jobs free_kb
  jobs=$(nproc)
  # A compiler of this project takes up to 1 GB.
  free_kb=$(awk '/MemAvailable/{print $2}' /proc/meminfo)
  [ "$((free_kb / 1000000))" -lt "$jobs" ] && jobs=$((free_kb / 1000000))
  [ "$jobs" -lt 1 ] && jobs=1
  step "Preparando / configuring"
  cmake --preset release || stop "cmake could not configure the build." "see the message above; then run this again"
  step "Compilando con $jobs procesos / building"
  cmake --build --preset release -j "$jobs" ${1:+--target "$@"} ||
    stop "The build failed." "see the first error above; what was built is kept, run this again"
}
