// Written by scripts/generate.js from the schemas. Do not edit.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,
mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:true});function ucs2length(str){let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&
value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runt\
ime/ucs2length").default'}});var inventory=validate10,schema11={$schema:"http://json-schema.org/draft-07/schema#",$id:"inventory.schema.json",type:"object",title:"\
a map with hosts",description:"The machines, how they are reached, and what is known about them.",required:["hosts"],additionalProperties:false,properties:{hosts:{
type:"object",title:"a map of hosts by name",description:"Machines by name. A name is a host name (RFC 1123) or an IP address.",minProperties:1,maxProperties:1e3,
propertyNames:{type:"string",title:"a host name (RFC 1123) or an IP address",pattern:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z\
0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$"},additionalProperties:{type:["object","null"],title:"\
a map of settings",description:"A machine. What is left out is asked of the operator\u2019s ssh configuration.",additionalProperties:false,properties:{address:{
type:"string",title:"a host name (RFC 1123) or an IP address",pattern:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0\
-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$",description:"Name or address that the operator connects to. Defaul\
t: the host\u2019s name.",examples:["192.0.2.10"]},port:{type:"integer",title:"a port",minimum:1,maximum:65535,description:"Port of its ssh server. Default: the\
 ssh configuration, then 22.",examples:[22]},user:{type:"string",title:"a user\u2019s name",description:"Who to log in as. Default: the ssh configuration, then \
the current user.",pattern:"^[A-Za-z0-9_][A-Za-z0-9_.@-]{0,63}\\$?$",examples:["root"]},identity_file:{type:"string",title:"one line of literal text",pattern:"^\
(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",maxLength:1024,description:"Private key. Default: the agent, then ssh\u2019s own default files. A key with a p\
assphrase must be in the agent.",examples:["~/.ssh/id_ed25519"]},jump:{type:"string",title:"a host of this inventory, or user@address:port",pattern:"^(?!.*\\{\\{)\
[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",maxLength:1024,description:"Connect through this one: another host of this inventory, or user@address:port.",examples:[
"bastion","ops@198.51.100.7:22"]},become:{title:"false, true, or { method: sudo, password: \u2026 }",description:"How to become root. false: log in as root; tru\
e: `sudo -n`, without a password; or sudo with a password, given by reference.",anyOf:[{type:"boolean"},{type:"object",additionalProperties:false,properties:{method:{
enum:["sudo"],description:"The program; only sudo is known."},password:{type:"object",title:"a way to a secret: { env: NAME }, { file: PATH } or { command: [PRO\
GRAM, \u2026] }",minProperties:1,maxProperties:1,additionalProperties:false,properties:{env:{type:"string",title:"the name of an environment variable",description:"\
Environment variable of the pairctl process that holds it.",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",examples:["TSIG_SECRET"]},file:{type:"string",title:"a path",description:"\
File on the operator\u2019s machine, mode 0600 or tighter, that holds nothing else.",pattern:"^[^\\u0000-\\u001f]+$",examples:["~/.config/pairctl/tsig"]},command:{
type:"array",title:"a list: the program and its arguments",description:"Program and arguments, run on the operator\u2019s machine without a shell; its output is the \
secret.",minItems:1,items:{type:"string",pattern:"^[^\\u0000]*$"},examples:[["pass","show","pair/tsig"]]}},description:"Where the password is to be had. It goes\
 to sudo on standard input.",examples:[{env:"SUDO_PASSWORD"}]}}}],examples:[false,true,{method:"sudo",password:{env:"SUDO_PASSWORD"}}]},host_key:{type:"string",
title:'a public host key, such as "ssh-ed25519 AAAA\u2026"',description:"Pins the host key here. Default: ~/.ssh/known_hosts.",pattern:"^(?:ssh|ecdsa|sk)-[A-Za-\
z0-9@.-]+ [A-Za-z0-9+/]{16,}={0,3}(?: .*)?$",examples:["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ5C8y4o2gqXnTt0v6b1pQe0w4kTqgq4o8l3b1T2cX9a"]},service_address:{type:"\
string",title:"a host name (RFC 1123) or an IP address",pattern:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0\
,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$",description:"What clients reach; goes into DNS and load balancers. Defau\
lt: address.",examples:["203.0.113.10"]},peer_address:{type:"string",title:"a host name (RFC 1123) or an IP address",pattern:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-\
Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$",description:"\
What the other host of the pair uses to reach it. Default: address.",examples:["10.0.0.10"]},connection:{enum:["ssh","local"],description:"local: this very mach\
ine, without ssh. Default: ssh.",examples:["ssh"]},vars:{type:"object",additionalProperties:true,description:"Variables of this host; they win over those of its\
 groups.",examples:[{site:"east"}]}}}},groups:{type:"object",title:"a map of groups by name",maxProperties:200,description:"Groups of hosts by name.",propertyNames:{
type:"string",title:"a group\u2019s name: letters, digits, _ and -",pattern:"^[A-Za-z_][A-Za-z0-9_-]{0,62}$"},additionalProperties:{type:"object",title:"a map w\
ith hosts",description:"Hosts under one name, for plays and for variables.",required:["hosts"],additionalProperties:false,properties:{hosts:{type:"array",title:"\
a list of hosts of this inventory",maxItems:1e3,description:"Names of hosts of this inventory.",items:{type:"string"},examples:[["machine-a","machine-b"]]},vars:{
type:"object",additionalProperties:true,description:"Variables of its hosts; they win over those of the inventory.",examples:[{ntp:"pool.example.net"}]}}}},vars:{
type:"object",additionalProperties:true,description:"Variables of all hosts.",examples:[{admin:"ops@example.com"}]}}},pattern0=new RegExp("^(?=.{1,253}$)(?:[A-Z\
a-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$",
"u"),pattern2=new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.@-]{0,63}\\$?$","u"),pattern3=new RegExp("^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$","u"),pattern5=new RegExp(
"^[A-Za-z_][A-Za-z0-9_]*$","u"),pattern6=new RegExp("^[^\\u0000-\\u001f]+$","u"),pattern7=new RegExp("^[^\\u0000]*$","u"),pattern8=new RegExp("^(?:ssh|ecdsa|sk)\
-[A-Za-z0-9@.-]+ [A-Za-z0-9+/]{16,}={0,3}(?: .*)?$","u"),pattern11=new RegExp("^[A-Za-z_][A-Za-z0-9_-]{0,62}$","u"),func2=Object.prototype.hasOwnProperty,func3=require_ucs2length().
default;function validate10(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.
isArray(data)){if(data.hosts===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"hosts"},schema:schema11.required,
parentSchema:schema11,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}for(let key0 in data)if(!(key0==="hosts"||key0==="groups"||key0==="vars")){
let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:false,parentSchema:schema11,data};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.hosts!==void 0){let data0=data.hosts;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){
if(Object.keys(data0).length>1e3){let err2={instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/maxProperties",keyword:"maxProperties",params:{limit:1e3},
schema:1e3,parentSchema:schema11.properties.hosts,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(Object.keys(data0).length<1){let err3={
instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:schema11.properties.
hosts,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}for(let key1 in data0){let _errs4=errors;if(typeof key1=="string"){if(!pattern0.test(
key1)){let err4={instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/propertyNames/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,253}$)(?:[A\
-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})\
$"},schema:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0\
,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$",parentSchema:schema11.properties.hosts.propertyNames,data:key1,propertyName:key1};vErrors===null?vErrors=[err4]:vErrors.push(
err4),errors++}}else{let err5={instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/propertyNames/type",keyword:"type",params:{type:"string"},schema:schema11.
properties.hosts.propertyNames.type,parentSchema:schema11.properties.hosts.propertyNames,data:key1,propertyName:key1};vErrors===null?vErrors=[err5]:vErrors.push(
err5),errors++}var valid1=_errs4===errors;if(!valid1){let err6={instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/propertyNames",keyword:"proper\
tyNames",params:{propertyName:key1},schema:schema11.properties.hosts.propertyNames,parentSchema:schema11.properties.hosts,data:data0};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}}for(let key2 in data0){let data1=data0[key2];if(!(data1&&typeof data1=="object"&&!Array.isArray(data1))&&data1!==null){let err7={instancePath:instancePath+
"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/hosts/additionalProperties/type",keyword:"type",params:{type:schema11.properties.
hosts.additionalProperties.type},schema:schema11.properties.hosts.additionalProperties.type,parentSchema:schema11.properties.hosts.additionalProperties,data:data1};
vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(data1&&typeof data1=="object"&&!Array.isArray(data1)){for(let key3 in data1)if(!func2.call(schema11.
properties.hosts.additionalProperties.properties,key3)){let err8={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/\
properties/hosts/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},schema:false,parentSchema:schema11.properties.
hosts.additionalProperties,data:data1};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(data1.address!==void 0){let data2=data1.address;if(typeof data2==
"string"){if(!pattern0.test(data2)){let err9={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/address",schemaPath:"#/propertie\
s/hosts/additionalProperties/properties/address/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[\
A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$"},schema:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za\
-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$",parentSchema:schema11.
properties.hosts.additionalProperties.properties.address,data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}else{let err10={instancePath:instancePath+
"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/address",schemaPath:"#/properties/hosts/additionalProperties/properties/address/type",keyword:"type",params:{
type:"string"},schema:schema11.properties.hosts.additionalProperties.properties.address.type,parentSchema:schema11.properties.hosts.additionalProperties.properties.
address,data:data2};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data1.port!==void 0){let data3=data1.port;if(!(typeof data3=="number"&&!(data3%
1)&&!isNaN(data3)&&isFinite(data3))){let err11={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/port",schemaPath:"#/properties\
/hosts/additionalProperties/properties/port/type",keyword:"type",params:{type:"integer"},schema:schema11.properties.hosts.additionalProperties.properties.port.type,
parentSchema:schema11.properties.hosts.additionalProperties.properties.port,data:data3};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}if(typeof data3==
"number"&&isFinite(data3)){if(data3>65535||isNaN(data3)){let err12={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/port",schemaPath:"\
#/properties/hosts/additionalProperties/properties/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},schema:65535,parentSchema:schema11.properties.
hosts.additionalProperties.properties.port,data:data3};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(data3<1||isNaN(data3)){let err13={instancePath:instancePath+
"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/port",schemaPath:"#/properties/hosts/additionalProperties/properties/port/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:schema11.properties.hosts.additionalProperties.properties.port,data:data3};vErrors===null?vErrors=[err13]:vErrors.
push(err13),errors++}}}if(data1.user!==void 0){let data4=data1.user;if(typeof data4=="string"){if(!pattern2.test(data4)){let err14={instancePath:instancePath+"/\
hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/user",schemaPath:"#/properties/hosts/additionalProperties/properties/user/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_][A-Za-z0-9_.@-]{0,63}\\$?$"},schema:"^[A-Za-z0-9_][A-Za-z0-9_.@-]{0,63}\\$?$",parentSchema:schema11.properties.hosts.additionalProperties.
properties.user,data:data4};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}else{let err15={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/user",schemaPath:"#/properties/hosts/additionalProperties/properties/user/type",keyword:"type",params:{type:"string"},schema:schema11.
properties.hosts.additionalProperties.properties.user.type,parentSchema:schema11.properties.hosts.additionalProperties.properties.user,data:data4};vErrors===null?
vErrors=[err15]:vErrors.push(err15),errors++}}if(data1.identity_file!==void 0){let data5=data1.identity_file;if(typeof data5=="string"){if(func3(data5)>1024){let err16={
instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/identity_file",schemaPath:"#/properties/hosts/additionalProperties/properties/\
identity_file/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema11.properties.hosts.additionalProperties.properties.identity_file,
data:data5};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}if(!pattern3.test(data5)){let err17={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,
"~0").replace(/\//g,"~1")+"/identity_file",schemaPath:"#/properties/hosts/additionalProperties/properties/identity_file/pattern",keyword:"pattern",params:{pattern:"\
^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$"},schema:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",parentSchema:schema11.properties.hosts.
additionalProperties.properties.identity_file,data:data5};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}else{let err18={instancePath:instancePath+
"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/identity_file",schemaPath:"#/properties/hosts/additionalProperties/properties/identity_file/type",keyword:"\
type",params:{type:"string"},schema:schema11.properties.hosts.additionalProperties.properties.identity_file.type,parentSchema:schema11.properties.hosts.additionalProperties.
properties.identity_file,data:data5};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}if(data1.jump!==void 0){let data6=data1.jump;if(typeof data6==
"string"){if(func3(data6)>1024){let err19={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/jump",schemaPath:"#/properties/host\
s/additionalProperties/properties/jump/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema11.properties.hosts.additionalProperties.
properties.jump,data:data6};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}if(!pattern3.test(data6)){let err20={instancePath:instancePath+"/hosts/"+
key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/jump",schemaPath:"#/properties/hosts/additionalProperties/properties/jump/pattern",keyword:"pattern",params:{pattern:"\
^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$"},schema:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",parentSchema:schema11.properties.hosts.
additionalProperties.properties.jump,data:data6};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}else{let err21={instancePath:instancePath+"/hosts/"+
key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/jump",schemaPath:"#/properties/hosts/additionalProperties/properties/jump/type",keyword:"type",params:{type:"strin\
g"},schema:schema11.properties.hosts.additionalProperties.properties.jump.type,parentSchema:schema11.properties.hosts.additionalProperties.properties.jump,data:data6};
vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}if(data1.become!==void 0){let data7=data1.become,_errs21=errors,valid4=false,_errs22=errors;if(typeof data7!=
"boolean"){let err22={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/become",schemaPath:"#/properties/hosts/additionalPropert\
ies/properties/become/anyOf/0/type",keyword:"type",params:{type:"boolean"},schema:schema11.properties.hosts.additionalProperties.properties.become.anyOf[0].type,
parentSchema:schema11.properties.hosts.additionalProperties.properties.become.anyOf[0],data:data7};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}var _valid0=_errs22===
errors;if(valid4=valid4||_valid0,!valid4){let _errs24=errors;if(data7&&typeof data7=="object"&&!Array.isArray(data7)){for(let key4 in data7)if(!(key4==="method"||
key4==="password")){let err23={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/become",schemaPath:"#/properties/hosts/addition\
alProperties/properties/become/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},schema:false,parentSchema:schema11.
properties.hosts.additionalProperties.properties.become.anyOf[1],data:data7};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}if(data7.method!==void 0){
let data8=data7.method;if(data8!=="sudo"){let err24={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/become/method",schemaPath:"\
#/properties/hosts/additionalProperties/properties/become/anyOf/1/properties/method/enum",keyword:"enum",params:{allowedValues:schema11.properties.hosts.additionalProperties.
properties.become.anyOf[1].properties.method.enum},schema:schema11.properties.hosts.additionalProperties.properties.become.anyOf[1].properties.method.enum,parentSchema:schema11.
properties.hosts.additionalProperties.properties.become.anyOf[1].properties.method,data:data8};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}if(data7.
password!==void 0){let data9=data7.password;if(data9&&typeof data9=="object"&&!Array.isArray(data9)){if(Object.keys(data9).length>1){let err25={instancePath:instancePath+
"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/become/password",schemaPath:"#/properties/hosts/additionalProperties/properties/become/anyOf/1/propertie\
s/password/maxProperties",keyword:"maxProperties",params:{limit:1},schema:1,parentSchema:schema11.properties.hosts.additionalProperties.properties.become.anyOf[1].
properties.password,data:data9};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}if(Object.keys(data9).length<1){let err26={instancePath:instancePath+
"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/become/password",schemaPath:"#/properties/hosts/additionalProperties/properties/become/anyOf/1/propertie\
s/password/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:schema11.properties.hosts.additionalProperties.properties.become.anyOf[1].
properties.password,data:data9};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}for(let key5 in data9)if(!(key5==="env"||key5==="file"||key5==="comm\
and")){let err27={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/become/password",schemaPath:"#/properties/hosts/additionalPr\
operties/properties/become/anyOf/1/properties/password/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5},schema:false,parentSchema:schema11.
properties.hosts.additionalProperties.properties.become.anyOf[1].properties.password,data:data9};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}if(data9.
env!==void 0){let data10=data9.env;if(typeof data10=="string"){if(!pattern5.test(data10)){let err28={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").
replace(/\//g,"~1")+"/become/password/env",schemaPath:"#/properties/hosts/additionalProperties/properties/become/anyOf/1/properties/password/properties/env/patt\
ern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema11.properties.hosts.additionalProperties.
properties.become.anyOf[1].properties.password.properties.env,data:data10};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}else{let err29={instancePath:instancePath+
"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/become/password/env",schemaPath:"#/properties/hosts/additionalProperties/properties/become/anyOf/1/prope\
rties/password/properties/env/type",keyword:"type",params:{type:"string"},schema:schema11.properties.hosts.additionalProperties.properties.become.anyOf[1].properties.
password.properties.env.type,parentSchema:schema11.properties.hosts.additionalProperties.properties.become.anyOf[1].properties.password.properties.env,data:data10};
vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}}if(data9.file!==void 0){let data11=data9.file;if(typeof data11=="string"){if(!pattern6.test(data11)){
let err30={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/become/password/file",schemaPath:"#/properties/hosts/additionalProp\
erties/properties/become/anyOf/1/properties/password/properties/file/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f]+$"},schema:"^[^\\u0000-\\u001\
f]+$",parentSchema:schema11.properties.hosts.additionalProperties.properties.become.anyOf[1].properties.password.properties.file,data:data11};vErrors===null?vErrors=
[err30]:vErrors.push(err30),errors++}}else{let err31={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/become/password/file",schemaPath:"\
#/properties/hosts/additionalProperties/properties/become/anyOf/1/properties/password/properties/file/type",keyword:"type",params:{type:"string"},schema:schema11.
properties.hosts.additionalProperties.properties.become.anyOf[1].properties.password.properties.file.type,parentSchema:schema11.properties.hosts.additionalProperties.
properties.become.anyOf[1].properties.password.properties.file,data:data11};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}}if(data9.command!==void 0){
let data12=data9.command;if(Array.isArray(data12)){if(data12.length<1){let err32={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+
"/become/password/command",schemaPath:"#/properties/hosts/additionalProperties/properties/become/anyOf/1/properties/password/properties/command/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:schema11.properties.hosts.additionalProperties.properties.become.anyOf[1].properties.password.properties.command,
data:data12};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}let len0=data12.length;for(let i0=0;i0<len0;i0++){let data13=data12[i0];if(typeof data13==
"string"){if(!pattern7.test(data13)){let err33={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/become/password/command/"+i0,schemaPath:"\
#/properties/hosts/additionalProperties/properties/become/anyOf/1/properties/password/properties/command/items/pattern",keyword:"pattern",params:{pattern:"^[^\\u\
0000]*$"},schema:"^[^\\u0000]*$",parentSchema:schema11.properties.hosts.additionalProperties.properties.become.anyOf[1].properties.password.properties.command.items,
data:data13};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}}else{let err34={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,
"~1")+"/become/password/command/"+i0,schemaPath:"#/properties/hosts/additionalProperties/properties/become/anyOf/1/properties/password/properties/command/items/\
type",keyword:"type",params:{type:"string"},schema:schema11.properties.hosts.additionalProperties.properties.become.anyOf[1].properties.password.properties.command.
items.type,parentSchema:schema11.properties.hosts.additionalProperties.properties.become.anyOf[1].properties.password.properties.command.items,data:data13};vErrors===
null?vErrors=[err34]:vErrors.push(err34),errors++}}}else{let err35={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/become/pas\
sword/command",schemaPath:"#/properties/hosts/additionalProperties/properties/become/anyOf/1/properties/password/properties/command/type",keyword:"type",params:{
type:"array"},schema:schema11.properties.hosts.additionalProperties.properties.become.anyOf[1].properties.password.properties.command.type,parentSchema:schema11.
properties.hosts.additionalProperties.properties.become.anyOf[1].properties.password.properties.command,data:data12};vErrors===null?vErrors=[err35]:vErrors.push(
err35),errors++}}}else{let err36={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/become/password",schemaPath:"#/properties/ho\
sts/additionalProperties/properties/become/anyOf/1/properties/password/type",keyword:"type",params:{type:"object"},schema:schema11.properties.hosts.additionalProperties.
properties.become.anyOf[1].properties.password.type,parentSchema:schema11.properties.hosts.additionalProperties.properties.become.anyOf[1].properties.password,data:data9};
vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}}}else{let err37={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
become",schemaPath:"#/properties/hosts/additionalProperties/properties/become/anyOf/1/type",keyword:"type",params:{type:"object"},schema:schema11.properties.hosts.
additionalProperties.properties.become.anyOf[1].type,parentSchema:schema11.properties.hosts.additionalProperties.properties.become.anyOf[1],data:data7};vErrors===
null?vErrors=[err37]:vErrors.push(err37),errors++}var _valid0=_errs24===errors;valid4=valid4||_valid0}if(valid4)errors=_errs21,vErrors!==null&&(_errs21?vErrors.
length=_errs21:vErrors=null);else{let err38={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/become",schemaPath:"#/properties/\
hosts/additionalProperties/properties/become/anyOf",keyword:"anyOf",params:{},schema:schema11.properties.hosts.additionalProperties.properties.become.anyOf,parentSchema:schema11.
properties.hosts.additionalProperties.properties.become,data:data7};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}}if(data1.host_key!==void 0){let data14=data1.
host_key;if(typeof data14=="string"){if(!pattern8.test(data14)){let err39={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/hos\
t_key",schemaPath:"#/properties/hosts/additionalProperties/properties/host_key/pattern",keyword:"pattern",params:{pattern:"^(?:ssh|ecdsa|sk)-[A-Za-z0-9@.-]+ [A-\
Za-z0-9+/]{16,}={0,3}(?: .*)?$"},schema:"^(?:ssh|ecdsa|sk)-[A-Za-z0-9@.-]+ [A-Za-z0-9+/]{16,}={0,3}(?: .*)?$",parentSchema:schema11.properties.hosts.additionalProperties.
properties.host_key,data:data14};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}}else{let err40={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,
"~0").replace(/\//g,"~1")+"/host_key",schemaPath:"#/properties/hosts/additionalProperties/properties/host_key/type",keyword:"type",params:{type:"string"},schema:schema11.
properties.hosts.additionalProperties.properties.host_key.type,parentSchema:schema11.properties.hosts.additionalProperties.properties.host_key,data:data14};vErrors===
null?vErrors=[err40]:vErrors.push(err40),errors++}}if(data1.service_address!==void 0){let data15=data1.service_address;if(typeof data15=="string"){if(!pattern0.
test(data15)){let err41={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/service_address",schemaPath:"#/properties/hosts/addit\
ionalProperties/properties/service_address/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-\
z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$"},schema:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9\
-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$",parentSchema:schema11.
properties.hosts.additionalProperties.properties.service_address,data:data15};vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}}else{let err42={instancePath:instancePath+
"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/service_address",schemaPath:"#/properties/hosts/additionalProperties/properties/service_address/type",keyword:"\
type",params:{type:"string"},schema:schema11.properties.hosts.additionalProperties.properties.service_address.type,parentSchema:schema11.properties.hosts.additionalProperties.
properties.service_address,data:data15};vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}}if(data1.peer_address!==void 0){let data16=data1.peer_address;
if(typeof data16=="string"){if(!pattern0.test(data16)){let err43={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/peer_address",
schemaPath:"#/properties/hosts/additionalProperties/properties/peer_address/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-\
9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$"},schema:"^(?=.{1\
,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]\
{1,3}){0,3})$",parentSchema:schema11.properties.hosts.additionalProperties.properties.peer_address,data:data16};vErrors===null?vErrors=[err43]:vErrors.push(err43),
errors++}}else{let err44={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/peer_address",schemaPath:"#/properties/hosts/additio\
nalProperties/properties/peer_address/type",keyword:"type",params:{type:"string"},schema:schema11.properties.hosts.additionalProperties.properties.peer_address.
type,parentSchema:schema11.properties.hosts.additionalProperties.properties.peer_address,data:data16};vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}}
if(data1.connection!==void 0){let data17=data1.connection;if(!(data17==="ssh"||data17==="local")){let err45={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,
"~0").replace(/\//g,"~1")+"/connection",schemaPath:"#/properties/hosts/additionalProperties/properties/connection/enum",keyword:"enum",params:{allowedValues:schema11.
properties.hosts.additionalProperties.properties.connection.enum},schema:schema11.properties.hosts.additionalProperties.properties.connection.enum,parentSchema:schema11.
properties.hosts.additionalProperties.properties.connection,data:data17};vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}}if(data1.vars!==void 0){let data18=data1.
vars;if(!(data18&&typeof data18=="object"&&!Array.isArray(data18))){let err46={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/vars",schemaPath:"#/properties/hosts/additionalProperties/properties/vars/type",keyword:"type",params:{type:"object"},schema:schema11.properties.hosts.additionalProperties.
properties.vars.type,parentSchema:schema11.properties.hosts.additionalProperties.properties.vars,data:data18};vErrors===null?vErrors=[err46]:vErrors.push(err46),
errors++}}}}}else{let err47={instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type:"object"},schema:schema11.properties.
hosts.type,parentSchema:schema11.properties.hosts,data:data0};vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}}if(data.groups!==void 0){let data19=data.
groups;if(data19&&typeof data19=="object"&&!Array.isArray(data19)){if(Object.keys(data19).length>200){let err48={instancePath:instancePath+"/groups",schemaPath:"\
#/properties/groups/maxProperties",keyword:"maxProperties",params:{limit:200},schema:200,parentSchema:schema11.properties.groups,data:data19};vErrors===null?vErrors=
[err48]:vErrors.push(err48),errors++}for(let key6 in data19){let _errs51=errors;if(typeof key6=="string"){if(!pattern11.test(key6)){let err49={instancePath:instancePath+
"/groups",schemaPath:"#/properties/groups/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]{0,62}$"},schema:"^[A-Za-z_][A-Za-z0-\
9_-]{0,62}$",parentSchema:schema11.properties.groups.propertyNames,data:key6,propertyName:key6};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}}else{
let err50={instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/propertyNames/type",keyword:"type",params:{type:"string"},schema:schema11.properties.
groups.propertyNames.type,parentSchema:schema11.properties.groups.propertyNames,data:key6,propertyName:key6};vErrors===null?vErrors=[err50]:vErrors.push(err50),
errors++}var valid9=_errs51===errors;if(!valid9){let err51={instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/propertyNames",keyword:"property\
Names",params:{propertyName:key6},schema:schema11.properties.groups.propertyNames,parentSchema:schema11.properties.groups,data:data19};vErrors===null?vErrors=[err51]:
vErrors.push(err51),errors++}}for(let key7 in data19){let data20=data19[key7];if(data20&&typeof data20=="object"&&!Array.isArray(data20)){if(data20.hosts===void 0){
let err52={instancePath:instancePath+"/groups/"+key7.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/required",keyword:"\
required",params:{missingProperty:"hosts"},schema:schema11.properties.groups.additionalProperties.required,parentSchema:schema11.properties.groups.additionalProperties,
data:data20};vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}for(let key8 in data20)if(!(key8==="hosts"||key8==="vars")){let err53={instancePath:instancePath+
"/groups/"+key7.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key8},schema:false,parentSchema:schema11.properties.groups.additionalProperties,data:data20};vErrors===null?vErrors=[err53]:vErrors.push(
err53),errors++}if(data20.hosts!==void 0){let data21=data20.hosts;if(Array.isArray(data21)){if(data21.length>1e3){let err54={instancePath:instancePath+"/groups/"+
key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/hosts",schemaPath:"#/properties/groups/additionalProperties/properties/hosts/maxItems",keyword:"maxItems",params:{
limit:1e3},schema:1e3,parentSchema:schema11.properties.groups.additionalProperties.properties.hosts,data:data21};vErrors===null?vErrors=[err54]:vErrors.push(err54),
errors++}let len1=data21.length;for(let i1=0;i1<len1;i1++){let data22=data21[i1];if(typeof data22!="string"){let err55={instancePath:instancePath+"/groups/"+key7.
replace(/~/g,"~0").replace(/\//g,"~1")+"/hosts/"+i1,schemaPath:"#/properties/groups/additionalProperties/properties/hosts/items/type",keyword:"type",params:{type:"\
string"},schema:schema11.properties.groups.additionalProperties.properties.hosts.items.type,parentSchema:schema11.properties.groups.additionalProperties.properties.
hosts.items,data:data22};vErrors===null?vErrors=[err55]:vErrors.push(err55),errors++}}}else{let err56={instancePath:instancePath+"/groups/"+key7.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/hosts",schemaPath:"#/properties/groups/additionalProperties/properties/hosts/type",keyword:"type",params:{type:"array"},schema:schema11.
properties.groups.additionalProperties.properties.hosts.type,parentSchema:schema11.properties.groups.additionalProperties.properties.hosts,data:data21};vErrors===
null?vErrors=[err56]:vErrors.push(err56),errors++}}if(data20.vars!==void 0){let data23=data20.vars;if(!(data23&&typeof data23=="object"&&!Array.isArray(data23))){
let err57={instancePath:instancePath+"/groups/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/vars",schemaPath:"#/properties/groups/additionalProperties/propert\
ies/vars/type",keyword:"type",params:{type:"object"},schema:schema11.properties.groups.additionalProperties.properties.vars.type,parentSchema:schema11.properties.
groups.additionalProperties.properties.vars,data:data23};vErrors===null?vErrors=[err57]:vErrors.push(err57),errors++}}}else{let err58={instancePath:instancePath+
"/groups/"+key7.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/type",keyword:"type",params:{type:"object"},schema:schema11.
properties.groups.additionalProperties.type,parentSchema:schema11.properties.groups.additionalProperties,data:data20};vErrors===null?vErrors=[err58]:vErrors.push(
err58),errors++}}}else{let err59={instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"object"},schema:schema11.
properties.groups.type,parentSchema:schema11.properties.groups,data:data19};vErrors===null?vErrors=[err59]:vErrors.push(err59),errors++}}if(data.vars!==void 0){
let data24=data.vars;if(!(data24&&typeof data24=="object"&&!Array.isArray(data24))){let err60={instancePath:instancePath+"/vars",schemaPath:"#/properties/vars/t\
ype",keyword:"type",params:{type:"object"},schema:schema11.properties.vars.type,parentSchema:schema11.properties.vars,data:data24};vErrors===null?vErrors=[err60]:
vErrors.push(err60),errors++}}}else{let err61={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema11.type,parentSchema:schema11,
data};vErrors===null?vErrors=[err61]:vErrors.push(err61),errors++}return validate10.errors=vErrors,errors===0}var pair=validate11,schema12={$schema:"http://json\
-schema.org/draft-07/schema#",$id:"pair.schema.json",type:"object",title:"a map with name, primary and standby",description:"Two hosts, and all that keeps the s\
econd able to replace the first.",required:["name","primary","standby"],additionalProperties:false,properties:{name:{type:"string",title:"a name of lower-case l\
etters, digits and -, at most 31, beginning with a letter",description:"Name of the pair; names files on the hosts.",pattern:"^[a-z][a-z0-9-]{0,30}$",examples:[
"cyclecloud"]},inventory:{type:"string",title:"one line of literal text",pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",maxLength:1024,description:"\
Path of the inventory, from this file\u2019s directory. Default: inventory.yml.",examples:["inventory.yml"]},primary:{type:"string",title:"a host of the invento\
ry",pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",maxLength:1024,description:"The preferred primary: a host of the inventory.",examples:["mac\
hine-a"]},standby:{type:"string",title:"a host of the inventory",pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",maxLength:1024,description:"Th\
e other one: a host of the inventory.",examples:["machine-b"]},objectives:{type:"object",title:"a map with rpo and rto",description:"What status compares with.",
examples:[{rpo:"30m",rto:"10m"}],additionalProperties:false,properties:{rpo:{type:"string",title:"a duration: a whole number with s, m, h, d or w",pattern:"^(?:\
0|[1-9][0-9]{0,8})[smhdw]$",description:"Recovery point: at most this much work may be lost.",examples:["30m"]},rto:{type:"string",title:"a duration: a whole nu\
mber with s, m, h, d or w",pattern:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",description:"Recovery time: at most this long until the standby serves.",examples:["10m"]}}},
packages:{type:"array",title:"a list of packages",maxItems:1e3,description:"Packages wanted on both hosts, besides what pairctl itself needs.",items:{type:"stri\
ng",title:"the name of a package",pattern:"^[A-Za-z0-9][A-Za-z0-9+._-]{0,127}$"},examples:[["rsync","zstd"]]},services:{type:"array",title:"a list of systemd un\
its",maxItems:200,description:"Units that run only where the role is primary; started in this order, stopped in reverse.",items:{title:"a unit\u2019s name, or a map \
with unit",description:"A systemd unit that runs only where the role is primary.",anyOf:[{type:"string",title:"the name of a systemd unit",pattern:"^(?!-)[A-Za-\
z0-9:_.@\\\\-]{1,255}$"},{type:"object",title:"a map with unit",required:["unit"],additionalProperties:false,properties:{unit:{type:"string",title:"the name of \
a systemd unit",pattern:"^(?!-)[A-Za-z0-9:_.@\\\\-]{1,255}$",description:"The unit; without a suffix it is a service.",examples:["report.timer"]},on_standby:{enum:[
"stopped","running"],description:"running: it runs on the standby too. Default: stopped, and kept from starting.",examples:["running"]}}}]},examples:[["app",{unit:"\
search.service",on_standby:"running"}]]},mirror:{type:"array",title:"a list of mirrors",maxItems:100,description:"Directory trees kept equal on the standby.",items:{
type:"object",title:"a map with path",description:"A directory tree kept equal on the standby, which pulls it.",required:["path"],additionalProperties:false,properties:{
path:{type:"string",title:"an absolute path without . , .. , control characters or templates",pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u00\
7f\\u2028\\u2029]*$",maxLength:1024,description:"The directory, on the primary. A final slash makes no difference.",examples:["/opt/cycle_server"]},standby_path:{
type:"string",title:"an absolute path without . , .. , control characters or templates",pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u20\
28\\u2029]*$",maxLength:1024,description:"Where it goes on the standby. Default: the same path.",examples:["/srv/copy/cycle_server"]},name:{type:"string",title:"\
a name of lower-case letters, digits and -, at most 40, beginning with a letter or digit",pattern:"^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$",description:"Its name\
 in messages and status. Default: made from the path.",examples:["cycle-server"]},exclude:{type:"array",title:"a list of rsync patterns",maxItems:1e3,description:"\
What is left out: patterns as rsync(1) has them; a leading slash is the mirror\u2019s own top.",items:{type:"string",title:"a pattern of rsync",pattern:"^(?!\\s)\
(?![-+!] )[^\\u0000-\\u001f\\u007f]+$",maxLength:1024},examples:[["data/","logs/","license.dat"]]},schedule:{type:"string",title:"a cron schedule of five fields",
description:"When the standby pulls: five cron fields. Or use every.",examples:["0,30 * * * *"]},every:{type:"string",title:"a duration: a whole number with s, \
m, h, d or w",pattern:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",description:"Instead of schedule: pull this often. Must divide an hour or a day evenly.",examples:["30m"]},
keep_deleted:{type:["string","integer"],title:"a duration such as 7d, or 0",description:"Deleted and overwritten files are kept this long beside the standby\u2019s c\
opy; 0 turns it off. Default: 7d.",pattern:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",maximum:0,minimum:0,examples:["7d",0]},max_delete:{type:["string","integer"],title:"\
a percentage such as 25%, or a number of files",description:"A run that would delete more than this is held back (guard mass-change). Default: 25%.",pattern:"^(\
?:100|[1-9]?[0-9])%$",minimum:0,maximum:2147483647,examples:["25%",1e3]},compare:{type:"string",title:"a cron schedule of five fields, or never",description:"Wh\
en every file is read on both hosts and compared by content, which finds what size and time do not tell. Default: once a week, in the night to Sunday.",examples:[
"20 3 * * 0","never"]},require_mount:{type:"boolean",description:"true: the path must be a mount point, or nothing runs. Default: false.",examples:[false]},allow_system:{
type:"boolean",description:"true: take a directory that belongs to the operating system, such as /etc. Default: false.",examples:[false]},include_identity:{type:"\
boolean",description:"true: carry also what makes a host itself (machine-id, names, fstab, network, host keys of ssh), where the mirror would put it in the plac\
e of the standby\u2019s own. Default: false, it is left out.",examples:[false]},bandwidth:{type:"string",title:"a rate such as 20MiB/s (KiB/s, MiB/s, GiB/s, KB/\
s, MB/s or GB/s)",description:"At most this much per second. Default: no limit.",pattern:"^[1-9][0-9]{0,8}(?:Ki|Mi|Gi|[kK]|M|G)B/s$",examples:["20MiB/s"]},compress:{
enum:["zstd","none"],description:"Compression on the wire. Default: none.",examples:["zstd"]}},oneOf:[{required:["schedule"]},{required:["every"]}]}},databases:{
type:"array",title:"a list of databases",maxItems:200,description:"Databases, which backup plans include by name.",items:{type:"object",title:"a map with a name\
 and one kind of database",description:"A database, or anything else that is dumped and loaded by a program.",required:["name"],additionalProperties:false,properties:{
name:{type:"string",title:"a name of lower-case letters, digits and -, at most 40, beginning with a letter or digit",pattern:"^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9\
])?$",description:"What backup plans call it; names its artifact.",examples:["app"]},readiness:{enum:["cold","warm"],title:"cold or warm",description:"cold (def\
ault): restored in a failover. warm: the standby restores each new backup ahead, into a database of its own, which a failover only renames.",examples:["warm"]},
postgresql:{type:"object",title:"a map with database",description:"PostgreSQL: dumped by the postgres user through the local socket.",required:["database"],additionalProperties:false,
properties:{database:{type:"string",title:"one line of literal text",pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",maxLength:1024,description:"\
Name of the database.",examples:["app"]},port:{type:"integer",title:"a port",minimum:1,maximum:65535,description:"Port of the cluster, which names its socket. D\
efault: 5432.",examples:[5432]},cluster:{type:"string",title:"a cluster such as 15/main",pattern:"^[0-9]{1,3}(?:\\.[0-9])?/[A-Za-z0-9_-]+$",maxLength:1024,description:"\
Cluster on Debian, as `pg_lsclusters` lists it. Default: the one on the port.",examples:["15/main"]},jobs:{type:"integer",title:"a number from 1 to 64",minimum:1,
maximum:64,description:"Tables that are dumped and loaded at once, for large databases: as many connections to the server. Default: 1.",examples:[4]},user:{type:"\
string",title:"one line of literal text",pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",maxLength:1024,description:"System user that dumps and\
 restores. Default: postgres.",examples:["postgres"]},socket:{type:"string",title:"an absolute path without . , .. , control characters or templates",pattern:"^\
/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$",maxLength:1024,description:"Directory of the socket. Default: the client\u2019s ow\
n.",examples:["/var/run/postgresql"]}}},mariadb:{type:"object",title:"a map with database, or all_databases: true",description:"MariaDB or MySQL: dumped through\
 the local socket, each database in a transaction of its own.",additionalProperties:false,properties:{database:{type:"string",title:"one line of literal text",pattern:"\
^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",maxLength:1024,description:"Name of the database.",examples:["shop"]},all_databases:{enum:[true],description:"\
All databases but the server\u2019s own.",examples:[true]},user:{type:"string",title:"one line of literal text",pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\\
u2029]+$",maxLength:1024,description:"Database user. Default: root by the socket.",examples:["root"]},socket:{type:"string",title:"an absolute path without . , \
.. , control characters or templates",pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$",maxLength:1024,description:"T\
he socket. Default: the client\u2019s own.",examples:["/run/mysqld/mysqld.sock"]}},oneOf:[{required:["database"]},{required:["all_databases"]}]},sqlite:{type:"o\
bject",title:"a map with path",description:"SQLite: copied whole by its own online backup, while it is in use.",required:["path"],additionalProperties:false,properties:{
path:{type:"string",title:"an absolute path without . , .. , control characters or templates",pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u00\
7f\\u2028\\u2029]*$",maxLength:1024,description:"The database file.",examples:["/var/lib/app/state.db"]}}},command:{type:"object",title:"a map with dump and res\
tore",description:"Anything that can write itself to standard output and be read back.",required:["dump","restore"],additionalProperties:false,properties:{dump:{
type:"string",title:"a shell line",minLength:1,maxLength:4096,pattern:"^[^\\u0000]+$",description:"Shell line that writes the data to standard output; status 0 \
and some output mean success. May use templates.",examples:["/opt/app/bin/dump"]},restore:{type:"string",title:"a shell line",minLength:1,maxLength:4096,pattern:"\
^[^\\u0000]+$",description:"Shell line that reads them back: from standard input, or from the file {{ artifact }}. May use templates.",examples:["/opt/app/bin/l\
oad {{ artifact }}"]}}}},oneOf:[{required:["postgresql"]},{required:["mariadb"]},{required:["sqlite"]},{required:["command"]}]}},backup:{type:"object",title:"a \
map with plans",description:"What is backed up on the primary, and carried to and verified on the standby.",additionalProperties:false,properties:{directory:{type:"\
string",title:"an absolute path without . , .. , control characters or templates",pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u20\
29]*$",maxLength:1024,description:"Where both hosts keep backups. Default: /var/lib/pairctl/PAIR/backups.",examples:["/var/lib/pairctl/cyclecloud/backups"]},plans:{
type:"array",title:"a list of backup plans",description:"Backup plans.",maxItems:100,items:{type:"object",title:"a map with name, schedule and include or extern\
al",description:"What is backed up, how often and how long it is kept.",required:["name","schedule"],additionalProperties:false,properties:{name:{type:"string",
title:"a name of lower-case letters, digits and -, at most 40, beginning with a letter or digit",pattern:"^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$",description:"I\
ts name in commands, messages and on disk.",examples:["datastore"]},schedule:{type:"string",title:"a rolling schedule such as 1h,1d/7d",description:"Rolling sch\
edule D1,D2,\u2026/T: every D1, thinned out to D2, \u2026 as they age, kept for T. See `pairctl schedule explain`.",examples:["5m,15m,1h,2h,4h,8h,1d/7d","1h,1d/\
7d"]},include:{type:"array",title:"a list of databases by name, and of { path: \u2026 }",description:"What one backup holds: databases by name, and paths.",minItems:1,
maxItems:200,items:{anyOf:[{type:"string",title:"the name of a database"},{type:"object",title:"a map with path",required:["path"],additionalProperties:false,properties:{
path:{type:"string",title:"an absolute path without . , .. , control characters or templates",pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u00\
7f\\u2028\\u2029]*$",maxLength:1024,description:"A file or directory.",examples:["/etc/app"]},name:{type:"string",title:"a name of lower-case letters, digits an\
d -, at most 40, beginning with a letter or digit",pattern:"^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$",description:"Names its artifact. Default: made from the path\
.",examples:["settings"]}}}]},examples:[["app",{path:"/etc/app"}]]},external:{type:"object",title:"a map with directory, pattern and restore",description:"The a\
pplication writes its own backups; pairctl carries, proves and restores them.",required:["directory","pattern","restore"],additionalProperties:false,properties:{
directory:{type:"string",title:"an absolute path without . , .. , control characters or templates",pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001\
f\\u007f\\u2028\\u2029]*$",maxLength:1024,description:"Where the application puts them.",examples:["/opt/cycle_server/data/backups"]},pattern:{type:"string",title:"\
a name with %Y %m %d %H %M %S and, if they bear it, %z",pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",maxLength:1024,description:"Their names\
, with the date as in date(1): %Y %m %d %H %M %S %z. What does not fit is never touched.",examples:["backup-%Y-%m-%d_%H-%M-%S%z"]},companion:{type:"string",title:"\
the name of a folder",pattern:"^[A-Za-z0-9][A-Za-z0-9._+:@=,-]{0,254}$",description:"A folder in that directory that backups refer to: carried with them, beside\
 them when one is restored, and never pruned.",examples:["shared"]},restore:{type:"string",title:"a shell line",minLength:1,maxLength:4096,pattern:"^[^\\u0000]+$",
description:"Shell line that restores one: {{ backup.path }} is where it is. May use templates.",examples:["/opt/cycle_server/util/restore.sh {{ backup.path }}"]}}},
description:{type:"string",title:"one line of literal text",pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",maxLength:1024,description:"For peo\
ple.",examples:["application data"]},disabled:{type:"boolean",description:"true: none are taken and none are removed. Default: false.",examples:[false]}},oneOf:[
{required:["include"]},{required:["external"]}]}}}},failover:{type:"object",title:"a map",description:"What happens when the standby takes over.",additionalProperties:false,
properties:{health:{type:"object",title:"a map with http, tcp or command",description:"What tells that the application works. It must hold on the standby before\
 traffic moves.",additionalProperties:false,properties:{http:{type:"string",title:"an http:// or https:// address",description:"Fetched on the host itself. May \
use templates.",pattern:"^https?://(?:\\{\\{[^\\n]*?\\}\\}|[^\\s\\u0000-\\u001f])+$",examples:["http://127.0.0.1:8080/"]},status:{type:"integer",title:"an HTTP \
status",minimum:100,maximum:599,description:"HTTP status that means health. Default: 200.",examples:[200]},tcp:{type:["string","integer"],title:"a port, or addr\
ess:port",description:"A port that must take connections: PORT (at 127.0.0.1) or ADDRESS:PORT.",pattern:"^(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5}$",minimum:1,
maximum:65535,examples:[8080,"127.0.0.1:5432"]},command:{type:"string",title:"a shell line",minLength:1,maxLength:4096,pattern:"^[^\\u0000]+$",description:"Shel\
l line that changes nothing; status 0 means health. May use templates.",examples:["/opt/app/bin/check"]},within:{type:"string",title:"a duration: a whole number\
 with s, m, h, d or w",pattern:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",description:"It must hold within this time. Default: 1m.",examples:["2m"]}},oneOf:[{required:["h\
ttp"]},{required:["tcp"]},{required:["command"]}]},traffic:{type:"array",title:"a list of traffic targets",maxItems:20,description:"What sends clients to the ac\
tive host.",items:{type:"object",title:"a map with one kind of traffic target",description:"Something that sends clients to the active host.",minProperties:1,maxProperties:1,
additionalProperties:false,properties:{dns:{type:"object",title:"a map with provider, server, zone, record and key",description:"A DNS record that holds the ser\
vice_address of the active host, changed by RFC 2136 updates signed with TSIG.",required:["provider","zone","record","key"],additionalProperties:false,properties:{
provider:{enum:["rfc2136"],description:"How the record is changed: dynamic updates by RFC 2136.",examples:["rfc2136"]},server:{type:"string",title:"a host name \
(RFC 1123) or an IP address",pattern:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-F\
a-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$",description:"Name server that takes updates of the zone. Default port: 53.",examples:["ns1.example.\
com"]},port:{type:"integer",title:"a port",minimum:1,maximum:65535,description:"Port of `server`. Default: 53.",examples:[53]},servers:{type:"array",title:"a li\
st of name servers",description:"Instead of server: several name servers that take updates, tried in order.",minItems:1,maxItems:20,items:{anyOf:[{type:"string",
title:"a host name (RFC 1123) or an IP address",pattern:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Z\
a-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$"},{type:"object",title:"a map with address and port",required:["address"],additionalProperties:false,
properties:{address:{type:"string",title:"a host name (RFC 1123) or an IP address",pattern:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[\
A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$",description:"Name or address of the server.",
examples:["ns2.example.com"]},port:{type:"integer",title:"a port",minimum:1,maximum:65535,description:"Its port. Default: 53.",examples:[5353]}}}]},examples:[["\
ns1.example.com",{address:"ns2.example.com",port:5353}]]},zone:{type:"string",title:"a domain name",pattern:"^(?=.{1,254}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-\
Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?$",description:"The zone that takes the updates.",examples:["example.com"]},record:{type:"\
string",title:"a record\u2019s name within the zone, or @",description:"The record: relative to the zone, or its full name; @ is the zone itself.",pattern:"^(?:\
@|(?=.{1,254}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?)$",examples:["app","app.example.com"]},
type:{enum:["A","AAAA","CNAME"],description:"Type of the record. Default: A.",examples:["A"]},ttl:{type:"integer",title:"seconds",minimum:0,maximum:604800,description:"\
Seconds that clients may keep the answer. Default: 60.",examples:[60]},key:{type:"object",title:"a map with name and secret",description:"The TSIG key (RFC 8945\
) that the name server lets change this record.",required:["name","secret"],additionalProperties:false,properties:{name:{type:"string",title:"a key\u2019s name",
pattern:"^(?=.{1,254}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?$",description:"Name of the k\
ey, as the name server has it.",examples:["pairctl."]},algorithm:{enum:["hmac-sha224","hmac-sha256","hmac-sha384","hmac-sha512"],description:"Algorithm of the k\
ey. Default: hmac-sha256.",examples:["hmac-sha256"]},secret:{type:"object",title:"a way to a secret: { env: NAME }, { file: PATH } or { command: [PROGRAM, \u2026] }",
minProperties:1,maxProperties:1,additionalProperties:false,properties:{env:{type:"string",title:"the name of an environment variable",description:"Environment v\
ariable of the pairctl process that holds it.",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",examples:["TSIG_SECRET"]},file:{type:"string",title:"a path",description:"File\
 on the operator\u2019s machine, mode 0600 or tighter, that holds nothing else.",pattern:"^[^\\u0000-\\u001f]+$",examples:["~/.config/pairctl/tsig"]},command:{type:"\
array",title:"a list: the program and its arguments",description:"Program and arguments, run on the operator\u2019s machine without a shell; its output is the secret\
.",minItems:1,items:{type:"string",pattern:"^[^\\u0000]*$"},examples:[["pass","show","pair/tsig"]]}},description:"Where the key\u2019s secret, in base64, is to be ha\
d.",examples:[{env:"TSIG_SECRET"}]}}}},oneOf:[{required:["server"]},{required:["servers"]}]}}}},fence:{type:"object",title:"a map with command",description:"How\
 the primary is switched off out of band when it does not answer.",required:["command"],additionalProperties:false,properties:{command:{type:"string",title:"a s\
hell line",minLength:1,maxLength:4096,pattern:"^[^\\u0000]+$",description:"Shell line that switches the primary off. May use templates.",examples:["ipmitool -H \
bmc-a chassis power off"]},status:{type:"string",title:"a shell line",minLength:1,maxLength:4096,pattern:"^[^\\u0000]+$",description:"Shell line that reads back\
 whether it is off: status 0 is proof. Without it a fence that was sent proves nothing. May use templates.",examples:['ipmitool -H bmc-a chassis power status | \
grep -q "is off"']},on:{enum:["standby","operator"],description:"Where both run. Default: standby.",examples:["standby"]},timeout:{type:"string",title:"a durati\
on: a whole number with s, m, h, d or w",pattern:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",description:"At most this long for each. Default: 1m.",examples:["30s"]}}},max_loss:{
type:"string",title:"a duration: a whole number with s, m, h, d or w",pattern:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",description:"Refuse to go on with a backup or a m\
irror that is older than this (guard max-loss). Default: no limit.",examples:["30m"]},before:{$ref:"playbook.schema.json#/definitions/tasks",description:"Tasks \
on the standby before it takes over, as in a playbook."},after:{$ref:"playbook.schema.json#/definitions/tasks",description:"Tasks on the standby after traffic h\
as moved, as in a playbook."}}},drill:{type:"object",title:"a map",description:"A rehearsal on the standby, beside production: the newest backups are restored a\
nd tried.",additionalProperties:false,properties:{schedule:{type:"string",title:"a cron schedule of five fields",description:"When the standby holds one by itse\
lf: five cron fields. Or use every. Default: only by hand.",examples:["30 4 * * 0"]},every:{type:"string",title:"a duration: a whole number with s, m, h, d or w",
pattern:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",description:"Instead of schedule: how often.",examples:["1d"]},max_age:{type:"string",title:"a duration: a whole number\
 with s, m, h, d or w",pattern:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",description:"status is not well when the last drill that passed is older. Default: no limit.",examples:[
"10d"]},plans:{type:"array",title:"a list of backup plans",items:{type:"string",title:"a name of lower-case letters, digits and -, at most 40, beginning with a \
letter or digit",pattern:"^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$"},minItems:1,maxItems:100,description:"Which backup plans are restored. Default: all that are n\
ot disabled.",examples:[["data"]]},start:{type:"string",title:"a shell line",minLength:1,maxLength:4096,pattern:"^[^\\u0000]+$",description:"Shell line that sta\
rts the application and stays with it, for checks that talk to it.",examples:["/opt/app/bin/app --foreground"]},writable:{type:"array",title:"a list of director\
ies",items:{type:"string",title:"an absolute path without . , .. , control characters or templates",pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u00\
1f\\u007f\\u2028\\u2029]*$",maxLength:1024},maxItems:100,description:"Directories that the application writes to, besides restored ones, /run, /tmp, /var/tmp, /\
var/log and /var/spool: empty in a drill.",examples:[["/var/cache/app"]]},within:{type:"string",title:"a duration: a whole number with s, m, h, d or w",pattern:"\
^(?:0|[1-9][0-9]{0,8})[smhdw]$",description:"Each check must hold within this time. Default: 2m.",examples:["5m"]},checks:{type:"array",title:"a list of checks",
items:{type:"object",title:"a map with sql, http, tcp or command",description:"What must hold of what was restored.",additionalProperties:false,properties:{name:{
type:"string",title:"one line of literal text",pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",maxLength:1024,description:"What reports call it\
. Default: what it asks.",examples:["orders are there"]},sql:{type:"string",title:"one line of literal text",pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u20\
29]+$",maxLength:4096,description:"A query; the first column of its first row is compared. No row is a failure.",examples:["SELECT count(*) FROM orders"]},database:{
type:"string",title:"a name of lower-case letters, digits and -, at most 40, beginning with a letter or digit",pattern:"^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$",
description:"Of which of the pair\u2019s databases (sql).",examples:["app"]},equals:{type:["string","number"],description:"The value that it must have (sql).",examples:[
42]},at_least:{type:"number",description:"The least that it may be (sql).",examples:[1]},tolerance:{type:"string",title:"a share such as 10%",pattern:"^(?:[0-9]\
|[1-9][0-9]|100)%$",description:"How much less it may be than in the last drill that passed (sql).",examples:["10%"]},http:{type:"string",title:"an http:// or h\
ttps:// address",description:"Fetched in the drill\u2019s own network, where `start` has started the application.",pattern:"^https?://(?:\\{\\{[^\\n]*?\\}\\}|[^\\s\\u0\
000-\\u001f])+$",examples:["http://127.0.0.1:8080/"]},status:{type:"integer",title:"an HTTP status",minimum:100,maximum:599,description:"HTTP status that means \
health. Default: 200.",examples:[200]},tcp:{type:["string","integer"],title:"a port, or address:port",description:"A port that must take connections: PORT (at 1\
27.0.0.1) or ADDRESS:PORT.",pattern:"^(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5}$",minimum:1,maximum:65535,examples:[8080,"127.0.0.1:5432"]},command:{type:"\
string",title:"a shell line",minLength:1,maxLength:4096,pattern:"^[^\\u0000]+$",description:"Shell line; status 0 means that it holds. Paths are as in productio\
n, with the restored data in place.",examples:["test -s /etc/app/license"]}},oneOf:[{required:["sql"]},{required:["http"]},{required:["tcp"]},{required:["comman\
d"]}]},maxItems:100,description:"What must hold. Default: with start, the health check of failover; else that all was restored."}}},notify:{type:"object",title:"\
a map with email",description:"Whom the hosts themselves tell when a sync or backup fails.",examples:[{email:"ops@example.com"}],additionalProperties:false,properties:{
email:{type:"string",title:"a mail address, or a local user\u2019s name",description:"Mail through the host\u2019s own sendmail.",pattern:"^[A-Za-z0-9][A-Za-z0-\
9._+-]*(?:@[A-Za-z0-9][A-Za-z0-9.-]*)?$",maxLength:254,examples:["ops@example.com"]}}},vars:{type:"object",additionalProperties:true,description:"Variables for \
templates and tasks.",examples:[{site:"east"}]}}},pattern12=new RegExp("^[a-z][a-z0-9-]{0,30}$","u"),pattern16=new RegExp("^(?:0|[1-9][0-9]{0,8})[smhdw]$","u"),
pattern18=new RegExp("^[A-Za-z0-9][A-Za-z0-9+._-]{0,127}$","u"),pattern19=new RegExp("^(?!-)[A-Za-z0-9:_.@\\\\-]{1,255}$","u"),pattern21=new RegExp("^/(?!(?:.*/\
)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$","u"),pattern23=new RegExp("^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$","u"),pattern24=new RegExp(
"^(?!\\s)(?![-+!] )[^\\u0000-\\u001f\\u007f]+$","u"),pattern27=new RegExp("^(?:100|[1-9]?[0-9])%$","u"),pattern28=new RegExp("^[1-9][0-9]{0,8}(?:Ki|Mi|Gi|[kK]|M\
|G)B/s$","u"),pattern31=new RegExp("^[0-9]{1,3}(?:\\.[0-9])?/[A-Za-z0-9_-]+$","u"),pattern38=new RegExp("^[^\\u0000]+$","u"),pattern46=new RegExp("^[A-Za-z0-9][\
A-Za-z0-9._+:@=,-]{0,254}$","u"),pattern49=new RegExp("^https?://(?:\\{\\{[^\\n]*?\\}\\}|[^\\s\\u0000-\\u001f])+$","u"),pattern50=new RegExp("^(?:[A-Za-z0-9.-]+\
|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5}$","u"),pattern56=new RegExp("^(?=.{1,254}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0\
,61}[A-Za-z0-9_])?)*\\.?$","u"),pattern57=new RegExp("^(?:@|(?=.{1,254}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}\
[A-Za-z0-9_])?)*\\.?)$","u"),pattern277=new RegExp("^(?:[0-9]|[1-9][0-9]|100)%$","u"),pattern281=new RegExp("^[A-Za-z0-9][A-Za-z0-9._+-]*(?:@[A-Za-z0-9][A-Za-z0\
-9.-]*)?$","u"),schema14={type:"array",title:"a list of tasks",items:{$ref:"#/definitions/task"}},schema15={type:"object",title:"a map with a module",description:"\
One module with its arguments, or a block of tasks, and what is to be said about it.",additionalProperties:false,properties:{name:{type:"string",title:"text",description:"\
What the task is for; shown when it runs. May use templates.",examples:["Open the port"]},when:{type:["string","boolean","array"],title:"an expression, or a lis\
t of them that must all hold",minLength:1,items:{type:["string","boolean"],title:"an expression"},description:"Do it only where this holds (expressions without \
braces).",examples:['host.vars.site == "east"']},register:{type:"string",title:"a variable\u2019s name: letters, digits and _",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",
description:"Variable that keeps the result.",examples:["answer"]},loop:{type:["array","string"],title:"a list, or a template that gives one",pattern:"\\{\\{",description:"\
Do it once for each item, called item.",examples:[["a","b"]]},with_items:{type:["array","string"],title:"a list, or a template that gives one",pattern:"\\{\\{",
description:"The older word for loop.",examples:[["a","b"]]},loop_control:{type:"object",title:"a map with loop_var, index_var or label",description:"What the i\
tems of a loop are called.",additionalProperties:false,properties:{loop_var:{type:"string",title:"a variable\u2019s name: letters, digits and _",pattern:"^[A-Za\
-z_][A-Za-z0-9_]*$",description:"Name of the item. Default: item.",examples:["entry"]},index_var:{type:"string",title:"a variable\u2019s name: letters, digits and _",
pattern:"^[A-Za-z_][A-Za-z0-9_]*$",description:"Variable that counts the items from 0.",examples:["number"]},label:{type:"string",title:"text",description:"What\
 is shown of an item. May use templates.",examples:["{{ entry.name }}"]}}},until:{type:["string","boolean","array"],title:"an expression, or a list of them that\
 must all hold",minLength:1,items:{type:["string","boolean"],title:"an expression"},description:"Repeat until this holds.",examples:["answer.status == 200"]},retries:{
type:"integer",title:"a whole number",minimum:0,description:"How often at most, with until. Default: 3.",examples:[10]},delay:{type:"number",title:"seconds",minimum:0,
description:"Seconds between tries. Default: 5.",examples:[5]},notify:{type:["string","array"],title:"a word, or a list of them",minLength:1,items:{type:"string",
minLength:1},description:"Handlers to run at the end of the play when this changed something.",examples:["restart app"]},listen:{type:["string","array"],title:"\
a word, or a list of them",minLength:1,items:{type:"string",minLength:1},description:"On a handler: other names that it answers to.",examples:["app changed"]},tags:{
type:["string","array"],title:"a word, or a list of them",minLength:1,items:{type:"string",minLength:1},description:"For --tags and --skip-tags.",examples:[["ne\
twork"]]},become:{type:"boolean",description:"Act as another user: root, or become_user. pairctl is root on the hosts already.",examples:[true]},become_user:{type:"\
string",title:"a user\u2019s name",minLength:1,description:"Who to act as.",examples:["postgres"]},delegate_to:{type:"string",title:"a host or role",minLength:1,
description:"Do it on this host instead, for the host of the play.",examples:["standby"]},run_once:{type:"boolean",description:"Do it on the first host of the p\
lay only.",examples:[true]},ignore_errors:{type:"boolean",description:"Go on after a failure.",examples:[true]},ignore_unreachable:{type:"boolean",description:"\
Go on when the host cannot be reached.",examples:[true]},failed_when:{type:["string","boolean","array"],title:"an expression, or a list of them that must all ho\
ld",minLength:1,items:{type:["string","boolean"],title:"an expression"},description:"What counts as failed.",examples:["answer.rc > 1"]},changed_when:{type:["st\
ring","boolean","array"],title:"an expression, or a list of them that must all hold",minLength:1,items:{type:["string","boolean"],title:"an expression"},description:"\
What counts as changed.",examples:[false]},vars:{type:"object",title:"a map of variables",additionalProperties:true,description:"Variables of this task.",examples:[
{port:8080}]},owned:{type:"boolean",description:"What it makes belongs to pairctl: it is listed in the host\u2019s manifest and removed when it is no longer wanted.",
examples:[true]},timeout:{type:"integer",title:"a whole number",minimum:0,description:"Seconds until it is stopped.",examples:[600]},block:{$ref:"#/definitions/\
tasks",description:"Tasks that belong together: what is said here holds for each of them."},rescue:{$ref:"#/definitions/tasks",description:"Tasks for when one o\
f the block failed."},always:{$ref:"#/definitions/tasks",description:"Tasks that follow in any case."},import_tasks:{type:["string","object"],title:"a file",description:"\
The tasks of a file, as if they stood here: what is said here holds for each of them.",minLength:1,required:["file"],additionalProperties:false,properties:{file:{
type:"string",minLength:1,description:"The file.",examples:["web.yml"]}},examples:["web.yml"]},include_tasks:{type:["string","object"],title:"a file",description:"\
The same as import_tasks.",minLength:1,required:["file"],additionalProperties:false,properties:{file:{type:"string",minLength:1,description:"The file.",examples:[
"web.yml"]}},examples:["web.yml"]},assert:{description:"Stops when a condition does not hold.",type:"object",examples:[{that:["release >= 7"],fail_msg:"release \
7 or later is needed"}],required:["that"],additionalProperties:false,properties:{that:{description:"Conditions that must all hold: one expression or a list, wit\
hout braces."},fail_msg:{type:"string",description:"Said when one does not hold."},success_msg:{type:"string",description:"Said when all hold."}}},authorized_key:{
description:"One line in an account\u2019s authorized_keys, found by its comment; other lines are never touched.",type:"object",examples:[{user:"deploy",key:"ss\
h-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKkeyOfTheDeployer",comment:"deploy"}],required:["user","comment"],additionalProperties:false,properties:{user:{type:["string"],
pattern:"(?:^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$)|\\{\\{",title:"an account name",description:"Whose account it opens."},key:{type:["string"],pattern:"(?:^\\s*[a-\
z][a-z0-9@.-]* [A-Za-z0-9+/]+=*( [^\\n]*)?\\s*$)|\\{\\{",title:"a public key: its type and base64",description:"The public key: type and base64; a comment behin\
d it is dropped."},key_options:{type:["string"],pattern:"(?:^[^\\n]*$)|\\{\\{",title:"one line",description:'Options before the key (authorized_keys in sshd(8))\
: restrict, from="\u2026", command="\u2026".'},comment:{type:["string"],pattern:"(?:^[A-Za-z0-9._@-]+$)|\\{\\{",title:"one word of letters, digits and . _ @ -",
description:"The last word of the line, by which it is found again: one line bears it."},state:{description:"Default present; absent removes the line.",anyOf:[{
enum:["present","absent"]},{type:"string",pattern:"\\{\\{"}]}}},backup:{description:"Chooses the newest backup that proves good, or takes one now.",type:"object",
additionalProperties:false,properties:{plans:{type:["array","null","string"],items:{type:["string"],pattern:"(?:^[a-z0-9][a-z0-9-]*$)|\\{\\{"},description:"Choo\
se a backup of each of these; default: of all that the host holds.",pattern:"\\{\\{"},name:{type:["string","null"],description:"Only the backup of that name."},
not_after:{type:["string","null"],pattern:"(?:^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9:.]+(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?|[0-9]{1,9}[smhdw])$)|\\{\\{",description:"\
The newest that was taken by then: a time (ISO 8601) or so long ago (2h). Default: now."},at_least:{description:"Proof level that it must have; its hashes are v\
erified in any case. Default intact.",anyOf:[{enum:["intact","restored"]},{type:"string",pattern:"\\{\\{"}]},max_loss:{type:["number","null","string"],minimum:0,
description:"Seconds; an older backup is refused (guard max-loss).",pattern:"\\{\\{"},pull:{description:"Bring over and verify, instead, what the primary has an\
d this standby has not.",anyOf:[{const:"now"},{type:"string",pattern:"\\{\\{"}]},take:{description:"Take a backup now instead, of `plans` or of every plan.",anyOf:[
{const:"now"},{type:"string",pattern:"\\{\\{"}]}}},backup_store:{description:"Pins, verifies or prunes the backups that the host holds.",type:"object",required:[
"do"],additionalProperties:false,examples:[{do:"pin",name:"backup-2026-01-31_12-00-00+0000"}],properties:{do:{description:"`pin` and `unpin`: keep a backup what\
ever the schedule says, or no longer; `verify`: read and hash again; `prune`: remove what no rule keeps.",anyOf:[{enum:["pin","unpin","verify","prune"]},{type:"\
string",pattern:"\\{\\{"}]},plan:{type:["string"],pattern:"(?:^[a-z0-9][a-z0-9-]*$)|\\{\\{",description:"Only of this backup plan; default: all."},name:{type:["\
string"],pattern:"(?:^(?:backup|safety)-[0-9][A-Za-z0-9_+-]*$)|\\{\\{",description:"The backup, as `pairctl backups` lists it; without it `verify` and `prune` t\
ake all."},all:{type:["boolean","string"],description:"`verify` also what is proven already. Default: false.",pattern:"\\{\\{"}}},command:{description:"Runs a p\
rogram with its words; no shell reads them.",anyOf:[{type:"string",minLength:1},{type:"object",examples:[{cmd:"/opt/app/bin/migrate --to 7",unless:"/opt/app/bin\
/migrate --is-at 7"}],additionalProperties:false,properties:{cmd:{type:"string",minLength:1,description:"The command line, split into words as a shell would, bu\
t read by no shell."},argv:{type:["array","string"],minItems:1,items:{type:"string"},description:"The command as a list of words, instead of cmd.",pattern:"\\{\\{"},
creates:{type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,title:"an absolute path without . and ..",description:"Not\
hing is run when this path is there."},removes:{type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,title:"an absolute \
path without . and ..",description:"Nothing is run when this path is missing."},unless:{type:"string",minLength:1,description:"A shell line that changes nothing\
, also asked in a plan: nothing is run when it ends with status 0."},only_if:{type:"string",minLength:1,description:"A shell line that changes nothing, also ask\
ed in a plan: nothing is run unless it ends with status 0."},chdir:{type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,
title:"an absolute path without . and ..",description:"The directory to run in; default /."},stdin:{type:"string",description:"Fed to its standard input; may ho\
ld secrets, which a command line may not."},env:{type:["object","string"],propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:{type:"string"},
description:"Variables of its environment; may hold secrets.",pattern:"\\{\\{"}}}]},copy:{description:"Puts a file on the host, whole, by rename.",type:"object",
examples:[{src:"files/app.conf",dest:"/etc/app.conf",mode:"0644"},{content:`hello
`,dest:"/etc/motd"}],required:["dest"],additionalProperties:false,properties:{dest:{type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",
maxLength:4096,title:"an absolute path without . and ..",description:"Where the file is to stand, its name included."},mode:{type:["string"],pattern:"(?:^0?[0-7\
]{3,4}$)|\\{\\{",title:'octal digits in quotes, such as "0644"',description:'Octal digits in quotes: "0644".'},owner:{type:"string",minLength:1,description:"Nam\
e or number of the owning user."},group:{type:"string",minLength:1,description:"Name or number of the owning group."},backup:{type:["boolean","string"],description:"\
Keep what was there beside it, with date and a tilde.",pattern:"\\{\\{"},force:{type:["boolean","string"],description:"false: leave a file that is there as it i\
s.",pattern:"\\{\\{"},src:{type:"string",description:"A file beside the playbook to take the content from, byte for byte."},content:{type:"string",description:"\
The content, as text. Where it holds a secret, mode is 0600 unless it says otherwise."},content_base64:{type:["string"],pattern:"(?:^[A-Za-z0-9+/\\s]*=*\\s*$)|\\{\\\
{",title:"base64",description:"The content, as bytes in base64."}}},cron:{description:"A file of jobs in /etc/cron.d.",type:"object",examples:[{name:"app-report",
jobs:[{schedule:"15 6 * * *",user:"app",job:"/opt/app/bin/report"}]}],required:["name"],additionalProperties:false,properties:{name:{type:["string"],pattern:"(?\
:^[A-Za-z0-9_-]+$)|\\{\\{",title:"letters, digits, _ and -",description:"Name of the file in /etc/cron.d; cron ignores one with a dot."},state:{description:"Def\
ault present; absent removes the file.",anyOf:[{enum:["present","absent"]},{type:"string",pattern:"\\{\\{"}]},env:{type:["object","string"],propertyNames:{pattern:"\
^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:{type:["string"],pattern:"(?:^[^\\n]*$)|\\{\\{"},description:"Variables before the jobs: MAILTO, PATH.",pattern:"\
\\{\\{"},jobs:{type:["array","string"],minItems:1,description:"The jobs of the file.",items:{type:["object","string"],required:["schedule","job"],additionalProperties:false,
properties:{schedule:{type:["string"],pattern:"(?:^(@[a-z]+|[^\\s@]\\S*( \\S+){4})$)|\\{\\{",title:'five fields, such as "*/5 * * * *", or @daily and the like',
description:"Five fields of crontab(5), or @daily and the like."},user:{type:["string"],pattern:"(?:^[^\\s]+$)|\\{\\{",description:"Who runs it; default root."},
job:{type:["string"],pattern:"(?:^[^\\n]+$)|\\{\\{",description:"The command line; a percent sign is escaped for cron."},comment:{type:["string"],pattern:"(?:^[\
^\\n]*$)|\\{\\{",description:"A comment above it."}},pattern:"\\{\\{"},pattern:"\\{\\{"},content:{type:"string",description:"The whole file as crontab(5) has it\
, instead of env and jobs; a final newline is added."}}},databases:{description:"Looks at the database programs of the host, and whether they can restore what a\
nother host dumps.",type:"object",additionalProperties:false,properties:{dumped_on:{type:"string",description:"The host that dumps what this one must be able to\
 restore."},dumped_by:{type:["array","string"],items:{type:["object","string"],pattern:"\\{\\{"},description:"What this module registered as `databases` on that\
 host.",pattern:"\\{\\{"}}},debug:{description:"Says something in the run\u2019s output.",anyOf:[{type:"string",minLength:1},{type:"object",examples:[{msg:"the \
newest backup is {{ choice.backup.name }}"}],additionalProperties:false,properties:{msg:{description:"What to say."},var:{description:"A value to show: a name o\
r an expression, without braces."}}}]},directory:{description:"Makes a directory with mode and owner, or removes it.",anyOf:[{type:"string",minLength:1},{type:"\
object",examples:[{path:"/srv/app",owner:"app",group:"app",mode:"0750"}],required:["path"],additionalProperties:false,properties:{path:{type:["string"],pattern:"\
(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,title:"an absolute path without . and ..",description:"The directory; missing parents are ma\
de too, with mode 0755."},mode:{type:["string"],pattern:"(?:^0?[0-7]{3,4}$)|\\{\\{",title:'octal digits in quotes, such as "0644"',description:'Octal digits in \
quotes: "0644".'},owner:{type:"string",minLength:1,description:"Name or number of the owning user."},group:{type:"string",minLength:1,description:"Name or numbe\
r of the owning group."},state:{description:"Default present. absent removes it with all that is in it; absent_if_empty leaves a directory that holds anything.",
anyOf:[{enum:["present","absent","absent_if_empty"]},{type:"string",pattern:"\\{\\{"}]}}}]},dns:{description:"Sends clients to the primary by a record of the na\
me server, or waits until all its servers agree.",type:"object",required:["target","addresses","primary","epoch"],additionalProperties:false,properties:{target:{
type:["object","string"],required:["provider"],properties:{provider:{type:"string"}},description:"An entry of the pair\u2019s failover.traffic.",anyOf:[{type:["\
object","string"],required:["provider","servers","zone","record","type","ttl","key"],additionalProperties:false,properties:{provider:{anyOf:[{const:"rfc2136"},{
type:"string",pattern:"\\{\\{"}]},servers:{description:"Name servers that take updates of the zone, tried in order.",type:["array","string"],minItems:1,items:{type:[
"object","string"],required:["address","port"],additionalProperties:false,properties:{address:{type:["string"],pattern:"(?:^[A-Za-z0-9:_][A-Za-z0-9:._-]{0,252}$\
)|\\{\\{"},port:{type:["integer","string"],minimum:1,maximum:65535,pattern:"\\{\\{"}},pattern:"\\{\\{"},pattern:"\\{\\{"},zone:{type:["string"],pattern:"(?:^[A-\
Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$)|\\{\\{",description:"The zone, without a final dot."},record:{type:["string"],pattern:"(\
?:^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$)|\\{\\{",description:"Full name of the record, without a final dot."},type:{anyOf:[
{enum:["A","AAAA","CNAME"]},{type:"string",pattern:"\\{\\{"}]},ttl:{type:["integer","string"],minimum:0,maximum:604800,description:"Seconds.",pattern:"\\{\\{"},
key:{type:["object","string"],required:["name","algorithm"],additionalProperties:false,properties:{name:{type:["string"],pattern:"(?:^[A-Za-z0-9_][A-Za-z0-9._-]\
{0,252}$)|\\{\\{"},algorithm:{anyOf:[{enum:["hmac-sha224","hmac-sha256","hmac-sha384","hmac-sha512"]},{type:"string",pattern:"\\{\\{"}]},secret:{description:"Wh\
ere the operator has it; not read here.",type:["object","string"],additionalProperties:{type:["string","array"],items:{type:"string"}},pattern:"\\{\\{"}},pattern:"\
\\{\\{"}},pattern:"\\{\\{"}],pattern:"\\{\\{"},addresses:{type:["object","string"],additionalProperties:{type:"string"},description:"What clients reach, by host\
: the service_address of both hosts.",pattern:"\\{\\{"},primary:{type:"string",description:"The host that clients shall reach."},epoch:{type:["integer","string"],
minimum:1,description:"The epoch at which it took the role.",pattern:"\\{\\{"},verify:{type:["boolean","string"],description:"Change nothing; wait until every a\
uthoritative server gives the wanted answer.",pattern:"\\{\\{"},within:{type:["integer","string"],minimum:0,description:"Seconds to wait with `verify`; default \
60.",pattern:"\\{\\{"}}},drill:{description:"Holds a drill on the standby: restores the newest backups beside production and asks the checks.",type:"object",additionalProperties:false,
properties:{timeout:{type:["integer","string"],minimum:1,description:"Seconds that it may take. Default: a day.",pattern:"\\{\\{"}}},fail:{description:"Stops wi\
th a message.",anyOf:[{type:"string",minLength:1},{type:"object",examples:[{msg:"not on this host"}],additionalProperties:false,properties:{msg:{type:"string",description:"\
Why."}}}]},fence:{description:"Switches the old primary off, or proves that it is out of service and refuses otherwise.",type:"object",required:["primary","epoc\
h"],additionalProperties:false,properties:{primary:{type:"string",description:"The host that must be out of service."},epoch:{type:["integer","string"],minimum:1,
description:"The epoch at which the other one takes over.",pattern:"\\{\\{"},stopped:{type:["object","string"],properties:{reachable:{type:["boolean","string"],
pattern:"\\{\\{"},answered:{type:["boolean","string"],pattern:"\\{\\{"},why:{type:"string"},role:{type:["string","null"]},epoch:{type:["integer","null","string"],
pattern:"\\{\\{"},active:{type:["array","string"],items:{type:"string"},pattern:"\\{\\{"}},description:"What `pair_status` on it registered after it was told to\
 stop.",pattern:"\\{\\{"},peer:{type:["object","string"],properties:{reachable:{type:["boolean","string"],pattern:"\\{\\{"},answered:{type:["boolean","string"],
pattern:"\\{\\{"},why:{type:"string"},role:{type:["string","null"]},epoch:{type:["integer","null","string"],pattern:"\\{\\{"},active:{type:["array","string"],items:{
type:"string"},pattern:"\\{\\{"}},description:"What `pair_status: { of: peer }` on the standby registered.",pattern:"\\{\\{"},check:{description:"The health che\
ck, for the port that must be closed.",type:["object","null","string"],required:["kind"],properties:{kind:{anyOf:[{enum:["http","tcp","command"]},{type:"string",
pattern:"\\{\\{"}]},url:{type:"string"},status:{type:["integer","string"],pattern:"\\{\\{"},address:{type:"string"},port:{type:["integer","string"],pattern:"\\{\\\
{"},script:{type:"string"}},pattern:"\\{\\{"},at:{type:["array","string"],items:{type:"string"},description:"Its addresses, at which that port must be closed.",
pattern:"\\{\\{"},command:{type:["string","null"],description:"Switch it off by this shell line, unless it is proven to be out already."},status:{type:["string",
"null"],description:"A shell line whose exit status 0 proves that it is off."},after:{description:"What the attempt to switch it off registered, for the words o\
f a refusal.",type:["object","string"],properties:{sent:{type:["boolean","string"],pattern:"\\{\\{"},failed:{type:["boolean","string"],pattern:"\\{\\{"},msg:{type:"\
string"}},pattern:"\\{\\{"},timeout:{type:["number","string"],minimum:1,description:"Seconds for the command, and then for its effect; default 60.",pattern:"\\{\\\
{"}}},file:{description:"Sets mode and owner of a path, makes a directory or a symbolic link, or removes it.",type:"object",examples:[{path:"/etc/app.conf",owner:"\
app",mode:"0640"},{path:"/opt/app/current",state:"link",src:"releases/7"}],required:["path"],additionalProperties:false,properties:{path:{type:["string"],pattern:"\
(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,title:"an absolute path without . and ..",description:"The path."},state:{description:"Defau\
lt file: it must be there already. directory: made when missing; link: a symbolic link; touch: an empty file when missing; absent: removed, a directory with all\
 that is in it, other file systems never.",anyOf:[{enum:["file","directory","link","touch","absent"]},{type:"string",pattern:"\\{\\{"}]},src:{type:"string",minLength:1,
description:"With state link: what the link points to."},force:{type:["boolean","string"],description:"With state link, true: replace a file that stands there. \
With state absent, false: leave a directory that holds anything.",pattern:"\\{\\{"},mode:{type:["string"],pattern:"(?:^0?[0-7]{3,4}$)|\\{\\{",title:'octal digit\
s in quotes, such as "0644"',description:'Octal digits in quotes: "0644".'},owner:{type:"string",minLength:1,description:"Name or number of the owning user."},group:{
type:"string",minLength:1,description:"Name or number of the owning group."}}},group:{description:"Makes, changes or removes a local group.",anyOf:[{type:"strin\
g",minLength:1},{type:"object",examples:[{name:"app",gid:990}],required:["name"],additionalProperties:false,properties:{name:{type:["string"],pattern:"(?:^[A-Za\
-z_][A-Za-z0-9_.-]{0,31}\\$?$)|\\{\\{",title:"an account name",description:"Name of the group."},gid:{type:["integer","string"],minimum:0,description:"Numeric i\
d; should be the same on both hosts.",pattern:"\\{\\{"},system:{type:["boolean","string"],description:"A system group, when it is made.",pattern:"\\{\\{"},state:{
description:"Default present; absent removes it.",anyOf:[{enum:["present","absent"]},{type:"string",pattern:"\\{\\{"}]}}}]},health:{description:"Waits until the\
 application is healthy, or refuses while it still answers.",type:"object",additionalProperties:false,oneOf:[{required:["check"]},{required:["http"]},{required:[
"tcp"]},{required:["command"]}],properties:{http:{type:["string"],pattern:"(?:^https?://)|\\{\\{",description:"A URL, asked on the host."},status:{type:["intege\
r","string"],minimum:100,maximum:599,description:"HTTP status that means health; default 200.",pattern:"\\{\\{"},tcp:{type:["string"],pattern:"(?:^.+:[0-9]{1,5}\
$)|\\{\\{",description:"`ADDRESS:PORT` that must take connections."},command:{type:"string",minLength:1,description:"A shell line that changes nothing and exits\
 0 in health."},check:{description:"A check as `pair.failover.health.check` has it.",type:["object","string"],required:["kind"],properties:{kind:{anyOf:[{enum:[
"http","tcp","command"]},{type:"string",pattern:"\\{\\{"}]},url:{type:"string"},status:{type:["integer","string"],pattern:"\\{\\{"},address:{type:"string"},port:{
type:["integer","string"],pattern:"\\{\\{"},script:{type:"string"}},pattern:"\\{\\{"},within:{type:["number","string"],minimum:0,description:"Seconds to wait fo\
r health; default 60.",pattern:"\\{\\{"},expect:{description:"`up` (default): wait for health; `silent`: refuse while somebody answers (guard primary-alive).",anyOf:[
{enum:["up","silent"]},{type:"string",pattern:"\\{\\{"}]},at:{type:["array","string"],items:{type:"string"},description:"Ask at these addresses instead of the c\
heck\u2019s own: for looking at another host from this one.",pattern:"\\{\\{"},of:{type:"string",description:"The host that is asked about, for messages; defaul\
t: this one."}}},mirror:{description:"Pulls a mirror onto the standby: the first time, or now.",anyOf:[{type:"string",minLength:1},{type:"object",required:["nam\
e"],additionalProperties:false,properties:{name:{type:["string"],pattern:"(?:^[a-z0-9][a-z0-9-]*$)|\\{\\{",description:"The mirror\u2019s name in the pair."},initial:{
type:["boolean","string"],description:"Let the first pull take over a destination that has content already; what it replaces is kept.",pattern:"\\{\\{"},path:{type:"\
string",description:"The destination, so that a plan can tell whether it has content before pairctl is set up there."},sync:{description:"`first` (default) pull\
s only when it never was; `now` pulls in any case.",anyOf:[{enum:["first","now"]},{type:"string",pattern:"\\{\\{"}]},accept:{type:["integer","null","string"],minimum:1,
description:"Lets a mass change of exactly so many entries happen, as guard mass-change counted it; any other count is refused.",pattern:"\\{\\{"}}}]},outlook:{
description:"Tells what a change of roles would lose and how long it would take, and refuses more than is allowed.",type:"object",additionalProperties:false,properties:{
choice:{type:["object","null","string"],description:"What `backup` registered; without it nothing is restored.",properties:{lossSeconds:{type:["number","null","\
string"],pattern:"\\{\\{"},backup:{type:["object","string"],properties:{takenAt:{type:"string"}},pattern:"\\{\\{"}},pattern:"\\{\\{"},named:{type:["string","nul\
l"],description:"The backup that was asked for by its name."},wanted:{type:["array","string"],items:{type:"string"},description:"The pair\u2019s mirrors, whose copie\
s the new primary goes on with.",pattern:"\\{\\{"},mirrors:{type:["array","string"],description:"How old those copies are: `mirrors`, as `pair_status` on the st\
andby registers them.",items:{type:["object","string"],required:["name"],properties:{name:{type:"string"},lastSuccess:{type:["string","null"]}},pattern:"\\{\\{"},
pattern:"\\{\\{"},drills:{type:["array","string"],description:"The last drills: `drill`, as `pair_status` on each host registers it.",items:{type:["object","nul\
l","string"],properties:{lastPassed:{type:["string","null"]},serveSeconds:{type:["number","null","string"],pattern:"\\{\\{"}},pattern:"\\{\\{"},pattern:"\\{\\{"},
traffic:{type:["array","string"],description:"The traffic targets: for as long as their TTL, clients may keep the old address.",items:{type:["object","string"],
properties:{ttl:{type:["number","string"],pattern:"\\{\\{"}},pattern:"\\{\\{"},pattern:"\\{\\{"},fence:{type:["number","null","string"],minimum:0,description:"S\
econds that switching the primary off may take at most.",pattern:"\\{\\{"},max_loss:{type:["number","null","string"],minimum:0,description:"An older copy is ref\
used (guard max-loss).",pattern:"\\{\\{"},max_time:{type:["number","null","string"],minimum:0,description:"If it is expected to take longer, it is refused (guar\
d max-time).",pattern:"\\{\\{"}}},package:{description:"Installs or removes packages of the distribution (apt, dnf, apk).",anyOf:[{type:"string",minLength:1},{type:"\
object",examples:[{name:["rsync","zstd"]}],required:["name"],additionalProperties:false,properties:{name:{anyOf:[{type:["string"],pattern:"(?:^[A-Za-z0-9]([A-Za\
-z0-9+._-]*[A-Za-z0-9+._])?([ ,]+[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+._])?)*$)|\\{\\{",title:"a package name"},{type:["array","string"],minItems:1,items:{type:[
"string"],pattern:"(?:^[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+._])?([ ,]+[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+._])?)*$)|\\{\\{",title:"a package name"},pattern:"\
\\{\\{"}],description:"One package or a list, as the distribution calls them; without versions."},state:{description:"Default present: installs what is missing;\
 absent removes.",anyOf:[{enum:["present","absent"]},{type:"string",pattern:"\\{\\{"}]}}}]},pair_status:{description:"Looks at a host: role, epoch, services, mi\
rrors, backups, clock; or at its peer through it.",type:"object",additionalProperties:false,properties:{of:{description:"`self` (default): what the host says of\
 itself; `peer`: what it sees of the other host by the pull channel, asked now.",anyOf:[{enum:["self","peer"]},{type:"string",pattern:"\\{\\{"}]},apart_from:{type:[
"number","null","string"],description:"The other host\u2019s clockOffsetSeconds, to compare with: further apart than `limit` is refused (guard clock-skew).",pattern:"\
\\{\\{"},limit:{type:["number","string"],minimum:0,description:"Seconds that clocks may be apart; default 30.",pattern:"\\{\\{"}}},pause:{description:"Waits for\
 a time, or until a person confirms.",type:"object",examples:[{prompt:"Is the cable in?"},{seconds:30}],additionalProperties:false,properties:{seconds:{type:["n\
umber","string"],minimum:0,description:"How long to wait.",pattern:"\\{\\{"},minutes:{type:["number","string"],minimum:0,description:"How long to wait; added to\
 seconds.",pattern:"\\{\\{"},prompt:{type:"string",description:"A person at the terminal must confirm this."}}},restore:{description:"Restores one backup of a p\
lan on the host; what is there now is kept as a safety copy.",type:"object",required:["plan","name"],additionalProperties:false,properties:{plan:{type:["string"],
pattern:"(?:^[a-z0-9][a-z0-9-]*$)|\\{\\{",description:"The backup plan."},name:{type:["string"],pattern:"(?:^[A-Za-z0-9][A-Za-z0-9_.+-]*$)|\\{\\{",description:"\
The backup, as `pairctl backups` lists it."},only:{type:["string","null"],description:"Only this item of the plan: a database by its name, or a path by that of \
its artifact."},into:{type:["string","null"],minLength:1,description:"Beside production, which goes on: below this directory, or for one database into a new one\
 of this name."},passed_over:{type:["array","string"],items:{type:["object","string"],required:["name","why"],properties:{name:{type:"string"},why:{type:"string"}},
pattern:"\\{\\{"},description:"Newer ones that did not prove good, as `backup` registers them: told in the plan.",pattern:"\\{\\{"}}},role:{description:"Records\
 on a host which role it has, since which epoch.",type:"object",required:["role","epoch"],additionalProperties:false,properties:{role:{description:"What the hos\
t is to be.",anyOf:[{enum:["primary","standby"]},{type:"string",pattern:"\\{\\{"}]},epoch:{type:["integer","string"],minimum:1,description:"The epoch of that; g\
rows by one at every change of roles.",pattern:"\\{\\{"}}},safety:{description:"Stops a host\u2019s services and copies aside what its backup plans hold, before the \
other host\u2019s data win.",type:"object",additionalProperties:false,properties:{keep:{type:"string",description:"The host whose data win, for messages."},without:{
type:["boolean","string"],description:"Go on also without a copy of what cannot be copied; guard safety-copy must be lifted for it.",pattern:"\\{\\{"}}},service:{
description:"Starts, stops, restarts, enables or masks a systemd unit.",anyOf:[{type:"string",minLength:1},{type:"object",examples:[{name:"app",state:"started",
enabled:true}],required:["name"],additionalProperties:false,properties:{name:{type:["string"],pattern:"(?:^[A-Za-z0-9:_.@\\\\][A-Za-z0-9:_.@\\\\-]*$)|\\{\\{",title:"\
the name of a systemd unit",description:"The unit; without a suffix a .service."},state:{description:"What it is to do now. started and stopped do nothing when \
it is so; restarted and reloaded are done every time, reloaded as a restart where the unit cannot reload.",anyOf:[{enum:["started","stopped","restarted","reload\
ed"]},{type:"string",pattern:"\\{\\{"}]},enabled:{type:["boolean","string"],description:"Whether it starts at boot; a unit without [Install] is left as it is.",
pattern:"\\{\\{"},masked:{type:["boolean","string"],description:"Whether it cannot be started at all.",pattern:"\\{\\{"},daemon_reload:{type:["boolean","string"],
description:"Have systemd read its unit files again if they changed; done in any case before the unit is touched.",pattern:"\\{\\{"}}}]},set_fact:{description:"\
Any names, each with its value.",type:"object",examples:[{release:7,folder:"/opt/app/releases/7"}],minProperties:1,propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_\
]*$"},additionalProperties:true},shell:{description:"Runs text in /bin/sh on the host.",anyOf:[{type:"string",minLength:1},{type:"object",examples:[{cmd:"zcat d\
ump.sql.gz | /opt/app/bin/load",chdir:"/srv/app",creates:"/srv/app/loaded"}],required:["cmd"],additionalProperties:false,properties:{cmd:{type:"string",minLength:1,
description:"Text for /bin/sh."},creates:{type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,title:"an absolute path w\
ithout . and ..",description:"Nothing is run when this path is there."},removes:{type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,
title:"an absolute path without . and ..",description:"Nothing is run when this path is missing."},unless:{type:"string",minLength:1,description:"A shell line t\
hat changes nothing, also asked in a plan: nothing is run when it ends with status 0."},only_if:{type:"string",minLength:1,description:"A shell line that change\
s nothing, also asked in a plan: nothing is run unless it ends with status 0."},chdir:{type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",
maxLength:4096,title:"an absolute path without . and ..",description:"The directory to run in; default /."},stdin:{type:"string",description:"Fed to its standar\
d input; may hold secrets, which a command line may not."},env:{type:["object","string"],propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:{
type:"string"},description:"Variables of its environment; may hold secrets.",pattern:"\\{\\{"}}}]},slurp:{description:"Reads a text file of the host; registers \
content, in base64.",anyOf:[{type:"string",minLength:1},{type:"object",examples:[{src:"/etc/app/instance-id"}],required:["src"],additionalProperties:false,properties:{
src:{type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,title:"an absolute path without . and ..",description:"The fil\
e to read: text, at most 1 MiB."}}}]},ssh_key:{description:"An ed25519 key pair made on the host; registers public_key.",type:"object",examples:[{path:"/etc/app\
/key",comment:"app"}],required:["path"],additionalProperties:false,properties:{path:{type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",
maxLength:4096,title:"an absolute path without . and ..",description:"The private half; the public half stands beside it with .pub."},comment:{type:["string"],pattern:"\
(?:^[A-Za-z0-9._@-]*$)|\\{\\{",title:"one word of letters, digits and . _ @ -",description:"The comment of a key that is made."},state:{description:"Default pre\
sent; absent removes both halves.",anyOf:[{enum:["present","absent"]},{type:"string",pattern:"\\{\\{"}]}}},systemd_dropin:{description:"A drop-in file of a syst\
emd unit; systemd is told of it.",type:"object",examples:[{unit:"app.service",name:"limits.conf",content:`[Service]
LimitNOFILE=65536
`}],required:["unit","name"],additionalProperties:false,properties:{unit:{type:["string"],pattern:"(?:^[A-Za-z0-9:_.@\\\\][A-Za-z0-9:_.@\\\\-]*\\.[a-z]+$)|\\{\\{",
title:"the full name of a systemd unit",description:"Full name of the unit, with its suffix; it need not be there yet."},name:{type:["string"],pattern:"(?:^[A-Z\
a-z0-9_][A-Za-z0-9_.-]*\\.conf$)|\\{\\{",title:"a file name that ends in .conf",description:"Name of the drop-in file."},content:{type:"string",description:"The\
 file\u2019s content."},state:{description:"Default present; absent removes the file.",anyOf:[{enum:["present","absent"]},{type:"string",pattern:"\\{\\{"}]}}},systemd_unit:{
description:"A systemd unit file, enabled at boot or not; systemd is told of it.",type:"object",examples:[{name:"app.service",enabled:true,content:`[Service]
ExecStart=/opt/app/bin/serve
[Install]
WantedBy=multi-user.target
`}],required:["name"],additionalProperties:false,properties:{name:{type:["string"],pattern:"(?:^[A-Za-z0-9:_.@\\\\][A-Za-z0-9:_.@\\\\-]*\\.[a-z]+$)|\\{\\{",title:"\
the full name of a systemd unit",description:"Full name of the unit, with its suffix."},content:{type:"string",description:"The unit file\u2019s content."},enabled:{
type:["boolean","string"],description:"Whether it starts at boot.",pattern:"\\{\\{"},state:{description:"Default present; absent stops the unit, disables it and\
 removes its file.",anyOf:[{enum:["present","absent"]},{type:"string",pattern:"\\{\\{"}]}}},template:{description:"Puts a file whose content is a template, fill\
ed in from the playbook\u2019s variables.",type:"object",examples:[{src:"templates/app.conf.j2",dest:"/etc/app.conf",owner:"app",mode:"0600"}],required:["dest"],
additionalProperties:false,properties:{dest:{type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,title:"an absolute pat\
h without . and ..",description:"Where the file is to stand, its name included."},mode:{type:["string"],pattern:"(?:^0?[0-7]{3,4}$)|\\{\\{",title:'octal digits \
in quotes, such as "0644"',description:'Octal digits in quotes: "0644".'},owner:{type:"string",minLength:1,description:"Name or number of the owning user."},group:{
type:"string",minLength:1,description:"Name or number of the owning group."},backup:{type:["boolean","string"],description:"Keep what was there beside it, with \
date and a tilde.",pattern:"\\{\\{"},force:{type:["boolean","string"],description:"false: leave a file that is there as it is.",pattern:"\\{\\{"},src:{type:"str\
ing",description:"A file beside the playbook, whose {{ \u2026 }} are filled in."},content:{type:"string",description:"The content, as text. Where it holds a sec\
ret, mode is 0600 unless it says otherwise."},content_base64:{type:["string"],pattern:"(?:^[A-Za-z0-9+/\\s]*=*\\s*$)|\\{\\{",title:"base64",description:"The con\
tent, as bytes in base64."}}},undelete:{description:"Brings back files of a mirror that were deleted, from what keep_deleted holds.",type:"object",required:["mi\
rror","since"],additionalProperties:false,examples:[{mirror:"srv-data",since:7200,path:"reports/*"}],properties:{mirror:{type:["string"],pattern:"(?:^[a-z0-9][a\
-z0-9-]*$)|\\{\\{",description:"The mirror\u2019s name in the pair."},since:{type:["integer","string"],minimum:1,description:"Seconds: what pulls deleted or ove\
rwrote longer ago is left alone.",pattern:"\\{\\{"},path:{type:"string",minLength:1,description:"Only paths that match this pattern of the shell, or lie below o\
ne that does; as seen on the host, or from the mirror\u2019s top. Default: all."},to:{type:["string"],pattern:"(?:^/)|\\{\\{",description:"Bring them back besid\
e, to this directory. Default: the mirror\u2019s own tree, on the primary."},overwrite:{type:["boolean","string"],description:"Replace also what is there now by\
 the version that was kept; what is replaced is kept in turn. Default: false.",pattern:"\\{\\{"},oldest:{type:["boolean","string"],description:"Of several kept \
versions the oldest since then. Default: the newest.",pattern:"\\{\\{"}}},uri:{description:"Asks a web server from the host; registers status and, if asked for,\
 content.",anyOf:[{type:"string",minLength:1},{type:"object",examples:[{url:"http://127.0.0.1:8080/health",status_code:[200,204]}],required:["url"],additionalProperties:false,
properties:{url:{type:["string"],pattern:"(?:^https?://[^\\s]+$)|\\{\\{",title:"a URL that begins with http:// or https://",description:"What is asked, from the\
 host, by its curl; redirects are not followed."},method:{description:"Default GET. A GET is also asked in a plan; all others are run only by an apply.",anyOf:[
{enum:["GET","HEAD","POST","PUT","PATCH","DELETE"]},{type:"string",pattern:"\\{\\{"}]},headers:{type:["object","string"],propertyNames:{pattern:"^[A-Za-z0-9-]+$"},
additionalProperties:{type:["string"],pattern:"(?:^[^\\r\\n]*$)|\\{\\{"},description:"Headers of the request; may hold secrets.",pattern:"\\{\\{"},body:{type:["\
string","object","array"],description:"Body of the request; may hold secrets. What is no text is sent as JSON."},body_format:{description:"json: with a Content-\
Type of application/json.",anyOf:[{enum:["raw","json"]},{type:"string",pattern:"\\{\\{"}]},status_code:{anyOf:[{type:["integer","string"],minimum:100,maximum:599,
pattern:"\\{\\{"},{type:["array","string"],minItems:1,items:{type:["integer","string"],minimum:100,maximum:599,pattern:"\\{\\{"},pattern:"\\{\\{"}],title:"a sta\
tus or a list of them",description:"The statuses that mean success; default 200."},return_content:{type:["boolean","string"],description:"Register content, and \
json where it is JSON: of a GET that is looked at the first 4 KiB.",pattern:"\\{\\{"},timeout:{type:["integer","string"],minimum:1,description:"Seconds; default\
 30.",pattern:"\\{\\{"}}}]},user:{description:"Makes, changes or removes a local account.",anyOf:[{type:"string",minLength:1},{type:"object",examples:[{name:"ap\
p",system:true,home:"/srv/app",groups:["adm"]}],required:["name"],additionalProperties:false,properties:{name:{type:["string"],pattern:"(?:^[A-Za-z_][A-Za-z0-9_\
.-]{0,31}\\$?$)|\\{\\{",title:"an account name",description:"Login name."},state:{description:"Default present; absent removes the account and leaves its files.",
anyOf:[{enum:["present","absent"]},{type:"string",pattern:"\\{\\{"}]},remove:{type:["boolean","string"],description:"With state absent, true: its home directory\
 and mail go too.",pattern:"\\{\\{"},uid:{type:["integer","string"],minimum:0,description:"Numeric id; should be the same on both hosts.",pattern:"\\{\\{"},group:{
type:["string"],pattern:"(?:^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$)|\\{\\{",title:"an account name",description:"Primary group; default one of the same name."},groups:{
type:["array","string"],items:{type:["string"],pattern:"(?:^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$)|\\{\\{",title:"an account name"},description:"Further groups; it\
 is added to them and taken out of none.",pattern:"\\{\\{"},append:{description:"As Ansible has it; groups are always added to.",anyOf:[{const:true},{type:"stri\
ng",pattern:"\\{\\{"}]},home:{type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,title:"an absolute path without . and\
 ..",description:"Home directory; an existing one is not moved."},create_home:{type:["boolean","string"],description:"Make the home directory together with the \
account; default true.",pattern:"\\{\\{"},shell:{type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,title:"an absolute\
 path without . and ..",description:"Login shell."},comment:{type:["string"],pattern:"(?:^[^:\\n]*$)|\\{\\{",title:"one line without a colon",description:"Full \
name (GECOS)."},system:{type:["boolean","string"],description:"A system account, when it is made.",pattern:"\\{\\{"}}}]},wait_for:{description:"Waits until a TC\
P port answers or a path is there, or the reverse.",type:"object",examples:[{port:8080,timeout:60},{path:"/run/app.pid",state:"absent"}],additionalProperties:false,
properties:{host:{type:["string"],pattern:"(?:^[A-Za-z0-9_][A-Za-z0-9_.:-]*$)|\\{\\{",title:"a name or address",description:"Where the port is; default 127.0.0.\
1, as the host itself sees it."},port:{type:["integer","string"],minimum:1,maximum:65535,description:"A TCP port.",pattern:"\\{\\{"},path:{type:["string"],pattern:"\
(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,title:"an absolute path without . and ..",description:"A path, instead of a port."},state:{description:"\
Default started. started or present: the port answers, the path is there; stopped or absent: not.",anyOf:[{enum:["started","present","stopped","absent"]},{type:"\
string",pattern:"\\{\\{"}]},timeout:{type:["integer","string"],minimum:1,description:"Seconds to wait at most; default 300.",pattern:"\\{\\{"},sleep:{type:["num\
ber","string"],minimum:.1,description:"Seconds between two looks; default 1.",pattern:"\\{\\{"},msg:{type:"string",description:"Said when it did not come to be \
in time."}}}},oneOf:[{required:["block"]},{required:["import_tasks"]},{required:["include_tasks"]},{required:["assert"]},{required:["authorized_key"]},{required:[
"backup"]},{required:["backup_store"]},{required:["command"]},{required:["copy"]},{required:["cron"]},{required:["databases"]},{required:["debug"]},{required:["\
directory"]},{required:["dns"]},{required:["drill"]},{required:["fail"]},{required:["fence"]},{required:["file"]},{required:["group"]},{required:["health"]},{required:[
"mirror"]},{required:["outlook"]},{required:["package"]},{required:["pair_status"]},{required:["pause"]},{required:["restore"]},{required:["role"]},{required:["\
safety"]},{required:["service"]},{required:["set_fact"]},{required:["shell"]},{required:["slurp"]},{required:["ssh_key"]},{required:["systemd_dropin"]},{required:[
"systemd_unit"]},{required:["template"]},{required:["undelete"]},{required:["uri"]},{required:["user"]},{required:["wait_for"]}],dependencies:{rescue:["block"],
always:["block"]}},pattern67=new RegExp("\\{\\{","u"),pattern71=new RegExp("(?:^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$)|\\{\\{","u"),pattern72=new RegExp("(?:^\\s*[a\
-z][a-z0-9@.-]* [A-Za-z0-9+/]+=*( [^\\n]*)?\\s*$)|\\{\\{","u"),pattern73=new RegExp("(?:^[^\\n]*$)|\\{\\{","u"),pattern74=new RegExp("(?:^[A-Za-z0-9._@-]+$)|\\{\\\
{","u"),pattern77=new RegExp("(?:^[a-z0-9][a-z0-9-]*$)|\\{\\{","u"),pattern78=new RegExp("(?:^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9:.]+(?:Z|[+-][0-9]{2}:?[0-\
9]{2})?)?|[0-9]{1,9}[smhdw])$)|\\{\\{","u"),pattern85=new RegExp("(?:^(?:backup|safety)-[0-9][A-Za-z0-9_+-]*$)|\\{\\{","u"),pattern88=new RegExp("(?:^(?![\\s\\S]*\
/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{","u"),pattern94=new RegExp("(?:^0?[0-7]{3,4}$)|\\{\\{","u"),pattern97=new RegExp("(?:^[A-Za-z0-9+/\\s]*=*\\s*$)|\\{\\{","u"),
pattern98=new RegExp("(?:^[A-Za-z0-9_-]+$)|\\{\\{","u"),pattern105=new RegExp("(?:^(@[a-z]+|[^\\s@]\\S*( \\S+){4})$)|\\{\\{","u"),pattern106=new RegExp("(?:^[^\\\
s]+$)|\\{\\{","u"),pattern107=new RegExp("(?:^[^\\n]+$)|\\{\\{","u"),pattern118=new RegExp("(?:^[A-Za-z0-9:_][A-Za-z0-9:._-]{0,252}$)|\\{\\{","u"),pattern120=new RegExp(
"(?:^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$)|\\{\\{","u"),pattern125=new RegExp("(?:^[A-Za-z0-9_][A-Za-z0-9._-]{0,252}$)|\\{\\{",
"u"),pattern162=new RegExp("(?:^https?://)|\\{\\{","u"),pattern164=new RegExp("(?:^.+:[0-9]{1,5}$)|\\{\\{","u"),pattern191=new RegExp("(?:^[A-Za-z0-9]([A-Za-z0-\
9+._-]*[A-Za-z0-9+._])?([ ,]+[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+._])?)*$)|\\{\\{","u"),pattern201=new RegExp("(?:^[A-Za-z0-9][A-Za-z0-9_.+-]*$)|\\{\\{","u"),
pattern207=new RegExp("(?:^[A-Za-z0-9:_.@\\\\][A-Za-z0-9:_.@\\\\-]*$)|\\{\\{","u"),pattern220=new RegExp("(?:^[A-Za-z0-9._@-]*$)|\\{\\{","u"),pattern222=new RegExp(
"(?:^[A-Za-z0-9:_.@\\\\][A-Za-z0-9:_.@\\\\-]*\\.[a-z]+$)|\\{\\{","u"),pattern223=new RegExp("(?:^[A-Za-z0-9_][A-Za-z0-9_.-]*\\.conf$)|\\{\\{","u"),pattern235=new RegExp(
"(?:^/)|\\{\\{","u"),pattern238=new RegExp("(?:^https?://[^\\s]+$)|\\{\\{","u"),pattern241=new RegExp("^[A-Za-z0-9-]+$","u"),pattern242=new RegExp("(?:^[^\\r\\n]*\
$)|\\{\\{","u"),pattern260=new RegExp("(?:^[^:\\n]*$)|\\{\\{","u"),pattern262=new RegExp("(?:^[A-Za-z0-9_][A-Za-z0-9_.:-]*$)|\\{\\{","u"),wrapper0={validate:validate13};
function validate13(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(Array.isArray(data)){let len0=data.length;
for(let i0=0;i0<len0;i0++)validate14(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate14.
errors:vErrors.concat(validate14.errors),errors=vErrors.length)}else{let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"},schema:schema14.
type,parentSchema:schema14,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate13.errors=vErrors,errors===0}function validate14(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,_errs1=errors,valid0=false,passing0=null,_errs2=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)&&data.block===void 0){let err0={instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"block"},
schema:schema15.oneOf[0].required,parentSchema:schema15.oneOf[0],data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs2===errors;_valid0&&
(valid0=true,passing0=0);let _errs3=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.import_tasks===void 0){let err1={instancePath,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:"import_tasks"},schema:schema15.oneOf[1].required,parentSchema:schema15.oneOf[1],data};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,1];else{_valid0&&(valid0=true,passing0=
1);let _errs4=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.include_tasks===void 0){let err2={instancePath,schemaPath:"#/oneOf/2/required",keyword:"\
required",params:{missingProperty:"include_tasks"},schema:schema15.oneOf[2].required,parentSchema:schema15.oneOf[2],data};vErrors===null?vErrors=[err2]:vErrors.
push(err2),errors++}var _valid0=_errs4===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,2];else{_valid0&&(valid0=true,passing0=2);let _errs5=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)&&data.assert===void 0){let err3={instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"\
assert"},schema:schema15.oneOf[3].required,parentSchema:schema15.oneOf[3],data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var _valid0=_errs5===errors;
if(_valid0&&valid0)valid0=false,passing0=[passing0,3];else{_valid0&&(valid0=true,passing0=3);let _errs6=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&
data.authorized_key===void 0){let err4={instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:"authorized_key"},schema:schema15.
oneOf[4].required,parentSchema:schema15.oneOf[4],data};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs6===errors;if(_valid0&&valid0)
valid0=false,passing0=[passing0,4];else{_valid0&&(valid0=true,passing0=4);let _errs7=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.backup===
void 0){let err5={instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:"backup"},schema:schema15.oneOf[5].required,parentSchema:schema15.
oneOf[5],data};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs7===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,5];else{
_valid0&&(valid0=true,passing0=5);let _errs8=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.backup_store===void 0){let err6={instancePath,schemaPath:"\
#/oneOf/6/required",keyword:"required",params:{missingProperty:"backup_store"},schema:schema15.oneOf[6].required,parentSchema:schema15.oneOf[6],data};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++}var _valid0=_errs8===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,6];else{_valid0&&(valid0=true,passing0=
6);let _errs9=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.command===void 0){let err7={instancePath,schemaPath:"#/oneOf/7/required",keyword:"\
required",params:{missingProperty:"command"},schema:schema15.oneOf[7].required,parentSchema:schema15.oneOf[7],data};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}var _valid0=_errs9===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,7];else{_valid0&&(valid0=true,passing0=7);let _errs10=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)&&data.copy===void 0){let err8={instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty:"copy"},schema:schema15.
oneOf[8].required,parentSchema:schema15.oneOf[8],data};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid0=_errs10===errors;if(_valid0&&valid0)
valid0=false,passing0=[passing0,8];else{_valid0&&(valid0=true,passing0=8);let _errs11=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.cron===void 0){
let err9={instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty:"cron"},schema:schema15.oneOf[9].required,parentSchema:schema15.
oneOf[9],data};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}var _valid0=_errs11===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,9];else{
_valid0&&(valid0=true,passing0=9);let _errs12=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.databases===void 0){let err10={instancePath,schemaPath:"\
#/oneOf/10/required",keyword:"required",params:{missingProperty:"databases"},schema:schema15.oneOf[10].required,parentSchema:schema15.oneOf[10],data};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}var _valid0=_errs12===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,10];else{_valid0&&(valid0=true,
passing0=10);let _errs13=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.debug===void 0){let err11={instancePath,schemaPath:"#/oneOf/11/requir\
ed",keyword:"required",params:{missingProperty:"debug"},schema:schema15.oneOf[11].required,parentSchema:schema15.oneOf[11],data};vErrors===null?vErrors=[err11]:
vErrors.push(err11),errors++}var _valid0=_errs13===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,11];else{_valid0&&(valid0=true,passing0=11);let _errs14=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)&&data.directory===void 0){let err12={instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{
missingProperty:"directory"},schema:schema15.oneOf[12].required,parentSchema:schema15.oneOf[12],data};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}
var _valid0=_errs14===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,12];else{_valid0&&(valid0=true,passing0=12);let _errs15=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)&&data.dns===void 0){let err13={instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty:"dns"},schema:schema15.
oneOf[13].required,parentSchema:schema15.oneOf[13],data};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}var _valid0=_errs15===errors;if(_valid0&&valid0)
valid0=false,passing0=[passing0,13];else{_valid0&&(valid0=true,passing0=13);let _errs16=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.drill===
void 0){let err14={instancePath,schemaPath:"#/oneOf/14/required",keyword:"required",params:{missingProperty:"drill"},schema:schema15.oneOf[14].required,parentSchema:schema15.
oneOf[14],data};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}var _valid0=_errs16===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,14];else{
_valid0&&(valid0=true,passing0=14);let _errs17=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.fail===void 0){let err15={instancePath,schemaPath:"\
#/oneOf/15/required",keyword:"required",params:{missingProperty:"fail"},schema:schema15.oneOf[15].required,parentSchema:schema15.oneOf[15],data};vErrors===null?
vErrors=[err15]:vErrors.push(err15),errors++}var _valid0=_errs17===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,15];else{_valid0&&(valid0=true,passing0=
15);let _errs18=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.fence===void 0){let err16={instancePath,schemaPath:"#/oneOf/16/required",keyword:"\
required",params:{missingProperty:"fence"},schema:schema15.oneOf[16].required,parentSchema:schema15.oneOf[16],data};vErrors===null?vErrors=[err16]:vErrors.push(
err16),errors++}var _valid0=_errs18===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,16];else{_valid0&&(valid0=true,passing0=16);let _errs19=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)&&data.file===void 0){let err17={instancePath,schemaPath:"#/oneOf/17/required",keyword:"required",params:{missingProperty:"\
file"},schema:schema15.oneOf[17].required,parentSchema:schema15.oneOf[17],data};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}var _valid0=_errs19===
errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,17];else{_valid0&&(valid0=true,passing0=17);let _errs20=errors;if(data&&typeof data=="object"&&!Array.
isArray(data)&&data.group===void 0){let err18={instancePath,schemaPath:"#/oneOf/18/required",keyword:"required",params:{missingProperty:"group"},schema:schema15.
oneOf[18].required,parentSchema:schema15.oneOf[18],data};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}var _valid0=_errs20===errors;if(_valid0&&valid0)
valid0=false,passing0=[passing0,18];else{_valid0&&(valid0=true,passing0=18);let _errs21=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.health===
void 0){let err19={instancePath,schemaPath:"#/oneOf/19/required",keyword:"required",params:{missingProperty:"health"},schema:schema15.oneOf[19].required,parentSchema:schema15.
oneOf[19],data};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}var _valid0=_errs21===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,19];else{
_valid0&&(valid0=true,passing0=19);let _errs22=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.mirror===void 0){let err20={instancePath,schemaPath:"\
#/oneOf/20/required",keyword:"required",params:{missingProperty:"mirror"},schema:schema15.oneOf[20].required,parentSchema:schema15.oneOf[20],data};vErrors===null?
vErrors=[err20]:vErrors.push(err20),errors++}var _valid0=_errs22===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,20];else{_valid0&&(valid0=true,passing0=
20);let _errs23=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.outlook===void 0){let err21={instancePath,schemaPath:"#/oneOf/21/required",keyword:"\
required",params:{missingProperty:"outlook"},schema:schema15.oneOf[21].required,parentSchema:schema15.oneOf[21],data};vErrors===null?vErrors=[err21]:vErrors.push(
err21),errors++}var _valid0=_errs23===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,21];else{_valid0&&(valid0=true,passing0=21);let _errs24=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)&&data.package===void 0){let err22={instancePath,schemaPath:"#/oneOf/22/required",keyword:"required",params:{missingProperty:"\
package"},schema:schema15.oneOf[22].required,parentSchema:schema15.oneOf[22],data};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}var _valid0=_errs24===
errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,22];else{_valid0&&(valid0=true,passing0=22);let _errs25=errors;if(data&&typeof data=="object"&&!Array.
isArray(data)&&data.pair_status===void 0){let err23={instancePath,schemaPath:"#/oneOf/23/required",keyword:"required",params:{missingProperty:"pair_status"},schema:schema15.
oneOf[23].required,parentSchema:schema15.oneOf[23],data};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}var _valid0=_errs25===errors;if(_valid0&&valid0)
valid0=false,passing0=[passing0,23];else{_valid0&&(valid0=true,passing0=23);let _errs26=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.pause===
void 0){let err24={instancePath,schemaPath:"#/oneOf/24/required",keyword:"required",params:{missingProperty:"pause"},schema:schema15.oneOf[24].required,parentSchema:schema15.
oneOf[24],data};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}var _valid0=_errs26===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,24];else{
_valid0&&(valid0=true,passing0=24);let _errs27=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.restore===void 0){let err25={instancePath,schemaPath:"\
#/oneOf/25/required",keyword:"required",params:{missingProperty:"restore"},schema:schema15.oneOf[25].required,parentSchema:schema15.oneOf[25],data};vErrors===null?
vErrors=[err25]:vErrors.push(err25),errors++}var _valid0=_errs27===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,25];else{_valid0&&(valid0=true,passing0=
25);let _errs28=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.role===void 0){let err26={instancePath,schemaPath:"#/oneOf/26/required",keyword:"\
required",params:{missingProperty:"role"},schema:schema15.oneOf[26].required,parentSchema:schema15.oneOf[26],data};vErrors===null?vErrors=[err26]:vErrors.push(err26),
errors++}var _valid0=_errs28===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,26];else{_valid0&&(valid0=true,passing0=26);let _errs29=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)&&data.safety===void 0){let err27={instancePath,schemaPath:"#/oneOf/27/required",keyword:"required",params:{missingProperty:"\
safety"},schema:schema15.oneOf[27].required,parentSchema:schema15.oneOf[27],data};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}var _valid0=_errs29===
errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,27];else{_valid0&&(valid0=true,passing0=27);let _errs30=errors;if(data&&typeof data=="object"&&!Array.
isArray(data)&&data.service===void 0){let err28={instancePath,schemaPath:"#/oneOf/28/required",keyword:"required",params:{missingProperty:"service"},schema:schema15.
oneOf[28].required,parentSchema:schema15.oneOf[28],data};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}var _valid0=_errs30===errors;if(_valid0&&valid0)
valid0=false,passing0=[passing0,28];else{_valid0&&(valid0=true,passing0=28);let _errs31=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.set_fact===
void 0){let err29={instancePath,schemaPath:"#/oneOf/29/required",keyword:"required",params:{missingProperty:"set_fact"},schema:schema15.oneOf[29].required,parentSchema:schema15.
oneOf[29],data};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}var _valid0=_errs31===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,29];else{
_valid0&&(valid0=true,passing0=29);let _errs32=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.shell===void 0){let err30={instancePath,schemaPath:"\
#/oneOf/30/required",keyword:"required",params:{missingProperty:"shell"},schema:schema15.oneOf[30].required,parentSchema:schema15.oneOf[30],data};vErrors===null?
vErrors=[err30]:vErrors.push(err30),errors++}var _valid0=_errs32===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,30];else{_valid0&&(valid0=true,passing0=
30);let _errs33=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.slurp===void 0){let err31={instancePath,schemaPath:"#/oneOf/31/required",keyword:"\
required",params:{missingProperty:"slurp"},schema:schema15.oneOf[31].required,parentSchema:schema15.oneOf[31],data};vErrors===null?vErrors=[err31]:vErrors.push(
err31),errors++}var _valid0=_errs33===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,31];else{_valid0&&(valid0=true,passing0=31);let _errs34=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)&&data.ssh_key===void 0){let err32={instancePath,schemaPath:"#/oneOf/32/required",keyword:"required",params:{missingProperty:"\
ssh_key"},schema:schema15.oneOf[32].required,parentSchema:schema15.oneOf[32],data};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}var _valid0=_errs34===
errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,32];else{_valid0&&(valid0=true,passing0=32);let _errs35=errors;if(data&&typeof data=="object"&&!Array.
isArray(data)&&data.systemd_dropin===void 0){let err33={instancePath,schemaPath:"#/oneOf/33/required",keyword:"required",params:{missingProperty:"systemd_dropin"},
schema:schema15.oneOf[33].required,parentSchema:schema15.oneOf[33],data};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}var _valid0=_errs35===errors;
if(_valid0&&valid0)valid0=false,passing0=[passing0,33];else{_valid0&&(valid0=true,passing0=33);let _errs36=errors;if(data&&typeof data=="object"&&!Array.isArray(
data)&&data.systemd_unit===void 0){let err34={instancePath,schemaPath:"#/oneOf/34/required",keyword:"required",params:{missingProperty:"systemd_unit"},schema:schema15.
oneOf[34].required,parentSchema:schema15.oneOf[34],data};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}var _valid0=_errs36===errors;if(_valid0&&valid0)
valid0=false,passing0=[passing0,34];else{_valid0&&(valid0=true,passing0=34);let _errs37=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.template===
void 0){let err35={instancePath,schemaPath:"#/oneOf/35/required",keyword:"required",params:{missingProperty:"template"},schema:schema15.oneOf[35].required,parentSchema:schema15.
oneOf[35],data};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}var _valid0=_errs37===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,35];else{
_valid0&&(valid0=true,passing0=35);let _errs38=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.undelete===void 0){let err36={instancePath,schemaPath:"\
#/oneOf/36/required",keyword:"required",params:{missingProperty:"undelete"},schema:schema15.oneOf[36].required,parentSchema:schema15.oneOf[36],data};vErrors===null?
vErrors=[err36]:vErrors.push(err36),errors++}var _valid0=_errs38===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,36];else{_valid0&&(valid0=true,passing0=
36);let _errs39=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.uri===void 0){let err37={instancePath,schemaPath:"#/oneOf/37/required",keyword:"\
required",params:{missingProperty:"uri"},schema:schema15.oneOf[37].required,parentSchema:schema15.oneOf[37],data};vErrors===null?vErrors=[err37]:vErrors.push(err37),
errors++}var _valid0=_errs39===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,37];else{_valid0&&(valid0=true,passing0=37);let _errs40=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)&&data.user===void 0){let err38={instancePath,schemaPath:"#/oneOf/38/required",keyword:"required",params:{missingProperty:"\
user"},schema:schema15.oneOf[38].required,parentSchema:schema15.oneOf[38],data};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}var _valid0=_errs40===
errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,38];else{_valid0&&(valid0=true,passing0=38);let _errs41=errors;if(data&&typeof data=="object"&&!Array.
isArray(data)&&data.wait_for===void 0){let err39={instancePath,schemaPath:"#/oneOf/39/required",keyword:"required",params:{missingProperty:"wait_for"},schema:schema15.
oneOf[39].required,parentSchema:schema15.oneOf[39],data};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}var _valid0=_errs41===errors;_valid0&&valid0?
(valid0=false,passing0=[passing0,39]):_valid0&&(valid0=true,passing0=39)}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}if(valid0)errors=_errs1,vErrors!==null&&(_errs1?vErrors.
length=_errs1:vErrors=null);else{let err40={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},schema:schema15.oneOf,parentSchema:schema15,
data};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!func2.call(schema15.
properties,key0)){let err41={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:false,parentSchema:schema15,
data};vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}if(data.rescue!==void 0&&data.block===void 0){let err42={instancePath,schemaPath:"#/dependenci\
es",keyword:"dependencies",params:{property:"rescue",missingProperty:"block",depsCount:1,deps:"block"},schema:schema15.dependencies,parentSchema:schema15,data};
vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}if(data.always!==void 0&&data.block===void 0){let err43={instancePath,schemaPath:"#/dependencies",keyword:"\
dependencies",params:{property:"always",missingProperty:"block",depsCount:1,deps:"block"},schema:schema15.dependencies,parentSchema:schema15,data};vErrors===null?
vErrors=[err43]:vErrors.push(err43),errors++}if(data.name!==void 0){let data0=data.name;if(typeof data0!="string"){let err44={instancePath:instancePath+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},schema:schema15.properties.name.type,parentSchema:schema15.properties.name,data:data0};
vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}}if(data.when!==void 0){let data1=data.when;if(typeof data1!="string"&&typeof data1!="boolean"&&!Array.
isArray(data1)){let err45={instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type:schema15.properties.when.type},schema:schema15.
properties.when.type,parentSchema:schema15.properties.when,data:data1};vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}if(typeof data1=="string"&&func3(
data1)<1){let err46={instancePath:instancePath+"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.
properties.when,data:data1};vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++){
let data2=data1[i0];if(typeof data2!="string"&&typeof data2!="boolean"){let err47={instancePath:instancePath+"/when/"+i0,schemaPath:"#/properties/when/items/typ\
e",keyword:"type",params:{type:schema15.properties.when.items.type},schema:schema15.properties.when.items.type,parentSchema:schema15.properties.when.items,data:data2};
vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}}}}if(data.register!==void 0){let data3=data.register;if(typeof data3=="string"){if(!pattern5.test(data3)){
let err48={instancePath:instancePath+"/register",schemaPath:"#/properties/register/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"\
^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema15.properties.register,data:data3};vErrors===null?vErrors=[err48]:vErrors.push(err48),errors++}}else{let err49={instancePath:instancePath+
"/register",schemaPath:"#/properties/register/type",keyword:"type",params:{type:"string"},schema:schema15.properties.register.type,parentSchema:schema15.properties.
register,data:data3};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}}if(data.loop!==void 0){let data4=data.loop;if(!Array.isArray(data4)&&typeof data4!=
"string"){let err50={instancePath:instancePath+"/loop",schemaPath:"#/properties/loop/type",keyword:"type",params:{type:schema15.properties.loop.type},schema:schema15.
properties.loop.type,parentSchema:schema15.properties.loop,data:data4};vErrors===null?vErrors=[err50]:vErrors.push(err50),errors++}if(typeof data4=="string"&&!pattern67.
test(data4)){let err51={instancePath:instancePath+"/loop",schemaPath:"#/properties/loop/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.loop,data:data4};vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}}if(data.with_items!==void 0){let data5=data.with_items;if(!Array.isArray(
data5)&&typeof data5!="string"){let err52={instancePath:instancePath+"/with_items",schemaPath:"#/properties/with_items/type",keyword:"type",params:{type:schema15.
properties.with_items.type},schema:schema15.properties.with_items.type,parentSchema:schema15.properties.with_items,data:data5};vErrors===null?vErrors=[err52]:vErrors.
push(err52),errors++}if(typeof data5=="string"&&!pattern67.test(data5)){let err53={instancePath:instancePath+"/with_items",schemaPath:"#/properties/with_items/p\
attern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.with_items,data:data5};vErrors===null?vErrors=[err53]:vErrors.
push(err53),errors++}}if(data.loop_control!==void 0){let data6=data.loop_control;if(data6&&typeof data6=="object"&&!Array.isArray(data6)){for(let key1 in data6)
if(!(key1==="loop_var"||key1==="index_var"||key1==="label")){let err54={instancePath:instancePath+"/loop_control",schemaPath:"#/properties/loop_control/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:key1},schema:false,parentSchema:schema15.properties.loop_control,data:data6};vErrors===null?
vErrors=[err54]:vErrors.push(err54),errors++}if(data6.loop_var!==void 0){let data7=data6.loop_var;if(typeof data7=="string"){if(!pattern5.test(data7)){let err55={
instancePath:instancePath+"/loop_control/loop_var",schemaPath:"#/properties/loop_control/properties/loop_var/pattern",keyword:"pattern",params:{pattern:"^[A-Za-\
z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema15.properties.loop_control.properties.loop_var,data:data7};vErrors===null?vErrors=[err55]:
vErrors.push(err55),errors++}}else{let err56={instancePath:instancePath+"/loop_control/loop_var",schemaPath:"#/properties/loop_control/properties/loop_var/type",
keyword:"type",params:{type:"string"},schema:schema15.properties.loop_control.properties.loop_var.type,parentSchema:schema15.properties.loop_control.properties.
loop_var,data:data7};vErrors===null?vErrors=[err56]:vErrors.push(err56),errors++}}if(data6.index_var!==void 0){let data8=data6.index_var;if(typeof data8=="strin\
g"){if(!pattern5.test(data8)){let err57={instancePath:instancePath+"/loop_control/index_var",schemaPath:"#/properties/loop_control/properties/index_var/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema15.properties.loop_control.properties.index_var,
data:data8};vErrors===null?vErrors=[err57]:vErrors.push(err57),errors++}}else{let err58={instancePath:instancePath+"/loop_control/index_var",schemaPath:"#/prope\
rties/loop_control/properties/index_var/type",keyword:"type",params:{type:"string"},schema:schema15.properties.loop_control.properties.index_var.type,parentSchema:schema15.
properties.loop_control.properties.index_var,data:data8};vErrors===null?vErrors=[err58]:vErrors.push(err58),errors++}}if(data6.label!==void 0){let data9=data6.label;
if(typeof data9!="string"){let err59={instancePath:instancePath+"/loop_control/label",schemaPath:"#/properties/loop_control/properties/label/type",keyword:"type",
params:{type:"string"},schema:schema15.properties.loop_control.properties.label.type,parentSchema:schema15.properties.loop_control.properties.label,data:data9};
vErrors===null?vErrors=[err59]:vErrors.push(err59),errors++}}}else{let err60={instancePath:instancePath+"/loop_control",schemaPath:"#/properties/loop_control/ty\
pe",keyword:"type",params:{type:"object"},schema:schema15.properties.loop_control.type,parentSchema:schema15.properties.loop_control,data:data6};vErrors===null?
vErrors=[err60]:vErrors.push(err60),errors++}}if(data.until!==void 0){let data10=data.until;if(typeof data10!="string"&&typeof data10!="boolean"&&!Array.isArray(
data10)){let err61={instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type:schema15.properties.until.type},schema:schema15.
properties.until.type,parentSchema:schema15.properties.until,data:data10};vErrors===null?vErrors=[err61]:vErrors.push(err61),errors++}if(typeof data10=="string"&&
func3(data10)<1){let err62={instancePath:instancePath+"/until",schemaPath:"#/properties/until/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.
properties.until,data:data10};vErrors===null?vErrors=[err62]:vErrors.push(err62),errors++}if(Array.isArray(data10)){let len1=data10.length;for(let i1=0;i1<len1;i1++){
let data11=data10[i1];if(typeof data11!="string"&&typeof data11!="boolean"){let err63={instancePath:instancePath+"/until/"+i1,schemaPath:"#/properties/until/ite\
ms/type",keyword:"type",params:{type:schema15.properties.until.items.type},schema:schema15.properties.until.items.type,parentSchema:schema15.properties.until.items,
data:data11};vErrors===null?vErrors=[err63]:vErrors.push(err63),errors++}}}}if(data.retries!==void 0){let data12=data.retries;if(!(typeof data12=="number"&&!(data12%
1)&&!isNaN(data12)&&isFinite(data12))){let err64={instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/type",keyword:"type",params:{type:"integ\
er"},schema:schema15.properties.retries.type,parentSchema:schema15.properties.retries,data:data12};vErrors===null?vErrors=[err64]:vErrors.push(err64),errors++}if(typeof data12==
"number"&&isFinite(data12)&&(data12<0||isNaN(data12))){let err65={instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:0},schema:0,parentSchema:schema15.properties.retries,data:data12};vErrors===null?vErrors=[err65]:vErrors.push(err65),errors++}}
if(data.delay!==void 0){let data13=data.delay;if(typeof data13=="number"&&isFinite(data13)){if(data13<0||isNaN(data13)){let err66={instancePath:instancePath+"/d\
elay",schemaPath:"#/properties/delay/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema15.properties.delay,data:data13};vErrors===
null?vErrors=[err66]:vErrors.push(err66),errors++}}else{let err67={instancePath:instancePath+"/delay",schemaPath:"#/properties/delay/type",keyword:"type",params:{
type:"number"},schema:schema15.properties.delay.type,parentSchema:schema15.properties.delay,data:data13};vErrors===null?vErrors=[err67]:vErrors.push(err67),errors++}}
if(data.notify!==void 0){let data14=data.notify;if(typeof data14!="string"&&!Array.isArray(data14)){let err68={instancePath:instancePath+"/notify",schemaPath:"#\
/properties/notify/type",keyword:"type",params:{type:schema15.properties.notify.type},schema:schema15.properties.notify.type,parentSchema:schema15.properties.notify,
data:data14};vErrors===null?vErrors=[err68]:vErrors.push(err68),errors++}if(typeof data14=="string"&&func3(data14)<1){let err69={instancePath:instancePath+"/not\
ify",schemaPath:"#/properties/notify/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.notify,data:data14};vErrors===null?
vErrors=[err69]:vErrors.push(err69),errors++}if(Array.isArray(data14)){let len2=data14.length;for(let i2=0;i2<len2;i2++){let data15=data14[i2];if(typeof data15==
"string"){if(func3(data15)<1){let err70={instancePath:instancePath+"/notify/"+i2,schemaPath:"#/properties/notify/items/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:schema15.properties.notify.items,data:data15};vErrors===null?vErrors=[err70]:vErrors.push(err70),errors++}}else{let err71={instancePath:instancePath+
"/notify/"+i2,schemaPath:"#/properties/notify/items/type",keyword:"type",params:{type:"string"},schema:schema15.properties.notify.items.type,parentSchema:schema15.
properties.notify.items,data:data15};vErrors===null?vErrors=[err71]:vErrors.push(err71),errors++}}}}if(data.listen!==void 0){let data16=data.listen;if(typeof data16!=
"string"&&!Array.isArray(data16)){let err72={instancePath:instancePath+"/listen",schemaPath:"#/properties/listen/type",keyword:"type",params:{type:schema15.properties.
listen.type},schema:schema15.properties.listen.type,parentSchema:schema15.properties.listen,data:data16};vErrors===null?vErrors=[err72]:vErrors.push(err72),errors++}
if(typeof data16=="string"&&func3(data16)<1){let err73={instancePath:instancePath+"/listen",schemaPath:"#/properties/listen/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:schema15.properties.listen,data:data16};vErrors===null?vErrors=[err73]:vErrors.push(err73),errors++}if(Array.isArray(data16)){let len3=data16.
length;for(let i3=0;i3<len3;i3++){let data17=data16[i3];if(typeof data17=="string"){if(func3(data17)<1){let err74={instancePath:instancePath+"/listen/"+i3,schemaPath:"\
#/properties/listen/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.listen.items,data:data17};vErrors===null?vErrors=
[err74]:vErrors.push(err74),errors++}}else{let err75={instancePath:instancePath+"/listen/"+i3,schemaPath:"#/properties/listen/items/type",keyword:"type",params:{
type:"string"},schema:schema15.properties.listen.items.type,parentSchema:schema15.properties.listen.items,data:data17};vErrors===null?vErrors=[err75]:vErrors.push(
err75),errors++}}}}if(data.tags!==void 0){let data18=data.tags;if(typeof data18!="string"&&!Array.isArray(data18)){let err76={instancePath:instancePath+"/tags",
schemaPath:"#/properties/tags/type",keyword:"type",params:{type:schema15.properties.tags.type},schema:schema15.properties.tags.type,parentSchema:schema15.properties.
tags,data:data18};vErrors===null?vErrors=[err76]:vErrors.push(err76),errors++}if(typeof data18=="string"&&func3(data18)<1){let err77={instancePath:instancePath+
"/tags",schemaPath:"#/properties/tags/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.tags,data:data18};vErrors===null?
vErrors=[err77]:vErrors.push(err77),errors++}if(Array.isArray(data18)){let len4=data18.length;for(let i4=0;i4<len4;i4++){let data19=data18[i4];if(typeof data19==
"string"){if(func3(data19)<1){let err78={instancePath:instancePath+"/tags/"+i4,schemaPath:"#/properties/tags/items/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:schema15.properties.tags.items,data:data19};vErrors===null?vErrors=[err78]:vErrors.push(err78),errors++}}else{let err79={instancePath:instancePath+
"/tags/"+i4,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"},schema:schema15.properties.tags.items.type,parentSchema:schema15.properties.
tags.items,data:data19};vErrors===null?vErrors=[err79]:vErrors.push(err79),errors++}}}}if(data.become!==void 0){let data20=data.become;if(typeof data20!="boolea\
n"){let err80={instancePath:instancePath+"/become",schemaPath:"#/properties/become/type",keyword:"type",params:{type:"boolean"},schema:schema15.properties.become.
type,parentSchema:schema15.properties.become,data:data20};vErrors===null?vErrors=[err80]:vErrors.push(err80),errors++}}if(data.become_user!==void 0){let data21=data.
become_user;if(typeof data21=="string"){if(func3(data21)<1){let err81={instancePath:instancePath+"/become_user",schemaPath:"#/properties/become_user/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.become_user,data:data21};vErrors===null?vErrors=[err81]:vErrors.push(err81),errors++}}else{
let err82={instancePath:instancePath+"/become_user",schemaPath:"#/properties/become_user/type",keyword:"type",params:{type:"string"},schema:schema15.properties.
become_user.type,parentSchema:schema15.properties.become_user,data:data21};vErrors===null?vErrors=[err82]:vErrors.push(err82),errors++}}if(data.delegate_to!==void 0){
let data22=data.delegate_to;if(typeof data22=="string"){if(func3(data22)<1){let err83={instancePath:instancePath+"/delegate_to",schemaPath:"#/properties/delegat\
e_to/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.delegate_to,data:data22};vErrors===null?vErrors=[err83]:vErrors.push(
err83),errors++}}else{let err84={instancePath:instancePath+"/delegate_to",schemaPath:"#/properties/delegate_to/type",keyword:"type",params:{type:"string"},schema:schema15.
properties.delegate_to.type,parentSchema:schema15.properties.delegate_to,data:data22};vErrors===null?vErrors=[err84]:vErrors.push(err84),errors++}}if(data.run_once!==
void 0){let data23=data.run_once;if(typeof data23!="boolean"){let err85={instancePath:instancePath+"/run_once",schemaPath:"#/properties/run_once/type",keyword:"\
type",params:{type:"boolean"},schema:schema15.properties.run_once.type,parentSchema:schema15.properties.run_once,data:data23};vErrors===null?vErrors=[err85]:vErrors.
push(err85),errors++}}if(data.ignore_errors!==void 0){let data24=data.ignore_errors;if(typeof data24!="boolean"){let err86={instancePath:instancePath+"/ignore_e\
rrors",schemaPath:"#/properties/ignore_errors/type",keyword:"type",params:{type:"boolean"},schema:schema15.properties.ignore_errors.type,parentSchema:schema15.properties.
ignore_errors,data:data24};vErrors===null?vErrors=[err86]:vErrors.push(err86),errors++}}if(data.ignore_unreachable!==void 0){let data25=data.ignore_unreachable;
if(typeof data25!="boolean"){let err87={instancePath:instancePath+"/ignore_unreachable",schemaPath:"#/properties/ignore_unreachable/type",keyword:"type",params:{
type:"boolean"},schema:schema15.properties.ignore_unreachable.type,parentSchema:schema15.properties.ignore_unreachable,data:data25};vErrors===null?vErrors=[err87]:
vErrors.push(err87),errors++}}if(data.failed_when!==void 0){let data26=data.failed_when;if(typeof data26!="string"&&typeof data26!="boolean"&&!Array.isArray(data26)){
let err88={instancePath:instancePath+"/failed_when",schemaPath:"#/properties/failed_when/type",keyword:"type",params:{type:schema15.properties.failed_when.type},
schema:schema15.properties.failed_when.type,parentSchema:schema15.properties.failed_when,data:data26};vErrors===null?vErrors=[err88]:vErrors.push(err88),errors++}
if(typeof data26=="string"&&func3(data26)<1){let err89={instancePath:instancePath+"/failed_when",schemaPath:"#/properties/failed_when/minLength",keyword:"minLen\
gth",params:{limit:1},schema:1,parentSchema:schema15.properties.failed_when,data:data26};vErrors===null?vErrors=[err89]:vErrors.push(err89),errors++}if(Array.isArray(
data26)){let len5=data26.length;for(let i5=0;i5<len5;i5++){let data27=data26[i5];if(typeof data27!="string"&&typeof data27!="boolean"){let err90={instancePath:instancePath+
"/failed_when/"+i5,schemaPath:"#/properties/failed_when/items/type",keyword:"type",params:{type:schema15.properties.failed_when.items.type},schema:schema15.properties.
failed_when.items.type,parentSchema:schema15.properties.failed_when.items,data:data27};vErrors===null?vErrors=[err90]:vErrors.push(err90),errors++}}}}if(data.changed_when!==
void 0){let data28=data.changed_when;if(typeof data28!="string"&&typeof data28!="boolean"&&!Array.isArray(data28)){let err91={instancePath:instancePath+"/change\
d_when",schemaPath:"#/properties/changed_when/type",keyword:"type",params:{type:schema15.properties.changed_when.type},schema:schema15.properties.changed_when.type,
parentSchema:schema15.properties.changed_when,data:data28};vErrors===null?vErrors=[err91]:vErrors.push(err91),errors++}if(typeof data28=="string"&&func3(data28)<
1){let err92={instancePath:instancePath+"/changed_when",schemaPath:"#/properties/changed_when/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.
properties.changed_when,data:data28};vErrors===null?vErrors=[err92]:vErrors.push(err92),errors++}if(Array.isArray(data28)){let len6=data28.length;for(let i6=0;i6<
len6;i6++){let data29=data28[i6];if(typeof data29!="string"&&typeof data29!="boolean"){let err93={instancePath:instancePath+"/changed_when/"+i6,schemaPath:"#/pr\
operties/changed_when/items/type",keyword:"type",params:{type:schema15.properties.changed_when.items.type},schema:schema15.properties.changed_when.items.type,parentSchema:schema15.
properties.changed_when.items,data:data29};vErrors===null?vErrors=[err93]:vErrors.push(err93),errors++}}}}if(data.vars!==void 0){let data30=data.vars;if(!(data30&&
typeof data30=="object"&&!Array.isArray(data30))){let err94={instancePath:instancePath+"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type:"\
object"},schema:schema15.properties.vars.type,parentSchema:schema15.properties.vars,data:data30};vErrors===null?vErrors=[err94]:vErrors.push(err94),errors++}}if(data.
owned!==void 0){let data31=data.owned;if(typeof data31!="boolean"){let err95={instancePath:instancePath+"/owned",schemaPath:"#/properties/owned/type",keyword:"t\
ype",params:{type:"boolean"},schema:schema15.properties.owned.type,parentSchema:schema15.properties.owned,data:data31};vErrors===null?vErrors=[err95]:vErrors.push(
err95),errors++}}if(data.timeout!==void 0){let data32=data.timeout;if(!(typeof data32=="number"&&!(data32%1)&&!isNaN(data32)&&isFinite(data32))){let err96={instancePath:instancePath+
"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type:"integer"},schema:schema15.properties.timeout.type,parentSchema:schema15.properties.
timeout,data:data32};vErrors===null?vErrors=[err96]:vErrors.push(err96),errors++}if(typeof data32=="number"&&isFinite(data32)&&(data32<0||isNaN(data32))){let err97={
instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema15.
properties.timeout,data:data32};vErrors===null?vErrors=[err97]:vErrors.push(err97),errors++}}if(data.block!==void 0&&(wrapper0.validate(data.block,{instancePath:instancePath+
"/block",parentData:data,parentDataProperty:"block",rootData})||(vErrors=vErrors===null?wrapper0.validate.errors:vErrors.concat(wrapper0.validate.errors),errors=
vErrors.length)),data.rescue!==void 0&&(wrapper0.validate(data.rescue,{instancePath:instancePath+"/rescue",parentData:data,parentDataProperty:"rescue",rootData})||
(vErrors=vErrors===null?wrapper0.validate.errors:vErrors.concat(wrapper0.validate.errors),errors=vErrors.length)),data.always!==void 0&&(wrapper0.validate(data.
always,{instancePath:instancePath+"/always",parentData:data,parentDataProperty:"always",rootData})||(vErrors=vErrors===null?wrapper0.validate.errors:vErrors.concat(
wrapper0.validate.errors),errors=vErrors.length)),data.import_tasks!==void 0){let data36=data.import_tasks;if(typeof data36!="string"&&!(data36&&typeof data36==
"object"&&!Array.isArray(data36))){let err98={instancePath:instancePath+"/import_tasks",schemaPath:"#/properties/import_tasks/type",keyword:"type",params:{type:schema15.
properties.import_tasks.type},schema:schema15.properties.import_tasks.type,parentSchema:schema15.properties.import_tasks,data:data36};vErrors===null?vErrors=[err98]:
vErrors.push(err98),errors++}if(typeof data36=="string"&&func3(data36)<1){let err99={instancePath:instancePath+"/import_tasks",schemaPath:"#/properties/import_t\
asks/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.import_tasks,data:data36};vErrors===null?vErrors=[err99]:vErrors.
push(err99),errors++}if(data36&&typeof data36=="object"&&!Array.isArray(data36)){if(data36.file===void 0){let err100={instancePath:instancePath+"/import_tasks",
schemaPath:"#/properties/import_tasks/required",keyword:"required",params:{missingProperty:"file"},schema:schema15.properties.import_tasks.required,parentSchema:schema15.
properties.import_tasks,data:data36};vErrors===null?vErrors=[err100]:vErrors.push(err100),errors++}for(let key2 in data36)if(key2!=="file"){let err101={instancePath:instancePath+
"/import_tasks",schemaPath:"#/properties/import_tasks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},schema:false,parentSchema:schema15.
properties.import_tasks,data:data36};vErrors===null?vErrors=[err101]:vErrors.push(err101),errors++}if(data36.file!==void 0){let data37=data36.file;if(typeof data37==
"string"){if(func3(data37)<1){let err102={instancePath:instancePath+"/import_tasks/file",schemaPath:"#/properties/import_tasks/properties/file/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.import_tasks.properties.file,data:data37};vErrors===null?vErrors=[err102]:vErrors.push(err102),
errors++}}else{let err103={instancePath:instancePath+"/import_tasks/file",schemaPath:"#/properties/import_tasks/properties/file/type",keyword:"type",params:{type:"\
string"},schema:schema15.properties.import_tasks.properties.file.type,parentSchema:schema15.properties.import_tasks.properties.file,data:data37};vErrors===null?
vErrors=[err103]:vErrors.push(err103),errors++}}}}if(data.include_tasks!==void 0){let data38=data.include_tasks;if(typeof data38!="string"&&!(data38&&typeof data38==
"object"&&!Array.isArray(data38))){let err104={instancePath:instancePath+"/include_tasks",schemaPath:"#/properties/include_tasks/type",keyword:"type",params:{type:schema15.
properties.include_tasks.type},schema:schema15.properties.include_tasks.type,parentSchema:schema15.properties.include_tasks,data:data38};vErrors===null?vErrors=
[err104]:vErrors.push(err104),errors++}if(typeof data38=="string"&&func3(data38)<1){let err105={instancePath:instancePath+"/include_tasks",schemaPath:"#/propert\
ies/include_tasks/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.include_tasks,data:data38};vErrors===null?vErrors=[err105]:
vErrors.push(err105),errors++}if(data38&&typeof data38=="object"&&!Array.isArray(data38)){if(data38.file===void 0){let err106={instancePath:instancePath+"/inclu\
de_tasks",schemaPath:"#/properties/include_tasks/required",keyword:"required",params:{missingProperty:"file"},schema:schema15.properties.include_tasks.required,
parentSchema:schema15.properties.include_tasks,data:data38};vErrors===null?vErrors=[err106]:vErrors.push(err106),errors++}for(let key3 in data38)if(key3!=="file"){
let err107={instancePath:instancePath+"/include_tasks",schemaPath:"#/properties/include_tasks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},
schema:false,parentSchema:schema15.properties.include_tasks,data:data38};vErrors===null?vErrors=[err107]:vErrors.push(err107),errors++}if(data38.file!==void 0){
let data39=data38.file;if(typeof data39=="string"){if(func3(data39)<1){let err108={instancePath:instancePath+"/include_tasks/file",schemaPath:"#/properties/incl\
ude_tasks/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.include_tasks.properties.file,data:data39};vErrors===
null?vErrors=[err108]:vErrors.push(err108),errors++}}else{let err109={instancePath:instancePath+"/include_tasks/file",schemaPath:"#/properties/include_tasks/pro\
perties/file/type",keyword:"type",params:{type:"string"},schema:schema15.properties.include_tasks.properties.file.type,parentSchema:schema15.properties.include_tasks.
properties.file,data:data39};vErrors===null?vErrors=[err109]:vErrors.push(err109),errors++}}}}if(data.assert!==void 0){let data40=data.assert;if(data40&&typeof data40==
"object"&&!Array.isArray(data40)){if(data40.that===void 0){let err110={instancePath:instancePath+"/assert",schemaPath:"#/properties/assert/required",keyword:"re\
quired",params:{missingProperty:"that"},schema:schema15.properties.assert.required,parentSchema:schema15.properties.assert,data:data40};vErrors===null?vErrors=[
err110]:vErrors.push(err110),errors++}for(let key4 in data40)if(!(key4==="that"||key4==="fail_msg"||key4==="success_msg")){let err111={instancePath:instancePath+
"/assert",schemaPath:"#/properties/assert/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},schema:false,parentSchema:schema15.
properties.assert,data:data40};vErrors===null?vErrors=[err111]:vErrors.push(err111),errors++}if(data40.fail_msg!==void 0){let data41=data40.fail_msg;if(typeof data41!=
"string"){let err112={instancePath:instancePath+"/assert/fail_msg",schemaPath:"#/properties/assert/properties/fail_msg/type",keyword:"type",params:{type:"string"},
schema:schema15.properties.assert.properties.fail_msg.type,parentSchema:schema15.properties.assert.properties.fail_msg,data:data41};vErrors===null?vErrors=[err112]:
vErrors.push(err112),errors++}}if(data40.success_msg!==void 0){let data42=data40.success_msg;if(typeof data42!="string"){let err113={instancePath:instancePath+"\
/assert/success_msg",schemaPath:"#/properties/assert/properties/success_msg/type",keyword:"type",params:{type:"string"},schema:schema15.properties.assert.properties.
success_msg.type,parentSchema:schema15.properties.assert.properties.success_msg,data:data42};vErrors===null?vErrors=[err113]:vErrors.push(err113),errors++}}}else{
let err114={instancePath:instancePath+"/assert",schemaPath:"#/properties/assert/type",keyword:"type",params:{type:"object"},schema:schema15.properties.assert.type,
parentSchema:schema15.properties.assert,data:data40};vErrors===null?vErrors=[err114]:vErrors.push(err114),errors++}}if(data.authorized_key!==void 0){let data43=data.
authorized_key;if(data43&&typeof data43=="object"&&!Array.isArray(data43)){if(data43.user===void 0){let err115={instancePath:instancePath+"/authorized_key",schemaPath:"\
#/properties/authorized_key/required",keyword:"required",params:{missingProperty:"user"},schema:schema15.properties.authorized_key.required,parentSchema:schema15.
properties.authorized_key,data:data43};vErrors===null?vErrors=[err115]:vErrors.push(err115),errors++}if(data43.comment===void 0){let err116={instancePath:instancePath+
"/authorized_key",schemaPath:"#/properties/authorized_key/required",keyword:"required",params:{missingProperty:"comment"},schema:schema15.properties.authorized_key.
required,parentSchema:schema15.properties.authorized_key,data:data43};vErrors===null?vErrors=[err116]:vErrors.push(err116),errors++}for(let key5 in data43)if(!(key5===
"user"||key5==="key"||key5==="key_options"||key5==="comment"||key5==="state")){let err117={instancePath:instancePath+"/authorized_key",schemaPath:"#/properties/\
authorized_key/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5},schema:false,parentSchema:schema15.properties.authorized_key,
data:data43};vErrors===null?vErrors=[err117]:vErrors.push(err117),errors++}if(data43.user!==void 0){let data44=data43.user;if(typeof data44=="string"){if(!pattern71.
test(data44)){let err118={instancePath:instancePath+"/authorized_key/user",schemaPath:"#/properties/authorized_key/properties/user/pattern",keyword:"pattern",params:{
pattern:"(?:^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$)|\\{\\{"},schema:"(?:^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$)|\\{\\{",parentSchema:schema15.properties.authorized_key.
properties.user,data:data44};vErrors===null?vErrors=[err118]:vErrors.push(err118),errors++}}else{let err119={instancePath:instancePath+"/authorized_key/user",schemaPath:"\
#/properties/authorized_key/properties/user/type",keyword:"type",params:{type:schema15.properties.authorized_key.properties.user.type},schema:schema15.properties.
authorized_key.properties.user.type,parentSchema:schema15.properties.authorized_key.properties.user,data:data44};vErrors===null?vErrors=[err119]:vErrors.push(err119),
errors++}}if(data43.key!==void 0){let data45=data43.key;if(typeof data45=="string"){if(!pattern72.test(data45)){let err120={instancePath:instancePath+"/authoriz\
ed_key/key",schemaPath:"#/properties/authorized_key/properties/key/pattern",keyword:"pattern",params:{pattern:"(?:^\\s*[a-z][a-z0-9@.-]* [A-Za-z0-9+/]+=*( [^\\n]*\
)?\\s*$)|\\{\\{"},schema:"(?:^\\s*[a-z][a-z0-9@.-]* [A-Za-z0-9+/]+=*( [^\\n]*)?\\s*$)|\\{\\{",parentSchema:schema15.properties.authorized_key.properties.key,data:data45};
vErrors===null?vErrors=[err120]:vErrors.push(err120),errors++}}else{let err121={instancePath:instancePath+"/authorized_key/key",schemaPath:"#/properties/authori\
zed_key/properties/key/type",keyword:"type",params:{type:schema15.properties.authorized_key.properties.key.type},schema:schema15.properties.authorized_key.properties.
key.type,parentSchema:schema15.properties.authorized_key.properties.key,data:data45};vErrors===null?vErrors=[err121]:vErrors.push(err121),errors++}}if(data43.key_options!==
void 0){let data46=data43.key_options;if(typeof data46=="string"){if(!pattern73.test(data46)){let err122={instancePath:instancePath+"/authorized_key/key_options",
schemaPath:"#/properties/authorized_key/properties/key_options/pattern",keyword:"pattern",params:{pattern:"(?:^[^\\n]*$)|\\{\\{"},schema:"(?:^[^\\n]*$)|\\{\\{",
parentSchema:schema15.properties.authorized_key.properties.key_options,data:data46};vErrors===null?vErrors=[err122]:vErrors.push(err122),errors++}}else{let err123={
instancePath:instancePath+"/authorized_key/key_options",schemaPath:"#/properties/authorized_key/properties/key_options/type",keyword:"type",params:{type:schema15.
properties.authorized_key.properties.key_options.type},schema:schema15.properties.authorized_key.properties.key_options.type,parentSchema:schema15.properties.authorized_key.
properties.key_options,data:data46};vErrors===null?vErrors=[err123]:vErrors.push(err123),errors++}}if(data43.comment!==void 0){let data47=data43.comment;if(typeof data47==
"string"){if(!pattern74.test(data47)){let err124={instancePath:instancePath+"/authorized_key/comment",schemaPath:"#/properties/authorized_key/properties/comment\
/pattern",keyword:"pattern",params:{pattern:"(?:^[A-Za-z0-9._@-]+$)|\\{\\{"},schema:"(?:^[A-Za-z0-9._@-]+$)|\\{\\{",parentSchema:schema15.properties.authorized_key.
properties.comment,data:data47};vErrors===null?vErrors=[err124]:vErrors.push(err124),errors++}}else{let err125={instancePath:instancePath+"/authorized_key/comme\
nt",schemaPath:"#/properties/authorized_key/properties/comment/type",keyword:"type",params:{type:schema15.properties.authorized_key.properties.comment.type},schema:schema15.
properties.authorized_key.properties.comment.type,parentSchema:schema15.properties.authorized_key.properties.comment,data:data47};vErrors===null?vErrors=[err125]:
vErrors.push(err125),errors++}}if(data43.state!==void 0){let data48=data43.state,_errs143=errors,valid22=false,_errs144=errors;if(!(data48==="present"||data48===
"absent")){let err126={instancePath:instancePath+"/authorized_key/state",schemaPath:"#/properties/authorized_key/properties/state/anyOf/0/enum",keyword:"enum",params:{
allowedValues:schema15.properties.authorized_key.properties.state.anyOf[0].enum},schema:schema15.properties.authorized_key.properties.state.anyOf[0].enum,parentSchema:schema15.
properties.authorized_key.properties.state.anyOf[0],data:data48};vErrors===null?vErrors=[err126]:vErrors.push(err126),errors++}var _valid1=_errs144===errors;if(valid22=
valid22||_valid1,!valid22){let _errs145=errors;if(typeof data48=="string"){if(!pattern67.test(data48)){let err127={instancePath:instancePath+"/authorized_key/st\
ate",schemaPath:"#/properties/authorized_key/properties/state/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.authorized_key.properties.state.anyOf[1],data:data48};vErrors===null?vErrors=[err127]:vErrors.push(err127),errors++}}else{let err128={instancePath:instancePath+
"/authorized_key/state",schemaPath:"#/properties/authorized_key/properties/state/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.
authorized_key.properties.state.anyOf[1].type,parentSchema:schema15.properties.authorized_key.properties.state.anyOf[1],data:data48};vErrors===null?vErrors=[err128]:
vErrors.push(err128),errors++}var _valid1=_errs145===errors;valid22=valid22||_valid1}if(valid22)errors=_errs143,vErrors!==null&&(_errs143?vErrors.length=_errs143:
vErrors=null);else{let err129={instancePath:instancePath+"/authorized_key/state",schemaPath:"#/properties/authorized_key/properties/state/anyOf",keyword:"anyOf",
params:{},schema:schema15.properties.authorized_key.properties.state.anyOf,parentSchema:schema15.properties.authorized_key.properties.state,data:data48};vErrors===
null?vErrors=[err129]:vErrors.push(err129),errors++}}}else{let err130={instancePath:instancePath+"/authorized_key",schemaPath:"#/properties/authorized_key/type",
keyword:"type",params:{type:"object"},schema:schema15.properties.authorized_key.type,parentSchema:schema15.properties.authorized_key,data:data43};vErrors===null?
vErrors=[err130]:vErrors.push(err130),errors++}}if(data.backup!==void 0){let data49=data.backup;if(data49&&typeof data49=="object"&&!Array.isArray(data49)){for(let key6 in data49)
if(!(key6==="plans"||key6==="name"||key6==="not_after"||key6==="at_least"||key6==="max_loss"||key6==="pull"||key6==="take")){let err131={instancePath:instancePath+
"/backup",schemaPath:"#/properties/backup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6},schema:false,parentSchema:schema15.
properties.backup,data:data49};vErrors===null?vErrors=[err131]:vErrors.push(err131),errors++}if(data49.plans!==void 0){let data50=data49.plans;if(!Array.isArray(
data50)&&data50!==null&&typeof data50!="string"){let err132={instancePath:instancePath+"/backup/plans",schemaPath:"#/properties/backup/properties/plans/type",keyword:"\
type",params:{type:schema15.properties.backup.properties.plans.type},schema:schema15.properties.backup.properties.plans.type,parentSchema:schema15.properties.backup.
properties.plans,data:data50};vErrors===null?vErrors=[err132]:vErrors.push(err132),errors++}if(typeof data50=="string"&&!pattern67.test(data50)){let err133={instancePath:instancePath+
"/backup/plans",schemaPath:"#/properties/backup/properties/plans/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
backup.properties.plans,data:data50};vErrors===null?vErrors=[err133]:vErrors.push(err133),errors++}if(Array.isArray(data50)){let len7=data50.length;for(let i7=0;i7<
len7;i7++){let data51=data50[i7];if(typeof data51=="string"){if(!pattern77.test(data51)){let err134={instancePath:instancePath+"/backup/plans/"+i7,schemaPath:"#\
/properties/backup/properties/plans/items/pattern",keyword:"pattern",params:{pattern:"(?:^[a-z0-9][a-z0-9-]*$)|\\{\\{"},schema:"(?:^[a-z0-9][a-z0-9-]*$)|\\{\\{",
parentSchema:schema15.properties.backup.properties.plans.items,data:data51};vErrors===null?vErrors=[err134]:vErrors.push(err134),errors++}}else{let err135={instancePath:instancePath+
"/backup/plans/"+i7,schemaPath:"#/properties/backup/properties/plans/items/type",keyword:"type",params:{type:schema15.properties.backup.properties.plans.items.type},
schema:schema15.properties.backup.properties.plans.items.type,parentSchema:schema15.properties.backup.properties.plans.items,data:data51};vErrors===null?vErrors=
[err135]:vErrors.push(err135),errors++}}}}if(data49.name!==void 0){let data52=data49.name;if(typeof data52!="string"&&data52!==null){let err136={instancePath:instancePath+
"/backup/name",schemaPath:"#/properties/backup/properties/name/type",keyword:"type",params:{type:schema15.properties.backup.properties.name.type},schema:schema15.
properties.backup.properties.name.type,parentSchema:schema15.properties.backup.properties.name,data:data52};vErrors===null?vErrors=[err136]:vErrors.push(err136),
errors++}}if(data49.not_after!==void 0){let data53=data49.not_after;if(typeof data53!="string"&&data53!==null){let err137={instancePath:instancePath+"/backup/no\
t_after",schemaPath:"#/properties/backup/properties/not_after/type",keyword:"type",params:{type:schema15.properties.backup.properties.not_after.type},schema:schema15.
properties.backup.properties.not_after.type,parentSchema:schema15.properties.backup.properties.not_after,data:data53};vErrors===null?vErrors=[err137]:vErrors.push(
err137),errors++}if(typeof data53=="string"&&!pattern78.test(data53)){let err138={instancePath:instancePath+"/backup/not_after",schemaPath:"#/properties/backup/\
properties/not_after/pattern",keyword:"pattern",params:{pattern:"(?:^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9:.]+(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?|[0-9]{1,9}[smhd\
w])$)|\\{\\{"},schema:"(?:^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9:.]+(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?|[0-9]{1,9}[smhdw])$)|\\{\\{",parentSchema:schema15.properties.
backup.properties.not_after,data:data53};vErrors===null?vErrors=[err138]:vErrors.push(err138),errors++}}if(data49.at_least!==void 0){let data54=data49.at_least,
_errs159=errors,valid26=false,_errs160=errors;if(!(data54==="intact"||data54==="restored")){let err139={instancePath:instancePath+"/backup/at_least",schemaPath:"\
#/properties/backup/properties/at_least/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.properties.backup.properties.at_least.anyOf[0].enum},schema:schema15.
properties.backup.properties.at_least.anyOf[0].enum,parentSchema:schema15.properties.backup.properties.at_least.anyOf[0],data:data54};vErrors===null?vErrors=[err139]:
vErrors.push(err139),errors++}var _valid2=_errs160===errors;if(valid26=valid26||_valid2,!valid26){let _errs161=errors;if(typeof data54=="string"){if(!pattern67.
test(data54)){let err140={instancePath:instancePath+"/backup/at_least",schemaPath:"#/properties/backup/properties/at_least/anyOf/1/pattern",keyword:"pattern",params:{
pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.backup.properties.at_least.anyOf[1],data:data54};vErrors===null?vErrors=[err140]:vErrors.push(
err140),errors++}}else{let err141={instancePath:instancePath+"/backup/at_least",schemaPath:"#/properties/backup/properties/at_least/anyOf/1/type",keyword:"type",
params:{type:"string"},schema:schema15.properties.backup.properties.at_least.anyOf[1].type,parentSchema:schema15.properties.backup.properties.at_least.anyOf[1],
data:data54};vErrors===null?vErrors=[err141]:vErrors.push(err141),errors++}var _valid2=_errs161===errors;valid26=valid26||_valid2}if(valid26)errors=_errs159,vErrors!==
null&&(_errs159?vErrors.length=_errs159:vErrors=null);else{let err142={instancePath:instancePath+"/backup/at_least",schemaPath:"#/properties/backup/properties/a\
t_least/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.backup.properties.at_least.anyOf,parentSchema:schema15.properties.backup.properties.at_least,
data:data54};vErrors===null?vErrors=[err142]:vErrors.push(err142),errors++}}if(data49.max_loss!==void 0){let data55=data49.max_loss;if(!(typeof data55=="number"&&
isFinite(data55))&&data55!==null&&typeof data55!="string"){let err143={instancePath:instancePath+"/backup/max_loss",schemaPath:"#/properties/backup/properties/m\
ax_loss/type",keyword:"type",params:{type:schema15.properties.backup.properties.max_loss.type},schema:schema15.properties.backup.properties.max_loss.type,parentSchema:schema15.
properties.backup.properties.max_loss,data:data55};vErrors===null?vErrors=[err143]:vErrors.push(err143),errors++}if(typeof data55=="number"&&isFinite(data55)&&(data55<
0||isNaN(data55))){let err144={instancePath:instancePath+"/backup/max_loss",schemaPath:"#/properties/backup/properties/max_loss/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:schema15.properties.backup.properties.max_loss,data:data55};vErrors===null?vErrors=[err144]:vErrors.push(err144),
errors++}if(typeof data55=="string"&&!pattern67.test(data55)){let err145={instancePath:instancePath+"/backup/max_loss",schemaPath:"#/properties/backup/propertie\
s/max_loss/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.backup.properties.max_loss,data:data55};vErrors===
null?vErrors=[err145]:vErrors.push(err145),errors++}}if(data49.pull!==void 0){let data56=data49.pull,_errs166=errors,valid27=false,_errs167=errors;if(data56!=="\
now"){let err146={instancePath:instancePath+"/backup/pull",schemaPath:"#/properties/backup/properties/pull/anyOf/0/const",keyword:"const",params:{allowedValue:"\
now"},schema:"now",parentSchema:schema15.properties.backup.properties.pull.anyOf[0],data:data56};vErrors===null?vErrors=[err146]:vErrors.push(err146),errors++}var _valid3=_errs167===
errors;if(valid27=valid27||_valid3,!valid27){let _errs168=errors;if(typeof data56=="string"){if(!pattern67.test(data56)){let err147={instancePath:instancePath+"\
/backup/pull",schemaPath:"#/properties/backup/properties/pull/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.backup.properties.pull.anyOf[1],data:data56};vErrors===null?vErrors=[err147]:vErrors.push(err147),errors++}}else{let err148={instancePath:instancePath+
"/backup/pull",schemaPath:"#/properties/backup/properties/pull/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.backup.properties.
pull.anyOf[1].type,parentSchema:schema15.properties.backup.properties.pull.anyOf[1],data:data56};vErrors===null?vErrors=[err148]:vErrors.push(err148),errors++}var _valid3=_errs168===
errors;valid27=valid27||_valid3}if(valid27)errors=_errs166,vErrors!==null&&(_errs166?vErrors.length=_errs166:vErrors=null);else{let err149={instancePath:instancePath+
"/backup/pull",schemaPath:"#/properties/backup/properties/pull/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.backup.properties.pull.anyOf,parentSchema:schema15.
properties.backup.properties.pull,data:data56};vErrors===null?vErrors=[err149]:vErrors.push(err149),errors++}}if(data49.take!==void 0){let data57=data49.take,_errs171=errors,
valid28=false,_errs172=errors;if(data57!=="now"){let err150={instancePath:instancePath+"/backup/take",schemaPath:"#/properties/backup/properties/take/anyOf/0/co\
nst",keyword:"const",params:{allowedValue:"now"},schema:"now",parentSchema:schema15.properties.backup.properties.take.anyOf[0],data:data57};vErrors===null?vErrors=
[err150]:vErrors.push(err150),errors++}var _valid4=_errs172===errors;if(valid28=valid28||_valid4,!valid28){let _errs173=errors;if(typeof data57=="string"){if(!pattern67.
test(data57)){let err151={instancePath:instancePath+"/backup/take",schemaPath:"#/properties/backup/properties/take/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\
\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.backup.properties.take.anyOf[1],data:data57};vErrors===null?vErrors=[err151]:vErrors.push(err151),errors++}}else{
let err152={instancePath:instancePath+"/backup/take",schemaPath:"#/properties/backup/properties/take/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.
properties.backup.properties.take.anyOf[1].type,parentSchema:schema15.properties.backup.properties.take.anyOf[1],data:data57};vErrors===null?vErrors=[err152]:vErrors.
push(err152),errors++}var _valid4=_errs173===errors;valid28=valid28||_valid4}if(valid28)errors=_errs171,vErrors!==null&&(_errs171?vErrors.length=_errs171:vErrors=
null);else{let err153={instancePath:instancePath+"/backup/take",schemaPath:"#/properties/backup/properties/take/anyOf",keyword:"anyOf",params:{},schema:schema15.
properties.backup.properties.take.anyOf,parentSchema:schema15.properties.backup.properties.take,data:data57};vErrors===null?vErrors=[err153]:vErrors.push(err153),
errors++}}}else{let err154={instancePath:instancePath+"/backup",schemaPath:"#/properties/backup/type",keyword:"type",params:{type:"object"},schema:schema15.properties.
backup.type,parentSchema:schema15.properties.backup,data:data49};vErrors===null?vErrors=[err154]:vErrors.push(err154),errors++}}if(data.backup_store!==void 0){let data58=data.
backup_store;if(data58&&typeof data58=="object"&&!Array.isArray(data58)){if(data58.do===void 0){let err155={instancePath:instancePath+"/backup_store",schemaPath:"\
#/properties/backup_store/required",keyword:"required",params:{missingProperty:"do"},schema:schema15.properties.backup_store.required,parentSchema:schema15.properties.
backup_store,data:data58};vErrors===null?vErrors=[err155]:vErrors.push(err155),errors++}for(let key7 in data58)if(!(key7==="do"||key7==="plan"||key7==="name"||key7===
"all")){let err156={instancePath:instancePath+"/backup_store",schemaPath:"#/properties/backup_store/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key7},schema:false,parentSchema:schema15.properties.backup_store,data:data58};vErrors===null?vErrors=[err156]:vErrors.push(err156),errors++}if(data58.
do!==void 0){let data59=data58.do,_errs179=errors,valid30=false,_errs180=errors;if(!(data59==="pin"||data59==="unpin"||data59==="verify"||data59==="prune")){let err157={
instancePath:instancePath+"/backup_store/do",schemaPath:"#/properties/backup_store/properties/do/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.properties.
backup_store.properties.do.anyOf[0].enum},schema:schema15.properties.backup_store.properties.do.anyOf[0].enum,parentSchema:schema15.properties.backup_store.properties.
do.anyOf[0],data:data59};vErrors===null?vErrors=[err157]:vErrors.push(err157),errors++}var _valid5=_errs180===errors;if(valid30=valid30||_valid5,!valid30){let _errs181=errors;
if(typeof data59=="string"){if(!pattern67.test(data59)){let err158={instancePath:instancePath+"/backup_store/do",schemaPath:"#/properties/backup_store/propertie\
s/do/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.backup_store.properties.do.anyOf[1],data:data59};
vErrors===null?vErrors=[err158]:vErrors.push(err158),errors++}}else{let err159={instancePath:instancePath+"/backup_store/do",schemaPath:"#/properties/backup_sto\
re/properties/do/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.backup_store.properties.do.anyOf[1].type,parentSchema:schema15.properties.
backup_store.properties.do.anyOf[1],data:data59};vErrors===null?vErrors=[err159]:vErrors.push(err159),errors++}var _valid5=_errs181===errors;valid30=valid30||_valid5}
if(valid30)errors=_errs179,vErrors!==null&&(_errs179?vErrors.length=_errs179:vErrors=null);else{let err160={instancePath:instancePath+"/backup_store/do",schemaPath:"\
#/properties/backup_store/properties/do/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.backup_store.properties.do.anyOf,parentSchema:schema15.properties.
backup_store.properties.do,data:data59};vErrors===null?vErrors=[err160]:vErrors.push(err160),errors++}}if(data58.plan!==void 0){let data60=data58.plan;if(typeof data60==
"string"){if(!pattern77.test(data60)){let err161={instancePath:instancePath+"/backup_store/plan",schemaPath:"#/properties/backup_store/properties/plan/pattern",
keyword:"pattern",params:{pattern:"(?:^[a-z0-9][a-z0-9-]*$)|\\{\\{"},schema:"(?:^[a-z0-9][a-z0-9-]*$)|\\{\\{",parentSchema:schema15.properties.backup_store.properties.
plan,data:data60};vErrors===null?vErrors=[err161]:vErrors.push(err161),errors++}}else{let err162={instancePath:instancePath+"/backup_store/plan",schemaPath:"#/p\
roperties/backup_store/properties/plan/type",keyword:"type",params:{type:schema15.properties.backup_store.properties.plan.type},schema:schema15.properties.backup_store.
properties.plan.type,parentSchema:schema15.properties.backup_store.properties.plan,data:data60};vErrors===null?vErrors=[err162]:vErrors.push(err162),errors++}}if(data58.
name!==void 0){let data61=data58.name;if(typeof data61=="string"){if(!pattern85.test(data61)){let err163={instancePath:instancePath+"/backup_store/name",schemaPath:"\
#/properties/backup_store/properties/name/pattern",keyword:"pattern",params:{pattern:"(?:^(?:backup|safety)-[0-9][A-Za-z0-9_+-]*$)|\\{\\{"},schema:"(?:^(?:backu\
p|safety)-[0-9][A-Za-z0-9_+-]*$)|\\{\\{",parentSchema:schema15.properties.backup_store.properties.name,data:data61};vErrors===null?vErrors=[err163]:vErrors.push(
err163),errors++}}else{let err164={instancePath:instancePath+"/backup_store/name",schemaPath:"#/properties/backup_store/properties/name/type",keyword:"type",params:{
type:schema15.properties.backup_store.properties.name.type},schema:schema15.properties.backup_store.properties.name.type,parentSchema:schema15.properties.backup_store.
properties.name,data:data61};vErrors===null?vErrors=[err164]:vErrors.push(err164),errors++}}if(data58.all!==void 0){let data62=data58.all;if(typeof data62!="boo\
lean"&&typeof data62!="string"){let err165={instancePath:instancePath+"/backup_store/all",schemaPath:"#/properties/backup_store/properties/all/type",keyword:"ty\
pe",params:{type:schema15.properties.backup_store.properties.all.type},schema:schema15.properties.backup_store.properties.all.type,parentSchema:schema15.properties.
backup_store.properties.all,data:data62};vErrors===null?vErrors=[err165]:vErrors.push(err165),errors++}if(typeof data62=="string"&&!pattern67.test(data62)){let err166={
instancePath:instancePath+"/backup_store/all",schemaPath:"#/properties/backup_store/properties/all/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\
\\{\\{",parentSchema:schema15.properties.backup_store.properties.all,data:data62};vErrors===null?vErrors=[err166]:vErrors.push(err166),errors++}}}else{let err167={
instancePath:instancePath+"/backup_store",schemaPath:"#/properties/backup_store/type",keyword:"type",params:{type:"object"},schema:schema15.properties.backup_store.
type,parentSchema:schema15.properties.backup_store,data:data58};vErrors===null?vErrors=[err167]:vErrors.push(err167),errors++}}if(data.command!==void 0){let data63=data.
command,_errs190=errors,valid31=false,_errs191=errors;if(typeof data63=="string"){if(func3(data63)<1){let err168={instancePath:instancePath+"/command",schemaPath:"\
#/properties/command/anyOf/0/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.command.anyOf[0],data:data63};vErrors===null?
vErrors=[err168]:vErrors.push(err168),errors++}}else{let err169={instancePath:instancePath+"/command",schemaPath:"#/properties/command/anyOf/0/type",keyword:"ty\
pe",params:{type:"string"},schema:schema15.properties.command.anyOf[0].type,parentSchema:schema15.properties.command.anyOf[0],data:data63};vErrors===null?vErrors=
[err169]:vErrors.push(err169),errors++}var _valid6=_errs191===errors;if(valid31=valid31||_valid6,!valid31){let _errs193=errors;if(data63&&typeof data63=="object"&&
!Array.isArray(data63)){for(let key8 in data63)if(!func2.call(schema15.properties.command.anyOf[1].properties,key8)){let err170={instancePath:instancePath+"/com\
mand",schemaPath:"#/properties/command/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key8},schema:false,parentSchema:schema15.
properties.command.anyOf[1],data:data63};vErrors===null?vErrors=[err170]:vErrors.push(err170),errors++}if(data63.cmd!==void 0){let data64=data63.cmd;if(typeof data64==
"string"){if(func3(data64)<1){let err171={instancePath:instancePath+"/command/cmd",schemaPath:"#/properties/command/anyOf/1/properties/cmd/minLength",keyword:"m\
inLength",params:{limit:1},schema:1,parentSchema:schema15.properties.command.anyOf[1].properties.cmd,data:data64};vErrors===null?vErrors=[err171]:vErrors.push(err171),
errors++}}else{let err172={instancePath:instancePath+"/command/cmd",schemaPath:"#/properties/command/anyOf/1/properties/cmd/type",keyword:"type",params:{type:"s\
tring"},schema:schema15.properties.command.anyOf[1].properties.cmd.type,parentSchema:schema15.properties.command.anyOf[1].properties.cmd,data:data64};vErrors===
null?vErrors=[err172]:vErrors.push(err172),errors++}}if(data63.argv!==void 0){let data65=data63.argv;if(!Array.isArray(data65)&&typeof data65!="string"){let err173={
instancePath:instancePath+"/command/argv",schemaPath:"#/properties/command/anyOf/1/properties/argv/type",keyword:"type",params:{type:schema15.properties.command.
anyOf[1].properties.argv.type},schema:schema15.properties.command.anyOf[1].properties.argv.type,parentSchema:schema15.properties.command.anyOf[1].properties.argv,
data:data65};vErrors===null?vErrors=[err173]:vErrors.push(err173),errors++}if(typeof data65=="string"&&!pattern67.test(data65)){let err174={instancePath:instancePath+
"/command/argv",schemaPath:"#/properties/command/anyOf/1/properties/argv/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.command.anyOf[1].properties.argv,data:data65};vErrors===null?vErrors=[err174]:vErrors.push(err174),errors++}if(Array.isArray(data65)){if(data65.length<
1){let err175={instancePath:instancePath+"/command/argv",schemaPath:"#/properties/command/anyOf/1/properties/argv/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:schema15.properties.command.anyOf[1].properties.argv,data:data65};vErrors===null?vErrors=[err175]:vErrors.push(err175),errors++}let len8=data65.
length;for(let i8=0;i8<len8;i8++){let data66=data65[i8];if(typeof data66!="string"){let err176={instancePath:instancePath+"/command/argv/"+i8,schemaPath:"#/prop\
erties/command/anyOf/1/properties/argv/items/type",keyword:"type",params:{type:"string"},schema:schema15.properties.command.anyOf[1].properties.argv.items.type,
parentSchema:schema15.properties.command.anyOf[1].properties.argv.items,data:data66};vErrors===null?vErrors=[err176]:vErrors.push(err176),errors++}}}}if(data63.
creates!==void 0){let data67=data63.creates;if(typeof data67=="string"){if(func3(data67)>4096){let err177={instancePath:instancePath+"/command/creates",schemaPath:"\
#/properties/command/anyOf/1/properties/creates/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema15.properties.command.anyOf[1].
properties.creates,data:data67};vErrors===null?vErrors=[err177]:vErrors.push(err177),errors++}if(!pattern88.test(data67)){let err178={instancePath:instancePath+
"/command/creates",schemaPath:"#/properties/command/anyOf/1/properties/creates/pattern",keyword:"pattern",params:{pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*\
$)|\\{\\{"},schema:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",parentSchema:schema15.properties.command.anyOf[1].properties.creates,data:data67};vErrors===
null?vErrors=[err178]:vErrors.push(err178),errors++}}else{let err179={instancePath:instancePath+"/command/creates",schemaPath:"#/properties/command/anyOf/1/prop\
erties/creates/type",keyword:"type",params:{type:schema15.properties.command.anyOf[1].properties.creates.type},schema:schema15.properties.command.anyOf[1].properties.
creates.type,parentSchema:schema15.properties.command.anyOf[1].properties.creates,data:data67};vErrors===null?vErrors=[err179]:vErrors.push(err179),errors++}}if(data63.
removes!==void 0){let data68=data63.removes;if(typeof data68=="string"){if(func3(data68)>4096){let err180={instancePath:instancePath+"/command/removes",schemaPath:"\
#/properties/command/anyOf/1/properties/removes/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema15.properties.command.anyOf[1].
properties.removes,data:data68};vErrors===null?vErrors=[err180]:vErrors.push(err180),errors++}if(!pattern88.test(data68)){let err181={instancePath:instancePath+
"/command/removes",schemaPath:"#/properties/command/anyOf/1/properties/removes/pattern",keyword:"pattern",params:{pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*\
$)|\\{\\{"},schema:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",parentSchema:schema15.properties.command.anyOf[1].properties.removes,data:data68};vErrors===
null?vErrors=[err181]:vErrors.push(err181),errors++}}else{let err182={instancePath:instancePath+"/command/removes",schemaPath:"#/properties/command/anyOf/1/prop\
erties/removes/type",keyword:"type",params:{type:schema15.properties.command.anyOf[1].properties.removes.type},schema:schema15.properties.command.anyOf[1].properties.
removes.type,parentSchema:schema15.properties.command.anyOf[1].properties.removes,data:data68};vErrors===null?vErrors=[err182]:vErrors.push(err182),errors++}}if(data63.
unless!==void 0){let data69=data63.unless;if(typeof data69=="string"){if(func3(data69)<1){let err183={instancePath:instancePath+"/command/unless",schemaPath:"#/\
properties/command/anyOf/1/properties/unless/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.command.anyOf[1].properties.
unless,data:data69};vErrors===null?vErrors=[err183]:vErrors.push(err183),errors++}}else{let err184={instancePath:instancePath+"/command/unless",schemaPath:"#/pr\
operties/command/anyOf/1/properties/unless/type",keyword:"type",params:{type:"string"},schema:schema15.properties.command.anyOf[1].properties.unless.type,parentSchema:schema15.
properties.command.anyOf[1].properties.unless,data:data69};vErrors===null?vErrors=[err184]:vErrors.push(err184),errors++}}if(data63.only_if!==void 0){let data70=data63.
only_if;if(typeof data70=="string"){if(func3(data70)<1){let err185={instancePath:instancePath+"/command/only_if",schemaPath:"#/properties/command/anyOf/1/proper\
ties/only_if/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.command.anyOf[1].properties.only_if,data:data70};vErrors===
null?vErrors=[err185]:vErrors.push(err185),errors++}}else{let err186={instancePath:instancePath+"/command/only_if",schemaPath:"#/properties/command/anyOf/1/prop\
erties/only_if/type",keyword:"type",params:{type:"string"},schema:schema15.properties.command.anyOf[1].properties.only_if.type,parentSchema:schema15.properties.
command.anyOf[1].properties.only_if,data:data70};vErrors===null?vErrors=[err186]:vErrors.push(err186),errors++}}if(data63.chdir!==void 0){let data71=data63.chdir;
if(typeof data71=="string"){if(func3(data71)>4096){let err187={instancePath:instancePath+"/command/chdir",schemaPath:"#/properties/command/anyOf/1/properties/ch\
dir/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema15.properties.command.anyOf[1].properties.chdir,data:data71};vErrors===null?
vErrors=[err187]:vErrors.push(err187),errors++}if(!pattern88.test(data71)){let err188={instancePath:instancePath+"/command/chdir",schemaPath:"#/properties/comma\
nd/anyOf/1/properties/chdir/pattern",keyword:"pattern",params:{pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{"},schema:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))\
/[^\\u0000]*$)|\\{\\{",parentSchema:schema15.properties.command.anyOf[1].properties.chdir,data:data71};vErrors===null?vErrors=[err188]:vErrors.push(err188),errors++}}else{
let err189={instancePath:instancePath+"/command/chdir",schemaPath:"#/properties/command/anyOf/1/properties/chdir/type",keyword:"type",params:{type:schema15.properties.
command.anyOf[1].properties.chdir.type},schema:schema15.properties.command.anyOf[1].properties.chdir.type,parentSchema:schema15.properties.command.anyOf[1].properties.
chdir,data:data71};vErrors===null?vErrors=[err189]:vErrors.push(err189),errors++}}if(data63.stdin!==void 0){let data72=data63.stdin;if(typeof data72!="string"){
let err190={instancePath:instancePath+"/command/stdin",schemaPath:"#/properties/command/anyOf/1/properties/stdin/type",keyword:"type",params:{type:"string"},schema:schema15.
properties.command.anyOf[1].properties.stdin.type,parentSchema:schema15.properties.command.anyOf[1].properties.stdin,data:data72};vErrors===null?vErrors=[err190]:
vErrors.push(err190),errors++}}if(data63.env!==void 0){let data73=data63.env;if(!(data73&&typeof data73=="object"&&!Array.isArray(data73))&&typeof data73!="stri\
ng"){let err191={instancePath:instancePath+"/command/env",schemaPath:"#/properties/command/anyOf/1/properties/env/type",keyword:"type",params:{type:schema15.properties.
command.anyOf[1].properties.env.type},schema:schema15.properties.command.anyOf[1].properties.env.type,parentSchema:schema15.properties.command.anyOf[1].properties.
env,data:data73};vErrors===null?vErrors=[err191]:vErrors.push(err191),errors++}if(typeof data73=="string"&&!pattern67.test(data73)){let err192={instancePath:instancePath+
"/command/env",schemaPath:"#/properties/command/anyOf/1/properties/env/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.command.anyOf[1].properties.env,data:data73};vErrors===null?vErrors=[err192]:vErrors.push(err192),errors++}if(data73&&typeof data73=="object"&&!Array.
isArray(data73)){for(let key9 in data73){let _errs216=errors;if(typeof key9=="string"&&!pattern5.test(key9)){let err193={instancePath:instancePath+"/command/env",
schemaPath:"#/properties/command/anyOf/1/properties/env/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][\
A-Za-z0-9_]*$",parentSchema:schema15.properties.command.anyOf[1].properties.env.propertyNames,data:key9,propertyName:key9};vErrors===null?vErrors=[err193]:vErrors.
push(err193),errors++}var valid35=_errs216===errors;if(!valid35){let err194={instancePath:instancePath+"/command/env",schemaPath:"#/properties/command/anyOf/1/p\
roperties/env/propertyNames",keyword:"propertyNames",params:{propertyName:key9},schema:schema15.properties.command.anyOf[1].properties.env.propertyNames,parentSchema:schema15.
properties.command.anyOf[1].properties.env,data:data73};vErrors===null?vErrors=[err194]:vErrors.push(err194),errors++}}for(let key10 in data73){let data74=data73[key10];
if(typeof data74!="string"){let err195={instancePath:instancePath+"/command/env/"+key10.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/command/\
anyOf/1/properties/env/additionalProperties/type",keyword:"type",params:{type:"string"},schema:schema15.properties.command.anyOf[1].properties.env.additionalProperties.
type,parentSchema:schema15.properties.command.anyOf[1].properties.env.additionalProperties,data:data74};vErrors===null?vErrors=[err195]:vErrors.push(err195),errors++}}}}}else{
let err196={instancePath:instancePath+"/command",schemaPath:"#/properties/command/anyOf/1/type",keyword:"type",params:{type:"object"},schema:schema15.properties.
command.anyOf[1].type,parentSchema:schema15.properties.command.anyOf[1],data:data63};vErrors===null?vErrors=[err196]:vErrors.push(err196),errors++}var _valid6=_errs193===
errors;valid31=valid31||_valid6}if(valid31)errors=_errs190,vErrors!==null&&(_errs190?vErrors.length=_errs190:vErrors=null);else{let err197={instancePath:instancePath+
"/command",schemaPath:"#/properties/command/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.command.anyOf,parentSchema:schema15.properties.command,data:data63};
vErrors===null?vErrors=[err197]:vErrors.push(err197),errors++}}if(data.copy!==void 0){let data75=data.copy;if(data75&&typeof data75=="object"&&!Array.isArray(data75)){
if(data75.dest===void 0){let err198={instancePath:instancePath+"/copy",schemaPath:"#/properties/copy/required",keyword:"required",params:{missingProperty:"dest"},
schema:schema15.properties.copy.required,parentSchema:schema15.properties.copy,data:data75};vErrors===null?vErrors=[err198]:vErrors.push(err198),errors++}for(let key11 in data75)
if(!func2.call(schema15.properties.copy.properties,key11)){let err199={instancePath:instancePath+"/copy",schemaPath:"#/properties/copy/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key11},schema:false,parentSchema:schema15.properties.copy,data:data75};vErrors===null?vErrors=[err199]:vErrors.
push(err199),errors++}if(data75.dest!==void 0){let data76=data75.dest;if(typeof data76=="string"){if(func3(data76)>4096){let err200={instancePath:instancePath+"\
/copy/dest",schemaPath:"#/properties/copy/properties/dest/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema15.properties.copy.properties.
dest,data:data76};vErrors===null?vErrors=[err200]:vErrors.push(err200),errors++}if(!pattern88.test(data76)){let err201={instancePath:instancePath+"/copy/dest",schemaPath:"\
#/properties/copy/properties/dest/pattern",keyword:"pattern",params:{pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{"},schema:"(?:^(?![\\s\\S]*/\\.\\.?\
(/|$))/[^\\u0000]*$)|\\{\\{",parentSchema:schema15.properties.copy.properties.dest,data:data76};vErrors===null?vErrors=[err201]:vErrors.push(err201),errors++}}else{
let err202={instancePath:instancePath+"/copy/dest",schemaPath:"#/properties/copy/properties/dest/type",keyword:"type",params:{type:schema15.properties.copy.properties.
dest.type},schema:schema15.properties.copy.properties.dest.type,parentSchema:schema15.properties.copy.properties.dest,data:data76};vErrors===null?vErrors=[err202]:
vErrors.push(err202),errors++}}if(data75.mode!==void 0){let data77=data75.mode;if(typeof data77=="string"){if(!pattern94.test(data77)){let err203={instancePath:instancePath+
"/copy/mode",schemaPath:"#/properties/copy/properties/mode/pattern",keyword:"pattern",params:{pattern:"(?:^0?[0-7]{3,4}$)|\\{\\{"},schema:"(?:^0?[0-7]{3,4}$)|\\{\
\\{",parentSchema:schema15.properties.copy.properties.mode,data:data77};vErrors===null?vErrors=[err203]:vErrors.push(err203),errors++}}else{let err204={instancePath:instancePath+
"/copy/mode",schemaPath:"#/properties/copy/properties/mode/type",keyword:"type",params:{type:schema15.properties.copy.properties.mode.type},schema:schema15.properties.
copy.properties.mode.type,parentSchema:schema15.properties.copy.properties.mode,data:data77};vErrors===null?vErrors=[err204]:vErrors.push(err204),errors++}}if(data75.
owner!==void 0){let data78=data75.owner;if(typeof data78=="string"){if(func3(data78)<1){let err205={instancePath:instancePath+"/copy/owner",schemaPath:"#/proper\
ties/copy/properties/owner/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.copy.properties.owner,data:data78};vErrors===
null?vErrors=[err205]:vErrors.push(err205),errors++}}else{let err206={instancePath:instancePath+"/copy/owner",schemaPath:"#/properties/copy/properties/owner/typ\
e",keyword:"type",params:{type:"string"},schema:schema15.properties.copy.properties.owner.type,parentSchema:schema15.properties.copy.properties.owner,data:data78};
vErrors===null?vErrors=[err206]:vErrors.push(err206),errors++}}if(data75.group!==void 0){let data79=data75.group;if(typeof data79=="string"){if(func3(data79)<1){
let err207={instancePath:instancePath+"/copy/group",schemaPath:"#/properties/copy/properties/group/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.
properties.copy.properties.group,data:data79};vErrors===null?vErrors=[err207]:vErrors.push(err207),errors++}}else{let err208={instancePath:instancePath+"/copy/g\
roup",schemaPath:"#/properties/copy/properties/group/type",keyword:"type",params:{type:"string"},schema:schema15.properties.copy.properties.group.type,parentSchema:schema15.
properties.copy.properties.group,data:data79};vErrors===null?vErrors=[err208]:vErrors.push(err208),errors++}}if(data75.backup!==void 0){let data80=data75.backup;
if(typeof data80!="boolean"&&typeof data80!="string"){let err209={instancePath:instancePath+"/copy/backup",schemaPath:"#/properties/copy/properties/backup/type",
keyword:"type",params:{type:schema15.properties.copy.properties.backup.type},schema:schema15.properties.copy.properties.backup.type,parentSchema:schema15.properties.
copy.properties.backup,data:data80};vErrors===null?vErrors=[err209]:vErrors.push(err209),errors++}if(typeof data80=="string"&&!pattern67.test(data80)){let err210={
instancePath:instancePath+"/copy/backup",schemaPath:"#/properties/copy/properties/backup/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.copy.properties.backup,data:data80};vErrors===null?vErrors=[err210]:vErrors.push(err210),errors++}}if(data75.force!==void 0){let data81=data75.force;
if(typeof data81!="boolean"&&typeof data81!="string"){let err211={instancePath:instancePath+"/copy/force",schemaPath:"#/properties/copy/properties/force/type",keyword:"\
type",params:{type:schema15.properties.copy.properties.force.type},schema:schema15.properties.copy.properties.force.type,parentSchema:schema15.properties.copy.properties.
force,data:data81};vErrors===null?vErrors=[err211]:vErrors.push(err211),errors++}if(typeof data81=="string"&&!pattern67.test(data81)){let err212={instancePath:instancePath+
"/copy/force",schemaPath:"#/properties/copy/properties/force/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
copy.properties.force,data:data81};vErrors===null?vErrors=[err212]:vErrors.push(err212),errors++}}if(data75.src!==void 0){let data82=data75.src;if(typeof data82!=
"string"){let err213={instancePath:instancePath+"/copy/src",schemaPath:"#/properties/copy/properties/src/type",keyword:"type",params:{type:"string"},schema:schema15.
properties.copy.properties.src.type,parentSchema:schema15.properties.copy.properties.src,data:data82};vErrors===null?vErrors=[err213]:vErrors.push(err213),errors++}}
if(data75.content!==void 0){let data83=data75.content;if(typeof data83!="string"){let err214={instancePath:instancePath+"/copy/content",schemaPath:"#/properties\
/copy/properties/content/type",keyword:"type",params:{type:"string"},schema:schema15.properties.copy.properties.content.type,parentSchema:schema15.properties.copy.
properties.content,data:data83};vErrors===null?vErrors=[err214]:vErrors.push(err214),errors++}}if(data75.content_base64!==void 0){let data84=data75.content_base64;
if(typeof data84=="string"){if(!pattern97.test(data84)){let err215={instancePath:instancePath+"/copy/content_base64",schemaPath:"#/properties/copy/properties/co\
ntent_base64/pattern",keyword:"pattern",params:{pattern:"(?:^[A-Za-z0-9+/\\s]*=*\\s*$)|\\{\\{"},schema:"(?:^[A-Za-z0-9+/\\s]*=*\\s*$)|\\{\\{",parentSchema:schema15.
properties.copy.properties.content_base64,data:data84};vErrors===null?vErrors=[err215]:vErrors.push(err215),errors++}}else{let err216={instancePath:instancePath+
"/copy/content_base64",schemaPath:"#/properties/copy/properties/content_base64/type",keyword:"type",params:{type:schema15.properties.copy.properties.content_base64.
type},schema:schema15.properties.copy.properties.content_base64.type,parentSchema:schema15.properties.copy.properties.content_base64,data:data84};vErrors===null?
vErrors=[err216]:vErrors.push(err216),errors++}}}else{let err217={instancePath:instancePath+"/copy",schemaPath:"#/properties/copy/type",keyword:"type",params:{type:"\
object"},schema:schema15.properties.copy.type,parentSchema:schema15.properties.copy,data:data75};vErrors===null?vErrors=[err217]:vErrors.push(err217),errors++}}
if(data.cron!==void 0){let data85=data.cron;if(data85&&typeof data85=="object"&&!Array.isArray(data85)){if(data85.name===void 0){let err218={instancePath:instancePath+
"/cron",schemaPath:"#/properties/cron/required",keyword:"required",params:{missingProperty:"name"},schema:schema15.properties.cron.required,parentSchema:schema15.
properties.cron,data:data85};vErrors===null?vErrors=[err218]:vErrors.push(err218),errors++}for(let key12 in data85)if(!(key12==="name"||key12==="state"||key12===
"env"||key12==="jobs"||key12==="content")){let err219={instancePath:instancePath+"/cron",schemaPath:"#/properties/cron/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:key12},schema:false,parentSchema:schema15.properties.cron,data:data85};vErrors===null?vErrors=[err219]:vErrors.push(err219),
errors++}if(data85.name!==void 0){let data86=data85.name;if(typeof data86=="string"){if(!pattern98.test(data86)){let err220={instancePath:instancePath+"/cron/na\
me",schemaPath:"#/properties/cron/properties/name/pattern",keyword:"pattern",params:{pattern:"(?:^[A-Za-z0-9_-]+$)|\\{\\{"},schema:"(?:^[A-Za-z0-9_-]+$)|\\{\\{",
parentSchema:schema15.properties.cron.properties.name,data:data86};vErrors===null?vErrors=[err220]:vErrors.push(err220),errors++}}else{let err221={instancePath:instancePath+
"/cron/name",schemaPath:"#/properties/cron/properties/name/type",keyword:"type",params:{type:schema15.properties.cron.properties.name.type},schema:schema15.properties.
cron.properties.name.type,parentSchema:schema15.properties.cron.properties.name,data:data86};vErrors===null?vErrors=[err221]:vErrors.push(err221),errors++}}if(data85.
state!==void 0){let data87=data85.state,_errs247=errors,valid39=false,_errs248=errors;if(!(data87==="present"||data87==="absent")){let err222={instancePath:instancePath+
"/cron/state",schemaPath:"#/properties/cron/properties/state/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.properties.cron.properties.state.anyOf[0].
enum},schema:schema15.properties.cron.properties.state.anyOf[0].enum,parentSchema:schema15.properties.cron.properties.state.anyOf[0],data:data87};vErrors===null?
vErrors=[err222]:vErrors.push(err222),errors++}var _valid7=_errs248===errors;if(valid39=valid39||_valid7,!valid39){let _errs249=errors;if(typeof data87=="string"){
if(!pattern67.test(data87)){let err223={instancePath:instancePath+"/cron/state",schemaPath:"#/properties/cron/properties/state/anyOf/1/pattern",keyword:"pattern",
params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.cron.properties.state.anyOf[1],data:data87};vErrors===null?vErrors=[err223]:vErrors.push(
err223),errors++}}else{let err224={instancePath:instancePath+"/cron/state",schemaPath:"#/properties/cron/properties/state/anyOf/1/type",keyword:"type",params:{type:"\
string"},schema:schema15.properties.cron.properties.state.anyOf[1].type,parentSchema:schema15.properties.cron.properties.state.anyOf[1],data:data87};vErrors===null?
vErrors=[err224]:vErrors.push(err224),errors++}var _valid7=_errs249===errors;valid39=valid39||_valid7}if(valid39)errors=_errs247,vErrors!==null&&(_errs247?vErrors.
length=_errs247:vErrors=null);else{let err225={instancePath:instancePath+"/cron/state",schemaPath:"#/properties/cron/properties/state/anyOf",keyword:"anyOf",params:{},
schema:schema15.properties.cron.properties.state.anyOf,parentSchema:schema15.properties.cron.properties.state,data:data87};vErrors===null?vErrors=[err225]:vErrors.
push(err225),errors++}}if(data85.env!==void 0){let data88=data85.env;if(!(data88&&typeof data88=="object"&&!Array.isArray(data88))&&typeof data88!="string"){let err226={
instancePath:instancePath+"/cron/env",schemaPath:"#/properties/cron/properties/env/type",keyword:"type",params:{type:schema15.properties.cron.properties.env.type},
schema:schema15.properties.cron.properties.env.type,parentSchema:schema15.properties.cron.properties.env,data:data88};vErrors===null?vErrors=[err226]:vErrors.push(
err226),errors++}if(typeof data88=="string"&&!pattern67.test(data88)){let err227={instancePath:instancePath+"/cron/env",schemaPath:"#/properties/cron/properties\
/env/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.cron.properties.env,data:data88};vErrors===null?vErrors=
[err227]:vErrors.push(err227),errors++}if(data88&&typeof data88=="object"&&!Array.isArray(data88)){for(let key13 in data88){let _errs253=errors;if(typeof key13==
"string"&&!pattern5.test(key13)){let err228={instancePath:instancePath+"/cron/env",schemaPath:"#/properties/cron/properties/env/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema15.properties.cron.properties.env.propertyNames,data:key13,
propertyName:key13};vErrors===null?vErrors=[err228]:vErrors.push(err228),errors++}var valid40=_errs253===errors;if(!valid40){let err229={instancePath:instancePath+
"/cron/env",schemaPath:"#/properties/cron/properties/env/propertyNames",keyword:"propertyNames",params:{propertyName:key13},schema:schema15.properties.cron.properties.
env.propertyNames,parentSchema:schema15.properties.cron.properties.env,data:data88};vErrors===null?vErrors=[err229]:vErrors.push(err229),errors++}}for(let key14 in data88){
let data89=data88[key14];if(typeof data89=="string"){if(!pattern73.test(data89)){let err230={instancePath:instancePath+"/cron/env/"+key14.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/cron/properties/env/additionalProperties/pattern",keyword:"pattern",params:{pattern:"(?:^[^\\n]*$)|\\{\\{"},schema:"(?:^[^\\\
n]*$)|\\{\\{",parentSchema:schema15.properties.cron.properties.env.additionalProperties,data:data89};vErrors===null?vErrors=[err230]:vErrors.push(err230),errors++}}else{
let err231={instancePath:instancePath+"/cron/env/"+key14.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cron/properties/env/additionalPropertie\
s/type",keyword:"type",params:{type:schema15.properties.cron.properties.env.additionalProperties.type},schema:schema15.properties.cron.properties.env.additionalProperties.
type,parentSchema:schema15.properties.cron.properties.env.additionalProperties,data:data89};vErrors===null?vErrors=[err231]:vErrors.push(err231),errors++}}}}if(data85.
jobs!==void 0){let data90=data85.jobs;if(!Array.isArray(data90)&&typeof data90!="string"){let err232={instancePath:instancePath+"/cron/jobs",schemaPath:"#/prope\
rties/cron/properties/jobs/type",keyword:"type",params:{type:schema15.properties.cron.properties.jobs.type},schema:schema15.properties.cron.properties.jobs.type,
parentSchema:schema15.properties.cron.properties.jobs,data:data90};vErrors===null?vErrors=[err232]:vErrors.push(err232),errors++}if(typeof data90=="string"&&!pattern67.
test(data90)){let err233={instancePath:instancePath+"/cron/jobs",schemaPath:"#/properties/cron/properties/jobs/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},
schema:"\\{\\{",parentSchema:schema15.properties.cron.properties.jobs,data:data90};vErrors===null?vErrors=[err233]:vErrors.push(err233),errors++}if(Array.isArray(
data90)){if(data90.length<1){let err234={instancePath:instancePath+"/cron/jobs",schemaPath:"#/properties/cron/properties/jobs/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:schema15.properties.cron.properties.jobs,data:data90};vErrors===null?vErrors=[err234]:vErrors.push(err234),errors++}let len9=data90.
length;for(let i9=0;i9<len9;i9++){let data91=data90[i9];if(!(data91&&typeof data91=="object"&&!Array.isArray(data91))&&typeof data91!="string"){let err235={instancePath:instancePath+
"/cron/jobs/"+i9,schemaPath:"#/properties/cron/properties/jobs/items/type",keyword:"type",params:{type:schema15.properties.cron.properties.jobs.items.type},schema:schema15.
properties.cron.properties.jobs.items.type,parentSchema:schema15.properties.cron.properties.jobs.items,data:data91};vErrors===null?vErrors=[err235]:vErrors.push(
err235),errors++}if(typeof data91=="string"&&!pattern67.test(data91)){let err236={instancePath:instancePath+"/cron/jobs/"+i9,schemaPath:"#/properties/cron/prope\
rties/jobs/items/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.cron.properties.jobs.items,data:data91};vErrors===
null?vErrors=[err236]:vErrors.push(err236),errors++}if(data91&&typeof data91=="object"&&!Array.isArray(data91)){if(data91.schedule===void 0){let err237={instancePath:instancePath+
"/cron/jobs/"+i9,schemaPath:"#/properties/cron/properties/jobs/items/required",keyword:"required",params:{missingProperty:"schedule"},schema:schema15.properties.
cron.properties.jobs.items.required,parentSchema:schema15.properties.cron.properties.jobs.items,data:data91};vErrors===null?vErrors=[err237]:vErrors.push(err237),
errors++}if(data91.job===void 0){let err238={instancePath:instancePath+"/cron/jobs/"+i9,schemaPath:"#/properties/cron/properties/jobs/items/required",keyword:"r\
equired",params:{missingProperty:"job"},schema:schema15.properties.cron.properties.jobs.items.required,parentSchema:schema15.properties.cron.properties.jobs.items,
data:data91};vErrors===null?vErrors=[err238]:vErrors.push(err238),errors++}for(let key15 in data91)if(!(key15==="schedule"||key15==="user"||key15==="job"||key15===
"comment")){let err239={instancePath:instancePath+"/cron/jobs/"+i9,schemaPath:"#/properties/cron/properties/jobs/items/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:key15},schema:false,parentSchema:schema15.properties.cron.properties.jobs.items,data:data91};vErrors===null?vErrors=[err239]:
vErrors.push(err239),errors++}if(data91.schedule!==void 0){let data92=data91.schedule;if(typeof data92=="string"){if(!pattern105.test(data92)){let err240={instancePath:instancePath+
"/cron/jobs/"+i9+"/schedule",schemaPath:"#/properties/cron/properties/jobs/items/properties/schedule/pattern",keyword:"pattern",params:{pattern:"(?:^(@[a-z]+|[^\
\\s@]\\S*( \\S+){4})$)|\\{\\{"},schema:"(?:^(@[a-z]+|[^\\s@]\\S*( \\S+){4})$)|\\{\\{",parentSchema:schema15.properties.cron.properties.jobs.items.properties.schedule,
data:data92};vErrors===null?vErrors=[err240]:vErrors.push(err240),errors++}}else{let err241={instancePath:instancePath+"/cron/jobs/"+i9+"/schedule",schemaPath:"\
#/properties/cron/properties/jobs/items/properties/schedule/type",keyword:"type",params:{type:schema15.properties.cron.properties.jobs.items.properties.schedule.
type},schema:schema15.properties.cron.properties.jobs.items.properties.schedule.type,parentSchema:schema15.properties.cron.properties.jobs.items.properties.schedule,
data:data92};vErrors===null?vErrors=[err241]:vErrors.push(err241),errors++}}if(data91.user!==void 0){let data93=data91.user;if(typeof data93=="string"){if(!pattern106.
test(data93)){let err242={instancePath:instancePath+"/cron/jobs/"+i9+"/user",schemaPath:"#/properties/cron/properties/jobs/items/properties/user/pattern",keyword:"\
pattern",params:{pattern:"(?:^[^\\s]+$)|\\{\\{"},schema:"(?:^[^\\s]+$)|\\{\\{",parentSchema:schema15.properties.cron.properties.jobs.items.properties.user,data:data93};
vErrors===null?vErrors=[err242]:vErrors.push(err242),errors++}}else{let err243={instancePath:instancePath+"/cron/jobs/"+i9+"/user",schemaPath:"#/properties/cron\
/properties/jobs/items/properties/user/type",keyword:"type",params:{type:schema15.properties.cron.properties.jobs.items.properties.user.type},schema:schema15.properties.
cron.properties.jobs.items.properties.user.type,parentSchema:schema15.properties.cron.properties.jobs.items.properties.user,data:data93};vErrors===null?vErrors=
[err243]:vErrors.push(err243),errors++}}if(data91.job!==void 0){let data94=data91.job;if(typeof data94=="string"){if(!pattern107.test(data94)){let err244={instancePath:instancePath+
"/cron/jobs/"+i9+"/job",schemaPath:"#/properties/cron/properties/jobs/items/properties/job/pattern",keyword:"pattern",params:{pattern:"(?:^[^\\n]+$)|\\{\\{"},schema:"\
(?:^[^\\n]+$)|\\{\\{",parentSchema:schema15.properties.cron.properties.jobs.items.properties.job,data:data94};vErrors===null?vErrors=[err244]:vErrors.push(err244),
errors++}}else{let err245={instancePath:instancePath+"/cron/jobs/"+i9+"/job",schemaPath:"#/properties/cron/properties/jobs/items/properties/job/type",keyword:"t\
ype",params:{type:schema15.properties.cron.properties.jobs.items.properties.job.type},schema:schema15.properties.cron.properties.jobs.items.properties.job.type,
parentSchema:schema15.properties.cron.properties.jobs.items.properties.job,data:data94};vErrors===null?vErrors=[err245]:vErrors.push(err245),errors++}}if(data91.
comment!==void 0){let data95=data91.comment;if(typeof data95=="string"){if(!pattern73.test(data95)){let err246={instancePath:instancePath+"/cron/jobs/"+i9+"/com\
ment",schemaPath:"#/properties/cron/properties/jobs/items/properties/comment/pattern",keyword:"pattern",params:{pattern:"(?:^[^\\n]*$)|\\{\\{"},schema:"(?:^[^\\n\
]*$)|\\{\\{",parentSchema:schema15.properties.cron.properties.jobs.items.properties.comment,data:data95};vErrors===null?vErrors=[err246]:vErrors.push(err246),errors++}}else{
let err247={instancePath:instancePath+"/cron/jobs/"+i9+"/comment",schemaPath:"#/properties/cron/properties/jobs/items/properties/comment/type",keyword:"type",params:{
type:schema15.properties.cron.properties.jobs.items.properties.comment.type},schema:schema15.properties.cron.properties.jobs.items.properties.comment.type,parentSchema:schema15.
properties.cron.properties.jobs.items.properties.comment,data:data95};vErrors===null?vErrors=[err247]:vErrors.push(err247),errors++}}}}}}if(data85.content!==void 0){
let data96=data85.content;if(typeof data96!="string"){let err248={instancePath:instancePath+"/cron/content",schemaPath:"#/properties/cron/properties/content/typ\
e",keyword:"type",params:{type:"string"},schema:schema15.properties.cron.properties.content.type,parentSchema:schema15.properties.cron.properties.content,data:data96};
vErrors===null?vErrors=[err248]:vErrors.push(err248),errors++}}}else{let err249={instancePath:instancePath+"/cron",schemaPath:"#/properties/cron/type",keyword:"\
type",params:{type:"object"},schema:schema15.properties.cron.type,parentSchema:schema15.properties.cron,data:data85};vErrors===null?vErrors=[err249]:vErrors.push(
err249),errors++}}if(data.databases!==void 0){let data97=data.databases;if(data97&&typeof data97=="object"&&!Array.isArray(data97)){for(let key16 in data97)if(!(key16===
"dumped_on"||key16==="dumped_by")){let err250={instancePath:instancePath+"/databases",schemaPath:"#/properties/databases/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:key16},schema:false,parentSchema:schema15.properties.databases,data:data97};vErrors===null?vErrors=[err250]:vErrors.push(
err250),errors++}if(data97.dumped_on!==void 0){let data98=data97.dumped_on;if(typeof data98!="string"){let err251={instancePath:instancePath+"/databases/dumped_\
on",schemaPath:"#/properties/databases/properties/dumped_on/type",keyword:"type",params:{type:"string"},schema:schema15.properties.databases.properties.dumped_on.
type,parentSchema:schema15.properties.databases.properties.dumped_on,data:data98};vErrors===null?vErrors=[err251]:vErrors.push(err251),errors++}}if(data97.dumped_by!==
void 0){let data99=data97.dumped_by;if(!Array.isArray(data99)&&typeof data99!="string"){let err252={instancePath:instancePath+"/databases/dumped_by",schemaPath:"\
#/properties/databases/properties/dumped_by/type",keyword:"type",params:{type:schema15.properties.databases.properties.dumped_by.type},schema:schema15.properties.
databases.properties.dumped_by.type,parentSchema:schema15.properties.databases.properties.dumped_by,data:data99};vErrors===null?vErrors=[err252]:vErrors.push(err252),
errors++}if(typeof data99=="string"&&!pattern67.test(data99)){let err253={instancePath:instancePath+"/databases/dumped_by",schemaPath:"#/properties/databases/pr\
operties/dumped_by/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.databases.properties.dumped_by,data:data99};
vErrors===null?vErrors=[err253]:vErrors.push(err253),errors++}if(Array.isArray(data99)){let len10=data99.length;for(let i10=0;i10<len10;i10++){let data100=data99[i10];
if(!(data100&&typeof data100=="object"&&!Array.isArray(data100))&&typeof data100!="string"){let err254={instancePath:instancePath+"/databases/dumped_by/"+i10,schemaPath:"\
#/properties/databases/properties/dumped_by/items/type",keyword:"type",params:{type:schema15.properties.databases.properties.dumped_by.items.type},schema:schema15.
properties.databases.properties.dumped_by.items.type,parentSchema:schema15.properties.databases.properties.dumped_by.items,data:data100};vErrors===null?vErrors=
[err254]:vErrors.push(err254),errors++}if(typeof data100=="string"&&!pattern67.test(data100)){let err255={instancePath:instancePath+"/databases/dumped_by/"+i10,
schemaPath:"#/properties/databases/properties/dumped_by/items/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
databases.properties.dumped_by.items,data:data100};vErrors===null?vErrors=[err255]:vErrors.push(err255),errors++}}}}}else{let err256={instancePath:instancePath+
"/databases",schemaPath:"#/properties/databases/type",keyword:"type",params:{type:"object"},schema:schema15.properties.databases.type,parentSchema:schema15.properties.
databases,data:data97};vErrors===null?vErrors=[err256]:vErrors.push(err256),errors++}}if(data.debug!==void 0){let data101=data.debug,_errs282=errors,valid48=false,
_errs283=errors;if(typeof data101=="string"){if(func3(data101)<1){let err257={instancePath:instancePath+"/debug",schemaPath:"#/properties/debug/anyOf/0/minLengt\
h",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.debug.anyOf[0],data:data101};vErrors===null?vErrors=[err257]:vErrors.push(err257),
errors++}}else{let err258={instancePath:instancePath+"/debug",schemaPath:"#/properties/debug/anyOf/0/type",keyword:"type",params:{type:"string"},schema:schema15.
properties.debug.anyOf[0].type,parentSchema:schema15.properties.debug.anyOf[0],data:data101};vErrors===null?vErrors=[err258]:vErrors.push(err258),errors++}var _valid8=_errs283===
errors;if(valid48=valid48||_valid8,!valid48){let _errs285=errors;if(data101&&typeof data101=="object"&&!Array.isArray(data101)){for(let key17 in data101)if(!(key17===
"msg"||key17==="var")){let err259={instancePath:instancePath+"/debug",schemaPath:"#/properties/debug/anyOf/1/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key17},schema:false,parentSchema:schema15.properties.debug.anyOf[1],data:data101};vErrors===null?vErrors=[err259]:vErrors.push(err259),
errors++}}else{let err260={instancePath:instancePath+"/debug",schemaPath:"#/properties/debug/anyOf/1/type",keyword:"type",params:{type:"object"},schema:schema15.
properties.debug.anyOf[1].type,parentSchema:schema15.properties.debug.anyOf[1],data:data101};vErrors===null?vErrors=[err260]:vErrors.push(err260),errors++}var _valid8=_errs285===
errors;valid48=valid48||_valid8}if(valid48)errors=_errs282,vErrors!==null&&(_errs282?vErrors.length=_errs282:vErrors=null);else{let err261={instancePath:instancePath+
"/debug",schemaPath:"#/properties/debug/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.debug.anyOf,parentSchema:schema15.properties.debug,data:data101};
vErrors===null?vErrors=[err261]:vErrors.push(err261),errors++}}if(data.directory!==void 0){let data102=data.directory,_errs289=errors,valid49=false,_errs290=errors;
if(typeof data102=="string"){if(func3(data102)<1){let err262={instancePath:instancePath+"/directory",schemaPath:"#/properties/directory/anyOf/0/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.directory.anyOf[0],data:data102};vErrors===null?vErrors=[err262]:vErrors.push(err262),errors++}}else{
let err263={instancePath:instancePath+"/directory",schemaPath:"#/properties/directory/anyOf/0/type",keyword:"type",params:{type:"string"},schema:schema15.properties.
directory.anyOf[0].type,parentSchema:schema15.properties.directory.anyOf[0],data:data102};vErrors===null?vErrors=[err263]:vErrors.push(err263),errors++}var _valid9=_errs290===
errors;if(valid49=valid49||_valid9,!valid49){let _errs292=errors;if(data102&&typeof data102=="object"&&!Array.isArray(data102)){if(data102.path===void 0){let err264={
instancePath:instancePath+"/directory",schemaPath:"#/properties/directory/anyOf/1/required",keyword:"required",params:{missingProperty:"path"},schema:schema15.properties.
directory.anyOf[1].required,parentSchema:schema15.properties.directory.anyOf[1],data:data102};vErrors===null?vErrors=[err264]:vErrors.push(err264),errors++}for(let key18 in data102)
if(!(key18==="path"||key18==="mode"||key18==="owner"||key18==="group"||key18==="state")){let err265={instancePath:instancePath+"/directory",schemaPath:"#/proper\
ties/directory/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key18},schema:false,parentSchema:schema15.properties.directory.
anyOf[1],data:data102};vErrors===null?vErrors=[err265]:vErrors.push(err265),errors++}if(data102.path!==void 0){let data103=data102.path;if(typeof data103=="stri\
ng"){if(func3(data103)>4096){let err266={instancePath:instancePath+"/directory/path",schemaPath:"#/properties/directory/anyOf/1/properties/path/maxLength",keyword:"\
maxLength",params:{limit:4096},schema:4096,parentSchema:schema15.properties.directory.anyOf[1].properties.path,data:data103};vErrors===null?vErrors=[err266]:vErrors.
push(err266),errors++}if(!pattern88.test(data103)){let err267={instancePath:instancePath+"/directory/path",schemaPath:"#/properties/directory/anyOf/1/properties\
/path/pattern",keyword:"pattern",params:{pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{"},schema:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",
parentSchema:schema15.properties.directory.anyOf[1].properties.path,data:data103};vErrors===null?vErrors=[err267]:vErrors.push(err267),errors++}}else{let err268={
instancePath:instancePath+"/directory/path",schemaPath:"#/properties/directory/anyOf/1/properties/path/type",keyword:"type",params:{type:schema15.properties.directory.
anyOf[1].properties.path.type},schema:schema15.properties.directory.anyOf[1].properties.path.type,parentSchema:schema15.properties.directory.anyOf[1].properties.
path,data:data103};vErrors===null?vErrors=[err268]:vErrors.push(err268),errors++}}if(data102.mode!==void 0){let data104=data102.mode;if(typeof data104=="string"){
if(!pattern94.test(data104)){let err269={instancePath:instancePath+"/directory/mode",schemaPath:"#/properties/directory/anyOf/1/properties/mode/pattern",keyword:"\
pattern",params:{pattern:"(?:^0?[0-7]{3,4}$)|\\{\\{"},schema:"(?:^0?[0-7]{3,4}$)|\\{\\{",parentSchema:schema15.properties.directory.anyOf[1].properties.mode,data:data104};
vErrors===null?vErrors=[err269]:vErrors.push(err269),errors++}}else{let err270={instancePath:instancePath+"/directory/mode",schemaPath:"#/properties/directory/a\
nyOf/1/properties/mode/type",keyword:"type",params:{type:schema15.properties.directory.anyOf[1].properties.mode.type},schema:schema15.properties.directory.anyOf[1].
properties.mode.type,parentSchema:schema15.properties.directory.anyOf[1].properties.mode,data:data104};vErrors===null?vErrors=[err270]:vErrors.push(err270),errors++}}
if(data102.owner!==void 0){let data105=data102.owner;if(typeof data105=="string"){if(func3(data105)<1){let err271={instancePath:instancePath+"/directory/owner",
schemaPath:"#/properties/directory/anyOf/1/properties/owner/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.directory.
anyOf[1].properties.owner,data:data105};vErrors===null?vErrors=[err271]:vErrors.push(err271),errors++}}else{let err272={instancePath:instancePath+"/directory/ow\
ner",schemaPath:"#/properties/directory/anyOf/1/properties/owner/type",keyword:"type",params:{type:"string"},schema:schema15.properties.directory.anyOf[1].properties.
owner.type,parentSchema:schema15.properties.directory.anyOf[1].properties.owner,data:data105};vErrors===null?vErrors=[err272]:vErrors.push(err272),errors++}}if(data102.
group!==void 0){let data106=data102.group;if(typeof data106=="string"){if(func3(data106)<1){let err273={instancePath:instancePath+"/directory/group",schemaPath:"\
#/properties/directory/anyOf/1/properties/group/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.directory.anyOf[1].properties.
group,data:data106};vErrors===null?vErrors=[err273]:vErrors.push(err273),errors++}}else{let err274={instancePath:instancePath+"/directory/group",schemaPath:"#/p\
roperties/directory/anyOf/1/properties/group/type",keyword:"type",params:{type:"string"},schema:schema15.properties.directory.anyOf[1].properties.group.type,parentSchema:schema15.
properties.directory.anyOf[1].properties.group,data:data106};vErrors===null?vErrors=[err274]:vErrors.push(err274),errors++}}if(data102.state!==void 0){let data107=data102.
state,_errs304=errors,valid51=false,_errs305=errors;if(!(data107==="present"||data107==="absent"||data107==="absent_if_empty")){let err275={instancePath:instancePath+
"/directory/state",schemaPath:"#/properties/directory/anyOf/1/properties/state/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.properties.directory.
anyOf[1].properties.state.anyOf[0].enum},schema:schema15.properties.directory.anyOf[1].properties.state.anyOf[0].enum,parentSchema:schema15.properties.directory.
anyOf[1].properties.state.anyOf[0],data:data107};vErrors===null?vErrors=[err275]:vErrors.push(err275),errors++}var _valid10=_errs305===errors;if(valid51=valid51||
_valid10,!valid51){let _errs306=errors;if(typeof data107=="string"){if(!pattern67.test(data107)){let err276={instancePath:instancePath+"/directory/state",schemaPath:"\
#/properties/directory/anyOf/1/properties/state/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.directory.
anyOf[1].properties.state.anyOf[1],data:data107};vErrors===null?vErrors=[err276]:vErrors.push(err276),errors++}}else{let err277={instancePath:instancePath+"/dir\
ectory/state",schemaPath:"#/properties/directory/anyOf/1/properties/state/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.directory.
anyOf[1].properties.state.anyOf[1].type,parentSchema:schema15.properties.directory.anyOf[1].properties.state.anyOf[1],data:data107};vErrors===null?vErrors=[err277]:
vErrors.push(err277),errors++}var _valid10=_errs306===errors;valid51=valid51||_valid10}if(valid51)errors=_errs304,vErrors!==null&&(_errs304?vErrors.length=_errs304:
vErrors=null);else{let err278={instancePath:instancePath+"/directory/state",schemaPath:"#/properties/directory/anyOf/1/properties/state/anyOf",keyword:"anyOf",params:{},
schema:schema15.properties.directory.anyOf[1].properties.state.anyOf,parentSchema:schema15.properties.directory.anyOf[1].properties.state,data:data107};vErrors===
null?vErrors=[err278]:vErrors.push(err278),errors++}}}else{let err279={instancePath:instancePath+"/directory",schemaPath:"#/properties/directory/anyOf/1/type",keyword:"\
type",params:{type:"object"},schema:schema15.properties.directory.anyOf[1].type,parentSchema:schema15.properties.directory.anyOf[1],data:data102};vErrors===null?
vErrors=[err279]:vErrors.push(err279),errors++}var _valid9=_errs292===errors;valid49=valid49||_valid9}if(valid49)errors=_errs289,vErrors!==null&&(_errs289?vErrors.
length=_errs289:vErrors=null);else{let err280={instancePath:instancePath+"/directory",schemaPath:"#/properties/directory/anyOf",keyword:"anyOf",params:{},schema:schema15.
properties.directory.anyOf,parentSchema:schema15.properties.directory,data:data102};vErrors===null?vErrors=[err280]:vErrors.push(err280),errors++}}if(data.dns!==
void 0){let data108=data.dns;if(data108&&typeof data108=="object"&&!Array.isArray(data108)){if(data108.target===void 0){let err281={instancePath:instancePath+"/\
dns",schemaPath:"#/properties/dns/required",keyword:"required",params:{missingProperty:"target"},schema:schema15.properties.dns.required,parentSchema:schema15.properties.
dns,data:data108};vErrors===null?vErrors=[err281]:vErrors.push(err281),errors++}if(data108.addresses===void 0){let err282={instancePath:instancePath+"/dns",schemaPath:"\
#/properties/dns/required",keyword:"required",params:{missingProperty:"addresses"},schema:schema15.properties.dns.required,parentSchema:schema15.properties.dns,
data:data108};vErrors===null?vErrors=[err282]:vErrors.push(err282),errors++}if(data108.primary===void 0){let err283={instancePath:instancePath+"/dns",schemaPath:"\
#/properties/dns/required",keyword:"required",params:{missingProperty:"primary"},schema:schema15.properties.dns.required,parentSchema:schema15.properties.dns,data:data108};
vErrors===null?vErrors=[err283]:vErrors.push(err283),errors++}if(data108.epoch===void 0){let err284={instancePath:instancePath+"/dns",schemaPath:"#/properties/d\
ns/required",keyword:"required",params:{missingProperty:"epoch"},schema:schema15.properties.dns.required,parentSchema:schema15.properties.dns,data:data108};vErrors===
null?vErrors=[err284]:vErrors.push(err284),errors++}for(let key19 in data108)if(!(key19==="target"||key19==="addresses"||key19==="primary"||key19==="epoch"||key19===
"verify"||key19==="within")){let err285={instancePath:instancePath+"/dns",schemaPath:"#/properties/dns/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key19},schema:false,parentSchema:schema15.properties.dns,data:data108};vErrors===null?vErrors=[err285]:vErrors.push(err285),errors++}if(data108.
target!==void 0){let data109=data108.target;if(!(data109&&typeof data109=="object"&&!Array.isArray(data109))&&typeof data109!="string"){let err286={instancePath:instancePath+
"/dns/target",schemaPath:"#/properties/dns/properties/target/type",keyword:"type",params:{type:schema15.properties.dns.properties.target.type},schema:schema15.properties.
dns.properties.target.type,parentSchema:schema15.properties.dns.properties.target,data:data109};vErrors===null?vErrors=[err286]:vErrors.push(err286),errors++}let _errs313=errors,
valid53=false,_errs314=errors;if(!(data109&&typeof data109=="object"&&!Array.isArray(data109))&&typeof data109!="string"){let err287={instancePath:instancePath+
"/dns/target",schemaPath:"#/properties/dns/properties/target/anyOf/0/type",keyword:"type",params:{type:schema15.properties.dns.properties.target.anyOf[0].type},
schema:schema15.properties.dns.properties.target.anyOf[0].type,parentSchema:schema15.properties.dns.properties.target.anyOf[0],data:data109};vErrors===null?vErrors=
[err287]:vErrors.push(err287),errors++}if(typeof data109=="string"&&!pattern67.test(data109)){let err288={instancePath:instancePath+"/dns/target",schemaPath:"#/\
properties/dns/properties/target/anyOf/0/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.dns.properties.target.
anyOf[0],data:data109};vErrors===null?vErrors=[err288]:vErrors.push(err288),errors++}if(data109&&typeof data109=="object"&&!Array.isArray(data109)){if(data109.provider===
void 0){let err289={instancePath:instancePath+"/dns/target",schemaPath:"#/properties/dns/properties/target/anyOf/0/required",keyword:"required",params:{missingProperty:"\
provider"},schema:schema15.properties.dns.properties.target.anyOf[0].required,parentSchema:schema15.properties.dns.properties.target.anyOf[0],data:data109};vErrors===
null?vErrors=[err289]:vErrors.push(err289),errors++}if(data109.servers===void 0){let err290={instancePath:instancePath+"/dns/target",schemaPath:"#/properties/dn\
s/properties/target/anyOf/0/required",keyword:"required",params:{missingProperty:"servers"},schema:schema15.properties.dns.properties.target.anyOf[0].required,parentSchema:schema15.
properties.dns.properties.target.anyOf[0],data:data109};vErrors===null?vErrors=[err290]:vErrors.push(err290),errors++}if(data109.zone===void 0){let err291={instancePath:instancePath+
"/dns/target",schemaPath:"#/properties/dns/properties/target/anyOf/0/required",keyword:"required",params:{missingProperty:"zone"},schema:schema15.properties.dns.
properties.target.anyOf[0].required,parentSchema:schema15.properties.dns.properties.target.anyOf[0],data:data109};vErrors===null?vErrors=[err291]:vErrors.push(err291),
errors++}if(data109.record===void 0){let err292={instancePath:instancePath+"/dns/target",schemaPath:"#/properties/dns/properties/target/anyOf/0/required",keyword:"\
required",params:{missingProperty:"record"},schema:schema15.properties.dns.properties.target.anyOf[0].required,parentSchema:schema15.properties.dns.properties.target.
anyOf[0],data:data109};vErrors===null?vErrors=[err292]:vErrors.push(err292),errors++}if(data109.type===void 0){let err293={instancePath:instancePath+"/dns/targe\
t",schemaPath:"#/properties/dns/properties/target/anyOf/0/required",keyword:"required",params:{missingProperty:"type"},schema:schema15.properties.dns.properties.
target.anyOf[0].required,parentSchema:schema15.properties.dns.properties.target.anyOf[0],data:data109};vErrors===null?vErrors=[err293]:vErrors.push(err293),errors++}
if(data109.ttl===void 0){let err294={instancePath:instancePath+"/dns/target",schemaPath:"#/properties/dns/properties/target/anyOf/0/required",keyword:"required",
params:{missingProperty:"ttl"},schema:schema15.properties.dns.properties.target.anyOf[0].required,parentSchema:schema15.properties.dns.properties.target.anyOf[0],
data:data109};vErrors===null?vErrors=[err294]:vErrors.push(err294),errors++}if(data109.key===void 0){let err295={instancePath:instancePath+"/dns/target",schemaPath:"\
#/properties/dns/properties/target/anyOf/0/required",keyword:"required",params:{missingProperty:"key"},schema:schema15.properties.dns.properties.target.anyOf[0].
required,parentSchema:schema15.properties.dns.properties.target.anyOf[0],data:data109};vErrors===null?vErrors=[err295]:vErrors.push(err295),errors++}for(let key20 in data109)
if(!(key20==="provider"||key20==="servers"||key20==="zone"||key20==="record"||key20==="type"||key20==="ttl"||key20==="key")){let err296={instancePath:instancePath+
"/dns/target",schemaPath:"#/properties/dns/properties/target/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key20},schema:false,
parentSchema:schema15.properties.dns.properties.target.anyOf[0],data:data109};vErrors===null?vErrors=[err296]:vErrors.push(err296),errors++}if(data109.provider!==
void 0){let data110=data109.provider,_errs318=errors,valid55=false,_errs319=errors;if(data110!=="rfc2136"){let err297={instancePath:instancePath+"/dns/target/pr\
ovider",schemaPath:"#/properties/dns/properties/target/anyOf/0/properties/provider/anyOf/0/const",keyword:"const",params:{allowedValue:"rfc2136"},schema:"rfc213\
6",parentSchema:schema15.properties.dns.properties.target.anyOf[0].properties.provider.anyOf[0],data:data110};vErrors===null?vErrors=[err297]:vErrors.push(err297),
errors++}var _valid12=_errs319===errors;if(valid55=valid55||_valid12,!valid55){let _errs320=errors;if(typeof data110=="string"){if(!pattern67.test(data110)){let err298={
instancePath:instancePath+"/dns/target/provider",schemaPath:"#/properties/dns/properties/target/anyOf/0/properties/provider/anyOf/1/pattern",keyword:"pattern",params:{
pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.dns.properties.target.anyOf[0].properties.provider.anyOf[1],data:data110};vErrors===null?vErrors=
[err298]:vErrors.push(err298),errors++}}else{let err299={instancePath:instancePath+"/dns/target/provider",schemaPath:"#/properties/dns/properties/target/anyOf/0\
/properties/provider/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.dns.properties.target.anyOf[0].properties.provider.anyOf[1].
type,parentSchema:schema15.properties.dns.properties.target.anyOf[0].properties.provider.anyOf[1],data:data110};vErrors===null?vErrors=[err299]:vErrors.push(err299),
errors++}var _valid12=_errs320===errors;valid55=valid55||_valid12}if(valid55)errors=_errs318,vErrors!==null&&(_errs318?vErrors.length=_errs318:vErrors=null);else{
let err300={instancePath:instancePath+"/dns/target/provider",schemaPath:"#/properties/dns/properties/target/anyOf/0/properties/provider/anyOf",keyword:"anyOf",params:{},
schema:schema15.properties.dns.properties.target.anyOf[0].properties.provider.anyOf,parentSchema:schema15.properties.dns.properties.target.anyOf[0].properties.provider,
data:data110};vErrors===null?vErrors=[err300]:vErrors.push(err300),errors++}}if(data109.servers!==void 0){let data111=data109.servers;if(!Array.isArray(data111)&&
typeof data111!="string"){let err301={instancePath:instancePath+"/dns/target/servers",schemaPath:"#/properties/dns/properties/target/anyOf/0/properties/servers/\
type",keyword:"type",params:{type:schema15.properties.dns.properties.target.anyOf[0].properties.servers.type},schema:schema15.properties.dns.properties.target.anyOf[0].
properties.servers.type,parentSchema:schema15.properties.dns.properties.target.anyOf[0].properties.servers,data:data111};vErrors===null?vErrors=[err301]:vErrors.
push(err301),errors++}if(typeof data111=="string"&&!pattern67.test(data111)){let err302={instancePath:instancePath+"/dns/target/servers",schemaPath:"#/propertie\
s/dns/properties/target/anyOf/0/properties/servers/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.dns.properties.
target.anyOf[0].properties.servers,data:data111};vErrors===null?vErrors=[err302]:vErrors.push(err302),errors++}if(Array.isArray(data111)){if(data111.length<1){let err303={
instancePath:instancePath+"/dns/target/servers",schemaPath:"#/properties/dns/properties/target/anyOf/0/properties/servers/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:schema15.properties.dns.properties.target.anyOf[0].properties.servers,data:data111};vErrors===null?vErrors=[err303]:vErrors.push(err303),errors++}
let len11=data111.length;for(let i11=0;i11<len11;i11++){let data112=data111[i11];if(!(data112&&typeof data112=="object"&&!Array.isArray(data112))&&typeof data112!=
"string"){let err304={instancePath:instancePath+"/dns/target/servers/"+i11,schemaPath:"#/properties/dns/properties/target/anyOf/0/properties/servers/items/type",
keyword:"type",params:{type:schema15.properties.dns.properties.target.anyOf[0].properties.servers.items.type},schema:schema15.properties.dns.properties.target.anyOf[0].
properties.servers.items.type,parentSchema:schema15.properties.dns.properties.target.anyOf[0].properties.servers.items,data:data112};vErrors===null?vErrors=[err304]:
vErrors.push(err304),errors++}if(typeof data112=="string"&&!pattern67.test(data112)){let err305={instancePath:instancePath+"/dns/target/servers/"+i11,schemaPath:"\
#/properties/dns/properties/target/anyOf/0/properties/servers/items/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
dns.properties.target.anyOf[0].properties.servers.items,data:data112};vErrors===null?vErrors=[err305]:vErrors.push(err305),errors++}if(data112&&typeof data112==
"object"&&!Array.isArray(data112)){if(data112.address===void 0){let err306={instancePath:instancePath+"/dns/target/servers/"+i11,schemaPath:"#/properties/dns/pr\
operties/target/anyOf/0/properties/servers/items/required",keyword:"required",params:{missingProperty:"address"},schema:schema15.properties.dns.properties.target.
anyOf[0].properties.servers.items.required,parentSchema:schema15.properties.dns.properties.target.anyOf[0].properties.servers.items,data:data112};vErrors===null?
vErrors=[err306]:vErrors.push(err306),errors++}if(data112.port===void 0){let err307={instancePath:instancePath+"/dns/target/servers/"+i11,schemaPath:"#/properti\
es/dns/properties/target/anyOf/0/properties/servers/items/required",keyword:"required",params:{missingProperty:"port"},schema:schema15.properties.dns.properties.
target.anyOf[0].properties.servers.items.required,parentSchema:schema15.properties.dns.properties.target.anyOf[0].properties.servers.items,data:data112};vErrors===
null?vErrors=[err307]:vErrors.push(err307),errors++}for(let key21 in data112)if(!(key21==="address"||key21==="port")){let err308={instancePath:instancePath+"/dn\
s/target/servers/"+i11,schemaPath:"#/properties/dns/properties/target/anyOf/0/properties/servers/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key21},schema:false,parentSchema:schema15.properties.dns.properties.target.anyOf[0].properties.servers.items,data:data112};vErrors===null?vErrors=
[err308]:vErrors.push(err308),errors++}if(data112.address!==void 0){let data113=data112.address;if(typeof data113=="string"){if(!pattern118.test(data113)){let err309={
instancePath:instancePath+"/dns/target/servers/"+i11+"/address",schemaPath:"#/properties/dns/properties/target/anyOf/0/properties/servers/items/properties/addre\
ss/pattern",keyword:"pattern",params:{pattern:"(?:^[A-Za-z0-9:_][A-Za-z0-9:._-]{0,252}$)|\\{\\{"},schema:"(?:^[A-Za-z0-9:_][A-Za-z0-9:._-]{0,252}$)|\\{\\{",parentSchema:schema15.
properties.dns.properties.target.anyOf[0].properties.servers.items.properties.address,data:data113};vErrors===null?vErrors=[err309]:vErrors.push(err309),errors++}}else{
let err310={instancePath:instancePath+"/dns/target/servers/"+i11+"/address",schemaPath:"#/properties/dns/properties/target/anyOf/0/properties/servers/items/prop\
erties/address/type",keyword:"type",params:{type:schema15.properties.dns.properties.target.anyOf[0].properties.servers.items.properties.address.type},schema:schema15.
properties.dns.properties.target.anyOf[0].properties.servers.items.properties.address.type,parentSchema:schema15.properties.dns.properties.target.anyOf[0].properties.
servers.items.properties.address,data:data113};vErrors===null?vErrors=[err310]:vErrors.push(err310),errors++}}if(data112.port!==void 0){let data114=data112.port;
if(!(typeof data114=="number"&&!(data114%1)&&!isNaN(data114)&&isFinite(data114))&&typeof data114!="string"){let err311={instancePath:instancePath+"/dns/target/s\
ervers/"+i11+"/port",schemaPath:"#/properties/dns/properties/target/anyOf/0/properties/servers/items/properties/port/type",keyword:"type",params:{type:schema15.
properties.dns.properties.target.anyOf[0].properties.servers.items.properties.port.type},schema:schema15.properties.dns.properties.target.anyOf[0].properties.servers.
items.properties.port.type,parentSchema:schema15.properties.dns.properties.target.anyOf[0].properties.servers.items.properties.port,data:data114};vErrors===null?
vErrors=[err311]:vErrors.push(err311),errors++}if(typeof data114=="number"&&isFinite(data114)){if(data114>65535||isNaN(data114)){let err312={instancePath:instancePath+
"/dns/target/servers/"+i11+"/port",schemaPath:"#/properties/dns/properties/target/anyOf/0/properties/servers/items/properties/port/maximum",keyword:"maximum",params:{
comparison:"<=",limit:65535},schema:65535,parentSchema:schema15.properties.dns.properties.target.anyOf[0].properties.servers.items.properties.port,data:data114};
vErrors===null?vErrors=[err312]:vErrors.push(err312),errors++}if(data114<1||isNaN(data114)){let err313={instancePath:instancePath+"/dns/target/servers/"+i11+"/p\
ort",schemaPath:"#/properties/dns/properties/target/anyOf/0/properties/servers/items/properties/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:schema15.properties.dns.properties.target.anyOf[0].properties.servers.items.properties.port,data:data114};vErrors===null?vErrors=[err313]:
vErrors.push(err313),errors++}}if(typeof data114=="string"&&!pattern67.test(data114)){let err314={instancePath:instancePath+"/dns/target/servers/"+i11+"/port",schemaPath:"\
#/properties/dns/properties/target/anyOf/0/properties/servers/items/properties/port/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.dns.properties.target.anyOf[0].properties.servers.items.properties.port,data:data114};vErrors===null?vErrors=[err314]:vErrors.push(err314),errors++}}}}}}
if(data109.zone!==void 0){let data115=data109.zone;if(typeof data115=="string"){if(!pattern120.test(data115)){let err315={instancePath:instancePath+"/dns/target\
/zone",schemaPath:"#/properties/dns/properties/target/anyOf/0/properties/zone/pattern",keyword:"pattern",params:{pattern:"(?:^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\
\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$)|\\{\\{"},schema:"(?:^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$)|\\{\\{",parentSchema:schema15.
properties.dns.properties.target.anyOf[0].properties.zone,data:data115};vErrors===null?vErrors=[err315]:vErrors.push(err315),errors++}}else{let err316={instancePath:instancePath+
"/dns/target/zone",schemaPath:"#/properties/dns/properties/target/anyOf/0/properties/zone/type",keyword:"type",params:{type:schema15.properties.dns.properties.target.
anyOf[0].properties.zone.type},schema:schema15.properties.dns.properties.target.anyOf[0].properties.zone.type,parentSchema:schema15.properties.dns.properties.target.
anyOf[0].properties.zone,data:data115};vErrors===null?vErrors=[err316]:vErrors.push(err316),errors++}}if(data109.record!==void 0){let data116=data109.record;if(typeof data116==
"string"){if(!pattern120.test(data116)){let err317={instancePath:instancePath+"/dns/target/record",schemaPath:"#/properties/dns/properties/target/anyOf/0/proper\
ties/record/pattern",keyword:"pattern",params:{pattern:"(?:^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$)|\\{\\{"},schema:"(?:^[A-Z\
a-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$)|\\{\\{",parentSchema:schema15.properties.dns.properties.target.anyOf[0].properties.record,
data:data116};vErrors===null?vErrors=[err317]:vErrors.push(err317),errors++}}else{let err318={instancePath:instancePath+"/dns/target/record",schemaPath:"#/prope\
rties/dns/properties/target/anyOf/0/properties/record/type",keyword:"type",params:{type:schema15.properties.dns.properties.target.anyOf[0].properties.record.type},
schema:schema15.properties.dns.properties.target.anyOf[0].properties.record.type,parentSchema:schema15.properties.dns.properties.target.anyOf[0].properties.record,
data:data116};vErrors===null?vErrors=[err318]:vErrors.push(err318),errors++}}if(data109.type!==void 0){let data117=data109.type,_errs336=errors,valid59=false,_errs337=errors;
if(!(data117==="A"||data117==="AAAA"||data117==="CNAME")){let err319={instancePath:instancePath+"/dns/target/type",schemaPath:"#/properties/dns/properties/targe\
t/anyOf/0/properties/type/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.properties.dns.properties.target.anyOf[0].properties.type.anyOf[0].enum},schema:schema15.
properties.dns.properties.target.anyOf[0].properties.type.anyOf[0].enum,parentSchema:schema15.properties.dns.properties.target.anyOf[0].properties.type.anyOf[0],
data:data117};vErrors===null?vErrors=[err319]:vErrors.push(err319),errors++}var _valid13=_errs337===errors;if(valid59=valid59||_valid13,!valid59){let _errs338=errors;
if(typeof data117=="string"){if(!pattern67.test(data117)){let err320={instancePath:instancePath+"/dns/target/type",schemaPath:"#/properties/dns/properties/targe\
t/anyOf/0/properties/type/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.dns.properties.target.anyOf[0].
properties.type.anyOf[1],data:data117};vErrors===null?vErrors=[err320]:vErrors.push(err320),errors++}}else{let err321={instancePath:instancePath+"/dns/target/ty\
pe",schemaPath:"#/properties/dns/properties/target/anyOf/0/properties/type/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.dns.properties.
target.anyOf[0].properties.type.anyOf[1].type,parentSchema:schema15.properties.dns.properties.target.anyOf[0].properties.type.anyOf[1],data:data117};vErrors===null?
vErrors=[err321]:vErrors.push(err321),errors++}var _valid13=_errs338===errors;valid59=valid59||_valid13}if(valid59)errors=_errs336,vErrors!==null&&(_errs336?vErrors.
length=_errs336:vErrors=null);else{let err322={instancePath:instancePath+"/dns/target/type",schemaPath:"#/properties/dns/properties/target/anyOf/0/properties/ty\
pe/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.dns.properties.target.anyOf[0].properties.type.anyOf,parentSchema:schema15.properties.dns.properties.
target.anyOf[0].properties.type,data:data117};vErrors===null?vErrors=[err322]:vErrors.push(err322),errors++}}if(data109.ttl!==void 0){let data118=data109.ttl;if(!(typeof data118==
"number"&&!(data118%1)&&!isNaN(data118)&&isFinite(data118))&&typeof data118!="string"){let err323={instancePath:instancePath+"/dns/target/ttl",schemaPath:"#/pro\
perties/dns/properties/target/anyOf/0/properties/ttl/type",keyword:"type",params:{type:schema15.properties.dns.properties.target.anyOf[0].properties.ttl.type},schema:schema15.
properties.dns.properties.target.anyOf[0].properties.ttl.type,parentSchema:schema15.properties.dns.properties.target.anyOf[0].properties.ttl,data:data118};vErrors===
null?vErrors=[err323]:vErrors.push(err323),errors++}if(typeof data118=="number"&&isFinite(data118)){if(data118>604800||isNaN(data118)){let err324={instancePath:instancePath+
"/dns/target/ttl",schemaPath:"#/properties/dns/properties/target/anyOf/0/properties/ttl/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800},schema:604800,
parentSchema:schema15.properties.dns.properties.target.anyOf[0].properties.ttl,data:data118};vErrors===null?vErrors=[err324]:vErrors.push(err324),errors++}if(data118<
0||isNaN(data118)){let err325={instancePath:instancePath+"/dns/target/ttl",schemaPath:"#/properties/dns/properties/target/anyOf/0/properties/ttl/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema15.properties.dns.properties.target.anyOf[0].properties.ttl,data:data118};vErrors===null?vErrors=
[err325]:vErrors.push(err325),errors++}}if(typeof data118=="string"&&!pattern67.test(data118)){let err326={instancePath:instancePath+"/dns/target/ttl",schemaPath:"\
#/properties/dns/properties/target/anyOf/0/properties/ttl/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
dns.properties.target.anyOf[0].properties.ttl,data:data118};vErrors===null?vErrors=[err326]:vErrors.push(err326),errors++}}if(data109.key!==void 0){let data119=data109.
key;if(!(data119&&typeof data119=="object"&&!Array.isArray(data119))&&typeof data119!="string"){let err327={instancePath:instancePath+"/dns/target/key",schemaPath:"\
#/properties/dns/properties/target/anyOf/0/properties/key/type",keyword:"type",params:{type:schema15.properties.dns.properties.target.anyOf[0].properties.key.type},
schema:schema15.properties.dns.properties.target.anyOf[0].properties.key.type,parentSchema:schema15.properties.dns.properties.target.anyOf[0].properties.key,data:data119};
vErrors===null?vErrors=[err327]:vErrors.push(err327),errors++}if(typeof data119=="string"&&!pattern67.test(data119)){let err328={instancePath:instancePath+"/dns\
/target/key",schemaPath:"#/properties/dns/properties/target/anyOf/0/properties/key/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.dns.properties.target.anyOf[0].properties.key,data:data119};vErrors===null?vErrors=[err328]:vErrors.push(err328),errors++}if(data119&&typeof data119==
"object"&&!Array.isArray(data119)){if(data119.name===void 0){let err329={instancePath:instancePath+"/dns/target/key",schemaPath:"#/properties/dns/properties/tar\
get/anyOf/0/properties/key/required",keyword:"required",params:{missingProperty:"name"},schema:schema15.properties.dns.properties.target.anyOf[0].properties.key.
required,parentSchema:schema15.properties.dns.properties.target.anyOf[0].properties.key,data:data119};vErrors===null?vErrors=[err329]:vErrors.push(err329),errors++}
if(data119.algorithm===void 0){let err330={instancePath:instancePath+"/dns/target/key",schemaPath:"#/properties/dns/properties/target/anyOf/0/properties/key/req\
uired",keyword:"required",params:{missingProperty:"algorithm"},schema:schema15.properties.dns.properties.target.anyOf[0].properties.key.required,parentSchema:schema15.
properties.dns.properties.target.anyOf[0].properties.key,data:data119};vErrors===null?vErrors=[err330]:vErrors.push(err330),errors++}for(let key22 in data119)if(!(key22===
"name"||key22==="algorithm"||key22==="secret")){let err331={instancePath:instancePath+"/dns/target/key",schemaPath:"#/properties/dns/properties/target/anyOf/0/p\
roperties/key/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key22},schema:false,parentSchema:schema15.properties.dns.properties.
target.anyOf[0].properties.key,data:data119};vErrors===null?vErrors=[err331]:vErrors.push(err331),errors++}if(data119.name!==void 0){let data120=data119.name;if(typeof data120==
"string"){if(!pattern125.test(data120)){let err332={instancePath:instancePath+"/dns/target/key/name",schemaPath:"#/properties/dns/properties/target/anyOf/0/prop\
erties/key/properties/name/pattern",keyword:"pattern",params:{pattern:"(?:^[A-Za-z0-9_][A-Za-z0-9._-]{0,252}$)|\\{\\{"},schema:"(?:^[A-Za-z0-9_][A-Za-z0-9._-]{0\
,252}$)|\\{\\{",parentSchema:schema15.properties.dns.properties.target.anyOf[0].properties.key.properties.name,data:data120};vErrors===null?vErrors=[err332]:vErrors.
push(err332),errors++}}else{let err333={instancePath:instancePath+"/dns/target/key/name",schemaPath:"#/properties/dns/properties/target/anyOf/0/properties/key/p\
roperties/name/type",keyword:"type",params:{type:schema15.properties.dns.properties.target.anyOf[0].properties.key.properties.name.type},schema:schema15.properties.
dns.properties.target.anyOf[0].properties.key.properties.name.type,parentSchema:schema15.properties.dns.properties.target.anyOf[0].properties.key.properties.name,
data:data120};vErrors===null?vErrors=[err333]:vErrors.push(err333),errors++}}if(data119.algorithm!==void 0){let data121=data119.algorithm,_errs348=errors,valid61=false,
_errs349=errors;if(!(data121==="hmac-sha224"||data121==="hmac-sha256"||data121==="hmac-sha384"||data121==="hmac-sha512")){let err334={instancePath:instancePath+
"/dns/target/key/algorithm",schemaPath:"#/properties/dns/properties/target/anyOf/0/properties/key/properties/algorithm/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.
properties.dns.properties.target.anyOf[0].properties.key.properties.algorithm.anyOf[0].enum},schema:schema15.properties.dns.properties.target.anyOf[0].properties.
key.properties.algorithm.anyOf[0].enum,parentSchema:schema15.properties.dns.properties.target.anyOf[0].properties.key.properties.algorithm.anyOf[0],data:data121};
vErrors===null?vErrors=[err334]:vErrors.push(err334),errors++}var _valid14=_errs349===errors;if(valid61=valid61||_valid14,!valid61){let _errs350=errors;if(typeof data121==
"string"){if(!pattern67.test(data121)){let err335={instancePath:instancePath+"/dns/target/key/algorithm",schemaPath:"#/properties/dns/properties/target/anyOf/0/\
properties/key/properties/algorithm/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.dns.properties.
target.anyOf[0].properties.key.properties.algorithm.anyOf[1],data:data121};vErrors===null?vErrors=[err335]:vErrors.push(err335),errors++}}else{let err336={instancePath:instancePath+
"/dns/target/key/algorithm",schemaPath:"#/properties/dns/properties/target/anyOf/0/properties/key/properties/algorithm/anyOf/1/type",keyword:"type",params:{type:"\
string"},schema:schema15.properties.dns.properties.target.anyOf[0].properties.key.properties.algorithm.anyOf[1].type,parentSchema:schema15.properties.dns.properties.
target.anyOf[0].properties.key.properties.algorithm.anyOf[1],data:data121};vErrors===null?vErrors=[err336]:vErrors.push(err336),errors++}var _valid14=_errs350===
errors;valid61=valid61||_valid14}if(valid61)errors=_errs348,vErrors!==null&&(_errs348?vErrors.length=_errs348:vErrors=null);else{let err337={instancePath:instancePath+
"/dns/target/key/algorithm",schemaPath:"#/properties/dns/properties/target/anyOf/0/properties/key/properties/algorithm/anyOf",keyword:"anyOf",params:{},schema:schema15.
properties.dns.properties.target.anyOf[0].properties.key.properties.algorithm.anyOf,parentSchema:schema15.properties.dns.properties.target.anyOf[0].properties.key.
properties.algorithm,data:data121};vErrors===null?vErrors=[err337]:vErrors.push(err337),errors++}}if(data119.secret!==void 0){let data122=data119.secret;if(!(data122&&
typeof data122=="object"&&!Array.isArray(data122))&&typeof data122!="string"){let err338={instancePath:instancePath+"/dns/target/key/secret",schemaPath:"#/prope\
rties/dns/properties/target/anyOf/0/properties/key/properties/secret/type",keyword:"type",params:{type:schema15.properties.dns.properties.target.anyOf[0].properties.
key.properties.secret.type},schema:schema15.properties.dns.properties.target.anyOf[0].properties.key.properties.secret.type,parentSchema:schema15.properties.dns.
properties.target.anyOf[0].properties.key.properties.secret,data:data122};vErrors===null?vErrors=[err338]:vErrors.push(err338),errors++}if(typeof data122=="stri\
ng"&&!pattern67.test(data122)){let err339={instancePath:instancePath+"/dns/target/key/secret",schemaPath:"#/properties/dns/properties/target/anyOf/0/properties/\
key/properties/secret/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.dns.properties.target.anyOf[0].properties.
key.properties.secret,data:data122};vErrors===null?vErrors=[err339]:vErrors.push(err339),errors++}if(data122&&typeof data122=="object"&&!Array.isArray(data122))
for(let key23 in data122){let data123=data122[key23];if(typeof data123!="string"&&!Array.isArray(data123)){let err340={instancePath:instancePath+"/dns/target/ke\
y/secret/"+key23.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/dns/properties/target/anyOf/0/properties/key/properties/secret/additionalProper\
ties/type",keyword:"type",params:{type:schema15.properties.dns.properties.target.anyOf[0].properties.key.properties.secret.additionalProperties.type},schema:schema15.
properties.dns.properties.target.anyOf[0].properties.key.properties.secret.additionalProperties.type,parentSchema:schema15.properties.dns.properties.target.anyOf[0].
properties.key.properties.secret.additionalProperties,data:data123};vErrors===null?vErrors=[err340]:vErrors.push(err340),errors++}if(Array.isArray(data123)){let len12=data123.
length;for(let i12=0;i12<len12;i12++){let data124=data123[i12];if(typeof data124!="string"){let err341={instancePath:instancePath+"/dns/target/key/secret/"+key23.
replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i12,schemaPath:"#/properties/dns/properties/target/anyOf/0/properties/key/properties/secret/additionalProperties/item\
s/type",keyword:"type",params:{type:"string"},schema:schema15.properties.dns.properties.target.anyOf[0].properties.key.properties.secret.additionalProperties.items.
type,parentSchema:schema15.properties.dns.properties.target.anyOf[0].properties.key.properties.secret.additionalProperties.items,data:data124};vErrors===null?vErrors=
[err341]:vErrors.push(err341),errors++}}}}}}}}var _valid11=_errs314===errors;if(valid53=valid53||_valid11,valid53)errors=_errs313,vErrors!==null&&(_errs313?vErrors.
length=_errs313:vErrors=null);else{let err342={instancePath:instancePath+"/dns/target",schemaPath:"#/properties/dns/properties/target/anyOf",keyword:"anyOf",params:{},
schema:schema15.properties.dns.properties.target.anyOf,parentSchema:schema15.properties.dns.properties.target,data:data109};vErrors===null?vErrors=[err342]:vErrors.
push(err342),errors++}if(typeof data109=="string"&&!pattern67.test(data109)){let err343={instancePath:instancePath+"/dns/target",schemaPath:"#/properties/dns/pr\
operties/target/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.dns.properties.target,data:data109};vErrors===
null?vErrors=[err343]:vErrors.push(err343),errors++}if(data109&&typeof data109=="object"&&!Array.isArray(data109)){if(data109.provider===void 0){let err344={instancePath:instancePath+
"/dns/target",schemaPath:"#/properties/dns/properties/target/required",keyword:"required",params:{missingProperty:"provider"},schema:schema15.properties.dns.properties.
target.required,parentSchema:schema15.properties.dns.properties.target,data:data109};vErrors===null?vErrors=[err344]:vErrors.push(err344),errors++}if(data109.provider!==
void 0){let data125=data109.provider;if(typeof data125!="string"){let err345={instancePath:instancePath+"/dns/target/provider",schemaPath:"#/properties/dns/prop\
erties/target/properties/provider/type",keyword:"type",params:{type:"string"},schema:schema15.properties.dns.properties.target.properties.provider.type,parentSchema:schema15.
properties.dns.properties.target.properties.provider,data:data125};vErrors===null?vErrors=[err345]:vErrors.push(err345),errors++}}}}if(data108.addresses!==void 0){
let data126=data108.addresses;if(!(data126&&typeof data126=="object"&&!Array.isArray(data126))&&typeof data126!="string"){let err346={instancePath:instancePath+
"/dns/addresses",schemaPath:"#/properties/dns/properties/addresses/type",keyword:"type",params:{type:schema15.properties.dns.properties.addresses.type},schema:schema15.
properties.dns.properties.addresses.type,parentSchema:schema15.properties.dns.properties.addresses,data:data126};vErrors===null?vErrors=[err346]:vErrors.push(err346),
errors++}if(typeof data126=="string"&&!pattern67.test(data126)){let err347={instancePath:instancePath+"/dns/addresses",schemaPath:"#/properties/dns/properties/a\
ddresses/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.dns.properties.addresses,data:data126};vErrors===
null?vErrors=[err347]:vErrors.push(err347),errors++}if(data126&&typeof data126=="object"&&!Array.isArray(data126))for(let key24 in data126){let data127=data126[key24];
if(typeof data127!="string"){let err348={instancePath:instancePath+"/dns/addresses/"+key24.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/dns/p\
roperties/addresses/additionalProperties/type",keyword:"type",params:{type:"string"},schema:schema15.properties.dns.properties.addresses.additionalProperties.type,
parentSchema:schema15.properties.dns.properties.addresses.additionalProperties,data:data127};vErrors===null?vErrors=[err348]:vErrors.push(err348),errors++}}}if(data108.
primary!==void 0){let data128=data108.primary;if(typeof data128!="string"){let err349={instancePath:instancePath+"/dns/primary",schemaPath:"#/properties/dns/pro\
perties/primary/type",keyword:"type",params:{type:"string"},schema:schema15.properties.dns.properties.primary.type,parentSchema:schema15.properties.dns.properties.
primary,data:data128};vErrors===null?vErrors=[err349]:vErrors.push(err349),errors++}}if(data108.epoch!==void 0){let data129=data108.epoch;if(!(typeof data129=="\
number"&&!(data129%1)&&!isNaN(data129)&&isFinite(data129))&&typeof data129!="string"){let err350={instancePath:instancePath+"/dns/epoch",schemaPath:"#/propertie\
s/dns/properties/epoch/type",keyword:"type",params:{type:schema15.properties.dns.properties.epoch.type},schema:schema15.properties.dns.properties.epoch.type,parentSchema:schema15.
properties.dns.properties.epoch,data:data129};vErrors===null?vErrors=[err350]:vErrors.push(err350),errors++}if(typeof data129=="number"&&isFinite(data129)&&(data129<
1||isNaN(data129))){let err351={instancePath:instancePath+"/dns/epoch",schemaPath:"#/properties/dns/properties/epoch/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:schema15.properties.dns.properties.epoch,data:data129};vErrors===null?vErrors=[err351]:vErrors.push(err351),errors++}if(typeof data129==
"string"&&!pattern67.test(data129)){let err352={instancePath:instancePath+"/dns/epoch",schemaPath:"#/properties/dns/properties/epoch/pattern",keyword:"pattern",
params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.dns.properties.epoch,data:data129};vErrors===null?vErrors=[err352]:vErrors.push(err352),
errors++}}if(data108.verify!==void 0){let data130=data108.verify;if(typeof data130!="boolean"&&typeof data130!="string"){let err353={instancePath:instancePath+"\
/dns/verify",schemaPath:"#/properties/dns/properties/verify/type",keyword:"type",params:{type:schema15.properties.dns.properties.verify.type},schema:schema15.properties.
dns.properties.verify.type,parentSchema:schema15.properties.dns.properties.verify,data:data130};vErrors===null?vErrors=[err353]:vErrors.push(err353),errors++}if(typeof data130==
"string"&&!pattern67.test(data130)){let err354={instancePath:instancePath+"/dns/verify",schemaPath:"#/properties/dns/properties/verify/pattern",keyword:"pattern",
params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.dns.properties.verify,data:data130};vErrors===null?vErrors=[err354]:vErrors.push(err354),
errors++}}if(data108.within!==void 0){let data131=data108.within;if(!(typeof data131=="number"&&!(data131%1)&&!isNaN(data131)&&isFinite(data131))&&typeof data131!=
"string"){let err355={instancePath:instancePath+"/dns/within",schemaPath:"#/properties/dns/properties/within/type",keyword:"type",params:{type:schema15.properties.
dns.properties.within.type},schema:schema15.properties.dns.properties.within.type,parentSchema:schema15.properties.dns.properties.within,data:data131};vErrors===
null?vErrors=[err355]:vErrors.push(err355),errors++}if(typeof data131=="number"&&isFinite(data131)&&(data131<0||isNaN(data131))){let err356={instancePath:instancePath+
"/dns/within",schemaPath:"#/properties/dns/properties/within/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema15.properties.
dns.properties.within,data:data131};vErrors===null?vErrors=[err356]:vErrors.push(err356),errors++}if(typeof data131=="string"&&!pattern67.test(data131)){let err357={
instancePath:instancePath+"/dns/within",schemaPath:"#/properties/dns/properties/within/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.dns.properties.within,data:data131};vErrors===null?vErrors=[err357]:vErrors.push(err357),errors++}}}else{let err358={instancePath:instancePath+"/dns",
schemaPath:"#/properties/dns/type",keyword:"type",params:{type:"object"},schema:schema15.properties.dns.type,parentSchema:schema15.properties.dns,data:data108};
vErrors===null?vErrors=[err358]:vErrors.push(err358),errors++}}if(data.drill!==void 0){let data132=data.drill;if(data132&&typeof data132=="object"&&!Array.isArray(
data132)){for(let key25 in data132)if(key25!=="timeout"){let err359={instancePath:instancePath+"/drill",schemaPath:"#/properties/drill/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key25},schema:false,parentSchema:schema15.properties.drill,data:data132};vErrors===null?vErrors=[err359]:vErrors.
push(err359),errors++}if(data132.timeout!==void 0){let data133=data132.timeout;if(!(typeof data133=="number"&&!(data133%1)&&!isNaN(data133)&&isFinite(data133))&&
typeof data133!="string"){let err360={instancePath:instancePath+"/drill/timeout",schemaPath:"#/properties/drill/properties/timeout/type",keyword:"type",params:{
type:schema15.properties.drill.properties.timeout.type},schema:schema15.properties.drill.properties.timeout.type,parentSchema:schema15.properties.drill.properties.
timeout,data:data133};vErrors===null?vErrors=[err360]:vErrors.push(err360),errors++}if(typeof data133=="number"&&isFinite(data133)&&(data133<1||isNaN(data133))){
let err361={instancePath:instancePath+"/drill/timeout",schemaPath:"#/properties/drill/properties/timeout/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
schema:1,parentSchema:schema15.properties.drill.properties.timeout,data:data133};vErrors===null?vErrors=[err361]:vErrors.push(err361),errors++}if(typeof data133==
"string"&&!pattern67.test(data133)){let err362={instancePath:instancePath+"/drill/timeout",schemaPath:"#/properties/drill/properties/timeout/pattern",keyword:"p\
attern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.drill.properties.timeout,data:data133};vErrors===null?vErrors=[err362]:vErrors.
push(err362),errors++}}}else{let err363={instancePath:instancePath+"/drill",schemaPath:"#/properties/drill/type",keyword:"type",params:{type:"object"},schema:schema15.
properties.drill.type,parentSchema:schema15.properties.drill,data:data132};vErrors===null?vErrors=[err363]:vErrors.push(err363),errors++}}if(data.fail!==void 0){
let data134=data.fail,_errs380=errors,valid68=false,_errs381=errors;if(typeof data134=="string"){if(func3(data134)<1){let err364={instancePath:instancePath+"/fa\
il",schemaPath:"#/properties/fail/anyOf/0/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.fail.anyOf[0],data:data134};
vErrors===null?vErrors=[err364]:vErrors.push(err364),errors++}}else{let err365={instancePath:instancePath+"/fail",schemaPath:"#/properties/fail/anyOf/0/type",keyword:"\
type",params:{type:"string"},schema:schema15.properties.fail.anyOf[0].type,parentSchema:schema15.properties.fail.anyOf[0],data:data134};vErrors===null?vErrors=[
err365]:vErrors.push(err365),errors++}var _valid15=_errs381===errors;if(valid68=valid68||_valid15,!valid68){let _errs383=errors;if(data134&&typeof data134=="obj\
ect"&&!Array.isArray(data134)){for(let key26 in data134)if(key26!=="msg"){let err366={instancePath:instancePath+"/fail",schemaPath:"#/properties/fail/anyOf/1/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key26},schema:false,parentSchema:schema15.properties.fail.anyOf[1],data:data134};vErrors===
null?vErrors=[err366]:vErrors.push(err366),errors++}if(data134.msg!==void 0){let data135=data134.msg;if(typeof data135!="string"){let err367={instancePath:instancePath+
"/fail/msg",schemaPath:"#/properties/fail/anyOf/1/properties/msg/type",keyword:"type",params:{type:"string"},schema:schema15.properties.fail.anyOf[1].properties.
msg.type,parentSchema:schema15.properties.fail.anyOf[1].properties.msg,data:data135};vErrors===null?vErrors=[err367]:vErrors.push(err367),errors++}}}else{let err368={
instancePath:instancePath+"/fail",schemaPath:"#/properties/fail/anyOf/1/type",keyword:"type",params:{type:"object"},schema:schema15.properties.fail.anyOf[1].type,
parentSchema:schema15.properties.fail.anyOf[1],data:data134};vErrors===null?vErrors=[err368]:vErrors.push(err368),errors++}var _valid15=_errs383===errors;valid68=
valid68||_valid15}if(valid68)errors=_errs380,vErrors!==null&&(_errs380?vErrors.length=_errs380:vErrors=null);else{let err369={instancePath:instancePath+"/fail",
schemaPath:"#/properties/fail/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.fail.anyOf,parentSchema:schema15.properties.fail,data:data134};vErrors===
null?vErrors=[err369]:vErrors.push(err369),errors++}}if(data.fence!==void 0){let data136=data.fence;if(data136&&typeof data136=="object"&&!Array.isArray(data136)){
if(data136.primary===void 0){let err370={instancePath:instancePath+"/fence",schemaPath:"#/properties/fence/required",keyword:"required",params:{missingProperty:"\
primary"},schema:schema15.properties.fence.required,parentSchema:schema15.properties.fence,data:data136};vErrors===null?vErrors=[err370]:vErrors.push(err370),errors++}
if(data136.epoch===void 0){let err371={instancePath:instancePath+"/fence",schemaPath:"#/properties/fence/required",keyword:"required",params:{missingProperty:"e\
poch"},schema:schema15.properties.fence.required,parentSchema:schema15.properties.fence,data:data136};vErrors===null?vErrors=[err371]:vErrors.push(err371),errors++}
for(let key27 in data136)if(!func2.call(schema15.properties.fence.properties,key27)){let err372={instancePath:instancePath+"/fence",schemaPath:"#/properties/fen\
ce/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key27},schema:false,parentSchema:schema15.properties.fence,data:data136};vErrors===
null?vErrors=[err372]:vErrors.push(err372),errors++}if(data136.primary!==void 0){let data137=data136.primary;if(typeof data137!="string"){let err373={instancePath:instancePath+
"/fence/primary",schemaPath:"#/properties/fence/properties/primary/type",keyword:"type",params:{type:"string"},schema:schema15.properties.fence.properties.primary.
type,parentSchema:schema15.properties.fence.properties.primary,data:data137};vErrors===null?vErrors=[err373]:vErrors.push(err373),errors++}}if(data136.epoch!==void 0){
let data138=data136.epoch;if(!(typeof data138=="number"&&!(data138%1)&&!isNaN(data138)&&isFinite(data138))&&typeof data138!="string"){let err374={instancePath:instancePath+
"/fence/epoch",schemaPath:"#/properties/fence/properties/epoch/type",keyword:"type",params:{type:schema15.properties.fence.properties.epoch.type},schema:schema15.
properties.fence.properties.epoch.type,parentSchema:schema15.properties.fence.properties.epoch,data:data138};vErrors===null?vErrors=[err374]:vErrors.push(err374),
errors++}if(typeof data138=="number"&&isFinite(data138)&&(data138<1||isNaN(data138))){let err375={instancePath:instancePath+"/fence/epoch",schemaPath:"#/propert\
ies/fence/properties/epoch/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema15.properties.fence.properties.epoch,data:data138};
vErrors===null?vErrors=[err375]:vErrors.push(err375),errors++}if(typeof data138=="string"&&!pattern67.test(data138)){let err376={instancePath:instancePath+"/fen\
ce/epoch",schemaPath:"#/properties/fence/properties/epoch/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
fence.properties.epoch,data:data138};vErrors===null?vErrors=[err376]:vErrors.push(err376),errors++}}if(data136.stopped!==void 0){let data139=data136.stopped;if(!(data139&&
typeof data139=="object"&&!Array.isArray(data139))&&typeof data139!="string"){let err377={instancePath:instancePath+"/fence/stopped",schemaPath:"#/properties/fe\
nce/properties/stopped/type",keyword:"type",params:{type:schema15.properties.fence.properties.stopped.type},schema:schema15.properties.fence.properties.stopped.
type,parentSchema:schema15.properties.fence.properties.stopped,data:data139};vErrors===null?vErrors=[err377]:vErrors.push(err377),errors++}if(typeof data139=="s\
tring"&&!pattern67.test(data139)){let err378={instancePath:instancePath+"/fence/stopped",schemaPath:"#/properties/fence/properties/stopped/pattern",keyword:"pat\
tern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.fence.properties.stopped,data:data139};vErrors===null?vErrors=[err378]:vErrors.
push(err378),errors++}if(data139&&typeof data139=="object"&&!Array.isArray(data139)){if(data139.reachable!==void 0){let data140=data139.reachable;if(typeof data140!=
"boolean"&&typeof data140!="string"){let err379={instancePath:instancePath+"/fence/stopped/reachable",schemaPath:"#/properties/fence/properties/stopped/properti\
es/reachable/type",keyword:"type",params:{type:schema15.properties.fence.properties.stopped.properties.reachable.type},schema:schema15.properties.fence.properties.
stopped.properties.reachable.type,parentSchema:schema15.properties.fence.properties.stopped.properties.reachable,data:data140};vErrors===null?vErrors=[err379]:vErrors.
push(err379),errors++}if(typeof data140=="string"&&!pattern67.test(data140)){let err380={instancePath:instancePath+"/fence/stopped/reachable",schemaPath:"#/prop\
erties/fence/properties/stopped/properties/reachable/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.fence.
properties.stopped.properties.reachable,data:data140};vErrors===null?vErrors=[err380]:vErrors.push(err380),errors++}}if(data139.answered!==void 0){let data141=data139.
answered;if(typeof data141!="boolean"&&typeof data141!="string"){let err381={instancePath:instancePath+"/fence/stopped/answered",schemaPath:"#/properties/fence/\
properties/stopped/properties/answered/type",keyword:"type",params:{type:schema15.properties.fence.properties.stopped.properties.answered.type},schema:schema15.
properties.fence.properties.stopped.properties.answered.type,parentSchema:schema15.properties.fence.properties.stopped.properties.answered,data:data141};vErrors===
null?vErrors=[err381]:vErrors.push(err381),errors++}if(typeof data141=="string"&&!pattern67.test(data141)){let err382={instancePath:instancePath+"/fence/stopped\
/answered",schemaPath:"#/properties/fence/properties/stopped/properties/answered/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.fence.properties.stopped.properties.answered,data:data141};vErrors===null?vErrors=[err382]:vErrors.push(err382),errors++}}if(data139.why!==void 0){let data142=data139.
why;if(typeof data142!="string"){let err383={instancePath:instancePath+"/fence/stopped/why",schemaPath:"#/properties/fence/properties/stopped/properties/why/typ\
e",keyword:"type",params:{type:"string"},schema:schema15.properties.fence.properties.stopped.properties.why.type,parentSchema:schema15.properties.fence.properties.
stopped.properties.why,data:data142};vErrors===null?vErrors=[err383]:vErrors.push(err383),errors++}}if(data139.role!==void 0){let data143=data139.role;if(typeof data143!=
"string"&&data143!==null){let err384={instancePath:instancePath+"/fence/stopped/role",schemaPath:"#/properties/fence/properties/stopped/properties/role/type",keyword:"\
type",params:{type:schema15.properties.fence.properties.stopped.properties.role.type},schema:schema15.properties.fence.properties.stopped.properties.role.type,parentSchema:schema15.
properties.fence.properties.stopped.properties.role,data:data143};vErrors===null?vErrors=[err384]:vErrors.push(err384),errors++}}if(data139.epoch!==void 0){let data144=data139.
epoch;if(!(typeof data144=="number"&&!(data144%1)&&!isNaN(data144)&&isFinite(data144))&&data144!==null&&typeof data144!="string"){let err385={instancePath:instancePath+
"/fence/stopped/epoch",schemaPath:"#/properties/fence/properties/stopped/properties/epoch/type",keyword:"type",params:{type:schema15.properties.fence.properties.
stopped.properties.epoch.type},schema:schema15.properties.fence.properties.stopped.properties.epoch.type,parentSchema:schema15.properties.fence.properties.stopped.
properties.epoch,data:data144};vErrors===null?vErrors=[err385]:vErrors.push(err385),errors++}if(typeof data144=="string"&&!pattern67.test(data144)){let err386={
instancePath:instancePath+"/fence/stopped/epoch",schemaPath:"#/properties/fence/properties/stopped/properties/epoch/pattern",keyword:"pattern",params:{pattern:"\
\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.fence.properties.stopped.properties.epoch,data:data144};vErrors===null?vErrors=[err386]:vErrors.push(err386),
errors++}}if(data139.active!==void 0){let data145=data139.active;if(!Array.isArray(data145)&&typeof data145!="string"){let err387={instancePath:instancePath+"/f\
ence/stopped/active",schemaPath:"#/properties/fence/properties/stopped/properties/active/type",keyword:"type",params:{type:schema15.properties.fence.properties.
stopped.properties.active.type},schema:schema15.properties.fence.properties.stopped.properties.active.type,parentSchema:schema15.properties.fence.properties.stopped.
properties.active,data:data145};vErrors===null?vErrors=[err387]:vErrors.push(err387),errors++}if(typeof data145=="string"&&!pattern67.test(data145)){let err388={
instancePath:instancePath+"/fence/stopped/active",schemaPath:"#/properties/fence/properties/stopped/properties/active/pattern",keyword:"pattern",params:{pattern:"\
\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.fence.properties.stopped.properties.active,data:data145};vErrors===null?vErrors=[err388]:vErrors.push(
err388),errors++}if(Array.isArray(data145)){let len13=data145.length;for(let i13=0;i13<len13;i13++){let data146=data145[i13];if(typeof data146!="string"){let err389={
instancePath:instancePath+"/fence/stopped/active/"+i13,schemaPath:"#/properties/fence/properties/stopped/properties/active/items/type",keyword:"type",params:{type:"\
string"},schema:schema15.properties.fence.properties.stopped.properties.active.items.type,parentSchema:schema15.properties.fence.properties.stopped.properties.active.
items,data:data146};vErrors===null?vErrors=[err389]:vErrors.push(err389),errors++}}}}}}if(data136.peer!==void 0){let data147=data136.peer;if(!(data147&&typeof data147==
"object"&&!Array.isArray(data147))&&typeof data147!="string"){let err390={instancePath:instancePath+"/fence/peer",schemaPath:"#/properties/fence/properties/peer\
/type",keyword:"type",params:{type:schema15.properties.fence.properties.peer.type},schema:schema15.properties.fence.properties.peer.type,parentSchema:schema15.properties.
fence.properties.peer,data:data147};vErrors===null?vErrors=[err390]:vErrors.push(err390),errors++}if(typeof data147=="string"&&!pattern67.test(data147)){let err391={
instancePath:instancePath+"/fence/peer",schemaPath:"#/properties/fence/properties/peer/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.fence.properties.peer,data:data147};vErrors===null?vErrors=[err391]:vErrors.push(err391),errors++}if(data147&&typeof data147=="object"&&!Array.isArray(
data147)){if(data147.reachable!==void 0){let data148=data147.reachable;if(typeof data148!="boolean"&&typeof data148!="string"){let err392={instancePath:instancePath+
"/fence/peer/reachable",schemaPath:"#/properties/fence/properties/peer/properties/reachable/type",keyword:"type",params:{type:schema15.properties.fence.properties.
peer.properties.reachable.type},schema:schema15.properties.fence.properties.peer.properties.reachable.type,parentSchema:schema15.properties.fence.properties.peer.
properties.reachable,data:data148};vErrors===null?vErrors=[err392]:vErrors.push(err392),errors++}if(typeof data148=="string"&&!pattern67.test(data148)){let err393={
instancePath:instancePath+"/fence/peer/reachable",schemaPath:"#/properties/fence/properties/peer/properties/reachable/pattern",keyword:"pattern",params:{pattern:"\
\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.fence.properties.peer.properties.reachable,data:data148};vErrors===null?vErrors=[err393]:vErrors.push(
err393),errors++}}if(data147.answered!==void 0){let data149=data147.answered;if(typeof data149!="boolean"&&typeof data149!="string"){let err394={instancePath:instancePath+
"/fence/peer/answered",schemaPath:"#/properties/fence/properties/peer/properties/answered/type",keyword:"type",params:{type:schema15.properties.fence.properties.
peer.properties.answered.type},schema:schema15.properties.fence.properties.peer.properties.answered.type,parentSchema:schema15.properties.fence.properties.peer.
properties.answered,data:data149};vErrors===null?vErrors=[err394]:vErrors.push(err394),errors++}if(typeof data149=="string"&&!pattern67.test(data149)){let err395={
instancePath:instancePath+"/fence/peer/answered",schemaPath:"#/properties/fence/properties/peer/properties/answered/pattern",keyword:"pattern",params:{pattern:"\
\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.fence.properties.peer.properties.answered,data:data149};vErrors===null?vErrors=[err395]:vErrors.push(err395),
errors++}}if(data147.why!==void 0){let data150=data147.why;if(typeof data150!="string"){let err396={instancePath:instancePath+"/fence/peer/why",schemaPath:"#/pr\
operties/fence/properties/peer/properties/why/type",keyword:"type",params:{type:"string"},schema:schema15.properties.fence.properties.peer.properties.why.type,parentSchema:schema15.
properties.fence.properties.peer.properties.why,data:data150};vErrors===null?vErrors=[err396]:vErrors.push(err396),errors++}}if(data147.role!==void 0){let data151=data147.
role;if(typeof data151!="string"&&data151!==null){let err397={instancePath:instancePath+"/fence/peer/role",schemaPath:"#/properties/fence/properties/peer/proper\
ties/role/type",keyword:"type",params:{type:schema15.properties.fence.properties.peer.properties.role.type},schema:schema15.properties.fence.properties.peer.properties.
role.type,parentSchema:schema15.properties.fence.properties.peer.properties.role,data:data151};vErrors===null?vErrors=[err397]:vErrors.push(err397),errors++}}if(data147.
epoch!==void 0){let data152=data147.epoch;if(!(typeof data152=="number"&&!(data152%1)&&!isNaN(data152)&&isFinite(data152))&&data152!==null&&typeof data152!="str\
ing"){let err398={instancePath:instancePath+"/fence/peer/epoch",schemaPath:"#/properties/fence/properties/peer/properties/epoch/type",keyword:"type",params:{type:schema15.
properties.fence.properties.peer.properties.epoch.type},schema:schema15.properties.fence.properties.peer.properties.epoch.type,parentSchema:schema15.properties.
fence.properties.peer.properties.epoch,data:data152};vErrors===null?vErrors=[err398]:vErrors.push(err398),errors++}if(typeof data152=="string"&&!pattern67.test(
data152)){let err399={instancePath:instancePath+"/fence/peer/epoch",schemaPath:"#/properties/fence/properties/peer/properties/epoch/pattern",keyword:"pattern",params:{
pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.fence.properties.peer.properties.epoch,data:data152};vErrors===null?vErrors=[err399]:vErrors.
push(err399),errors++}}if(data147.active!==void 0){let data153=data147.active;if(!Array.isArray(data153)&&typeof data153!="string"){let err400={instancePath:instancePath+
"/fence/peer/active",schemaPath:"#/properties/fence/properties/peer/properties/active/type",keyword:"type",params:{type:schema15.properties.fence.properties.peer.
properties.active.type},schema:schema15.properties.fence.properties.peer.properties.active.type,parentSchema:schema15.properties.fence.properties.peer.properties.
active,data:data153};vErrors===null?vErrors=[err400]:vErrors.push(err400),errors++}if(typeof data153=="string"&&!pattern67.test(data153)){let err401={instancePath:instancePath+
"/fence/peer/active",schemaPath:"#/properties/fence/properties/peer/properties/active/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.fence.properties.peer.properties.active,data:data153};vErrors===null?vErrors=[err401]:vErrors.push(err401),errors++}if(Array.isArray(data153)){let len14=data153.
length;for(let i14=0;i14<len14;i14++){let data154=data153[i14];if(typeof data154!="string"){let err402={instancePath:instancePath+"/fence/peer/active/"+i14,schemaPath:"\
#/properties/fence/properties/peer/properties/active/items/type",keyword:"type",params:{type:"string"},schema:schema15.properties.fence.properties.peer.properties.
active.items.type,parentSchema:schema15.properties.fence.properties.peer.properties.active.items,data:data154};vErrors===null?vErrors=[err402]:vErrors.push(err402),
errors++}}}}}}if(data136.check!==void 0){let data155=data136.check;if(!(data155&&typeof data155=="object"&&!Array.isArray(data155))&&data155!==null&&typeof data155!=
"string"){let err403={instancePath:instancePath+"/fence/check",schemaPath:"#/properties/fence/properties/check/type",keyword:"type",params:{type:schema15.properties.
fence.properties.check.type},schema:schema15.properties.fence.properties.check.type,parentSchema:schema15.properties.fence.properties.check,data:data155};vErrors===
null?vErrors=[err403]:vErrors.push(err403),errors++}if(typeof data155=="string"&&!pattern67.test(data155)){let err404={instancePath:instancePath+"/fence/check",
schemaPath:"#/properties/fence/properties/check/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.fence.properties.
check,data:data155};vErrors===null?vErrors=[err404]:vErrors.push(err404),errors++}if(data155&&typeof data155=="object"&&!Array.isArray(data155)){if(data155.kind===
void 0){let err405={instancePath:instancePath+"/fence/check",schemaPath:"#/properties/fence/properties/check/required",keyword:"required",params:{missingProperty:"\
kind"},schema:schema15.properties.fence.properties.check.required,parentSchema:schema15.properties.fence.properties.check,data:data155};vErrors===null?vErrors=[
err405]:vErrors.push(err405),errors++}if(data155.kind!==void 0){let data156=data155.kind,_errs430=errors,valid78=false,_errs431=errors;if(!(data156==="http"||data156===
"tcp"||data156==="command")){let err406={instancePath:instancePath+"/fence/check/kind",schemaPath:"#/properties/fence/properties/check/properties/kind/anyOf/0/e\
num",keyword:"enum",params:{allowedValues:schema15.properties.fence.properties.check.properties.kind.anyOf[0].enum},schema:schema15.properties.fence.properties.
check.properties.kind.anyOf[0].enum,parentSchema:schema15.properties.fence.properties.check.properties.kind.anyOf[0],data:data156};vErrors===null?vErrors=[err406]:
vErrors.push(err406),errors++}var _valid16=_errs431===errors;if(valid78=valid78||_valid16,!valid78){let _errs432=errors;if(typeof data156=="string"){if(!pattern67.
test(data156)){let err407={instancePath:instancePath+"/fence/check/kind",schemaPath:"#/properties/fence/properties/check/properties/kind/anyOf/1/pattern",keyword:"\
pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.fence.properties.check.properties.kind.anyOf[1],data:data156};vErrors===null?
vErrors=[err407]:vErrors.push(err407),errors++}}else{let err408={instancePath:instancePath+"/fence/check/kind",schemaPath:"#/properties/fence/properties/check/p\
roperties/kind/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.fence.properties.check.properties.kind.anyOf[1].type,parentSchema:schema15.
properties.fence.properties.check.properties.kind.anyOf[1],data:data156};vErrors===null?vErrors=[err408]:vErrors.push(err408),errors++}var _valid16=_errs432===errors;
valid78=valid78||_valid16}if(valid78)errors=_errs430,vErrors!==null&&(_errs430?vErrors.length=_errs430:vErrors=null);else{let err409={instancePath:instancePath+
"/fence/check/kind",schemaPath:"#/properties/fence/properties/check/properties/kind/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.fence.properties.
check.properties.kind.anyOf,parentSchema:schema15.properties.fence.properties.check.properties.kind,data:data156};vErrors===null?vErrors=[err409]:vErrors.push(err409),
errors++}}if(data155.url!==void 0){let data157=data155.url;if(typeof data157!="string"){let err410={instancePath:instancePath+"/fence/check/url",schemaPath:"#/p\
roperties/fence/properties/check/properties/url/type",keyword:"type",params:{type:"string"},schema:schema15.properties.fence.properties.check.properties.url.type,
parentSchema:schema15.properties.fence.properties.check.properties.url,data:data157};vErrors===null?vErrors=[err410]:vErrors.push(err410),errors++}}if(data155.status!==
void 0){let data158=data155.status;if(!(typeof data158=="number"&&!(data158%1)&&!isNaN(data158)&&isFinite(data158))&&typeof data158!="string"){let err411={instancePath:instancePath+
"/fence/check/status",schemaPath:"#/properties/fence/properties/check/properties/status/type",keyword:"type",params:{type:schema15.properties.fence.properties.check.
properties.status.type},schema:schema15.properties.fence.properties.check.properties.status.type,parentSchema:schema15.properties.fence.properties.check.properties.
status,data:data158};vErrors===null?vErrors=[err411]:vErrors.push(err411),errors++}if(typeof data158=="string"&&!pattern67.test(data158)){let err412={instancePath:instancePath+
"/fence/check/status",schemaPath:"#/properties/fence/properties/check/properties/status/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.fence.properties.check.properties.status,data:data158};vErrors===null?vErrors=[err412]:vErrors.push(err412),errors++}}if(data155.address!==void 0){let data159=data155.
address;if(typeof data159!="string"){let err413={instancePath:instancePath+"/fence/check/address",schemaPath:"#/properties/fence/properties/check/properties/add\
ress/type",keyword:"type",params:{type:"string"},schema:schema15.properties.fence.properties.check.properties.address.type,parentSchema:schema15.properties.fence.
properties.check.properties.address,data:data159};vErrors===null?vErrors=[err413]:vErrors.push(err413),errors++}}if(data155.port!==void 0){let data160=data155.port;
if(!(typeof data160=="number"&&!(data160%1)&&!isNaN(data160)&&isFinite(data160))&&typeof data160!="string"){let err414={instancePath:instancePath+"/fence/check/\
port",schemaPath:"#/properties/fence/properties/check/properties/port/type",keyword:"type",params:{type:schema15.properties.fence.properties.check.properties.port.
type},schema:schema15.properties.fence.properties.check.properties.port.type,parentSchema:schema15.properties.fence.properties.check.properties.port,data:data160};
vErrors===null?vErrors=[err414]:vErrors.push(err414),errors++}if(typeof data160=="string"&&!pattern67.test(data160)){let err415={instancePath:instancePath+"/fen\
ce/check/port",schemaPath:"#/properties/fence/properties/check/properties/port/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.fence.properties.check.properties.port,data:data160};vErrors===null?vErrors=[err415]:vErrors.push(err415),errors++}}if(data155.script!==void 0){let data161=data155.
script;if(typeof data161!="string"){let err416={instancePath:instancePath+"/fence/check/script",schemaPath:"#/properties/fence/properties/check/properties/scrip\
t/type",keyword:"type",params:{type:"string"},schema:schema15.properties.fence.properties.check.properties.script.type,parentSchema:schema15.properties.fence.properties.
check.properties.script,data:data161};vErrors===null?vErrors=[err416]:vErrors.push(err416),errors++}}}}if(data136.at!==void 0){let data162=data136.at;if(!Array.
isArray(data162)&&typeof data162!="string"){let err417={instancePath:instancePath+"/fence/at",schemaPath:"#/properties/fence/properties/at/type",keyword:"type",
params:{type:schema15.properties.fence.properties.at.type},schema:schema15.properties.fence.properties.at.type,parentSchema:schema15.properties.fence.properties.
at,data:data162};vErrors===null?vErrors=[err417]:vErrors.push(err417),errors++}if(typeof data162=="string"&&!pattern67.test(data162)){let err418={instancePath:instancePath+
"/fence/at",schemaPath:"#/properties/fence/properties/at/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.fence.
properties.at,data:data162};vErrors===null?vErrors=[err418]:vErrors.push(err418),errors++}if(Array.isArray(data162)){let len15=data162.length;for(let i15=0;i15<
len15;i15++){let data163=data162[i15];if(typeof data163!="string"){let err419={instancePath:instancePath+"/fence/at/"+i15,schemaPath:"#/properties/fence/propert\
ies/at/items/type",keyword:"type",params:{type:"string"},schema:schema15.properties.fence.properties.at.items.type,parentSchema:schema15.properties.fence.properties.
at.items,data:data163};vErrors===null?vErrors=[err419]:vErrors.push(err419),errors++}}}}if(data136.command!==void 0){let data164=data136.command;if(typeof data164!=
"string"&&data164!==null){let err420={instancePath:instancePath+"/fence/command",schemaPath:"#/properties/fence/properties/command/type",keyword:"type",params:{
type:schema15.properties.fence.properties.command.type},schema:schema15.properties.fence.properties.command.type,parentSchema:schema15.properties.fence.properties.
command,data:data164};vErrors===null?vErrors=[err420]:vErrors.push(err420),errors++}}if(data136.status!==void 0){let data165=data136.status;if(typeof data165!="\
string"&&data165!==null){let err421={instancePath:instancePath+"/fence/status",schemaPath:"#/properties/fence/properties/status/type",keyword:"type",params:{type:schema15.
properties.fence.properties.status.type},schema:schema15.properties.fence.properties.status.type,parentSchema:schema15.properties.fence.properties.status,data:data165};
vErrors===null?vErrors=[err421]:vErrors.push(err421),errors++}}if(data136.after!==void 0){let data166=data136.after;if(!(data166&&typeof data166=="object"&&!Array.
isArray(data166))&&typeof data166!="string"){let err422={instancePath:instancePath+"/fence/after",schemaPath:"#/properties/fence/properties/after/type",keyword:"\
type",params:{type:schema15.properties.fence.properties.after.type},schema:schema15.properties.fence.properties.after.type,parentSchema:schema15.properties.fence.
properties.after,data:data166};vErrors===null?vErrors=[err422]:vErrors.push(err422),errors++}if(typeof data166=="string"&&!pattern67.test(data166)){let err423={
instancePath:instancePath+"/fence/after",schemaPath:"#/properties/fence/properties/after/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.fence.properties.after,data:data166};vErrors===null?vErrors=[err423]:vErrors.push(err423),errors++}if(data166&&typeof data166=="object"&&!Array.isArray(
data166)){if(data166.sent!==void 0){let data167=data166.sent;if(typeof data167!="boolean"&&typeof data167!="string"){let err424={instancePath:instancePath+"/fen\
ce/after/sent",schemaPath:"#/properties/fence/properties/after/properties/sent/type",keyword:"type",params:{type:schema15.properties.fence.properties.after.properties.
sent.type},schema:schema15.properties.fence.properties.after.properties.sent.type,parentSchema:schema15.properties.fence.properties.after.properties.sent,data:data167};
vErrors===null?vErrors=[err424]:vErrors.push(err424),errors++}if(typeof data167=="string"&&!pattern67.test(data167)){let err425={instancePath:instancePath+"/fen\
ce/after/sent",schemaPath:"#/properties/fence/properties/after/properties/sent/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.fence.properties.after.properties.sent,data:data167};vErrors===null?vErrors=[err425]:vErrors.push(err425),errors++}}if(data166.failed!==void 0){let data168=data166.
failed;if(typeof data168!="boolean"&&typeof data168!="string"){let err426={instancePath:instancePath+"/fence/after/failed",schemaPath:"#/properties/fence/proper\
ties/after/properties/failed/type",keyword:"type",params:{type:schema15.properties.fence.properties.after.properties.failed.type},schema:schema15.properties.fence.
properties.after.properties.failed.type,parentSchema:schema15.properties.fence.properties.after.properties.failed,data:data168};vErrors===null?vErrors=[err426]:
vErrors.push(err426),errors++}if(typeof data168=="string"&&!pattern67.test(data168)){let err427={instancePath:instancePath+"/fence/after/failed",schemaPath:"#/p\
roperties/fence/properties/after/properties/failed/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.fence.properties.
after.properties.failed,data:data168};vErrors===null?vErrors=[err427]:vErrors.push(err427),errors++}}if(data166.msg!==void 0){let data169=data166.msg;if(typeof data169!=
"string"){let err428={instancePath:instancePath+"/fence/after/msg",schemaPath:"#/properties/fence/properties/after/properties/msg/type",keyword:"type",params:{type:"\
string"},schema:schema15.properties.fence.properties.after.properties.msg.type,parentSchema:schema15.properties.fence.properties.after.properties.msg,data:data169};
vErrors===null?vErrors=[err428]:vErrors.push(err428),errors++}}}}if(data136.timeout!==void 0){let data170=data136.timeout;if(!(typeof data170=="number"&&isFinite(
data170))&&typeof data170!="string"){let err429={instancePath:instancePath+"/fence/timeout",schemaPath:"#/properties/fence/properties/timeout/type",keyword:"typ\
e",params:{type:schema15.properties.fence.properties.timeout.type},schema:schema15.properties.fence.properties.timeout.type,parentSchema:schema15.properties.fence.
properties.timeout,data:data170};vErrors===null?vErrors=[err429]:vErrors.push(err429),errors++}if(typeof data170=="number"&&isFinite(data170)&&(data170<1||isNaN(
data170))){let err430={instancePath:instancePath+"/fence/timeout",schemaPath:"#/properties/fence/properties/timeout/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:schema15.properties.fence.properties.timeout,data:data170};vErrors===null?vErrors=[err430]:vErrors.push(err430),errors++}if(typeof data170==
"string"&&!pattern67.test(data170)){let err431={instancePath:instancePath+"/fence/timeout",schemaPath:"#/properties/fence/properties/timeout/pattern",keyword:"p\
attern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.fence.properties.timeout,data:data170};vErrors===null?vErrors=[err431]:vErrors.
push(err431),errors++}}}else{let err432={instancePath:instancePath+"/fence",schemaPath:"#/properties/fence/type",keyword:"type",params:{type:"object"},schema:schema15.
properties.fence.type,parentSchema:schema15.properties.fence,data:data136};vErrors===null?vErrors=[err432]:vErrors.push(err432),errors++}}if(data.file!==void 0){
let data171=data.file;if(data171&&typeof data171=="object"&&!Array.isArray(data171)){if(data171.path===void 0){let err433={instancePath:instancePath+"/file",schemaPath:"\
#/properties/file/required",keyword:"required",params:{missingProperty:"path"},schema:schema15.properties.file.required,parentSchema:schema15.properties.file,data:data171};
vErrors===null?vErrors=[err433]:vErrors.push(err433),errors++}for(let key28 in data171)if(!(key28==="path"||key28==="state"||key28==="src"||key28==="force"||key28===
"mode"||key28==="owner"||key28==="group")){let err434={instancePath:instancePath+"/file",schemaPath:"#/properties/file/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:key28},schema:false,parentSchema:schema15.properties.file,data:data171};vErrors===null?vErrors=[err434]:vErrors.push(err434),
errors++}if(data171.path!==void 0){let data172=data171.path;if(typeof data172=="string"){if(func3(data172)>4096){let err435={instancePath:instancePath+"/file/pa\
th",schemaPath:"#/properties/file/properties/path/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema15.properties.file.properties.
path,data:data172};vErrors===null?vErrors=[err435]:vErrors.push(err435),errors++}if(!pattern88.test(data172)){let err436={instancePath:instancePath+"/file/path",
schemaPath:"#/properties/file/properties/path/pattern",keyword:"pattern",params:{pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{"},schema:"(?:^(?![\
\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",parentSchema:schema15.properties.file.properties.path,data:data172};vErrors===null?vErrors=[err436]:vErrors.push(err436),
errors++}}else{let err437={instancePath:instancePath+"/file/path",schemaPath:"#/properties/file/properties/path/type",keyword:"type",params:{type:schema15.properties.
file.properties.path.type},schema:schema15.properties.file.properties.path.type,parentSchema:schema15.properties.file.properties.path,data:data172};vErrors===null?
vErrors=[err437]:vErrors.push(err437),errors++}}if(data171.state!==void 0){let data173=data171.state,_errs468=errors,valid83=false,_errs469=errors;if(!(data173===
"file"||data173==="directory"||data173==="link"||data173==="touch"||data173==="absent")){let err438={instancePath:instancePath+"/file/state",schemaPath:"#/prope\
rties/file/properties/state/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.properties.file.properties.state.anyOf[0].enum},schema:schema15.properties.
file.properties.state.anyOf[0].enum,parentSchema:schema15.properties.file.properties.state.anyOf[0],data:data173};vErrors===null?vErrors=[err438]:vErrors.push(err438),
errors++}var _valid17=_errs469===errors;if(valid83=valid83||_valid17,!valid83){let _errs470=errors;if(typeof data173=="string"){if(!pattern67.test(data173)){let err439={
instancePath:instancePath+"/file/state",schemaPath:"#/properties/file/properties/state/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",
parentSchema:schema15.properties.file.properties.state.anyOf[1],data:data173};vErrors===null?vErrors=[err439]:vErrors.push(err439),errors++}}else{let err440={instancePath:instancePath+
"/file/state",schemaPath:"#/properties/file/properties/state/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.file.properties.state.
anyOf[1].type,parentSchema:schema15.properties.file.properties.state.anyOf[1],data:data173};vErrors===null?vErrors=[err440]:vErrors.push(err440),errors++}var _valid17=_errs470===
errors;valid83=valid83||_valid17}if(valid83)errors=_errs468,vErrors!==null&&(_errs468?vErrors.length=_errs468:vErrors=null);else{let err441={instancePath:instancePath+
"/file/state",schemaPath:"#/properties/file/properties/state/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.file.properties.state.anyOf,parentSchema:schema15.
properties.file.properties.state,data:data173};vErrors===null?vErrors=[err441]:vErrors.push(err441),errors++}}if(data171.src!==void 0){let data174=data171.src;if(typeof data174==
"string"){if(func3(data174)<1){let err442={instancePath:instancePath+"/file/src",schemaPath:"#/properties/file/properties/src/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:schema15.properties.file.properties.src,data:data174};vErrors===null?vErrors=[err442]:vErrors.push(err442),errors++}}else{let err443={
instancePath:instancePath+"/file/src",schemaPath:"#/properties/file/properties/src/type",keyword:"type",params:{type:"string"},schema:schema15.properties.file.properties.
src.type,parentSchema:schema15.properties.file.properties.src,data:data174};vErrors===null?vErrors=[err443]:vErrors.push(err443),errors++}}if(data171.force!==void 0){
let data175=data171.force;if(typeof data175!="boolean"&&typeof data175!="string"){let err444={instancePath:instancePath+"/file/force",schemaPath:"#/properties/f\
ile/properties/force/type",keyword:"type",params:{type:schema15.properties.file.properties.force.type},schema:schema15.properties.file.properties.force.type,parentSchema:schema15.
properties.file.properties.force,data:data175};vErrors===null?vErrors=[err444]:vErrors.push(err444),errors++}if(typeof data175=="string"&&!pattern67.test(data175)){
let err445={instancePath:instancePath+"/file/force",schemaPath:"#/properties/file/properties/force/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\
\\{\\{",parentSchema:schema15.properties.file.properties.force,data:data175};vErrors===null?vErrors=[err445]:vErrors.push(err445),errors++}}if(data171.mode!==void 0){
let data176=data171.mode;if(typeof data176=="string"){if(!pattern94.test(data176)){let err446={instancePath:instancePath+"/file/mode",schemaPath:"#/properties/f\
ile/properties/mode/pattern",keyword:"pattern",params:{pattern:"(?:^0?[0-7]{3,4}$)|\\{\\{"},schema:"(?:^0?[0-7]{3,4}$)|\\{\\{",parentSchema:schema15.properties.
file.properties.mode,data:data176};vErrors===null?vErrors=[err446]:vErrors.push(err446),errors++}}else{let err447={instancePath:instancePath+"/file/mode",schemaPath:"\
#/properties/file/properties/mode/type",keyword:"type",params:{type:schema15.properties.file.properties.mode.type},schema:schema15.properties.file.properties.mode.
type,parentSchema:schema15.properties.file.properties.mode,data:data176};vErrors===null?vErrors=[err447]:vErrors.push(err447),errors++}}if(data171.owner!==void 0){
let data177=data171.owner;if(typeof data177=="string"){if(func3(data177)<1){let err448={instancePath:instancePath+"/file/owner",schemaPath:"#/properties/file/pr\
operties/owner/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.file.properties.owner,data:data177};vErrors===null?vErrors=
[err448]:vErrors.push(err448),errors++}}else{let err449={instancePath:instancePath+"/file/owner",schemaPath:"#/properties/file/properties/owner/type",keyword:"t\
ype",params:{type:"string"},schema:schema15.properties.file.properties.owner.type,parentSchema:schema15.properties.file.properties.owner,data:data177};vErrors===
null?vErrors=[err449]:vErrors.push(err449),errors++}}if(data171.group!==void 0){let data178=data171.group;if(typeof data178=="string"){if(func3(data178)<1){let err450={
instancePath:instancePath+"/file/group",schemaPath:"#/properties/file/properties/group/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.
properties.file.properties.group,data:data178};vErrors===null?vErrors=[err450]:vErrors.push(err450),errors++}}else{let err451={instancePath:instancePath+"/file/\
group",schemaPath:"#/properties/file/properties/group/type",keyword:"type",params:{type:"string"},schema:schema15.properties.file.properties.group.type,parentSchema:schema15.
properties.file.properties.group,data:data178};vErrors===null?vErrors=[err451]:vErrors.push(err451),errors++}}}else{let err452={instancePath:instancePath+"/file",
schemaPath:"#/properties/file/type",keyword:"type",params:{type:"object"},schema:schema15.properties.file.type,parentSchema:schema15.properties.file,data:data171};
vErrors===null?vErrors=[err452]:vErrors.push(err452),errors++}}if(data.group!==void 0){let data179=data.group,_errs483=errors,valid84=false,_errs484=errors;if(typeof data179==
"string"){if(func3(data179)<1){let err453={instancePath:instancePath+"/group",schemaPath:"#/properties/group/anyOf/0/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:schema15.properties.group.anyOf[0],data:data179};vErrors===null?vErrors=[err453]:vErrors.push(err453),errors++}}else{let err454={instancePath:instancePath+
"/group",schemaPath:"#/properties/group/anyOf/0/type",keyword:"type",params:{type:"string"},schema:schema15.properties.group.anyOf[0].type,parentSchema:schema15.
properties.group.anyOf[0],data:data179};vErrors===null?vErrors=[err454]:vErrors.push(err454),errors++}var _valid18=_errs484===errors;if(valid84=valid84||_valid18,
!valid84){let _errs486=errors;if(data179&&typeof data179=="object"&&!Array.isArray(data179)){if(data179.name===void 0){let err455={instancePath:instancePath+"/g\
roup",schemaPath:"#/properties/group/anyOf/1/required",keyword:"required",params:{missingProperty:"name"},schema:schema15.properties.group.anyOf[1].required,parentSchema:schema15.
properties.group.anyOf[1],data:data179};vErrors===null?vErrors=[err455]:vErrors.push(err455),errors++}for(let key29 in data179)if(!(key29==="name"||key29==="gid"||
key29==="system"||key29==="state")){let err456={instancePath:instancePath+"/group",schemaPath:"#/properties/group/anyOf/1/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:key29},schema:false,parentSchema:schema15.properties.group.anyOf[1],data:data179};vErrors===null?vErrors=[err456]:vErrors.
push(err456),errors++}if(data179.name!==void 0){let data180=data179.name;if(typeof data180=="string"){if(!pattern71.test(data180)){let err457={instancePath:instancePath+
"/group/name",schemaPath:"#/properties/group/anyOf/1/properties/name/pattern",keyword:"pattern",params:{pattern:"(?:^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$)|\\{\\{"},
schema:"(?:^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$)|\\{\\{",parentSchema:schema15.properties.group.anyOf[1].properties.name,data:data180};vErrors===null?vErrors=[err457]:
vErrors.push(err457),errors++}}else{let err458={instancePath:instancePath+"/group/name",schemaPath:"#/properties/group/anyOf/1/properties/name/type",keyword:"ty\
pe",params:{type:schema15.properties.group.anyOf[1].properties.name.type},schema:schema15.properties.group.anyOf[1].properties.name.type,parentSchema:schema15.properties.
group.anyOf[1].properties.name,data:data180};vErrors===null?vErrors=[err458]:vErrors.push(err458),errors++}}if(data179.gid!==void 0){let data181=data179.gid;if(!(typeof data181==
"number"&&!(data181%1)&&!isNaN(data181)&&isFinite(data181))&&typeof data181!="string"){let err459={instancePath:instancePath+"/group/gid",schemaPath:"#/properti\
es/group/anyOf/1/properties/gid/type",keyword:"type",params:{type:schema15.properties.group.anyOf[1].properties.gid.type},schema:schema15.properties.group.anyOf[1].
properties.gid.type,parentSchema:schema15.properties.group.anyOf[1].properties.gid,data:data181};vErrors===null?vErrors=[err459]:vErrors.push(err459),errors++}if(typeof data181==
"number"&&isFinite(data181)&&(data181<0||isNaN(data181))){let err460={instancePath:instancePath+"/group/gid",schemaPath:"#/properties/group/anyOf/1/properties/g\
id/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema15.properties.group.anyOf[1].properties.gid,data:data181};vErrors===null?
vErrors=[err460]:vErrors.push(err460),errors++}if(typeof data181=="string"&&!pattern67.test(data181)){let err461={instancePath:instancePath+"/group/gid",schemaPath:"\
#/properties/group/anyOf/1/properties/gid/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.group.anyOf[1].properties.
gid,data:data181};vErrors===null?vErrors=[err461]:vErrors.push(err461),errors++}}if(data179.system!==void 0){let data182=data179.system;if(typeof data182!="bool\
ean"&&typeof data182!="string"){let err462={instancePath:instancePath+"/group/system",schemaPath:"#/properties/group/anyOf/1/properties/system/type",keyword:"ty\
pe",params:{type:schema15.properties.group.anyOf[1].properties.system.type},schema:schema15.properties.group.anyOf[1].properties.system.type,parentSchema:schema15.
properties.group.anyOf[1].properties.system,data:data182};vErrors===null?vErrors=[err462]:vErrors.push(err462),errors++}if(typeof data182=="string"&&!pattern67.
test(data182)){let err463={instancePath:instancePath+"/group/system",schemaPath:"#/properties/group/anyOf/1/properties/system/pattern",keyword:"pattern",params:{
pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.group.anyOf[1].properties.system,data:data182};vErrors===null?vErrors=[err463]:vErrors.push(err463),
errors++}}if(data179.state!==void 0){let data183=data179.state,_errs496=errors,valid86=false,_errs497=errors;if(!(data183==="present"||data183==="absent")){let err464={
instancePath:instancePath+"/group/state",schemaPath:"#/properties/group/anyOf/1/properties/state/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.properties.
group.anyOf[1].properties.state.anyOf[0].enum},schema:schema15.properties.group.anyOf[1].properties.state.anyOf[0].enum,parentSchema:schema15.properties.group.anyOf[1].
properties.state.anyOf[0],data:data183};vErrors===null?vErrors=[err464]:vErrors.push(err464),errors++}var _valid19=_errs497===errors;if(valid86=valid86||_valid19,
!valid86){let _errs498=errors;if(typeof data183=="string"){if(!pattern67.test(data183)){let err465={instancePath:instancePath+"/group/state",schemaPath:"#/prope\
rties/group/anyOf/1/properties/state/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.group.anyOf[1].
properties.state.anyOf[1],data:data183};vErrors===null?vErrors=[err465]:vErrors.push(err465),errors++}}else{let err466={instancePath:instancePath+"/group/state",
schemaPath:"#/properties/group/anyOf/1/properties/state/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.group.anyOf[1].properties.
state.anyOf[1].type,parentSchema:schema15.properties.group.anyOf[1].properties.state.anyOf[1],data:data183};vErrors===null?vErrors=[err466]:vErrors.push(err466),
errors++}var _valid19=_errs498===errors;valid86=valid86||_valid19}if(valid86)errors=_errs496,vErrors!==null&&(_errs496?vErrors.length=_errs496:vErrors=null);else{
let err467={instancePath:instancePath+"/group/state",schemaPath:"#/properties/group/anyOf/1/properties/state/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.
group.anyOf[1].properties.state.anyOf,parentSchema:schema15.properties.group.anyOf[1].properties.state,data:data183};vErrors===null?vErrors=[err467]:vErrors.push(
err467),errors++}}}else{let err468={instancePath:instancePath+"/group",schemaPath:"#/properties/group/anyOf/1/type",keyword:"type",params:{type:"object"},schema:schema15.
properties.group.anyOf[1].type,parentSchema:schema15.properties.group.anyOf[1],data:data179};vErrors===null?vErrors=[err468]:vErrors.push(err468),errors++}var _valid18=_errs486===
errors;valid84=valid84||_valid18}if(valid84)errors=_errs483,vErrors!==null&&(_errs483?vErrors.length=_errs483:vErrors=null);else{let err469={instancePath:instancePath+
"/group",schemaPath:"#/properties/group/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.group.anyOf,parentSchema:schema15.properties.group,data:data179};
vErrors===null?vErrors=[err469]:vErrors.push(err469),errors++}}if(data.health!==void 0){let data184=data.health,_errs502=errors,valid87=false,passing1=null,_errs503=errors;
if(data184&&typeof data184=="object"&&!Array.isArray(data184)&&data184.check===void 0){let err470={instancePath:instancePath+"/health",schemaPath:"#/properties/\
health/oneOf/0/required",keyword:"required",params:{missingProperty:"check"},schema:schema15.properties.health.oneOf[0].required,parentSchema:schema15.properties.
health.oneOf[0],data:data184};vErrors===null?vErrors=[err470]:vErrors.push(err470),errors++}var _valid20=_errs503===errors;_valid20&&(valid87=true,passing1=0);let _errs504=errors;
if(data184&&typeof data184=="object"&&!Array.isArray(data184)&&data184.http===void 0){let err471={instancePath:instancePath+"/health",schemaPath:"#/properties/h\
ealth/oneOf/1/required",keyword:"required",params:{missingProperty:"http"},schema:schema15.properties.health.oneOf[1].required,parentSchema:schema15.properties.
health.oneOf[1],data:data184};vErrors===null?vErrors=[err471]:vErrors.push(err471),errors++}var _valid20=_errs504===errors;if(_valid20&&valid87)valid87=false,passing1=
[passing1,1];else{_valid20&&(valid87=true,passing1=1);let _errs505=errors;if(data184&&typeof data184=="object"&&!Array.isArray(data184)&&data184.tcp===void 0){let err472={
instancePath:instancePath+"/health",schemaPath:"#/properties/health/oneOf/2/required",keyword:"required",params:{missingProperty:"tcp"},schema:schema15.properties.
health.oneOf[2].required,parentSchema:schema15.properties.health.oneOf[2],data:data184};vErrors===null?vErrors=[err472]:vErrors.push(err472),errors++}var _valid20=_errs505===
errors;if(_valid20&&valid87)valid87=false,passing1=[passing1,2];else{_valid20&&(valid87=true,passing1=2);let _errs506=errors;if(data184&&typeof data184=="object"&&
!Array.isArray(data184)&&data184.command===void 0){let err473={instancePath:instancePath+"/health",schemaPath:"#/properties/health/oneOf/3/required",keyword:"re\
quired",params:{missingProperty:"command"},schema:schema15.properties.health.oneOf[3].required,parentSchema:schema15.properties.health.oneOf[3],data:data184};vErrors===
null?vErrors=[err473]:vErrors.push(err473),errors++}var _valid20=_errs506===errors;_valid20&&valid87?(valid87=false,passing1=[passing1,3]):_valid20&&(valid87=true,
passing1=3)}}if(valid87)errors=_errs502,vErrors!==null&&(_errs502?vErrors.length=_errs502:vErrors=null);else{let err474={instancePath:instancePath+"/health",schemaPath:"\
#/properties/health/oneOf",keyword:"oneOf",params:{passingSchemas:passing1},schema:schema15.properties.health.oneOf,parentSchema:schema15.properties.health,data:data184};
vErrors===null?vErrors=[err474]:vErrors.push(err474),errors++}if(data184&&typeof data184=="object"&&!Array.isArray(data184)){for(let key30 in data184)if(!func2.
call(schema15.properties.health.properties,key30)){let err475={instancePath:instancePath+"/health",schemaPath:"#/properties/health/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key30},schema:false,parentSchema:schema15.properties.health,data:data184};vErrors===null?vErrors=[err475]:vErrors.
push(err475),errors++}if(data184.http!==void 0){let data185=data184.http;if(typeof data185=="string"){if(!pattern162.test(data185)){let err476={instancePath:instancePath+
"/health/http",schemaPath:"#/properties/health/properties/http/pattern",keyword:"pattern",params:{pattern:"(?:^https?://)|\\{\\{"},schema:"(?:^https?://)|\\{\\{",
parentSchema:schema15.properties.health.properties.http,data:data185};vErrors===null?vErrors=[err476]:vErrors.push(err476),errors++}}else{let err477={instancePath:instancePath+
"/health/http",schemaPath:"#/properties/health/properties/http/type",keyword:"type",params:{type:schema15.properties.health.properties.http.type},schema:schema15.
properties.health.properties.http.type,parentSchema:schema15.properties.health.properties.http,data:data185};vErrors===null?vErrors=[err477]:vErrors.push(err477),
errors++}}if(data184.status!==void 0){let data186=data184.status;if(!(typeof data186=="number"&&!(data186%1)&&!isNaN(data186)&&isFinite(data186))&&typeof data186!=
"string"){let err478={instancePath:instancePath+"/health/status",schemaPath:"#/properties/health/properties/status/type",keyword:"type",params:{type:schema15.properties.
health.properties.status.type},schema:schema15.properties.health.properties.status.type,parentSchema:schema15.properties.health.properties.status,data:data186};
vErrors===null?vErrors=[err478]:vErrors.push(err478),errors++}if(typeof data186=="number"&&isFinite(data186)){if(data186>599||isNaN(data186)){let err479={instancePath:instancePath+
"/health/status",schemaPath:"#/properties/health/properties/status/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},schema:599,parentSchema:schema15.
properties.health.properties.status,data:data186};vErrors===null?vErrors=[err479]:vErrors.push(err479),errors++}if(data186<100||isNaN(data186)){let err480={instancePath:instancePath+
"/health/status",schemaPath:"#/properties/health/properties/status/minimum",keyword:"minimum",params:{comparison:">=",limit:100},schema:100,parentSchema:schema15.
properties.health.properties.status,data:data186};vErrors===null?vErrors=[err480]:vErrors.push(err480),errors++}}if(typeof data186=="string"&&!pattern67.test(data186)){
let err481={instancePath:instancePath+"/health/status",schemaPath:"#/properties/health/properties/status/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\
\\{\\{",parentSchema:schema15.properties.health.properties.status,data:data186};vErrors===null?vErrors=[err481]:vErrors.push(err481),errors++}}if(data184.tcp!==
void 0){let data187=data184.tcp;if(typeof data187=="string"){if(!pattern164.test(data187)){let err482={instancePath:instancePath+"/health/tcp",schemaPath:"#/pro\
perties/health/properties/tcp/pattern",keyword:"pattern",params:{pattern:"(?:^.+:[0-9]{1,5}$)|\\{\\{"},schema:"(?:^.+:[0-9]{1,5}$)|\\{\\{",parentSchema:schema15.
properties.health.properties.tcp,data:data187};vErrors===null?vErrors=[err482]:vErrors.push(err482),errors++}}else{let err483={instancePath:instancePath+"/healt\
h/tcp",schemaPath:"#/properties/health/properties/tcp/type",keyword:"type",params:{type:schema15.properties.health.properties.tcp.type},schema:schema15.properties.
health.properties.tcp.type,parentSchema:schema15.properties.health.properties.tcp,data:data187};vErrors===null?vErrors=[err483]:vErrors.push(err483),errors++}}if(data184.
command!==void 0){let data188=data184.command;if(typeof data188=="string"){if(func3(data188)<1){let err484={instancePath:instancePath+"/health/command",schemaPath:"\
#/properties/health/properties/command/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.health.properties.command,data:data188};
vErrors===null?vErrors=[err484]:vErrors.push(err484),errors++}}else{let err485={instancePath:instancePath+"/health/command",schemaPath:"#/properties/health/prop\
erties/command/type",keyword:"type",params:{type:"string"},schema:schema15.properties.health.properties.command.type,parentSchema:schema15.properties.health.properties.
command,data:data188};vErrors===null?vErrors=[err485]:vErrors.push(err485),errors++}}if(data184.check!==void 0){let data189=data184.check;if(!(data189&&typeof data189==
"object"&&!Array.isArray(data189))&&typeof data189!="string"){let err486={instancePath:instancePath+"/health/check",schemaPath:"#/properties/health/properties/c\
heck/type",keyword:"type",params:{type:schema15.properties.health.properties.check.type},schema:schema15.properties.health.properties.check.type,parentSchema:schema15.
properties.health.properties.check,data:data189};vErrors===null?vErrors=[err486]:vErrors.push(err486),errors++}if(typeof data189=="string"&&!pattern67.test(data189)){
let err487={instancePath:instancePath+"/health/check",schemaPath:"#/properties/health/properties/check/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\
\\{\\{",parentSchema:schema15.properties.health.properties.check,data:data189};vErrors===null?vErrors=[err487]:vErrors.push(err487),errors++}if(data189&&typeof data189==
"object"&&!Array.isArray(data189)){if(data189.kind===void 0){let err488={instancePath:instancePath+"/health/check",schemaPath:"#/properties/health/properties/ch\
eck/required",keyword:"required",params:{missingProperty:"kind"},schema:schema15.properties.health.properties.check.required,parentSchema:schema15.properties.health.
properties.check,data:data189};vErrors===null?vErrors=[err488]:vErrors.push(err488),errors++}if(data189.kind!==void 0){let data190=data189.kind,_errs519=errors,
valid90=false,_errs520=errors;if(!(data190==="http"||data190==="tcp"||data190==="command")){let err489={instancePath:instancePath+"/health/check/kind",schemaPath:"\
#/properties/health/properties/check/properties/kind/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.properties.health.properties.check.properties.kind.
anyOf[0].enum},schema:schema15.properties.health.properties.check.properties.kind.anyOf[0].enum,parentSchema:schema15.properties.health.properties.check.properties.
kind.anyOf[0],data:data190};vErrors===null?vErrors=[err489]:vErrors.push(err489),errors++}var _valid21=_errs520===errors;if(valid90=valid90||_valid21,!valid90){
let _errs521=errors;if(typeof data190=="string"){if(!pattern67.test(data190)){let err490={instancePath:instancePath+"/health/check/kind",schemaPath:"#/propertie\
s/health/properties/check/properties/kind/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.health.properties.
check.properties.kind.anyOf[1],data:data190};vErrors===null?vErrors=[err490]:vErrors.push(err490),errors++}}else{let err491={instancePath:instancePath+"/health/\
check/kind",schemaPath:"#/properties/health/properties/check/properties/kind/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.health.
properties.check.properties.kind.anyOf[1].type,parentSchema:schema15.properties.health.properties.check.properties.kind.anyOf[1],data:data190};vErrors===null?vErrors=
[err491]:vErrors.push(err491),errors++}var _valid21=_errs521===errors;valid90=valid90||_valid21}if(valid90)errors=_errs519,vErrors!==null&&(_errs519?vErrors.length=
_errs519:vErrors=null);else{let err492={instancePath:instancePath+"/health/check/kind",schemaPath:"#/properties/health/properties/check/properties/kind/anyOf",keyword:"\
anyOf",params:{},schema:schema15.properties.health.properties.check.properties.kind.anyOf,parentSchema:schema15.properties.health.properties.check.properties.kind,
data:data190};vErrors===null?vErrors=[err492]:vErrors.push(err492),errors++}}if(data189.url!==void 0){let data191=data189.url;if(typeof data191!="string"){let err493={
instancePath:instancePath+"/health/check/url",schemaPath:"#/properties/health/properties/check/properties/url/type",keyword:"type",params:{type:"string"},schema:schema15.
properties.health.properties.check.properties.url.type,parentSchema:schema15.properties.health.properties.check.properties.url,data:data191};vErrors===null?vErrors=
[err493]:vErrors.push(err493),errors++}}if(data189.status!==void 0){let data192=data189.status;if(!(typeof data192=="number"&&!(data192%1)&&!isNaN(data192)&&isFinite(
data192))&&typeof data192!="string"){let err494={instancePath:instancePath+"/health/check/status",schemaPath:"#/properties/health/properties/check/properties/st\
atus/type",keyword:"type",params:{type:schema15.properties.health.properties.check.properties.status.type},schema:schema15.properties.health.properties.check.properties.
status.type,parentSchema:schema15.properties.health.properties.check.properties.status,data:data192};vErrors===null?vErrors=[err494]:vErrors.push(err494),errors++}
if(typeof data192=="string"&&!pattern67.test(data192)){let err495={instancePath:instancePath+"/health/check/status",schemaPath:"#/properties/health/properties/c\
heck/properties/status/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.health.properties.check.properties.
status,data:data192};vErrors===null?vErrors=[err495]:vErrors.push(err495),errors++}}if(data189.address!==void 0){let data193=data189.address;if(typeof data193!=
"string"){let err496={instancePath:instancePath+"/health/check/address",schemaPath:"#/properties/health/properties/check/properties/address/type",keyword:"type",
params:{type:"string"},schema:schema15.properties.health.properties.check.properties.address.type,parentSchema:schema15.properties.health.properties.check.properties.
address,data:data193};vErrors===null?vErrors=[err496]:vErrors.push(err496),errors++}}if(data189.port!==void 0){let data194=data189.port;if(!(typeof data194=="nu\
mber"&&!(data194%1)&&!isNaN(data194)&&isFinite(data194))&&typeof data194!="string"){let err497={instancePath:instancePath+"/health/check/port",schemaPath:"#/pro\
perties/health/properties/check/properties/port/type",keyword:"type",params:{type:schema15.properties.health.properties.check.properties.port.type},schema:schema15.
properties.health.properties.check.properties.port.type,parentSchema:schema15.properties.health.properties.check.properties.port,data:data194};vErrors===null?vErrors=
[err497]:vErrors.push(err497),errors++}if(typeof data194=="string"&&!pattern67.test(data194)){let err498={instancePath:instancePath+"/health/check/port",schemaPath:"\
#/properties/health/properties/check/properties/port/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.health.
properties.check.properties.port,data:data194};vErrors===null?vErrors=[err498]:vErrors.push(err498),errors++}}if(data189.script!==void 0){let data195=data189.script;
if(typeof data195!="string"){let err499={instancePath:instancePath+"/health/check/script",schemaPath:"#/properties/health/properties/check/properties/script/typ\
e",keyword:"type",params:{type:"string"},schema:schema15.properties.health.properties.check.properties.script.type,parentSchema:schema15.properties.health.properties.
check.properties.script,data:data195};vErrors===null?vErrors=[err499]:vErrors.push(err499),errors++}}}}if(data184.within!==void 0){let data196=data184.within;if(!(typeof data196==
"number"&&isFinite(data196))&&typeof data196!="string"){let err500={instancePath:instancePath+"/health/within",schemaPath:"#/properties/health/properties/within\
/type",keyword:"type",params:{type:schema15.properties.health.properties.within.type},schema:schema15.properties.health.properties.within.type,parentSchema:schema15.
properties.health.properties.within,data:data196};vErrors===null?vErrors=[err500]:vErrors.push(err500),errors++}if(typeof data196=="number"&&isFinite(data196)&&
(data196<0||isNaN(data196))){let err501={instancePath:instancePath+"/health/within",schemaPath:"#/properties/health/properties/within/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},schema:0,parentSchema:schema15.properties.health.properties.within,data:data196};vErrors===null?vErrors=[err501]:vErrors.push(err501),
errors++}if(typeof data196=="string"&&!pattern67.test(data196)){let err502={instancePath:instancePath+"/health/within",schemaPath:"#/properties/health/propertie\
s/within/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.health.properties.within,data:data196};vErrors===
null?vErrors=[err502]:vErrors.push(err502),errors++}}if(data184.expect!==void 0){let data197=data184.expect,_errs536=errors,valid91=false,_errs537=errors;if(!(data197===
"up"||data197==="silent")){let err503={instancePath:instancePath+"/health/expect",schemaPath:"#/properties/health/properties/expect/anyOf/0/enum",keyword:"enum",
params:{allowedValues:schema15.properties.health.properties.expect.anyOf[0].enum},schema:schema15.properties.health.properties.expect.anyOf[0].enum,parentSchema:schema15.
properties.health.properties.expect.anyOf[0],data:data197};vErrors===null?vErrors=[err503]:vErrors.push(err503),errors++}var _valid22=_errs537===errors;if(valid91=
valid91||_valid22,!valid91){let _errs538=errors;if(typeof data197=="string"){if(!pattern67.test(data197)){let err504={instancePath:instancePath+"/health/expect",
schemaPath:"#/properties/health/properties/expect/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
health.properties.expect.anyOf[1],data:data197};vErrors===null?vErrors=[err504]:vErrors.push(err504),errors++}}else{let err505={instancePath:instancePath+"/heal\
th/expect",schemaPath:"#/properties/health/properties/expect/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.health.properties.expect.
anyOf[1].type,parentSchema:schema15.properties.health.properties.expect.anyOf[1],data:data197};vErrors===null?vErrors=[err505]:vErrors.push(err505),errors++}var _valid22=_errs538===
errors;valid91=valid91||_valid22}if(valid91)errors=_errs536,vErrors!==null&&(_errs536?vErrors.length=_errs536:vErrors=null);else{let err506={instancePath:instancePath+
"/health/expect",schemaPath:"#/properties/health/properties/expect/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.health.properties.expect.anyOf,parentSchema:schema15.
properties.health.properties.expect,data:data197};vErrors===null?vErrors=[err506]:vErrors.push(err506),errors++}}if(data184.at!==void 0){let data198=data184.at;
if(!Array.isArray(data198)&&typeof data198!="string"){let err507={instancePath:instancePath+"/health/at",schemaPath:"#/properties/health/properties/at/type",keyword:"\
type",params:{type:schema15.properties.health.properties.at.type},schema:schema15.properties.health.properties.at.type,parentSchema:schema15.properties.health.properties.
at,data:data198};vErrors===null?vErrors=[err507]:vErrors.push(err507),errors++}if(typeof data198=="string"&&!pattern67.test(data198)){let err508={instancePath:instancePath+
"/health/at",schemaPath:"#/properties/health/properties/at/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
health.properties.at,data:data198};vErrors===null?vErrors=[err508]:vErrors.push(err508),errors++}if(Array.isArray(data198)){let len16=data198.length;for(let i16=0;i16<
len16;i16++){let data199=data198[i16];if(typeof data199!="string"){let err509={instancePath:instancePath+"/health/at/"+i16,schemaPath:"#/properties/health/prope\
rties/at/items/type",keyword:"type",params:{type:"string"},schema:schema15.properties.health.properties.at.items.type,parentSchema:schema15.properties.health.properties.
at.items,data:data199};vErrors===null?vErrors=[err509]:vErrors.push(err509),errors++}}}}if(data184.of!==void 0){let data200=data184.of;if(typeof data200!="strin\
g"){let err510={instancePath:instancePath+"/health/of",schemaPath:"#/properties/health/properties/of/type",keyword:"type",params:{type:"string"},schema:schema15.
properties.health.properties.of.type,parentSchema:schema15.properties.health.properties.of,data:data200};vErrors===null?vErrors=[err510]:vErrors.push(err510),errors++}}}else{
let err511={instancePath:instancePath+"/health",schemaPath:"#/properties/health/type",keyword:"type",params:{type:"object"},schema:schema15.properties.health.type,
parentSchema:schema15.properties.health,data:data184};vErrors===null?vErrors=[err511]:vErrors.push(err511),errors++}}if(data.mirror!==void 0){let data201=data.mirror,
_errs547=errors,valid94=false,_errs548=errors;if(typeof data201=="string"){if(func3(data201)<1){let err512={instancePath:instancePath+"/mirror",schemaPath:"#/pr\
operties/mirror/anyOf/0/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.mirror.anyOf[0],data:data201};vErrors===null?vErrors=
[err512]:vErrors.push(err512),errors++}}else{let err513={instancePath:instancePath+"/mirror",schemaPath:"#/properties/mirror/anyOf/0/type",keyword:"type",params:{
type:"string"},schema:schema15.properties.mirror.anyOf[0].type,parentSchema:schema15.properties.mirror.anyOf[0],data:data201};vErrors===null?vErrors=[err513]:vErrors.
push(err513),errors++}var _valid23=_errs548===errors;if(valid94=valid94||_valid23,!valid94){let _errs550=errors;if(data201&&typeof data201=="object"&&!Array.isArray(
data201)){if(data201.name===void 0){let err514={instancePath:instancePath+"/mirror",schemaPath:"#/properties/mirror/anyOf/1/required",keyword:"required",params:{
missingProperty:"name"},schema:schema15.properties.mirror.anyOf[1].required,parentSchema:schema15.properties.mirror.anyOf[1],data:data201};vErrors===null?vErrors=
[err514]:vErrors.push(err514),errors++}for(let key31 in data201)if(!(key31==="name"||key31==="initial"||key31==="path"||key31==="sync"||key31==="accept")){let err515={
instancePath:instancePath+"/mirror",schemaPath:"#/properties/mirror/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key31},
schema:false,parentSchema:schema15.properties.mirror.anyOf[1],data:data201};vErrors===null?vErrors=[err515]:vErrors.push(err515),errors++}if(data201.name!==void 0){
let data202=data201.name;if(typeof data202=="string"){if(!pattern77.test(data202)){let err516={instancePath:instancePath+"/mirror/name",schemaPath:"#/properties\
/mirror/anyOf/1/properties/name/pattern",keyword:"pattern",params:{pattern:"(?:^[a-z0-9][a-z0-9-]*$)|\\{\\{"},schema:"(?:^[a-z0-9][a-z0-9-]*$)|\\{\\{",parentSchema:schema15.
properties.mirror.anyOf[1].properties.name,data:data202};vErrors===null?vErrors=[err516]:vErrors.push(err516),errors++}}else{let err517={instancePath:instancePath+
"/mirror/name",schemaPath:"#/properties/mirror/anyOf/1/properties/name/type",keyword:"type",params:{type:schema15.properties.mirror.anyOf[1].properties.name.type},
schema:schema15.properties.mirror.anyOf[1].properties.name.type,parentSchema:schema15.properties.mirror.anyOf[1].properties.name,data:data202};vErrors===null?vErrors=
[err517]:vErrors.push(err517),errors++}}if(data201.initial!==void 0){let data203=data201.initial;if(typeof data203!="boolean"&&typeof data203!="string"){let err518={
instancePath:instancePath+"/mirror/initial",schemaPath:"#/properties/mirror/anyOf/1/properties/initial/type",keyword:"type",params:{type:schema15.properties.mirror.
anyOf[1].properties.initial.type},schema:schema15.properties.mirror.anyOf[1].properties.initial.type,parentSchema:schema15.properties.mirror.anyOf[1].properties.
initial,data:data203};vErrors===null?vErrors=[err518]:vErrors.push(err518),errors++}if(typeof data203=="string"&&!pattern67.test(data203)){let err519={instancePath:instancePath+
"/mirror/initial",schemaPath:"#/properties/mirror/anyOf/1/properties/initial/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.mirror.anyOf[1].properties.initial,data:data203};vErrors===null?vErrors=[err519]:vErrors.push(err519),errors++}}if(data201.path!==void 0){let data204=data201.
path;if(typeof data204!="string"){let err520={instancePath:instancePath+"/mirror/path",schemaPath:"#/properties/mirror/anyOf/1/properties/path/type",keyword:"ty\
pe",params:{type:"string"},schema:schema15.properties.mirror.anyOf[1].properties.path.type,parentSchema:schema15.properties.mirror.anyOf[1].properties.path,data:data204};
vErrors===null?vErrors=[err520]:vErrors.push(err520),errors++}}if(data201.sync!==void 0){let data205=data201.sync,_errs560=errors,valid96=false,_errs561=errors;
if(!(data205==="first"||data205==="now")){let err521={instancePath:instancePath+"/mirror/sync",schemaPath:"#/properties/mirror/anyOf/1/properties/sync/anyOf/0/e\
num",keyword:"enum",params:{allowedValues:schema15.properties.mirror.anyOf[1].properties.sync.anyOf[0].enum},schema:schema15.properties.mirror.anyOf[1].properties.
sync.anyOf[0].enum,parentSchema:schema15.properties.mirror.anyOf[1].properties.sync.anyOf[0],data:data205};vErrors===null?vErrors=[err521]:vErrors.push(err521),
errors++}var _valid24=_errs561===errors;if(valid96=valid96||_valid24,!valid96){let _errs562=errors;if(typeof data205=="string"){if(!pattern67.test(data205)){let err522={
instancePath:instancePath+"/mirror/sync",schemaPath:"#/properties/mirror/anyOf/1/properties/sync/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\
\\{\\{",parentSchema:schema15.properties.mirror.anyOf[1].properties.sync.anyOf[1],data:data205};vErrors===null?vErrors=[err522]:vErrors.push(err522),errors++}}else{
let err523={instancePath:instancePath+"/mirror/sync",schemaPath:"#/properties/mirror/anyOf/1/properties/sync/anyOf/1/type",keyword:"type",params:{type:"string"},
schema:schema15.properties.mirror.anyOf[1].properties.sync.anyOf[1].type,parentSchema:schema15.properties.mirror.anyOf[1].properties.sync.anyOf[1],data:data205};
vErrors===null?vErrors=[err523]:vErrors.push(err523),errors++}var _valid24=_errs562===errors;valid96=valid96||_valid24}if(valid96)errors=_errs560,vErrors!==null&&
(_errs560?vErrors.length=_errs560:vErrors=null);else{let err524={instancePath:instancePath+"/mirror/sync",schemaPath:"#/properties/mirror/anyOf/1/properties/syn\
c/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.mirror.anyOf[1].properties.sync.anyOf,parentSchema:schema15.properties.mirror.anyOf[1].properties.
sync,data:data205};vErrors===null?vErrors=[err524]:vErrors.push(err524),errors++}}if(data201.accept!==void 0){let data206=data201.accept;if(!(typeof data206=="n\
umber"&&!(data206%1)&&!isNaN(data206)&&isFinite(data206))&&data206!==null&&typeof data206!="string"){let err525={instancePath:instancePath+"/mirror/accept",schemaPath:"\
#/properties/mirror/anyOf/1/properties/accept/type",keyword:"type",params:{type:schema15.properties.mirror.anyOf[1].properties.accept.type},schema:schema15.properties.
mirror.anyOf[1].properties.accept.type,parentSchema:schema15.properties.mirror.anyOf[1].properties.accept,data:data206};vErrors===null?vErrors=[err525]:vErrors.
push(err525),errors++}if(typeof data206=="number"&&isFinite(data206)&&(data206<1||isNaN(data206))){let err526={instancePath:instancePath+"/mirror/accept",schemaPath:"\
#/properties/mirror/anyOf/1/properties/accept/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema15.properties.mirror.anyOf[1].
properties.accept,data:data206};vErrors===null?vErrors=[err526]:vErrors.push(err526),errors++}if(typeof data206=="string"&&!pattern67.test(data206)){let err527={
instancePath:instancePath+"/mirror/accept",schemaPath:"#/properties/mirror/anyOf/1/properties/accept/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\
\\{\\{",parentSchema:schema15.properties.mirror.anyOf[1].properties.accept,data:data206};vErrors===null?vErrors=[err527]:vErrors.push(err527),errors++}}}else{let err528={
instancePath:instancePath+"/mirror",schemaPath:"#/properties/mirror/anyOf/1/type",keyword:"type",params:{type:"object"},schema:schema15.properties.mirror.anyOf[1].
type,parentSchema:schema15.properties.mirror.anyOf[1],data:data201};vErrors===null?vErrors=[err528]:vErrors.push(err528),errors++}var _valid23=_errs550===errors;
valid94=valid94||_valid23}if(valid94)errors=_errs547,vErrors!==null&&(_errs547?vErrors.length=_errs547:vErrors=null);else{let err529={instancePath:instancePath+
"/mirror",schemaPath:"#/properties/mirror/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.mirror.anyOf,parentSchema:schema15.properties.mirror,data:data201};
vErrors===null?vErrors=[err529]:vErrors.push(err529),errors++}}if(data.outlook!==void 0){let data207=data.outlook;if(data207&&typeof data207=="object"&&!Array.isArray(
data207)){for(let key32 in data207)if(!func2.call(schema15.properties.outlook.properties,key32)){let err530={instancePath:instancePath+"/outlook",schemaPath:"#/\
properties/outlook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key32},schema:false,parentSchema:schema15.properties.outlook,
data:data207};vErrors===null?vErrors=[err530]:vErrors.push(err530),errors++}if(data207.choice!==void 0){let data208=data207.choice;if(!(data208&&typeof data208==
"object"&&!Array.isArray(data208))&&data208!==null&&typeof data208!="string"){let err531={instancePath:instancePath+"/outlook/choice",schemaPath:"#/properties/o\
utlook/properties/choice/type",keyword:"type",params:{type:schema15.properties.outlook.properties.choice.type},schema:schema15.properties.outlook.properties.choice.
type,parentSchema:schema15.properties.outlook.properties.choice,data:data208};vErrors===null?vErrors=[err531]:vErrors.push(err531),errors++}if(typeof data208=="\
string"&&!pattern67.test(data208)){let err532={instancePath:instancePath+"/outlook/choice",schemaPath:"#/properties/outlook/properties/choice/pattern",keyword:"\
pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.outlook.properties.choice,data:data208};vErrors===null?vErrors=[err532]:vErrors.
push(err532),errors++}if(data208&&typeof data208=="object"&&!Array.isArray(data208)){if(data208.lossSeconds!==void 0){let data209=data208.lossSeconds;if(!(typeof data209==
"number"&&isFinite(data209))&&data209!==null&&typeof data209!="string"){let err533={instancePath:instancePath+"/outlook/choice/lossSeconds",schemaPath:"#/proper\
ties/outlook/properties/choice/properties/lossSeconds/type",keyword:"type",params:{type:schema15.properties.outlook.properties.choice.properties.lossSeconds.type},
schema:schema15.properties.outlook.properties.choice.properties.lossSeconds.type,parentSchema:schema15.properties.outlook.properties.choice.properties.lossSeconds,
data:data209};vErrors===null?vErrors=[err533]:vErrors.push(err533),errors++}if(typeof data209=="string"&&!pattern67.test(data209)){let err534={instancePath:instancePath+
"/outlook/choice/lossSeconds",schemaPath:"#/properties/outlook/properties/choice/properties/lossSeconds/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\
\\{\\{",parentSchema:schema15.properties.outlook.properties.choice.properties.lossSeconds,data:data209};vErrors===null?vErrors=[err534]:vErrors.push(err534),errors++}}
if(data208.backup!==void 0){let data210=data208.backup;if(!(data210&&typeof data210=="object"&&!Array.isArray(data210))&&typeof data210!="string"){let err535={instancePath:instancePath+
"/outlook/choice/backup",schemaPath:"#/properties/outlook/properties/choice/properties/backup/type",keyword:"type",params:{type:schema15.properties.outlook.properties.
choice.properties.backup.type},schema:schema15.properties.outlook.properties.choice.properties.backup.type,parentSchema:schema15.properties.outlook.properties.choice.
properties.backup,data:data210};vErrors===null?vErrors=[err535]:vErrors.push(err535),errors++}if(typeof data210=="string"&&!pattern67.test(data210)){let err536={
instancePath:instancePath+"/outlook/choice/backup",schemaPath:"#/properties/outlook/properties/choice/properties/backup/pattern",keyword:"pattern",params:{pattern:"\
\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.outlook.properties.choice.properties.backup,data:data210};vErrors===null?vErrors=[err536]:vErrors.push(
err536),errors++}if(data210&&typeof data210=="object"&&!Array.isArray(data210)&&data210.takenAt!==void 0){let data211=data210.takenAt;if(typeof data211!="string"){
let err537={instancePath:instancePath+"/outlook/choice/backup/takenAt",schemaPath:"#/properties/outlook/properties/choice/properties/backup/properties/takenAt/t\
ype",keyword:"type",params:{type:"string"},schema:schema15.properties.outlook.properties.choice.properties.backup.properties.takenAt.type,parentSchema:schema15.
properties.outlook.properties.choice.properties.backup.properties.takenAt,data:data211};vErrors===null?vErrors=[err537]:vErrors.push(err537),errors++}}}}}if(data207.
named!==void 0){let data212=data207.named;if(typeof data212!="string"&&data212!==null){let err538={instancePath:instancePath+"/outlook/named",schemaPath:"#/prop\
erties/outlook/properties/named/type",keyword:"type",params:{type:schema15.properties.outlook.properties.named.type},schema:schema15.properties.outlook.properties.
named.type,parentSchema:schema15.properties.outlook.properties.named,data:data212};vErrors===null?vErrors=[err538]:vErrors.push(err538),errors++}}if(data207.wanted!==
void 0){let data213=data207.wanted;if(!Array.isArray(data213)&&typeof data213!="string"){let err539={instancePath:instancePath+"/outlook/wanted",schemaPath:"#/p\
roperties/outlook/properties/wanted/type",keyword:"type",params:{type:schema15.properties.outlook.properties.wanted.type},schema:schema15.properties.outlook.properties.
wanted.type,parentSchema:schema15.properties.outlook.properties.wanted,data:data213};vErrors===null?vErrors=[err539]:vErrors.push(err539),errors++}if(typeof data213==
"string"&&!pattern67.test(data213)){let err540={instancePath:instancePath+"/outlook/wanted",schemaPath:"#/properties/outlook/properties/wanted/pattern",keyword:"\
pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.outlook.properties.wanted,data:data213};vErrors===null?vErrors=[err540]:vErrors.
push(err540),errors++}if(Array.isArray(data213)){let len17=data213.length;for(let i17=0;i17<len17;i17++){let data214=data213[i17];if(typeof data214!="string"){let err541={
instancePath:instancePath+"/outlook/wanted/"+i17,schemaPath:"#/properties/outlook/properties/wanted/items/type",keyword:"type",params:{type:"string"},schema:schema15.
properties.outlook.properties.wanted.items.type,parentSchema:schema15.properties.outlook.properties.wanted.items,data:data214};vErrors===null?vErrors=[err541]:vErrors.
push(err541),errors++}}}}if(data207.mirrors!==void 0){let data215=data207.mirrors;if(!Array.isArray(data215)&&typeof data215!="string"){let err542={instancePath:instancePath+
"/outlook/mirrors",schemaPath:"#/properties/outlook/properties/mirrors/type",keyword:"type",params:{type:schema15.properties.outlook.properties.mirrors.type},schema:schema15.
properties.outlook.properties.mirrors.type,parentSchema:schema15.properties.outlook.properties.mirrors,data:data215};vErrors===null?vErrors=[err542]:vErrors.push(
err542),errors++}if(typeof data215=="string"&&!pattern67.test(data215)){let err543={instancePath:instancePath+"/outlook/mirrors",schemaPath:"#/properties/outloo\
k/properties/mirrors/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.outlook.properties.mirrors,data:data215};
vErrors===null?vErrors=[err543]:vErrors.push(err543),errors++}if(Array.isArray(data215)){let len18=data215.length;for(let i18=0;i18<len18;i18++){let data216=data215[i18];
if(!(data216&&typeof data216=="object"&&!Array.isArray(data216))&&typeof data216!="string"){let err544={instancePath:instancePath+"/outlook/mirrors/"+i18,schemaPath:"\
#/properties/outlook/properties/mirrors/items/type",keyword:"type",params:{type:schema15.properties.outlook.properties.mirrors.items.type},schema:schema15.properties.
outlook.properties.mirrors.items.type,parentSchema:schema15.properties.outlook.properties.mirrors.items,data:data216};vErrors===null?vErrors=[err544]:vErrors.push(
err544),errors++}if(typeof data216=="string"&&!pattern67.test(data216)){let err545={instancePath:instancePath+"/outlook/mirrors/"+i18,schemaPath:"#/properties/o\
utlook/properties/mirrors/items/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.outlook.properties.mirrors.
items,data:data216};vErrors===null?vErrors=[err545]:vErrors.push(err545),errors++}if(data216&&typeof data216=="object"&&!Array.isArray(data216)){if(data216.name===
void 0){let err546={instancePath:instancePath+"/outlook/mirrors/"+i18,schemaPath:"#/properties/outlook/properties/mirrors/items/required",keyword:"required",params:{
missingProperty:"name"},schema:schema15.properties.outlook.properties.mirrors.items.required,parentSchema:schema15.properties.outlook.properties.mirrors.items,data:data216};
vErrors===null?vErrors=[err546]:vErrors.push(err546),errors++}if(data216.name!==void 0){let data217=data216.name;if(typeof data217!="string"){let err547={instancePath:instancePath+
"/outlook/mirrors/"+i18+"/name",schemaPath:"#/properties/outlook/properties/mirrors/items/properties/name/type",keyword:"type",params:{type:"string"},schema:schema15.
properties.outlook.properties.mirrors.items.properties.name.type,parentSchema:schema15.properties.outlook.properties.mirrors.items.properties.name,data:data217};
vErrors===null?vErrors=[err547]:vErrors.push(err547),errors++}}if(data216.lastSuccess!==void 0){let data218=data216.lastSuccess;if(typeof data218!="string"&&data218!==
null){let err548={instancePath:instancePath+"/outlook/mirrors/"+i18+"/lastSuccess",schemaPath:"#/properties/outlook/properties/mirrors/items/properties/lastSucc\
ess/type",keyword:"type",params:{type:schema15.properties.outlook.properties.mirrors.items.properties.lastSuccess.type},schema:schema15.properties.outlook.properties.
mirrors.items.properties.lastSuccess.type,parentSchema:schema15.properties.outlook.properties.mirrors.items.properties.lastSuccess,data:data218};vErrors===null?
vErrors=[err548]:vErrors.push(err548),errors++}}}}}}if(data207.drills!==void 0){let data219=data207.drills;if(!Array.isArray(data219)&&typeof data219!="string"){
let err549={instancePath:instancePath+"/outlook/drills",schemaPath:"#/properties/outlook/properties/drills/type",keyword:"type",params:{type:schema15.properties.
outlook.properties.drills.type},schema:schema15.properties.outlook.properties.drills.type,parentSchema:schema15.properties.outlook.properties.drills,data:data219};
vErrors===null?vErrors=[err549]:vErrors.push(err549),errors++}if(typeof data219=="string"&&!pattern67.test(data219)){let err550={instancePath:instancePath+"/out\
look/drills",schemaPath:"#/properties/outlook/properties/drills/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
outlook.properties.drills,data:data219};vErrors===null?vErrors=[err550]:vErrors.push(err550),errors++}if(Array.isArray(data219)){let len19=data219.length;for(let i19=0;i19<
len19;i19++){let data220=data219[i19];if(!(data220&&typeof data220=="object"&&!Array.isArray(data220))&&data220!==null&&typeof data220!="string"){let err551={instancePath:instancePath+
"/outlook/drills/"+i19,schemaPath:"#/properties/outlook/properties/drills/items/type",keyword:"type",params:{type:schema15.properties.outlook.properties.drills.
items.type},schema:schema15.properties.outlook.properties.drills.items.type,parentSchema:schema15.properties.outlook.properties.drills.items,data:data220};vErrors===
null?vErrors=[err551]:vErrors.push(err551),errors++}if(typeof data220=="string"&&!pattern67.test(data220)){let err552={instancePath:instancePath+"/outlook/drill\
s/"+i19,schemaPath:"#/properties/outlook/properties/drills/items/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
outlook.properties.drills.items,data:data220};vErrors===null?vErrors=[err552]:vErrors.push(err552),errors++}if(data220&&typeof data220=="object"&&!Array.isArray(
data220)){if(data220.lastPassed!==void 0){let data221=data220.lastPassed;if(typeof data221!="string"&&data221!==null){let err553={instancePath:instancePath+"/ou\
tlook/drills/"+i19+"/lastPassed",schemaPath:"#/properties/outlook/properties/drills/items/properties/lastPassed/type",keyword:"type",params:{type:schema15.properties.
outlook.properties.drills.items.properties.lastPassed.type},schema:schema15.properties.outlook.properties.drills.items.properties.lastPassed.type,parentSchema:schema15.
properties.outlook.properties.drills.items.properties.lastPassed,data:data221};vErrors===null?vErrors=[err553]:vErrors.push(err553),errors++}}if(data220.serveSeconds!==
void 0){let data222=data220.serveSeconds;if(!(typeof data222=="number"&&isFinite(data222))&&data222!==null&&typeof data222!="string"){let err554={instancePath:instancePath+
"/outlook/drills/"+i19+"/serveSeconds",schemaPath:"#/properties/outlook/properties/drills/items/properties/serveSeconds/type",keyword:"type",params:{type:schema15.
properties.outlook.properties.drills.items.properties.serveSeconds.type},schema:schema15.properties.outlook.properties.drills.items.properties.serveSeconds.type,
parentSchema:schema15.properties.outlook.properties.drills.items.properties.serveSeconds,data:data222};vErrors===null?vErrors=[err554]:vErrors.push(err554),errors++}
if(typeof data222=="string"&&!pattern67.test(data222)){let err555={instancePath:instancePath+"/outlook/drills/"+i19+"/serveSeconds",schemaPath:"#/properties/out\
look/properties/drills/items/properties/serveSeconds/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.outlook.
properties.drills.items.properties.serveSeconds,data:data222};vErrors===null?vErrors=[err555]:vErrors.push(err555),errors++}}}}}}if(data207.traffic!==void 0){let data223=data207.
traffic;if(!Array.isArray(data223)&&typeof data223!="string"){let err556={instancePath:instancePath+"/outlook/traffic",schemaPath:"#/properties/outlook/properti\
es/traffic/type",keyword:"type",params:{type:schema15.properties.outlook.properties.traffic.type},schema:schema15.properties.outlook.properties.traffic.type,parentSchema:schema15.
properties.outlook.properties.traffic,data:data223};vErrors===null?vErrors=[err556]:vErrors.push(err556),errors++}if(typeof data223=="string"&&!pattern67.test(data223)){
let err557={instancePath:instancePath+"/outlook/traffic",schemaPath:"#/properties/outlook/properties/traffic/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},
schema:"\\{\\{",parentSchema:schema15.properties.outlook.properties.traffic,data:data223};vErrors===null?vErrors=[err557]:vErrors.push(err557),errors++}if(Array.
isArray(data223)){let len20=data223.length;for(let i20=0;i20<len20;i20++){let data224=data223[i20];if(!(data224&&typeof data224=="object"&&!Array.isArray(data224))&&
typeof data224!="string"){let err558={instancePath:instancePath+"/outlook/traffic/"+i20,schemaPath:"#/properties/outlook/properties/traffic/items/type",keyword:"\
type",params:{type:schema15.properties.outlook.properties.traffic.items.type},schema:schema15.properties.outlook.properties.traffic.items.type,parentSchema:schema15.
properties.outlook.properties.traffic.items,data:data224};vErrors===null?vErrors=[err558]:vErrors.push(err558),errors++}if(typeof data224=="string"&&!pattern67.
test(data224)){let err559={instancePath:instancePath+"/outlook/traffic/"+i20,schemaPath:"#/properties/outlook/properties/traffic/items/pattern",keyword:"pattern",
params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.outlook.properties.traffic.items,data:data224};vErrors===null?vErrors=[err559]:vErrors.
push(err559),errors++}if(data224&&typeof data224=="object"&&!Array.isArray(data224)&&data224.ttl!==void 0){let data225=data224.ttl;if(!(typeof data225=="number"&&
isFinite(data225))&&typeof data225!="string"){let err560={instancePath:instancePath+"/outlook/traffic/"+i20+"/ttl",schemaPath:"#/properties/outlook/properties/t\
raffic/items/properties/ttl/type",keyword:"type",params:{type:schema15.properties.outlook.properties.traffic.items.properties.ttl.type},schema:schema15.properties.
outlook.properties.traffic.items.properties.ttl.type,parentSchema:schema15.properties.outlook.properties.traffic.items.properties.ttl,data:data225};vErrors===null?
vErrors=[err560]:vErrors.push(err560),errors++}if(typeof data225=="string"&&!pattern67.test(data225)){let err561={instancePath:instancePath+"/outlook/traffic/"+
i20+"/ttl",schemaPath:"#/properties/outlook/properties/traffic/items/properties/ttl/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.outlook.properties.traffic.items.properties.ttl,data:data225};vErrors===null?vErrors=[err561]:vErrors.push(err561),errors++}}}}}if(data207.fence!==void 0){
let data226=data207.fence;if(!(typeof data226=="number"&&isFinite(data226))&&data226!==null&&typeof data226!="string"){let err562={instancePath:instancePath+"/o\
utlook/fence",schemaPath:"#/properties/outlook/properties/fence/type",keyword:"type",params:{type:schema15.properties.outlook.properties.fence.type},schema:schema15.
properties.outlook.properties.fence.type,parentSchema:schema15.properties.outlook.properties.fence,data:data226};vErrors===null?vErrors=[err562]:vErrors.push(err562),
errors++}if(typeof data226=="number"&&isFinite(data226)&&(data226<0||isNaN(data226))){let err563={instancePath:instancePath+"/outlook/fence",schemaPath:"#/prope\
rties/outlook/properties/fence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema15.properties.outlook.properties.fence,data:data226};
vErrors===null?vErrors=[err563]:vErrors.push(err563),errors++}if(typeof data226=="string"&&!pattern67.test(data226)){let err564={instancePath:instancePath+"/out\
look/fence",schemaPath:"#/properties/outlook/properties/fence/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
outlook.properties.fence,data:data226};vErrors===null?vErrors=[err564]:vErrors.push(err564),errors++}}if(data207.max_loss!==void 0){let data227=data207.max_loss;
if(!(typeof data227=="number"&&isFinite(data227))&&data227!==null&&typeof data227!="string"){let err565={instancePath:instancePath+"/outlook/max_loss",schemaPath:"\
#/properties/outlook/properties/max_loss/type",keyword:"type",params:{type:schema15.properties.outlook.properties.max_loss.type},schema:schema15.properties.outlook.
properties.max_loss.type,parentSchema:schema15.properties.outlook.properties.max_loss,data:data227};vErrors===null?vErrors=[err565]:vErrors.push(err565),errors++}
if(typeof data227=="number"&&isFinite(data227)&&(data227<0||isNaN(data227))){let err566={instancePath:instancePath+"/outlook/max_loss",schemaPath:"#/properties/\
outlook/properties/max_loss/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema15.properties.outlook.properties.max_loss,data:data227};
vErrors===null?vErrors=[err566]:vErrors.push(err566),errors++}if(typeof data227=="string"&&!pattern67.test(data227)){let err567={instancePath:instancePath+"/out\
look/max_loss",schemaPath:"#/properties/outlook/properties/max_loss/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
outlook.properties.max_loss,data:data227};vErrors===null?vErrors=[err567]:vErrors.push(err567),errors++}}if(data207.max_time!==void 0){let data228=data207.max_time;
if(!(typeof data228=="number"&&isFinite(data228))&&data228!==null&&typeof data228!="string"){let err568={instancePath:instancePath+"/outlook/max_time",schemaPath:"\
#/properties/outlook/properties/max_time/type",keyword:"type",params:{type:schema15.properties.outlook.properties.max_time.type},schema:schema15.properties.outlook.
properties.max_time.type,parentSchema:schema15.properties.outlook.properties.max_time,data:data228};vErrors===null?vErrors=[err568]:vErrors.push(err568),errors++}
if(typeof data228=="number"&&isFinite(data228)&&(data228<0||isNaN(data228))){let err569={instancePath:instancePath+"/outlook/max_time",schemaPath:"#/properties/\
outlook/properties/max_time/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema15.properties.outlook.properties.max_time,data:data228};
vErrors===null?vErrors=[err569]:vErrors.push(err569),errors++}if(typeof data228=="string"&&!pattern67.test(data228)){let err570={instancePath:instancePath+"/out\
look/max_time",schemaPath:"#/properties/outlook/properties/max_time/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
outlook.properties.max_time,data:data228};vErrors===null?vErrors=[err570]:vErrors.push(err570),errors++}}}else{let err571={instancePath:instancePath+"/outlook",
schemaPath:"#/properties/outlook/type",keyword:"type",params:{type:"object"},schema:schema15.properties.outlook.type,parentSchema:schema15.properties.outlook,data:data207};
vErrors===null?vErrors=[err571]:vErrors.push(err571),errors++}}if(data.package!==void 0){let data229=data.package,_errs612=errors,valid111=false,_errs613=errors;
if(typeof data229=="string"){if(func3(data229)<1){let err572={instancePath:instancePath+"/package",schemaPath:"#/properties/package/anyOf/0/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.package.anyOf[0],data:data229};vErrors===null?vErrors=[err572]:vErrors.push(err572),errors++}}else{
let err573={instancePath:instancePath+"/package",schemaPath:"#/properties/package/anyOf/0/type",keyword:"type",params:{type:"string"},schema:schema15.properties.
package.anyOf[0].type,parentSchema:schema15.properties.package.anyOf[0],data:data229};vErrors===null?vErrors=[err573]:vErrors.push(err573),errors++}var _valid25=_errs613===
errors;if(valid111=valid111||_valid25,!valid111){let _errs615=errors;if(data229&&typeof data229=="object"&&!Array.isArray(data229)){if(data229.name===void 0){let err574={
instancePath:instancePath+"/package",schemaPath:"#/properties/package/anyOf/1/required",keyword:"required",params:{missingProperty:"name"},schema:schema15.properties.
package.anyOf[1].required,parentSchema:schema15.properties.package.anyOf[1],data:data229};vErrors===null?vErrors=[err574]:vErrors.push(err574),errors++}for(let key33 in data229)
if(!(key33==="name"||key33==="state")){let err575={instancePath:instancePath+"/package",schemaPath:"#/properties/package/anyOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key33},schema:false,parentSchema:schema15.properties.package.anyOf[1],data:data229};vErrors===null?vErrors=[err575]:
vErrors.push(err575),errors++}if(data229.name!==void 0){let data230=data229.name,_errs619=errors,valid113=false,_errs620=errors;if(typeof data230=="string"){if(!pattern191.
test(data230)){let err576={instancePath:instancePath+"/package/name",schemaPath:"#/properties/package/anyOf/1/properties/name/anyOf/0/pattern",keyword:"pattern",
params:{pattern:"(?:^[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+._])?([ ,]+[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+._])?)*$)|\\{\\{"},schema:"(?:^[A-Za-z0-9]([A-Za-z\
0-9+._-]*[A-Za-z0-9+._])?([ ,]+[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+._])?)*$)|\\{\\{",parentSchema:schema15.properties.package.anyOf[1].properties.name.anyOf[0],
data:data230};vErrors===null?vErrors=[err576]:vErrors.push(err576),errors++}}else{let err577={instancePath:instancePath+"/package/name",schemaPath:"#/properties\
/package/anyOf/1/properties/name/anyOf/0/type",keyword:"type",params:{type:schema15.properties.package.anyOf[1].properties.name.anyOf[0].type},schema:schema15.properties.
package.anyOf[1].properties.name.anyOf[0].type,parentSchema:schema15.properties.package.anyOf[1].properties.name.anyOf[0],data:data230};vErrors===null?vErrors=[
err577]:vErrors.push(err577),errors++}var _valid26=_errs620===errors;if(valid113=valid113||_valid26,!valid113){let _errs622=errors;if(!Array.isArray(data230)&&typeof data230!=
"string"){let err578={instancePath:instancePath+"/package/name",schemaPath:"#/properties/package/anyOf/1/properties/name/anyOf/1/type",keyword:"type",params:{type:schema15.
properties.package.anyOf[1].properties.name.anyOf[1].type},schema:schema15.properties.package.anyOf[1].properties.name.anyOf[1].type,parentSchema:schema15.properties.
package.anyOf[1].properties.name.anyOf[1],data:data230};vErrors===null?vErrors=[err578]:vErrors.push(err578),errors++}if(typeof data230=="string"&&!pattern67.test(
data230)){let err579={instancePath:instancePath+"/package/name",schemaPath:"#/properties/package/anyOf/1/properties/name/anyOf/1/pattern",keyword:"pattern",params:{
pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.package.anyOf[1].properties.name.anyOf[1],data:data230};vErrors===null?vErrors=[err579]:vErrors.
push(err579),errors++}if(Array.isArray(data230)){if(data230.length<1){let err580={instancePath:instancePath+"/package/name",schemaPath:"#/properties/package/any\
Of/1/properties/name/anyOf/1/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:schema15.properties.package.anyOf[1].properties.name.anyOf[1],data:data230};
vErrors===null?vErrors=[err580]:vErrors.push(err580),errors++}let len21=data230.length;for(let i21=0;i21<len21;i21++){let data231=data230[i21];if(typeof data231==
"string"){if(!pattern191.test(data231)){let err581={instancePath:instancePath+"/package/name/"+i21,schemaPath:"#/properties/package/anyOf/1/properties/name/anyO\
f/1/items/pattern",keyword:"pattern",params:{pattern:"(?:^[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+._])?([ ,]+[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+._])?)*$)|\\{\\\
{"},schema:"(?:^[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+._])?([ ,]+[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+._])?)*$)|\\{\\{",parentSchema:schema15.properties.package.
anyOf[1].properties.name.anyOf[1].items,data:data231};vErrors===null?vErrors=[err581]:vErrors.push(err581),errors++}}else{let err582={instancePath:instancePath+
"/package/name/"+i21,schemaPath:"#/properties/package/anyOf/1/properties/name/anyOf/1/items/type",keyword:"type",params:{type:schema15.properties.package.anyOf[1].
properties.name.anyOf[1].items.type},schema:schema15.properties.package.anyOf[1].properties.name.anyOf[1].items.type,parentSchema:schema15.properties.package.anyOf[1].
properties.name.anyOf[1].items,data:data231};vErrors===null?vErrors=[err582]:vErrors.push(err582),errors++}}}var _valid26=_errs622===errors;valid113=valid113||_valid26}
if(valid113)errors=_errs619,vErrors!==null&&(_errs619?vErrors.length=_errs619:vErrors=null);else{let err583={instancePath:instancePath+"/package/name",schemaPath:"\
#/properties/package/anyOf/1/properties/name/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.package.anyOf[1].properties.name.anyOf,parentSchema:schema15.
properties.package.anyOf[1].properties.name,data:data230};vErrors===null?vErrors=[err583]:vErrors.push(err583),errors++}}if(data229.state!==void 0){let data232=data229.
state,_errs627=errors,valid116=false,_errs628=errors;if(!(data232==="present"||data232==="absent")){let err584={instancePath:instancePath+"/package/state",schemaPath:"\
#/properties/package/anyOf/1/properties/state/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.properties.package.anyOf[1].properties.state.anyOf[0].
enum},schema:schema15.properties.package.anyOf[1].properties.state.anyOf[0].enum,parentSchema:schema15.properties.package.anyOf[1].properties.state.anyOf[0],data:data232};
vErrors===null?vErrors=[err584]:vErrors.push(err584),errors++}var _valid27=_errs628===errors;if(valid116=valid116||_valid27,!valid116){let _errs629=errors;if(typeof data232==
"string"){if(!pattern67.test(data232)){let err585={instancePath:instancePath+"/package/state",schemaPath:"#/properties/package/anyOf/1/properties/state/anyOf/1/\
pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.package.anyOf[1].properties.state.anyOf[1],data:data232};vErrors===
null?vErrors=[err585]:vErrors.push(err585),errors++}}else{let err586={instancePath:instancePath+"/package/state",schemaPath:"#/properties/package/anyOf/1/proper\
ties/state/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.package.anyOf[1].properties.state.anyOf[1].type,parentSchema:schema15.
properties.package.anyOf[1].properties.state.anyOf[1],data:data232};vErrors===null?vErrors=[err586]:vErrors.push(err586),errors++}var _valid27=_errs629===errors;
valid116=valid116||_valid27}if(valid116)errors=_errs627,vErrors!==null&&(_errs627?vErrors.length=_errs627:vErrors=null);else{let err587={instancePath:instancePath+
"/package/state",schemaPath:"#/properties/package/anyOf/1/properties/state/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.package.anyOf[1].properties.
state.anyOf,parentSchema:schema15.properties.package.anyOf[1].properties.state,data:data232};vErrors===null?vErrors=[err587]:vErrors.push(err587),errors++}}}else{
let err588={instancePath:instancePath+"/package",schemaPath:"#/properties/package/anyOf/1/type",keyword:"type",params:{type:"object"},schema:schema15.properties.
package.anyOf[1].type,parentSchema:schema15.properties.package.anyOf[1],data:data229};vErrors===null?vErrors=[err588]:vErrors.push(err588),errors++}var _valid25=_errs615===
errors;valid111=valid111||_valid25}if(valid111)errors=_errs612,vErrors!==null&&(_errs612?vErrors.length=_errs612:vErrors=null);else{let err589={instancePath:instancePath+
"/package",schemaPath:"#/properties/package/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.package.anyOf,parentSchema:schema15.properties.package,data:data229};
vErrors===null?vErrors=[err589]:vErrors.push(err589),errors++}}if(data.pair_status!==void 0){let data233=data.pair_status;if(data233&&typeof data233=="object"&&
!Array.isArray(data233)){for(let key34 in data233)if(!(key34==="of"||key34==="apart_from"||key34==="limit")){let err590={instancePath:instancePath+"/pair_status",
schemaPath:"#/properties/pair_status/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key34},schema:false,parentSchema:schema15.properties.
pair_status,data:data233};vErrors===null?vErrors=[err590]:vErrors.push(err590),errors++}if(data233.of!==void 0){let data234=data233.of,_errs635=errors,valid118=false,
_errs636=errors;if(!(data234==="self"||data234==="peer")){let err591={instancePath:instancePath+"/pair_status/of",schemaPath:"#/properties/pair_status/propertie\
s/of/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.properties.pair_status.properties.of.anyOf[0].enum},schema:schema15.properties.pair_status.properties.
of.anyOf[0].enum,parentSchema:schema15.properties.pair_status.properties.of.anyOf[0],data:data234};vErrors===null?vErrors=[err591]:vErrors.push(err591),errors++}
var _valid28=_errs636===errors;if(valid118=valid118||_valid28,!valid118){let _errs637=errors;if(typeof data234=="string"){if(!pattern67.test(data234)){let err592={
instancePath:instancePath+"/pair_status/of",schemaPath:"#/properties/pair_status/properties/of/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\
\\{\\{",parentSchema:schema15.properties.pair_status.properties.of.anyOf[1],data:data234};vErrors===null?vErrors=[err592]:vErrors.push(err592),errors++}}else{let err593={
instancePath:instancePath+"/pair_status/of",schemaPath:"#/properties/pair_status/properties/of/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.
properties.pair_status.properties.of.anyOf[1].type,parentSchema:schema15.properties.pair_status.properties.of.anyOf[1],data:data234};vErrors===null?vErrors=[err593]:
vErrors.push(err593),errors++}var _valid28=_errs637===errors;valid118=valid118||_valid28}if(valid118)errors=_errs635,vErrors!==null&&(_errs635?vErrors.length=_errs635:
vErrors=null);else{let err594={instancePath:instancePath+"/pair_status/of",schemaPath:"#/properties/pair_status/properties/of/anyOf",keyword:"anyOf",params:{},schema:schema15.
properties.pair_status.properties.of.anyOf,parentSchema:schema15.properties.pair_status.properties.of,data:data234};vErrors===null?vErrors=[err594]:vErrors.push(
err594),errors++}}if(data233.apart_from!==void 0){let data235=data233.apart_from;if(!(typeof data235=="number"&&isFinite(data235))&&data235!==null&&typeof data235!=
"string"){let err595={instancePath:instancePath+"/pair_status/apart_from",schemaPath:"#/properties/pair_status/properties/apart_from/type",keyword:"type",params:{
type:schema15.properties.pair_status.properties.apart_from.type},schema:schema15.properties.pair_status.properties.apart_from.type,parentSchema:schema15.properties.
pair_status.properties.apart_from,data:data235};vErrors===null?vErrors=[err595]:vErrors.push(err595),errors++}if(typeof data235=="string"&&!pattern67.test(data235)){
let err596={instancePath:instancePath+"/pair_status/apart_from",schemaPath:"#/properties/pair_status/properties/apart_from/pattern",keyword:"pattern",params:{pattern:"\
\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.pair_status.properties.apart_from,data:data235};vErrors===null?vErrors=[err596]:vErrors.push(err596),errors++}}
if(data233.limit!==void 0){let data236=data233.limit;if(!(typeof data236=="number"&&isFinite(data236))&&typeof data236!="string"){let err597={instancePath:instancePath+
"/pair_status/limit",schemaPath:"#/properties/pair_status/properties/limit/type",keyword:"type",params:{type:schema15.properties.pair_status.properties.limit.type},
schema:schema15.properties.pair_status.properties.limit.type,parentSchema:schema15.properties.pair_status.properties.limit,data:data236};vErrors===null?vErrors=
[err597]:vErrors.push(err597),errors++}if(typeof data236=="number"&&isFinite(data236)&&(data236<0||isNaN(data236))){let err598={instancePath:instancePath+"/pair\
_status/limit",schemaPath:"#/properties/pair_status/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema15.
properties.pair_status.properties.limit,data:data236};vErrors===null?vErrors=[err598]:vErrors.push(err598),errors++}if(typeof data236=="string"&&!pattern67.test(
data236)){let err599={instancePath:instancePath+"/pair_status/limit",schemaPath:"#/properties/pair_status/properties/limit/pattern",keyword:"pattern",params:{pattern:"\
\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.pair_status.properties.limit,data:data236};vErrors===null?vErrors=[err599]:vErrors.push(err599),errors++}}}else{
let err600={instancePath:instancePath+"/pair_status",schemaPath:"#/properties/pair_status/type",keyword:"type",params:{type:"object"},schema:schema15.properties.
pair_status.type,parentSchema:schema15.properties.pair_status,data:data233};vErrors===null?vErrors=[err600]:vErrors.push(err600),errors++}}if(data.pause!==void 0){
let data237=data.pause;if(data237&&typeof data237=="object"&&!Array.isArray(data237)){for(let key35 in data237)if(!(key35==="seconds"||key35==="minutes"||key35===
"prompt")){let err601={instancePath:instancePath+"/pause",schemaPath:"#/properties/pause/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key35},
schema:false,parentSchema:schema15.properties.pause,data:data237};vErrors===null?vErrors=[err601]:vErrors.push(err601),errors++}if(data237.seconds!==void 0){let data238=data237.
seconds;if(!(typeof data238=="number"&&isFinite(data238))&&typeof data238!="string"){let err602={instancePath:instancePath+"/pause/seconds",schemaPath:"#/proper\
ties/pause/properties/seconds/type",keyword:"type",params:{type:schema15.properties.pause.properties.seconds.type},schema:schema15.properties.pause.properties.seconds.
type,parentSchema:schema15.properties.pause.properties.seconds,data:data238};vErrors===null?vErrors=[err602]:vErrors.push(err602),errors++}if(typeof data238=="n\
umber"&&isFinite(data238)&&(data238<0||isNaN(data238))){let err603={instancePath:instancePath+"/pause/seconds",schemaPath:"#/properties/pause/properties/seconds\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema15.properties.pause.properties.seconds,data:data238};vErrors===null?vErrors=
[err603]:vErrors.push(err603),errors++}if(typeof data238=="string"&&!pattern67.test(data238)){let err604={instancePath:instancePath+"/pause/seconds",schemaPath:"\
#/properties/pause/properties/seconds/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.pause.properties.seconds,
data:data238};vErrors===null?vErrors=[err604]:vErrors.push(err604),errors++}}if(data237.minutes!==void 0){let data239=data237.minutes;if(!(typeof data239=="numb\
er"&&isFinite(data239))&&typeof data239!="string"){let err605={instancePath:instancePath+"/pause/minutes",schemaPath:"#/properties/pause/properties/minutes/type",
keyword:"type",params:{type:schema15.properties.pause.properties.minutes.type},schema:schema15.properties.pause.properties.minutes.type,parentSchema:schema15.properties.
pause.properties.minutes,data:data239};vErrors===null?vErrors=[err605]:vErrors.push(err605),errors++}if(typeof data239=="number"&&isFinite(data239)&&(data239<0||
isNaN(data239))){let err606={instancePath:instancePath+"/pause/minutes",schemaPath:"#/properties/pause/properties/minutes/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:schema15.properties.pause.properties.minutes,data:data239};vErrors===null?vErrors=[err606]:vErrors.push(err606),errors++}if(typeof data239==
"string"&&!pattern67.test(data239)){let err607={instancePath:instancePath+"/pause/minutes",schemaPath:"#/properties/pause/properties/minutes/pattern",keyword:"p\
attern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.pause.properties.minutes,data:data239};vErrors===null?vErrors=[err607]:vErrors.
push(err607),errors++}}if(data237.prompt!==void 0){let data240=data237.prompt;if(typeof data240!="string"){let err608={instancePath:instancePath+"/pause/prompt",
schemaPath:"#/properties/pause/properties/prompt/type",keyword:"type",params:{type:"string"},schema:schema15.properties.pause.properties.prompt.type,parentSchema:schema15.
properties.pause.properties.prompt,data:data240};vErrors===null?vErrors=[err608]:vErrors.push(err608),errors++}}}else{let err609={instancePath:instancePath+"/pa\
use",schemaPath:"#/properties/pause/type",keyword:"type",params:{type:"object"},schema:schema15.properties.pause.type,parentSchema:schema15.properties.pause,data:data237};
vErrors===null?vErrors=[err609]:vErrors.push(err609),errors++}}if(data.restore!==void 0){let data241=data.restore;if(data241&&typeof data241=="object"&&!Array.isArray(
data241)){if(data241.plan===void 0){let err610={instancePath:instancePath+"/restore",schemaPath:"#/properties/restore/required",keyword:"required",params:{missingProperty:"\
plan"},schema:schema15.properties.restore.required,parentSchema:schema15.properties.restore,data:data241};vErrors===null?vErrors=[err610]:vErrors.push(err610),errors++}
if(data241.name===void 0){let err611={instancePath:instancePath+"/restore",schemaPath:"#/properties/restore/required",keyword:"required",params:{missingProperty:"\
name"},schema:schema15.properties.restore.required,parentSchema:schema15.properties.restore,data:data241};vErrors===null?vErrors=[err611]:vErrors.push(err611),errors++}
for(let key36 in data241)if(!(key36==="plan"||key36==="name"||key36==="only"||key36==="into"||key36==="passed_over")){let err612={instancePath:instancePath+"/re\
store",schemaPath:"#/properties/restore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key36},schema:false,parentSchema:schema15.
properties.restore,data:data241};vErrors===null?vErrors=[err612]:vErrors.push(err612),errors++}if(data241.plan!==void 0){let data242=data241.plan;if(typeof data242==
"string"){if(!pattern77.test(data242)){let err613={instancePath:instancePath+"/restore/plan",schemaPath:"#/properties/restore/properties/plan/pattern",keyword:"\
pattern",params:{pattern:"(?:^[a-z0-9][a-z0-9-]*$)|\\{\\{"},schema:"(?:^[a-z0-9][a-z0-9-]*$)|\\{\\{",parentSchema:schema15.properties.restore.properties.plan,data:data242};
vErrors===null?vErrors=[err613]:vErrors.push(err613),errors++}}else{let err614={instancePath:instancePath+"/restore/plan",schemaPath:"#/properties/restore/prope\
rties/plan/type",keyword:"type",params:{type:schema15.properties.restore.properties.plan.type},schema:schema15.properties.restore.properties.plan.type,parentSchema:schema15.
properties.restore.properties.plan,data:data242};vErrors===null?vErrors=[err614]:vErrors.push(err614),errors++}}if(data241.name!==void 0){let data243=data241.name;
if(typeof data243=="string"){if(!pattern201.test(data243)){let err615={instancePath:instancePath+"/restore/name",schemaPath:"#/properties/restore/properties/nam\
e/pattern",keyword:"pattern",params:{pattern:"(?:^[A-Za-z0-9][A-Za-z0-9_.+-]*$)|\\{\\{"},schema:"(?:^[A-Za-z0-9][A-Za-z0-9_.+-]*$)|\\{\\{",parentSchema:schema15.
properties.restore.properties.name,data:data243};vErrors===null?vErrors=[err615]:vErrors.push(err615),errors++}}else{let err616={instancePath:instancePath+"/res\
tore/name",schemaPath:"#/properties/restore/properties/name/type",keyword:"type",params:{type:schema15.properties.restore.properties.name.type},schema:schema15.
properties.restore.properties.name.type,parentSchema:schema15.properties.restore.properties.name,data:data243};vErrors===null?vErrors=[err616]:vErrors.push(err616),
errors++}}if(data241.only!==void 0){let data244=data241.only;if(typeof data244!="string"&&data244!==null){let err617={instancePath:instancePath+"/restore/only",
schemaPath:"#/properties/restore/properties/only/type",keyword:"type",params:{type:schema15.properties.restore.properties.only.type},schema:schema15.properties.
restore.properties.only.type,parentSchema:schema15.properties.restore.properties.only,data:data244};vErrors===null?vErrors=[err617]:vErrors.push(err617),errors++}}
if(data241.into!==void 0){let data245=data241.into;if(typeof data245!="string"&&data245!==null){let err618={instancePath:instancePath+"/restore/into",schemaPath:"\
#/properties/restore/properties/into/type",keyword:"type",params:{type:schema15.properties.restore.properties.into.type},schema:schema15.properties.restore.properties.
into.type,parentSchema:schema15.properties.restore.properties.into,data:data245};vErrors===null?vErrors=[err618]:vErrors.push(err618),errors++}if(typeof data245==
"string"&&func3(data245)<1){let err619={instancePath:instancePath+"/restore/into",schemaPath:"#/properties/restore/properties/into/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:schema15.properties.restore.properties.into,data:data245};vErrors===null?vErrors=[err619]:vErrors.push(err619),errors++}}
if(data241.passed_over!==void 0){let data246=data241.passed_over;if(!Array.isArray(data246)&&typeof data246!="string"){let err620={instancePath:instancePath+"/r\
estore/passed_over",schemaPath:"#/properties/restore/properties/passed_over/type",keyword:"type",params:{type:schema15.properties.restore.properties.passed_over.
type},schema:schema15.properties.restore.properties.passed_over.type,parentSchema:schema15.properties.restore.properties.passed_over,data:data246};vErrors===null?
vErrors=[err620]:vErrors.push(err620),errors++}if(typeof data246=="string"&&!pattern67.test(data246)){let err621={instancePath:instancePath+"/restore/passed_ove\
r",schemaPath:"#/properties/restore/properties/passed_over/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
restore.properties.passed_over,data:data246};vErrors===null?vErrors=[err621]:vErrors.push(err621),errors++}if(Array.isArray(data246)){let len22=data246.length;for(let i22=0;i22<
len22;i22++){let data247=data246[i22];if(!(data247&&typeof data247=="object"&&!Array.isArray(data247))&&typeof data247!="string"){let err622={instancePath:instancePath+
"/restore/passed_over/"+i22,schemaPath:"#/properties/restore/properties/passed_over/items/type",keyword:"type",params:{type:schema15.properties.restore.properties.
passed_over.items.type},schema:schema15.properties.restore.properties.passed_over.items.type,parentSchema:schema15.properties.restore.properties.passed_over.items,
data:data247};vErrors===null?vErrors=[err622]:vErrors.push(err622),errors++}if(typeof data247=="string"&&!pattern67.test(data247)){let err623={instancePath:instancePath+
"/restore/passed_over/"+i22,schemaPath:"#/properties/restore/properties/passed_over/items/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.restore.properties.passed_over.items,data:data247};vErrors===null?vErrors=[err623]:vErrors.push(err623),errors++}if(data247&&typeof data247=="object"&&
!Array.isArray(data247)){if(data247.name===void 0){let err624={instancePath:instancePath+"/restore/passed_over/"+i22,schemaPath:"#/properties/restore/properties\
/passed_over/items/required",keyword:"required",params:{missingProperty:"name"},schema:schema15.properties.restore.properties.passed_over.items.required,parentSchema:schema15.
properties.restore.properties.passed_over.items,data:data247};vErrors===null?vErrors=[err624]:vErrors.push(err624),errors++}if(data247.why===void 0){let err625={
instancePath:instancePath+"/restore/passed_over/"+i22,schemaPath:"#/properties/restore/properties/passed_over/items/required",keyword:"required",params:{missingProperty:"\
why"},schema:schema15.properties.restore.properties.passed_over.items.required,parentSchema:schema15.properties.restore.properties.passed_over.items,data:data247};
vErrors===null?vErrors=[err625]:vErrors.push(err625),errors++}if(data247.name!==void 0){let data248=data247.name;if(typeof data248!="string"){let err626={instancePath:instancePath+
"/restore/passed_over/"+i22+"/name",schemaPath:"#/properties/restore/properties/passed_over/items/properties/name/type",keyword:"type",params:{type:"string"},schema:schema15.
properties.restore.properties.passed_over.items.properties.name.type,parentSchema:schema15.properties.restore.properties.passed_over.items.properties.name,data:data248};
vErrors===null?vErrors=[err626]:vErrors.push(err626),errors++}}if(data247.why!==void 0){let data249=data247.why;if(typeof data249!="string"){let err627={instancePath:instancePath+
"/restore/passed_over/"+i22+"/why",schemaPath:"#/properties/restore/properties/passed_over/items/properties/why/type",keyword:"type",params:{type:"string"},schema:schema15.
properties.restore.properties.passed_over.items.properties.why.type,parentSchema:schema15.properties.restore.properties.passed_over.items.properties.why,data:data249};
vErrors===null?vErrors=[err627]:vErrors.push(err627),errors++}}}}}}}else{let err628={instancePath:instancePath+"/restore",schemaPath:"#/properties/restore/type",
keyword:"type",params:{type:"object"},schema:schema15.properties.restore.type,parentSchema:schema15.properties.restore,data:data241};vErrors===null?vErrors=[err628]:
vErrors.push(err628),errors++}}if(data.role!==void 0){let data250=data.role;if(data250&&typeof data250=="object"&&!Array.isArray(data250)){if(data250.role===void 0){
let err629={instancePath:instancePath+"/role",schemaPath:"#/properties/role/required",keyword:"required",params:{missingProperty:"role"},schema:schema15.properties.
role.required,parentSchema:schema15.properties.role,data:data250};vErrors===null?vErrors=[err629]:vErrors.push(err629),errors++}if(data250.epoch===void 0){let err630={
instancePath:instancePath+"/role",schemaPath:"#/properties/role/required",keyword:"required",params:{missingProperty:"epoch"},schema:schema15.properties.role.required,
parentSchema:schema15.properties.role,data:data250};vErrors===null?vErrors=[err630]:vErrors.push(err630),errors++}for(let key37 in data250)if(!(key37==="role"||
key37==="epoch")){let err631={instancePath:instancePath+"/role",schemaPath:"#/properties/role/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key37},
schema:false,parentSchema:schema15.properties.role,data:data250};vErrors===null?vErrors=[err631]:vErrors.push(err631),errors++}if(data250.role!==void 0){let data251=data250.
role,_errs675=errors,valid125=false,_errs676=errors;if(!(data251==="primary"||data251==="standby")){let err632={instancePath:instancePath+"/role/role",schemaPath:"\
#/properties/role/properties/role/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.properties.role.properties.role.anyOf[0].enum},schema:schema15.properties.
role.properties.role.anyOf[0].enum,parentSchema:schema15.properties.role.properties.role.anyOf[0],data:data251};vErrors===null?vErrors=[err632]:vErrors.push(err632),
errors++}var _valid29=_errs676===errors;if(valid125=valid125||_valid29,!valid125){let _errs677=errors;if(typeof data251=="string"){if(!pattern67.test(data251)){
let err633={instancePath:instancePath+"/role/role",schemaPath:"#/properties/role/properties/role/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\
\\{\\{",parentSchema:schema15.properties.role.properties.role.anyOf[1],data:data251};vErrors===null?vErrors=[err633]:vErrors.push(err633),errors++}}else{let err634={
instancePath:instancePath+"/role/role",schemaPath:"#/properties/role/properties/role/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.
role.properties.role.anyOf[1].type,parentSchema:schema15.properties.role.properties.role.anyOf[1],data:data251};vErrors===null?vErrors=[err634]:vErrors.push(err634),
errors++}var _valid29=_errs677===errors;valid125=valid125||_valid29}if(valid125)errors=_errs675,vErrors!==null&&(_errs675?vErrors.length=_errs675:vErrors=null);else{
let err635={instancePath:instancePath+"/role/role",schemaPath:"#/properties/role/properties/role/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.role.
properties.role.anyOf,parentSchema:schema15.properties.role.properties.role,data:data251};vErrors===null?vErrors=[err635]:vErrors.push(err635),errors++}}if(data250.
epoch!==void 0){let data252=data250.epoch;if(!(typeof data252=="number"&&!(data252%1)&&!isNaN(data252)&&isFinite(data252))&&typeof data252!="string"){let err636={
instancePath:instancePath+"/role/epoch",schemaPath:"#/properties/role/properties/epoch/type",keyword:"type",params:{type:schema15.properties.role.properties.epoch.
type},schema:schema15.properties.role.properties.epoch.type,parentSchema:schema15.properties.role.properties.epoch,data:data252};vErrors===null?vErrors=[err636]:
vErrors.push(err636),errors++}if(typeof data252=="number"&&isFinite(data252)&&(data252<1||isNaN(data252))){let err637={instancePath:instancePath+"/role/epoch",schemaPath:"\
#/properties/role/properties/epoch/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema15.properties.role.properties.epoch,data:data252};
vErrors===null?vErrors=[err637]:vErrors.push(err637),errors++}if(typeof data252=="string"&&!pattern67.test(data252)){let err638={instancePath:instancePath+"/rol\
e/epoch",schemaPath:"#/properties/role/properties/epoch/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.role.
properties.epoch,data:data252};vErrors===null?vErrors=[err638]:vErrors.push(err638),errors++}}}else{let err639={instancePath:instancePath+"/role",schemaPath:"#/\
properties/role/type",keyword:"type",params:{type:"object"},schema:schema15.properties.role.type,parentSchema:schema15.properties.role,data:data250};vErrors===null?
vErrors=[err639]:vErrors.push(err639),errors++}}if(data.safety!==void 0){let data253=data.safety;if(data253&&typeof data253=="object"&&!Array.isArray(data253)){
for(let key38 in data253)if(!(key38==="keep"||key38==="without")){let err640={instancePath:instancePath+"/safety",schemaPath:"#/properties/safety/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:key38},schema:false,parentSchema:schema15.properties.safety,data:data253};vErrors===null?vErrors=
[err640]:vErrors.push(err640),errors++}if(data253.keep!==void 0){let data254=data253.keep;if(typeof data254!="string"){let err641={instancePath:instancePath+"/s\
afety/keep",schemaPath:"#/properties/safety/properties/keep/type",keyword:"type",params:{type:"string"},schema:schema15.properties.safety.properties.keep.type,parentSchema:schema15.
properties.safety.properties.keep,data:data254};vErrors===null?vErrors=[err641]:vErrors.push(err641),errors++}}if(data253.without!==void 0){let data255=data253.
without;if(typeof data255!="boolean"&&typeof data255!="string"){let err642={instancePath:instancePath+"/safety/without",schemaPath:"#/properties/safety/properti\
es/without/type",keyword:"type",params:{type:schema15.properties.safety.properties.without.type},schema:schema15.properties.safety.properties.without.type,parentSchema:schema15.
properties.safety.properties.without,data:data255};vErrors===null?vErrors=[err642]:vErrors.push(err642),errors++}if(typeof data255=="string"&&!pattern67.test(data255)){
let err643={instancePath:instancePath+"/safety/without",schemaPath:"#/properties/safety/properties/without/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},
schema:"\\{\\{",parentSchema:schema15.properties.safety.properties.without,data:data255};vErrors===null?vErrors=[err643]:vErrors.push(err643),errors++}}}else{let err644={
instancePath:instancePath+"/safety",schemaPath:"#/properties/safety/type",keyword:"type",params:{type:"object"},schema:schema15.properties.safety.type,parentSchema:schema15.
properties.safety,data:data253};vErrors===null?vErrors=[err644]:vErrors.push(err644),errors++}}if(data.service!==void 0){let data256=data.service,_errs689=errors,
valid127=false,_errs690=errors;if(typeof data256=="string"){if(func3(data256)<1){let err645={instancePath:instancePath+"/service",schemaPath:"#/properties/servi\
ce/anyOf/0/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.service.anyOf[0],data:data256};vErrors===null?vErrors=[err645]:
vErrors.push(err645),errors++}}else{let err646={instancePath:instancePath+"/service",schemaPath:"#/properties/service/anyOf/0/type",keyword:"type",params:{type:"\
string"},schema:schema15.properties.service.anyOf[0].type,parentSchema:schema15.properties.service.anyOf[0],data:data256};vErrors===null?vErrors=[err646]:vErrors.
push(err646),errors++}var _valid30=_errs690===errors;if(valid127=valid127||_valid30,!valid127){let _errs692=errors;if(data256&&typeof data256=="object"&&!Array.
isArray(data256)){if(data256.name===void 0){let err647={instancePath:instancePath+"/service",schemaPath:"#/properties/service/anyOf/1/required",keyword:"require\
d",params:{missingProperty:"name"},schema:schema15.properties.service.anyOf[1].required,parentSchema:schema15.properties.service.anyOf[1],data:data256};vErrors===
null?vErrors=[err647]:vErrors.push(err647),errors++}for(let key39 in data256)if(!(key39==="name"||key39==="state"||key39==="enabled"||key39==="masked"||key39===
"daemon_reload")){let err648={instancePath:instancePath+"/service",schemaPath:"#/properties/service/anyOf/1/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key39},schema:false,parentSchema:schema15.properties.service.anyOf[1],data:data256};vErrors===null?vErrors=[err648]:vErrors.push(err648),
errors++}if(data256.name!==void 0){let data257=data256.name;if(typeof data257=="string"){if(!pattern207.test(data257)){let err649={instancePath:instancePath+"/s\
ervice/name",schemaPath:"#/properties/service/anyOf/1/properties/name/pattern",keyword:"pattern",params:{pattern:"(?:^[A-Za-z0-9:_.@\\\\][A-Za-z0-9:_.@\\\\-]*$)|\\{\\\
{"},schema:"(?:^[A-Za-z0-9:_.@\\\\][A-Za-z0-9:_.@\\\\-]*$)|\\{\\{",parentSchema:schema15.properties.service.anyOf[1].properties.name,data:data257};vErrors===null?
vErrors=[err649]:vErrors.push(err649),errors++}}else{let err650={instancePath:instancePath+"/service/name",schemaPath:"#/properties/service/anyOf/1/properties/n\
ame/type",keyword:"type",params:{type:schema15.properties.service.anyOf[1].properties.name.type},schema:schema15.properties.service.anyOf[1].properties.name.type,
parentSchema:schema15.properties.service.anyOf[1].properties.name,data:data257};vErrors===null?vErrors=[err650]:vErrors.push(err650),errors++}}if(data256.state!==
void 0){let data258=data256.state,_errs698=errors,valid129=false,_errs699=errors;if(!(data258==="started"||data258==="stopped"||data258==="restarted"||data258===
"reloaded")){let err651={instancePath:instancePath+"/service/state",schemaPath:"#/properties/service/anyOf/1/properties/state/anyOf/0/enum",keyword:"enum",params:{
allowedValues:schema15.properties.service.anyOf[1].properties.state.anyOf[0].enum},schema:schema15.properties.service.anyOf[1].properties.state.anyOf[0].enum,parentSchema:schema15.
properties.service.anyOf[1].properties.state.anyOf[0],data:data258};vErrors===null?vErrors=[err651]:vErrors.push(err651),errors++}var _valid31=_errs699===errors;
if(valid129=valid129||_valid31,!valid129){let _errs700=errors;if(typeof data258=="string"){if(!pattern67.test(data258)){let err652={instancePath:instancePath+"/\
service/state",schemaPath:"#/properties/service/anyOf/1/properties/state/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.service.anyOf[1].properties.state.anyOf[1],data:data258};vErrors===null?vErrors=[err652]:vErrors.push(err652),errors++}}else{let err653={instancePath:instancePath+
"/service/state",schemaPath:"#/properties/service/anyOf/1/properties/state/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.service.
anyOf[1].properties.state.anyOf[1].type,parentSchema:schema15.properties.service.anyOf[1].properties.state.anyOf[1],data:data258};vErrors===null?vErrors=[err653]:
vErrors.push(err653),errors++}var _valid31=_errs700===errors;valid129=valid129||_valid31}if(valid129)errors=_errs698,vErrors!==null&&(_errs698?vErrors.length=_errs698:
vErrors=null);else{let err654={instancePath:instancePath+"/service/state",schemaPath:"#/properties/service/anyOf/1/properties/state/anyOf",keyword:"anyOf",params:{},
schema:schema15.properties.service.anyOf[1].properties.state.anyOf,parentSchema:schema15.properties.service.anyOf[1].properties.state,data:data258};vErrors===null?
vErrors=[err654]:vErrors.push(err654),errors++}}if(data256.enabled!==void 0){let data259=data256.enabled;if(typeof data259!="boolean"&&typeof data259!="string"){
let err655={instancePath:instancePath+"/service/enabled",schemaPath:"#/properties/service/anyOf/1/properties/enabled/type",keyword:"type",params:{type:schema15.
properties.service.anyOf[1].properties.enabled.type},schema:schema15.properties.service.anyOf[1].properties.enabled.type,parentSchema:schema15.properties.service.
anyOf[1].properties.enabled,data:data259};vErrors===null?vErrors=[err655]:vErrors.push(err655),errors++}if(typeof data259=="string"&&!pattern67.test(data259)){let err656={
instancePath:instancePath+"/service/enabled",schemaPath:"#/properties/service/anyOf/1/properties/enabled/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\
\\{\\{",parentSchema:schema15.properties.service.anyOf[1].properties.enabled,data:data259};vErrors===null?vErrors=[err656]:vErrors.push(err656),errors++}}if(data256.
masked!==void 0){let data260=data256.masked;if(typeof data260!="boolean"&&typeof data260!="string"){let err657={instancePath:instancePath+"/service/masked",schemaPath:"\
#/properties/service/anyOf/1/properties/masked/type",keyword:"type",params:{type:schema15.properties.service.anyOf[1].properties.masked.type},schema:schema15.properties.
service.anyOf[1].properties.masked.type,parentSchema:schema15.properties.service.anyOf[1].properties.masked,data:data260};vErrors===null?vErrors=[err657]:vErrors.
push(err657),errors++}if(typeof data260=="string"&&!pattern67.test(data260)){let err658={instancePath:instancePath+"/service/masked",schemaPath:"#/properties/se\
rvice/anyOf/1/properties/masked/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.service.anyOf[1].properties.
masked,data:data260};vErrors===null?vErrors=[err658]:vErrors.push(err658),errors++}}if(data256.daemon_reload!==void 0){let data261=data256.daemon_reload;if(typeof data261!=
"boolean"&&typeof data261!="string"){let err659={instancePath:instancePath+"/service/daemon_reload",schemaPath:"#/properties/service/anyOf/1/properties/daemon_r\
eload/type",keyword:"type",params:{type:schema15.properties.service.anyOf[1].properties.daemon_reload.type},schema:schema15.properties.service.anyOf[1].properties.
daemon_reload.type,parentSchema:schema15.properties.service.anyOf[1].properties.daemon_reload,data:data261};vErrors===null?vErrors=[err659]:vErrors.push(err659),
errors++}if(typeof data261=="string"&&!pattern67.test(data261)){let err660={instancePath:instancePath+"/service/daemon_reload",schemaPath:"#/properties/service/\
anyOf/1/properties/daemon_reload/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.service.anyOf[1].properties.
daemon_reload,data:data261};vErrors===null?vErrors=[err660]:vErrors.push(err660),errors++}}}else{let err661={instancePath:instancePath+"/service",schemaPath:"#/\
properties/service/anyOf/1/type",keyword:"type",params:{type:"object"},schema:schema15.properties.service.anyOf[1].type,parentSchema:schema15.properties.service.
anyOf[1],data:data256};vErrors===null?vErrors=[err661]:vErrors.push(err661),errors++}var _valid30=_errs692===errors;valid127=valid127||_valid30}if(valid127)errors=
_errs689,vErrors!==null&&(_errs689?vErrors.length=_errs689:vErrors=null);else{let err662={instancePath:instancePath+"/service",schemaPath:"#/properties/service/\
anyOf",keyword:"anyOf",params:{},schema:schema15.properties.service.anyOf,parentSchema:schema15.properties.service,data:data256};vErrors===null?vErrors=[err662]:
vErrors.push(err662),errors++}}if(data.set_fact!==void 0){let data262=data.set_fact;if(data262&&typeof data262=="object"&&!Array.isArray(data262)){if(Object.keys(
data262).length<1){let err663={instancePath:instancePath+"/set_fact",schemaPath:"#/properties/set_fact/minProperties",keyword:"minProperties",params:{limit:1},schema:1,
parentSchema:schema15.properties.set_fact,data:data262};vErrors===null?vErrors=[err663]:vErrors.push(err663),errors++}for(let key40 in data262){let _errs710=errors;
if(typeof key40=="string"&&!pattern5.test(key40)){let err664={instancePath:instancePath+"/set_fact",schemaPath:"#/properties/set_fact/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema15.properties.set_fact.propertyNames,data:key40,propertyName:key40};
vErrors===null?vErrors=[err664]:vErrors.push(err664),errors++}var valid130=_errs710===errors;if(!valid130){let err665={instancePath:instancePath+"/set_fact",schemaPath:"\
#/properties/set_fact/propertyNames",keyword:"propertyNames",params:{propertyName:key40},schema:schema15.properties.set_fact.propertyNames,parentSchema:schema15.
properties.set_fact,data:data262};vErrors===null?vErrors=[err665]:vErrors.push(err665),errors++}}}else{let err666={instancePath:instancePath+"/set_fact",schemaPath:"\
#/properties/set_fact/type",keyword:"type",params:{type:"object"},schema:schema15.properties.set_fact.type,parentSchema:schema15.properties.set_fact,data:data262};
vErrors===null?vErrors=[err666]:vErrors.push(err666),errors++}}if(data.shell!==void 0){let data263=data.shell,_errs713=errors,valid131=false,_errs714=errors;if(typeof data263==
"string"){if(func3(data263)<1){let err667={instancePath:instancePath+"/shell",schemaPath:"#/properties/shell/anyOf/0/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:schema15.properties.shell.anyOf[0],data:data263};vErrors===null?vErrors=[err667]:vErrors.push(err667),errors++}}else{let err668={instancePath:instancePath+
"/shell",schemaPath:"#/properties/shell/anyOf/0/type",keyword:"type",params:{type:"string"},schema:schema15.properties.shell.anyOf[0].type,parentSchema:schema15.
properties.shell.anyOf[0],data:data263};vErrors===null?vErrors=[err668]:vErrors.push(err668),errors++}var _valid32=_errs714===errors;if(valid131=valid131||_valid32,
!valid131){let _errs716=errors;if(data263&&typeof data263=="object"&&!Array.isArray(data263)){if(data263.cmd===void 0){let err669={instancePath:instancePath+"/s\
hell",schemaPath:"#/properties/shell/anyOf/1/required",keyword:"required",params:{missingProperty:"cmd"},schema:schema15.properties.shell.anyOf[1].required,parentSchema:schema15.
properties.shell.anyOf[1],data:data263};vErrors===null?vErrors=[err669]:vErrors.push(err669),errors++}for(let key41 in data263)if(!(key41==="cmd"||key41==="crea\
tes"||key41==="removes"||key41==="unless"||key41==="only_if"||key41==="chdir"||key41==="stdin"||key41==="env")){let err670={instancePath:instancePath+"/shell",schemaPath:"\
#/properties/shell/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key41},schema:false,parentSchema:schema15.properties.
shell.anyOf[1],data:data263};vErrors===null?vErrors=[err670]:vErrors.push(err670),errors++}if(data263.cmd!==void 0){let data264=data263.cmd;if(typeof data264=="\
string"){if(func3(data264)<1){let err671={instancePath:instancePath+"/shell/cmd",schemaPath:"#/properties/shell/anyOf/1/properties/cmd/minLength",keyword:"minLe\
ngth",params:{limit:1},schema:1,parentSchema:schema15.properties.shell.anyOf[1].properties.cmd,data:data264};vErrors===null?vErrors=[err671]:vErrors.push(err671),
errors++}}else{let err672={instancePath:instancePath+"/shell/cmd",schemaPath:"#/properties/shell/anyOf/1/properties/cmd/type",keyword:"type",params:{type:"strin\
g"},schema:schema15.properties.shell.anyOf[1].properties.cmd.type,parentSchema:schema15.properties.shell.anyOf[1].properties.cmd,data:data264};vErrors===null?vErrors=
[err672]:vErrors.push(err672),errors++}}if(data263.creates!==void 0){let data265=data263.creates;if(typeof data265=="string"){if(func3(data265)>4096){let err673={
instancePath:instancePath+"/shell/creates",schemaPath:"#/properties/shell/anyOf/1/properties/creates/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,
parentSchema:schema15.properties.shell.anyOf[1].properties.creates,data:data265};vErrors===null?vErrors=[err673]:vErrors.push(err673),errors++}if(!pattern88.test(
data265)){let err674={instancePath:instancePath+"/shell/creates",schemaPath:"#/properties/shell/anyOf/1/properties/creates/pattern",keyword:"pattern",params:{pattern:"\
(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{"},schema:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",parentSchema:schema15.properties.shell.anyOf[1].
properties.creates,data:data265};vErrors===null?vErrors=[err674]:vErrors.push(err674),errors++}}else{let err675={instancePath:instancePath+"/shell/creates",schemaPath:"\
#/properties/shell/anyOf/1/properties/creates/type",keyword:"type",params:{type:schema15.properties.shell.anyOf[1].properties.creates.type},schema:schema15.properties.
shell.anyOf[1].properties.creates.type,parentSchema:schema15.properties.shell.anyOf[1].properties.creates,data:data265};vErrors===null?vErrors=[err675]:vErrors.
push(err675),errors++}}if(data263.removes!==void 0){let data266=data263.removes;if(typeof data266=="string"){if(func3(data266)>4096){let err676={instancePath:instancePath+
"/shell/removes",schemaPath:"#/properties/shell/anyOf/1/properties/removes/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema15.
properties.shell.anyOf[1].properties.removes,data:data266};vErrors===null?vErrors=[err676]:vErrors.push(err676),errors++}if(!pattern88.test(data266)){let err677={
instancePath:instancePath+"/shell/removes",schemaPath:"#/properties/shell/anyOf/1/properties/removes/pattern",keyword:"pattern",params:{pattern:"(?:^(?![\\s\\S]*/\
\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{"},schema:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",parentSchema:schema15.properties.shell.anyOf[1].properties.removes,
data:data266};vErrors===null?vErrors=[err677]:vErrors.push(err677),errors++}}else{let err678={instancePath:instancePath+"/shell/removes",schemaPath:"#/propertie\
s/shell/anyOf/1/properties/removes/type",keyword:"type",params:{type:schema15.properties.shell.anyOf[1].properties.removes.type},schema:schema15.properties.shell.
anyOf[1].properties.removes.type,parentSchema:schema15.properties.shell.anyOf[1].properties.removes,data:data266};vErrors===null?vErrors=[err678]:vErrors.push(err678),
errors++}}if(data263.unless!==void 0){let data267=data263.unless;if(typeof data267=="string"){if(func3(data267)<1){let err679={instancePath:instancePath+"/shell\
/unless",schemaPath:"#/properties/shell/anyOf/1/properties/unless/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.shell.
anyOf[1].properties.unless,data:data267};vErrors===null?vErrors=[err679]:vErrors.push(err679),errors++}}else{let err680={instancePath:instancePath+"/shell/unles\
s",schemaPath:"#/properties/shell/anyOf/1/properties/unless/type",keyword:"type",params:{type:"string"},schema:schema15.properties.shell.anyOf[1].properties.unless.
type,parentSchema:schema15.properties.shell.anyOf[1].properties.unless,data:data267};vErrors===null?vErrors=[err680]:vErrors.push(err680),errors++}}if(data263.only_if!==
void 0){let data268=data263.only_if;if(typeof data268=="string"){if(func3(data268)<1){let err681={instancePath:instancePath+"/shell/only_if",schemaPath:"#/prope\
rties/shell/anyOf/1/properties/only_if/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.shell.anyOf[1].properties.only_if,
data:data268};vErrors===null?vErrors=[err681]:vErrors.push(err681),errors++}}else{let err682={instancePath:instancePath+"/shell/only_if",schemaPath:"#/propertie\
s/shell/anyOf/1/properties/only_if/type",keyword:"type",params:{type:"string"},schema:schema15.properties.shell.anyOf[1].properties.only_if.type,parentSchema:schema15.
properties.shell.anyOf[1].properties.only_if,data:data268};vErrors===null?vErrors=[err682]:vErrors.push(err682),errors++}}if(data263.chdir!==void 0){let data269=data263.
chdir;if(typeof data269=="string"){if(func3(data269)>4096){let err683={instancePath:instancePath+"/shell/chdir",schemaPath:"#/properties/shell/anyOf/1/propertie\
s/chdir/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema15.properties.shell.anyOf[1].properties.chdir,data:data269};vErrors===
null?vErrors=[err683]:vErrors.push(err683),errors++}if(!pattern88.test(data269)){let err684={instancePath:instancePath+"/shell/chdir",schemaPath:"#/properties/s\
hell/anyOf/1/properties/chdir/pattern",keyword:"pattern",params:{pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{"},schema:"(?:^(?![\\s\\S]*/\\.\\.?(/|$\
))/[^\\u0000]*$)|\\{\\{",parentSchema:schema15.properties.shell.anyOf[1].properties.chdir,data:data269};vErrors===null?vErrors=[err684]:vErrors.push(err684),errors++}}else{
let err685={instancePath:instancePath+"/shell/chdir",schemaPath:"#/properties/shell/anyOf/1/properties/chdir/type",keyword:"type",params:{type:schema15.properties.
shell.anyOf[1].properties.chdir.type},schema:schema15.properties.shell.anyOf[1].properties.chdir.type,parentSchema:schema15.properties.shell.anyOf[1].properties.
chdir,data:data269};vErrors===null?vErrors=[err685]:vErrors.push(err685),errors++}}if(data263.stdin!==void 0){let data270=data263.stdin;if(typeof data270!="stri\
ng"){let err686={instancePath:instancePath+"/shell/stdin",schemaPath:"#/properties/shell/anyOf/1/properties/stdin/type",keyword:"type",params:{type:"string"},schema:schema15.
properties.shell.anyOf[1].properties.stdin.type,parentSchema:schema15.properties.shell.anyOf[1].properties.stdin,data:data270};vErrors===null?vErrors=[err686]:vErrors.
push(err686),errors++}}if(data263.env!==void 0){let data271=data263.env;if(!(data271&&typeof data271=="object"&&!Array.isArray(data271))&&typeof data271!="strin\
g"){let err687={instancePath:instancePath+"/shell/env",schemaPath:"#/properties/shell/anyOf/1/properties/env/type",keyword:"type",params:{type:schema15.properties.
shell.anyOf[1].properties.env.type},schema:schema15.properties.shell.anyOf[1].properties.env.type,parentSchema:schema15.properties.shell.anyOf[1].properties.env,
data:data271};vErrors===null?vErrors=[err687]:vErrors.push(err687),errors++}if(typeof data271=="string"&&!pattern67.test(data271)){let err688={instancePath:instancePath+
"/shell/env",schemaPath:"#/properties/shell/anyOf/1/properties/env/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
shell.anyOf[1].properties.env,data:data271};vErrors===null?vErrors=[err688]:vErrors.push(err688),errors++}if(data271&&typeof data271=="object"&&!Array.isArray(data271)){
for(let key42 in data271){let _errs735=errors;if(typeof key42=="string"&&!pattern5.test(key42)){let err689={instancePath:instancePath+"/shell/env",schemaPath:"#\
/properties/shell/anyOf/1/properties/env/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",
parentSchema:schema15.properties.shell.anyOf[1].properties.env.propertyNames,data:key42,propertyName:key42};vErrors===null?vErrors=[err689]:vErrors.push(err689),
errors++}var valid133=_errs735===errors;if(!valid133){let err690={instancePath:instancePath+"/shell/env",schemaPath:"#/properties/shell/anyOf/1/properties/env/p\
ropertyNames",keyword:"propertyNames",params:{propertyName:key42},schema:schema15.properties.shell.anyOf[1].properties.env.propertyNames,parentSchema:schema15.properties.
shell.anyOf[1].properties.env,data:data271};vErrors===null?vErrors=[err690]:vErrors.push(err690),errors++}}for(let key43 in data271){let data272=data271[key43];
if(typeof data272!="string"){let err691={instancePath:instancePath+"/shell/env/"+key43.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/shell/any\
Of/1/properties/env/additionalProperties/type",keyword:"type",params:{type:"string"},schema:schema15.properties.shell.anyOf[1].properties.env.additionalProperties.
type,parentSchema:schema15.properties.shell.anyOf[1].properties.env.additionalProperties,data:data272};vErrors===null?vErrors=[err691]:vErrors.push(err691),errors++}}}}}else{
let err692={instancePath:instancePath+"/shell",schemaPath:"#/properties/shell/anyOf/1/type",keyword:"type",params:{type:"object"},schema:schema15.properties.shell.
anyOf[1].type,parentSchema:schema15.properties.shell.anyOf[1],data:data263};vErrors===null?vErrors=[err692]:vErrors.push(err692),errors++}var _valid32=_errs716===
errors;valid131=valid131||_valid32}if(valid131)errors=_errs713,vErrors!==null&&(_errs713?vErrors.length=_errs713:vErrors=null);else{let err693={instancePath:instancePath+
"/shell",schemaPath:"#/properties/shell/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.shell.anyOf,parentSchema:schema15.properties.shell,data:data263};
vErrors===null?vErrors=[err693]:vErrors.push(err693),errors++}}if(data.slurp!==void 0){let data273=data.slurp,_errs740=errors,valid135=false,_errs741=errors;if(typeof data273==
"string"){if(func3(data273)<1){let err694={instancePath:instancePath+"/slurp",schemaPath:"#/properties/slurp/anyOf/0/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:schema15.properties.slurp.anyOf[0],data:data273};vErrors===null?vErrors=[err694]:vErrors.push(err694),errors++}}else{let err695={instancePath:instancePath+
"/slurp",schemaPath:"#/properties/slurp/anyOf/0/type",keyword:"type",params:{type:"string"},schema:schema15.properties.slurp.anyOf[0].type,parentSchema:schema15.
properties.slurp.anyOf[0],data:data273};vErrors===null?vErrors=[err695]:vErrors.push(err695),errors++}var _valid33=_errs741===errors;if(valid135=valid135||_valid33,
!valid135){let _errs743=errors;if(data273&&typeof data273=="object"&&!Array.isArray(data273)){if(data273.src===void 0){let err696={instancePath:instancePath+"/s\
lurp",schemaPath:"#/properties/slurp/anyOf/1/required",keyword:"required",params:{missingProperty:"src"},schema:schema15.properties.slurp.anyOf[1].required,parentSchema:schema15.
properties.slurp.anyOf[1],data:data273};vErrors===null?vErrors=[err696]:vErrors.push(err696),errors++}for(let key44 in data273)if(key44!=="src"){let err697={instancePath:instancePath+
"/slurp",schemaPath:"#/properties/slurp/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key44},schema:false,parentSchema:schema15.
properties.slurp.anyOf[1],data:data273};vErrors===null?vErrors=[err697]:vErrors.push(err697),errors++}if(data273.src!==void 0){let data274=data273.src;if(typeof data274==
"string"){if(func3(data274)>4096){let err698={instancePath:instancePath+"/slurp/src",schemaPath:"#/properties/slurp/anyOf/1/properties/src/maxLength",keyword:"m\
axLength",params:{limit:4096},schema:4096,parentSchema:schema15.properties.slurp.anyOf[1].properties.src,data:data274};vErrors===null?vErrors=[err698]:vErrors.push(
err698),errors++}if(!pattern88.test(data274)){let err699={instancePath:instancePath+"/slurp/src",schemaPath:"#/properties/slurp/anyOf/1/properties/src/pattern",
keyword:"pattern",params:{pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{"},schema:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",parentSchema:schema15.
properties.slurp.anyOf[1].properties.src,data:data274};vErrors===null?vErrors=[err699]:vErrors.push(err699),errors++}}else{let err700={instancePath:instancePath+
"/slurp/src",schemaPath:"#/properties/slurp/anyOf/1/properties/src/type",keyword:"type",params:{type:schema15.properties.slurp.anyOf[1].properties.src.type},schema:schema15.
properties.slurp.anyOf[1].properties.src.type,parentSchema:schema15.properties.slurp.anyOf[1].properties.src,data:data274};vErrors===null?vErrors=[err700]:vErrors.
push(err700),errors++}}}else{let err701={instancePath:instancePath+"/slurp",schemaPath:"#/properties/slurp/anyOf/1/type",keyword:"type",params:{type:"object"},schema:schema15.
properties.slurp.anyOf[1].type,parentSchema:schema15.properties.slurp.anyOf[1],data:data273};vErrors===null?vErrors=[err701]:vErrors.push(err701),errors++}var _valid33=_errs743===
errors;valid135=valid135||_valid33}if(valid135)errors=_errs740,vErrors!==null&&(_errs740?vErrors.length=_errs740:vErrors=null);else{let err702={instancePath:instancePath+
"/slurp",schemaPath:"#/properties/slurp/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.slurp.anyOf,parentSchema:schema15.properties.slurp,data:data273};
vErrors===null?vErrors=[err702]:vErrors.push(err702),errors++}}if(data.ssh_key!==void 0){let data275=data.ssh_key;if(data275&&typeof data275=="object"&&!Array.isArray(
data275)){if(data275.path===void 0){let err703={instancePath:instancePath+"/ssh_key",schemaPath:"#/properties/ssh_key/required",keyword:"required",params:{missingProperty:"\
path"},schema:schema15.properties.ssh_key.required,parentSchema:schema15.properties.ssh_key,data:data275};vErrors===null?vErrors=[err703]:vErrors.push(err703),errors++}
for(let key45 in data275)if(!(key45==="path"||key45==="comment"||key45==="state")){let err704={instancePath:instancePath+"/ssh_key",schemaPath:"#/properties/ssh\
_key/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key45},schema:false,parentSchema:schema15.properties.ssh_key,data:data275};
vErrors===null?vErrors=[err704]:vErrors.push(err704),errors++}if(data275.path!==void 0){let data276=data275.path;if(typeof data276=="string"){if(func3(data276)>
4096){let err705={instancePath:instancePath+"/ssh_key/path",schemaPath:"#/properties/ssh_key/properties/path/maxLength",keyword:"maxLength",params:{limit:4096},
schema:4096,parentSchema:schema15.properties.ssh_key.properties.path,data:data276};vErrors===null?vErrors=[err705]:vErrors.push(err705),errors++}if(!pattern88.test(
data276)){let err706={instancePath:instancePath+"/ssh_key/path",schemaPath:"#/properties/ssh_key/properties/path/pattern",keyword:"pattern",params:{pattern:"(?:\
^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{"},schema:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",parentSchema:schema15.properties.ssh_key.properties.
path,data:data276};vErrors===null?vErrors=[err706]:vErrors.push(err706),errors++}}else{let err707={instancePath:instancePath+"/ssh_key/path",schemaPath:"#/prope\
rties/ssh_key/properties/path/type",keyword:"type",params:{type:schema15.properties.ssh_key.properties.path.type},schema:schema15.properties.ssh_key.properties.
path.type,parentSchema:schema15.properties.ssh_key.properties.path,data:data276};vErrors===null?vErrors=[err707]:vErrors.push(err707),errors++}}if(data275.comment!==
void 0){let data277=data275.comment;if(typeof data277=="string"){if(!pattern220.test(data277)){let err708={instancePath:instancePath+"/ssh_key/comment",schemaPath:"\
#/properties/ssh_key/properties/comment/pattern",keyword:"pattern",params:{pattern:"(?:^[A-Za-z0-9._@-]*$)|\\{\\{"},schema:"(?:^[A-Za-z0-9._@-]*$)|\\{\\{",parentSchema:schema15.
properties.ssh_key.properties.comment,data:data277};vErrors===null?vErrors=[err708]:vErrors.push(err708),errors++}}else{let err709={instancePath:instancePath+"/\
ssh_key/comment",schemaPath:"#/properties/ssh_key/properties/comment/type",keyword:"type",params:{type:schema15.properties.ssh_key.properties.comment.type},schema:schema15.
properties.ssh_key.properties.comment.type,parentSchema:schema15.properties.ssh_key.properties.comment,data:data277};vErrors===null?vErrors=[err709]:vErrors.push(
err709),errors++}}if(data275.state!==void 0){let data278=data275.state,_errs756=errors,valid138=false,_errs757=errors;if(!(data278==="present"||data278==="absen\
t")){let err710={instancePath:instancePath+"/ssh_key/state",schemaPath:"#/properties/ssh_key/properties/state/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.
properties.ssh_key.properties.state.anyOf[0].enum},schema:schema15.properties.ssh_key.properties.state.anyOf[0].enum,parentSchema:schema15.properties.ssh_key.properties.
state.anyOf[0],data:data278};vErrors===null?vErrors=[err710]:vErrors.push(err710),errors++}var _valid34=_errs757===errors;if(valid138=valid138||_valid34,!valid138){
let _errs758=errors;if(typeof data278=="string"){if(!pattern67.test(data278)){let err711={instancePath:instancePath+"/ssh_key/state",schemaPath:"#/properties/ss\
h_key/properties/state/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.ssh_key.properties.state.anyOf[1],
data:data278};vErrors===null?vErrors=[err711]:vErrors.push(err711),errors++}}else{let err712={instancePath:instancePath+"/ssh_key/state",schemaPath:"#/propertie\
s/ssh_key/properties/state/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.ssh_key.properties.state.anyOf[1].type,parentSchema:schema15.
properties.ssh_key.properties.state.anyOf[1],data:data278};vErrors===null?vErrors=[err712]:vErrors.push(err712),errors++}var _valid34=_errs758===errors;valid138=
valid138||_valid34}if(valid138)errors=_errs756,vErrors!==null&&(_errs756?vErrors.length=_errs756:vErrors=null);else{let err713={instancePath:instancePath+"/ssh_\
key/state",schemaPath:"#/properties/ssh_key/properties/state/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.ssh_key.properties.state.anyOf,parentSchema:schema15.
properties.ssh_key.properties.state,data:data278};vErrors===null?vErrors=[err713]:vErrors.push(err713),errors++}}}else{let err714={instancePath:instancePath+"/s\
sh_key",schemaPath:"#/properties/ssh_key/type",keyword:"type",params:{type:"object"},schema:schema15.properties.ssh_key.type,parentSchema:schema15.properties.ssh_key,
data:data275};vErrors===null?vErrors=[err714]:vErrors.push(err714),errors++}}if(data.systemd_dropin!==void 0){let data279=data.systemd_dropin;if(data279&&typeof data279==
"object"&&!Array.isArray(data279)){if(data279.unit===void 0){let err715={instancePath:instancePath+"/systemd_dropin",schemaPath:"#/properties/systemd_dropin/req\
uired",keyword:"required",params:{missingProperty:"unit"},schema:schema15.properties.systemd_dropin.required,parentSchema:schema15.properties.systemd_dropin,data:data279};
vErrors===null?vErrors=[err715]:vErrors.push(err715),errors++}if(data279.name===void 0){let err716={instancePath:instancePath+"/systemd_dropin",schemaPath:"#/pr\
operties/systemd_dropin/required",keyword:"required",params:{missingProperty:"name"},schema:schema15.properties.systemd_dropin.required,parentSchema:schema15.properties.
systemd_dropin,data:data279};vErrors===null?vErrors=[err716]:vErrors.push(err716),errors++}for(let key46 in data279)if(!(key46==="unit"||key46==="name"||key46===
"content"||key46==="state")){let err717={instancePath:instancePath+"/systemd_dropin",schemaPath:"#/properties/systemd_dropin/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:key46},schema:false,parentSchema:schema15.properties.systemd_dropin,data:data279};vErrors===null?vErrors=[err717]:vErrors.
push(err717),errors++}if(data279.unit!==void 0){let data280=data279.unit;if(typeof data280=="string"){if(!pattern222.test(data280)){let err718={instancePath:instancePath+
"/systemd_dropin/unit",schemaPath:"#/properties/systemd_dropin/properties/unit/pattern",keyword:"pattern",params:{pattern:"(?:^[A-Za-z0-9:_.@\\\\][A-Za-z0-9:_.@\\\\\
-]*\\.[a-z]+$)|\\{\\{"},schema:"(?:^[A-Za-z0-9:_.@\\\\][A-Za-z0-9:_.@\\\\-]*\\.[a-z]+$)|\\{\\{",parentSchema:schema15.properties.systemd_dropin.properties.unit,
data:data280};vErrors===null?vErrors=[err718]:vErrors.push(err718),errors++}}else{let err719={instancePath:instancePath+"/systemd_dropin/unit",schemaPath:"#/pro\
perties/systemd_dropin/properties/unit/type",keyword:"type",params:{type:schema15.properties.systemd_dropin.properties.unit.type},schema:schema15.properties.systemd_dropin.
properties.unit.type,parentSchema:schema15.properties.systemd_dropin.properties.unit,data:data280};vErrors===null?vErrors=[err719]:vErrors.push(err719),errors++}}
if(data279.name!==void 0){let data281=data279.name;if(typeof data281=="string"){if(!pattern223.test(data281)){let err720={instancePath:instancePath+"/systemd_dr\
opin/name",schemaPath:"#/properties/systemd_dropin/properties/name/pattern",keyword:"pattern",params:{pattern:"(?:^[A-Za-z0-9_][A-Za-z0-9_.-]*\\.conf$)|\\{\\{"},
schema:"(?:^[A-Za-z0-9_][A-Za-z0-9_.-]*\\.conf$)|\\{\\{",parentSchema:schema15.properties.systemd_dropin.properties.name,data:data281};vErrors===null?vErrors=[err720]:
vErrors.push(err720),errors++}}else{let err721={instancePath:instancePath+"/systemd_dropin/name",schemaPath:"#/properties/systemd_dropin/properties/name/type",keyword:"\
type",params:{type:schema15.properties.systemd_dropin.properties.name.type},schema:schema15.properties.systemd_dropin.properties.name.type,parentSchema:schema15.
properties.systemd_dropin.properties.name,data:data281};vErrors===null?vErrors=[err721]:vErrors.push(err721),errors++}}if(data279.content!==void 0){let data282=data279.
content;if(typeof data282!="string"){let err722={instancePath:instancePath+"/systemd_dropin/content",schemaPath:"#/properties/systemd_dropin/properties/content/\
type",keyword:"type",params:{type:"string"},schema:schema15.properties.systemd_dropin.properties.content.type,parentSchema:schema15.properties.systemd_dropin.properties.
content,data:data282};vErrors===null?vErrors=[err722]:vErrors.push(err722),errors++}}if(data279.state!==void 0){let data283=data279.state,_errs770=errors,valid140=false,
_errs771=errors;if(!(data283==="present"||data283==="absent")){let err723={instancePath:instancePath+"/systemd_dropin/state",schemaPath:"#/properties/systemd_dr\
opin/properties/state/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.properties.systemd_dropin.properties.state.anyOf[0].enum},schema:schema15.properties.
systemd_dropin.properties.state.anyOf[0].enum,parentSchema:schema15.properties.systemd_dropin.properties.state.anyOf[0],data:data283};vErrors===null?vErrors=[err723]:
vErrors.push(err723),errors++}var _valid35=_errs771===errors;if(valid140=valid140||_valid35,!valid140){let _errs772=errors;if(typeof data283=="string"){if(!pattern67.
test(data283)){let err724={instancePath:instancePath+"/systemd_dropin/state",schemaPath:"#/properties/systemd_dropin/properties/state/anyOf/1/pattern",keyword:"\
pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.systemd_dropin.properties.state.anyOf[1],data:data283};vErrors===null?vErrors=
[err724]:vErrors.push(err724),errors++}}else{let err725={instancePath:instancePath+"/systemd_dropin/state",schemaPath:"#/properties/systemd_dropin/properties/st\
ate/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.systemd_dropin.properties.state.anyOf[1].type,parentSchema:schema15.properties.
systemd_dropin.properties.state.anyOf[1],data:data283};vErrors===null?vErrors=[err725]:vErrors.push(err725),errors++}var _valid35=_errs772===errors;valid140=valid140||
_valid35}if(valid140)errors=_errs770,vErrors!==null&&(_errs770?vErrors.length=_errs770:vErrors=null);else{let err726={instancePath:instancePath+"/systemd_dropin\
/state",schemaPath:"#/properties/systemd_dropin/properties/state/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.systemd_dropin.properties.state.anyOf,
parentSchema:schema15.properties.systemd_dropin.properties.state,data:data283};vErrors===null?vErrors=[err726]:vErrors.push(err726),errors++}}}else{let err727={
instancePath:instancePath+"/systemd_dropin",schemaPath:"#/properties/systemd_dropin/type",keyword:"type",params:{type:"object"},schema:schema15.properties.systemd_dropin.
type,parentSchema:schema15.properties.systemd_dropin,data:data279};vErrors===null?vErrors=[err727]:vErrors.push(err727),errors++}}if(data.systemd_unit!==void 0){
let data284=data.systemd_unit;if(data284&&typeof data284=="object"&&!Array.isArray(data284)){if(data284.name===void 0){let err728={instancePath:instancePath+"/s\
ystemd_unit",schemaPath:"#/properties/systemd_unit/required",keyword:"required",params:{missingProperty:"name"},schema:schema15.properties.systemd_unit.required,
parentSchema:schema15.properties.systemd_unit,data:data284};vErrors===null?vErrors=[err728]:vErrors.push(err728),errors++}for(let key47 in data284)if(!(key47===
"name"||key47==="content"||key47==="enabled"||key47==="state")){let err729={instancePath:instancePath+"/systemd_unit",schemaPath:"#/properties/systemd_unit/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key47},schema:false,parentSchema:schema15.properties.systemd_unit,data:data284};vErrors===
null?vErrors=[err729]:vErrors.push(err729),errors++}if(data284.name!==void 0){let data285=data284.name;if(typeof data285=="string"){if(!pattern222.test(data285)){
let err730={instancePath:instancePath+"/systemd_unit/name",schemaPath:"#/properties/systemd_unit/properties/name/pattern",keyword:"pattern",params:{pattern:"(?:\
^[A-Za-z0-9:_.@\\\\][A-Za-z0-9:_.@\\\\-]*\\.[a-z]+$)|\\{\\{"},schema:"(?:^[A-Za-z0-9:_.@\\\\][A-Za-z0-9:_.@\\\\-]*\\.[a-z]+$)|\\{\\{",parentSchema:schema15.properties.
systemd_unit.properties.name,data:data285};vErrors===null?vErrors=[err730]:vErrors.push(err730),errors++}}else{let err731={instancePath:instancePath+"/systemd_u\
nit/name",schemaPath:"#/properties/systemd_unit/properties/name/type",keyword:"type",params:{type:schema15.properties.systemd_unit.properties.name.type},schema:schema15.
properties.systemd_unit.properties.name.type,parentSchema:schema15.properties.systemd_unit.properties.name,data:data285};vErrors===null?vErrors=[err731]:vErrors.
push(err731),errors++}}if(data284.content!==void 0){let data286=data284.content;if(typeof data286!="string"){let err732={instancePath:instancePath+"/systemd_uni\
t/content",schemaPath:"#/properties/systemd_unit/properties/content/type",keyword:"type",params:{type:"string"},schema:schema15.properties.systemd_unit.properties.
content.type,parentSchema:schema15.properties.systemd_unit.properties.content,data:data286};vErrors===null?vErrors=[err732]:vErrors.push(err732),errors++}}if(data284.
enabled!==void 0){let data287=data284.enabled;if(typeof data287!="boolean"&&typeof data287!="string"){let err733={instancePath:instancePath+"/systemd_unit/enabl\
ed",schemaPath:"#/properties/systemd_unit/properties/enabled/type",keyword:"type",params:{type:schema15.properties.systemd_unit.properties.enabled.type},schema:schema15.
properties.systemd_unit.properties.enabled.type,parentSchema:schema15.properties.systemd_unit.properties.enabled,data:data287};vErrors===null?vErrors=[err733]:vErrors.
push(err733),errors++}if(typeof data287=="string"&&!pattern67.test(data287)){let err734={instancePath:instancePath+"/systemd_unit/enabled",schemaPath:"#/propert\
ies/systemd_unit/properties/enabled/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.systemd_unit.properties.
enabled,data:data287};vErrors===null?vErrors=[err734]:vErrors.push(err734),errors++}}if(data284.state!==void 0){let data288=data284.state,_errs784=errors,valid142=false,
_errs785=errors;if(!(data288==="present"||data288==="absent")){let err735={instancePath:instancePath+"/systemd_unit/state",schemaPath:"#/properties/systemd_unit\
/properties/state/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.properties.systemd_unit.properties.state.anyOf[0].enum},schema:schema15.properties.
systemd_unit.properties.state.anyOf[0].enum,parentSchema:schema15.properties.systemd_unit.properties.state.anyOf[0],data:data288};vErrors===null?vErrors=[err735]:
vErrors.push(err735),errors++}var _valid36=_errs785===errors;if(valid142=valid142||_valid36,!valid142){let _errs786=errors;if(typeof data288=="string"){if(!pattern67.
test(data288)){let err736={instancePath:instancePath+"/systemd_unit/state",schemaPath:"#/properties/systemd_unit/properties/state/anyOf/1/pattern",keyword:"patt\
ern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.systemd_unit.properties.state.anyOf[1],data:data288};vErrors===null?vErrors=[err736]:
vErrors.push(err736),errors++}}else{let err737={instancePath:instancePath+"/systemd_unit/state",schemaPath:"#/properties/systemd_unit/properties/state/anyOf/1/t\
ype",keyword:"type",params:{type:"string"},schema:schema15.properties.systemd_unit.properties.state.anyOf[1].type,parentSchema:schema15.properties.systemd_unit.
properties.state.anyOf[1],data:data288};vErrors===null?vErrors=[err737]:vErrors.push(err737),errors++}var _valid36=_errs786===errors;valid142=valid142||_valid36}
if(valid142)errors=_errs784,vErrors!==null&&(_errs784?vErrors.length=_errs784:vErrors=null);else{let err738={instancePath:instancePath+"/systemd_unit/state",schemaPath:"\
#/properties/systemd_unit/properties/state/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.systemd_unit.properties.state.anyOf,parentSchema:schema15.
properties.systemd_unit.properties.state,data:data288};vErrors===null?vErrors=[err738]:vErrors.push(err738),errors++}}}else{let err739={instancePath:instancePath+
"/systemd_unit",schemaPath:"#/properties/systemd_unit/type",keyword:"type",params:{type:"object"},schema:schema15.properties.systemd_unit.type,parentSchema:schema15.
properties.systemd_unit,data:data284};vErrors===null?vErrors=[err739]:vErrors.push(err739),errors++}}if(data.template!==void 0){let data289=data.template;if(data289&&
typeof data289=="object"&&!Array.isArray(data289)){if(data289.dest===void 0){let err740={instancePath:instancePath+"/template",schemaPath:"#/properties/template\
/required",keyword:"required",params:{missingProperty:"dest"},schema:schema15.properties.template.required,parentSchema:schema15.properties.template,data:data289};
vErrors===null?vErrors=[err740]:vErrors.push(err740),errors++}for(let key48 in data289)if(!func2.call(schema15.properties.template.properties,key48)){let err741={
instancePath:instancePath+"/template",schemaPath:"#/properties/template/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key48},schema:false,
parentSchema:schema15.properties.template,data:data289};vErrors===null?vErrors=[err741]:vErrors.push(err741),errors++}if(data289.dest!==void 0){let data290=data289.
dest;if(typeof data290=="string"){if(func3(data290)>4096){let err742={instancePath:instancePath+"/template/dest",schemaPath:"#/properties/template/properties/de\
st/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema15.properties.template.properties.dest,data:data290};vErrors===null?vErrors=
[err742]:vErrors.push(err742),errors++}if(!pattern88.test(data290)){let err743={instancePath:instancePath+"/template/dest",schemaPath:"#/properties/template/pro\
perties/dest/pattern",keyword:"pattern",params:{pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{"},schema:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\\
{\\{",parentSchema:schema15.properties.template.properties.dest,data:data290};vErrors===null?vErrors=[err743]:vErrors.push(err743),errors++}}else{let err744={instancePath:instancePath+
"/template/dest",schemaPath:"#/properties/template/properties/dest/type",keyword:"type",params:{type:schema15.properties.template.properties.dest.type},schema:schema15.
properties.template.properties.dest.type,parentSchema:schema15.properties.template.properties.dest,data:data290};vErrors===null?vErrors=[err744]:vErrors.push(err744),
errors++}}if(data289.mode!==void 0){let data291=data289.mode;if(typeof data291=="string"){if(!pattern94.test(data291)){let err745={instancePath:instancePath+"/t\
emplate/mode",schemaPath:"#/properties/template/properties/mode/pattern",keyword:"pattern",params:{pattern:"(?:^0?[0-7]{3,4}$)|\\{\\{"},schema:"(?:^0?[0-7]{3,4}\
$)|\\{\\{",parentSchema:schema15.properties.template.properties.mode,data:data291};vErrors===null?vErrors=[err745]:vErrors.push(err745),errors++}}else{let err746={
instancePath:instancePath+"/template/mode",schemaPath:"#/properties/template/properties/mode/type",keyword:"type",params:{type:schema15.properties.template.properties.
mode.type},schema:schema15.properties.template.properties.mode.type,parentSchema:schema15.properties.template.properties.mode,data:data291};vErrors===null?vErrors=
[err746]:vErrors.push(err746),errors++}}if(data289.owner!==void 0){let data292=data289.owner;if(typeof data292=="string"){if(func3(data292)<1){let err747={instancePath:instancePath+
"/template/owner",schemaPath:"#/properties/template/properties/owner/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.template.
properties.owner,data:data292};vErrors===null?vErrors=[err747]:vErrors.push(err747),errors++}}else{let err748={instancePath:instancePath+"/template/owner",schemaPath:"\
#/properties/template/properties/owner/type",keyword:"type",params:{type:"string"},schema:schema15.properties.template.properties.owner.type,parentSchema:schema15.
properties.template.properties.owner,data:data292};vErrors===null?vErrors=[err748]:vErrors.push(err748),errors++}}if(data289.group!==void 0){let data293=data289.
group;if(typeof data293=="string"){if(func3(data293)<1){let err749={instancePath:instancePath+"/template/group",schemaPath:"#/properties/template/properties/gro\
up/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.template.properties.group,data:data293};vErrors===null?vErrors=[err749]:
vErrors.push(err749),errors++}}else{let err750={instancePath:instancePath+"/template/group",schemaPath:"#/properties/template/properties/group/type",keyword:"ty\
pe",params:{type:"string"},schema:schema15.properties.template.properties.group.type,parentSchema:schema15.properties.template.properties.group,data:data293};vErrors===
null?vErrors=[err750]:vErrors.push(err750),errors++}}if(data289.backup!==void 0){let data294=data289.backup;if(typeof data294!="boolean"&&typeof data294!="strin\
g"){let err751={instancePath:instancePath+"/template/backup",schemaPath:"#/properties/template/properties/backup/type",keyword:"type",params:{type:schema15.properties.
template.properties.backup.type},schema:schema15.properties.template.properties.backup.type,parentSchema:schema15.properties.template.properties.backup,data:data294};
vErrors===null?vErrors=[err751]:vErrors.push(err751),errors++}if(typeof data294=="string"&&!pattern67.test(data294)){let err752={instancePath:instancePath+"/tem\
plate/backup",schemaPath:"#/properties/template/properties/backup/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
template.properties.backup,data:data294};vErrors===null?vErrors=[err752]:vErrors.push(err752),errors++}}if(data289.force!==void 0){let data295=data289.force;if(typeof data295!=
"boolean"&&typeof data295!="string"){let err753={instancePath:instancePath+"/template/force",schemaPath:"#/properties/template/properties/force/type",keyword:"t\
ype",params:{type:schema15.properties.template.properties.force.type},schema:schema15.properties.template.properties.force.type,parentSchema:schema15.properties.
template.properties.force,data:data295};vErrors===null?vErrors=[err753]:vErrors.push(err753),errors++}if(typeof data295=="string"&&!pattern67.test(data295)){let err754={
instancePath:instancePath+"/template/force",schemaPath:"#/properties/template/properties/force/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",
parentSchema:schema15.properties.template.properties.force,data:data295};vErrors===null?vErrors=[err754]:vErrors.push(err754),errors++}}if(data289.src!==void 0){
let data296=data289.src;if(typeof data296!="string"){let err755={instancePath:instancePath+"/template/src",schemaPath:"#/properties/template/properties/src/type",
keyword:"type",params:{type:"string"},schema:schema15.properties.template.properties.src.type,parentSchema:schema15.properties.template.properties.src,data:data296};
vErrors===null?vErrors=[err755]:vErrors.push(err755),errors++}}if(data289.content!==void 0){let data297=data289.content;if(typeof data297!="string"){let err756={
instancePath:instancePath+"/template/content",schemaPath:"#/properties/template/properties/content/type",keyword:"type",params:{type:"string"},schema:schema15.properties.
template.properties.content.type,parentSchema:schema15.properties.template.properties.content,data:data297};vErrors===null?vErrors=[err756]:vErrors.push(err756),
errors++}}if(data289.content_base64!==void 0){let data298=data289.content_base64;if(typeof data298=="string"){if(!pattern97.test(data298)){let err757={instancePath:instancePath+
"/template/content_base64",schemaPath:"#/properties/template/properties/content_base64/pattern",keyword:"pattern",params:{pattern:"(?:^[A-Za-z0-9+/\\s]*=*\\s*$)|\\\
{\\{"},schema:"(?:^[A-Za-z0-9+/\\s]*=*\\s*$)|\\{\\{",parentSchema:schema15.properties.template.properties.content_base64,data:data298};vErrors===null?vErrors=[err757]:
vErrors.push(err757),errors++}}else{let err758={instancePath:instancePath+"/template/content_base64",schemaPath:"#/properties/template/properties/content_base64\
/type",keyword:"type",params:{type:schema15.properties.template.properties.content_base64.type},schema:schema15.properties.template.properties.content_base64.type,
parentSchema:schema15.properties.template.properties.content_base64,data:data298};vErrors===null?vErrors=[err758]:vErrors.push(err758),errors++}}}else{let err759={
instancePath:instancePath+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type:"object"},schema:schema15.properties.template.type,parentSchema:schema15.
properties.template,data:data289};vErrors===null?vErrors=[err759]:vErrors.push(err759),errors++}}if(data.undelete!==void 0){let data299=data.undelete;if(data299&&
typeof data299=="object"&&!Array.isArray(data299)){if(data299.mirror===void 0){let err760={instancePath:instancePath+"/undelete",schemaPath:"#/properties/undele\
te/required",keyword:"required",params:{missingProperty:"mirror"},schema:schema15.properties.undelete.required,parentSchema:schema15.properties.undelete,data:data299};
vErrors===null?vErrors=[err760]:vErrors.push(err760),errors++}if(data299.since===void 0){let err761={instancePath:instancePath+"/undelete",schemaPath:"#/propert\
ies/undelete/required",keyword:"required",params:{missingProperty:"since"},schema:schema15.properties.undelete.required,parentSchema:schema15.properties.undelete,
data:data299};vErrors===null?vErrors=[err761]:vErrors.push(err761),errors++}for(let key49 in data299)if(!(key49==="mirror"||key49==="since"||key49==="path"||key49===
"to"||key49==="overwrite"||key49==="oldest")){let err762={instancePath:instancePath+"/undelete",schemaPath:"#/properties/undelete/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key49},schema:false,parentSchema:schema15.properties.undelete,data:data299};vErrors===null?vErrors=[err762]:vErrors.
push(err762),errors++}if(data299.mirror!==void 0){let data300=data299.mirror;if(typeof data300=="string"){if(!pattern77.test(data300)){let err763={instancePath:instancePath+
"/undelete/mirror",schemaPath:"#/properties/undelete/properties/mirror/pattern",keyword:"pattern",params:{pattern:"(?:^[a-z0-9][a-z0-9-]*$)|\\{\\{"},schema:"(?:\
^[a-z0-9][a-z0-9-]*$)|\\{\\{",parentSchema:schema15.properties.undelete.properties.mirror,data:data300};vErrors===null?vErrors=[err763]:vErrors.push(err763),errors++}}else{
let err764={instancePath:instancePath+"/undelete/mirror",schemaPath:"#/properties/undelete/properties/mirror/type",keyword:"type",params:{type:schema15.properties.
undelete.properties.mirror.type},schema:schema15.properties.undelete.properties.mirror.type,parentSchema:schema15.properties.undelete.properties.mirror,data:data300};
vErrors===null?vErrors=[err764]:vErrors.push(err764),errors++}}if(data299.since!==void 0){let data301=data299.since;if(!(typeof data301=="number"&&!(data301%1)&&
!isNaN(data301)&&isFinite(data301))&&typeof data301!="string"){let err765={instancePath:instancePath+"/undelete/since",schemaPath:"#/properties/undelete/propert\
ies/since/type",keyword:"type",params:{type:schema15.properties.undelete.properties.since.type},schema:schema15.properties.undelete.properties.since.type,parentSchema:schema15.
properties.undelete.properties.since,data:data301};vErrors===null?vErrors=[err765]:vErrors.push(err765),errors++}if(typeof data301=="number"&&isFinite(data301)&&
(data301<1||isNaN(data301))){let err766={instancePath:instancePath+"/undelete/since",schemaPath:"#/properties/undelete/properties/since/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1},schema:1,parentSchema:schema15.properties.undelete.properties.since,data:data301};vErrors===null?vErrors=[err766]:vErrors.push(
err766),errors++}if(typeof data301=="string"&&!pattern67.test(data301)){let err767={instancePath:instancePath+"/undelete/since",schemaPath:"#/properties/undelet\
e/properties/since/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.undelete.properties.since,data:data301};
vErrors===null?vErrors=[err767]:vErrors.push(err767),errors++}}if(data299.path!==void 0){let data302=data299.path;if(typeof data302=="string"){if(func3(data302)<
1){let err768={instancePath:instancePath+"/undelete/path",schemaPath:"#/properties/undelete/properties/path/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:schema15.properties.undelete.properties.path,data:data302};vErrors===null?vErrors=[err768]:vErrors.push(err768),errors++}}else{let err769={instancePath:instancePath+
"/undelete/path",schemaPath:"#/properties/undelete/properties/path/type",keyword:"type",params:{type:"string"},schema:schema15.properties.undelete.properties.path.
type,parentSchema:schema15.properties.undelete.properties.path,data:data302};vErrors===null?vErrors=[err769]:vErrors.push(err769),errors++}}if(data299.to!==void 0){
let data303=data299.to;if(typeof data303=="string"){if(!pattern235.test(data303)){let err770={instancePath:instancePath+"/undelete/to",schemaPath:"#/properties/\
undelete/properties/to/pattern",keyword:"pattern",params:{pattern:"(?:^/)|\\{\\{"},schema:"(?:^/)|\\{\\{",parentSchema:schema15.properties.undelete.properties.to,
data:data303};vErrors===null?vErrors=[err770]:vErrors.push(err770),errors++}}else{let err771={instancePath:instancePath+"/undelete/to",schemaPath:"#/properties/\
undelete/properties/to/type",keyword:"type",params:{type:schema15.properties.undelete.properties.to.type},schema:schema15.properties.undelete.properties.to.type,
parentSchema:schema15.properties.undelete.properties.to,data:data303};vErrors===null?vErrors=[err771]:vErrors.push(err771),errors++}}if(data299.overwrite!==void 0){
let data304=data299.overwrite;if(typeof data304!="boolean"&&typeof data304!="string"){let err772={instancePath:instancePath+"/undelete/overwrite",schemaPath:"#/\
properties/undelete/properties/overwrite/type",keyword:"type",params:{type:schema15.properties.undelete.properties.overwrite.type},schema:schema15.properties.undelete.
properties.overwrite.type,parentSchema:schema15.properties.undelete.properties.overwrite,data:data304};vErrors===null?vErrors=[err772]:vErrors.push(err772),errors++}
if(typeof data304=="string"&&!pattern67.test(data304)){let err773={instancePath:instancePath+"/undelete/overwrite",schemaPath:"#/properties/undelete/properties/\
overwrite/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.undelete.properties.overwrite,data:data304};vErrors===
null?vErrors=[err773]:vErrors.push(err773),errors++}}if(data299.oldest!==void 0){let data305=data299.oldest;if(typeof data305!="boolean"&&typeof data305!="strin\
g"){let err774={instancePath:instancePath+"/undelete/oldest",schemaPath:"#/properties/undelete/properties/oldest/type",keyword:"type",params:{type:schema15.properties.
undelete.properties.oldest.type},schema:schema15.properties.undelete.properties.oldest.type,parentSchema:schema15.properties.undelete.properties.oldest,data:data305};
vErrors===null?vErrors=[err774]:vErrors.push(err774),errors++}if(typeof data305=="string"&&!pattern67.test(data305)){let err775={instancePath:instancePath+"/und\
elete/oldest",schemaPath:"#/properties/undelete/properties/oldest/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
undelete.properties.oldest,data:data305};vErrors===null?vErrors=[err775]:vErrors.push(err775),errors++}}}else{let err776={instancePath:instancePath+"/undelete",
schemaPath:"#/properties/undelete/type",keyword:"type",params:{type:"object"},schema:schema15.properties.undelete.type,parentSchema:schema15.properties.undelete,
data:data299};vErrors===null?vErrors=[err776]:vErrors.push(err776),errors++}}if(data.uri!==void 0){let data306=data.uri,_errs825=errors,valid145=false,_errs826=errors;
if(typeof data306=="string"){if(func3(data306)<1){let err777={instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/anyOf/0/minLength",keyword:"minLengt\
h",params:{limit:1},schema:1,parentSchema:schema15.properties.uri.anyOf[0],data:data306};vErrors===null?vErrors=[err777]:vErrors.push(err777),errors++}}else{let err778={
instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/anyOf/0/type",keyword:"type",params:{type:"string"},schema:schema15.properties.uri.anyOf[0].type,parentSchema:schema15.
properties.uri.anyOf[0],data:data306};vErrors===null?vErrors=[err778]:vErrors.push(err778),errors++}var _valid37=_errs826===errors;if(valid145=valid145||_valid37,
!valid145){let _errs828=errors;if(data306&&typeof data306=="object"&&!Array.isArray(data306)){if(data306.url===void 0){let err779={instancePath:instancePath+"/u\
ri",schemaPath:"#/properties/uri/anyOf/1/required",keyword:"required",params:{missingProperty:"url"},schema:schema15.properties.uri.anyOf[1].required,parentSchema:schema15.
properties.uri.anyOf[1],data:data306};vErrors===null?vErrors=[err779]:vErrors.push(err779),errors++}for(let key50 in data306)if(!(key50==="url"||key50==="method"||
key50==="headers"||key50==="body"||key50==="body_format"||key50==="status_code"||key50==="return_content"||key50==="timeout")){let err780={instancePath:instancePath+
"/uri",schemaPath:"#/properties/uri/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key50},schema:false,parentSchema:schema15.
properties.uri.anyOf[1],data:data306};vErrors===null?vErrors=[err780]:vErrors.push(err780),errors++}if(data306.url!==void 0){let data307=data306.url;if(typeof data307==
"string"){if(!pattern238.test(data307)){let err781={instancePath:instancePath+"/uri/url",schemaPath:"#/properties/uri/anyOf/1/properties/url/pattern",keyword:"p\
attern",params:{pattern:"(?:^https?://[^\\s]+$)|\\{\\{"},schema:"(?:^https?://[^\\s]+$)|\\{\\{",parentSchema:schema15.properties.uri.anyOf[1].properties.url,data:data307};
vErrors===null?vErrors=[err781]:vErrors.push(err781),errors++}}else{let err782={instancePath:instancePath+"/uri/url",schemaPath:"#/properties/uri/anyOf/1/proper\
ties/url/type",keyword:"type",params:{type:schema15.properties.uri.anyOf[1].properties.url.type},schema:schema15.properties.uri.anyOf[1].properties.url.type,parentSchema:schema15.
properties.uri.anyOf[1].properties.url,data:data307};vErrors===null?vErrors=[err782]:vErrors.push(err782),errors++}}if(data306.method!==void 0){let data308=data306.
method,_errs834=errors,valid147=false,_errs835=errors;if(!(data308==="GET"||data308==="HEAD"||data308==="POST"||data308==="PUT"||data308==="PATCH"||data308==="D\
ELETE")){let err783={instancePath:instancePath+"/uri/method",schemaPath:"#/properties/uri/anyOf/1/properties/method/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.
properties.uri.anyOf[1].properties.method.anyOf[0].enum},schema:schema15.properties.uri.anyOf[1].properties.method.anyOf[0].enum,parentSchema:schema15.properties.
uri.anyOf[1].properties.method.anyOf[0],data:data308};vErrors===null?vErrors=[err783]:vErrors.push(err783),errors++}var _valid38=_errs835===errors;if(valid147=valid147||
_valid38,!valid147){let _errs836=errors;if(typeof data308=="string"){if(!pattern67.test(data308)){let err784={instancePath:instancePath+"/uri/method",schemaPath:"\
#/properties/uri/anyOf/1/properties/method/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.uri.anyOf[1].
properties.method.anyOf[1],data:data308};vErrors===null?vErrors=[err784]:vErrors.push(err784),errors++}}else{let err785={instancePath:instancePath+"/uri/method",
schemaPath:"#/properties/uri/anyOf/1/properties/method/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.uri.anyOf[1].properties.method.
anyOf[1].type,parentSchema:schema15.properties.uri.anyOf[1].properties.method.anyOf[1],data:data308};vErrors===null?vErrors=[err785]:vErrors.push(err785),errors++}
var _valid38=_errs836===errors;valid147=valid147||_valid38}if(valid147)errors=_errs834,vErrors!==null&&(_errs834?vErrors.length=_errs834:vErrors=null);else{let err786={
instancePath:instancePath+"/uri/method",schemaPath:"#/properties/uri/anyOf/1/properties/method/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.uri.anyOf[1].
properties.method.anyOf,parentSchema:schema15.properties.uri.anyOf[1].properties.method,data:data308};vErrors===null?vErrors=[err786]:vErrors.push(err786),errors++}}
if(data306.headers!==void 0){let data309=data306.headers;if(!(data309&&typeof data309=="object"&&!Array.isArray(data309))&&typeof data309!="string"){let err787={
instancePath:instancePath+"/uri/headers",schemaPath:"#/properties/uri/anyOf/1/properties/headers/type",keyword:"type",params:{type:schema15.properties.uri.anyOf[1].
properties.headers.type},schema:schema15.properties.uri.anyOf[1].properties.headers.type,parentSchema:schema15.properties.uri.anyOf[1].properties.headers,data:data309};
vErrors===null?vErrors=[err787]:vErrors.push(err787),errors++}if(typeof data309=="string"&&!pattern67.test(data309)){let err788={instancePath:instancePath+"/uri\
/headers",schemaPath:"#/properties/uri/anyOf/1/properties/headers/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
uri.anyOf[1].properties.headers,data:data309};vErrors===null?vErrors=[err788]:vErrors.push(err788),errors++}if(data309&&typeof data309=="object"&&!Array.isArray(
data309)){for(let key51 in data309){let _errs840=errors;if(typeof key51=="string"&&!pattern241.test(key51)){let err789={instancePath:instancePath+"/uri/headers",
schemaPath:"#/properties/uri/anyOf/1/properties/headers/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9-]+$"},schema:"^[A-Za-z0-9-]+$",parentSchema:schema15.
properties.uri.anyOf[1].properties.headers.propertyNames,data:key51,propertyName:key51};vErrors===null?vErrors=[err789]:vErrors.push(err789),errors++}var valid148=_errs840===
errors;if(!valid148){let err790={instancePath:instancePath+"/uri/headers",schemaPath:"#/properties/uri/anyOf/1/properties/headers/propertyNames",keyword:"proper\
tyNames",params:{propertyName:key51},schema:schema15.properties.uri.anyOf[1].properties.headers.propertyNames,parentSchema:schema15.properties.uri.anyOf[1].properties.
headers,data:data309};vErrors===null?vErrors=[err790]:vErrors.push(err790),errors++}}for(let key52 in data309){let data310=data309[key52];if(typeof data310=="st\
ring"){if(!pattern242.test(data310)){let err791={instancePath:instancePath+"/uri/headers/"+key52.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/uri/anyOf/1/properties/headers/additionalProperties/pattern",keyword:"pattern",params:{pattern:"(?:^[^\\r\\n]*$)|\\{\\{"},schema:"(?:^[^\\r\\n]*$)|\\{\\{",parentSchema:schema15.
properties.uri.anyOf[1].properties.headers.additionalProperties,data:data310};vErrors===null?vErrors=[err791]:vErrors.push(err791),errors++}}else{let err792={instancePath:instancePath+
"/uri/headers/"+key52.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/uri/anyOf/1/properties/headers/additionalProperties/type",keyword:"type",params:{
type:schema15.properties.uri.anyOf[1].properties.headers.additionalProperties.type},schema:schema15.properties.uri.anyOf[1].properties.headers.additionalProperties.
type,parentSchema:schema15.properties.uri.anyOf[1].properties.headers.additionalProperties,data:data310};vErrors===null?vErrors=[err792]:vErrors.push(err792),errors++}}}}
if(data306.body!==void 0){let data311=data306.body;if((!data311||typeof data311!="object")&&typeof data311!="string"){let err793={instancePath:instancePath+"/ur\
i/body",schemaPath:"#/properties/uri/anyOf/1/properties/body/type",keyword:"type",params:{type:schema15.properties.uri.anyOf[1].properties.body.type},schema:schema15.
properties.uri.anyOf[1].properties.body.type,parentSchema:schema15.properties.uri.anyOf[1].properties.body,data:data311};vErrors===null?vErrors=[err793]:vErrors.
push(err793),errors++}}if(data306.body_format!==void 0){let data312=data306.body_format,_errs847=errors,valid150=false,_errs848=errors;if(!(data312==="raw"||data312===
"json")){let err794={instancePath:instancePath+"/uri/body_format",schemaPath:"#/properties/uri/anyOf/1/properties/body_format/anyOf/0/enum",keyword:"enum",params:{
allowedValues:schema15.properties.uri.anyOf[1].properties.body_format.anyOf[0].enum},schema:schema15.properties.uri.anyOf[1].properties.body_format.anyOf[0].enum,
parentSchema:schema15.properties.uri.anyOf[1].properties.body_format.anyOf[0],data:data312};vErrors===null?vErrors=[err794]:vErrors.push(err794),errors++}var _valid39=_errs848===
errors;if(valid150=valid150||_valid39,!valid150){let _errs849=errors;if(typeof data312=="string"){if(!pattern67.test(data312)){let err795={instancePath:instancePath+
"/uri/body_format",schemaPath:"#/properties/uri/anyOf/1/properties/body_format/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.uri.anyOf[1].properties.body_format.anyOf[1],data:data312};vErrors===null?vErrors=[err795]:vErrors.push(err795),errors++}}else{let err796={instancePath:instancePath+
"/uri/body_format",schemaPath:"#/properties/uri/anyOf/1/properties/body_format/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.uri.
anyOf[1].properties.body_format.anyOf[1].type,parentSchema:schema15.properties.uri.anyOf[1].properties.body_format.anyOf[1],data:data312};vErrors===null?vErrors=
[err796]:vErrors.push(err796),errors++}var _valid39=_errs849===errors;valid150=valid150||_valid39}if(valid150)errors=_errs847,vErrors!==null&&(_errs847?vErrors.
length=_errs847:vErrors=null);else{let err797={instancePath:instancePath+"/uri/body_format",schemaPath:"#/properties/uri/anyOf/1/properties/body_format/anyOf",keyword:"\
anyOf",params:{},schema:schema15.properties.uri.anyOf[1].properties.body_format.anyOf,parentSchema:schema15.properties.uri.anyOf[1].properties.body_format,data:data312};
vErrors===null?vErrors=[err797]:vErrors.push(err797),errors++}}if(data306.status_code!==void 0){let data313=data306.status_code,_errs852=errors,valid151=false,_errs853=errors;
if(!(typeof data313=="number"&&!(data313%1)&&!isNaN(data313)&&isFinite(data313))&&typeof data313!="string"){let err798={instancePath:instancePath+"/uri/status_c\
ode",schemaPath:"#/properties/uri/anyOf/1/properties/status_code/anyOf/0/type",keyword:"type",params:{type:schema15.properties.uri.anyOf[1].properties.status_code.
anyOf[0].type},schema:schema15.properties.uri.anyOf[1].properties.status_code.anyOf[0].type,parentSchema:schema15.properties.uri.anyOf[1].properties.status_code.
anyOf[0],data:data313};vErrors===null?vErrors=[err798]:vErrors.push(err798),errors++}if(typeof data313=="number"&&isFinite(data313)){if(data313>599||isNaN(data313)){
let err799={instancePath:instancePath+"/uri/status_code",schemaPath:"#/properties/uri/anyOf/1/properties/status_code/anyOf/0/maximum",keyword:"maximum",params:{
comparison:"<=",limit:599},schema:599,parentSchema:schema15.properties.uri.anyOf[1].properties.status_code.anyOf[0],data:data313};vErrors===null?vErrors=[err799]:
vErrors.push(err799),errors++}if(data313<100||isNaN(data313)){let err800={instancePath:instancePath+"/uri/status_code",schemaPath:"#/properties/uri/anyOf/1/prop\
erties/status_code/anyOf/0/minimum",keyword:"minimum",params:{comparison:">=",limit:100},schema:100,parentSchema:schema15.properties.uri.anyOf[1].properties.status_code.
anyOf[0],data:data313};vErrors===null?vErrors=[err800]:vErrors.push(err800),errors++}}if(typeof data313=="string"&&!pattern67.test(data313)){let err801={instancePath:instancePath+
"/uri/status_code",schemaPath:"#/properties/uri/anyOf/1/properties/status_code/anyOf/0/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.uri.anyOf[1].properties.status_code.anyOf[0],data:data313};vErrors===null?vErrors=[err801]:vErrors.push(err801),errors++}var _valid40=_errs853===errors;
if(valid151=valid151||_valid40,!valid151){let _errs855=errors;if(!Array.isArray(data313)&&typeof data313!="string"){let err802={instancePath:instancePath+"/uri/\
status_code",schemaPath:"#/properties/uri/anyOf/1/properties/status_code/anyOf/1/type",keyword:"type",params:{type:schema15.properties.uri.anyOf[1].properties.status_code.
anyOf[1].type},schema:schema15.properties.uri.anyOf[1].properties.status_code.anyOf[1].type,parentSchema:schema15.properties.uri.anyOf[1].properties.status_code.
anyOf[1],data:data313};vErrors===null?vErrors=[err802]:vErrors.push(err802),errors++}if(typeof data313=="string"&&!pattern67.test(data313)){let err803={instancePath:instancePath+
"/uri/status_code",schemaPath:"#/properties/uri/anyOf/1/properties/status_code/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.uri.anyOf[1].properties.status_code.anyOf[1],data:data313};vErrors===null?vErrors=[err803]:vErrors.push(err803),errors++}if(Array.isArray(data313)){if(data313.
length<1){let err804={instancePath:instancePath+"/uri/status_code",schemaPath:"#/properties/uri/anyOf/1/properties/status_code/anyOf/1/minItems",keyword:"minIte\
ms",params:{limit:1},schema:1,parentSchema:schema15.properties.uri.anyOf[1].properties.status_code.anyOf[1],data:data313};vErrors===null?vErrors=[err804]:vErrors.
push(err804),errors++}let len23=data313.length;for(let i23=0;i23<len23;i23++){let data314=data313[i23];if(!(typeof data314=="number"&&!(data314%1)&&!isNaN(data314)&&
isFinite(data314))&&typeof data314!="string"){let err805={instancePath:instancePath+"/uri/status_code/"+i23,schemaPath:"#/properties/uri/anyOf/1/properties/stat\
us_code/anyOf/1/items/type",keyword:"type",params:{type:schema15.properties.uri.anyOf[1].properties.status_code.anyOf[1].items.type},schema:schema15.properties.
uri.anyOf[1].properties.status_code.anyOf[1].items.type,parentSchema:schema15.properties.uri.anyOf[1].properties.status_code.anyOf[1].items,data:data314};vErrors===
null?vErrors=[err805]:vErrors.push(err805),errors++}if(typeof data314=="number"&&isFinite(data314)){if(data314>599||isNaN(data314)){let err806={instancePath:instancePath+
"/uri/status_code/"+i23,schemaPath:"#/properties/uri/anyOf/1/properties/status_code/anyOf/1/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},
schema:599,parentSchema:schema15.properties.uri.anyOf[1].properties.status_code.anyOf[1].items,data:data314};vErrors===null?vErrors=[err806]:vErrors.push(err806),
errors++}if(data314<100||isNaN(data314)){let err807={instancePath:instancePath+"/uri/status_code/"+i23,schemaPath:"#/properties/uri/anyOf/1/properties/status_co\
de/anyOf/1/items/minimum",keyword:"minimum",params:{comparison:">=",limit:100},schema:100,parentSchema:schema15.properties.uri.anyOf[1].properties.status_code.anyOf[1].
items,data:data314};vErrors===null?vErrors=[err807]:vErrors.push(err807),errors++}}if(typeof data314=="string"&&!pattern67.test(data314)){let err808={instancePath:instancePath+
"/uri/status_code/"+i23,schemaPath:"#/properties/uri/anyOf/1/properties/status_code/anyOf/1/items/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\\
{\\{",parentSchema:schema15.properties.uri.anyOf[1].properties.status_code.anyOf[1].items,data:data314};vErrors===null?vErrors=[err808]:vErrors.push(err808),errors++}}}
var _valid40=_errs855===errors;valid151=valid151||_valid40}if(valid151)errors=_errs852,vErrors!==null&&(_errs852?vErrors.length=_errs852:vErrors=null);else{let err809={
instancePath:instancePath+"/uri/status_code",schemaPath:"#/properties/uri/anyOf/1/properties/status_code/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.
uri.anyOf[1].properties.status_code.anyOf,parentSchema:schema15.properties.uri.anyOf[1].properties.status_code,data:data313};vErrors===null?vErrors=[err809]:vErrors.
push(err809),errors++}}if(data306.return_content!==void 0){let data315=data306.return_content;if(typeof data315!="boolean"&&typeof data315!="string"){let err810={
instancePath:instancePath+"/uri/return_content",schemaPath:"#/properties/uri/anyOf/1/properties/return_content/type",keyword:"type",params:{type:schema15.properties.
uri.anyOf[1].properties.return_content.type},schema:schema15.properties.uri.anyOf[1].properties.return_content.type,parentSchema:schema15.properties.uri.anyOf[1].
properties.return_content,data:data315};vErrors===null?vErrors=[err810]:vErrors.push(err810),errors++}if(typeof data315=="string"&&!pattern67.test(data315)){let err811={
instancePath:instancePath+"/uri/return_content",schemaPath:"#/properties/uri/anyOf/1/properties/return_content/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},
schema:"\\{\\{",parentSchema:schema15.properties.uri.anyOf[1].properties.return_content,data:data315};vErrors===null?vErrors=[err811]:vErrors.push(err811),errors++}}
if(data306.timeout!==void 0){let data316=data306.timeout;if(!(typeof data316=="number"&&!(data316%1)&&!isNaN(data316)&&isFinite(data316))&&typeof data316!="stri\
ng"){let err812={instancePath:instancePath+"/uri/timeout",schemaPath:"#/properties/uri/anyOf/1/properties/timeout/type",keyword:"type",params:{type:schema15.properties.
uri.anyOf[1].properties.timeout.type},schema:schema15.properties.uri.anyOf[1].properties.timeout.type,parentSchema:schema15.properties.uri.anyOf[1].properties.timeout,
data:data316};vErrors===null?vErrors=[err812]:vErrors.push(err812),errors++}if(typeof data316=="number"&&isFinite(data316)&&(data316<1||isNaN(data316))){let err813={
instancePath:instancePath+"/uri/timeout",schemaPath:"#/properties/uri/anyOf/1/properties/timeout/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,
parentSchema:schema15.properties.uri.anyOf[1].properties.timeout,data:data316};vErrors===null?vErrors=[err813]:vErrors.push(err813),errors++}if(typeof data316==
"string"&&!pattern67.test(data316)){let err814={instancePath:instancePath+"/uri/timeout",schemaPath:"#/properties/uri/anyOf/1/properties/timeout/pattern",keyword:"\
pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.uri.anyOf[1].properties.timeout,data:data316};vErrors===null?vErrors=[err814]:
vErrors.push(err814),errors++}}}else{let err815={instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/anyOf/1/type",keyword:"type",params:{type:"object"},
schema:schema15.properties.uri.anyOf[1].type,parentSchema:schema15.properties.uri.anyOf[1],data:data306};vErrors===null?vErrors=[err815]:vErrors.push(err815),errors++}
var _valid37=_errs828===errors;valid145=valid145||_valid37}if(valid145)errors=_errs825,vErrors!==null&&(_errs825?vErrors.length=_errs825:vErrors=null);else{let err816={
instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.uri.anyOf,parentSchema:schema15.properties.
uri,data:data306};vErrors===null?vErrors=[err816]:vErrors.push(err816),errors++}}if(data.user!==void 0){let data317=data.user,_errs864=errors,valid154=false,_errs865=errors;
if(typeof data317=="string"){if(func3(data317)<1){let err817={instancePath:instancePath+"/user",schemaPath:"#/properties/user/anyOf/0/minLength",keyword:"minLen\
gth",params:{limit:1},schema:1,parentSchema:schema15.properties.user.anyOf[0],data:data317};vErrors===null?vErrors=[err817]:vErrors.push(err817),errors++}}else{
let err818={instancePath:instancePath+"/user",schemaPath:"#/properties/user/anyOf/0/type",keyword:"type",params:{type:"string"},schema:schema15.properties.user.
anyOf[0].type,parentSchema:schema15.properties.user.anyOf[0],data:data317};vErrors===null?vErrors=[err818]:vErrors.push(err818),errors++}var _valid41=_errs865===
errors;if(valid154=valid154||_valid41,!valid154){let _errs867=errors;if(data317&&typeof data317=="object"&&!Array.isArray(data317)){if(data317.name===void 0){let err819={
instancePath:instancePath+"/user",schemaPath:"#/properties/user/anyOf/1/required",keyword:"required",params:{missingProperty:"name"},schema:schema15.properties.
user.anyOf[1].required,parentSchema:schema15.properties.user.anyOf[1],data:data317};vErrors===null?vErrors=[err819]:vErrors.push(err819),errors++}for(let key53 in data317)
if(!func2.call(schema15.properties.user.anyOf[1].properties,key53)){let err820={instancePath:instancePath+"/user",schemaPath:"#/properties/user/anyOf/1/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:key53},schema:false,parentSchema:schema15.properties.user.anyOf[1],data:data317};vErrors===
null?vErrors=[err820]:vErrors.push(err820),errors++}if(data317.name!==void 0){let data318=data317.name;if(typeof data318=="string"){if(!pattern71.test(data318)){
let err821={instancePath:instancePath+"/user/name",schemaPath:"#/properties/user/anyOf/1/properties/name/pattern",keyword:"pattern",params:{pattern:"(?:^[A-Za-z\
_][A-Za-z0-9_.-]{0,31}\\$?$)|\\{\\{"},schema:"(?:^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$)|\\{\\{",parentSchema:schema15.properties.user.anyOf[1].properties.name,data:data318};
vErrors===null?vErrors=[err821]:vErrors.push(err821),errors++}}else{let err822={instancePath:instancePath+"/user/name",schemaPath:"#/properties/user/anyOf/1/pro\
perties/name/type",keyword:"type",params:{type:schema15.properties.user.anyOf[1].properties.name.type},schema:schema15.properties.user.anyOf[1].properties.name.
type,parentSchema:schema15.properties.user.anyOf[1].properties.name,data:data318};vErrors===null?vErrors=[err822]:vErrors.push(err822),errors++}}if(data317.state!==
void 0){let data319=data317.state,_errs873=errors,valid156=false,_errs874=errors;if(!(data319==="present"||data319==="absent")){let err823={instancePath:instancePath+
"/user/state",schemaPath:"#/properties/user/anyOf/1/properties/state/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.properties.user.anyOf[1].properties.
state.anyOf[0].enum},schema:schema15.properties.user.anyOf[1].properties.state.anyOf[0].enum,parentSchema:schema15.properties.user.anyOf[1].properties.state.anyOf[0],
data:data319};vErrors===null?vErrors=[err823]:vErrors.push(err823),errors++}var _valid42=_errs874===errors;if(valid156=valid156||_valid42,!valid156){let _errs875=errors;
if(typeof data319=="string"){if(!pattern67.test(data319)){let err824={instancePath:instancePath+"/user/state",schemaPath:"#/properties/user/anyOf/1/properties/s\
tate/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.user.anyOf[1].properties.state.anyOf[1],data:data319};
vErrors===null?vErrors=[err824]:vErrors.push(err824),errors++}}else{let err825={instancePath:instancePath+"/user/state",schemaPath:"#/properties/user/anyOf/1/pr\
operties/state/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.user.anyOf[1].properties.state.anyOf[1].type,parentSchema:schema15.
properties.user.anyOf[1].properties.state.anyOf[1],data:data319};vErrors===null?vErrors=[err825]:vErrors.push(err825),errors++}var _valid42=_errs875===errors;valid156=
valid156||_valid42}if(valid156)errors=_errs873,vErrors!==null&&(_errs873?vErrors.length=_errs873:vErrors=null);else{let err826={instancePath:instancePath+"/user\
/state",schemaPath:"#/properties/user/anyOf/1/properties/state/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.user.anyOf[1].properties.state.anyOf,
parentSchema:schema15.properties.user.anyOf[1].properties.state,data:data319};vErrors===null?vErrors=[err826]:vErrors.push(err826),errors++}}if(data317.remove!==
void 0){let data320=data317.remove;if(typeof data320!="boolean"&&typeof data320!="string"){let err827={instancePath:instancePath+"/user/remove",schemaPath:"#/pr\
operties/user/anyOf/1/properties/remove/type",keyword:"type",params:{type:schema15.properties.user.anyOf[1].properties.remove.type},schema:schema15.properties.user.
anyOf[1].properties.remove.type,parentSchema:schema15.properties.user.anyOf[1].properties.remove,data:data320};vErrors===null?vErrors=[err827]:vErrors.push(err827),
errors++}if(typeof data320=="string"&&!pattern67.test(data320)){let err828={instancePath:instancePath+"/user/remove",schemaPath:"#/properties/user/anyOf/1/prope\
rties/remove/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.user.anyOf[1].properties.remove,data:data320};
vErrors===null?vErrors=[err828]:vErrors.push(err828),errors++}}if(data317.uid!==void 0){let data321=data317.uid;if(!(typeof data321=="number"&&!(data321%1)&&!isNaN(
data321)&&isFinite(data321))&&typeof data321!="string"){let err829={instancePath:instancePath+"/user/uid",schemaPath:"#/properties/user/anyOf/1/properties/uid/t\
ype",keyword:"type",params:{type:schema15.properties.user.anyOf[1].properties.uid.type},schema:schema15.properties.user.anyOf[1].properties.uid.type,parentSchema:schema15.
properties.user.anyOf[1].properties.uid,data:data321};vErrors===null?vErrors=[err829]:vErrors.push(err829),errors++}if(typeof data321=="number"&&isFinite(data321)&&
(data321<0||isNaN(data321))){let err830={instancePath:instancePath+"/user/uid",schemaPath:"#/properties/user/anyOf/1/properties/uid/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:schema15.properties.user.anyOf[1].properties.uid,data:data321};vErrors===null?vErrors=[err830]:vErrors.push(err830),
errors++}if(typeof data321=="string"&&!pattern67.test(data321)){let err831={instancePath:instancePath+"/user/uid",schemaPath:"#/properties/user/anyOf/1/properti\
es/uid/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.user.anyOf[1].properties.uid,data:data321};vErrors===
null?vErrors=[err831]:vErrors.push(err831),errors++}}if(data317.group!==void 0){let data322=data317.group;if(typeof data322=="string"){if(!pattern71.test(data322)){
let err832={instancePath:instancePath+"/user/group",schemaPath:"#/properties/user/anyOf/1/properties/group/pattern",keyword:"pattern",params:{pattern:"(?:^[A-Za\
-z_][A-Za-z0-9_.-]{0,31}\\$?$)|\\{\\{"},schema:"(?:^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$)|\\{\\{",parentSchema:schema15.properties.user.anyOf[1].properties.group,
data:data322};vErrors===null?vErrors=[err832]:vErrors.push(err832),errors++}}else{let err833={instancePath:instancePath+"/user/group",schemaPath:"#/properties/u\
ser/anyOf/1/properties/group/type",keyword:"type",params:{type:schema15.properties.user.anyOf[1].properties.group.type},schema:schema15.properties.user.anyOf[1].
properties.group.type,parentSchema:schema15.properties.user.anyOf[1].properties.group,data:data322};vErrors===null?vErrors=[err833]:vErrors.push(err833),errors++}}
if(data317.groups!==void 0){let data323=data317.groups;if(!Array.isArray(data323)&&typeof data323!="string"){let err834={instancePath:instancePath+"/user/groups",
schemaPath:"#/properties/user/anyOf/1/properties/groups/type",keyword:"type",params:{type:schema15.properties.user.anyOf[1].properties.groups.type},schema:schema15.
properties.user.anyOf[1].properties.groups.type,parentSchema:schema15.properties.user.anyOf[1].properties.groups,data:data323};vErrors===null?vErrors=[err834]:vErrors.
push(err834),errors++}if(typeof data323=="string"&&!pattern67.test(data323)){let err835={instancePath:instancePath+"/user/groups",schemaPath:"#/properties/user/\
anyOf/1/properties/groups/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.user.anyOf[1].properties.groups,
data:data323};vErrors===null?vErrors=[err835]:vErrors.push(err835),errors++}if(Array.isArray(data323)){let len24=data323.length;for(let i24=0;i24<len24;i24++){let data324=data323[i24];
if(typeof data324=="string"){if(!pattern71.test(data324)){let err836={instancePath:instancePath+"/user/groups/"+i24,schemaPath:"#/properties/user/anyOf/1/proper\
ties/groups/items/pattern",keyword:"pattern",params:{pattern:"(?:^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$)|\\{\\{"},schema:"(?:^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$)|\\{\
\\{",parentSchema:schema15.properties.user.anyOf[1].properties.groups.items,data:data324};vErrors===null?vErrors=[err836]:vErrors.push(err836),errors++}}else{let err837={
instancePath:instancePath+"/user/groups/"+i24,schemaPath:"#/properties/user/anyOf/1/properties/groups/items/type",keyword:"type",params:{type:schema15.properties.
user.anyOf[1].properties.groups.items.type},schema:schema15.properties.user.anyOf[1].properties.groups.items.type,parentSchema:schema15.properties.user.anyOf[1].
properties.groups.items,data:data324};vErrors===null?vErrors=[err837]:vErrors.push(err837),errors++}}}}if(data317.append!==void 0){let data325=data317.append,_errs888=errors,
valid159=false,_errs889=errors;if(data325!==true){let err838={instancePath:instancePath+"/user/append",schemaPath:"#/properties/user/anyOf/1/properties/append/a\
nyOf/0/const",keyword:"const",params:{allowedValue:true},schema:true,parentSchema:schema15.properties.user.anyOf[1].properties.append.anyOf[0],data:data325};vErrors===
null?vErrors=[err838]:vErrors.push(err838),errors++}var _valid43=_errs889===errors;if(valid159=valid159||_valid43,!valid159){let _errs890=errors;if(typeof data325==
"string"){if(!pattern67.test(data325)){let err839={instancePath:instancePath+"/user/append",schemaPath:"#/properties/user/anyOf/1/properties/append/anyOf/1/patt\
ern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.user.anyOf[1].properties.append.anyOf[1],data:data325};vErrors===
null?vErrors=[err839]:vErrors.push(err839),errors++}}else{let err840={instancePath:instancePath+"/user/append",schemaPath:"#/properties/user/anyOf/1/properties/\
append/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.user.anyOf[1].properties.append.anyOf[1].type,parentSchema:schema15.properties.
user.anyOf[1].properties.append.anyOf[1],data:data325};vErrors===null?vErrors=[err840]:vErrors.push(err840),errors++}var _valid43=_errs890===errors;valid159=valid159||
_valid43}if(valid159)errors=_errs888,vErrors!==null&&(_errs888?vErrors.length=_errs888:vErrors=null);else{let err841={instancePath:instancePath+"/user/append",schemaPath:"\
#/properties/user/anyOf/1/properties/append/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.user.anyOf[1].properties.append.anyOf,parentSchema:schema15.
properties.user.anyOf[1].properties.append,data:data325};vErrors===null?vErrors=[err841]:vErrors.push(err841),errors++}}if(data317.home!==void 0){let data326=data317.
home;if(typeof data326=="string"){if(func3(data326)>4096){let err842={instancePath:instancePath+"/user/home",schemaPath:"#/properties/user/anyOf/1/properties/ho\
me/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema15.properties.user.anyOf[1].properties.home,data:data326};vErrors===null?vErrors=
[err842]:vErrors.push(err842),errors++}if(!pattern88.test(data326)){let err843={instancePath:instancePath+"/user/home",schemaPath:"#/properties/user/anyOf/1/pro\
perties/home/pattern",keyword:"pattern",params:{pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{"},schema:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\\
{\\{",parentSchema:schema15.properties.user.anyOf[1].properties.home,data:data326};vErrors===null?vErrors=[err843]:vErrors.push(err843),errors++}}else{let err844={
instancePath:instancePath+"/user/home",schemaPath:"#/properties/user/anyOf/1/properties/home/type",keyword:"type",params:{type:schema15.properties.user.anyOf[1].
properties.home.type},schema:schema15.properties.user.anyOf[1].properties.home.type,parentSchema:schema15.properties.user.anyOf[1].properties.home,data:data326};
vErrors===null?vErrors=[err844]:vErrors.push(err844),errors++}}if(data317.create_home!==void 0){let data327=data317.create_home;if(typeof data327!="boolean"&&typeof data327!=
"string"){let err845={instancePath:instancePath+"/user/create_home",schemaPath:"#/properties/user/anyOf/1/properties/create_home/type",keyword:"type",params:{type:schema15.
properties.user.anyOf[1].properties.create_home.type},schema:schema15.properties.user.anyOf[1].properties.create_home.type,parentSchema:schema15.properties.user.
anyOf[1].properties.create_home,data:data327};vErrors===null?vErrors=[err845]:vErrors.push(err845),errors++}if(typeof data327=="string"&&!pattern67.test(data327)){
let err846={instancePath:instancePath+"/user/create_home",schemaPath:"#/properties/user/anyOf/1/properties/create_home/pattern",keyword:"pattern",params:{pattern:"\
\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.user.anyOf[1].properties.create_home,data:data327};vErrors===null?vErrors=[err846]:vErrors.push(err846),
errors++}}if(data317.shell!==void 0){let data328=data317.shell;if(typeof data328=="string"){if(func3(data328)>4096){let err847={instancePath:instancePath+"/user\
/shell",schemaPath:"#/properties/user/anyOf/1/properties/shell/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema15.properties.user.
anyOf[1].properties.shell,data:data328};vErrors===null?vErrors=[err847]:vErrors.push(err847),errors++}if(!pattern88.test(data328)){let err848={instancePath:instancePath+
"/user/shell",schemaPath:"#/properties/user/anyOf/1/properties/shell/pattern",keyword:"pattern",params:{pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{"},
schema:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",parentSchema:schema15.properties.user.anyOf[1].properties.shell,data:data328};vErrors===null?vErrors=
[err848]:vErrors.push(err848),errors++}}else{let err849={instancePath:instancePath+"/user/shell",schemaPath:"#/properties/user/anyOf/1/properties/shell/type",keyword:"\
type",params:{type:schema15.properties.user.anyOf[1].properties.shell.type},schema:schema15.properties.user.anyOf[1].properties.shell.type,parentSchema:schema15.
properties.user.anyOf[1].properties.shell,data:data328};vErrors===null?vErrors=[err849]:vErrors.push(err849),errors++}}if(data317.comment!==void 0){let data329=data317.
comment;if(typeof data329=="string"){if(!pattern260.test(data329)){let err850={instancePath:instancePath+"/user/comment",schemaPath:"#/properties/user/anyOf/1/p\
roperties/comment/pattern",keyword:"pattern",params:{pattern:"(?:^[^:\\n]*$)|\\{\\{"},schema:"(?:^[^:\\n]*$)|\\{\\{",parentSchema:schema15.properties.user.anyOf[1].
properties.comment,data:data329};vErrors===null?vErrors=[err850]:vErrors.push(err850),errors++}}else{let err851={instancePath:instancePath+"/user/comment",schemaPath:"\
#/properties/user/anyOf/1/properties/comment/type",keyword:"type",params:{type:schema15.properties.user.anyOf[1].properties.comment.type},schema:schema15.properties.
user.anyOf[1].properties.comment.type,parentSchema:schema15.properties.user.anyOf[1].properties.comment,data:data329};vErrors===null?vErrors=[err851]:vErrors.push(
err851),errors++}}if(data317.system!==void 0){let data330=data317.system;if(typeof data330!="boolean"&&typeof data330!="string"){let err852={instancePath:instancePath+
"/user/system",schemaPath:"#/properties/user/anyOf/1/properties/system/type",keyword:"type",params:{type:schema15.properties.user.anyOf[1].properties.system.type},
schema:schema15.properties.user.anyOf[1].properties.system.type,parentSchema:schema15.properties.user.anyOf[1].properties.system,data:data330};vErrors===null?vErrors=
[err852]:vErrors.push(err852),errors++}if(typeof data330=="string"&&!pattern67.test(data330)){let err853={instancePath:instancePath+"/user/system",schemaPath:"#\
/properties/user/anyOf/1/properties/system/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.user.anyOf[1].properties.
system,data:data330};vErrors===null?vErrors=[err853]:vErrors.push(err853),errors++}}}else{let err854={instancePath:instancePath+"/user",schemaPath:"#/properties\
/user/anyOf/1/type",keyword:"type",params:{type:"object"},schema:schema15.properties.user.anyOf[1].type,parentSchema:schema15.properties.user.anyOf[1],data:data317};
vErrors===null?vErrors=[err854]:vErrors.push(err854),errors++}var _valid41=_errs867===errors;valid154=valid154||_valid41}if(valid154)errors=_errs864,vErrors!==null&&
(_errs864?vErrors.length=_errs864:vErrors=null);else{let err855={instancePath:instancePath+"/user",schemaPath:"#/properties/user/anyOf",keyword:"anyOf",params:{},
schema:schema15.properties.user.anyOf,parentSchema:schema15.properties.user,data:data317};vErrors===null?vErrors=[err855]:vErrors.push(err855),errors++}}if(data.
wait_for!==void 0){let data331=data.wait_for;if(data331&&typeof data331=="object"&&!Array.isArray(data331)){for(let key54 in data331)if(!(key54==="host"||key54===
"port"||key54==="path"||key54==="state"||key54==="timeout"||key54==="sleep"||key54==="msg")){let err856={instancePath:instancePath+"/wait_for",schemaPath:"#/pro\
perties/wait_for/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key54},schema:false,parentSchema:schema15.properties.wait_for,data:data331};
vErrors===null?vErrors=[err856]:vErrors.push(err856),errors++}if(data331.host!==void 0){let data332=data331.host;if(typeof data332=="string"){if(!pattern262.test(
data332)){let err857={instancePath:instancePath+"/wait_for/host",schemaPath:"#/properties/wait_for/properties/host/pattern",keyword:"pattern",params:{pattern:"(\
?:^[A-Za-z0-9_][A-Za-z0-9_.:-]*$)|\\{\\{"},schema:"(?:^[A-Za-z0-9_][A-Za-z0-9_.:-]*$)|\\{\\{",parentSchema:schema15.properties.wait_for.properties.host,data:data332};
vErrors===null?vErrors=[err857]:vErrors.push(err857),errors++}}else{let err858={instancePath:instancePath+"/wait_for/host",schemaPath:"#/properties/wait_for/pro\
perties/host/type",keyword:"type",params:{type:schema15.properties.wait_for.properties.host.type},schema:schema15.properties.wait_for.properties.host.type,parentSchema:schema15.
properties.wait_for.properties.host,data:data332};vErrors===null?vErrors=[err858]:vErrors.push(err858),errors++}}if(data331.port!==void 0){let data333=data331.port;
if(!(typeof data333=="number"&&!(data333%1)&&!isNaN(data333)&&isFinite(data333))&&typeof data333!="string"){let err859={instancePath:instancePath+"/wait_for/por\
t",schemaPath:"#/properties/wait_for/properties/port/type",keyword:"type",params:{type:schema15.properties.wait_for.properties.port.type},schema:schema15.properties.
wait_for.properties.port.type,parentSchema:schema15.properties.wait_for.properties.port,data:data333};vErrors===null?vErrors=[err859]:vErrors.push(err859),errors++}
if(typeof data333=="number"&&isFinite(data333)){if(data333>65535||isNaN(data333)){let err860={instancePath:instancePath+"/wait_for/port",schemaPath:"#/propertie\
s/wait_for/properties/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},schema:65535,parentSchema:schema15.properties.wait_for.properties.port,
data:data333};vErrors===null?vErrors=[err860]:vErrors.push(err860),errors++}if(data333<1||isNaN(data333)){let err861={instancePath:instancePath+"/wait_for/port",
schemaPath:"#/properties/wait_for/properties/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema15.properties.wait_for.
properties.port,data:data333};vErrors===null?vErrors=[err861]:vErrors.push(err861),errors++}}if(typeof data333=="string"&&!pattern67.test(data333)){let err862={
instancePath:instancePath+"/wait_for/port",schemaPath:"#/properties/wait_for/properties/port/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",
parentSchema:schema15.properties.wait_for.properties.port,data:data333};vErrors===null?vErrors=[err862]:vErrors.push(err862),errors++}}if(data331.path!==void 0){
let data334=data331.path;if(typeof data334=="string"){if(func3(data334)>4096){let err863={instancePath:instancePath+"/wait_for/path",schemaPath:"#/properties/wa\
it_for/properties/path/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema15.properties.wait_for.properties.path,data:data334};vErrors===
null?vErrors=[err863]:vErrors.push(err863),errors++}if(!pattern88.test(data334)){let err864={instancePath:instancePath+"/wait_for/path",schemaPath:"#/properties\
/wait_for/properties/path/pattern",keyword:"pattern",params:{pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{"},schema:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[\
^\\u0000]*$)|\\{\\{",parentSchema:schema15.properties.wait_for.properties.path,data:data334};vErrors===null?vErrors=[err864]:vErrors.push(err864),errors++}}else{
let err865={instancePath:instancePath+"/wait_for/path",schemaPath:"#/properties/wait_for/properties/path/type",keyword:"type",params:{type:schema15.properties.wait_for.
properties.path.type},schema:schema15.properties.wait_for.properties.path.type,parentSchema:schema15.properties.wait_for.properties.path,data:data334};vErrors===
null?vErrors=[err865]:vErrors.push(err865),errors++}}if(data331.state!==void 0){let data335=data331.state,_errs912=errors,valid161=false,_errs913=errors;if(!(data335===
"started"||data335==="present"||data335==="stopped"||data335==="absent")){let err866={instancePath:instancePath+"/wait_for/state",schemaPath:"#/properties/wait_\
for/properties/state/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.properties.wait_for.properties.state.anyOf[0].enum},schema:schema15.properties.
wait_for.properties.state.anyOf[0].enum,parentSchema:schema15.properties.wait_for.properties.state.anyOf[0],data:data335};vErrors===null?vErrors=[err866]:vErrors.
push(err866),errors++}var _valid44=_errs913===errors;if(valid161=valid161||_valid44,!valid161){let _errs914=errors;if(typeof data335=="string"){if(!pattern67.test(
data335)){let err867={instancePath:instancePath+"/wait_for/state",schemaPath:"#/properties/wait_for/properties/state/anyOf/1/pattern",keyword:"pattern",params:{
pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.wait_for.properties.state.anyOf[1],data:data335};vErrors===null?vErrors=[err867]:vErrors.push(
err867),errors++}}else{let err868={instancePath:instancePath+"/wait_for/state",schemaPath:"#/properties/wait_for/properties/state/anyOf/1/type",keyword:"type",params:{
type:"string"},schema:schema15.properties.wait_for.properties.state.anyOf[1].type,parentSchema:schema15.properties.wait_for.properties.state.anyOf[1],data:data335};
vErrors===null?vErrors=[err868]:vErrors.push(err868),errors++}var _valid44=_errs914===errors;valid161=valid161||_valid44}if(valid161)errors=_errs912,vErrors!==null&&
(_errs912?vErrors.length=_errs912:vErrors=null);else{let err869={instancePath:instancePath+"/wait_for/state",schemaPath:"#/properties/wait_for/properties/state/\
anyOf",keyword:"anyOf",params:{},schema:schema15.properties.wait_for.properties.state.anyOf,parentSchema:schema15.properties.wait_for.properties.state,data:data335};
vErrors===null?vErrors=[err869]:vErrors.push(err869),errors++}}if(data331.timeout!==void 0){let data336=data331.timeout;if(!(typeof data336=="number"&&!(data336%
1)&&!isNaN(data336)&&isFinite(data336))&&typeof data336!="string"){let err870={instancePath:instancePath+"/wait_for/timeout",schemaPath:"#/properties/wait_for/p\
roperties/timeout/type",keyword:"type",params:{type:schema15.properties.wait_for.properties.timeout.type},schema:schema15.properties.wait_for.properties.timeout.
type,parentSchema:schema15.properties.wait_for.properties.timeout,data:data336};vErrors===null?vErrors=[err870]:vErrors.push(err870),errors++}if(typeof data336==
"number"&&isFinite(data336)&&(data336<1||isNaN(data336))){let err871={instancePath:instancePath+"/wait_for/timeout",schemaPath:"#/properties/wait_for/properties\
/timeout/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema15.properties.wait_for.properties.timeout,data:data336};vErrors===
null?vErrors=[err871]:vErrors.push(err871),errors++}if(typeof data336=="string"&&!pattern67.test(data336)){let err872={instancePath:instancePath+"/wait_for/time\
out",schemaPath:"#/properties/wait_for/properties/timeout/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
wait_for.properties.timeout,data:data336};vErrors===null?vErrors=[err872]:vErrors.push(err872),errors++}}if(data331.sleep!==void 0){let data337=data331.sleep;if(!(typeof data337==
"number"&&isFinite(data337))&&typeof data337!="string"){let err873={instancePath:instancePath+"/wait_for/sleep",schemaPath:"#/properties/wait_for/properties/sle\
ep/type",keyword:"type",params:{type:schema15.properties.wait_for.properties.sleep.type},schema:schema15.properties.wait_for.properties.sleep.type,parentSchema:schema15.
properties.wait_for.properties.sleep,data:data337};vErrors===null?vErrors=[err873]:vErrors.push(err873),errors++}if(typeof data337=="number"&&isFinite(data337)&&
(data337<.1||isNaN(data337))){let err874={instancePath:instancePath+"/wait_for/sleep",schemaPath:"#/properties/wait_for/properties/sleep/minimum",keyword:"minim\
um",params:{comparison:">=",limit:.1},schema:.1,parentSchema:schema15.properties.wait_for.properties.sleep,data:data337};vErrors===null?vErrors=[err874]:vErrors.
push(err874),errors++}if(typeof data337=="string"&&!pattern67.test(data337)){let err875={instancePath:instancePath+"/wait_for/sleep",schemaPath:"#/properties/wa\
it_for/properties/sleep/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.wait_for.properties.sleep,data:data337};
vErrors===null?vErrors=[err875]:vErrors.push(err875),errors++}}if(data331.msg!==void 0){let data338=data331.msg;if(typeof data338!="string"){let err876={instancePath:instancePath+
"/wait_for/msg",schemaPath:"#/properties/wait_for/properties/msg/type",keyword:"type",params:{type:"string"},schema:schema15.properties.wait_for.properties.msg.
type,parentSchema:schema15.properties.wait_for.properties.msg,data:data338};vErrors===null?vErrors=[err876]:vErrors.push(err876),errors++}}}else{let err877={instancePath:instancePath+
"/wait_for",schemaPath:"#/properties/wait_for/type",keyword:"type",params:{type:"object"},schema:schema15.properties.wait_for.type,parentSchema:schema15.properties.
wait_for,data:data331};vErrors===null?vErrors=[err877]:vErrors.push(err877),errors++}}}else{let err878={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:schema15.type,parentSchema:schema15,data};vErrors===null?vErrors=[err878]:vErrors.push(err878),errors++}return validate14.errors=vErrors,errors===
0}function validate20(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(Array.isArray(data)){let len0=data.length;
for(let i0=0;i0<len0;i0++)validate14(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate14.
errors:vErrors.concat(validate14.errors),errors=vErrors.length)}else{let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"},schema:schema14.
type,parentSchema:schema14,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate20.errors=vErrors,errors===0}function validate11(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.name===
void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:schema12.required,parentSchema:schema12,data};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.primary===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
primary"},schema:schema12.required,parentSchema:schema12,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.standby===void 0){let err2={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"standby"},schema:schema12.required,parentSchema:schema12,data};vErrors===null?vErrors=[err2]:
vErrors.push(err2),errors++}for(let key0 in data)if(!func2.call(schema12.properties,key0)){let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:key0},schema:false,parentSchema:schema12,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.
name!==void 0){let data0=data.name;if(typeof data0=="string"){if(!pattern12.test(data0)){let err4={instancePath:instancePath+"/name",schemaPath:"#/properties/na\
me/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{0,30}$"},schema:"^[a-z][a-z0-9-]{0,30}$",parentSchema:schema12.properties.name,data:data0};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},schema:schema12.properties.name.type,parentSchema:schema12.properties.name,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.
inventory!==void 0){let data1=data.inventory;if(typeof data1=="string"){if(func3(data1)>1024){let err6={instancePath:instancePath+"/inventory",schemaPath:"#/pro\
perties/inventory/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.inventory,data:data1};vErrors===null?vErrors=[
err6]:vErrors.push(err6),errors++}if(!pattern3.test(data1)){let err7={instancePath:instancePath+"/inventory",schemaPath:"#/properties/inventory/pattern",keyword:"\
pattern",params:{pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$"},schema:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",parentSchema:schema12.
properties.inventory,data:data1};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/inventory",schemaPath:"#/\
properties/inventory/type",keyword:"type",params:{type:"string"},schema:schema12.properties.inventory.type,parentSchema:schema12.properties.inventory,data:data1};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data.primary!==void 0){let data2=data.primary;if(typeof data2=="string"){if(func3(data2)>1024){let err9={
instancePath:instancePath+"/primary",schemaPath:"#/properties/primary/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.
primary,data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}if(!pattern3.test(data2)){let err10={instancePath:instancePath+"/primary",schemaPath:"\
#/properties/primary/pattern",keyword:"pattern",params:{pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$"},schema:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u00\
7f\\u2028\\u2029]+$",parentSchema:schema12.properties.primary,data:data2};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+
"/primary",schemaPath:"#/properties/primary/type",keyword:"type",params:{type:"string"},schema:schema12.properties.primary.type,parentSchema:schema12.properties.
primary,data:data2};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.standby!==void 0){let data3=data.standby;if(typeof data3=="string"){if(func3(
data3)>1024){let err12={instancePath:instancePath+"/standby",schemaPath:"#/properties/standby/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.
properties.standby,data:data3};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(!pattern3.test(data3)){let err13={instancePath:instancePath+"/stan\
dby",schemaPath:"#/properties/standby/pattern",keyword:"pattern",params:{pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$"},schema:"^(?!.*\\{\\{)[^\
\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",parentSchema:schema12.properties.standby,data:data3};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{
let err14={instancePath:instancePath+"/standby",schemaPath:"#/properties/standby/type",keyword:"type",params:{type:"string"},schema:schema12.properties.standby.
type,parentSchema:schema12.properties.standby,data:data3};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.objectives!==void 0){let data4=data.
objectives;if(data4&&typeof data4=="object"&&!Array.isArray(data4)){for(let key1 in data4)if(!(key1==="rpo"||key1==="rto")){let err15={instancePath:instancePath+
"/objectives",schemaPath:"#/properties/objectives/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},schema:false,parentSchema:schema12.
properties.objectives,data:data4};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(data4.rpo!==void 0){let data5=data4.rpo;if(typeof data5=="strin\
g"){if(!pattern16.test(data5)){let err16={instancePath:instancePath+"/objectives/rpo",schemaPath:"#/properties/objectives/properties/rpo/pattern",keyword:"patte\
rn",params:{pattern:"^(?:0|[1-9][0-9]{0,8})[smhdw]$"},schema:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",parentSchema:schema12.properties.objectives.properties.rpo,data:data5};
vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}else{let err17={instancePath:instancePath+"/objectives/rpo",schemaPath:"#/properties/objectives/pro\
perties/rpo/type",keyword:"type",params:{type:"string"},schema:schema12.properties.objectives.properties.rpo.type,parentSchema:schema12.properties.objectives.properties.
rpo,data:data5};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}if(data4.rto!==void 0){let data6=data4.rto;if(typeof data6=="string"){if(!pattern16.
test(data6)){let err18={instancePath:instancePath+"/objectives/rto",schemaPath:"#/properties/objectives/properties/rto/pattern",keyword:"pattern",params:{pattern:"\
^(?:0|[1-9][0-9]{0,8})[smhdw]$"},schema:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",parentSchema:schema12.properties.objectives.properties.rto,data:data6};vErrors===null?vErrors=
[err18]:vErrors.push(err18),errors++}}else{let err19={instancePath:instancePath+"/objectives/rto",schemaPath:"#/properties/objectives/properties/rto/type",keyword:"\
type",params:{type:"string"},schema:schema12.properties.objectives.properties.rto.type,parentSchema:schema12.properties.objectives.properties.rto,data:data6};vErrors===
null?vErrors=[err19]:vErrors.push(err19),errors++}}}else{let err20={instancePath:instancePath+"/objectives",schemaPath:"#/properties/objectives/type",keyword:"t\
ype",params:{type:"object"},schema:schema12.properties.objectives.type,parentSchema:schema12.properties.objectives,data:data4};vErrors===null?vErrors=[err20]:vErrors.
push(err20),errors++}}if(data.packages!==void 0){let data7=data.packages;if(Array.isArray(data7)){if(data7.length>1e3){let err21={instancePath:instancePath+"/pa\
ckages",schemaPath:"#/properties/packages/maxItems",keyword:"maxItems",params:{limit:1e3},schema:1e3,parentSchema:schema12.properties.packages,data:data7};vErrors===
null?vErrors=[err21]:vErrors.push(err21),errors++}let len0=data7.length;for(let i0=0;i0<len0;i0++){let data8=data7[i0];if(typeof data8=="string"){if(!pattern18.
test(data8)){let err22={instancePath:instancePath+"/packages/"+i0,schemaPath:"#/properties/packages/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-\
9][A-Za-z0-9+._-]{0,127}$"},schema:"^[A-Za-z0-9][A-Za-z0-9+._-]{0,127}$",parentSchema:schema12.properties.packages.items,data:data8};vErrors===null?vErrors=[err22]:
vErrors.push(err22),errors++}}else{let err23={instancePath:instancePath+"/packages/"+i0,schemaPath:"#/properties/packages/items/type",keyword:"type",params:{type:"\
string"},schema:schema12.properties.packages.items.type,parentSchema:schema12.properties.packages.items,data:data8};vErrors===null?vErrors=[err23]:vErrors.push(
err23),errors++}}}else{let err24={instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/type",keyword:"type",params:{type:"array"},schema:schema12.
properties.packages.type,parentSchema:schema12.properties.packages,data:data7};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}if(data.services!==void 0){
let data9=data.services;if(Array.isArray(data9)){if(data9.length>200){let err25={instancePath:instancePath+"/services",schemaPath:"#/properties/services/maxItem\
s",keyword:"maxItems",params:{limit:200},schema:200,parentSchema:schema12.properties.services,data:data9};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}
let len1=data9.length;for(let i1=0;i1<len1;i1++){let data10=data9[i1],_errs24=errors,valid6=false,_errs25=errors;if(typeof data10=="string"){if(!pattern19.test(
data10)){let err26={instancePath:instancePath+"/services/"+i1,schemaPath:"#/properties/services/items/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(?!-)\
[A-Za-z0-9:_.@\\\\-]{1,255}$"},schema:"^(?!-)[A-Za-z0-9:_.@\\\\-]{1,255}$",parentSchema:schema12.properties.services.items.anyOf[0],data:data10};vErrors===null?
vErrors=[err26]:vErrors.push(err26),errors++}}else{let err27={instancePath:instancePath+"/services/"+i1,schemaPath:"#/properties/services/items/anyOf/0/type",keyword:"\
type",params:{type:"string"},schema:schema12.properties.services.items.anyOf[0].type,parentSchema:schema12.properties.services.items.anyOf[0],data:data10};vErrors===
null?vErrors=[err27]:vErrors.push(err27),errors++}var _valid0=_errs25===errors;if(valid6=valid6||_valid0,!valid6){let _errs27=errors;if(data10&&typeof data10=="\
object"&&!Array.isArray(data10)){if(data10.unit===void 0){let err28={instancePath:instancePath+"/services/"+i1,schemaPath:"#/properties/services/items/anyOf/1/r\
equired",keyword:"required",params:{missingProperty:"unit"},schema:schema12.properties.services.items.anyOf[1].required,parentSchema:schema12.properties.services.
items.anyOf[1],data:data10};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}for(let key2 in data10)if(!(key2==="unit"||key2==="on_standby")){let err29={
instancePath:instancePath+"/services/"+i1,schemaPath:"#/properties/services/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},
schema:false,parentSchema:schema12.properties.services.items.anyOf[1],data:data10};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}if(data10.unit!==
void 0){let data11=data10.unit;if(typeof data11=="string"){if(!pattern19.test(data11)){let err30={instancePath:instancePath+"/services/"+i1+"/unit",schemaPath:"\
#/properties/services/items/anyOf/1/properties/unit/pattern",keyword:"pattern",params:{pattern:"^(?!-)[A-Za-z0-9:_.@\\\\-]{1,255}$"},schema:"^(?!-)[A-Za-z0-9:_.\
@\\\\-]{1,255}$",parentSchema:schema12.properties.services.items.anyOf[1].properties.unit,data:data11};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}}else{
let err31={instancePath:instancePath+"/services/"+i1+"/unit",schemaPath:"#/properties/services/items/anyOf/1/properties/unit/type",keyword:"type",params:{type:"\
string"},schema:schema12.properties.services.items.anyOf[1].properties.unit.type,parentSchema:schema12.properties.services.items.anyOf[1].properties.unit,data:data11};
vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}}if(data10.on_standby!==void 0){let data12=data10.on_standby;if(!(data12==="stopped"||data12==="runn\
ing")){let err32={instancePath:instancePath+"/services/"+i1+"/on_standby",schemaPath:"#/properties/services/items/anyOf/1/properties/on_standby/enum",keyword:"e\
num",params:{allowedValues:schema12.properties.services.items.anyOf[1].properties.on_standby.enum},schema:schema12.properties.services.items.anyOf[1].properties.
on_standby.enum,parentSchema:schema12.properties.services.items.anyOf[1].properties.on_standby,data:data12};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}}}else{
let err33={instancePath:instancePath+"/services/"+i1,schemaPath:"#/properties/services/items/anyOf/1/type",keyword:"type",params:{type:"object"},schema:schema12.
properties.services.items.anyOf[1].type,parentSchema:schema12.properties.services.items.anyOf[1],data:data10};vErrors===null?vErrors=[err33]:vErrors.push(err33),
errors++}var _valid0=_errs27===errors;valid6=valid6||_valid0}if(valid6)errors=_errs24,vErrors!==null&&(_errs24?vErrors.length=_errs24:vErrors=null);else{let err34={
instancePath:instancePath+"/services/"+i1,schemaPath:"#/properties/services/items/anyOf",keyword:"anyOf",params:{},schema:schema12.properties.services.items.anyOf,
parentSchema:schema12.properties.services.items,data:data10};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}}}else{let err35={instancePath:instancePath+
"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"array"},schema:schema12.properties.services.type,parentSchema:schema12.properties.
services,data:data9};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}}if(data.mirror!==void 0){let data13=data.mirror;if(Array.isArray(data13)){if(data13.
length>100){let err36={instancePath:instancePath+"/mirror",schemaPath:"#/properties/mirror/maxItems",keyword:"maxItems",params:{limit:100},schema:100,parentSchema:schema12.
properties.mirror,data:data13};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}let len2=data13.length;for(let i2=0;i2<len2;i2++){let data14=data13[i2],
_errs37=errors,valid10=false,passing0=null,_errs38=errors;if(data14&&typeof data14=="object"&&!Array.isArray(data14)&&data14.schedule===void 0){let err37={instancePath:instancePath+
"/mirror/"+i2,schemaPath:"#/properties/mirror/items/oneOf/0/required",keyword:"required",params:{missingProperty:"schedule"},schema:schema12.properties.mirror.items.
oneOf[0].required,parentSchema:schema12.properties.mirror.items.oneOf[0],data:data14};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}var _valid1=_errs38===
errors;_valid1&&(valid10=true,passing0=0);let _errs39=errors;if(data14&&typeof data14=="object"&&!Array.isArray(data14)&&data14.every===void 0){let err38={instancePath:instancePath+
"/mirror/"+i2,schemaPath:"#/properties/mirror/items/oneOf/1/required",keyword:"required",params:{missingProperty:"every"},schema:schema12.properties.mirror.items.
oneOf[1].required,parentSchema:schema12.properties.mirror.items.oneOf[1],data:data14};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}var _valid1=_errs39===
errors;if(_valid1&&valid10?(valid10=false,passing0=[passing0,1]):_valid1&&(valid10=true,passing0=1),valid10)errors=_errs37,vErrors!==null&&(_errs37?vErrors.length=
_errs37:vErrors=null);else{let err39={instancePath:instancePath+"/mirror/"+i2,schemaPath:"#/properties/mirror/items/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},
schema:schema12.properties.mirror.items.oneOf,parentSchema:schema12.properties.mirror.items,data:data14};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}
if(data14&&typeof data14=="object"&&!Array.isArray(data14)){if(data14.path===void 0){let err40={instancePath:instancePath+"/mirror/"+i2,schemaPath:"#/properties\
/mirror/items/required",keyword:"required",params:{missingProperty:"path"},schema:schema12.properties.mirror.items.required,parentSchema:schema12.properties.mirror.
items,data:data14};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}for(let key3 in data14)if(!func2.call(schema12.properties.mirror.items.properties,
key3)){let err41={instancePath:instancePath+"/mirror/"+i2,schemaPath:"#/properties/mirror/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},
schema:false,parentSchema:schema12.properties.mirror.items,data:data14};vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}if(data14.path!==void 0){let data15=data14.
path;if(typeof data15=="string"){if(func3(data15)>1024){let err42={instancePath:instancePath+"/mirror/"+i2+"/path",schemaPath:"#/properties/mirror/items/propert\
ies/path/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.mirror.items.properties.path,data:data15};vErrors===null?
vErrors=[err42]:vErrors.push(err42),errors++}if(!pattern21.test(data15)){let err43={instancePath:instancePath+"/mirror/"+i2+"/path",schemaPath:"#/properties/mir\
ror/items/properties/path/pattern",keyword:"pattern",params:{pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$"},schema:"\
^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$",parentSchema:schema12.properties.mirror.items.properties.path,data:data15};vErrors===
null?vErrors=[err43]:vErrors.push(err43),errors++}}else{let err44={instancePath:instancePath+"/mirror/"+i2+"/path",schemaPath:"#/properties/mirror/items/propert\
ies/path/type",keyword:"type",params:{type:"string"},schema:schema12.properties.mirror.items.properties.path.type,parentSchema:schema12.properties.mirror.items.
properties.path,data:data15};vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}}if(data14.standby_path!==void 0){let data16=data14.standby_path;if(typeof data16==
"string"){if(func3(data16)>1024){let err45={instancePath:instancePath+"/mirror/"+i2+"/standby_path",schemaPath:"#/properties/mirror/items/properties/standby_pat\
h/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.mirror.items.properties.standby_path,data:data16};vErrors===null?
vErrors=[err45]:vErrors.push(err45),errors++}if(!pattern21.test(data16)){let err46={instancePath:instancePath+"/mirror/"+i2+"/standby_path",schemaPath:"#/proper\
ties/mirror/items/properties/standby_path/pattern",keyword:"pattern",params:{pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$"},
schema:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$",parentSchema:schema12.properties.mirror.items.properties.standby_path,
data:data16};vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}}else{let err47={instancePath:instancePath+"/mirror/"+i2+"/standby_path",schemaPath:"#/\
properties/mirror/items/properties/standby_path/type",keyword:"type",params:{type:"string"},schema:schema12.properties.mirror.items.properties.standby_path.type,
parentSchema:schema12.properties.mirror.items.properties.standby_path,data:data16};vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}}if(data14.name!==
void 0){let data17=data14.name;if(typeof data17=="string"){if(!pattern23.test(data17)){let err48={instancePath:instancePath+"/mirror/"+i2+"/name",schemaPath:"#/\
properties/mirror/items/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$"},schema:"^[a-z0-9](?:[a-z0-9-]{0,38}\
[a-z0-9])?$",parentSchema:schema12.properties.mirror.items.properties.name,data:data17};vErrors===null?vErrors=[err48]:vErrors.push(err48),errors++}}else{let err49={
instancePath:instancePath+"/mirror/"+i2+"/name",schemaPath:"#/properties/mirror/items/properties/name/type",keyword:"type",params:{type:"string"},schema:schema12.
properties.mirror.items.properties.name.type,parentSchema:schema12.properties.mirror.items.properties.name,data:data17};vErrors===null?vErrors=[err49]:vErrors.push(
err49),errors++}}if(data14.exclude!==void 0){let data18=data14.exclude;if(Array.isArray(data18)){if(data18.length>1e3){let err50={instancePath:instancePath+"/mi\
rror/"+i2+"/exclude",schemaPath:"#/properties/mirror/items/properties/exclude/maxItems",keyword:"maxItems",params:{limit:1e3},schema:1e3,parentSchema:schema12.properties.
mirror.items.properties.exclude,data:data18};vErrors===null?vErrors=[err50]:vErrors.push(err50),errors++}let len3=data18.length;for(let i3=0;i3<len3;i3++){let data19=data18[i3];
if(typeof data19=="string"){if(func3(data19)>1024){let err51={instancePath:instancePath+"/mirror/"+i2+"/exclude/"+i3,schemaPath:"#/properties/mirror/items/prope\
rties/exclude/items/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.mirror.items.properties.exclude.items,data:data19};
vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}if(!pattern24.test(data19)){let err52={instancePath:instancePath+"/mirror/"+i2+"/exclude/"+i3,schemaPath:"\
#/properties/mirror/items/properties/exclude/items/pattern",keyword:"pattern",params:{pattern:"^(?!\\s)(?![-+!] )[^\\u0000-\\u001f\\u007f]+$"},schema:"^(?!\\s)(?\
![-+!] )[^\\u0000-\\u001f\\u007f]+$",parentSchema:schema12.properties.mirror.items.properties.exclude.items,data:data19};vErrors===null?vErrors=[err52]:vErrors.
push(err52),errors++}}else{let err53={instancePath:instancePath+"/mirror/"+i2+"/exclude/"+i3,schemaPath:"#/properties/mirror/items/properties/exclude/items/type",
keyword:"type",params:{type:"string"},schema:schema12.properties.mirror.items.properties.exclude.items.type,parentSchema:schema12.properties.mirror.items.properties.
exclude.items,data:data19};vErrors===null?vErrors=[err53]:vErrors.push(err53),errors++}}}else{let err54={instancePath:instancePath+"/mirror/"+i2+"/exclude",schemaPath:"\
#/properties/mirror/items/properties/exclude/type",keyword:"type",params:{type:"array"},schema:schema12.properties.mirror.items.properties.exclude.type,parentSchema:schema12.
properties.mirror.items.properties.exclude,data:data18};vErrors===null?vErrors=[err54]:vErrors.push(err54),errors++}}if(data14.schedule!==void 0){let data20=data14.
schedule;if(typeof data20!="string"){let err55={instancePath:instancePath+"/mirror/"+i2+"/schedule",schemaPath:"#/properties/mirror/items/properties/schedule/ty\
pe",keyword:"type",params:{type:"string"},schema:schema12.properties.mirror.items.properties.schedule.type,parentSchema:schema12.properties.mirror.items.properties.
schedule,data:data20};vErrors===null?vErrors=[err55]:vErrors.push(err55),errors++}}if(data14.every!==void 0){let data21=data14.every;if(typeof data21=="string"){
if(!pattern16.test(data21)){let err56={instancePath:instancePath+"/mirror/"+i2+"/every",schemaPath:"#/properties/mirror/items/properties/every/pattern",keyword:"\
pattern",params:{pattern:"^(?:0|[1-9][0-9]{0,8})[smhdw]$"},schema:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",parentSchema:schema12.properties.mirror.items.properties.every,
data:data21};vErrors===null?vErrors=[err56]:vErrors.push(err56),errors++}}else{let err57={instancePath:instancePath+"/mirror/"+i2+"/every",schemaPath:"#/propert\
ies/mirror/items/properties/every/type",keyword:"type",params:{type:"string"},schema:schema12.properties.mirror.items.properties.every.type,parentSchema:schema12.
properties.mirror.items.properties.every,data:data21};vErrors===null?vErrors=[err57]:vErrors.push(err57),errors++}}if(data14.keep_deleted!==void 0){let data22=data14.
keep_deleted;if(typeof data22!="string"&&!(typeof data22=="number"&&!(data22%1)&&!isNaN(data22)&&isFinite(data22))){let err58={instancePath:instancePath+"/mirro\
r/"+i2+"/keep_deleted",schemaPath:"#/properties/mirror/items/properties/keep_deleted/type",keyword:"type",params:{type:schema12.properties.mirror.items.properties.
keep_deleted.type},schema:schema12.properties.mirror.items.properties.keep_deleted.type,parentSchema:schema12.properties.mirror.items.properties.keep_deleted,data:data22};
vErrors===null?vErrors=[err58]:vErrors.push(err58),errors++}if(typeof data22=="number"&&isFinite(data22)){if(data22>0||isNaN(data22)){let err59={instancePath:instancePath+
"/mirror/"+i2+"/keep_deleted",schemaPath:"#/properties/mirror/items/properties/keep_deleted/maximum",keyword:"maximum",params:{comparison:"<=",limit:0},schema:0,
parentSchema:schema12.properties.mirror.items.properties.keep_deleted,data:data22};vErrors===null?vErrors=[err59]:vErrors.push(err59),errors++}if(data22<0||isNaN(
data22)){let err60={instancePath:instancePath+"/mirror/"+i2+"/keep_deleted",schemaPath:"#/properties/mirror/items/properties/keep_deleted/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema12.properties.mirror.items.properties.keep_deleted,data:data22};vErrors===null?vErrors=[err60]:
vErrors.push(err60),errors++}}if(typeof data22=="string"&&!pattern16.test(data22)){let err61={instancePath:instancePath+"/mirror/"+i2+"/keep_deleted",schemaPath:"\
#/properties/mirror/items/properties/keep_deleted/pattern",keyword:"pattern",params:{pattern:"^(?:0|[1-9][0-9]{0,8})[smhdw]$"},schema:"^(?:0|[1-9][0-9]{0,8})[sm\
hdw]$",parentSchema:schema12.properties.mirror.items.properties.keep_deleted,data:data22};vErrors===null?vErrors=[err61]:vErrors.push(err61),errors++}}if(data14.
max_delete!==void 0){let data23=data14.max_delete;if(typeof data23!="string"&&!(typeof data23=="number"&&!(data23%1)&&!isNaN(data23)&&isFinite(data23))){let err62={
instancePath:instancePath+"/mirror/"+i2+"/max_delete",schemaPath:"#/properties/mirror/items/properties/max_delete/type",keyword:"type",params:{type:schema12.properties.
mirror.items.properties.max_delete.type},schema:schema12.properties.mirror.items.properties.max_delete.type,parentSchema:schema12.properties.mirror.items.properties.
max_delete,data:data23};vErrors===null?vErrors=[err62]:vErrors.push(err62),errors++}if(typeof data23=="number"&&isFinite(data23)){if(data23>2147483647||isNaN(data23)){
let err63={instancePath:instancePath+"/mirror/"+i2+"/max_delete",schemaPath:"#/properties/mirror/items/properties/max_delete/maximum",keyword:"maximum",params:{
comparison:"<=",limit:2147483647},schema:2147483647,parentSchema:schema12.properties.mirror.items.properties.max_delete,data:data23};vErrors===null?vErrors=[err63]:
vErrors.push(err63),errors++}if(data23<0||isNaN(data23)){let err64={instancePath:instancePath+"/mirror/"+i2+"/max_delete",schemaPath:"#/properties/mirror/items/\
properties/max_delete/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema12.properties.mirror.items.properties.max_delete,data:data23};
vErrors===null?vErrors=[err64]:vErrors.push(err64),errors++}}if(typeof data23=="string"&&!pattern27.test(data23)){let err65={instancePath:instancePath+"/mirror/"+
i2+"/max_delete",schemaPath:"#/properties/mirror/items/properties/max_delete/pattern",keyword:"pattern",params:{pattern:"^(?:100|[1-9]?[0-9])%$"},schema:"^(?:10\
0|[1-9]?[0-9])%$",parentSchema:schema12.properties.mirror.items.properties.max_delete,data:data23};vErrors===null?vErrors=[err65]:vErrors.push(err65),errors++}}
if(data14.compare!==void 0){let data24=data14.compare;if(typeof data24!="string"){let err66={instancePath:instancePath+"/mirror/"+i2+"/compare",schemaPath:"#/pr\
operties/mirror/items/properties/compare/type",keyword:"type",params:{type:"string"},schema:schema12.properties.mirror.items.properties.compare.type,parentSchema:schema12.
properties.mirror.items.properties.compare,data:data24};vErrors===null?vErrors=[err66]:vErrors.push(err66),errors++}}if(data14.require_mount!==void 0){let data25=data14.
require_mount;if(typeof data25!="boolean"){let err67={instancePath:instancePath+"/mirror/"+i2+"/require_mount",schemaPath:"#/properties/mirror/items/properties/\
require_mount/type",keyword:"type",params:{type:"boolean"},schema:schema12.properties.mirror.items.properties.require_mount.type,parentSchema:schema12.properties.
mirror.items.properties.require_mount,data:data25};vErrors===null?vErrors=[err67]:vErrors.push(err67),errors++}}if(data14.allow_system!==void 0){let data26=data14.
allow_system;if(typeof data26!="boolean"){let err68={instancePath:instancePath+"/mirror/"+i2+"/allow_system",schemaPath:"#/properties/mirror/items/properties/al\
low_system/type",keyword:"type",params:{type:"boolean"},schema:schema12.properties.mirror.items.properties.allow_system.type,parentSchema:schema12.properties.mirror.
items.properties.allow_system,data:data26};vErrors===null?vErrors=[err68]:vErrors.push(err68),errors++}}if(data14.include_identity!==void 0){let data27=data14.include_identity;
if(typeof data27!="boolean"){let err69={instancePath:instancePath+"/mirror/"+i2+"/include_identity",schemaPath:"#/properties/mirror/items/properties/include_ide\
ntity/type",keyword:"type",params:{type:"boolean"},schema:schema12.properties.mirror.items.properties.include_identity.type,parentSchema:schema12.properties.mirror.
items.properties.include_identity,data:data27};vErrors===null?vErrors=[err69]:vErrors.push(err69),errors++}}if(data14.bandwidth!==void 0){let data28=data14.bandwidth;
if(typeof data28=="string"){if(!pattern28.test(data28)){let err70={instancePath:instancePath+"/mirror/"+i2+"/bandwidth",schemaPath:"#/properties/mirror/items/pr\
operties/bandwidth/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8}(?:Ki|Mi|Gi|[kK]|M|G)B/s$"},schema:"^[1-9][0-9]{0,8}(?:Ki|Mi|Gi|[kK]|M|G)B/s$",parentSchema:schema12.
properties.mirror.items.properties.bandwidth,data:data28};vErrors===null?vErrors=[err70]:vErrors.push(err70),errors++}}else{let err71={instancePath:instancePath+
"/mirror/"+i2+"/bandwidth",schemaPath:"#/properties/mirror/items/properties/bandwidth/type",keyword:"type",params:{type:"string"},schema:schema12.properties.mirror.
items.properties.bandwidth.type,parentSchema:schema12.properties.mirror.items.properties.bandwidth,data:data28};vErrors===null?vErrors=[err71]:vErrors.push(err71),
errors++}}if(data14.compress!==void 0){let data29=data14.compress;if(!(data29==="zstd"||data29==="none")){let err72={instancePath:instancePath+"/mirror/"+i2+"/c\
ompress",schemaPath:"#/properties/mirror/items/properties/compress/enum",keyword:"enum",params:{allowedValues:schema12.properties.mirror.items.properties.compress.
enum},schema:schema12.properties.mirror.items.properties.compress.enum,parentSchema:schema12.properties.mirror.items.properties.compress,data:data29};vErrors===
null?vErrors=[err72]:vErrors.push(err72),errors++}}}else{let err73={instancePath:instancePath+"/mirror/"+i2,schemaPath:"#/properties/mirror/items/type",keyword:"\
type",params:{type:"object"},schema:schema12.properties.mirror.items.type,parentSchema:schema12.properties.mirror.items,data:data14};vErrors===null?vErrors=[err73]:
vErrors.push(err73),errors++}}}else{let err74={instancePath:instancePath+"/mirror",schemaPath:"#/properties/mirror/type",keyword:"type",params:{type:"array"},schema:schema12.
properties.mirror.type,parentSchema:schema12.properties.mirror,data:data13};vErrors===null?vErrors=[err74]:vErrors.push(err74),errors++}}if(data.databases!==void 0){
let data30=data.databases;if(Array.isArray(data30)){if(data30.length>200){let err75={instancePath:instancePath+"/databases",schemaPath:"#/properties/databases/m\
axItems",keyword:"maxItems",params:{limit:200},schema:200,parentSchema:schema12.properties.databases,data:data30};vErrors===null?vErrors=[err75]:vErrors.push(err75),
errors++}let len4=data30.length;for(let i4=0;i4<len4;i4++){let data31=data30[i4],_errs74=errors,valid16=false,passing1=null,_errs75=errors;if(data31&&typeof data31==
"object"&&!Array.isArray(data31)&&data31.postgresql===void 0){let err76={instancePath:instancePath+"/databases/"+i4,schemaPath:"#/properties/databases/items/one\
Of/0/required",keyword:"required",params:{missingProperty:"postgresql"},schema:schema12.properties.databases.items.oneOf[0].required,parentSchema:schema12.properties.
databases.items.oneOf[0],data:data31};vErrors===null?vErrors=[err76]:vErrors.push(err76),errors++}var _valid2=_errs75===errors;_valid2&&(valid16=true,passing1=0);
let _errs76=errors;if(data31&&typeof data31=="object"&&!Array.isArray(data31)&&data31.mariadb===void 0){let err77={instancePath:instancePath+"/databases/"+i4,schemaPath:"\
#/properties/databases/items/oneOf/1/required",keyword:"required",params:{missingProperty:"mariadb"},schema:schema12.properties.databases.items.oneOf[1].required,
parentSchema:schema12.properties.databases.items.oneOf[1],data:data31};vErrors===null?vErrors=[err77]:vErrors.push(err77),errors++}var _valid2=_errs76===errors;
if(_valid2&&valid16)valid16=false,passing1=[passing1,1];else{_valid2&&(valid16=true,passing1=1);let _errs77=errors;if(data31&&typeof data31=="object"&&!Array.isArray(
data31)&&data31.sqlite===void 0){let err78={instancePath:instancePath+"/databases/"+i4,schemaPath:"#/properties/databases/items/oneOf/2/required",keyword:"requi\
red",params:{missingProperty:"sqlite"},schema:schema12.properties.databases.items.oneOf[2].required,parentSchema:schema12.properties.databases.items.oneOf[2],data:data31};
vErrors===null?vErrors=[err78]:vErrors.push(err78),errors++}var _valid2=_errs77===errors;if(_valid2&&valid16)valid16=false,passing1=[passing1,2];else{_valid2&&(valid16=
true,passing1=2);let _errs78=errors;if(data31&&typeof data31=="object"&&!Array.isArray(data31)&&data31.command===void 0){let err79={instancePath:instancePath+"/\
databases/"+i4,schemaPath:"#/properties/databases/items/oneOf/3/required",keyword:"required",params:{missingProperty:"command"},schema:schema12.properties.databases.
items.oneOf[3].required,parentSchema:schema12.properties.databases.items.oneOf[3],data:data31};vErrors===null?vErrors=[err79]:vErrors.push(err79),errors++}var _valid2=_errs78===
errors;_valid2&&valid16?(valid16=false,passing1=[passing1,3]):_valid2&&(valid16=true,passing1=3)}}if(valid16)errors=_errs74,vErrors!==null&&(_errs74?vErrors.length=
_errs74:vErrors=null);else{let err80={instancePath:instancePath+"/databases/"+i4,schemaPath:"#/properties/databases/items/oneOf",keyword:"oneOf",params:{passingSchemas:passing1},
schema:schema12.properties.databases.items.oneOf,parentSchema:schema12.properties.databases.items,data:data31};vErrors===null?vErrors=[err80]:vErrors.push(err80),
errors++}if(data31&&typeof data31=="object"&&!Array.isArray(data31)){if(data31.name===void 0){let err81={instancePath:instancePath+"/databases/"+i4,schemaPath:"\
#/properties/databases/items/required",keyword:"required",params:{missingProperty:"name"},schema:schema12.properties.databases.items.required,parentSchema:schema12.
properties.databases.items,data:data31};vErrors===null?vErrors=[err81]:vErrors.push(err81),errors++}for(let key4 in data31)if(!(key4==="name"||key4==="readiness"||
key4==="postgresql"||key4==="mariadb"||key4==="sqlite"||key4==="command")){let err82={instancePath:instancePath+"/databases/"+i4,schemaPath:"#/properties/databa\
ses/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},schema:false,parentSchema:schema12.properties.databases.items,data:data31};
vErrors===null?vErrors=[err82]:vErrors.push(err82),errors++}if(data31.name!==void 0){let data32=data31.name;if(typeof data32=="string"){if(!pattern23.test(data32)){
let err83={instancePath:instancePath+"/databases/"+i4+"/name",schemaPath:"#/properties/databases/items/properties/name/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$"},schema:"^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$",parentSchema:schema12.properties.databases.items.properties.name,data:data32};
vErrors===null?vErrors=[err83]:vErrors.push(err83),errors++}}else{let err84={instancePath:instancePath+"/databases/"+i4+"/name",schemaPath:"#/properties/databas\
es/items/properties/name/type",keyword:"type",params:{type:"string"},schema:schema12.properties.databases.items.properties.name.type,parentSchema:schema12.properties.
databases.items.properties.name,data:data32};vErrors===null?vErrors=[err84]:vErrors.push(err84),errors++}}if(data31.readiness!==void 0){let data33=data31.readiness;
if(!(data33==="cold"||data33==="warm")){let err85={instancePath:instancePath+"/databases/"+i4+"/readiness",schemaPath:"#/properties/databases/items/properties/r\
eadiness/enum",keyword:"enum",params:{allowedValues:schema12.properties.databases.items.properties.readiness.enum},schema:schema12.properties.databases.items.properties.
readiness.enum,parentSchema:schema12.properties.databases.items.properties.readiness,data:data33};vErrors===null?vErrors=[err85]:vErrors.push(err85),errors++}}if(data31.
postgresql!==void 0){let data34=data31.postgresql;if(data34&&typeof data34=="object"&&!Array.isArray(data34)){if(data34.database===void 0){let err86={instancePath:instancePath+
"/databases/"+i4+"/postgresql",schemaPath:"#/properties/databases/items/properties/postgresql/required",keyword:"required",params:{missingProperty:"database"},schema:schema12.
properties.databases.items.properties.postgresql.required,parentSchema:schema12.properties.databases.items.properties.postgresql,data:data34};vErrors===null?vErrors=
[err86]:vErrors.push(err86),errors++}for(let key5 in data34)if(!(key5==="database"||key5==="port"||key5==="cluster"||key5==="jobs"||key5==="user"||key5==="socke\
t")){let err87={instancePath:instancePath+"/databases/"+i4+"/postgresql",schemaPath:"#/properties/databases/items/properties/postgresql/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key5},schema:false,parentSchema:schema12.properties.databases.items.properties.postgresql,data:data34};vErrors===
null?vErrors=[err87]:vErrors.push(err87),errors++}if(data34.database!==void 0){let data35=data34.database;if(typeof data35=="string"){if(func3(data35)>1024){let err88={
instancePath:instancePath+"/databases/"+i4+"/postgresql/database",schemaPath:"#/properties/databases/items/properties/postgresql/properties/database/maxLength",
keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.databases.items.properties.postgresql.properties.database,data:data35};vErrors===
null?vErrors=[err88]:vErrors.push(err88),errors++}if(!pattern3.test(data35)){let err89={instancePath:instancePath+"/databases/"+i4+"/postgresql/database",schemaPath:"\
#/properties/databases/items/properties/postgresql/properties/database/pattern",keyword:"pattern",params:{pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]\
+$"},schema:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",parentSchema:schema12.properties.databases.items.properties.postgresql.properties.database,
data:data35};vErrors===null?vErrors=[err89]:vErrors.push(err89),errors++}}else{let err90={instancePath:instancePath+"/databases/"+i4+"/postgresql/database",schemaPath:"\
#/properties/databases/items/properties/postgresql/properties/database/type",keyword:"type",params:{type:"string"},schema:schema12.properties.databases.items.properties.
postgresql.properties.database.type,parentSchema:schema12.properties.databases.items.properties.postgresql.properties.database,data:data35};vErrors===null?vErrors=
[err90]:vErrors.push(err90),errors++}}if(data34.port!==void 0){let data36=data34.port;if(!(typeof data36=="number"&&!(data36%1)&&!isNaN(data36)&&isFinite(data36))){
let err91={instancePath:instancePath+"/databases/"+i4+"/postgresql/port",schemaPath:"#/properties/databases/items/properties/postgresql/properties/port/type",keyword:"\
type",params:{type:"integer"},schema:schema12.properties.databases.items.properties.postgresql.properties.port.type,parentSchema:schema12.properties.databases.items.
properties.postgresql.properties.port,data:data36};vErrors===null?vErrors=[err91]:vErrors.push(err91),errors++}if(typeof data36=="number"&&isFinite(data36)){if(data36>
65535||isNaN(data36)){let err92={instancePath:instancePath+"/databases/"+i4+"/postgresql/port",schemaPath:"#/properties/databases/items/properties/postgresql/pr\
operties/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},schema:65535,parentSchema:schema12.properties.databases.items.properties.postgresql.
properties.port,data:data36};vErrors===null?vErrors=[err92]:vErrors.push(err92),errors++}if(data36<1||isNaN(data36)){let err93={instancePath:instancePath+"/data\
bases/"+i4+"/postgresql/port",schemaPath:"#/properties/databases/items/properties/postgresql/properties/port/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},schema:1,parentSchema:schema12.properties.databases.items.properties.postgresql.properties.port,data:data36};vErrors===null?vErrors=[err93]:vErrors.push(
err93),errors++}}}if(data34.cluster!==void 0){let data37=data34.cluster;if(typeof data37=="string"){if(func3(data37)>1024){let err94={instancePath:instancePath+
"/databases/"+i4+"/postgresql/cluster",schemaPath:"#/properties/databases/items/properties/postgresql/properties/cluster/maxLength",keyword:"maxLength",params:{
limit:1024},schema:1024,parentSchema:schema12.properties.databases.items.properties.postgresql.properties.cluster,data:data37};vErrors===null?vErrors=[err94]:vErrors.
push(err94),errors++}if(!pattern31.test(data37)){let err95={instancePath:instancePath+"/databases/"+i4+"/postgresql/cluster",schemaPath:"#/properties/databases/\
items/properties/postgresql/properties/cluster/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,3}(?:\\.[0-9])?/[A-Za-z0-9_-]+$"},schema:"^[0-9]{1,3}(?:\\.[0\
-9])?/[A-Za-z0-9_-]+$",parentSchema:schema12.properties.databases.items.properties.postgresql.properties.cluster,data:data37};vErrors===null?vErrors=[err95]:vErrors.
push(err95),errors++}}else{let err96={instancePath:instancePath+"/databases/"+i4+"/postgresql/cluster",schemaPath:"#/properties/databases/items/properties/postg\
resql/properties/cluster/type",keyword:"type",params:{type:"string"},schema:schema12.properties.databases.items.properties.postgresql.properties.cluster.type,parentSchema:schema12.
properties.databases.items.properties.postgresql.properties.cluster,data:data37};vErrors===null?vErrors=[err96]:vErrors.push(err96),errors++}}if(data34.jobs!==void 0){
let data38=data34.jobs;if(!(typeof data38=="number"&&!(data38%1)&&!isNaN(data38)&&isFinite(data38))){let err97={instancePath:instancePath+"/databases/"+i4+"/pos\
tgresql/jobs",schemaPath:"#/properties/databases/items/properties/postgresql/properties/jobs/type",keyword:"type",params:{type:"integer"},schema:schema12.properties.
databases.items.properties.postgresql.properties.jobs.type,parentSchema:schema12.properties.databases.items.properties.postgresql.properties.jobs,data:data38};vErrors===
null?vErrors=[err97]:vErrors.push(err97),errors++}if(typeof data38=="number"&&isFinite(data38)){if(data38>64||isNaN(data38)){let err98={instancePath:instancePath+
"/databases/"+i4+"/postgresql/jobs",schemaPath:"#/properties/databases/items/properties/postgresql/properties/jobs/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:64},schema:64,parentSchema:schema12.properties.databases.items.properties.postgresql.properties.jobs,data:data38};vErrors===null?vErrors=[err98]:vErrors.
push(err98),errors++}if(data38<1||isNaN(data38)){let err99={instancePath:instancePath+"/databases/"+i4+"/postgresql/jobs",schemaPath:"#/properties/databases/ite\
ms/properties/postgresql/properties/jobs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema12.properties.databases.items.properties.
postgresql.properties.jobs,data:data38};vErrors===null?vErrors=[err99]:vErrors.push(err99),errors++}}}if(data34.user!==void 0){let data39=data34.user;if(typeof data39==
"string"){if(func3(data39)>1024){let err100={instancePath:instancePath+"/databases/"+i4+"/postgresql/user",schemaPath:"#/properties/databases/items/properties/p\
ostgresql/properties/user/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.databases.items.properties.postgresql.
properties.user,data:data39};vErrors===null?vErrors=[err100]:vErrors.push(err100),errors++}if(!pattern3.test(data39)){let err101={instancePath:instancePath+"/da\
tabases/"+i4+"/postgresql/user",schemaPath:"#/properties/databases/items/properties/postgresql/properties/user/pattern",keyword:"pattern",params:{pattern:"^(?!.\
*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$"},schema:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",parentSchema:schema12.properties.databases.items.
properties.postgresql.properties.user,data:data39};vErrors===null?vErrors=[err101]:vErrors.push(err101),errors++}}else{let err102={instancePath:instancePath+"/d\
atabases/"+i4+"/postgresql/user",schemaPath:"#/properties/databases/items/properties/postgresql/properties/user/type",keyword:"type",params:{type:"string"},schema:schema12.
properties.databases.items.properties.postgresql.properties.user.type,parentSchema:schema12.properties.databases.items.properties.postgresql.properties.user,data:data39};
vErrors===null?vErrors=[err102]:vErrors.push(err102),errors++}}if(data34.socket!==void 0){let data40=data34.socket;if(typeof data40=="string"){if(func3(data40)>
1024){let err103={instancePath:instancePath+"/databases/"+i4+"/postgresql/socket",schemaPath:"#/properties/databases/items/properties/postgresql/properties/sock\
et/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.databases.items.properties.postgresql.properties.socket,data:data40};
vErrors===null?vErrors=[err103]:vErrors.push(err103),errors++}if(!pattern21.test(data40)){let err104={instancePath:instancePath+"/databases/"+i4+"/postgresql/so\
cket",schemaPath:"#/properties/databases/items/properties/postgresql/properties/socket/pattern",keyword:"pattern",params:{pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(\
?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$"},schema:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$",parentSchema:schema12.
properties.databases.items.properties.postgresql.properties.socket,data:data40};vErrors===null?vErrors=[err104]:vErrors.push(err104),errors++}}else{let err105={
instancePath:instancePath+"/databases/"+i4+"/postgresql/socket",schemaPath:"#/properties/databases/items/properties/postgresql/properties/socket/type",keyword:"\
type",params:{type:"string"},schema:schema12.properties.databases.items.properties.postgresql.properties.socket.type,parentSchema:schema12.properties.databases.
items.properties.postgresql.properties.socket,data:data40};vErrors===null?vErrors=[err105]:vErrors.push(err105),errors++}}}else{let err106={instancePath:instancePath+
"/databases/"+i4+"/postgresql",schemaPath:"#/properties/databases/items/properties/postgresql/type",keyword:"type",params:{type:"object"},schema:schema12.properties.
databases.items.properties.postgresql.type,parentSchema:schema12.properties.databases.items.properties.postgresql,data:data34};vErrors===null?vErrors=[err106]:vErrors.
push(err106),errors++}}if(data31.mariadb!==void 0){let data41=data31.mariadb,_errs100=errors,valid19=false,passing2=null,_errs101=errors;if(data41&&typeof data41==
"object"&&!Array.isArray(data41)&&data41.database===void 0){let err107={instancePath:instancePath+"/databases/"+i4+"/mariadb",schemaPath:"#/properties/databases\
/items/properties/mariadb/oneOf/0/required",keyword:"required",params:{missingProperty:"database"},schema:schema12.properties.databases.items.properties.mariadb.
oneOf[0].required,parentSchema:schema12.properties.databases.items.properties.mariadb.oneOf[0],data:data41};vErrors===null?vErrors=[err107]:vErrors.push(err107),
errors++}var _valid3=_errs101===errors;_valid3&&(valid19=true,passing2=0);let _errs102=errors;if(data41&&typeof data41=="object"&&!Array.isArray(data41)&&data41.
all_databases===void 0){let err108={instancePath:instancePath+"/databases/"+i4+"/mariadb",schemaPath:"#/properties/databases/items/properties/mariadb/oneOf/1/re\
quired",keyword:"required",params:{missingProperty:"all_databases"},schema:schema12.properties.databases.items.properties.mariadb.oneOf[1].required,parentSchema:schema12.
properties.databases.items.properties.mariadb.oneOf[1],data:data41};vErrors===null?vErrors=[err108]:vErrors.push(err108),errors++}var _valid3=_errs102===errors;
if(_valid3&&valid19?(valid19=false,passing2=[passing2,1]):_valid3&&(valid19=true,passing2=1),valid19)errors=_errs100,vErrors!==null&&(_errs100?vErrors.length=_errs100:
vErrors=null);else{let err109={instancePath:instancePath+"/databases/"+i4+"/mariadb",schemaPath:"#/properties/databases/items/properties/mariadb/oneOf",keyword:"\
oneOf",params:{passingSchemas:passing2},schema:schema12.properties.databases.items.properties.mariadb.oneOf,parentSchema:schema12.properties.databases.items.properties.
mariadb,data:data41};vErrors===null?vErrors=[err109]:vErrors.push(err109),errors++}if(data41&&typeof data41=="object"&&!Array.isArray(data41)){for(let key6 in data41)
if(!(key6==="database"||key6==="all_databases"||key6==="user"||key6==="socket")){let err110={instancePath:instancePath+"/databases/"+i4+"/mariadb",schemaPath:"#\
/properties/databases/items/properties/mariadb/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6},schema:false,parentSchema:schema12.
properties.databases.items.properties.mariadb,data:data41};vErrors===null?vErrors=[err110]:vErrors.push(err110),errors++}if(data41.database!==void 0){let data42=data41.
database;if(typeof data42=="string"){if(func3(data42)>1024){let err111={instancePath:instancePath+"/databases/"+i4+"/mariadb/database",schemaPath:"#/properties/\
databases/items/properties/mariadb/properties/database/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.databases.
items.properties.mariadb.properties.database,data:data42};vErrors===null?vErrors=[err111]:vErrors.push(err111),errors++}if(!pattern3.test(data42)){let err112={instancePath:instancePath+
"/databases/"+i4+"/mariadb/database",schemaPath:"#/properties/databases/items/properties/mariadb/properties/database/pattern",keyword:"pattern",params:{pattern:"\
^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$"},schema:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",parentSchema:schema12.properties.databases.
items.properties.mariadb.properties.database,data:data42};vErrors===null?vErrors=[err112]:vErrors.push(err112),errors++}}else{let err113={instancePath:instancePath+
"/databases/"+i4+"/mariadb/database",schemaPath:"#/properties/databases/items/properties/mariadb/properties/database/type",keyword:"type",params:{type:"string"},
schema:schema12.properties.databases.items.properties.mariadb.properties.database.type,parentSchema:schema12.properties.databases.items.properties.mariadb.properties.
database,data:data42};vErrors===null?vErrors=[err113]:vErrors.push(err113),errors++}}if(data41.all_databases!==void 0){let data43=data41.all_databases;if(data43!==
true){let err114={instancePath:instancePath+"/databases/"+i4+"/mariadb/all_databases",schemaPath:"#/properties/databases/items/properties/mariadb/properties/all\
_databases/enum",keyword:"enum",params:{allowedValues:schema12.properties.databases.items.properties.mariadb.properties.all_databases.enum},schema:schema12.properties.
databases.items.properties.mariadb.properties.all_databases.enum,parentSchema:schema12.properties.databases.items.properties.mariadb.properties.all_databases,data:data43};
vErrors===null?vErrors=[err114]:vErrors.push(err114),errors++}}if(data41.user!==void 0){let data44=data41.user;if(typeof data44=="string"){if(func3(data44)>1024){
let err115={instancePath:instancePath+"/databases/"+i4+"/mariadb/user",schemaPath:"#/properties/databases/items/properties/mariadb/properties/user/maxLength",keyword:"\
maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.databases.items.properties.mariadb.properties.user,data:data44};vErrors===null?vErrors=
[err115]:vErrors.push(err115),errors++}if(!pattern3.test(data44)){let err116={instancePath:instancePath+"/databases/"+i4+"/mariadb/user",schemaPath:"#/propertie\
s/databases/items/properties/mariadb/properties/user/pattern",keyword:"pattern",params:{pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$"},schema:"\
^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",parentSchema:schema12.properties.databases.items.properties.mariadb.properties.user,data:data44};vErrors===
null?vErrors=[err116]:vErrors.push(err116),errors++}}else{let err117={instancePath:instancePath+"/databases/"+i4+"/mariadb/user",schemaPath:"#/properties/databa\
ses/items/properties/mariadb/properties/user/type",keyword:"type",params:{type:"string"},schema:schema12.properties.databases.items.properties.mariadb.properties.
user.type,parentSchema:schema12.properties.databases.items.properties.mariadb.properties.user,data:data44};vErrors===null?vErrors=[err117]:vErrors.push(err117),
errors++}}if(data41.socket!==void 0){let data45=data41.socket;if(typeof data45=="string"){if(func3(data45)>1024){let err118={instancePath:instancePath+"/databas\
es/"+i4+"/mariadb/socket",schemaPath:"#/properties/databases/items/properties/mariadb/properties/socket/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,
parentSchema:schema12.properties.databases.items.properties.mariadb.properties.socket,data:data45};vErrors===null?vErrors=[err118]:vErrors.push(err118),errors++}
if(!pattern21.test(data45)){let err119={instancePath:instancePath+"/databases/"+i4+"/mariadb/socket",schemaPath:"#/properties/databases/items/properties/mariadb\
/properties/socket/pattern",keyword:"pattern",params:{pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$"},schema:"^/(?\
!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$",parentSchema:schema12.properties.databases.items.properties.mariadb.properties.socket,
data:data45};vErrors===null?vErrors=[err119]:vErrors.push(err119),errors++}}else{let err120={instancePath:instancePath+"/databases/"+i4+"/mariadb/socket",schemaPath:"\
#/properties/databases/items/properties/mariadb/properties/socket/type",keyword:"type",params:{type:"string"},schema:schema12.properties.databases.items.properties.
mariadb.properties.socket.type,parentSchema:schema12.properties.databases.items.properties.mariadb.properties.socket,data:data45};vErrors===null?vErrors=[err120]:
vErrors.push(err120),errors++}}}else{let err121={instancePath:instancePath+"/databases/"+i4+"/mariadb",schemaPath:"#/properties/databases/items/properties/maria\
db/type",keyword:"type",params:{type:"object"},schema:schema12.properties.databases.items.properties.mariadb.type,parentSchema:schema12.properties.databases.items.
properties.mariadb,data:data41};vErrors===null?vErrors=[err121]:vErrors.push(err121),errors++}}if(data31.sqlite!==void 0){let data46=data31.sqlite;if(data46&&typeof data46==
"object"&&!Array.isArray(data46)){if(data46.path===void 0){let err122={instancePath:instancePath+"/databases/"+i4+"/sqlite",schemaPath:"#/properties/databases/i\
tems/properties/sqlite/required",keyword:"required",params:{missingProperty:"path"},schema:schema12.properties.databases.items.properties.sqlite.required,parentSchema:schema12.
properties.databases.items.properties.sqlite,data:data46};vErrors===null?vErrors=[err122]:vErrors.push(err122),errors++}for(let key7 in data46)if(key7!=="path"){
let err123={instancePath:instancePath+"/databases/"+i4+"/sqlite",schemaPath:"#/properties/databases/items/properties/sqlite/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:key7},schema:false,parentSchema:schema12.properties.databases.items.properties.sqlite,data:data46};vErrors===null?vErrors=
[err123]:vErrors.push(err123),errors++}if(data46.path!==void 0){let data47=data46.path;if(typeof data47=="string"){if(func3(data47)>1024){let err124={instancePath:instancePath+
"/databases/"+i4+"/sqlite/path",schemaPath:"#/properties/databases/items/properties/sqlite/properties/path/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,
parentSchema:schema12.properties.databases.items.properties.sqlite.properties.path,data:data47};vErrors===null?vErrors=[err124]:vErrors.push(err124),errors++}if(!pattern21.
test(data47)){let err125={instancePath:instancePath+"/databases/"+i4+"/sqlite/path",schemaPath:"#/properties/databases/items/properties/sqlite/properties/path/p\
attern",keyword:"pattern",params:{pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$"},schema:"^/(?!(?:.*/)?\\.{1,2}(?:/\
|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$",parentSchema:schema12.properties.databases.items.properties.sqlite.properties.path,data:data47};vErrors===
null?vErrors=[err125]:vErrors.push(err125),errors++}}else{let err126={instancePath:instancePath+"/databases/"+i4+"/sqlite/path",schemaPath:"#/properties/databas\
es/items/properties/sqlite/properties/path/type",keyword:"type",params:{type:"string"},schema:schema12.properties.databases.items.properties.sqlite.properties.path.
type,parentSchema:schema12.properties.databases.items.properties.sqlite.properties.path,data:data47};vErrors===null?vErrors=[err126]:vErrors.push(err126),errors++}}}else{
let err127={instancePath:instancePath+"/databases/"+i4+"/sqlite",schemaPath:"#/properties/databases/items/properties/sqlite/type",keyword:"type",params:{type:"o\
bject"},schema:schema12.properties.databases.items.properties.sqlite.type,parentSchema:schema12.properties.databases.items.properties.sqlite,data:data46};vErrors===
null?vErrors=[err127]:vErrors.push(err127),errors++}}if(data31.command!==void 0){let data48=data31.command;if(data48&&typeof data48=="object"&&!Array.isArray(data48)){
if(data48.dump===void 0){let err128={instancePath:instancePath+"/databases/"+i4+"/command",schemaPath:"#/properties/databases/items/properties/command/required",
keyword:"required",params:{missingProperty:"dump"},schema:schema12.properties.databases.items.properties.command.required,parentSchema:schema12.properties.databases.
items.properties.command,data:data48};vErrors===null?vErrors=[err128]:vErrors.push(err128),errors++}if(data48.restore===void 0){let err129={instancePath:instancePath+
"/databases/"+i4+"/command",schemaPath:"#/properties/databases/items/properties/command/required",keyword:"required",params:{missingProperty:"restore"},schema:schema12.
properties.databases.items.properties.command.required,parentSchema:schema12.properties.databases.items.properties.command,data:data48};vErrors===null?vErrors=[
err129]:vErrors.push(err129),errors++}for(let key8 in data48)if(!(key8==="dump"||key8==="restore")){let err130={instancePath:instancePath+"/databases/"+i4+"/com\
mand",schemaPath:"#/properties/databases/items/properties/command/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key8},schema:false,
parentSchema:schema12.properties.databases.items.properties.command,data:data48};vErrors===null?vErrors=[err130]:vErrors.push(err130),errors++}if(data48.dump!==
void 0){let data49=data48.dump;if(typeof data49=="string"){if(func3(data49)>4096){let err131={instancePath:instancePath+"/databases/"+i4+"/command/dump",schemaPath:"\
#/properties/databases/items/properties/command/properties/dump/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema12.properties.
databases.items.properties.command.properties.dump,data:data49};vErrors===null?vErrors=[err131]:vErrors.push(err131),errors++}if(func3(data49)<1){let err132={instancePath:instancePath+
"/databases/"+i4+"/command/dump",schemaPath:"#/properties/databases/items/properties/command/properties/dump/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:schema12.properties.databases.items.properties.command.properties.dump,data:data49};vErrors===null?vErrors=[err132]:vErrors.push(err132),errors++}if(!pattern38.
test(data49)){let err133={instancePath:instancePath+"/databases/"+i4+"/command/dump",schemaPath:"#/properties/databases/items/properties/command/properties/dump\
/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]+$"},schema:"^[^\\u0000]+$",parentSchema:schema12.properties.databases.items.properties.command.properties.
dump,data:data49};vErrors===null?vErrors=[err133]:vErrors.push(err133),errors++}}else{let err134={instancePath:instancePath+"/databases/"+i4+"/command/dump",schemaPath:"\
#/properties/databases/items/properties/command/properties/dump/type",keyword:"type",params:{type:"string"},schema:schema12.properties.databases.items.properties.
command.properties.dump.type,parentSchema:schema12.properties.databases.items.properties.command.properties.dump,data:data49};vErrors===null?vErrors=[err134]:vErrors.
push(err134),errors++}}if(data48.restore!==void 0){let data50=data48.restore;if(typeof data50=="string"){if(func3(data50)>4096){let err135={instancePath:instancePath+
"/databases/"+i4+"/command/restore",schemaPath:"#/properties/databases/items/properties/command/properties/restore/maxLength",keyword:"maxLength",params:{limit:4096},
schema:4096,parentSchema:schema12.properties.databases.items.properties.command.properties.restore,data:data50};vErrors===null?vErrors=[err135]:vErrors.push(err135),
errors++}if(func3(data50)<1){let err136={instancePath:instancePath+"/databases/"+i4+"/command/restore",schemaPath:"#/properties/databases/items/properties/comma\
nd/properties/restore/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema12.properties.databases.items.properties.command.properties.restore,
data:data50};vErrors===null?vErrors=[err136]:vErrors.push(err136),errors++}if(!pattern38.test(data50)){let err137={instancePath:instancePath+"/databases/"+i4+"/\
command/restore",schemaPath:"#/properties/databases/items/properties/command/properties/restore/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]+$"},schema:"\
^[^\\u0000]+$",parentSchema:schema12.properties.databases.items.properties.command.properties.restore,data:data50};vErrors===null?vErrors=[err137]:vErrors.push(
err137),errors++}}else{let err138={instancePath:instancePath+"/databases/"+i4+"/command/restore",schemaPath:"#/properties/databases/items/properties/command/pro\
perties/restore/type",keyword:"type",params:{type:"string"},schema:schema12.properties.databases.items.properties.command.properties.restore.type,parentSchema:schema12.
properties.databases.items.properties.command.properties.restore,data:data50};vErrors===null?vErrors=[err138]:vErrors.push(err138),errors++}}}else{let err139={instancePath:instancePath+
"/databases/"+i4+"/command",schemaPath:"#/properties/databases/items/properties/command/type",keyword:"type",params:{type:"object"},schema:schema12.properties.databases.
items.properties.command.type,parentSchema:schema12.properties.databases.items.properties.command,data:data48};vErrors===null?vErrors=[err139]:vErrors.push(err139),
errors++}}}else{let err140={instancePath:instancePath+"/databases/"+i4,schemaPath:"#/properties/databases/items/type",keyword:"type",params:{type:"object"},schema:schema12.
properties.databases.items.type,parentSchema:schema12.properties.databases.items,data:data31};vErrors===null?vErrors=[err140]:vErrors.push(err140),errors++}}}else{
let err141={instancePath:instancePath+"/databases",schemaPath:"#/properties/databases/type",keyword:"type",params:{type:"array"},schema:schema12.properties.databases.
type,parentSchema:schema12.properties.databases,data:data30};vErrors===null?vErrors=[err141]:vErrors.push(err141),errors++}}if(data.backup!==void 0){let data51=data.
backup;if(data51&&typeof data51=="object"&&!Array.isArray(data51)){for(let key9 in data51)if(!(key9==="directory"||key9==="plans")){let err142={instancePath:instancePath+
"/backup",schemaPath:"#/properties/backup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key9},schema:false,parentSchema:schema12.
properties.backup,data:data51};vErrors===null?vErrors=[err142]:vErrors.push(err142),errors++}if(data51.directory!==void 0){let data52=data51.directory;if(typeof data52==
"string"){if(func3(data52)>1024){let err143={instancePath:instancePath+"/backup/directory",schemaPath:"#/properties/backup/properties/directory/maxLength",keyword:"\
maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.backup.properties.directory,data:data52};vErrors===null?vErrors=[err143]:vErrors.push(
err143),errors++}if(!pattern21.test(data52)){let err144={instancePath:instancePath+"/backup/directory",schemaPath:"#/properties/backup/properties/directory/patt\
ern",keyword:"pattern",params:{pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$"},schema:"^/(?!(?:.*/)?\\.{1,2}(?:/|$)\
)(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$",parentSchema:schema12.properties.backup.properties.directory,data:data52};vErrors===null?vErrors=[err144]:
vErrors.push(err144),errors++}}else{let err145={instancePath:instancePath+"/backup/directory",schemaPath:"#/properties/backup/properties/directory/type",keyword:"\
type",params:{type:"string"},schema:schema12.properties.backup.properties.directory.type,parentSchema:schema12.properties.backup.properties.directory,data:data52};
vErrors===null?vErrors=[err145]:vErrors.push(err145),errors++}}if(data51.plans!==void 0){let data53=data51.plans;if(Array.isArray(data53)){if(data53.length>100){
let err146={instancePath:instancePath+"/backup/plans",schemaPath:"#/properties/backup/properties/plans/maxItems",keyword:"maxItems",params:{limit:100},schema:100,
parentSchema:schema12.properties.backup.properties.plans,data:data53};vErrors===null?vErrors=[err146]:vErrors.push(err146),errors++}let len5=data53.length;for(let i5=0;i5<
len5;i5++){let data54=data53[i5],_errs132=errors,valid26=false,passing3=null,_errs133=errors;if(data54&&typeof data54=="object"&&!Array.isArray(data54)&&data54.
include===void 0){let err147={instancePath:instancePath+"/backup/plans/"+i5,schemaPath:"#/properties/backup/properties/plans/items/oneOf/0/required",keyword:"re\
quired",params:{missingProperty:"include"},schema:schema12.properties.backup.properties.plans.items.oneOf[0].required,parentSchema:schema12.properties.backup.properties.
plans.items.oneOf[0],data:data54};vErrors===null?vErrors=[err147]:vErrors.push(err147),errors++}var _valid4=_errs133===errors;_valid4&&(valid26=true,passing3=0);
let _errs134=errors;if(data54&&typeof data54=="object"&&!Array.isArray(data54)&&data54.external===void 0){let err148={instancePath:instancePath+"/backup/plans/"+
i5,schemaPath:"#/properties/backup/properties/plans/items/oneOf/1/required",keyword:"required",params:{missingProperty:"external"},schema:schema12.properties.backup.
properties.plans.items.oneOf[1].required,parentSchema:schema12.properties.backup.properties.plans.items.oneOf[1],data:data54};vErrors===null?vErrors=[err148]:vErrors.
push(err148),errors++}var _valid4=_errs134===errors;if(_valid4&&valid26?(valid26=false,passing3=[passing3,1]):_valid4&&(valid26=true,passing3=1),valid26)errors=
_errs132,vErrors!==null&&(_errs132?vErrors.length=_errs132:vErrors=null);else{let err149={instancePath:instancePath+"/backup/plans/"+i5,schemaPath:"#/properties\
/backup/properties/plans/items/oneOf",keyword:"oneOf",params:{passingSchemas:passing3},schema:schema12.properties.backup.properties.plans.items.oneOf,parentSchema:schema12.
properties.backup.properties.plans.items,data:data54};vErrors===null?vErrors=[err149]:vErrors.push(err149),errors++}if(data54&&typeof data54=="object"&&!Array.isArray(
data54)){if(data54.name===void 0){let err150={instancePath:instancePath+"/backup/plans/"+i5,schemaPath:"#/properties/backup/properties/plans/items/required",keyword:"\
required",params:{missingProperty:"name"},schema:schema12.properties.backup.properties.plans.items.required,parentSchema:schema12.properties.backup.properties.plans.
items,data:data54};vErrors===null?vErrors=[err150]:vErrors.push(err150),errors++}if(data54.schedule===void 0){let err151={instancePath:instancePath+"/backup/pla\
ns/"+i5,schemaPath:"#/properties/backup/properties/plans/items/required",keyword:"required",params:{missingProperty:"schedule"},schema:schema12.properties.backup.
properties.plans.items.required,parentSchema:schema12.properties.backup.properties.plans.items,data:data54};vErrors===null?vErrors=[err151]:vErrors.push(err151),
errors++}for(let key10 in data54)if(!(key10==="name"||key10==="schedule"||key10==="include"||key10==="external"||key10==="description"||key10==="disabled")){let err152={
instancePath:instancePath+"/backup/plans/"+i5,schemaPath:"#/properties/backup/properties/plans/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key10},schema:false,parentSchema:schema12.properties.backup.properties.plans.items,data:data54};vErrors===null?vErrors=[err152]:vErrors.push(
err152),errors++}if(data54.name!==void 0){let data55=data54.name;if(typeof data55=="string"){if(!pattern23.test(data55)){let err153={instancePath:instancePath+"\
/backup/plans/"+i5+"/name",schemaPath:"#/properties/backup/properties/plans/items/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[a-z0-\
9-]{0,38}[a-z0-9])?$"},schema:"^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$",parentSchema:schema12.properties.backup.properties.plans.items.properties.name,data:data55};
vErrors===null?vErrors=[err153]:vErrors.push(err153),errors++}}else{let err154={instancePath:instancePath+"/backup/plans/"+i5+"/name",schemaPath:"#/properties/b\
ackup/properties/plans/items/properties/name/type",keyword:"type",params:{type:"string"},schema:schema12.properties.backup.properties.plans.items.properties.name.
type,parentSchema:schema12.properties.backup.properties.plans.items.properties.name,data:data55};vErrors===null?vErrors=[err154]:vErrors.push(err154),errors++}}
if(data54.schedule!==void 0){let data56=data54.schedule;if(typeof data56!="string"){let err155={instancePath:instancePath+"/backup/plans/"+i5+"/schedule",schemaPath:"\
#/properties/backup/properties/plans/items/properties/schedule/type",keyword:"type",params:{type:"string"},schema:schema12.properties.backup.properties.plans.items.
properties.schedule.type,parentSchema:schema12.properties.backup.properties.plans.items.properties.schedule,data:data56};vErrors===null?vErrors=[err155]:vErrors.
push(err155),errors++}}if(data54.include!==void 0){let data57=data54.include;if(Array.isArray(data57)){if(data57.length>200){let err156={instancePath:instancePath+
"/backup/plans/"+i5+"/include",schemaPath:"#/properties/backup/properties/plans/items/properties/include/maxItems",keyword:"maxItems",params:{limit:200},schema:200,
parentSchema:schema12.properties.backup.properties.plans.items.properties.include,data:data57};vErrors===null?vErrors=[err156]:vErrors.push(err156),errors++}if(data57.
length<1){let err157={instancePath:instancePath+"/backup/plans/"+i5+"/include",schemaPath:"#/properties/backup/properties/plans/items/properties/include/minItem\
s",keyword:"minItems",params:{limit:1},schema:1,parentSchema:schema12.properties.backup.properties.plans.items.properties.include,data:data57};vErrors===null?vErrors=
[err157]:vErrors.push(err157),errors++}let len6=data57.length;for(let i6=0;i6<len6;i6++){let data58=data57[i6],_errs143=errors,valid30=false,_errs144=errors;if(typeof data58!=
"string"){let err158={instancePath:instancePath+"/backup/plans/"+i5+"/include/"+i6,schemaPath:"#/properties/backup/properties/plans/items/properties/include/ite\
ms/anyOf/0/type",keyword:"type",params:{type:"string"},schema:schema12.properties.backup.properties.plans.items.properties.include.items.anyOf[0].type,parentSchema:schema12.
properties.backup.properties.plans.items.properties.include.items.anyOf[0],data:data58};vErrors===null?vErrors=[err158]:vErrors.push(err158),errors++}var _valid5=_errs144===
errors;if(valid30=valid30||_valid5,!valid30){let _errs146=errors;if(data58&&typeof data58=="object"&&!Array.isArray(data58)){if(data58.path===void 0){let err159={
instancePath:instancePath+"/backup/plans/"+i5+"/include/"+i6,schemaPath:"#/properties/backup/properties/plans/items/properties/include/items/anyOf/1/required",keyword:"\
required",params:{missingProperty:"path"},schema:schema12.properties.backup.properties.plans.items.properties.include.items.anyOf[1].required,parentSchema:schema12.
properties.backup.properties.plans.items.properties.include.items.anyOf[1],data:data58};vErrors===null?vErrors=[err159]:vErrors.push(err159),errors++}for(let key11 in data58)
if(!(key11==="path"||key11==="name")){let err160={instancePath:instancePath+"/backup/plans/"+i5+"/include/"+i6,schemaPath:"#/properties/backup/properties/plans/\
items/properties/include/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key11},schema:false,parentSchema:schema12.
properties.backup.properties.plans.items.properties.include.items.anyOf[1],data:data58};vErrors===null?vErrors=[err160]:vErrors.push(err160),errors++}if(data58.
path!==void 0){let data59=data58.path;if(typeof data59=="string"){if(func3(data59)>1024){let err161={instancePath:instancePath+"/backup/plans/"+i5+"/include/"+i6+
"/path",schemaPath:"#/properties/backup/properties/plans/items/properties/include/items/anyOf/1/properties/path/maxLength",keyword:"maxLength",params:{limit:1024},
schema:1024,parentSchema:schema12.properties.backup.properties.plans.items.properties.include.items.anyOf[1].properties.path,data:data59};vErrors===null?vErrors=
[err161]:vErrors.push(err161),errors++}if(!pattern21.test(data59)){let err162={instancePath:instancePath+"/backup/plans/"+i5+"/include/"+i6+"/path",schemaPath:"\
#/properties/backup/properties/plans/items/properties/include/items/anyOf/1/properties/path/pattern",keyword:"pattern",params:{pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/\
|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$"},schema:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$",parentSchema:schema12.
properties.backup.properties.plans.items.properties.include.items.anyOf[1].properties.path,data:data59};vErrors===null?vErrors=[err162]:vErrors.push(err162),errors++}}else{
let err163={instancePath:instancePath+"/backup/plans/"+i5+"/include/"+i6+"/path",schemaPath:"#/properties/backup/properties/plans/items/properties/include/items\
/anyOf/1/properties/path/type",keyword:"type",params:{type:"string"},schema:schema12.properties.backup.properties.plans.items.properties.include.items.anyOf[1].
properties.path.type,parentSchema:schema12.properties.backup.properties.plans.items.properties.include.items.anyOf[1].properties.path,data:data59};vErrors===null?
vErrors=[err163]:vErrors.push(err163),errors++}}if(data58.name!==void 0){let data60=data58.name;if(typeof data60=="string"){if(!pattern23.test(data60)){let err164={
instancePath:instancePath+"/backup/plans/"+i5+"/include/"+i6+"/name",schemaPath:"#/properties/backup/properties/plans/items/properties/include/items/anyOf/1/pro\
perties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$"},schema:"^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$",parentSchema:schema12.
properties.backup.properties.plans.items.properties.include.items.anyOf[1].properties.name,data:data60};vErrors===null?vErrors=[err164]:vErrors.push(err164),errors++}}else{
let err165={instancePath:instancePath+"/backup/plans/"+i5+"/include/"+i6+"/name",schemaPath:"#/properties/backup/properties/plans/items/properties/include/items\
/anyOf/1/properties/name/type",keyword:"type",params:{type:"string"},schema:schema12.properties.backup.properties.plans.items.properties.include.items.anyOf[1].
properties.name.type,parentSchema:schema12.properties.backup.properties.plans.items.properties.include.items.anyOf[1].properties.name,data:data60};vErrors===null?
vErrors=[err165]:vErrors.push(err165),errors++}}}else{let err166={instancePath:instancePath+"/backup/plans/"+i5+"/include/"+i6,schemaPath:"#/properties/backup/p\
roperties/plans/items/properties/include/items/anyOf/1/type",keyword:"type",params:{type:"object"},schema:schema12.properties.backup.properties.plans.items.properties.
include.items.anyOf[1].type,parentSchema:schema12.properties.backup.properties.plans.items.properties.include.items.anyOf[1],data:data58};vErrors===null?vErrors=
[err166]:vErrors.push(err166),errors++}var _valid5=_errs146===errors;valid30=valid30||_valid5}if(valid30)errors=_errs143,vErrors!==null&&(_errs143?vErrors.length=
_errs143:vErrors=null);else{let err167={instancePath:instancePath+"/backup/plans/"+i5+"/include/"+i6,schemaPath:"#/properties/backup/properties/plans/items/prop\
erties/include/items/anyOf",keyword:"anyOf",params:{},schema:schema12.properties.backup.properties.plans.items.properties.include.items.anyOf,parentSchema:schema12.
properties.backup.properties.plans.items.properties.include.items,data:data58};vErrors===null?vErrors=[err167]:vErrors.push(err167),errors++}}}else{let err168={
instancePath:instancePath+"/backup/plans/"+i5+"/include",schemaPath:"#/properties/backup/properties/plans/items/properties/include/type",keyword:"type",params:{
type:"array"},schema:schema12.properties.backup.properties.plans.items.properties.include.type,parentSchema:schema12.properties.backup.properties.plans.items.properties.
include,data:data57};vErrors===null?vErrors=[err168]:vErrors.push(err168),errors++}}if(data54.external!==void 0){let data61=data54.external;if(data61&&typeof data61==
"object"&&!Array.isArray(data61)){if(data61.directory===void 0){let err169={instancePath:instancePath+"/backup/plans/"+i5+"/external",schemaPath:"#/properties/b\
ackup/properties/plans/items/properties/external/required",keyword:"required",params:{missingProperty:"directory"},schema:schema12.properties.backup.properties.
plans.items.properties.external.required,parentSchema:schema12.properties.backup.properties.plans.items.properties.external,data:data61};vErrors===null?vErrors=
[err169]:vErrors.push(err169),errors++}if(data61.pattern===void 0){let err170={instancePath:instancePath+"/backup/plans/"+i5+"/external",schemaPath:"#/propertie\
s/backup/properties/plans/items/properties/external/required",keyword:"required",params:{missingProperty:"pattern"},schema:schema12.properties.backup.properties.
plans.items.properties.external.required,parentSchema:schema12.properties.backup.properties.plans.items.properties.external,data:data61};vErrors===null?vErrors=
[err170]:vErrors.push(err170),errors++}if(data61.restore===void 0){let err171={instancePath:instancePath+"/backup/plans/"+i5+"/external",schemaPath:"#/propertie\
s/backup/properties/plans/items/properties/external/required",keyword:"required",params:{missingProperty:"restore"},schema:schema12.properties.backup.properties.
plans.items.properties.external.required,parentSchema:schema12.properties.backup.properties.plans.items.properties.external,data:data61};vErrors===null?vErrors=
[err171]:vErrors.push(err171),errors++}for(let key12 in data61)if(!(key12==="directory"||key12==="pattern"||key12==="companion"||key12==="restore")){let err172={
instancePath:instancePath+"/backup/plans/"+i5+"/external",schemaPath:"#/properties/backup/properties/plans/items/properties/external/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key12},schema:false,parentSchema:schema12.properties.backup.properties.plans.items.properties.external,data:data61};
vErrors===null?vErrors=[err172]:vErrors.push(err172),errors++}if(data61.directory!==void 0){let data62=data61.directory;if(typeof data62=="string"){if(func3(data62)>
1024){let err173={instancePath:instancePath+"/backup/plans/"+i5+"/external/directory",schemaPath:"#/properties/backup/properties/plans/items/properties/external\
/properties/directory/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.backup.properties.plans.items.properties.external.
properties.directory,data:data62};vErrors===null?vErrors=[err173]:vErrors.push(err173),errors++}if(!pattern21.test(data62)){let err174={instancePath:instancePath+
"/backup/plans/"+i5+"/external/directory",schemaPath:"#/properties/backup/properties/plans/items/properties/external/properties/directory/pattern",keyword:"patt\
ern",params:{pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$"},schema:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u000\
0-\\u001f\\u007f\\u2028\\u2029]*$",parentSchema:schema12.properties.backup.properties.plans.items.properties.external.properties.directory,data:data62};vErrors===
null?vErrors=[err174]:vErrors.push(err174),errors++}}else{let err175={instancePath:instancePath+"/backup/plans/"+i5+"/external/directory",schemaPath:"#/properti\
es/backup/properties/plans/items/properties/external/properties/directory/type",keyword:"type",params:{type:"string"},schema:schema12.properties.backup.properties.
plans.items.properties.external.properties.directory.type,parentSchema:schema12.properties.backup.properties.plans.items.properties.external.properties.directory,
data:data62};vErrors===null?vErrors=[err175]:vErrors.push(err175),errors++}}if(data61.pattern!==void 0){let data63=data61.pattern;if(typeof data63=="string"){if(func3(
data63)>1024){let err176={instancePath:instancePath+"/backup/plans/"+i5+"/external/pattern",schemaPath:"#/properties/backup/properties/plans/items/properties/ex\
ternal/properties/pattern/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.backup.properties.plans.items.properties.
external.properties.pattern,data:data63};vErrors===null?vErrors=[err176]:vErrors.push(err176),errors++}if(!pattern3.test(data63)){let err177={instancePath:instancePath+
"/backup/plans/"+i5+"/external/pattern",schemaPath:"#/properties/backup/properties/plans/items/properties/external/properties/pattern/pattern",keyword:"pattern",
params:{pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$"},schema:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",parentSchema:schema12.
properties.backup.properties.plans.items.properties.external.properties.pattern,data:data63};vErrors===null?vErrors=[err177]:vErrors.push(err177),errors++}}else{
let err178={instancePath:instancePath+"/backup/plans/"+i5+"/external/pattern",schemaPath:"#/properties/backup/properties/plans/items/properties/external/propert\
ies/pattern/type",keyword:"type",params:{type:"string"},schema:schema12.properties.backup.properties.plans.items.properties.external.properties.pattern.type,parentSchema:schema12.
properties.backup.properties.plans.items.properties.external.properties.pattern,data:data63};vErrors===null?vErrors=[err178]:vErrors.push(err178),errors++}}if(data61.
companion!==void 0){let data64=data61.companion;if(typeof data64=="string"){if(!pattern46.test(data64)){let err179={instancePath:instancePath+"/backup/plans/"+i5+
"/external/companion",schemaPath:"#/properties/backup/properties/plans/items/properties/external/properties/companion/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9._+:@=,-]{0,254}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._+:@=,-]{0,254}$",parentSchema:schema12.properties.backup.properties.plans.items.properties.
external.properties.companion,data:data64};vErrors===null?vErrors=[err179]:vErrors.push(err179),errors++}}else{let err180={instancePath:instancePath+"/backup/pl\
ans/"+i5+"/external/companion",schemaPath:"#/properties/backup/properties/plans/items/properties/external/properties/companion/type",keyword:"type",params:{type:"\
string"},schema:schema12.properties.backup.properties.plans.items.properties.external.properties.companion.type,parentSchema:schema12.properties.backup.properties.
plans.items.properties.external.properties.companion,data:data64};vErrors===null?vErrors=[err180]:vErrors.push(err180),errors++}}if(data61.restore!==void 0){let data65=data61.
restore;if(typeof data65=="string"){if(func3(data65)>4096){let err181={instancePath:instancePath+"/backup/plans/"+i5+"/external/restore",schemaPath:"#/propertie\
s/backup/properties/plans/items/properties/external/properties/restore/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema12.properties.
backup.properties.plans.items.properties.external.properties.restore,data:data65};vErrors===null?vErrors=[err181]:vErrors.push(err181),errors++}if(func3(data65)<
1){let err182={instancePath:instancePath+"/backup/plans/"+i5+"/external/restore",schemaPath:"#/properties/backup/properties/plans/items/properties/external/prop\
erties/restore/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema12.properties.backup.properties.plans.items.properties.external.properties.
restore,data:data65};vErrors===null?vErrors=[err182]:vErrors.push(err182),errors++}if(!pattern38.test(data65)){let err183={instancePath:instancePath+"/backup/pl\
ans/"+i5+"/external/restore",schemaPath:"#/properties/backup/properties/plans/items/properties/external/properties/restore/pattern",keyword:"pattern",params:{pattern:"\
^[^\\u0000]+$"},schema:"^[^\\u0000]+$",parentSchema:schema12.properties.backup.properties.plans.items.properties.external.properties.restore,data:data65};vErrors===
null?vErrors=[err183]:vErrors.push(err183),errors++}}else{let err184={instancePath:instancePath+"/backup/plans/"+i5+"/external/restore",schemaPath:"#/properties\
/backup/properties/plans/items/properties/external/properties/restore/type",keyword:"type",params:{type:"string"},schema:schema12.properties.backup.properties.plans.
items.properties.external.properties.restore.type,parentSchema:schema12.properties.backup.properties.plans.items.properties.external.properties.restore,data:data65};
vErrors===null?vErrors=[err184]:vErrors.push(err184),errors++}}}else{let err185={instancePath:instancePath+"/backup/plans/"+i5+"/external",schemaPath:"#/propert\
ies/backup/properties/plans/items/properties/external/type",keyword:"type",params:{type:"object"},schema:schema12.properties.backup.properties.plans.items.properties.
external.type,parentSchema:schema12.properties.backup.properties.plans.items.properties.external,data:data61};vErrors===null?vErrors=[err185]:vErrors.push(err185),
errors++}}if(data54.description!==void 0){let data66=data54.description;if(typeof data66=="string"){if(func3(data66)>1024){let err186={instancePath:instancePath+
"/backup/plans/"+i5+"/description",schemaPath:"#/properties/backup/properties/plans/items/properties/description/maxLength",keyword:"maxLength",params:{limit:1024},
schema:1024,parentSchema:schema12.properties.backup.properties.plans.items.properties.description,data:data66};vErrors===null?vErrors=[err186]:vErrors.push(err186),
errors++}if(!pattern3.test(data66)){let err187={instancePath:instancePath+"/backup/plans/"+i5+"/description",schemaPath:"#/properties/backup/properties/plans/it\
ems/properties/description/pattern",keyword:"pattern",params:{pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$"},schema:"^(?!.*\\{\\{)[^\\u0000-\\u00\
1f\\u007f\\u2028\\u2029]+$",parentSchema:schema12.properties.backup.properties.plans.items.properties.description,data:data66};vErrors===null?vErrors=[err187]:vErrors.
push(err187),errors++}}else{let err188={instancePath:instancePath+"/backup/plans/"+i5+"/description",schemaPath:"#/properties/backup/properties/plans/items/prop\
erties/description/type",keyword:"type",params:{type:"string"},schema:schema12.properties.backup.properties.plans.items.properties.description.type,parentSchema:schema12.
properties.backup.properties.plans.items.properties.description,data:data66};vErrors===null?vErrors=[err188]:vErrors.push(err188),errors++}}if(data54.disabled!==
void 0){let data67=data54.disabled;if(typeof data67!="boolean"){let err189={instancePath:instancePath+"/backup/plans/"+i5+"/disabled",schemaPath:"#/properties/b\
ackup/properties/plans/items/properties/disabled/type",keyword:"type",params:{type:"boolean"},schema:schema12.properties.backup.properties.plans.items.properties.
disabled.type,parentSchema:schema12.properties.backup.properties.plans.items.properties.disabled,data:data67};vErrors===null?vErrors=[err189]:vErrors.push(err189),
errors++}}}else{let err190={instancePath:instancePath+"/backup/plans/"+i5,schemaPath:"#/properties/backup/properties/plans/items/type",keyword:"type",params:{type:"\
object"},schema:schema12.properties.backup.properties.plans.items.type,parentSchema:schema12.properties.backup.properties.plans.items,data:data54};vErrors===null?
vErrors=[err190]:vErrors.push(err190),errors++}}}else{let err191={instancePath:instancePath+"/backup/plans",schemaPath:"#/properties/backup/properties/plans/typ\
e",keyword:"type",params:{type:"array"},schema:schema12.properties.backup.properties.plans.type,parentSchema:schema12.properties.backup.properties.plans,data:data53};
vErrors===null?vErrors=[err191]:vErrors.push(err191),errors++}}}else{let err192={instancePath:instancePath+"/backup",schemaPath:"#/properties/backup/type",keyword:"\
type",params:{type:"object"},schema:schema12.properties.backup.type,parentSchema:schema12.properties.backup,data:data51};vErrors===null?vErrors=[err192]:vErrors.
push(err192),errors++}}if(data.failover!==void 0){let data68=data.failover;if(data68&&typeof data68=="object"&&!Array.isArray(data68)){for(let key13 in data68)if(!(key13===
"health"||key13==="traffic"||key13==="fence"||key13==="max_loss"||key13==="before"||key13==="after")){let err193={instancePath:instancePath+"/failover",schemaPath:"\
#/properties/failover/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key13},schema:false,parentSchema:schema12.properties.failover,
data:data68};vErrors===null?vErrors=[err193]:vErrors.push(err193),errors++}if(data68.health!==void 0){let data69=data68.health,_errs173=errors,valid34=false,passing4=null,
_errs174=errors;if(data69&&typeof data69=="object"&&!Array.isArray(data69)&&data69.http===void 0){let err194={instancePath:instancePath+"/failover/health",schemaPath:"\
#/properties/failover/properties/health/oneOf/0/required",keyword:"required",params:{missingProperty:"http"},schema:schema12.properties.failover.properties.health.
oneOf[0].required,parentSchema:schema12.properties.failover.properties.health.oneOf[0],data:data69};vErrors===null?vErrors=[err194]:vErrors.push(err194),errors++}
var _valid6=_errs174===errors;_valid6&&(valid34=true,passing4=0);let _errs175=errors;if(data69&&typeof data69=="object"&&!Array.isArray(data69)&&data69.tcp===void 0){
let err195={instancePath:instancePath+"/failover/health",schemaPath:"#/properties/failover/properties/health/oneOf/1/required",keyword:"required",params:{missingProperty:"\
tcp"},schema:schema12.properties.failover.properties.health.oneOf[1].required,parentSchema:schema12.properties.failover.properties.health.oneOf[1],data:data69};
vErrors===null?vErrors=[err195]:vErrors.push(err195),errors++}var _valid6=_errs175===errors;if(_valid6&&valid34)valid34=false,passing4=[passing4,1];else{_valid6&&
(valid34=true,passing4=1);let _errs176=errors;if(data69&&typeof data69=="object"&&!Array.isArray(data69)&&data69.command===void 0){let err196={instancePath:instancePath+
"/failover/health",schemaPath:"#/properties/failover/properties/health/oneOf/2/required",keyword:"required",params:{missingProperty:"command"},schema:schema12.properties.
failover.properties.health.oneOf[2].required,parentSchema:schema12.properties.failover.properties.health.oneOf[2],data:data69};vErrors===null?vErrors=[err196]:vErrors.
push(err196),errors++}var _valid6=_errs176===errors;_valid6&&valid34?(valid34=false,passing4=[passing4,2]):_valid6&&(valid34=true,passing4=2)}if(valid34)errors=
_errs173,vErrors!==null&&(_errs173?vErrors.length=_errs173:vErrors=null);else{let err197={instancePath:instancePath+"/failover/health",schemaPath:"#/properties/\
failover/properties/health/oneOf",keyword:"oneOf",params:{passingSchemas:passing4},schema:schema12.properties.failover.properties.health.oneOf,parentSchema:schema12.
properties.failover.properties.health,data:data69};vErrors===null?vErrors=[err197]:vErrors.push(err197),errors++}if(data69&&typeof data69=="object"&&!Array.isArray(
data69)){for(let key14 in data69)if(!(key14==="http"||key14==="status"||key14==="tcp"||key14==="command"||key14==="within")){let err198={instancePath:instancePath+
"/failover/health",schemaPath:"#/properties/failover/properties/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key14},schema:false,
parentSchema:schema12.properties.failover.properties.health,data:data69};vErrors===null?vErrors=[err198]:vErrors.push(err198),errors++}if(data69.http!==void 0){
let data70=data69.http;if(typeof data70=="string"){if(!pattern49.test(data70)){let err199={instancePath:instancePath+"/failover/health/http",schemaPath:"#/prope\
rties/failover/properties/health/properties/http/pattern",keyword:"pattern",params:{pattern:"^https?://(?:\\{\\{[^\\n]*?\\}\\}|[^\\s\\u0000-\\u001f])+$"},schema:"\
^https?://(?:\\{\\{[^\\n]*?\\}\\}|[^\\s\\u0000-\\u001f])+$",parentSchema:schema12.properties.failover.properties.health.properties.http,data:data70};vErrors===null?
vErrors=[err199]:vErrors.push(err199),errors++}}else{let err200={instancePath:instancePath+"/failover/health/http",schemaPath:"#/properties/failover/properties/\
health/properties/http/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.health.properties.http.type,parentSchema:schema12.
properties.failover.properties.health.properties.http,data:data70};vErrors===null?vErrors=[err200]:vErrors.push(err200),errors++}}if(data69.status!==void 0){let data71=data69.
status;if(!(typeof data71=="number"&&!(data71%1)&&!isNaN(data71)&&isFinite(data71))){let err201={instancePath:instancePath+"/failover/health/status",schemaPath:"\
#/properties/failover/properties/health/properties/status/type",keyword:"type",params:{type:"integer"},schema:schema12.properties.failover.properties.health.properties.
status.type,parentSchema:schema12.properties.failover.properties.health.properties.status,data:data71};vErrors===null?vErrors=[err201]:vErrors.push(err201),errors++}
if(typeof data71=="number"&&isFinite(data71)){if(data71>599||isNaN(data71)){let err202={instancePath:instancePath+"/failover/health/status",schemaPath:"#/proper\
ties/failover/properties/health/properties/status/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},schema:599,parentSchema:schema12.properties.failover.
properties.health.properties.status,data:data71};vErrors===null?vErrors=[err202]:vErrors.push(err202),errors++}if(data71<100||isNaN(data71)){let err203={instancePath:instancePath+
"/failover/health/status",schemaPath:"#/properties/failover/properties/health/properties/status/minimum",keyword:"minimum",params:{comparison:">=",limit:100},schema:100,
parentSchema:schema12.properties.failover.properties.health.properties.status,data:data71};vErrors===null?vErrors=[err203]:vErrors.push(err203),errors++}}}if(data69.
tcp!==void 0){let data72=data69.tcp;if(typeof data72!="string"&&!(typeof data72=="number"&&!(data72%1)&&!isNaN(data72)&&isFinite(data72))){let err204={instancePath:instancePath+
"/failover/health/tcp",schemaPath:"#/properties/failover/properties/health/properties/tcp/type",keyword:"type",params:{type:schema12.properties.failover.properties.
health.properties.tcp.type},schema:schema12.properties.failover.properties.health.properties.tcp.type,parentSchema:schema12.properties.failover.properties.health.
properties.tcp,data:data72};vErrors===null?vErrors=[err204]:vErrors.push(err204),errors++}if(typeof data72=="number"&&isFinite(data72)){if(data72>65535||isNaN(data72)){
let err205={instancePath:instancePath+"/failover/health/tcp",schemaPath:"#/properties/failover/properties/health/properties/tcp/maximum",keyword:"maximum",params:{
comparison:"<=",limit:65535},schema:65535,parentSchema:schema12.properties.failover.properties.health.properties.tcp,data:data72};vErrors===null?vErrors=[err205]:
vErrors.push(err205),errors++}if(data72<1||isNaN(data72)){let err206={instancePath:instancePath+"/failover/health/tcp",schemaPath:"#/properties/failover/propert\
ies/health/properties/tcp/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema12.properties.failover.properties.health.properties.
tcp,data:data72};vErrors===null?vErrors=[err206]:vErrors.push(err206),errors++}}if(typeof data72=="string"&&!pattern50.test(data72)){let err207={instancePath:instancePath+
"/failover/health/tcp",schemaPath:"#/properties/failover/properties/health/properties/tcp/pattern",keyword:"pattern",params:{pattern:"^(?:[A-Za-z0-9.-]+|\\[[0-9A\
-Fa-f:.]+\\]):[0-9]{1,5}$"},schema:"^(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5}$",parentSchema:schema12.properties.failover.properties.health.properties.
tcp,data:data72};vErrors===null?vErrors=[err207]:vErrors.push(err207),errors++}}if(data69.command!==void 0){let data73=data69.command;if(typeof data73=="string"){
if(func3(data73)>4096){let err208={instancePath:instancePath+"/failover/health/command",schemaPath:"#/properties/failover/properties/health/properties/command/m\
axLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema12.properties.failover.properties.health.properties.command,data:data73};vErrors===
null?vErrors=[err208]:vErrors.push(err208),errors++}if(func3(data73)<1){let err209={instancePath:instancePath+"/failover/health/command",schemaPath:"#/propertie\
s/failover/properties/health/properties/command/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema12.properties.failover.properties.health.
properties.command,data:data73};vErrors===null?vErrors=[err209]:vErrors.push(err209),errors++}if(!pattern38.test(data73)){let err210={instancePath:instancePath+
"/failover/health/command",schemaPath:"#/properties/failover/properties/health/properties/command/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]+$"},schema:"\
^[^\\u0000]+$",parentSchema:schema12.properties.failover.properties.health.properties.command,data:data73};vErrors===null?vErrors=[err210]:vErrors.push(err210),
errors++}}else{let err211={instancePath:instancePath+"/failover/health/command",schemaPath:"#/properties/failover/properties/health/properties/command/type",keyword:"\
type",params:{type:"string"},schema:schema12.properties.failover.properties.health.properties.command.type,parentSchema:schema12.properties.failover.properties.
health.properties.command,data:data73};vErrors===null?vErrors=[err211]:vErrors.push(err211),errors++}}if(data69.within!==void 0){let data74=data69.within;if(typeof data74==
"string"){if(!pattern16.test(data74)){let err212={instancePath:instancePath+"/failover/health/within",schemaPath:"#/properties/failover/properties/health/proper\
ties/within/pattern",keyword:"pattern",params:{pattern:"^(?:0|[1-9][0-9]{0,8})[smhdw]$"},schema:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",parentSchema:schema12.properties.
failover.properties.health.properties.within,data:data74};vErrors===null?vErrors=[err212]:vErrors.push(err212),errors++}}else{let err213={instancePath:instancePath+
"/failover/health/within",schemaPath:"#/properties/failover/properties/health/properties/within/type",keyword:"type",params:{type:"string"},schema:schema12.properties.
failover.properties.health.properties.within.type,parentSchema:schema12.properties.failover.properties.health.properties.within,data:data74};vErrors===null?vErrors=
[err213]:vErrors.push(err213),errors++}}}else{let err214={instancePath:instancePath+"/failover/health",schemaPath:"#/properties/failover/properties/health/type",
keyword:"type",params:{type:"object"},schema:schema12.properties.failover.properties.health.type,parentSchema:schema12.properties.failover.properties.health,data:data69};
vErrors===null?vErrors=[err214]:vErrors.push(err214),errors++}}if(data68.traffic!==void 0){let data75=data68.traffic;if(Array.isArray(data75)){if(data75.length>
20){let err215={instancePath:instancePath+"/failover/traffic",schemaPath:"#/properties/failover/properties/traffic/maxItems",keyword:"maxItems",params:{limit:20},
schema:20,parentSchema:schema12.properties.failover.properties.traffic,data:data75};vErrors===null?vErrors=[err215]:vErrors.push(err215),errors++}let len7=data75.
length;for(let i7=0;i7<len7;i7++){let data76=data75[i7];if(data76&&typeof data76=="object"&&!Array.isArray(data76)){if(Object.keys(data76).length>1){let err216={
instancePath:instancePath+"/failover/traffic/"+i7,schemaPath:"#/properties/failover/properties/traffic/items/maxProperties",keyword:"maxProperties",params:{limit:1},
schema:1,parentSchema:schema12.properties.failover.properties.traffic.items,data:data76};vErrors===null?vErrors=[err216]:vErrors.push(err216),errors++}if(Object.
keys(data76).length<1){let err217={instancePath:instancePath+"/failover/traffic/"+i7,schemaPath:"#/properties/failover/properties/traffic/items/minProperties",keyword:"\
minProperties",params:{limit:1},schema:1,parentSchema:schema12.properties.failover.properties.traffic.items,data:data76};vErrors===null?vErrors=[err217]:vErrors.
push(err217),errors++}for(let key15 in data76)if(key15!=="dns"){let err218={instancePath:instancePath+"/failover/traffic/"+i7,schemaPath:"#/properties/failover/\
properties/traffic/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key15},schema:false,parentSchema:schema12.properties.failover.
properties.traffic.items,data:data76};vErrors===null?vErrors=[err218]:vErrors.push(err218),errors++}if(data76.dns!==void 0){let data77=data76.dns,_errs195=errors,
valid39=false,passing5=null,_errs196=errors;if(data77&&typeof data77=="object"&&!Array.isArray(data77)&&data77.server===void 0){let err219={instancePath:instancePath+
"/failover/traffic/"+i7+"/dns",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/oneOf/0/required",keyword:"required",params:{missingProperty:"\
server"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.oneOf[0].required,parentSchema:schema12.properties.failover.properties.traffic.
items.properties.dns.oneOf[0],data:data77};vErrors===null?vErrors=[err219]:vErrors.push(err219),errors++}var _valid7=_errs196===errors;_valid7&&(valid39=true,passing5=
0);let _errs197=errors;if(data77&&typeof data77=="object"&&!Array.isArray(data77)&&data77.servers===void 0){let err220={instancePath:instancePath+"/failover/tra\
ffic/"+i7+"/dns",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/oneOf/1/required",keyword:"required",params:{missingProperty:"servers"},
schema:schema12.properties.failover.properties.traffic.items.properties.dns.oneOf[1].required,parentSchema:schema12.properties.failover.properties.traffic.items.
properties.dns.oneOf[1],data:data77};vErrors===null?vErrors=[err220]:vErrors.push(err220),errors++}var _valid7=_errs197===errors;if(_valid7&&valid39?(valid39=false,
passing5=[passing5,1]):_valid7&&(valid39=true,passing5=1),valid39)errors=_errs195,vErrors!==null&&(_errs195?vErrors.length=_errs195:vErrors=null);else{let err221={
instancePath:instancePath+"/failover/traffic/"+i7+"/dns",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/oneOf",keyword:"oneOf",params:{
passingSchemas:passing5},schema:schema12.properties.failover.properties.traffic.items.properties.dns.oneOf,parentSchema:schema12.properties.failover.properties.
traffic.items.properties.dns,data:data77};vErrors===null?vErrors=[err221]:vErrors.push(err221),errors++}if(data77&&typeof data77=="object"&&!Array.isArray(data77)){
if(data77.provider===void 0){let err222={instancePath:instancePath+"/failover/traffic/"+i7+"/dns",schemaPath:"#/properties/failover/properties/traffic/items/pro\
perties/dns/required",keyword:"required",params:{missingProperty:"provider"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.required,
parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns,data:data77};vErrors===null?vErrors=[err222]:vErrors.push(err222),errors++}if(data77.
zone===void 0){let err223={instancePath:instancePath+"/failover/traffic/"+i7+"/dns",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/re\
quired",keyword:"required",params:{missingProperty:"zone"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.required,parentSchema:schema12.
properties.failover.properties.traffic.items.properties.dns,data:data77};vErrors===null?vErrors=[err223]:vErrors.push(err223),errors++}if(data77.record===void 0){
let err224={instancePath:instancePath+"/failover/traffic/"+i7+"/dns",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/required",keyword:"\
required",params:{missingProperty:"record"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.required,parentSchema:schema12.properties.
failover.properties.traffic.items.properties.dns,data:data77};vErrors===null?vErrors=[err224]:vErrors.push(err224),errors++}if(data77.key===void 0){let err225={
instancePath:instancePath+"/failover/traffic/"+i7+"/dns",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/required",keyword:"required",
params:{missingProperty:"key"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.required,parentSchema:schema12.properties.failover.properties.
traffic.items.properties.dns,data:data77};vErrors===null?vErrors=[err225]:vErrors.push(err225),errors++}for(let key16 in data77)if(!func2.call(schema12.properties.
failover.properties.traffic.items.properties.dns.properties,key16)){let err226={instancePath:instancePath+"/failover/traffic/"+i7+"/dns",schemaPath:"#/propertie\
s/failover/properties/traffic/items/properties/dns/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key16},schema:false,parentSchema:schema12.
properties.failover.properties.traffic.items.properties.dns,data:data77};vErrors===null?vErrors=[err226]:vErrors.push(err226),errors++}if(data77.provider!==void 0){
let data78=data77.provider;if(data78!=="rfc2136"){let err227={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/provider",schemaPath:"#/properties/failove\
r/properties/traffic/items/properties/dns/properties/provider/enum",keyword:"enum",params:{allowedValues:schema12.properties.failover.properties.traffic.items.properties.
dns.properties.provider.enum},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.provider.enum,parentSchema:schema12.properties.
failover.properties.traffic.items.properties.dns.properties.provider,data:data78};vErrors===null?vErrors=[err227]:vErrors.push(err227),errors++}}if(data77.server!==
void 0){let data79=data77.server;if(typeof data79=="string"){if(!pattern0.test(data79)){let err228={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/serv\
er",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/server/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,253}$)(?:[A-\
Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$"},
schema:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4})\
{2,7}(?:\\.[0-9]{1,3}){0,3})$",parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.server,data:data79};vErrors===null?vErrors=
[err228]:vErrors.push(err228),errors++}}else{let err229={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/server",schemaPath:"#/properties/failover/prope\
rties/traffic/items/properties/dns/properties/server/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.traffic.items.properties.
dns.properties.server.type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.server,data:data79};vErrors===null?vErrors=
[err229]:vErrors.push(err229),errors++}}if(data77.port!==void 0){let data80=data77.port;if(!(typeof data80=="number"&&!(data80%1)&&!isNaN(data80)&&isFinite(data80))){
let err230={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/port",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/p\
ort/type",keyword:"type",params:{type:"integer"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.port.type,parentSchema:schema12.
properties.failover.properties.traffic.items.properties.dns.properties.port,data:data80};vErrors===null?vErrors=[err230]:vErrors.push(err230),errors++}if(typeof data80==
"number"&&isFinite(data80)){if(data80>65535||isNaN(data80)){let err231={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/port",schemaPath:"#/properties/f\
ailover/properties/traffic/items/properties/dns/properties/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},schema:65535,parentSchema:schema12.
properties.failover.properties.traffic.items.properties.dns.properties.port,data:data80};vErrors===null?vErrors=[err231]:vErrors.push(err231),errors++}if(data80<
1||isNaN(data80)){let err232={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/port",schemaPath:"#/properties/failover/properties/traffic/items/propertie\
s/dns/properties/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema12.properties.failover.properties.traffic.items.properties.
dns.properties.port,data:data80};vErrors===null?vErrors=[err232]:vErrors.push(err232),errors++}}}if(data77.servers!==void 0){let data81=data77.servers;if(Array.
isArray(data81)){if(data81.length>20){let err233={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/servers",schemaPath:"#/properties/failover/properties/\
traffic/items/properties/dns/properties/servers/maxItems",keyword:"maxItems",params:{limit:20},schema:20,parentSchema:schema12.properties.failover.properties.traffic.
items.properties.dns.properties.servers,data:data81};vErrors===null?vErrors=[err233]:vErrors.push(err233),errors++}if(data81.length<1){let err234={instancePath:instancePath+
"/failover/traffic/"+i7+"/dns/servers",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/servers/minItems",keyword:"minItems",
params:{limit:1},schema:1,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.servers,data:data81};vErrors===null?vErrors=
[err234]:vErrors.push(err234),errors++}let len8=data81.length;for(let i8=0;i8<len8;i8++){let data82=data81[i8],_errs207=errors,valid43=false,_errs208=errors;if(typeof data82==
"string"){if(!pattern0.test(data82)){let err235={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/servers/"+i8,schemaPath:"#/properties/failover/properti\
es/traffic/items/properties/dns/properties/servers/items/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A\
-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$"},schema:"^(?=.{1,253}$)(?:[\
A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3}\
)$",parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.servers.items.anyOf[0],data:data82};vErrors===null?vErrors=[err235]:
vErrors.push(err235),errors++}}else{let err236={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/servers/"+i8,schemaPath:"#/properties/failover/propertie\
s/traffic/items/properties/dns/properties/servers/items/anyOf/0/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.traffic.
items.properties.dns.properties.servers.items.anyOf[0].type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.servers.
items.anyOf[0],data:data82};vErrors===null?vErrors=[err236]:vErrors.push(err236),errors++}var _valid8=_errs208===errors;if(valid43=valid43||_valid8,!valid43){let _errs210=errors;
if(data82&&typeof data82=="object"&&!Array.isArray(data82)){if(data82.address===void 0){let err237={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/serv\
ers/"+i8,schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/servers/items/anyOf/1/required",keyword:"required",params:{missingProperty:"\
address"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.servers.items.anyOf[1].required,parentSchema:schema12.properties.
failover.properties.traffic.items.properties.dns.properties.servers.items.anyOf[1],data:data82};vErrors===null?vErrors=[err237]:vErrors.push(err237),errors++}for(let key17 in data82)
if(!(key17==="address"||key17==="port")){let err238={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/servers/"+i8,schemaPath:"#/properties/failover/prop\
erties/traffic/items/properties/dns/properties/servers/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key17},schema:false,
parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.servers.items.anyOf[1],data:data82};vErrors===null?vErrors=[err238]:
vErrors.push(err238),errors++}if(data82.address!==void 0){let data83=data82.address;if(typeof data83=="string"){if(!pattern0.test(data83)){let err239={instancePath:instancePath+
"/failover/traffic/"+i7+"/dns/servers/"+i8+"/address",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/servers/items/anyOf/1\
/properties/address/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,\
61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$"},schema:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?\
:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$",parentSchema:schema12.properties.failover.
properties.traffic.items.properties.dns.properties.servers.items.anyOf[1].properties.address,data:data83};vErrors===null?vErrors=[err239]:vErrors.push(err239),errors++}}else{
let err240={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/servers/"+i8+"/address",schemaPath:"#/properties/failover/properties/traffic/items/propertie\
s/dns/properties/servers/items/anyOf/1/properties/address/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.traffic.items.
properties.dns.properties.servers.items.anyOf[1].properties.address.type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.
servers.items.anyOf[1].properties.address,data:data83};vErrors===null?vErrors=[err240]:vErrors.push(err240),errors++}}if(data82.port!==void 0){let data84=data82.
port;if(!(typeof data84=="number"&&!(data84%1)&&!isNaN(data84)&&isFinite(data84))){let err241={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/servers/"+
i8+"/port",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/servers/items/anyOf/1/properties/port/type",keyword:"type",params:{
type:"integer"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.servers.items.anyOf[1].properties.port.type,parentSchema:schema12.
properties.failover.properties.traffic.items.properties.dns.properties.servers.items.anyOf[1].properties.port,data:data84};vErrors===null?vErrors=[err241]:vErrors.
push(err241),errors++}if(typeof data84=="number"&&isFinite(data84)){if(data84>65535||isNaN(data84)){let err242={instancePath:instancePath+"/failover/traffic/"+i7+
"/dns/servers/"+i8+"/port",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/servers/items/anyOf/1/properties/port/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:65535},schema:65535,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.servers.
items.anyOf[1].properties.port,data:data84};vErrors===null?vErrors=[err242]:vErrors.push(err242),errors++}if(data84<1||isNaN(data84)){let err243={instancePath:instancePath+
"/failover/traffic/"+i7+"/dns/servers/"+i8+"/port",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/servers/items/anyOf/1/pr\
operties/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema12.properties.failover.properties.traffic.items.properties.
dns.properties.servers.items.anyOf[1].properties.port,data:data84};vErrors===null?vErrors=[err243]:vErrors.push(err243),errors++}}}}else{let err244={instancePath:instancePath+
"/failover/traffic/"+i7+"/dns/servers/"+i8,schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/servers/items/anyOf/1/type",keyword:"\
type",params:{type:"object"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.servers.items.anyOf[1].type,parentSchema:schema12.
properties.failover.properties.traffic.items.properties.dns.properties.servers.items.anyOf[1],data:data82};vErrors===null?vErrors=[err244]:vErrors.push(err244),
errors++}var _valid8=_errs210===errors;valid43=valid43||_valid8}if(valid43)errors=_errs207,vErrors!==null&&(_errs207?vErrors.length=_errs207:vErrors=null);else{
let err245={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/servers/"+i8,schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/prope\
rties/servers/items/anyOf",keyword:"anyOf",params:{},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.servers.items.anyOf,
parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.servers.items,data:data82};vErrors===null?vErrors=[err245]:vErrors.
push(err245),errors++}}}else{let err246={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/servers",schemaPath:"#/properties/failover/properties/traffic/i\
tems/properties/dns/properties/servers/type",keyword:"type",params:{type:"array"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.
servers.type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.servers,data:data81};vErrors===null?vErrors=[err246]:vErrors.
push(err246),errors++}}if(data77.zone!==void 0){let data85=data77.zone;if(typeof data85=="string"){if(!pattern56.test(data85)){let err247={instancePath:instancePath+
"/failover/traffic/"+i7+"/dns/zone",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/zone/pattern",keyword:"pattern",params:{
pattern:"^(?=.{1,254}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?$"},schema:"^(?=.{1,254}$)[A-\
Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?$",parentSchema:schema12.properties.failover.properties.
traffic.items.properties.dns.properties.zone,data:data85};vErrors===null?vErrors=[err247]:vErrors.push(err247),errors++}}else{let err248={instancePath:instancePath+
"/failover/traffic/"+i7+"/dns/zone",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/zone/type",keyword:"type",params:{type:"\
string"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.zone.type,parentSchema:schema12.properties.failover.properties.traffic.
items.properties.dns.properties.zone,data:data85};vErrors===null?vErrors=[err248]:vErrors.push(err248),errors++}}if(data77.record!==void 0){let data86=data77.record;
if(typeof data86=="string"){if(!pattern57.test(data86)){let err249={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/record",schemaPath:"#/properties/fai\
lover/properties/traffic/items/properties/dns/properties/record/pattern",keyword:"pattern",params:{pattern:"^(?:@|(?=.{1,254}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61\
}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?)$"},schema:"^(?:@|(?=.{1,254}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.\
[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?)$",parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.record,data:data86};
vErrors===null?vErrors=[err249]:vErrors.push(err249),errors++}}else{let err250={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/record",schemaPath:"#/pr\
operties/failover/properties/traffic/items/properties/dns/properties/record/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.
traffic.items.properties.dns.properties.record.type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.record,data:data86};
vErrors===null?vErrors=[err250]:vErrors.push(err250),errors++}}if(data77.type!==void 0){let data87=data77.type;if(!(data87==="A"||data87==="AAAA"||data87==="CNA\
ME")){let err251={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/type",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/proper\
ties/type/enum",keyword:"enum",params:{allowedValues:schema12.properties.failover.properties.traffic.items.properties.dns.properties.type.enum},schema:schema12.
properties.failover.properties.traffic.items.properties.dns.properties.type.enum,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.
properties.type,data:data87};vErrors===null?vErrors=[err251]:vErrors.push(err251),errors++}}if(data77.ttl!==void 0){let data88=data77.ttl;if(!(typeof data88=="n\
umber"&&!(data88%1)&&!isNaN(data88)&&isFinite(data88))){let err252={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/ttl",schemaPath:"#/properties/failov\
er/properties/traffic/items/properties/dns/properties/ttl/type",keyword:"type",params:{type:"integer"},schema:schema12.properties.failover.properties.traffic.items.
properties.dns.properties.ttl.type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.ttl,data:data88};vErrors===null?
vErrors=[err252]:vErrors.push(err252),errors++}if(typeof data88=="number"&&isFinite(data88)){if(data88>604800||isNaN(data88)){let err253={instancePath:instancePath+
"/failover/traffic/"+i7+"/dns/ttl",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/ttl/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:604800},schema:604800,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.ttl,data:data88};vErrors===null?vErrors=
[err253]:vErrors.push(err253),errors++}if(data88<0||isNaN(data88)){let err254={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/ttl",schemaPath:"#/proper\
ties/failover/properties/traffic/items/properties/dns/properties/ttl/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema12.
properties.failover.properties.traffic.items.properties.dns.properties.ttl,data:data88};vErrors===null?vErrors=[err254]:vErrors.push(err254),errors++}}}if(data77.
key!==void 0){let data89=data77.key;if(data89&&typeof data89=="object"&&!Array.isArray(data89)){if(data89.name===void 0){let err255={instancePath:instancePath+"\
/failover/traffic/"+i7+"/dns/key",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/key/required",keyword:"required",params:{
missingProperty:"name"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key.required,parentSchema:schema12.properties.failover.
properties.traffic.items.properties.dns.properties.key,data:data89};vErrors===null?vErrors=[err255]:vErrors.push(err255),errors++}if(data89.secret===void 0){let err256={
instancePath:instancePath+"/failover/traffic/"+i7+"/dns/key",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/key/required",
keyword:"required",params:{missingProperty:"secret"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key.required,parentSchema:schema12.
properties.failover.properties.traffic.items.properties.dns.properties.key,data:data89};vErrors===null?vErrors=[err256]:vErrors.push(err256),errors++}for(let key18 in data89)
if(!(key18==="name"||key18==="algorithm"||key18==="secret")){let err257={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/key",schemaPath:"#/properties/f\
ailover/properties/traffic/items/properties/dns/properties/key/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key18},schema:false,
parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key,data:data89};vErrors===null?vErrors=[err257]:vErrors.push(err257),
errors++}if(data89.name!==void 0){let data90=data89.name;if(typeof data90=="string"){if(!pattern56.test(data90)){let err258={instancePath:instancePath+"/failove\
r/traffic/"+i7+"/dns/key/name",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/key/properties/name/pattern",keyword:"patter\
n",params:{pattern:"^(?=.{1,254}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?$"},schema:"^(?=.{\
1,254}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?$",parentSchema:schema12.properties.failover.
properties.traffic.items.properties.dns.properties.key.properties.name,data:data90};vErrors===null?vErrors=[err258]:vErrors.push(err258),errors++}}else{let err259={
instancePath:instancePath+"/failover/traffic/"+i7+"/dns/key/name",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/key/prope\
rties/name/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key.properties.name.
type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key.properties.name,data:data90};vErrors===null?vErrors=[err259]:
vErrors.push(err259),errors++}}if(data89.algorithm!==void 0){let data91=data89.algorithm;if(!(data91==="hmac-sha224"||data91==="hmac-sha256"||data91==="hmac-sha\
384"||data91==="hmac-sha512")){let err260={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/key/algorithm",schemaPath:"#/properties/failover/properties/t\
raffic/items/properties/dns/properties/key/properties/algorithm/enum",keyword:"enum",params:{allowedValues:schema12.properties.failover.properties.traffic.items.
properties.dns.properties.key.properties.algorithm.enum},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key.properties.algorithm.
enum,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key.properties.algorithm,data:data91};vErrors===null?vErrors=[
err260]:vErrors.push(err260),errors++}}if(data89.secret!==void 0){let data92=data89.secret;if(data92&&typeof data92=="object"&&!Array.isArray(data92)){if(Object.
keys(data92).length>1){let err261={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/key/secret",schemaPath:"#/properties/failover/properties/traffic/item\
s/properties/dns/properties/key/properties/secret/maxProperties",keyword:"maxProperties",params:{limit:1},schema:1,parentSchema:schema12.properties.failover.properties.
traffic.items.properties.dns.properties.key.properties.secret,data:data92};vErrors===null?vErrors=[err261]:vErrors.push(err261),errors++}if(Object.keys(data92).
length<1){let err262={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/key/secret",schemaPath:"#/properties/failover/properties/traffic/items/properties/\
dns/properties/key/properties/secret/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:schema12.properties.failover.properties.traffic.
items.properties.dns.properties.key.properties.secret,data:data92};vErrors===null?vErrors=[err262]:vErrors.push(err262),errors++}for(let key19 in data92)if(!(key19===
"env"||key19==="file"||key19==="command")){let err263={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/key/secret",schemaPath:"#/properties/failover/pro\
perties/traffic/items/properties/dns/properties/key/properties/secret/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key19},schema:false,
parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key.properties.secret,data:data92};vErrors===null?vErrors=[err263]:
vErrors.push(err263),errors++}if(data92.env!==void 0){let data93=data92.env;if(typeof data93=="string"){if(!pattern5.test(data93)){let err264={instancePath:instancePath+
"/failover/traffic/"+i7+"/dns/key/secret/env",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/key/properties/secret/propert\
ies/env/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema12.properties.failover.properties.
traffic.items.properties.dns.properties.key.properties.secret.properties.env,data:data93};vErrors===null?vErrors=[err264]:vErrors.push(err264),errors++}}else{let err265={
instancePath:instancePath+"/failover/traffic/"+i7+"/dns/key/secret/env",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/key\
/properties/secret/properties/env/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.
key.properties.secret.properties.env.type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key.properties.secret.properties.
env,data:data93};vErrors===null?vErrors=[err265]:vErrors.push(err265),errors++}}if(data92.file!==void 0){let data94=data92.file;if(typeof data94=="string"){if(!pattern6.
test(data94)){let err266={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/key/secret/file",schemaPath:"#/properties/failover/properties/traffic/items/pr\
operties/dns/properties/key/properties/secret/properties/file/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f]+$"},schema:"^[^\\u0000-\\u001f]+$",
parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key.properties.secret.properties.file,data:data94};vErrors===null?vErrors=
[err266]:vErrors.push(err266),errors++}}else{let err267={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/key/secret/file",schemaPath:"#/properties/failo\
ver/properties/traffic/items/properties/dns/properties/key/properties/secret/properties/file/type",keyword:"type",params:{type:"string"},schema:schema12.properties.
failover.properties.traffic.items.properties.dns.properties.key.properties.secret.properties.file.type,parentSchema:schema12.properties.failover.properties.traffic.
items.properties.dns.properties.key.properties.secret.properties.file,data:data94};vErrors===null?vErrors=[err267]:vErrors.push(err267),errors++}}if(data92.command!==
void 0){let data95=data92.command;if(Array.isArray(data95)){if(data95.length<1){let err268={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/key/secret/c\
ommand",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/key/properties/secret/properties/command/minItems",keyword:"minItem\
s",params:{limit:1},schema:1,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key.properties.secret.properties.command,
data:data95};vErrors===null?vErrors=[err268]:vErrors.push(err268),errors++}let len9=data95.length;for(let i9=0;i9<len9;i9++){let data96=data95[i9];if(typeof data96==
"string"){if(!pattern7.test(data96)){let err269={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/key/secret/command/"+i9,schemaPath:"#/properties/failov\
er/properties/traffic/items/properties/dns/properties/key/properties/secret/properties/command/items/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},
schema:"^[^\\u0000]*$",parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key.properties.secret.properties.command.items,
data:data96};vErrors===null?vErrors=[err269]:vErrors.push(err269),errors++}}else{let err270={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/key/secret/\
command/"+i9,schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/key/properties/secret/properties/command/items/type",keyword:"\
type",params:{type:"string"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key.properties.secret.properties.command.items.
type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key.properties.secret.properties.command.items,data:data96};vErrors===
null?vErrors=[err270]:vErrors.push(err270),errors++}}}else{let err271={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/key/secret/command",schemaPath:"#\
/properties/failover/properties/traffic/items/properties/dns/properties/key/properties/secret/properties/command/type",keyword:"type",params:{type:"array"},schema:schema12.
properties.failover.properties.traffic.items.properties.dns.properties.key.properties.secret.properties.command.type,parentSchema:schema12.properties.failover.properties.
traffic.items.properties.dns.properties.key.properties.secret.properties.command,data:data95};vErrors===null?vErrors=[err271]:vErrors.push(err271),errors++}}}else{
let err272={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/key/secret",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/proper\
ties/key/properties/secret/type",keyword:"type",params:{type:"object"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key.
properties.secret.type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key.properties.secret,data:data92};vErrors===
null?vErrors=[err272]:vErrors.push(err272),errors++}}}else{let err273={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/key",schemaPath:"#/properties/fai\
lover/properties/traffic/items/properties/dns/properties/key/type",keyword:"type",params:{type:"object"},schema:schema12.properties.failover.properties.traffic.
items.properties.dns.properties.key.type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key,data:data89};vErrors===
null?vErrors=[err273]:vErrors.push(err273),errors++}}}else{let err274={instancePath:instancePath+"/failover/traffic/"+i7+"/dns",schemaPath:"#/properties/failove\
r/properties/traffic/items/properties/dns/type",keyword:"type",params:{type:"object"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.
type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns,data:data77};vErrors===null?vErrors=[err274]:vErrors.push(err274),errors++}}}else{
let err275={instancePath:instancePath+"/failover/traffic/"+i7,schemaPath:"#/properties/failover/properties/traffic/items/type",keyword:"type",params:{type:"obje\
ct"},schema:schema12.properties.failover.properties.traffic.items.type,parentSchema:schema12.properties.failover.properties.traffic.items,data:data76};vErrors===
null?vErrors=[err275]:vErrors.push(err275),errors++}}}else{let err276={instancePath:instancePath+"/failover/traffic",schemaPath:"#/properties/failover/propertie\
s/traffic/type",keyword:"type",params:{type:"array"},schema:schema12.properties.failover.properties.traffic.type,parentSchema:schema12.properties.failover.properties.
traffic,data:data75};vErrors===null?vErrors=[err276]:vErrors.push(err276),errors++}}if(data68.fence!==void 0){let data97=data68.fence;if(data97&&typeof data97==
"object"&&!Array.isArray(data97)){if(data97.command===void 0){let err277={instancePath:instancePath+"/failover/fence",schemaPath:"#/properties/failover/properti\
es/fence/required",keyword:"required",params:{missingProperty:"command"},schema:schema12.properties.failover.properties.fence.required,parentSchema:schema12.properties.
failover.properties.fence,data:data97};vErrors===null?vErrors=[err277]:vErrors.push(err277),errors++}for(let key20 in data97)if(!(key20==="command"||key20==="st\
atus"||key20==="on"||key20==="timeout")){let err278={instancePath:instancePath+"/failover/fence",schemaPath:"#/properties/failover/properties/fence/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:key20},schema:false,parentSchema:schema12.properties.failover.properties.fence,data:data97};
vErrors===null?vErrors=[err278]:vErrors.push(err278),errors++}if(data97.command!==void 0){let data98=data97.command;if(typeof data98=="string"){if(func3(data98)>
4096){let err279={instancePath:instancePath+"/failover/fence/command",schemaPath:"#/properties/failover/properties/fence/properties/command/maxLength",keyword:"\
maxLength",params:{limit:4096},schema:4096,parentSchema:schema12.properties.failover.properties.fence.properties.command,data:data98};vErrors===null?vErrors=[err279]:
vErrors.push(err279),errors++}if(func3(data98)<1){let err280={instancePath:instancePath+"/failover/fence/command",schemaPath:"#/properties/failover/properties/f\
ence/properties/command/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema12.properties.failover.properties.fence.properties.command,data:data98};
vErrors===null?vErrors=[err280]:vErrors.push(err280),errors++}if(!pattern38.test(data98)){let err281={instancePath:instancePath+"/failover/fence/command",schemaPath:"\
#/properties/failover/properties/fence/properties/command/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]+$"},schema:"^[^\\u0000]+$",parentSchema:schema12.
properties.failover.properties.fence.properties.command,data:data98};vErrors===null?vErrors=[err281]:vErrors.push(err281),errors++}}else{let err282={instancePath:instancePath+
"/failover/fence/command",schemaPath:"#/properties/failover/properties/fence/properties/command/type",keyword:"type",params:{type:"string"},schema:schema12.properties.
failover.properties.fence.properties.command.type,parentSchema:schema12.properties.failover.properties.fence.properties.command,data:data98};vErrors===null?vErrors=
[err282]:vErrors.push(err282),errors++}}if(data97.status!==void 0){let data99=data97.status;if(typeof data99=="string"){if(func3(data99)>4096){let err283={instancePath:instancePath+
"/failover/fence/status",schemaPath:"#/properties/failover/properties/fence/properties/status/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema12.
properties.failover.properties.fence.properties.status,data:data99};vErrors===null?vErrors=[err283]:vErrors.push(err283),errors++}if(func3(data99)<1){let err284={
instancePath:instancePath+"/failover/fence/status",schemaPath:"#/properties/failover/properties/fence/properties/status/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:schema12.properties.failover.properties.fence.properties.status,data:data99};vErrors===null?vErrors=[err284]:vErrors.push(err284),errors++}
if(!pattern38.test(data99)){let err285={instancePath:instancePath+"/failover/fence/status",schemaPath:"#/properties/failover/properties/fence/properties/status/\
pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]+$"},schema:"^[^\\u0000]+$",parentSchema:schema12.properties.failover.properties.fence.properties.status,
data:data99};vErrors===null?vErrors=[err285]:vErrors.push(err285),errors++}}else{let err286={instancePath:instancePath+"/failover/fence/status",schemaPath:"#/pr\
operties/failover/properties/fence/properties/status/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.fence.properties.
status.type,parentSchema:schema12.properties.failover.properties.fence.properties.status,data:data99};vErrors===null?vErrors=[err286]:vErrors.push(err286),errors++}}
if(data97.on!==void 0){let data100=data97.on;if(!(data100==="standby"||data100==="operator")){let err287={instancePath:instancePath+"/failover/fence/on",schemaPath:"\
#/properties/failover/properties/fence/properties/on/enum",keyword:"enum",params:{allowedValues:schema12.properties.failover.properties.fence.properties.on.enum},
schema:schema12.properties.failover.properties.fence.properties.on.enum,parentSchema:schema12.properties.failover.properties.fence.properties.on,data:data100};vErrors===
null?vErrors=[err287]:vErrors.push(err287),errors++}}if(data97.timeout!==void 0){let data101=data97.timeout;if(typeof data101=="string"){if(!pattern16.test(data101)){
let err288={instancePath:instancePath+"/failover/fence/timeout",schemaPath:"#/properties/failover/properties/fence/properties/timeout/pattern",keyword:"pattern",
params:{pattern:"^(?:0|[1-9][0-9]{0,8})[smhdw]$"},schema:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",parentSchema:schema12.properties.failover.properties.fence.properties.
timeout,data:data101};vErrors===null?vErrors=[err288]:vErrors.push(err288),errors++}}else{let err289={instancePath:instancePath+"/failover/fence/timeout",schemaPath:"\
#/properties/failover/properties/fence/properties/timeout/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.fence.properties.
timeout.type,parentSchema:schema12.properties.failover.properties.fence.properties.timeout,data:data101};vErrors===null?vErrors=[err289]:vErrors.push(err289),errors++}}}else{
let err290={instancePath:instancePath+"/failover/fence",schemaPath:"#/properties/failover/properties/fence/type",keyword:"type",params:{type:"object"},schema:schema12.
properties.failover.properties.fence.type,parentSchema:schema12.properties.failover.properties.fence,data:data97};vErrors===null?vErrors=[err290]:vErrors.push(err290),
errors++}}if(data68.max_loss!==void 0){let data102=data68.max_loss;if(typeof data102=="string"){if(!pattern16.test(data102)){let err291={instancePath:instancePath+
"/failover/max_loss",schemaPath:"#/properties/failover/properties/max_loss/pattern",keyword:"pattern",params:{pattern:"^(?:0|[1-9][0-9]{0,8})[smhdw]$"},schema:"\
^(?:0|[1-9][0-9]{0,8})[smhdw]$",parentSchema:schema12.properties.failover.properties.max_loss,data:data102};vErrors===null?vErrors=[err291]:vErrors.push(err291),
errors++}}else{let err292={instancePath:instancePath+"/failover/max_loss",schemaPath:"#/properties/failover/properties/max_loss/type",keyword:"type",params:{type:"\
string"},schema:schema12.properties.failover.properties.max_loss.type,parentSchema:schema12.properties.failover.properties.max_loss,data:data102};vErrors===null?
vErrors=[err292]:vErrors.push(err292),errors++}}data68.before!==void 0&&(validate20(data68.before,{instancePath:instancePath+"/failover/before",parentData:data68,
parentDataProperty:"before",rootData})||(vErrors=vErrors===null?validate20.errors:vErrors.concat(validate20.errors),errors=vErrors.length)),data68.after!==void 0&&
(validate20(data68.after,{instancePath:instancePath+"/failover/after",parentData:data68,parentDataProperty:"after",rootData})||(vErrors=vErrors===null?validate20.
errors:vErrors.concat(validate20.errors),errors=vErrors.length))}else{let err293={instancePath:instancePath+"/failover",schemaPath:"#/properties/failover/type",
keyword:"type",params:{type:"object"},schema:schema12.properties.failover.type,parentSchema:schema12.properties.failover,data:data68};vErrors===null?vErrors=[err293]:
vErrors.push(err293),errors++}}if(data.drill!==void 0){let data105=data.drill;if(data105&&typeof data105=="object"&&!Array.isArray(data105)){for(let key21 in data105)
if(!(key21==="schedule"||key21==="every"||key21==="max_age"||key21==="plans"||key21==="start"||key21==="writable"||key21==="within"||key21==="checks")){let err294={
instancePath:instancePath+"/drill",schemaPath:"#/properties/drill/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key21},schema:false,
parentSchema:schema12.properties.drill,data:data105};vErrors===null?vErrors=[err294]:vErrors.push(err294),errors++}if(data105.schedule!==void 0){let data106=data105.
schedule;if(typeof data106!="string"){let err295={instancePath:instancePath+"/drill/schedule",schemaPath:"#/properties/drill/properties/schedule/type",keyword:"\
type",params:{type:"string"},schema:schema12.properties.drill.properties.schedule.type,parentSchema:schema12.properties.drill.properties.schedule,data:data106};
vErrors===null?vErrors=[err295]:vErrors.push(err295),errors++}}if(data105.every!==void 0){let data107=data105.every;if(typeof data107=="string"){if(!pattern16.test(
data107)){let err296={instancePath:instancePath+"/drill/every",schemaPath:"#/properties/drill/properties/every/pattern",keyword:"pattern",params:{pattern:"^(?:0\
|[1-9][0-9]{0,8})[smhdw]$"},schema:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",parentSchema:schema12.properties.drill.properties.every,data:data107};vErrors===null?vErrors=
[err296]:vErrors.push(err296),errors++}}else{let err297={instancePath:instancePath+"/drill/every",schemaPath:"#/properties/drill/properties/every/type",keyword:"\
type",params:{type:"string"},schema:schema12.properties.drill.properties.every.type,parentSchema:schema12.properties.drill.properties.every,data:data107};vErrors===
null?vErrors=[err297]:vErrors.push(err297),errors++}}if(data105.max_age!==void 0){let data108=data105.max_age;if(typeof data108=="string"){if(!pattern16.test(data108)){
let err298={instancePath:instancePath+"/drill/max_age",schemaPath:"#/properties/drill/properties/max_age/pattern",keyword:"pattern",params:{pattern:"^(?:0|[1-9]\
[0-9]{0,8})[smhdw]$"},schema:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",parentSchema:schema12.properties.drill.properties.max_age,data:data108};vErrors===null?vErrors=[err298]:
vErrors.push(err298),errors++}}else{let err299={instancePath:instancePath+"/drill/max_age",schemaPath:"#/properties/drill/properties/max_age/type",keyword:"type",
params:{type:"string"},schema:schema12.properties.drill.properties.max_age.type,parentSchema:schema12.properties.drill.properties.max_age,data:data108};vErrors===
null?vErrors=[err299]:vErrors.push(err299),errors++}}if(data105.plans!==void 0){let data109=data105.plans;if(Array.isArray(data109)){if(data109.length>100){let err300={
instancePath:instancePath+"/drill/plans",schemaPath:"#/properties/drill/properties/plans/maxItems",keyword:"maxItems",params:{limit:100},schema:100,parentSchema:schema12.
properties.drill.properties.plans,data:data109};vErrors===null?vErrors=[err300]:vErrors.push(err300),errors++}if(data109.length<1){let err301={instancePath:instancePath+
"/drill/plans",schemaPath:"#/properties/drill/properties/plans/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:schema12.properties.drill.properties.
plans,data:data109};vErrors===null?vErrors=[err301]:vErrors.push(err301),errors++}let len10=data109.length;for(let i10=0;i10<len10;i10++){let data110=data109[i10];
if(typeof data110=="string"){if(!pattern23.test(data110)){let err302={instancePath:instancePath+"/drill/plans/"+i10,schemaPath:"#/properties/drill/properties/pl\
ans/items/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$"},schema:"^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$",parentSchema:schema12.
properties.drill.properties.plans.items,data:data110};vErrors===null?vErrors=[err302]:vErrors.push(err302),errors++}}else{let err303={instancePath:instancePath+
"/drill/plans/"+i10,schemaPath:"#/properties/drill/properties/plans/items/type",keyword:"type",params:{type:"string"},schema:schema12.properties.drill.properties.
plans.items.type,parentSchema:schema12.properties.drill.properties.plans.items,data:data110};vErrors===null?vErrors=[err303]:vErrors.push(err303),errors++}}}else{
let err304={instancePath:instancePath+"/drill/plans",schemaPath:"#/properties/drill/properties/plans/type",keyword:"type",params:{type:"array"},schema:schema12.
properties.drill.properties.plans.type,parentSchema:schema12.properties.drill.properties.plans,data:data109};vErrors===null?vErrors=[err304]:vErrors.push(err304),
errors++}}if(data105.start!==void 0){let data111=data105.start;if(typeof data111=="string"){if(func3(data111)>4096){let err305={instancePath:instancePath+"/dril\
l/start",schemaPath:"#/properties/drill/properties/start/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema12.properties.drill.properties.
start,data:data111};vErrors===null?vErrors=[err305]:vErrors.push(err305),errors++}if(func3(data111)<1){let err306={instancePath:instancePath+"/drill/start",schemaPath:"\
#/properties/drill/properties/start/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema12.properties.drill.properties.start,data:data111};
vErrors===null?vErrors=[err306]:vErrors.push(err306),errors++}if(!pattern38.test(data111)){let err307={instancePath:instancePath+"/drill/start",schemaPath:"#/pr\
operties/drill/properties/start/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]+$"},schema:"^[^\\u0000]+$",parentSchema:schema12.properties.drill.properties.
start,data:data111};vErrors===null?vErrors=[err307]:vErrors.push(err307),errors++}}else{let err308={instancePath:instancePath+"/drill/start",schemaPath:"#/prope\
rties/drill/properties/start/type",keyword:"type",params:{type:"string"},schema:schema12.properties.drill.properties.start.type,parentSchema:schema12.properties.
drill.properties.start,data:data111};vErrors===null?vErrors=[err308]:vErrors.push(err308),errors++}}if(data105.writable!==void 0){let data112=data105.writable;if(Array.
isArray(data112)){if(data112.length>100){let err309={instancePath:instancePath+"/drill/writable",schemaPath:"#/properties/drill/properties/writable/maxItems",keyword:"\
maxItems",params:{limit:100},schema:100,parentSchema:schema12.properties.drill.properties.writable,data:data112};vErrors===null?vErrors=[err309]:vErrors.push(err309),
errors++}let len11=data112.length;for(let i11=0;i11<len11;i11++){let data113=data112[i11];if(typeof data113=="string"){if(func3(data113)>1024){let err310={instancePath:instancePath+
"/drill/writable/"+i11,schemaPath:"#/properties/drill/properties/writable/items/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.
properties.drill.properties.writable.items,data:data113};vErrors===null?vErrors=[err310]:vErrors.push(err310),errors++}if(!pattern21.test(data113)){let err311={
instancePath:instancePath+"/drill/writable/"+i11,schemaPath:"#/properties/drill/properties/writable/items/pattern",keyword:"pattern",params:{pattern:"^/(?!(?:.*\
/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$"},schema:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$",
parentSchema:schema12.properties.drill.properties.writable.items,data:data113};vErrors===null?vErrors=[err311]:vErrors.push(err311),errors++}}else{let err312={instancePath:instancePath+
"/drill/writable/"+i11,schemaPath:"#/properties/drill/properties/writable/items/type",keyword:"type",params:{type:"string"},schema:schema12.properties.drill.properties.
writable.items.type,parentSchema:schema12.properties.drill.properties.writable.items,data:data113};vErrors===null?vErrors=[err312]:vErrors.push(err312),errors++}}}else{
let err313={instancePath:instancePath+"/drill/writable",schemaPath:"#/properties/drill/properties/writable/type",keyword:"type",params:{type:"array"},schema:schema12.
properties.drill.properties.writable.type,parentSchema:schema12.properties.drill.properties.writable,data:data112};vErrors===null?vErrors=[err313]:vErrors.push(
err313),errors++}}if(data105.within!==void 0){let data114=data105.within;if(typeof data114=="string"){if(!pattern16.test(data114)){let err314={instancePath:instancePath+
"/drill/within",schemaPath:"#/properties/drill/properties/within/pattern",keyword:"pattern",params:{pattern:"^(?:0|[1-9][0-9]{0,8})[smhdw]$"},schema:"^(?:0|[1-9\
][0-9]{0,8})[smhdw]$",parentSchema:schema12.properties.drill.properties.within,data:data114};vErrors===null?vErrors=[err314]:vErrors.push(err314),errors++}}else{
let err315={instancePath:instancePath+"/drill/within",schemaPath:"#/properties/drill/properties/within/type",keyword:"type",params:{type:"string"},schema:schema12.
properties.drill.properties.within.type,parentSchema:schema12.properties.drill.properties.within,data:data114};vErrors===null?vErrors=[err315]:vErrors.push(err315),
errors++}}if(data105.checks!==void 0){let data115=data105.checks;if(Array.isArray(data115)){if(data115.length>100){let err316={instancePath:instancePath+"/drill\
/checks",schemaPath:"#/properties/drill/properties/checks/maxItems",keyword:"maxItems",params:{limit:100},schema:100,parentSchema:schema12.properties.drill.properties.
checks,data:data115};vErrors===null?vErrors=[err316]:vErrors.push(err316),errors++}let len12=data115.length;for(let i12=0;i12<len12;i12++){let data116=data115[i12],
_errs280=errors,valid57=false,passing6=null,_errs281=errors;if(data116&&typeof data116=="object"&&!Array.isArray(data116)&&data116.sql===void 0){let err317={instancePath:instancePath+
"/drill/checks/"+i12,schemaPath:"#/properties/drill/properties/checks/items/oneOf/0/required",keyword:"required",params:{missingProperty:"sql"},schema:schema12.
properties.drill.properties.checks.items.oneOf[0].required,parentSchema:schema12.properties.drill.properties.checks.items.oneOf[0],data:data116};vErrors===null?
vErrors=[err317]:vErrors.push(err317),errors++}var _valid9=_errs281===errors;_valid9&&(valid57=true,passing6=0);let _errs282=errors;if(data116&&typeof data116==
"object"&&!Array.isArray(data116)&&data116.http===void 0){let err318={instancePath:instancePath+"/drill/checks/"+i12,schemaPath:"#/properties/drill/properties/c\
hecks/items/oneOf/1/required",keyword:"required",params:{missingProperty:"http"},schema:schema12.properties.drill.properties.checks.items.oneOf[1].required,parentSchema:schema12.
properties.drill.properties.checks.items.oneOf[1],data:data116};vErrors===null?vErrors=[err318]:vErrors.push(err318),errors++}var _valid9=_errs282===errors;if(_valid9&&
valid57)valid57=false,passing6=[passing6,1];else{_valid9&&(valid57=true,passing6=1);let _errs283=errors;if(data116&&typeof data116=="object"&&!Array.isArray(data116)&&
data116.tcp===void 0){let err319={instancePath:instancePath+"/drill/checks/"+i12,schemaPath:"#/properties/drill/properties/checks/items/oneOf/2/required",keyword:"\
required",params:{missingProperty:"tcp"},schema:schema12.properties.drill.properties.checks.items.oneOf[2].required,parentSchema:schema12.properties.drill.properties.
checks.items.oneOf[2],data:data116};vErrors===null?vErrors=[err319]:vErrors.push(err319),errors++}var _valid9=_errs283===errors;if(_valid9&&valid57)valid57=false,
passing6=[passing6,2];else{_valid9&&(valid57=true,passing6=2);let _errs284=errors;if(data116&&typeof data116=="object"&&!Array.isArray(data116)&&data116.command===
void 0){let err320={instancePath:instancePath+"/drill/checks/"+i12,schemaPath:"#/properties/drill/properties/checks/items/oneOf/3/required",keyword:"required",params:{
missingProperty:"command"},schema:schema12.properties.drill.properties.checks.items.oneOf[3].required,parentSchema:schema12.properties.drill.properties.checks.items.
oneOf[3],data:data116};vErrors===null?vErrors=[err320]:vErrors.push(err320),errors++}var _valid9=_errs284===errors;_valid9&&valid57?(valid57=false,passing6=[passing6,
3]):_valid9&&(valid57=true,passing6=3)}}if(valid57)errors=_errs280,vErrors!==null&&(_errs280?vErrors.length=_errs280:vErrors=null);else{let err321={instancePath:instancePath+
"/drill/checks/"+i12,schemaPath:"#/properties/drill/properties/checks/items/oneOf",keyword:"oneOf",params:{passingSchemas:passing6},schema:schema12.properties.drill.
properties.checks.items.oneOf,parentSchema:schema12.properties.drill.properties.checks.items,data:data116};vErrors===null?vErrors=[err321]:vErrors.push(err321),
errors++}if(data116&&typeof data116=="object"&&!Array.isArray(data116)){for(let key22 in data116)if(!func2.call(schema12.properties.drill.properties.checks.items.
properties,key22)){let err322={instancePath:instancePath+"/drill/checks/"+i12,schemaPath:"#/properties/drill/properties/checks/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key22},schema:false,parentSchema:schema12.properties.drill.properties.checks.items,data:data116};vErrors===null?
vErrors=[err322]:vErrors.push(err322),errors++}if(data116.name!==void 0){let data117=data116.name;if(typeof data117=="string"){if(func3(data117)>1024){let err323={
instancePath:instancePath+"/drill/checks/"+i12+"/name",schemaPath:"#/properties/drill/properties/checks/items/properties/name/maxLength",keyword:"maxLength",params:{
limit:1024},schema:1024,parentSchema:schema12.properties.drill.properties.checks.items.properties.name,data:data117};vErrors===null?vErrors=[err323]:vErrors.push(
err323),errors++}if(!pattern3.test(data117)){let err324={instancePath:instancePath+"/drill/checks/"+i12+"/name",schemaPath:"#/properties/drill/properties/checks\
/items/properties/name/pattern",keyword:"pattern",params:{pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$"},schema:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u\
007f\\u2028\\u2029]+$",parentSchema:schema12.properties.drill.properties.checks.items.properties.name,data:data117};vErrors===null?vErrors=[err324]:vErrors.push(
err324),errors++}}else{let err325={instancePath:instancePath+"/drill/checks/"+i12+"/name",schemaPath:"#/properties/drill/properties/checks/items/properties/name\
/type",keyword:"type",params:{type:"string"},schema:schema12.properties.drill.properties.checks.items.properties.name.type,parentSchema:schema12.properties.drill.
properties.checks.items.properties.name,data:data117};vErrors===null?vErrors=[err325]:vErrors.push(err325),errors++}}if(data116.sql!==void 0){let data118=data116.
sql;if(typeof data118=="string"){if(func3(data118)>4096){let err326={instancePath:instancePath+"/drill/checks/"+i12+"/sql",schemaPath:"#/properties/drill/proper\
ties/checks/items/properties/sql/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema12.properties.drill.properties.checks.items.properties.
sql,data:data118};vErrors===null?vErrors=[err326]:vErrors.push(err326),errors++}if(!pattern3.test(data118)){let err327={instancePath:instancePath+"/drill/checks\
/"+i12+"/sql",schemaPath:"#/properties/drill/properties/checks/items/properties/sql/pattern",keyword:"pattern",params:{pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\
\\u2028\\u2029]+$"},schema:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",parentSchema:schema12.properties.drill.properties.checks.items.properties.sql,
data:data118};vErrors===null?vErrors=[err327]:vErrors.push(err327),errors++}}else{let err328={instancePath:instancePath+"/drill/checks/"+i12+"/sql",schemaPath:"\
#/properties/drill/properties/checks/items/properties/sql/type",keyword:"type",params:{type:"string"},schema:schema12.properties.drill.properties.checks.items.properties.
sql.type,parentSchema:schema12.properties.drill.properties.checks.items.properties.sql,data:data118};vErrors===null?vErrors=[err328]:vErrors.push(err328),errors++}}
if(data116.database!==void 0){let data119=data116.database;if(typeof data119=="string"){if(!pattern23.test(data119)){let err329={instancePath:instancePath+"/dri\
ll/checks/"+i12+"/database",schemaPath:"#/properties/drill/properties/checks/items/properties/database/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[\
a-z0-9-]{0,38}[a-z0-9])?$"},schema:"^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$",parentSchema:schema12.properties.drill.properties.checks.items.properties.database,data:data119};
vErrors===null?vErrors=[err329]:vErrors.push(err329),errors++}}else{let err330={instancePath:instancePath+"/drill/checks/"+i12+"/database",schemaPath:"#/propert\
ies/drill/properties/checks/items/properties/database/type",keyword:"type",params:{type:"string"},schema:schema12.properties.drill.properties.checks.items.properties.
database.type,parentSchema:schema12.properties.drill.properties.checks.items.properties.database,data:data119};vErrors===null?vErrors=[err330]:vErrors.push(err330),
errors++}}if(data116.equals!==void 0){let data120=data116.equals;if(typeof data120!="string"&&!(typeof data120=="number"&&isFinite(data120))){let err331={instancePath:instancePath+
"/drill/checks/"+i12+"/equals",schemaPath:"#/properties/drill/properties/checks/items/properties/equals/type",keyword:"type",params:{type:schema12.properties.drill.
properties.checks.items.properties.equals.type},schema:schema12.properties.drill.properties.checks.items.properties.equals.type,parentSchema:schema12.properties.
drill.properties.checks.items.properties.equals,data:data120};vErrors===null?vErrors=[err331]:vErrors.push(err331),errors++}}if(data116.at_least!==void 0){let data121=data116.
at_least;if(!(typeof data121=="number"&&isFinite(data121))){let err332={instancePath:instancePath+"/drill/checks/"+i12+"/at_least",schemaPath:"#/properties/dril\
l/properties/checks/items/properties/at_least/type",keyword:"type",params:{type:"number"},schema:schema12.properties.drill.properties.checks.items.properties.at_least.
type,parentSchema:schema12.properties.drill.properties.checks.items.properties.at_least,data:data121};vErrors===null?vErrors=[err332]:vErrors.push(err332),errors++}}
if(data116.tolerance!==void 0){let data122=data116.tolerance;if(typeof data122=="string"){if(!pattern277.test(data122)){let err333={instancePath:instancePath+"/\
drill/checks/"+i12+"/tolerance",schemaPath:"#/properties/drill/properties/checks/items/properties/tolerance/pattern",keyword:"pattern",params:{pattern:"^(?:[0-9\
]|[1-9][0-9]|100)%$"},schema:"^(?:[0-9]|[1-9][0-9]|100)%$",parentSchema:schema12.properties.drill.properties.checks.items.properties.tolerance,data:data122};vErrors===
null?vErrors=[err333]:vErrors.push(err333),errors++}}else{let err334={instancePath:instancePath+"/drill/checks/"+i12+"/tolerance",schemaPath:"#/properties/drill\
/properties/checks/items/properties/tolerance/type",keyword:"type",params:{type:"string"},schema:schema12.properties.drill.properties.checks.items.properties.tolerance.
type,parentSchema:schema12.properties.drill.properties.checks.items.properties.tolerance,data:data122};vErrors===null?vErrors=[err334]:vErrors.push(err334),errors++}}
if(data116.http!==void 0){let data123=data116.http;if(typeof data123=="string"){if(!pattern49.test(data123)){let err335={instancePath:instancePath+"/drill/check\
s/"+i12+"/http",schemaPath:"#/properties/drill/properties/checks/items/properties/http/pattern",keyword:"pattern",params:{pattern:"^https?://(?:\\{\\{[^\\n]*?\\}\\}|\
[^\\s\\u0000-\\u001f])+$"},schema:"^https?://(?:\\{\\{[^\\n]*?\\}\\}|[^\\s\\u0000-\\u001f])+$",parentSchema:schema12.properties.drill.properties.checks.items.properties.
http,data:data123};vErrors===null?vErrors=[err335]:vErrors.push(err335),errors++}}else{let err336={instancePath:instancePath+"/drill/checks/"+i12+"/http",schemaPath:"\
#/properties/drill/properties/checks/items/properties/http/type",keyword:"type",params:{type:"string"},schema:schema12.properties.drill.properties.checks.items.
properties.http.type,parentSchema:schema12.properties.drill.properties.checks.items.properties.http,data:data123};vErrors===null?vErrors=[err336]:vErrors.push(err336),
errors++}}if(data116.status!==void 0){let data124=data116.status;if(!(typeof data124=="number"&&!(data124%1)&&!isNaN(data124)&&isFinite(data124))){let err337={instancePath:instancePath+
"/drill/checks/"+i12+"/status",schemaPath:"#/properties/drill/properties/checks/items/properties/status/type",keyword:"type",params:{type:"integer"},schema:schema12.
properties.drill.properties.checks.items.properties.status.type,parentSchema:schema12.properties.drill.properties.checks.items.properties.status,data:data124};vErrors===
null?vErrors=[err337]:vErrors.push(err337),errors++}if(typeof data124=="number"&&isFinite(data124)){if(data124>599||isNaN(data124)){let err338={instancePath:instancePath+
"/drill/checks/"+i12+"/status",schemaPath:"#/properties/drill/properties/checks/items/properties/status/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},
schema:599,parentSchema:schema12.properties.drill.properties.checks.items.properties.status,data:data124};vErrors===null?vErrors=[err338]:vErrors.push(err338),errors++}
if(data124<100||isNaN(data124)){let err339={instancePath:instancePath+"/drill/checks/"+i12+"/status",schemaPath:"#/properties/drill/properties/checks/items/prop\
erties/status/minimum",keyword:"minimum",params:{comparison:">=",limit:100},schema:100,parentSchema:schema12.properties.drill.properties.checks.items.properties.
status,data:data124};vErrors===null?vErrors=[err339]:vErrors.push(err339),errors++}}}if(data116.tcp!==void 0){let data125=data116.tcp;if(typeof data125!="string"&&
!(typeof data125=="number"&&!(data125%1)&&!isNaN(data125)&&isFinite(data125))){let err340={instancePath:instancePath+"/drill/checks/"+i12+"/tcp",schemaPath:"#/p\
roperties/drill/properties/checks/items/properties/tcp/type",keyword:"type",params:{type:schema12.properties.drill.properties.checks.items.properties.tcp.type},
schema:schema12.properties.drill.properties.checks.items.properties.tcp.type,parentSchema:schema12.properties.drill.properties.checks.items.properties.tcp,data:data125};
vErrors===null?vErrors=[err340]:vErrors.push(err340),errors++}if(typeof data125=="number"&&isFinite(data125)){if(data125>65535||isNaN(data125)){let err341={instancePath:instancePath+
"/drill/checks/"+i12+"/tcp",schemaPath:"#/properties/drill/properties/checks/items/properties/tcp/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},
schema:65535,parentSchema:schema12.properties.drill.properties.checks.items.properties.tcp,data:data125};vErrors===null?vErrors=[err341]:vErrors.push(err341),errors++}
if(data125<1||isNaN(data125)){let err342={instancePath:instancePath+"/drill/checks/"+i12+"/tcp",schemaPath:"#/properties/drill/properties/checks/items/propertie\
s/tcp/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema12.properties.drill.properties.checks.items.properties.tcp,data:data125};
vErrors===null?vErrors=[err342]:vErrors.push(err342),errors++}}if(typeof data125=="string"&&!pattern50.test(data125)){let err343={instancePath:instancePath+"/dr\
ill/checks/"+i12+"/tcp",schemaPath:"#/properties/drill/properties/checks/items/properties/tcp/pattern",keyword:"pattern",params:{pattern:"^(?:[A-Za-z0-9.-]+|\\[[\
0-9A-Fa-f:.]+\\]):[0-9]{1,5}$"},schema:"^(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5}$",parentSchema:schema12.properties.drill.properties.checks.items.properties.
tcp,data:data125};vErrors===null?vErrors=[err343]:vErrors.push(err343),errors++}}if(data116.command!==void 0){let data126=data116.command;if(typeof data126=="st\
ring"){if(func3(data126)>4096){let err344={instancePath:instancePath+"/drill/checks/"+i12+"/command",schemaPath:"#/properties/drill/properties/checks/items/prop\
erties/command/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema12.properties.drill.properties.checks.items.properties.command,
data:data126};vErrors===null?vErrors=[err344]:vErrors.push(err344),errors++}if(func3(data126)<1){let err345={instancePath:instancePath+"/drill/checks/"+i12+"/co\
mmand",schemaPath:"#/properties/drill/properties/checks/items/properties/command/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema12.
properties.drill.properties.checks.items.properties.command,data:data126};vErrors===null?vErrors=[err345]:vErrors.push(err345),errors++}if(!pattern38.test(data126)){
let err346={instancePath:instancePath+"/drill/checks/"+i12+"/command",schemaPath:"#/properties/drill/properties/checks/items/properties/command/pattern",keyword:"\
pattern",params:{pattern:"^[^\\u0000]+$"},schema:"^[^\\u0000]+$",parentSchema:schema12.properties.drill.properties.checks.items.properties.command,data:data126};
vErrors===null?vErrors=[err346]:vErrors.push(err346),errors++}}else{let err347={instancePath:instancePath+"/drill/checks/"+i12+"/command",schemaPath:"#/properti\
es/drill/properties/checks/items/properties/command/type",keyword:"type",params:{type:"string"},schema:schema12.properties.drill.properties.checks.items.properties.
command.type,parentSchema:schema12.properties.drill.properties.checks.items.properties.command,data:data126};vErrors===null?vErrors=[err347]:vErrors.push(err347),
errors++}}}else{let err348={instancePath:instancePath+"/drill/checks/"+i12,schemaPath:"#/properties/drill/properties/checks/items/type",keyword:"type",params:{type:"\
object"},schema:schema12.properties.drill.properties.checks.items.type,parentSchema:schema12.properties.drill.properties.checks.items,data:data116};vErrors===null?
vErrors=[err348]:vErrors.push(err348),errors++}}}else{let err349={instancePath:instancePath+"/drill/checks",schemaPath:"#/properties/drill/properties/checks/typ\
e",keyword:"type",params:{type:"array"},schema:schema12.properties.drill.properties.checks.type,parentSchema:schema12.properties.drill.properties.checks,data:data115};
vErrors===null?vErrors=[err349]:vErrors.push(err349),errors++}}}else{let err350={instancePath:instancePath+"/drill",schemaPath:"#/properties/drill/type",keyword:"\
type",params:{type:"object"},schema:schema12.properties.drill.type,parentSchema:schema12.properties.drill,data:data105};vErrors===null?vErrors=[err350]:vErrors.
push(err350),errors++}}if(data.notify!==void 0){let data127=data.notify;if(data127&&typeof data127=="object"&&!Array.isArray(data127)){for(let key23 in data127)
if(key23!=="email"){let err351={instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key23},schema:false,parentSchema:schema12.properties.notify,data:data127};vErrors===null?vErrors=[err351]:vErrors.push(err351),errors++}if(data127.
email!==void 0){let data128=data127.email;if(typeof data128=="string"){if(func3(data128)>254){let err352={instancePath:instancePath+"/notify/email",schemaPath:"\
#/properties/notify/properties/email/maxLength",keyword:"maxLength",params:{limit:254},schema:254,parentSchema:schema12.properties.notify.properties.email,data:data128};
vErrors===null?vErrors=[err352]:vErrors.push(err352),errors++}if(!pattern281.test(data128)){let err353={instancePath:instancePath+"/notify/email",schemaPath:"#/\
properties/notify/properties/email/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._+-]*(?:@[A-Za-z0-9][A-Za-z0-9.-]*)?$"},schema:"^[A-Za-z0-\
9][A-Za-z0-9._+-]*(?:@[A-Za-z0-9][A-Za-z0-9.-]*)?$",parentSchema:schema12.properties.notify.properties.email,data:data128};vErrors===null?vErrors=[err353]:vErrors.
push(err353),errors++}}else{let err354={instancePath:instancePath+"/notify/email",schemaPath:"#/properties/notify/properties/email/type",keyword:"type",params:{
type:"string"},schema:schema12.properties.notify.properties.email.type,parentSchema:schema12.properties.notify.properties.email,data:data128};vErrors===null?vErrors=
[err354]:vErrors.push(err354),errors++}}}else{let err355={instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/type",keyword:"type",params:{type:"\
object"},schema:schema12.properties.notify.type,parentSchema:schema12.properties.notify,data:data127};vErrors===null?vErrors=[err355]:vErrors.push(err355),errors++}}
if(data.vars!==void 0){let data129=data.vars;if(!(data129&&typeof data129=="object"&&!Array.isArray(data129))){let err356={instancePath:instancePath+"/vars",schemaPath:"\
#/properties/vars/type",keyword:"type",params:{type:"object"},schema:schema12.properties.vars.type,parentSchema:schema12.properties.vars,data:data129};vErrors===
null?vErrors=[err356]:vErrors.push(err356),errors++}}}else{let err357={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema12.type,
parentSchema:schema12,data};vErrors===null?vErrors=[err357]:vErrors.push(err357),errors++}return validate11.errors=vErrors,errors===0}var playbook=validate12,schema13={
$schema:"http://json-schema.org/draft-07/schema#",$id:"playbook.schema.json",type:"array",title:"a list of plays",description:"Plays, each with its hosts and ta\
sks, in Ansible\u2019s form.",minItems:1,items:{type:"object",title:"a map with hosts and tasks",description:"Tasks for some hosts.",additionalProperties:false,
oneOf:[{required:["hosts"]},{required:["import_playbook"]}],properties:{name:{type:"string",title:"text",description:"What the play is for.",examples:["Take ove\
r"]},hosts:{type:["string","array"],title:"a word, or a list of them",minLength:1,items:{type:"string",minLength:1},description:"Roles, hosts or groups: primary\
, standby, all, a name, or several.",examples:["standby","all",["machine-a"]]},vars:{type:"object",title:"a map of variables",additionalProperties:true,description:"\
Variables of this play.",examples:[{port:8080}]},vars_files:{type:"array",title:"a list of files",description:"Files with more variables, beside the playbook; t\
hey win over vars.",items:{type:"string",minLength:1},examples:[["site.yml"]]},import_playbook:{type:"string",title:"a file",minLength:1,description:"In place o\
f a play: all plays of that file. Beside it may stand name, tags and vars.",examples:["common.yml"]},gather_facts:{type:"boolean",description:"Taken for Ansible\
\u2019s sake: facts are read when they are asked for.",examples:[false]},become:{type:"boolean",description:"Default of all its tasks.",examples:[true]},become_user:{
type:"string",title:"a user\u2019s name",minLength:1,description:"Default of all its tasks.",examples:["postgres"]},tags:{type:["string","array"],title:"a word,\
 or a list of them",minLength:1,items:{type:"string",minLength:1},description:"Tags of all its tasks.",examples:[["network"]]},ignore_unreachable:{type:"boolean",
description:"Go on without a host that cannot be reached.",examples:[true]},any_errors_fatal:{type:"boolean",description:"A failure on one host ends the run on \
all.",examples:[true]},pre_tasks:{$ref:"#/definitions/tasks",description:"Tasks before all others."},tasks:{$ref:"#/definitions/tasks",description:"What is to b\
e done, in order."},post_tasks:{$ref:"#/definitions/tasks",description:"Tasks after all others."},handlers:{$ref:"#/definitions/tasks",description:"Tasks that r\
un at the end, once, when a task that notifies them changed something."}}},definitions:{tasks:{type:"array",title:"a list of tasks",items:{$ref:"#/definitions/t\
ask"}},task:{type:"object",title:"a map with a module",description:"One module with its arguments, or a block of tasks, and what is to be said about it.",additionalProperties:false,
properties:{name:{type:"string",title:"text",description:"What the task is for; shown when it runs. May use templates.",examples:["Open the port"]},when:{type:[
"string","boolean","array"],title:"an expression, or a list of them that must all hold",minLength:1,items:{type:["string","boolean"],title:"an expression"},description:"\
Do it only where this holds (expressions without braces).",examples:['host.vars.site == "east"']},register:{type:"string",title:"a variable\u2019s name: letters, dig\
its and _",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",description:"Variable that keeps the result.",examples:["answer"]},loop:{type:["array","string"],title:"a list, or\
 a template that gives one",pattern:"\\{\\{",description:"Do it once for each item, called item.",examples:[["a","b"]]},with_items:{type:["array","string"],title:"\
a list, or a template that gives one",pattern:"\\{\\{",description:"The older word for loop.",examples:[["a","b"]]},loop_control:{type:"object",title:"a map wit\
h loop_var, index_var or label",description:"What the items of a loop are called.",additionalProperties:false,properties:{loop_var:{type:"string",title:"a varia\
ble\u2019s name: letters, digits and _",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",description:"Name of the item. Default: item.",examples:["entry"]},index_var:{type:"s\
tring",title:"a variable\u2019s name: letters, digits and _",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",description:"Variable that counts the items from 0.",examples:["\
number"]},label:{type:"string",title:"text",description:"What is shown of an item. May use templates.",examples:["{{ entry.name }}"]}}},until:{type:["string","b\
oolean","array"],title:"an expression, or a list of them that must all hold",minLength:1,items:{type:["string","boolean"],title:"an expression"},description:"Re\
peat until this holds.",examples:["answer.status == 200"]},retries:{type:"integer",title:"a whole number",minimum:0,description:"How often at most, with until. \
Default: 3.",examples:[10]},delay:{type:"number",title:"seconds",minimum:0,description:"Seconds between tries. Default: 5.",examples:[5]},notify:{type:["string",
"array"],title:"a word, or a list of them",minLength:1,items:{type:"string",minLength:1},description:"Handlers to run at the end of the play when this changed s\
omething.",examples:["restart app"]},listen:{type:["string","array"],title:"a word, or a list of them",minLength:1,items:{type:"string",minLength:1},description:"\
On a handler: other names that it answers to.",examples:["app changed"]},tags:{type:["string","array"],title:"a word, or a list of them",minLength:1,items:{type:"\
string",minLength:1},description:"For --tags and --skip-tags.",examples:[["network"]]},become:{type:"boolean",description:"Act as another user: root, or become_\
user. pairctl is root on the hosts already.",examples:[true]},become_user:{type:"string",title:"a user\u2019s name",minLength:1,description:"Who to act as.",examples:[
"postgres"]},delegate_to:{type:"string",title:"a host or role",minLength:1,description:"Do it on this host instead, for the host of the play.",examples:["standb\
y"]},run_once:{type:"boolean",description:"Do it on the first host of the play only.",examples:[true]},ignore_errors:{type:"boolean",description:"Go on after a \
failure.",examples:[true]},ignore_unreachable:{type:"boolean",description:"Go on when the host cannot be reached.",examples:[true]},failed_when:{type:["string",
"boolean","array"],title:"an expression, or a list of them that must all hold",minLength:1,items:{type:["string","boolean"],title:"an expression"},description:"\
What counts as failed.",examples:["answer.rc > 1"]},changed_when:{type:["string","boolean","array"],title:"an expression, or a list of them that must all hold",
minLength:1,items:{type:["string","boolean"],title:"an expression"},description:"What counts as changed.",examples:[false]},vars:{type:"object",title:"a map of \
variables",additionalProperties:true,description:"Variables of this task.",examples:[{port:8080}]},owned:{type:"boolean",description:"What it makes belongs to p\
airctl: it is listed in the host\u2019s manifest and removed when it is no longer wanted.",examples:[true]},timeout:{type:"integer",title:"a whole number",minimum:0,
description:"Seconds until it is stopped.",examples:[600]},block:{$ref:"#/definitions/tasks",description:"Tasks that belong together: what is said here holds fo\
r each of them."},rescue:{$ref:"#/definitions/tasks",description:"Tasks for when one of the block failed."},always:{$ref:"#/definitions/tasks",description:"Task\
s that follow in any case."},import_tasks:{type:["string","object"],title:"a file",description:"The tasks of a file, as if they stood here: what is said here ho\
lds for each of them.",minLength:1,required:["file"],additionalProperties:false,properties:{file:{type:"string",minLength:1,description:"The file.",examples:["w\
eb.yml"]}},examples:["web.yml"]},include_tasks:{type:["string","object"],title:"a file",description:"The same as import_tasks.",minLength:1,required:["file"],additionalProperties:false,
properties:{file:{type:"string",minLength:1,description:"The file.",examples:["web.yml"]}},examples:["web.yml"]},assert:{description:"Stops when a condition doe\
s not hold.",type:"object",examples:[{that:["release >= 7"],fail_msg:"release 7 or later is needed"}],required:["that"],additionalProperties:false,properties:{that:{
description:"Conditions that must all hold: one expression or a list, without braces."},fail_msg:{type:"string",description:"Said when one does not hold."},success_msg:{
type:"string",description:"Said when all hold."}}},authorized_key:{description:"One line in an account\u2019s authorized_keys, found by its comment; other lines are \
never touched.",type:"object",examples:[{user:"deploy",key:"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKkeyOfTheDeployer",comment:"deploy"}],required:["user","comment"],
additionalProperties:false,properties:{user:{type:["string"],pattern:"(?:^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$)|\\{\\{",title:"an account name",description:"Whose\
 account it opens."},key:{type:["string"],pattern:"(?:^\\s*[a-z][a-z0-9@.-]* [A-Za-z0-9+/]+=*( [^\\n]*)?\\s*$)|\\{\\{",title:"a public key: its type and base64",
description:"The public key: type and base64; a comment behind it is dropped."},key_options:{type:["string"],pattern:"(?:^[^\\n]*$)|\\{\\{",title:"one line",description:'\
Options before the key (authorized_keys in sshd(8)): restrict, from="\u2026", command="\u2026".'},comment:{type:["string"],pattern:"(?:^[A-Za-z0-9._@-]+$)|\\{\\{",
title:"one word of letters, digits and . _ @ -",description:"The last word of the line, by which it is found again: one line bears it."},state:{description:"Def\
ault present; absent removes the line.",anyOf:[{enum:["present","absent"]},{type:"string",pattern:"\\{\\{"}]}}},backup:{description:"Chooses the newest backup t\
hat proves good, or takes one now.",type:"object",additionalProperties:false,properties:{plans:{type:["array","null","string"],items:{type:["string"],pattern:"(\
?:^[a-z0-9][a-z0-9-]*$)|\\{\\{"},description:"Choose a backup of each of these; default: of all that the host holds.",pattern:"\\{\\{"},name:{type:["string","nu\
ll"],description:"Only the backup of that name."},not_after:{type:["string","null"],pattern:"(?:^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9:.]+(?:Z|[+-][0-9]{2}:?\
[0-9]{2})?)?|[0-9]{1,9}[smhdw])$)|\\{\\{",description:"The newest that was taken by then: a time (ISO 8601) or so long ago (2h). Default: now."},at_least:{description:"\
Proof level that it must have; its hashes are verified in any case. Default intact.",anyOf:[{enum:["intact","restored"]},{type:"string",pattern:"\\{\\{"}]},max_loss:{
type:["number","null","string"],minimum:0,description:"Seconds; an older backup is refused (guard max-loss).",pattern:"\\{\\{"},pull:{description:"Bring over an\
d verify, instead, what the primary has and this standby has not.",anyOf:[{const:"now"},{type:"string",pattern:"\\{\\{"}]},take:{description:"Take a backup now \
instead, of `plans` or of every plan.",anyOf:[{const:"now"},{type:"string",pattern:"\\{\\{"}]}}},backup_store:{description:"Pins, verifies or prunes the backups\
 that the host holds.",type:"object",required:["do"],additionalProperties:false,examples:[{do:"pin",name:"backup-2026-01-31_12-00-00+0000"}],properties:{do:{description:"\
`pin` and `unpin`: keep a backup whatever the schedule says, or no longer; `verify`: read and hash again; `prune`: remove what no rule keeps.",anyOf:[{enum:["pi\
n","unpin","verify","prune"]},{type:"string",pattern:"\\{\\{"}]},plan:{type:["string"],pattern:"(?:^[a-z0-9][a-z0-9-]*$)|\\{\\{",description:"Only of this backu\
p plan; default: all."},name:{type:["string"],pattern:"(?:^(?:backup|safety)-[0-9][A-Za-z0-9_+-]*$)|\\{\\{",description:"The backup, as `pairctl backups` lists \
it; without it `verify` and `prune` take all."},all:{type:["boolean","string"],description:"`verify` also what is proven already. Default: false.",pattern:"\\{\\{"}}},
command:{description:"Runs a program with its words; no shell reads them.",anyOf:[{type:"string",minLength:1},{type:"object",examples:[{cmd:"/opt/app/bin/migrat\
e --to 7",unless:"/opt/app/bin/migrate --is-at 7"}],additionalProperties:false,properties:{cmd:{type:"string",minLength:1,description:"The command line, split i\
nto words as a shell would, but read by no shell."},argv:{type:["array","string"],minItems:1,items:{type:"string"},description:"The command as a list of words, \
instead of cmd.",pattern:"\\{\\{"},creates:{type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,title:"an absolute path\
 without . and ..",description:"Nothing is run when this path is there."},removes:{type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",
maxLength:4096,title:"an absolute path without . and ..",description:"Nothing is run when this path is missing."},unless:{type:"string",minLength:1,description:"\
A shell line that changes nothing, also asked in a plan: nothing is run when it ends with status 0."},only_if:{type:"string",minLength:1,description:"A shell li\
ne that changes nothing, also asked in a plan: nothing is run unless it ends with status 0."},chdir:{type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u000\
0]*$)|\\{\\{",maxLength:4096,title:"an absolute path without . and ..",description:"The directory to run in; default /."},stdin:{type:"string",description:"Fed \
to its standard input; may hold secrets, which a command line may not."},env:{type:["object","string"],propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:{
type:"string"},description:"Variables of its environment; may hold secrets.",pattern:"\\{\\{"}}}]},copy:{description:"Puts a file on the host, whole, by rename.",
type:"object",examples:[{src:"files/app.conf",dest:"/etc/app.conf",mode:"0644"},{content:`hello
`,dest:"/etc/motd"}],required:["dest"],additionalProperties:false,properties:{dest:{type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",
maxLength:4096,title:"an absolute path without . and ..",description:"Where the file is to stand, its name included."},mode:{type:["string"],pattern:"(?:^0?[0-7\
]{3,4}$)|\\{\\{",title:'octal digits in quotes, such as "0644"',description:'Octal digits in quotes: "0644".'},owner:{type:"string",minLength:1,description:"Nam\
e or number of the owning user."},group:{type:"string",minLength:1,description:"Name or number of the owning group."},backup:{type:["boolean","string"],description:"\
Keep what was there beside it, with date and a tilde.",pattern:"\\{\\{"},force:{type:["boolean","string"],description:"false: leave a file that is there as it i\
s.",pattern:"\\{\\{"},src:{type:"string",description:"A file beside the playbook to take the content from, byte for byte."},content:{type:"string",description:"\
The content, as text. Where it holds a secret, mode is 0600 unless it says otherwise."},content_base64:{type:["string"],pattern:"(?:^[A-Za-z0-9+/\\s]*=*\\s*$)|\\{\\\
{",title:"base64",description:"The content, as bytes in base64."}}},cron:{description:"A file of jobs in /etc/cron.d.",type:"object",examples:[{name:"app-report",
jobs:[{schedule:"15 6 * * *",user:"app",job:"/opt/app/bin/report"}]}],required:["name"],additionalProperties:false,properties:{name:{type:["string"],pattern:"(?\
:^[A-Za-z0-9_-]+$)|\\{\\{",title:"letters, digits, _ and -",description:"Name of the file in /etc/cron.d; cron ignores one with a dot."},state:{description:"Def\
ault present; absent removes the file.",anyOf:[{enum:["present","absent"]},{type:"string",pattern:"\\{\\{"}]},env:{type:["object","string"],propertyNames:{pattern:"\
^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:{type:["string"],pattern:"(?:^[^\\n]*$)|\\{\\{"},description:"Variables before the jobs: MAILTO, PATH.",pattern:"\
\\{\\{"},jobs:{type:["array","string"],minItems:1,description:"The jobs of the file.",items:{type:["object","string"],required:["schedule","job"],additionalProperties:false,
properties:{schedule:{type:["string"],pattern:"(?:^(@[a-z]+|[^\\s@]\\S*( \\S+){4})$)|\\{\\{",title:'five fields, such as "*/5 * * * *", or @daily and the like',
description:"Five fields of crontab(5), or @daily and the like."},user:{type:["string"],pattern:"(?:^[^\\s]+$)|\\{\\{",description:"Who runs it; default root."},
job:{type:["string"],pattern:"(?:^[^\\n]+$)|\\{\\{",description:"The command line; a percent sign is escaped for cron."},comment:{type:["string"],pattern:"(?:^[\
^\\n]*$)|\\{\\{",description:"A comment above it."}},pattern:"\\{\\{"},pattern:"\\{\\{"},content:{type:"string",description:"The whole file as crontab(5) has it\
, instead of env and jobs; a final newline is added."}}},databases:{description:"Looks at the database programs of the host, and whether they can restore what a\
nother host dumps.",type:"object",additionalProperties:false,properties:{dumped_on:{type:"string",description:"The host that dumps what this one must be able to\
 restore."},dumped_by:{type:["array","string"],items:{type:["object","string"],pattern:"\\{\\{"},description:"What this module registered as `databases` on that\
 host.",pattern:"\\{\\{"}}},debug:{description:"Says something in the run\u2019s output.",anyOf:[{type:"string",minLength:1},{type:"object",examples:[{msg:"the \
newest backup is {{ choice.backup.name }}"}],additionalProperties:false,properties:{msg:{description:"What to say."},var:{description:"A value to show: a name o\
r an expression, without braces."}}}]},directory:{description:"Makes a directory with mode and owner, or removes it.",anyOf:[{type:"string",minLength:1},{type:"\
object",examples:[{path:"/srv/app",owner:"app",group:"app",mode:"0750"}],required:["path"],additionalProperties:false,properties:{path:{type:["string"],pattern:"\
(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,title:"an absolute path without . and ..",description:"The directory; missing parents are ma\
de too, with mode 0755."},mode:{type:["string"],pattern:"(?:^0?[0-7]{3,4}$)|\\{\\{",title:'octal digits in quotes, such as "0644"',description:'Octal digits in \
quotes: "0644".'},owner:{type:"string",minLength:1,description:"Name or number of the owning user."},group:{type:"string",minLength:1,description:"Name or numbe\
r of the owning group."},state:{description:"Default present. absent removes it with all that is in it; absent_if_empty leaves a directory that holds anything.",
anyOf:[{enum:["present","absent","absent_if_empty"]},{type:"string",pattern:"\\{\\{"}]}}}]},dns:{description:"Sends clients to the primary by a record of the na\
me server, or waits until all its servers agree.",type:"object",required:["target","addresses","primary","epoch"],additionalProperties:false,properties:{target:{
type:["object","string"],required:["provider"],properties:{provider:{type:"string"}},description:"An entry of the pair\u2019s failover.traffic.",anyOf:[{type:["\
object","string"],required:["provider","servers","zone","record","type","ttl","key"],additionalProperties:false,properties:{provider:{anyOf:[{const:"rfc2136"},{
type:"string",pattern:"\\{\\{"}]},servers:{description:"Name servers that take updates of the zone, tried in order.",type:["array","string"],minItems:1,items:{type:[
"object","string"],required:["address","port"],additionalProperties:false,properties:{address:{type:["string"],pattern:"(?:^[A-Za-z0-9:_][A-Za-z0-9:._-]{0,252}$\
)|\\{\\{"},port:{type:["integer","string"],minimum:1,maximum:65535,pattern:"\\{\\{"}},pattern:"\\{\\{"},pattern:"\\{\\{"},zone:{type:["string"],pattern:"(?:^[A-\
Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$)|\\{\\{",description:"The zone, without a final dot."},record:{type:["string"],pattern:"(\
?:^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$)|\\{\\{",description:"Full name of the record, without a final dot."},type:{anyOf:[
{enum:["A","AAAA","CNAME"]},{type:"string",pattern:"\\{\\{"}]},ttl:{type:["integer","string"],minimum:0,maximum:604800,description:"Seconds.",pattern:"\\{\\{"},
key:{type:["object","string"],required:["name","algorithm"],additionalProperties:false,properties:{name:{type:["string"],pattern:"(?:^[A-Za-z0-9_][A-Za-z0-9._-]\
{0,252}$)|\\{\\{"},algorithm:{anyOf:[{enum:["hmac-sha224","hmac-sha256","hmac-sha384","hmac-sha512"]},{type:"string",pattern:"\\{\\{"}]},secret:{description:"Wh\
ere the operator has it; not read here.",type:["object","string"],additionalProperties:{type:["string","array"],items:{type:"string"}},pattern:"\\{\\{"}},pattern:"\
\\{\\{"}},pattern:"\\{\\{"}],pattern:"\\{\\{"},addresses:{type:["object","string"],additionalProperties:{type:"string"},description:"What clients reach, by host\
: the service_address of both hosts.",pattern:"\\{\\{"},primary:{type:"string",description:"The host that clients shall reach."},epoch:{type:["integer","string"],
minimum:1,description:"The epoch at which it took the role.",pattern:"\\{\\{"},verify:{type:["boolean","string"],description:"Change nothing; wait until every a\
uthoritative server gives the wanted answer.",pattern:"\\{\\{"},within:{type:["integer","string"],minimum:0,description:"Seconds to wait with `verify`; default \
60.",pattern:"\\{\\{"}}},drill:{description:"Holds a drill on the standby: restores the newest backups beside production and asks the checks.",type:"object",additionalProperties:false,
properties:{timeout:{type:["integer","string"],minimum:1,description:"Seconds that it may take. Default: a day.",pattern:"\\{\\{"}}},fail:{description:"Stops wi\
th a message.",anyOf:[{type:"string",minLength:1},{type:"object",examples:[{msg:"not on this host"}],additionalProperties:false,properties:{msg:{type:"string",description:"\
Why."}}}]},fence:{description:"Switches the old primary off, or proves that it is out of service and refuses otherwise.",type:"object",required:["primary","epoc\
h"],additionalProperties:false,properties:{primary:{type:"string",description:"The host that must be out of service."},epoch:{type:["integer","string"],minimum:1,
description:"The epoch at which the other one takes over.",pattern:"\\{\\{"},stopped:{type:["object","string"],properties:{reachable:{type:["boolean","string"],
pattern:"\\{\\{"},answered:{type:["boolean","string"],pattern:"\\{\\{"},why:{type:"string"},role:{type:["string","null"]},epoch:{type:["integer","null","string"],
pattern:"\\{\\{"},active:{type:["array","string"],items:{type:"string"},pattern:"\\{\\{"}},description:"What `pair_status` on it registered after it was told to\
 stop.",pattern:"\\{\\{"},peer:{type:["object","string"],properties:{reachable:{type:["boolean","string"],pattern:"\\{\\{"},answered:{type:["boolean","string"],
pattern:"\\{\\{"},why:{type:"string"},role:{type:["string","null"]},epoch:{type:["integer","null","string"],pattern:"\\{\\{"},active:{type:["array","string"],items:{
type:"string"},pattern:"\\{\\{"}},description:"What `pair_status: { of: peer }` on the standby registered.",pattern:"\\{\\{"},check:{description:"The health che\
ck, for the port that must be closed.",type:["object","null","string"],required:["kind"],properties:{kind:{anyOf:[{enum:["http","tcp","command"]},{type:"string",
pattern:"\\{\\{"}]},url:{type:"string"},status:{type:["integer","string"],pattern:"\\{\\{"},address:{type:"string"},port:{type:["integer","string"],pattern:"\\{\\\
{"},script:{type:"string"}},pattern:"\\{\\{"},at:{type:["array","string"],items:{type:"string"},description:"Its addresses, at which that port must be closed.",
pattern:"\\{\\{"},command:{type:["string","null"],description:"Switch it off by this shell line, unless it is proven to be out already."},status:{type:["string",
"null"],description:"A shell line whose exit status 0 proves that it is off."},after:{description:"What the attempt to switch it off registered, for the words o\
f a refusal.",type:["object","string"],properties:{sent:{type:["boolean","string"],pattern:"\\{\\{"},failed:{type:["boolean","string"],pattern:"\\{\\{"},msg:{type:"\
string"}},pattern:"\\{\\{"},timeout:{type:["number","string"],minimum:1,description:"Seconds for the command, and then for its effect; default 60.",pattern:"\\{\\\
{"}}},file:{description:"Sets mode and owner of a path, makes a directory or a symbolic link, or removes it.",type:"object",examples:[{path:"/etc/app.conf",owner:"\
app",mode:"0640"},{path:"/opt/app/current",state:"link",src:"releases/7"}],required:["path"],additionalProperties:false,properties:{path:{type:["string"],pattern:"\
(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,title:"an absolute path without . and ..",description:"The path."},state:{description:"Defau\
lt file: it must be there already. directory: made when missing; link: a symbolic link; touch: an empty file when missing; absent: removed, a directory with all\
 that is in it, other file systems never.",anyOf:[{enum:["file","directory","link","touch","absent"]},{type:"string",pattern:"\\{\\{"}]},src:{type:"string",minLength:1,
description:"With state link: what the link points to."},force:{type:["boolean","string"],description:"With state link, true: replace a file that stands there. \
With state absent, false: leave a directory that holds anything.",pattern:"\\{\\{"},mode:{type:["string"],pattern:"(?:^0?[0-7]{3,4}$)|\\{\\{",title:'octal digit\
s in quotes, such as "0644"',description:'Octal digits in quotes: "0644".'},owner:{type:"string",minLength:1,description:"Name or number of the owning user."},group:{
type:"string",minLength:1,description:"Name or number of the owning group."}}},group:{description:"Makes, changes or removes a local group.",anyOf:[{type:"strin\
g",minLength:1},{type:"object",examples:[{name:"app",gid:990}],required:["name"],additionalProperties:false,properties:{name:{type:["string"],pattern:"(?:^[A-Za\
-z_][A-Za-z0-9_.-]{0,31}\\$?$)|\\{\\{",title:"an account name",description:"Name of the group."},gid:{type:["integer","string"],minimum:0,description:"Numeric i\
d; should be the same on both hosts.",pattern:"\\{\\{"},system:{type:["boolean","string"],description:"A system group, when it is made.",pattern:"\\{\\{"},state:{
description:"Default present; absent removes it.",anyOf:[{enum:["present","absent"]},{type:"string",pattern:"\\{\\{"}]}}}]},health:{description:"Waits until the\
 application is healthy, or refuses while it still answers.",type:"object",additionalProperties:false,oneOf:[{required:["check"]},{required:["http"]},{required:[
"tcp"]},{required:["command"]}],properties:{http:{type:["string"],pattern:"(?:^https?://)|\\{\\{",description:"A URL, asked on the host."},status:{type:["intege\
r","string"],minimum:100,maximum:599,description:"HTTP status that means health; default 200.",pattern:"\\{\\{"},tcp:{type:["string"],pattern:"(?:^.+:[0-9]{1,5}\
$)|\\{\\{",description:"`ADDRESS:PORT` that must take connections."},command:{type:"string",minLength:1,description:"A shell line that changes nothing and exits\
 0 in health."},check:{description:"A check as `pair.failover.health.check` has it.",type:["object","string"],required:["kind"],properties:{kind:{anyOf:[{enum:[
"http","tcp","command"]},{type:"string",pattern:"\\{\\{"}]},url:{type:"string"},status:{type:["integer","string"],pattern:"\\{\\{"},address:{type:"string"},port:{
type:["integer","string"],pattern:"\\{\\{"},script:{type:"string"}},pattern:"\\{\\{"},within:{type:["number","string"],minimum:0,description:"Seconds to wait fo\
r health; default 60.",pattern:"\\{\\{"},expect:{description:"`up` (default): wait for health; `silent`: refuse while somebody answers (guard primary-alive).",anyOf:[
{enum:["up","silent"]},{type:"string",pattern:"\\{\\{"}]},at:{type:["array","string"],items:{type:"string"},description:"Ask at these addresses instead of the c\
heck\u2019s own: for looking at another host from this one.",pattern:"\\{\\{"},of:{type:"string",description:"The host that is asked about, for messages; defaul\
t: this one."}}},mirror:{description:"Pulls a mirror onto the standby: the first time, or now.",anyOf:[{type:"string",minLength:1},{type:"object",required:["nam\
e"],additionalProperties:false,properties:{name:{type:["string"],pattern:"(?:^[a-z0-9][a-z0-9-]*$)|\\{\\{",description:"The mirror\u2019s name in the pair."},initial:{
type:["boolean","string"],description:"Let the first pull take over a destination that has content already; what it replaces is kept.",pattern:"\\{\\{"},path:{type:"\
string",description:"The destination, so that a plan can tell whether it has content before pairctl is set up there."},sync:{description:"`first` (default) pull\
s only when it never was; `now` pulls in any case.",anyOf:[{enum:["first","now"]},{type:"string",pattern:"\\{\\{"}]},accept:{type:["integer","null","string"],minimum:1,
description:"Lets a mass change of exactly so many entries happen, as guard mass-change counted it; any other count is refused.",pattern:"\\{\\{"}}}]},outlook:{
description:"Tells what a change of roles would lose and how long it would take, and refuses more than is allowed.",type:"object",additionalProperties:false,properties:{
choice:{type:["object","null","string"],description:"What `backup` registered; without it nothing is restored.",properties:{lossSeconds:{type:["number","null","\
string"],pattern:"\\{\\{"},backup:{type:["object","string"],properties:{takenAt:{type:"string"}},pattern:"\\{\\{"}},pattern:"\\{\\{"},named:{type:["string","nul\
l"],description:"The backup that was asked for by its name."},wanted:{type:["array","string"],items:{type:"string"},description:"The pair\u2019s mirrors, whose copie\
s the new primary goes on with.",pattern:"\\{\\{"},mirrors:{type:["array","string"],description:"How old those copies are: `mirrors`, as `pair_status` on the st\
andby registers them.",items:{type:["object","string"],required:["name"],properties:{name:{type:"string"},lastSuccess:{type:["string","null"]}},pattern:"\\{\\{"},
pattern:"\\{\\{"},drills:{type:["array","string"],description:"The last drills: `drill`, as `pair_status` on each host registers it.",items:{type:["object","nul\
l","string"],properties:{lastPassed:{type:["string","null"]},serveSeconds:{type:["number","null","string"],pattern:"\\{\\{"}},pattern:"\\{\\{"},pattern:"\\{\\{"},
traffic:{type:["array","string"],description:"The traffic targets: for as long as their TTL, clients may keep the old address.",items:{type:["object","string"],
properties:{ttl:{type:["number","string"],pattern:"\\{\\{"}},pattern:"\\{\\{"},pattern:"\\{\\{"},fence:{type:["number","null","string"],minimum:0,description:"S\
econds that switching the primary off may take at most.",pattern:"\\{\\{"},max_loss:{type:["number","null","string"],minimum:0,description:"An older copy is ref\
used (guard max-loss).",pattern:"\\{\\{"},max_time:{type:["number","null","string"],minimum:0,description:"If it is expected to take longer, it is refused (guar\
d max-time).",pattern:"\\{\\{"}}},package:{description:"Installs or removes packages of the distribution (apt, dnf, apk).",anyOf:[{type:"string",minLength:1},{type:"\
object",examples:[{name:["rsync","zstd"]}],required:["name"],additionalProperties:false,properties:{name:{anyOf:[{type:["string"],pattern:"(?:^[A-Za-z0-9]([A-Za\
-z0-9+._-]*[A-Za-z0-9+._])?([ ,]+[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+._])?)*$)|\\{\\{",title:"a package name"},{type:["array","string"],minItems:1,items:{type:[
"string"],pattern:"(?:^[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+._])?([ ,]+[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+._])?)*$)|\\{\\{",title:"a package name"},pattern:"\
\\{\\{"}],description:"One package or a list, as the distribution calls them; without versions."},state:{description:"Default present: installs what is missing;\
 absent removes.",anyOf:[{enum:["present","absent"]},{type:"string",pattern:"\\{\\{"}]}}}]},pair_status:{description:"Looks at a host: role, epoch, services, mi\
rrors, backups, clock; or at its peer through it.",type:"object",additionalProperties:false,properties:{of:{description:"`self` (default): what the host says of\
 itself; `peer`: what it sees of the other host by the pull channel, asked now.",anyOf:[{enum:["self","peer"]},{type:"string",pattern:"\\{\\{"}]},apart_from:{type:[
"number","null","string"],description:"The other host\u2019s clockOffsetSeconds, to compare with: further apart than `limit` is refused (guard clock-skew).",pattern:"\
\\{\\{"},limit:{type:["number","string"],minimum:0,description:"Seconds that clocks may be apart; default 30.",pattern:"\\{\\{"}}},pause:{description:"Waits for\
 a time, or until a person confirms.",type:"object",examples:[{prompt:"Is the cable in?"},{seconds:30}],additionalProperties:false,properties:{seconds:{type:["n\
umber","string"],minimum:0,description:"How long to wait.",pattern:"\\{\\{"},minutes:{type:["number","string"],minimum:0,description:"How long to wait; added to\
 seconds.",pattern:"\\{\\{"},prompt:{type:"string",description:"A person at the terminal must confirm this."}}},restore:{description:"Restores one backup of a p\
lan on the host; what is there now is kept as a safety copy.",type:"object",required:["plan","name"],additionalProperties:false,properties:{plan:{type:["string"],
pattern:"(?:^[a-z0-9][a-z0-9-]*$)|\\{\\{",description:"The backup plan."},name:{type:["string"],pattern:"(?:^[A-Za-z0-9][A-Za-z0-9_.+-]*$)|\\{\\{",description:"\
The backup, as `pairctl backups` lists it."},only:{type:["string","null"],description:"Only this item of the plan: a database by its name, or a path by that of \
its artifact."},into:{type:["string","null"],minLength:1,description:"Beside production, which goes on: below this directory, or for one database into a new one\
 of this name."},passed_over:{type:["array","string"],items:{type:["object","string"],required:["name","why"],properties:{name:{type:"string"},why:{type:"string"}},
pattern:"\\{\\{"},description:"Newer ones that did not prove good, as `backup` registers them: told in the plan.",pattern:"\\{\\{"}}},role:{description:"Records\
 on a host which role it has, since which epoch.",type:"object",required:["role","epoch"],additionalProperties:false,properties:{role:{description:"What the hos\
t is to be.",anyOf:[{enum:["primary","standby"]},{type:"string",pattern:"\\{\\{"}]},epoch:{type:["integer","string"],minimum:1,description:"The epoch of that; g\
rows by one at every change of roles.",pattern:"\\{\\{"}}},safety:{description:"Stops a host\u2019s services and copies aside what its backup plans hold, before the \
other host\u2019s data win.",type:"object",additionalProperties:false,properties:{keep:{type:"string",description:"The host whose data win, for messages."},without:{
type:["boolean","string"],description:"Go on also without a copy of what cannot be copied; guard safety-copy must be lifted for it.",pattern:"\\{\\{"}}},service:{
description:"Starts, stops, restarts, enables or masks a systemd unit.",anyOf:[{type:"string",minLength:1},{type:"object",examples:[{name:"app",state:"started",
enabled:true}],required:["name"],additionalProperties:false,properties:{name:{type:["string"],pattern:"(?:^[A-Za-z0-9:_.@\\\\][A-Za-z0-9:_.@\\\\-]*$)|\\{\\{",title:"\
the name of a systemd unit",description:"The unit; without a suffix a .service."},state:{description:"What it is to do now. started and stopped do nothing when \
it is so; restarted and reloaded are done every time, reloaded as a restart where the unit cannot reload.",anyOf:[{enum:["started","stopped","restarted","reload\
ed"]},{type:"string",pattern:"\\{\\{"}]},enabled:{type:["boolean","string"],description:"Whether it starts at boot; a unit without [Install] is left as it is.",
pattern:"\\{\\{"},masked:{type:["boolean","string"],description:"Whether it cannot be started at all.",pattern:"\\{\\{"},daemon_reload:{type:["boolean","string"],
description:"Have systemd read its unit files again if they changed; done in any case before the unit is touched.",pattern:"\\{\\{"}}}]},set_fact:{description:"\
Any names, each with its value.",type:"object",examples:[{release:7,folder:"/opt/app/releases/7"}],minProperties:1,propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_\
]*$"},additionalProperties:true},shell:{description:"Runs text in /bin/sh on the host.",anyOf:[{type:"string",minLength:1},{type:"object",examples:[{cmd:"zcat d\
ump.sql.gz | /opt/app/bin/load",chdir:"/srv/app",creates:"/srv/app/loaded"}],required:["cmd"],additionalProperties:false,properties:{cmd:{type:"string",minLength:1,
description:"Text for /bin/sh."},creates:{type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,title:"an absolute path w\
ithout . and ..",description:"Nothing is run when this path is there."},removes:{type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,
title:"an absolute path without . and ..",description:"Nothing is run when this path is missing."},unless:{type:"string",minLength:1,description:"A shell line t\
hat changes nothing, also asked in a plan: nothing is run when it ends with status 0."},only_if:{type:"string",minLength:1,description:"A shell line that change\
s nothing, also asked in a plan: nothing is run unless it ends with status 0."},chdir:{type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",
maxLength:4096,title:"an absolute path without . and ..",description:"The directory to run in; default /."},stdin:{type:"string",description:"Fed to its standar\
d input; may hold secrets, which a command line may not."},env:{type:["object","string"],propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:{
type:"string"},description:"Variables of its environment; may hold secrets.",pattern:"\\{\\{"}}}]},slurp:{description:"Reads a text file of the host; registers \
content, in base64.",anyOf:[{type:"string",minLength:1},{type:"object",examples:[{src:"/etc/app/instance-id"}],required:["src"],additionalProperties:false,properties:{
src:{type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,title:"an absolute path without . and ..",description:"The fil\
e to read: text, at most 1 MiB."}}}]},ssh_key:{description:"An ed25519 key pair made on the host; registers public_key.",type:"object",examples:[{path:"/etc/app\
/key",comment:"app"}],required:["path"],additionalProperties:false,properties:{path:{type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",
maxLength:4096,title:"an absolute path without . and ..",description:"The private half; the public half stands beside it with .pub."},comment:{type:["string"],pattern:"\
(?:^[A-Za-z0-9._@-]*$)|\\{\\{",title:"one word of letters, digits and . _ @ -",description:"The comment of a key that is made."},state:{description:"Default pre\
sent; absent removes both halves.",anyOf:[{enum:["present","absent"]},{type:"string",pattern:"\\{\\{"}]}}},systemd_dropin:{description:"A drop-in file of a syst\
emd unit; systemd is told of it.",type:"object",examples:[{unit:"app.service",name:"limits.conf",content:`[Service]
LimitNOFILE=65536
`}],required:["unit","name"],additionalProperties:false,properties:{unit:{type:["string"],pattern:"(?:^[A-Za-z0-9:_.@\\\\][A-Za-z0-9:_.@\\\\-]*\\.[a-z]+$)|\\{\\{",
title:"the full name of a systemd unit",description:"Full name of the unit, with its suffix; it need not be there yet."},name:{type:["string"],pattern:"(?:^[A-Z\
a-z0-9_][A-Za-z0-9_.-]*\\.conf$)|\\{\\{",title:"a file name that ends in .conf",description:"Name of the drop-in file."},content:{type:"string",description:"The\
 file\u2019s content."},state:{description:"Default present; absent removes the file.",anyOf:[{enum:["present","absent"]},{type:"string",pattern:"\\{\\{"}]}}},systemd_unit:{
description:"A systemd unit file, enabled at boot or not; systemd is told of it.",type:"object",examples:[{name:"app.service",enabled:true,content:`[Service]
ExecStart=/opt/app/bin/serve
[Install]
WantedBy=multi-user.target
`}],required:["name"],additionalProperties:false,properties:{name:{type:["string"],pattern:"(?:^[A-Za-z0-9:_.@\\\\][A-Za-z0-9:_.@\\\\-]*\\.[a-z]+$)|\\{\\{",title:"\
the full name of a systemd unit",description:"Full name of the unit, with its suffix."},content:{type:"string",description:"The unit file\u2019s content."},enabled:{
type:["boolean","string"],description:"Whether it starts at boot.",pattern:"\\{\\{"},state:{description:"Default present; absent stops the unit, disables it and\
 removes its file.",anyOf:[{enum:["present","absent"]},{type:"string",pattern:"\\{\\{"}]}}},template:{description:"Puts a file whose content is a template, fill\
ed in from the playbook\u2019s variables.",type:"object",examples:[{src:"templates/app.conf.j2",dest:"/etc/app.conf",owner:"app",mode:"0600"}],required:["dest"],
additionalProperties:false,properties:{dest:{type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,title:"an absolute pat\
h without . and ..",description:"Where the file is to stand, its name included."},mode:{type:["string"],pattern:"(?:^0?[0-7]{3,4}$)|\\{\\{",title:'octal digits \
in quotes, such as "0644"',description:'Octal digits in quotes: "0644".'},owner:{type:"string",minLength:1,description:"Name or number of the owning user."},group:{
type:"string",minLength:1,description:"Name or number of the owning group."},backup:{type:["boolean","string"],description:"Keep what was there beside it, with \
date and a tilde.",pattern:"\\{\\{"},force:{type:["boolean","string"],description:"false: leave a file that is there as it is.",pattern:"\\{\\{"},src:{type:"str\
ing",description:"A file beside the playbook, whose {{ \u2026 }} are filled in."},content:{type:"string",description:"The content, as text. Where it holds a sec\
ret, mode is 0600 unless it says otherwise."},content_base64:{type:["string"],pattern:"(?:^[A-Za-z0-9+/\\s]*=*\\s*$)|\\{\\{",title:"base64",description:"The con\
tent, as bytes in base64."}}},undelete:{description:"Brings back files of a mirror that were deleted, from what keep_deleted holds.",type:"object",required:["mi\
rror","since"],additionalProperties:false,examples:[{mirror:"srv-data",since:7200,path:"reports/*"}],properties:{mirror:{type:["string"],pattern:"(?:^[a-z0-9][a\
-z0-9-]*$)|\\{\\{",description:"The mirror\u2019s name in the pair."},since:{type:["integer","string"],minimum:1,description:"Seconds: what pulls deleted or ove\
rwrote longer ago is left alone.",pattern:"\\{\\{"},path:{type:"string",minLength:1,description:"Only paths that match this pattern of the shell, or lie below o\
ne that does; as seen on the host, or from the mirror\u2019s top. Default: all."},to:{type:["string"],pattern:"(?:^/)|\\{\\{",description:"Bring them back besid\
e, to this directory. Default: the mirror\u2019s own tree, on the primary."},overwrite:{type:["boolean","string"],description:"Replace also what is there now by\
 the version that was kept; what is replaced is kept in turn. Default: false.",pattern:"\\{\\{"},oldest:{type:["boolean","string"],description:"Of several kept \
versions the oldest since then. Default: the newest.",pattern:"\\{\\{"}}},uri:{description:"Asks a web server from the host; registers status and, if asked for,\
 content.",anyOf:[{type:"string",minLength:1},{type:"object",examples:[{url:"http://127.0.0.1:8080/health",status_code:[200,204]}],required:["url"],additionalProperties:false,
properties:{url:{type:["string"],pattern:"(?:^https?://[^\\s]+$)|\\{\\{",title:"a URL that begins with http:// or https://",description:"What is asked, from the\
 host, by its curl; redirects are not followed."},method:{description:"Default GET. A GET is also asked in a plan; all others are run only by an apply.",anyOf:[
{enum:["GET","HEAD","POST","PUT","PATCH","DELETE"]},{type:"string",pattern:"\\{\\{"}]},headers:{type:["object","string"],propertyNames:{pattern:"^[A-Za-z0-9-]+$"},
additionalProperties:{type:["string"],pattern:"(?:^[^\\r\\n]*$)|\\{\\{"},description:"Headers of the request; may hold secrets.",pattern:"\\{\\{"},body:{type:["\
string","object","array"],description:"Body of the request; may hold secrets. What is no text is sent as JSON."},body_format:{description:"json: with a Content-\
Type of application/json.",anyOf:[{enum:["raw","json"]},{type:"string",pattern:"\\{\\{"}]},status_code:{anyOf:[{type:["integer","string"],minimum:100,maximum:599,
pattern:"\\{\\{"},{type:["array","string"],minItems:1,items:{type:["integer","string"],minimum:100,maximum:599,pattern:"\\{\\{"},pattern:"\\{\\{"}],title:"a sta\
tus or a list of them",description:"The statuses that mean success; default 200."},return_content:{type:["boolean","string"],description:"Register content, and \
json where it is JSON: of a GET that is looked at the first 4 KiB.",pattern:"\\{\\{"},timeout:{type:["integer","string"],minimum:1,description:"Seconds; default\
 30.",pattern:"\\{\\{"}}}]},user:{description:"Makes, changes or removes a local account.",anyOf:[{type:"string",minLength:1},{type:"object",examples:[{name:"ap\
p",system:true,home:"/srv/app",groups:["adm"]}],required:["name"],additionalProperties:false,properties:{name:{type:["string"],pattern:"(?:^[A-Za-z_][A-Za-z0-9_\
.-]{0,31}\\$?$)|\\{\\{",title:"an account name",description:"Login name."},state:{description:"Default present; absent removes the account and leaves its files.",
anyOf:[{enum:["present","absent"]},{type:"string",pattern:"\\{\\{"}]},remove:{type:["boolean","string"],description:"With state absent, true: its home directory\
 and mail go too.",pattern:"\\{\\{"},uid:{type:["integer","string"],minimum:0,description:"Numeric id; should be the same on both hosts.",pattern:"\\{\\{"},group:{
type:["string"],pattern:"(?:^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$)|\\{\\{",title:"an account name",description:"Primary group; default one of the same name."},groups:{
type:["array","string"],items:{type:["string"],pattern:"(?:^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$)|\\{\\{",title:"an account name"},description:"Further groups; it\
 is added to them and taken out of none.",pattern:"\\{\\{"},append:{description:"As Ansible has it; groups are always added to.",anyOf:[{const:true},{type:"stri\
ng",pattern:"\\{\\{"}]},home:{type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,title:"an absolute path without . and\
 ..",description:"Home directory; an existing one is not moved."},create_home:{type:["boolean","string"],description:"Make the home directory together with the \
account; default true.",pattern:"\\{\\{"},shell:{type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,title:"an absolute\
 path without . and ..",description:"Login shell."},comment:{type:["string"],pattern:"(?:^[^:\\n]*$)|\\{\\{",title:"one line without a colon",description:"Full \
name (GECOS)."},system:{type:["boolean","string"],description:"A system account, when it is made.",pattern:"\\{\\{"}}}]},wait_for:{description:"Waits until a TC\
P port answers or a path is there, or the reverse.",type:"object",examples:[{port:8080,timeout:60},{path:"/run/app.pid",state:"absent"}],additionalProperties:false,
properties:{host:{type:["string"],pattern:"(?:^[A-Za-z0-9_][A-Za-z0-9_.:-]*$)|\\{\\{",title:"a name or address",description:"Where the port is; default 127.0.0.\
1, as the host itself sees it."},port:{type:["integer","string"],minimum:1,maximum:65535,description:"A TCP port.",pattern:"\\{\\{"},path:{type:["string"],pattern:"\
(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,title:"an absolute path without . and ..",description:"A path, instead of a port."},state:{description:"\
Default started. started or present: the port answers, the path is there; stopped or absent: not.",anyOf:[{enum:["started","present","stopped","absent"]},{type:"\
string",pattern:"\\{\\{"}]},timeout:{type:["integer","string"],minimum:1,description:"Seconds to wait at most; default 300.",pattern:"\\{\\{"},sleep:{type:["num\
ber","string"],minimum:.1,description:"Seconds between two looks; default 1.",pattern:"\\{\\{"},msg:{type:"string",description:"Said when it did not come to be \
in time."}}}},oneOf:[{required:["block"]},{required:["import_tasks"]},{required:["include_tasks"]},{required:["assert"]},{required:["authorized_key"]},{required:[
"backup"]},{required:["backup_store"]},{required:["command"]},{required:["copy"]},{required:["cron"]},{required:["databases"]},{required:["debug"]},{required:["\
directory"]},{required:["dns"]},{required:["drill"]},{required:["fail"]},{required:["fence"]},{required:["file"]},{required:["group"]},{required:["health"]},{required:[
"mirror"]},{required:["outlook"]},{required:["package"]},{required:["pair_status"]},{required:["pause"]},{required:["restore"]},{required:["role"]},{required:["\
safety"]},{required:["service"]},{required:["set_fact"]},{required:["shell"]},{required:["slurp"]},{required:["ssh_key"]},{required:["systemd_dropin"]},{required:[
"systemd_unit"]},{required:["template"]},{required:["undelete"]},{required:["uri"]},{required:["user"]},{required:["wait_for"]}],dependencies:{rescue:["block"],
always:["block"]}}}};function validate12(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(Array.isArray(data)){
if(data.length<1){let err0={instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:schema13,data};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}let len0=data.length;for(let i0=0;i0<len0;i0++){let data0=data[i0],_errs3=errors,valid2=false,passing0=null,_errs4=errors;if(data0&&
typeof data0=="object"&&!Array.isArray(data0)&&data0.hosts===void 0){let err1={instancePath:instancePath+"/"+i0,schemaPath:"#/items/oneOf/0/required",keyword:"r\
equired",params:{missingProperty:"hosts"},schema:schema13.items.oneOf[0].required,parentSchema:schema13.items.oneOf[0],data:data0};vErrors===null?vErrors=[err1]:
vErrors.push(err1),errors++}var _valid0=_errs4===errors;_valid0&&(valid2=true,passing0=0);let _errs5=errors;if(data0&&typeof data0=="object"&&!Array.isArray(data0)&&
data0.import_playbook===void 0){let err2={instancePath:instancePath+"/"+i0,schemaPath:"#/items/oneOf/1/required",keyword:"required",params:{missingProperty:"imp\
ort_playbook"},schema:schema13.items.oneOf[1].required,parentSchema:schema13.items.oneOf[1],data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
var _valid0=_errs5===errors;if(_valid0&&valid2?(valid2=false,passing0=[passing0,1]):_valid0&&(valid2=true,passing0=1),valid2)errors=_errs3,vErrors!==null&&(_errs3?
vErrors.length=_errs3:vErrors=null);else{let err3={instancePath:instancePath+"/"+i0,schemaPath:"#/items/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},
schema:schema13.items.oneOf,parentSchema:schema13.items,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data0&&typeof data0=="object"&&
!Array.isArray(data0)){for(let key0 in data0)if(!func2.call(schema13.items.properties,key0)){let err4={instancePath:instancePath+"/"+i0,schemaPath:"#/items/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:false,parentSchema:schema13.items,data:data0};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}if(data0.name!==void 0){let data1=data0.name;if(typeof data1!="string"){let err5={instancePath:instancePath+"/"+i0+"/name",schemaPath:"\
#/items/properties/name/type",keyword:"type",params:{type:"string"},schema:schema13.items.properties.name.type,parentSchema:schema13.items.properties.name,data:data1};
vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data0.hosts!==void 0){let data2=data0.hosts;if(typeof data2!="string"&&!Array.isArray(data2)){let err6={
instancePath:instancePath+"/"+i0+"/hosts",schemaPath:"#/items/properties/hosts/type",keyword:"type",params:{type:schema13.items.properties.hosts.type},schema:schema13.
items.properties.hosts.type,parentSchema:schema13.items.properties.hosts,data:data2};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(typeof data2==
"string"&&func3(data2)<1){let err7={instancePath:instancePath+"/"+i0+"/hosts",schemaPath:"#/items/properties/hosts/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:schema13.items.properties.hosts,data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(Array.isArray(data2)){let len1=data2.
length;for(let i1=0;i1<len1;i1++){let data3=data2[i1];if(typeof data3=="string"){if(func3(data3)<1){let err8={instancePath:instancePath+"/"+i0+"/hosts/"+i1,schemaPath:"\
#/items/properties/hosts/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema13.items.properties.hosts.items,data:data3};vErrors===
null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath:instancePath+"/"+i0+"/hosts/"+i1,schemaPath:"#/items/properties/hosts/items/type",keyword:"\
type",params:{type:"string"},schema:schema13.items.properties.hosts.items.type,parentSchema:schema13.items.properties.hosts.items,data:data3};vErrors===null?vErrors=
[err9]:vErrors.push(err9),errors++}}}}if(data0.vars!==void 0){let data4=data0.vars;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))){let err10={instancePath:instancePath+
"/"+i0+"/vars",schemaPath:"#/items/properties/vars/type",keyword:"type",params:{type:"object"},schema:schema13.items.properties.vars.type,parentSchema:schema13.
items.properties.vars,data:data4};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data0.vars_files!==void 0){let data5=data0.vars_files;if(Array.
isArray(data5)){let len2=data5.length;for(let i2=0;i2<len2;i2++){let data6=data5[i2];if(typeof data6=="string"){if(func3(data6)<1){let err11={instancePath:instancePath+
"/"+i0+"/vars_files/"+i2,schemaPath:"#/items/properties/vars_files/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema13.items.properties.
vars_files.items,data:data6};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath:instancePath+"/"+i0+"/vars_files/"+i2,schemaPath:"\
#/items/properties/vars_files/items/type",keyword:"type",params:{type:"string"},schema:schema13.items.properties.vars_files.items.type,parentSchema:schema13.items.
properties.vars_files.items,data:data6};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{let err13={instancePath:instancePath+"/"+i0+"/vars_fi\
les",schemaPath:"#/items/properties/vars_files/type",keyword:"type",params:{type:"array"},schema:schema13.items.properties.vars_files.type,parentSchema:schema13.
items.properties.vars_files,data:data5};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data0.import_playbook!==void 0){let data7=data0.import_playbook;
if(typeof data7=="string"){if(func3(data7)<1){let err14={instancePath:instancePath+"/"+i0+"/import_playbook",schemaPath:"#/items/properties/import_playbook/minL\
ength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema13.items.properties.import_playbook,data:data7};vErrors===null?vErrors=[err14]:vErrors.push(
err14),errors++}}else{let err15={instancePath:instancePath+"/"+i0+"/import_playbook",schemaPath:"#/items/properties/import_playbook/type",keyword:"type",params:{
type:"string"},schema:schema13.items.properties.import_playbook.type,parentSchema:schema13.items.properties.import_playbook,data:data7};vErrors===null?vErrors=[
err15]:vErrors.push(err15),errors++}}if(data0.gather_facts!==void 0){let data8=data0.gather_facts;if(typeof data8!="boolean"){let err16={instancePath:instancePath+
"/"+i0+"/gather_facts",schemaPath:"#/items/properties/gather_facts/type",keyword:"type",params:{type:"boolean"},schema:schema13.items.properties.gather_facts.type,
parentSchema:schema13.items.properties.gather_facts,data:data8};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data0.become!==void 0){let data9=data0.
become;if(typeof data9!="boolean"){let err17={instancePath:instancePath+"/"+i0+"/become",schemaPath:"#/items/properties/become/type",keyword:"type",params:{type:"\
boolean"},schema:schema13.items.properties.become.type,parentSchema:schema13.items.properties.become,data:data9};vErrors===null?vErrors=[err17]:vErrors.push(err17),
errors++}}if(data0.become_user!==void 0){let data10=data0.become_user;if(typeof data10=="string"){if(func3(data10)<1){let err18={instancePath:instancePath+"/"+i0+
"/become_user",schemaPath:"#/items/properties/become_user/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema13.items.properties.become_user,
data:data10};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}else{let err19={instancePath:instancePath+"/"+i0+"/become_user",schemaPath:"#/items/pr\
operties/become_user/type",keyword:"type",params:{type:"string"},schema:schema13.items.properties.become_user.type,parentSchema:schema13.items.properties.become_user,
data:data10};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}if(data0.tags!==void 0){let data11=data0.tags;if(typeof data11!="string"&&!Array.isArray(
data11)){let err20={instancePath:instancePath+"/"+i0+"/tags",schemaPath:"#/items/properties/tags/type",keyword:"type",params:{type:schema13.items.properties.tags.
type},schema:schema13.items.properties.tags.type,parentSchema:schema13.items.properties.tags,data:data11};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}
if(typeof data11=="string"&&func3(data11)<1){let err21={instancePath:instancePath+"/"+i0+"/tags",schemaPath:"#/items/properties/tags/minLength",keyword:"minLeng\
th",params:{limit:1},schema:1,parentSchema:schema13.items.properties.tags,data:data11};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}if(Array.isArray(
data11)){let len3=data11.length;for(let i3=0;i3<len3;i3++){let data12=data11[i3];if(typeof data12=="string"){if(func3(data12)<1){let err22={instancePath:instancePath+
"/"+i0+"/tags/"+i3,schemaPath:"#/items/properties/tags/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema13.items.properties.tags.
items,data:data12};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}else{let err23={instancePath:instancePath+"/"+i0+"/tags/"+i3,schemaPath:"#/items\
/properties/tags/items/type",keyword:"type",params:{type:"string"},schema:schema13.items.properties.tags.items.type,parentSchema:schema13.items.properties.tags.
items,data:data12};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}}}if(data0.ignore_unreachable!==void 0){let data13=data0.ignore_unreachable;if(typeof data13!=
"boolean"){let err24={instancePath:instancePath+"/"+i0+"/ignore_unreachable",schemaPath:"#/items/properties/ignore_unreachable/type",keyword:"type",params:{type:"\
boolean"},schema:schema13.items.properties.ignore_unreachable.type,parentSchema:schema13.items.properties.ignore_unreachable,data:data13};vErrors===null?vErrors=
[err24]:vErrors.push(err24),errors++}}if(data0.any_errors_fatal!==void 0){let data14=data0.any_errors_fatal;if(typeof data14!="boolean"){let err25={instancePath:instancePath+
"/"+i0+"/any_errors_fatal",schemaPath:"#/items/properties/any_errors_fatal/type",keyword:"type",params:{type:"boolean"},schema:schema13.items.properties.any_errors_fatal.
type,parentSchema:schema13.items.properties.any_errors_fatal,data:data14};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}}data0.pre_tasks!==void 0&&
(validate13(data0.pre_tasks,{instancePath:instancePath+"/"+i0+"/pre_tasks",parentData:data0,parentDataProperty:"pre_tasks",rootData})||(vErrors=vErrors===null?validate13.
errors:vErrors.concat(validate13.errors),errors=vErrors.length)),data0.tasks!==void 0&&(validate13(data0.tasks,{instancePath:instancePath+"/"+i0+"/tasks",parentData:data0,
parentDataProperty:"tasks",rootData})||(vErrors=vErrors===null?validate13.errors:vErrors.concat(validate13.errors),errors=vErrors.length)),data0.post_tasks!==void 0&&
(validate13(data0.post_tasks,{instancePath:instancePath+"/"+i0+"/post_tasks",parentData:data0,parentDataProperty:"post_tasks",rootData})||(vErrors=vErrors===null?
validate13.errors:vErrors.concat(validate13.errors),errors=vErrors.length)),data0.handlers!==void 0&&(validate13(data0.handlers,{instancePath:instancePath+"/"+i0+
"/handlers",parentData:data0,parentDataProperty:"handlers",rootData})||(vErrors=vErrors===null?validate13.errors:vErrors.concat(validate13.errors),errors=vErrors.
length))}else{let err26={instancePath:instancePath+"/"+i0,schemaPath:"#/items/type",keyword:"type",params:{type:"object"},schema:schema13.items.type,parentSchema:schema13.
items,data:data0};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}}else{let err27={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"ar\
ray"},schema:schema13.type,parentSchema:schema13,data};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}return validate12.errors=vErrors,errors===0}export{
inventory,pair,playbook};
