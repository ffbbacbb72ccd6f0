// Written by scripts/generate.js from the schemas. Do not edit.
var validators={__proto__:null};export{validators};
