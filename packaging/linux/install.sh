#!/bin/sh
# Puts the unpacked program into a folder of the person who runs it; root is not needed.
#   ./verifier-app-....run [-- FOLDER]     install (default: ~/.local/lib/verifier-app)
#   FOLDER/uninstall.sh                    remove it again; samples, sets and models stay
set -eu
place=${1:-"$HOME/.local/lib/verifier-app"}
data=${XDG_DATA_HOME:-"$HOME/.local/share"}
commands="$HOME/.local/bin"
case $place in /*) ;; *) place="$USER_PWD/$place" ;; esac
# without a slash at its end, which shells add: what is put beside it would lie in it
place="$(dirname "$place")/$(basename "$place")"
if [ -e "$place" ] && [ ! -x "$place/verifier-app" ]; then
    echo "$place exists and is no installation of this program; name another folder." >&2
    exit 2
fi
# the new one is whole before the old one goes
mkdir -p "$(dirname "$place")" "$commands" "$data"
rm -rf "$place.new"
cp -a verifier-app "$place.new"
rm -rf "$place"
mv "$place.new" "$place"
ln -sf "$place/verifier-app-cli" "$commands/verifier-app"
list="$place/installed-files.txt"
printf '%s' "$data" > "$place/data-folder.txt"
echo "$commands/verifier-app" > "$list"
escaped=$(printf '%s' "$place/verifier-app" | sed 's/[\\&|]/\\&/g')
cd share
find . -type f | while read -r file; do
    target="$data/${file#./}"
    mkdir -p "$(dirname "$target")"
    case $file in
        *.desktop) sed "s|@PLACE@|\"$escaped\"|" "$file" > "$target" ;;
        *) cp "$file" "$target" ;;
    esac
    echo "$target" >> "$list"
done
cat > "$place/uninstall.sh" <<'END'
#!/bin/sh
# Removes the program, its menu entry and its icons. Samples, sets, models and settings stay.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=$(cat "$here/data-folder.txt")
command=$(head -n 1 "$here/installed-files.txt")
# what another installation has taken over since is that one's
if [ ! -e "$command" ] || [ "$command" -ef "$here/verifier-app-cli" ]; then
    while read -r file; do rm -f "$file"; done < "$here/installed-files.txt"
fi
rm -rf "$here"
command -v update-desktop-database > /dev/null && update-desktop-database -q "$data/applications" || true
command -v update-mime-database > /dev/null && update-mime-database "$data/mime" 2> /dev/null || true
echo "Removed. Your own reference sets, models and settings were left alone."
END
chmod 755 "$place/uninstall.sh"
command -v update-desktop-database > /dev/null && update-desktop-database -q "$data/applications" || true
command -v update-mime-database > /dev/null && update-mime-database "$data/mime" 2> /dev/null || true
echo "Installed in $place. Start it from the menu, or with $commands/verifier-app."
echo "Remove it with $place/uninstall.sh."
