#!/usr/bin/env bash
# The disk image for macOS, made from dist/Sparkroom.app:  packaging/macos/make-image.sh 0.1.0
# NOT YET RUN: written beside the folder that was built and tried on Linux. The app is not signed; for others than its
# makers it has to be signed and notarised first.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
version=${1:?say which version: packaging/macos/make-image.sh 0.1.0}
content=$(mktemp -d)
trap 'rm -rf "$content"' EXIT
cp -R dist/Sparkroom.app "$content/"
ln -s /Applications "$content/Applications"
hdiutil create -volname "Sparkroom $version" -srcfolder "$content" -ov -format UDZO "dist/Sparkroom-$version.dmg"
