package foyer.operations.backup;

/** Why a file is no backup that can be restored. */
public enum Fault {
    /** No backup of Foyer's. */
    FOREIGN,
    /** It ends before its end. */
    TRUNCATED,
    /** An entry is missing or not what was written. */
    DAMAGED,
    /** Made by a Foyer that writes what this one cannot read. */
    NEWER
}
