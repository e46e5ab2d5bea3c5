/* Comes between the program and the system's calls on files (LD_PRELOAD), for whatever lies under one folder.
 *
 * Armed with `faults_arm`, it counts calls of the wanted classes and does something at one of them: nothing (COUNT),
 * death before it (KILL) or in the middle of it (TEAR), a failure once (ONCE) or from there on (EVER), or a pause until
 * somebody says go on (PAUSE). With RECORD it writes each change down, for a power cut at any place of what was written.
 * Nothing is really brought to the disk: a process that dies takes nothing of what the system knows with it.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { OFF, COUNT, KILL, TEAR, ONCE, EVER, PAUSE, RECORD };
enum { ROOM = 1, CHANGE = 2, READ = 4 };
enum { GO_ON, FAIL, HALF };
enum { PAGE = 4096 };

static int how, wanted, failure, record = -1;
static long place, counted;
static char folder[PATH_MAX];
static size_t folder_length;
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

#define REAL(name, type, ...) static type (*real)(__VA_ARGS__); if (!real) real = dlsym(RTLD_NEXT, #name)

static int under(const char *path) {
    return !strncmp(path, folder, folder_length) && (path[folder_length] == '/' || !path[folder_length]);
}

static int path_of(int number, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", number);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    path[length < 0 ? 0 : length] = 0;
    return length > 0;
}

static int ours(int number) {
    char path[PATH_MAX];
    return how && number > 2 && number != record && path_of(number, path) && under(path);
}

static int resolved(int at, const char *name, char *path) {
    if (!how || !name) return 0;
    if (name[0] == '/') snprintf(path, PATH_MAX, "%s", name);
    else {
        char base[PATH_MAX];
        if (at == AT_FDCWD ? !getcwd(base, sizeof base) : !path_of(at, base)) return 0;
        if (snprintf(path, PATH_MAX, "%s/%s", base, name) >= PATH_MAX) return 0;
    }
    return under(path);
}

static void die(void) {
    kill(getpid(), SIGKILL);
    for (;;) pause();
}

static int met(int class) {
    if (!(class & wanted)) return GO_ON;
    long now = __atomic_add_fetch(&counted, 1, __ATOMIC_SEQ_CST);
    if (how == EVER && now >= place) return FAIL;
    if (now != place) return GO_ON;
    if (how == KILL) die();
    if (how == PAUSE) raise(SIGSTOP);
    return how == TEAR ? HALF : how == ONCE ? FAIL : GO_ON;
}

struct __attribute__((packed)) head { char what; uint64_t file, at; uint32_t first, second, data; };

static void put(const void *bytes, size_t length) {
    while (length) {
        long done = syscall(SYS_write, record, bytes, length);
        if (done <= 0) abort();
        bytes = (const char *)bytes + done;
        length -= done;
    }
}

static void note(char what, uint64_t file, uint64_t at, const char *first, const char *second, const void *data, size_t length) {
    if (how != RECORD) return;
    struct head head = {what, file, at, strlen(first), strlen(second), length};
    pthread_mutex_lock(&turn);
    put(&head, sizeof head); put(first, head.first); put(second, head.second); put(data, length);
    pthread_mutex_unlock(&turn);
}

static uint64_t file_of(int number) {
    struct stat told;
    return fstat(number, &told) ? 0 : told.st_ino;
}

static uint64_t file_at(const char *path) {
    struct stat told;
    return lstat(path, &told) ? 0 : told.st_ino;
}

void faults_arm(const char *where, int what, int classes, long at, int error, int log) {
    snprintf(folder, sizeof folder, "%s", where);
    folder_length = strlen(folder);
    wanted = classes; place = at; failure = error; record = log; counted = 0; how = what;
}

long faults_counted(void) { return counted; }

void faults_say(const char *words) { note('N', 0, 0, "", "", words, strlen(words)); }

/* What changes or reads an open file. */

#define WITH_FILE(name, type, class, declared, given, before, half, after) \
    type name declared { \
        REAL(name, type, ARGUMENTS declared); \
        if (!ours(number)) return real given; \
        int chosen = met(class); \
        if (chosen == FAIL) { errno = failure; return -1; } \
        before; \
        if (chosen == HALF) { half; die(); } \
        type done = real given; \
        if (done >= 0) { after; } \
        return done; \
    }
#define ARGUMENTS(...) __VA_ARGS__

#define WRITE(name, offset) \
    WITH_FILE(name, ssize_t, ROOM, (int number, const void *data, size_t length, offset at), (number, data, length, at), , \
              real(number, data, length / 2, at), note('W', file_of(number), at, "", "", data, done))
WRITE(pwrite, off_t)
WRITE(pwrite64, off64_t)
WITH_FILE(write, ssize_t, ROOM, (int number, const void *data, size_t length), (number, data, length),
          off_t at = lseek(number, 0, SEEK_CUR), real(number, data, length / 2),
          note('W', file_of(number), at, "", "", data, done))
WITH_FILE(ftruncate, int, CHANGE, (int number, off_t length), (number, length), , real(number, length),
          note('T', file_of(number), length, "", "", "", 0))
WITH_FILE(ftruncate64, int, CHANGE, (int number, off64_t length), (number, length), , real(number, length),
          note('T', file_of(number), length, "", "", "", 0))
WITH_FILE(read, ssize_t, READ, (int number, void *data, size_t length), (number, data, length), , , )

