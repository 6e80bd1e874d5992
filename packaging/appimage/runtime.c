/* The first part of the AppImage; a squashfs follows it. It needs neither FUSE nor root: the first start unpacks
 * the program into the user's cache, later starts run it from there. This is not the official runtime, which
 * `build.py appimage --appimage-runtime FILE` takes instead.
 *
 * KEY is the squashfs's checksum: each version has a folder of its own. A running program holds a shared lock on
 * its folder's lock file; folders of older versions that nobody runs are removed.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <squashfuse/squashfuse.h>

static char self[PATH_MAX];

static _Noreturn void give_up(const char *format, ...) {
    va_list values;
    va_start(values, format);
    fputs("Flee Desktop (AppImage): ", stderr);
    vfprintf(stderr, format, values);
    fputc('\n', stderr);
    exit(1);
}

static char *joined(const char *folder, const char *name) {
    char *path;
    if (asprintf(&path, "%s/%s", folder, name) < 0) give_up("no memory");
    return path;
}

/* Where this program ends in its file, and the squashfs begins. */
static size_t payload_offset(void) {
    Elf64_Ehdr head;
    FILE *file = fopen(self, "rb");
    if (!file || fread(&head, sizeof head, 1, file) != 1) give_up("%s cannot be read", self);
    fclose(file);
    return head.e_shoff + (size_t)head.e_shentsize * head.e_shnum;
}

/* --- unpacking ------------------------------------------------------------------------------------------ */

static int remove_entry(const char *path, const struct stat *status, int kind, struct FTW *place) {
    (void)status, (void)kind, (void)place;
    return remove(path);
}

static void remove_tree(const char *folder) { nftw(folder, remove_entry, 16, FTW_DEPTH | FTW_PHYS); }

static void write_file(sqfs *fs, sqfs_inode *inode, const char *path) {
    static char buffer[1 << 20];
    sqfs_off_t done = 0, size = (sqfs_off_t)inode->xtra.reg.file_size;
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, inode->base.mode & 0755);
    if (file < 0) give_up("%s cannot be made: %s", path, strerror(errno));
    while (done < size) {
        sqfs_off_t piece = sizeof buffer;
        if (sqfs_read_range(fs, inode, done, &piece, buffer) || piece <= 0) give_up("%s is damaged", self);
        if (write(file, buffer, (size_t)piece) != piece) give_up("%s cannot be written: %s", path, strerror(errno));
        done += piece;
    }
    if (close(file)) give_up("%s cannot be written: %s", path, strerror(errno));
}

static void write_entry(sqfs *fs, sqfs_inode *inode, const char *path) {
    char target[PATH_MAX];
    size_t size = sizeof target;
    switch (inode->base.inode_type) {
    case SQUASHFS_DIR_TYPE: case SQUASHFS_LDIR_TYPE: /* never an existing one: a link could lead elsewhere */
        if (mkdir(path, 0755)) give_up("%s cannot be made: %s", path, strerror(errno));
        return;
    case SQUASHFS_REG_TYPE: case SQUASHFS_LREG_TYPE:
        write_file(fs, inode, path);
        return;
    case SQUASHFS_SYMLINK_TYPE: case SQUASHFS_LSYMLINK_TYPE:
        if (sqfs_readlink(fs, inode, target, &size) || symlink(target, path)) give_up("%s cannot be made", path);
        return;
    default: /* nothing else belongs in an AppImage */
        give_up("%s is damaged", self);
    }
}

static void unpack(const char *folder) {
    sqfs fs;
    sqfs_traverse walk;
    sqfs_err error = SQFS_OK;
    sqfs_inode inode;
    if (sqfs_open_image(&fs, self, payload_offset()) || sqfs_traverse_open(&walk, &fs, sqfs_inode_root(&fs)))
        give_up("%s is damaged", self);
    if (mkdir(folder, 0755)) give_up("%s cannot be made: %s", folder, strerror(errno));
    while (sqfs_traverse_next(&walk, &error)) {
        if (walk.dir_end) continue;
        if (strstr(walk.path, "..") || sqfs_inode_get(&fs, &inode, sqfs_dentry_inode(&walk.entry)))
            give_up("%s is damaged", self);
        char *path = joined(folder, walk.path);
        write_entry(&fs, &inode, path);
        free(path);
    }
    if (error) give_up("%s is damaged", self);
    sqfs_traverse_close(&walk);
    sqfs_destroy(&fs);
}

