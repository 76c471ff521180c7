# shellcheck shell=bash
# What the commands in this folder share: they find the tools, build what is missing and refuse with a reason.
# Exit codes everywhere: 0 done, 1 refused (with the reason), 2 wrong use.
set -eu

FOYER_HOME=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
JDK_WANTED=25
MAVEN_WANTED=3.8.7
NODE_WANTED=20

refuse() {
    printf '%s\n' "$@" >&2
    exit 1
}

wrong_use() {
    printf '%s\n' "$@" >&2
    exit 2
}

# Reads the version from the JDK's own "release" file, which is quicker than starting it.
is_jdk() {
    [ -x "$1/bin/javac" ] && grep -qE "^JAVA_VERSION=\"$JDK_WANTED([.\"+-]|$)" "$1/release" 2>/dev/null
}

jdk_folders() {
    [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
    if command -v javac >/dev/null; then
        dirname "$(dirname "$(readlink -f "$(command -v javac)")")"
    fi
    local pattern
    for pattern in /usr/lib/jvm /usr/lib64/jvm /opt /opt/java /usr/local "$HOME/.sdkman/candidates/java" "$HOME/.jdks" \
        "$HOME/.local/share/mise/installs/java" "$HOME/.asdf/installs/java"; do
        printf '%s\n' "$pattern"/*
    done
    printf '%s\n' /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home
    if [ -x /usr/libexec/java_home ]; then
        /usr/libexec/java_home -v "$JDK_WANTED" 2>/dev/null || true
    fi
}

find_jdk() {
    local folder
    while IFS= read -r folder; do
        if is_jdk "$folder"; then
            printf '%s\n' "$folder"
            return
        fi
    done < <(jdk_folders)
}

# at_least 3.8.7 3.9.0: true where the second version is the first or a later one
at_least() {
    [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]
}

# Sets JAVA_HOME and PATH for this command and all it starts.
need_jdk() {
    local found
    found=$(find_jdk)
    [ -n "$found" ] || refuse \
        "Foyer needs JDK $JDK_WANTED and finds none (looked at JAVA_HOME, PATH, /usr/lib/jvm, /opt, ~/.sdkman and the like)." \
        "  Debian 13 and later, Ubuntu: apt-get install openjdk-$JDK_WANTED-jdk-headless, where it is offered" \
        "  everywhere else:             Eclipse Temurin $JDK_WANTED from https://adoptium.net, or: sdk install java $JDK_WANTED-tem" \
        "Then run this again; a JDK in another folder is found through JAVA_HOME."
    export JAVA_HOME=$found
    export PATH="$JAVA_HOME/bin:$PATH"
}

need_maven() {
    local version=
    if command -v mvn >/dev/null; then
        version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)
    fi
    if [ -z "$version" ] || ! at_least "$MAVEN_WANTED" "$version"; then
        refuse "Foyer is built with Maven $MAVEN_WANTED or later; here is ${version:-none}." \
            "  Debian, Ubuntu: apt-get install maven     macOS: brew install maven     else: https://maven.apache.org"
    fi
}

need_node() {
    local version=
    if command -v node >/dev/null; then
        version=$(node --version | tr -d v)
    fi
    if [ -z "$version" ] || ! at_least "$NODE_WANTED" "$version" || ! command -v npm >/dev/null; then
        refuse "Foyer's front end is built with Node $NODE_WANTED or later and npm; here is ${version:-none}." \
            "  Debian, Ubuntu: apt-get install nodejs npm     macOS: brew install node     else: https://nodejs.org"
    fi
}

need_build_tools() {
    need_jdk
    need_maven
    need_node
}

maven() {
    (cd "$FOYER_HOME" && mvn -B -ntp "$@")
}

# --- the packaged app -------------------------------------------------------------------------------------------

APP="$FOYER_HOME/target/app"

app_is_current() {
    [ -f "$APP/foyer.jar" ] && [ -z "$(find "$FOYER_HOME/pom.xml" "$FOYER_HOME/src/main" "$FOYER_HOME/events" \
        -name node_modules -prune -o -type f -newer "$APP/foyer.jar" -print -quit)" ]
}

# The app unpacked beside its libraries starts faster than one jar that holds them.
build_app() {
    need_build_tools
    printf 'Building Foyer (the first time takes some minutes, as its libraries are fetched) …\n' >&2
    local log="$FOYER_HOME/target/build.log"
    mkdir -p "$FOYER_HOME/target"
    maven -q package -DskipTests >"$log" 2>&1 || {
        grep -E '^\[ERROR\]' "$log" | head -n 30 >&2
        refuse "The build failed; all of it is in $log."
    }
    rm -rf "$APP.new"
    java -Djarmode=tools -jar "$FOYER_HOME"/target/foyer.jar extract --destination "$APP.new" >>"$log" 2>&1
    rm -rf "$APP"
    mv "$APP.new" "$APP"
    touch "$APP/foyer.jar"
    train_app
}

# The JVM notes the classes of one start and loads them from a cache at the next. Without the cache all works, only slower.
train_app() {
    local folder log="$FOYER_HOME/target/training.log" trainee seconds
    folder=$(mktemp -d)
    printf 'Preparing a fast start …\n' >&2
    env -u FOYER_DATABASE_URL -u FOYER_DATABASE_URL_FILE -u FOYER_MAIL_URL -u FOYER_MAIL_URL_FILE \
        FOYER_DATA="$folder" FOYER_PORT=0 \
        "$JAVA_HOME/bin/java" -XX:AOTCacheOutput="$APP/foyer.aot" -Xlog:aot=error --enable-native-access=ALL-UNNAMED \
        -jar "$APP/foyer.jar" serve >"$log" 2>&1 </dev/null &
    trainee=$!
    for ((seconds = 0; seconds < 180; seconds++)); do
        if grep -q 'Started Foyer in' "$log" || ! kill -0 "$trainee" 2>/dev/null; then
            break
        fi
        sleep 1
    done
    kill -TERM "$trainee" 2>/dev/null || true
    wait "$trainee" || true
    [ -f "$APP/foyer.aot" ] ||
        printf 'Foyer will start without its cache, some seconds later than usual (see target/training.log).\n' >&2
    rm -rf "$folder"
}

ensure_app() {
    need_jdk
    app_is_current || build_app
}

# Fills JAVA_LINE with the start of the command that runs the app.
app_line() {
    JAVA_LINE=("$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED)
    if [ -f "$APP/foyer.aot" ]; then
        JAVA_LINE+=("-XX:AOTCache=$APP/foyer.aot" -Xlog:aot=off -Xlog:cds=off)
    fi
    # shellcheck disable=SC2206 # options are separated by blanks
    JAVA_LINE+=(${FOYER_JAVA_OPTIONS:-} -jar "$APP/foyer.jar")
    export FOYER_DATA="${FOYER_DATA:-$FOYER_HOME/data}"
}