/* Of several pages a disk gives those before a bad place, and no error: whoever asks for the next one is told. */
#define READ_AT(name, offset) \
    ssize_t name(int number, void *data, size_t length, offset at) { \
        REAL(name, ssize_t, int, void *, size_t, offset); \
        if (ours(number) && met(READ) == FAIL) { \
            if (length <= PAGE) { errno = failure; return -1; } \
            length = PAGE; \
        } \
        return real(number, data, length, at); \
    }
READ_AT(pread, off_t)
READ_AT(pread64, off64_t)

static int synced(int number) {
    if (!ours(number)) return 0;
    if (met(CHANGE) == FAIL) { errno = failure; return -1; }
    char path[PATH_MAX];
    path_of(number, path);
    note('S', file_of(number), 0, path, "", "", 0);
    return 0;
}
int fsync(int number) { return synced(number); }
int fdatasync(int number) { return synced(number); }
void sync(void) { note('A', 0, 0, "", "", "", 0); }

/* What changes a folder's names. */

static int opened(int (*real)(int, const char *, int, ...), int at, const char *name, int flags, int mode) {
    char path[PATH_MAX];
    int nameless = (flags & O_TMPFILE) == O_TMPFILE, writes = (flags & O_ACCMODE) != O_RDONLY || flags & O_CREAT;
    if (!resolved(at, name, path)) return real(at, name, flags, mode);
    int missing = flags & O_CREAT && !file_at(path);
    int chosen = met(missing || nameless ? ROOM : writes ? CHANGE : READ);
    if (chosen == FAIL) { errno = failure; return -1; }
    int number = real(at, name, flags, mode);
    if (chosen == HALF) die();
    if (number >= 0 && missing) note('C', file_of(number), 0, path, "", "", 0);
    if (number >= 0 && !missing && flags & O_TRUNC) note('T', file_of(number), 0, "", "", "", 0);
    return number;
}

static int mode_of(int flags, va_list more) { return flags & (O_CREAT | __O_TMPFILE) ? va_arg(more, int) : 0; }

#define OPEN(name, system) \
    int name(const char *path, int flags, ...) { \
        va_list more; va_start(more, flags); int mode = mode_of(flags, more); va_end(more); \
        REAL(system, int, int, const char *, int, ...); \
        return opened(real, AT_FDCWD, path, flags, mode); \
    }
#define OPENAT(name) \
    int name(int at, const char *path, int flags, ...) { \
        va_list more; va_start(more, flags); int mode = mode_of(flags, more); va_end(more); \
        REAL(name, int, int, const char *, int, ...); \
        return opened(real, at, path, flags, mode); \
    }
OPEN(open, openat)
OPEN(open64, openat64)
OPENAT(openat)
OPENAT(openat64)

#define WITH_NAME(name, class, declared, given, at, named, what) \
    int name declared { \
        REAL(name, int, ARGUMENTS declared); \
        char path[PATH_MAX]; \
        if (!resolved(at, named, path)) return real given; \
        int chosen = met(class); \
        if (chosen == FAIL) { errno = failure; return -1; } \
        int done = real given; \
        if (chosen == HALF) die(); \
        if (!done) note(what, file_at(path), 0, path, "", "", 0); \
        return done; \
    }
WITH_NAME(unlink, CHANGE, (const char *name), (name), AT_FDCWD, name, 'U')
WITH_NAME(rmdir, CHANGE, (const char *name), (name), AT_FDCWD, name, 'U')
WITH_NAME(unlinkat, CHANGE, (int at, const char *name, int flags), (at, name, flags), at, name, 'U')
WITH_NAME(mkdir, ROOM, (const char *name, mode_t mode), (name, mode), AT_FDCWD, name, 'M')

static int renamed(int (*real)(int, const char *, int, const char *), int at, const char *from, int onto, const char *to) {
    char path[PATH_MAX], target[PATH_MAX];
    if (!resolved(at, from, path)) return real(at, from, onto, to);
    resolved(onto, to, target);
    int chosen = met(CHANGE);
    if (chosen == FAIL) { errno = failure; return -1; }
    int done = real(at, from, onto, to);
    if (chosen == HALF) die();
    if (!done) note('R', 0, 0, path, target, "", 0);
    return done;
}
int rename(const char *from, const char *to) {
    REAL(renameat, int, int, const char *, int, const char *);
    return renamed(real, AT_FDCWD, from, AT_FDCWD, to);
}
int renameat(int at, const char *from, int onto, const char *to) {
    REAL(renameat, int, int, const char *, int, const char *);
    return renamed(real, at, from, onto, to);
}

static int linked(int (*real)(int, const char *, int, const char *, int), int at, const char *from, int onto, const char *to, int flags) {
    char target[PATH_MAX];
    if (!resolved(onto, to, target)) return real(at, from, onto, to, flags);
    int chosen = met(ROOM);
    if (chosen == FAIL) { errno = failure; return -1; }
    int done = real(at, from, onto, to, flags);
    if (chosen == HALF) die();
    if (!done) note('C', file_at(target), 0, target, "", "", 0);
    return done;
}
int link(const char *from, const char *to) {
    REAL(linkat, int, int, const char *, int, const char *, int);
    return linked(real, AT_FDCWD, from, AT_FDCWD, to, 0);
}
int linkat(int at, const char *from, int onto, const char *to, int flags) {
    REAL(linkat, int, int, const char *, int, const char *, int);
    return linked(real, at, from, onto, to, flags);
}
