# What ./run and ./test need, brought once. Sourced; the caller stands in the repository's root.
# Each step looks first whether there is anything to do.

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 NUGET_XMLDOC_MODE=skip

WEBCHAT_VERSION=4.18.1
WEBCHAT_SHA256=0a68ad0a64fc04d621197da10c3eec0f843e16f7d03f6bcbed29b47517cf9bff

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

# The command, or how to get it.
need() { command -v "$1" >/dev/null 2>&1 || die "$2 is needed, and '$1' was not found. $3"; }

need_dotnet() {
  need dotnet "The .NET 10 SDK" "Install it from https://dotnet.microsoft.com/download/dotnet/10.0"
  dotnet --list-sdks | grep -q '^10\.' || die "The .NET 10 SDK is needed; 'dotnet --list-sdks' shows: $(dotnet --list-sdks | tr '\n' ' ')"
}

need_node() {
  need node "Node.js 20 or later" "Install it from https://nodejs.org/"
  need npm "npm" "It comes with Node.js: https://nodejs.org/"
  [ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] || die "Node.js 20 or later is needed; this is $(node --version)."
}

# A folder for what tests write and nobody keeps. In memory, where the machine has room there: a database waits for the disk at every commit,
# and the tests make hundreds of databases.
scratch_folder() {
  local free folder
  free=$(df --output=avail -k /dev/shm 2>/dev/null | tail -1)
  if [ "${free:-0}" -ge 4194304 ]; then folder=$(mktemp -d /dev/shm/bot-tests.XXXXXX); else folder=$(mktemp -d); fi
  # PostgreSQL runs as another user than root, and keeps its data in a folder of its own in it.
  chmod 711 "$folder"
  echo "$folder"
}

# A program of the system's packages: installed when we may, named when not.
need_package() { # command, package
  command -v "$1" >/dev/null 2>&1 && return 0
  if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
    say "Installing $2 …"
    (apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $2) >/dev/null 2>&1 && command -v "$1" >/dev/null 2>&1 && return 0
  fi
  say "'$1' is missing: install the package '$2' (for example: sudo apt-get install $2)."
  return 1
}

# Web Chat: one file out of one package, refused when it is not the file we know.
web_chat() {
  local target=src/Bot.Host/wwwroot/webchat.js folder
  [ -f "$target" ] && echo "$WEBCHAT_SHA256  $target" | sha256sum --check --status && return 0
  say "Fetching Web Chat $WEBCHAT_VERSION …"
  folder=$(mktemp -d)
  (cd "$folder" && npm pack --silent "botframework-webchat@$WEBCHAT_VERSION" >/dev/null && tar xzf botframework-webchat-*.tgz package/dist/webchat.js) \
    || { rm -rf "$folder"; die "Web Chat could not be fetched. Is the npm registry reachable (npm ping)?"; }
  echo "$WEBCHAT_SHA256  $folder/package/dist/webchat.js" | sha256sum --check --status || { rm -rf "$folder"; die "The Web Chat that came is not the file that is pinned in build/setup.sh."; }
  mv "$folder/package/dist/webchat.js" "$target"
  rm -rf "$folder"
}

# Packages by their lock file, when that changed since the last time.
npm_packages() { # folder
  local stamp="$1/node_modules/.lock-sha256" now
  now=$(sha256sum < "$1/package-lock.json")
  [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$now" ] && return 0
  say "Installing the packages of $1 …"
  (cd "$1" && npm ci --ignore-scripts --no-audit --no-fund --silent) || die "The packages of $1 could not be installed. Is the npm registry reachable (npm ping)?"
  echo "$now" > "$stamp"
}

# The staff pages, built when their source changed since the last time.
staff_pages() {
  local from=src/Bot.Host/ClientApp to=src/Bot.Host/wwwroot/staff now
  now=$( (cd "$from" && find . ../../Bot.Knowledge/Articles/Checks/Wording/*.json -path ./node_modules -prune -o -type f -print0 | sort -z | xargs -0 sha256sum) | sha256sum)
  [ -f "$to/.source-sha256" ] && [ "$(cat "$to/.source-sha256")" = "$now" ] && return 0
  npm_packages "$from"
  say "Building the staff pages …"
  (cd "$from" && npm run --silent build >/dev/null) || die "The staff pages could not be built; 'npm run build' in $from shows why."
  echo "$now" > "$to/.source-sha256"
}
