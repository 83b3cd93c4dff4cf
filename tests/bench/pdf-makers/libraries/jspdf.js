/** jsPDF with its plugin for tables. */
export { jsPDF } from 'jspdf';
export { autoTable } from 'jspdf-autotable';