/* --- the cache ------------------------------------------------------------------------------------------ */

static void make_folders(char *path) {
    for (char *slash = path + 1; *slash; slash++)
        if (*slash == '/') *slash = 0, mkdir(path, 0700), *slash = '/';
    if (mkdir(path, 0700) && errno != EEXIST)
        give_up("%s cannot be made: %s. Name another folder in XDG_CACHE_HOME.", path, strerror(errno));
}

static char *cache_folder(void) {
    const char *cache = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
    if (!(cache && *cache == '/') && !(home && *home == '/')) give_up("there is no HOME. Name a folder in XDG_CACHE_HOME.");
    char *base = cache && *cache == '/' ? strdup(cache) : joined(home, ".cache");
    char *folder = joined(base, "flee-desktop/appimage");
    make_folders(folder);
    return folder;
}

static int opened_lock(const char *folder, const char *key) {
    char *name = joined(folder, key), *path;
    if (asprintf(&path, "%s.lock", name) < 0) give_up("no memory");
    /* Kept open by the program that is run: what holds the lock. */
    int lock = open(path, O_RDWR | O_CREAT | O_NOFOLLOW, 0600);
    if (lock < 0) give_up("%s cannot be made: %s. Name another folder in XDG_CACHE_HOME.", path, strerror(errno));
    free(name), free(path);
    return lock;
}

static void remove_older(const char *folder) {
    DIR *entries = opendir(folder);
    for (struct dirent *entry; entries && (entry = readdir(entries));) {
        if (strlen(entry->d_name) != strlen(KEY) || !strcmp(entry->d_name, KEY)) continue;
        int lock = opened_lock(folder, entry->d_name);
        if (!flock(lock, LOCK_EX | LOCK_NB)) {
            char *path = joined(folder, entry->d_name);
            remove_tree(path);
            free(path);
        }
        close(lock);
    }
    if (entries) closedir(entries);
}

static char *unpacked_program(void) {
    char *folder = cache_folder(), *program = joined(folder, KEY), *part = joined(folder, KEY ".part");
    int lock = opened_lock(folder, KEY);
    flock(lock, LOCK_SH);
    if (access(program, X_OK)) {
        flock(lock, LOCK_EX); /* two starts at once: the second waits here, and then finds all done */
        if (access(program, X_OK)) {
            remove_tree(part); /* of a start that was interrupted */
            unpack(part);
            if (rename(part, program)) give_up("%s cannot be made: %s", program, strerror(errno));
            remove_older(folder);
        }
        flock(lock, LOCK_SH);
    }
    return program;
}

int main(int count, char **words) {
    ssize_t length = readlink("/proc/self/exe", self, sizeof self - 1);
    if (length < 0) give_up("/proc is not there");
    const char *asked = count > 1 ? words[1] : "";
    if (!strcmp(asked, "--appimage-offset")) return printf("%zu\n", payload_offset()) < 0;
    if (!strcmp(asked, "--appimage-extract")) return unpack("squashfs-root"), 0;
    if (!strcmp(asked, "--appimage-mount")) give_up("this runtime unpacks, and never mounts");
    char *program = unpacked_program();
    setenv("APPIMAGE", self, 1), setenv("APPDIR", program, 1), setenv("ARGV0", words[0], 1);
    if (!strcmp(asked, "--appimage-extract-and-run")) words++; /* what it does anyway */
    words[0] = joined(program, "AppRun");
    execv(words[0], words);
    give_up("%s cannot be run: %s", words[0], strerror(errno));
}
