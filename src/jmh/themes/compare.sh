#!/bin/bash
# Themes of 10,000, 30,000 and 100,000 articles by Netra and by scikit-learn, one after the other.
# usage: compare.sh INDOSUM.jsonl.gz CLASSPATH [ARTICLES...]   (CLASSPATH: test classes and all jars)
# Needs Debian's python3-sklearn. Large profile: C2, G1, vector module, 6 GB heap, two threads.
set -e
corpus=$1
classpath=$2
shift 2
here=$(dirname "$0")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
flags=$(tr '\n' ' ' < "$here/../../../.mvn/jvm.config" | sed 's/-X[^ ]*//g')
netra() {
  java $flags -Xmx6g --add-modules=jdk.incubator.vector -cp "$classpath" id.netra.theme.ThemeSpeed "$@"
}
for articles in "${@:-10000 30000 100000}"; do
  for count in $articles; do
    netra make "$count" "$corpus" "$work/$count.jsonl"
    uptime
    netra run "$work/$count.jsonl"
    /usr/bin/python3 "$here/scikit.py" "$work/$count.jsonl" 2> /dev/null
  done
done
