/* In the place of liblzo2 (GPL-2.0-or-later), which squashfuse would bring along: the AppImage has no LZO in it. */
int lzo1x_decompress_safe(void) { return -1; }
int __lzo_init_v2(void) { return -1; }
