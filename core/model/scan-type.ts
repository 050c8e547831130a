/** What a scan may be, by the extension that its copy in the dossier is given. */
export const scanExtensions = ['jpg', 'png', 'webp', 'avif', 'tif', 'heic', 'pdf'] as const;
export type ScanExtension = (typeof scanExtensions)[number];

/** Largest attachment, in bytes. */
export const scanByteLimit = 100 * 1024 * 1024;
