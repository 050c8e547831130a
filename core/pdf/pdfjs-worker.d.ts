/** The worker of pdf.js comes without types: it is only handed on to pdf.js. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
