/** Makers of PDF: some come without types, and all only when the bench runs. */
declare module 'jspdf';
declare module 'jspdf-autotable';
declare module 'pdfkit';
declare module 'pdfmake/build/pdfmake';
