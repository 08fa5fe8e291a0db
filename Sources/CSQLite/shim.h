// The calls of SQLite that Swift can't make, since they take arguments without a type.
#include <sqlite3.h>

// Has a connection refuse statements that would damage its own file. Whether it does now.
static inline int sqlite_defend(sqlite3 *db) {
  int isOn = 0;
  return sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, &isOn) == SQLITE_OK && isOn;
}

// Lets SQLite allocate without counting, and without the lock that counting takes. Before it is first used.
static inline void sqlite_save_counting(void) { sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }
