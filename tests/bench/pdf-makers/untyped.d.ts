/** Makers of PDF that come without types. */
declare module 'pdfkit';
declare module 'pdfmake/build/pdfmake';
