#!/usr/bin/env bash
# Makes the Debian package, installs it into a fresh, empty root and runs the programs from there.
# Usage: package.sh BUILD_DIR VERSION
set -euo pipefail
build=$1 version=$2
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
(cd "$build" && cpack -G DEB >"$root/cpack.log" 2>&1) || { cat "$root/cpack.log"; exit 1; }
package=$(echo "$build"/packages/headroom_"$version"_*.deb)
[ -f "$package" ] || { echo "no package at $package"; exit 1; }

mkdir -p "$root/root/var/lib/dpkg"/{info,updates,triggers}
touch "$root/root/var/lib/dpkg"/{status,available}
# The dependencies are the host's, so they are not checked inside the empty root; that they are complete is checked below.
dpkg --root="$root/root" --force-depends --force-not-root --force-script-chrootless --log=/dev/null -i "$package" >"$root/dpkg.log" 2>&1 \
  || { cat "$root/dpkg.log"; exit 1; }
share=$root/root/usr/share
for file in bin/headroom bin/headroom-cli share/headroom/pricing.sqlite share/applications/headroom.desktop share/mime/packages/headroom.xml \
            share/headroom/translations/headroom_de.qm share/headroom/translations/headroom_fr.qm share/metainfo/app.headroom.Headroom.metainfo.xml share/icons/hicolor/scalable/apps/headroom.svg share/doc/headroom/copyright; do
  [ -s "$root/root/usr/$file" ] || { echo "the package lacks usr/$file"; exit 1; }
done
[ -n "$(ls "$share"/headroom/catalog/*.json "$share"/headroom/templates/magecom.json)" ] || exit 1

# Every library that the programs load belongs to a package named in Depends.
depends=$(dpkg-deb -f "$package" Depends)
linked=$(ldd "$root/root/usr/bin/headroom" "$root/root/usr/bin/headroom-cli")
for library in libQt6Core libQt6Widgets libQt6Svg libQt6Sql libQCustomPlotQt6; do
  [[ $linked == *$library* ]] || { echo "$library is not linked"; exit 1; }
done
for wanted in libqt6core6 libqt6widgets6 libqt6sql6-sqlite libqcustomplot fonts-inter; do
  [[ $depends == *$wanted* ]] || { echo "Depends lacks $wanted: $depends"; exit 1; }
done

# From the installed place, with no trace of the build tree: the one rule finds the resources.
unset HEADROOM_DATA_DIR
export QT_QPA_PLATFORM=offscreen HOME=$root
cd "$root"
cli=$root/root/usr/bin/headroom-cli
[[ $("$cli" templates) == *magecom* ]]
"$cli" new --template magecom -o magecom.headroom
[[ $("$cli" estimate magecom.headroom --variant optimized --json) == *'"monthly_total"'* ]]
"$cli" report magecom.headroom -o magecom.pdf
[ "$(head -c 5 magecom.pdf)" = '%PDF-' ]
"$root/root/usr/bin/headroom" --self-check
echo "package ok: $(basename "$package")"
