// ncursesw as Swift can import it: what is a macro or a mutable global in C gets an accessor here.
#pragma once

#define _XOPEN_SOURCE_EXTENDED
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <curses.h>

static inline WINDOW *nc_window(void) { return stdscr; }
static inline WINDOW *nc_terminal(void) { return curscr; }
static inline int nc_colours(void) { return COLORS; }

static const attr_t NC_PLAIN = WA_NORMAL;
static const attr_t NC_BOLD = WA_BOLD;
static const attr_t NC_DIM = WA_DIM;
static const attr_t NC_REVERSE = WA_REVERSE;
static const attr_t NC_UNDERLINE = WA_UNDERLINE;

// From <term.h>, which would make the C library's termios ours.
char *tigetstr(const char *name);
int tigetflag(const char *name);
int tigetnum(const char *name);
int setupterm(const char *name, int file, int *error);

// Hidden behind _GNU_SOURCE, which Swift's own C modules do not set.
int wcwidth(wchar_t c);
int memfd_create(const char *name, unsigned int flags);
