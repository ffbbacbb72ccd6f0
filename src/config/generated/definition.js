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
s, MB/s or GB/s)",description:"At most this much per second. Default: no limit.",pattern:"^[1-9][0-9]{0,8}(?:Ki|Mi|Gi|[kK]|M|G)B/s$",examples:["20MiB/s"]},watch:{
type:"boolean",description:"true: pulled within seconds of a change (inotify), besides by schedule; for trees of some thousand directories. Default: false.",examples:[
true]},compress:{enum:["zstd","none"],description:"Compression on the wire. Default: none.",examples:["zstd"]}},oneOf:[{required:["schedule"]},{required:["every"]}]}},
shared:{type:"array",title:"a list of shared paths",minItems:1,maxItems:20,description:"File systems that both hosts mount (NFS and the like) and only the prima\
ry uses: not mirrored, not restored by a failover.",items:{type:"object",title:"a map with path",description:"A file system that both hosts mount.",required:["p\
ath"],additionalProperties:false,properties:{path:{type:"string",title:"an absolute path without . , .. , control characters or templates",pattern:"^/(?!(?:.*/)\
?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$",maxLength:1024,description:"Where it is mounted, on both hosts.",examples:["/srv/data"]},
require_mount:{type:"boolean",description:"false: the path is inside a mounted file system and no mount point itself. Default: true, nothing starts where nothin\
g is mounted on it.",examples:[false]}}}},databases:{type:"array",title:"a list of databases",maxItems:200,description:"Databases, which backup plans include by\
 name.",items:{type:"object",title:"a map with a name and one kind of database",description:"A database, or anything else that is dumped and loaded by a program\
.",required:["name"],additionalProperties:false,properties:{name:{type:"string",title:"a name of lower-case letters, digits and -, at most 40, beginning with a \
letter or digit",pattern:"^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$",description:"What backup plans call it; names its artifact.",examples:["app"]},readiness:{enum:[
"cold","warm"],title:"cold or warm",description:"cold (default): restored in a failover. warm: the standby restores each new backup ahead, into a database of it\
s own, which a failover only renames.",examples:["warm"]},postgresql:{type:"object",title:"a map with database",description:"PostgreSQL: dumped by the postgres \
user through the local socket.",required:["database"],additionalProperties:false,properties:{database:{type:"string",title:"one line of literal text",pattern:"^\
(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",maxLength:1024,description:"Name of the database.",examples:["app"]},port:{type:"integer",title:"a port",
minimum:1,maximum:65535,description:"Port of the cluster, which names its socket. Default: 5432.",examples:[5432]},cluster:{type:"string",title:"a cluster such \
as 15/main",pattern:"^[0-9]{1,3}(?:\\.[0-9])?/[A-Za-z0-9_-]+$",maxLength:1024,description:"Cluster on Debian, as `pg_lsclusters` lists it. Default: the one on t\
he port.",examples:["15/main"]},jobs:{type:"integer",title:"a number from 1 to 64",minimum:1,maximum:64,description:"Tables that are dumped and loaded at once, \
for large databases: as many connections to the server. Default: 1.",examples:[4]},user:{type:"string",title:"one line of literal text",pattern:"^(?!.*\\{\\{)[^\\u\
0000-\\u001f\\u007f\\u2028\\u2029]+$",maxLength:1024,description:"System user that dumps and restores. Default: postgres.",examples:["postgres"]},socket:{type:"\
string",title:"an absolute path without . , .. , control characters or templates",pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u20\
29]*$",maxLength:1024,description:"Directory of the socket. Default: the client\u2019s own.",examples:["/var/run/postgresql"]}}},mariadb:{type:"object",title:"a\
 map with database, or all_databases: true",description:"MariaDB or MySQL: dumped through the local socket, each database in a transaction of its own.",additionalProperties:false,
properties:{database:{type:"string",title:"one line of literal text",pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",maxLength:1024,description:"\
Name of the database.",examples:["shop"]},all_databases:{enum:[true],description:"All databases but the server\u2019s own.",examples:[true]},user:{type:"string",
title:"one line of literal text",pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",maxLength:1024,description:"Database user. Default: root by th\
e socket.",examples:["root"]},socket:{type:"string",title:"an absolute path without . , .. , control characters or templates",pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|\
$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$",maxLength:1024,description:"The socket. Default: the client\u2019s own.",examples:["/run/mysqld/mysqld\
.sock"]}},oneOf:[{required:["database"]},{required:["all_databases"]}]},sqlite:{type:"object",title:"a map with path",description:"SQLite: copied whole by its o\
wn online backup, while it is in use.",required:["path"],additionalProperties:false,properties:{path:{type:"string",title:"an absolute path without . , .. , con\
trol characters or templates",pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$",maxLength:1024,description:"The datab\
ase file.",examples:["/var/lib/app/state.db"]}}},command:{type:"object",title:"a map with dump and restore",description:"Anything that can write itself to stand\
ard output and be read back.",required:["dump","restore"],additionalProperties:false,properties:{dump:{type:"string",title:"a shell line",minLength:1,maxLength:4096,
pattern:"^[^\\u0000]+$",description:"Shell line that writes the data to standard output; status 0 and some output mean success. May use templates.",examples:["/\
opt/app/bin/dump"]},restore:{type:"string",title:"a shell line",minLength:1,maxLength:4096,pattern:"^[^\\u0000]+$",description:"Shell line that reads them back:\
 from standard input, or from the file {{ artifact }}. May use templates.",examples:["/opt/app/bin/load {{ artifact }}"]}}}},oneOf:[{required:["postgresql"]},{required:[
"mariadb"]},{required:["sqlite"]},{required:["command"]}]}},backup:{type:"object",title:"a map with plans",description:"What is backed up on the primary, and ca\
rried to and verified on the standby.",additionalProperties:false,properties:{directory:{type:"string",title:"an absolute path without . , .. , control characte\
rs or templates",pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$",maxLength:1024,description:"Where both hosts keep \
backups. Default: /var/lib/pairctl/PAIR/backups.",examples:["/var/lib/pairctl/cyclecloud/backups"]},plans:{type:"array",title:"a list of backup plans",description:"\
Backup plans.",maxItems:100,items:{type:"object",title:"a map with name, schedule and include or external",description:"What is backed up, how often and how lon\
g it is kept.",required:["name","schedule"],additionalProperties:false,properties:{name:{type:"string",title:"a name of lower-case letters, digits and -, at mos\
t 40, beginning with a letter or digit",pattern:"^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$",description:"Its name in commands, messages and on disk.",examples:["da\
tastore"]},schedule:{type:"string",title:"a rolling schedule such as 1h,1d/7d",description:"Rolling schedule D1,D2,\u2026/T: every D1, thinned out to D2, \u2026 as they a\
ge, kept for T. See `pairctl schedule explain`.",examples:["5m,15m,1h,2h,4h,8h,1d/7d","1h,1d/7d"]},on_share:{type:"boolean",description:"true: what it holds is \
on a shared file system; it is backed up and proven, and no failover restores it. Default: false.",examples:[true]},include:{type:"array",title:"a list of datab\
ases by name, and of { path: \u2026 }",description:"What one backup holds: databases by name, and paths.",minItems:1,maxItems:200,items:{anyOf:[{type:"string",title:"\
the name of a database"},{type:"object",title:"a map with path",required:["path"],additionalProperties:false,properties:{path:{type:"string",title:"an absolute \
path without . , .. , control characters or templates",pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$",maxLength:1024,
description:"A file or directory.",examples:["/etc/app"]},name:{type:"string",title:"a name of lower-case letters, digits and -, at most 40, beginning with a le\
tter or digit",pattern:"^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$",description:"Names its artifact. Default: made from the path.",examples:["settings"]}}}]},examples:[
["app",{path:"/etc/app"}]]},external:{type:"object",title:"a map with directory, pattern and restore",description:"The application writes its own backups; pairc\
tl carries, proves and restores them.",required:["directory","pattern","restore"],additionalProperties:false,properties:{directory:{type:"string",title:"an abso\
lute path without . , .. , control characters or templates",pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$",maxLength:1024,
description:"Where the application puts them.",examples:["/opt/cycle_server/data/backups"]},pattern:{type:"string",title:"a name with %Y %m %d %H %M %S and, if \
they bear it, %z",pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",maxLength:1024,description:"Their names, with the date as in date(1): %Y %m %\
d %H %M %S %z. What does not fit is never touched.",examples:["backup-%Y-%m-%d_%H-%M-%S%z"]},companion:{type:"string",title:"the name of a folder",pattern:"^[A-\
Za-z0-9][A-Za-z0-9._+:@=,-]{0,254}$",description:"A folder in that directory that backups refer to: carried with them, beside them when one is restored, and nev\
er pruned.",examples:["shared"]},restore:{type:"string",title:"a shell line",minLength:1,maxLength:4096,pattern:"^[^\\u0000]+$",description:"Shell line that res\
tores one: {{ backup.path }} is where it is. May use templates.",examples:["/opt/cycle_server/util/restore.sh {{ backup.path }}"]}}},description:{type:"string",
title:"one line of literal text",pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",maxLength:1024,description:"For people.",examples:["applicatio\
n data"]},disabled:{type:"boolean",description:"true: none are taken and none are removed. Default: false.",examples:[false]}},oneOf:[{required:["include"]},{required:[
"external"]}]}}}},failover:{type:"object",title:"a map",description:"What happens when the standby takes over.",additionalProperties:false,properties:{health:{type:"\
object",title:"a map with http, tcp or command",description:"What tells that the application works. It must hold on the standby before traffic moves.",additionalProperties:false,
properties:{http:{type:"string",title:"an http:// or https:// address",description:"Fetched on the host itself. May use templates.",pattern:"^https?://(?:\\{\\{[^\
\\n]*?\\}\\}|[^\\s\\u0000-\\u001f])+$",examples:["http://127.0.0.1:8080/"]},status:{type:"integer",title:"an HTTP status",minimum:100,maximum:599,description:"H\
TTP status that means health. Default: 200.",examples:[200]},tcp:{type:["string","integer"],title:"a port, or address:port",description:"A port that must take c\
onnections: PORT (at 127.0.0.1) or ADDRESS:PORT.",pattern:"^(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5}$",minimum:1,maximum:65535,examples:[8080,"127.0.0\
.1:5432"]},command:{type:"string",title:"a shell line",minLength:1,maxLength:4096,pattern:"^[^\\u0000]+$",description:"Shell line that changes nothing; status 0\
 means health. May use templates.",examples:["/opt/app/bin/check"]},within:{type:"string",title:"a duration: a whole number with s, m, h, d or w",pattern:"^(?:0\
|[1-9][0-9]{0,8})[smhdw]$",description:"It must hold within this time. Default: 1m.",examples:["2m"]}},oneOf:[{required:["http"]},{required:["tcp"]},{required:[
"command"]}]},traffic:{type:"array",title:"a list of traffic targets",maxItems:20,description:"What sends clients to the active host.",items:{type:"object",title:"\
a map with one kind of traffic target",description:"Something that sends clients to the active host.",minProperties:1,maxProperties:1,additionalProperties:false,
properties:{dns:{type:"object",title:"a map with provider, server, zone, record and key",description:"A DNS record that holds the service_address of the active \
host, changed by RFC 2136 updates signed with TSIG.",required:["provider","zone","record","key"],additionalProperties:false,properties:{provider:{enum:["rfc2136"],
description:"How the record is changed: dynamic updates by RFC 2136.",examples:["rfc2136"]},server:{type:"string",title:"a host name (RFC 1123) or an IP address",
pattern:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}\
){2,7}(?:\\.[0-9]{1,3}){0,3})$",description:"Name server that takes updates of the zone. Default port: 53.",examples:["ns1.example.com"]},port:{type:"integer",title:"\
a port",minimum:1,maximum:65535,description:"Port of `server`. Default: 53.",examples:[53]},servers:{type:"array",title:"a list of name servers",description:"In\
stead of server: several name servers that take updates, tried in order.",minItems:1,maxItems:20,items:{anyOf:[{type:"string",title:"a host name (RFC 1123) or a\
n IP address",pattern:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0\
-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$"},{type:"object",title:"a map with address and port",required:["address"],additionalProperties:false,properties:{address:{
type:"string",title:"a host name (RFC 1123) or an IP address",pattern:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0\
-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$",description:"Name or address of the server.",examples:["ns2.exampl\
e.com"]},port:{type:"integer",title:"a port",minimum:1,maximum:65535,description:"Its port. Default: 53.",examples:[5353]}}}]},examples:[["ns1.example.com",{address:"\
ns2.example.com",port:5353}]]},zone:{type:"string",title:"a domain name",pattern:"^(?=.{1,254}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_\
](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?$",description:"The zone that takes the updates.",examples:["example.com"]},record:{type:"string",title:"a record\u2019s n\
ame within the zone, or @",pattern:"^(?:@|(?=.{1,254}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.\
?)$",description:"The record: relative to the zone, or its full name; @ is the zone itself.",examples:["app","app.example.com"]},type:{enum:["A","AAAA","CNAME"],
description:"Type of the record. Default: A.",examples:["A"]},values:{type:"object",title:"a map of addresses or names by host",additionalProperties:{type:"stri\
ng",title:"a host name (RFC 1123) or an IP address",pattern:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}\
[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$"},description:"What the record holds for each host. Default: its service_addr\
ess.",examples:[{"machine-a":"203.0.113.10","machine-b":"203.0.113.20"}]},also:{type:"array",title:"a list of records",description:"More records of the zone, mo\
ved together with the first in one atomic message, with the same ttl.",minItems:1,maxItems:50,items:{type:"object",title:"a map with type or record",additionalProperties:false,
properties:{record:{type:"string",title:"a record\u2019s name within the zone, or @",pattern:"^(?:@|(?=.{1,254}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])\
?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?)$",description:"The record. Default: the first one\u2019s name.",examples:["www"]},type:{enum:["A",
"AAAA","CNAME"],description:"Its type. Default: A.",examples:["AAAA"]},values:{type:"object",title:"a map of addresses or names by host",additionalProperties:{type:"\
string",title:"a host name (RFC 1123) or an IP address",pattern:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0\
,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$"},description:"What it holds for each host. Default: its service_address.",
examples:[{"machine-a":"2001:db8::a","machine-b":"2001:db8::b"}]}}}},ttl:{type:"integer",title:"seconds",minimum:0,maximum:604800,description:"Seconds that clie\
nts may keep the answer. Default: 60.",examples:[60]},key:{type:"object",title:"a map with name and secret",description:"The TSIG key (RFC 8945) that the name s\
erver lets change this record.",required:["name","secret"],additionalProperties:false,properties:{name:{type:"string",title:"a key\u2019s name",pattern:"^(?=.{1\
,254}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?$",description:"Name of the key, as the name \
server has it.",examples:["pairctl."]},algorithm:{enum:["hmac-sha224","hmac-sha256","hmac-sha384","hmac-sha512"],description:"Algorithm of the key. Default: hma\
c-sha256.",examples:["hmac-sha256"]},secret:{type:"object",title:"a way to a secret: { env: NAME }, { file: PATH } or { command: [PROGRAM, \u2026] }",minProperties:1,
maxProperties:1,additionalProperties:false,properties:{env:{type:"string",title:"the name of an environment variable",description:"Environment variable of the p\
airctl process that holds it.",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",examples:["TSIG_SECRET"]},file:{type:"string",title:"a path",description:"File on the operator\
\u2019s machine, mode 0600 or tighter, that holds nothing else.",pattern:"^[^\\u0000-\\u001f]+$",examples:["~/.config/pairctl/tsig"]},command:{type:"array",title:"\
a list: the program and its arguments",description:"Program and arguments, run on the operator\u2019s machine without a shell; its output is the secret.",minItems:1,
items:{type:"string",pattern:"^[^\\u0000]*$"},examples:[["pass","show","pair/tsig"]]}},description:"Where the key\u2019s secret, in base64, is to be had.",examples:[
{env:"TSIG_SECRET"}]}}}},oneOf:[{required:["server"]},{required:["servers"]}]},haproxy:{type:"object",title:"a map with backend",description:"A backend of HAPro\
xy with both hosts behind it: the primary\u2019s server is ready, the other\u2019s in maintenance.",required:["backend"],additionalProperties:false,properties:{
on:{type:"string",title:"standby, operator, or a host of the inventory",pattern:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](\
?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$",description:"Where HAProxy runs: a host of the inventory\
, or operator. With socket as ADDRESS:PORT, where it is asked from. Default: standby.",examples:["lb"]},socket:{type:"string",title:"a path, or ADDRESS:PORT",pattern:"\
^(?:/[A-Za-z0-9._/-]{1,100}|(?:[A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5})$",description:"Its admin socket (stats socket \u2026 level admin). Default: /ru\
n/haproxy/admin.sock.",examples:["/run/haproxy/admin.sock"]},backend:{type:"string",pattern:"^[A-Za-z0-9_.:-]{1,100}$",title:"a backend\u2019s name",description:"\
The backend.",examples:["app"]},servers:{type:"object",title:"a map of server names by host",description:"What the backend calls each host of the pair. Default:\
 their names in the inventory.",additionalProperties:{type:"string",pattern:"^[A-Za-z0-9_.:-]{1,100}$",title:"a server\u2019s name"},examples:[{"machine-a":"a",
"machine-b":"b"}]},state_file:{type:"string",title:"a path",pattern:"^/[A-Za-z0-9._/-]{1,100}$",description:"Where the state is saved for a restart of HAProxy, \
whose backend loads it. Default: /var/lib/haproxy/pairctl-PAIR-BACKEND.state; none with ADDRESS:PORT.",examples:["/var/lib/haproxy/app.state"]}}},address:{type:"\
object",title:"a map with address and interface",description:"A floating IPv4 address that the primary holds beside its own; taken over with gratuitous ARP, nev\
er while another machine answers at it.",required:["address","interface"],additionalProperties:false,properties:{address:{type:"string",title:"an IPv4 address w\
ith its prefix length",pattern:"^(?:[0-9]{1,3}\\.){3}[0-9]{1,3}/(?:[0-9]|[12][0-9]|3[0-2])$",description:"The address with its prefix length.",examples:["203.0.\
113.5/24"]},interface:{type:"string",title:"a network interface",pattern:"^[A-Za-z0-9][A-Za-z0-9_.@-]{0,14}$",description:"The network interface that takes it, \
of the same name on both hosts.",examples:["eth0"]}}},command:{type:"object",title:"a map with look and switch",description:"Shell lines that tell and change wh\
ere clients are sent. Each finds PAIRCTL_PAIR, PAIRCTL_PRIMARY, PAIRCTL_ADDRESS, PAIRCTL_OTHER, PAIRCTL_OTHER_ADDRESS and PAIRCTL_EPOCH in its environment.",required:[
"look","switch"],additionalProperties:false,properties:{name:{type:"string",title:"one line of literal text",pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u20\
29]+$",maxLength:1024,description:"For messages. Default: command.",examples:["edge router"]},look:{type:"string",title:"a shell line",minLength:1,maxLength:4096,
pattern:"^[^\\u0000]+$",description:"Shell line that changes nothing and prints the name or address of the host that clients reach now; asked in a plan, too.",examples:[
"/opt/edge/where"]},switch:{type:"string",title:"a shell line",minLength:1,maxLength:4096,pattern:"^[^\\u0000]+$",description:"Shell line that sends clients to \
PAIRCTL_PRIMARY. It may be run again after it was interrupted.",examples:['/opt/edge/send-to "$PAIRCTL_ADDRESS"']},verify:{type:"string",title:"a shell line",minLength:1,
maxLength:4096,pattern:"^[^\\u0000]+$",description:"Shell line that changes nothing; status 0 when clients really reach PAIRCTL_PRIMARY. Default: look says so.",
examples:["curl -fsS -o /dev/null https://shop.example.com/"]},on:{type:"string",title:"standby, operator, or a host of the inventory",pattern:"^(?=.{1,253}$)(?\
:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,\
3})$",description:"Where they run: standby, operator, or a host of the inventory. Default: standby.",examples:["operator"]},timeout:{type:"string",title:"a dura\
tion: a whole number with s, m, h, d or w",pattern:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",description:"At most this long for each. Default: 1m.",examples:["30s"]}}}}}},
fence:{type:"object",title:"a map with command",description:"How the primary is switched off out of band when it does not answer.",required:["command"],additionalProperties:false,
properties:{command:{type:"string",title:"a shell line",minLength:1,maxLength:4096,pattern:"^[^\\u0000]+$",description:"Shell line that switches the primary off\
. May use templates.",examples:["ipmitool -H bmc-a chassis power off"]},status:{type:"string",title:"a shell line",minLength:1,maxLength:4096,pattern:"^[^\\u0000\
]+$",description:"Shell line that reads back whether it is off: status 0 is proof. Without it a fence that was sent proves nothing. May use templates.",examples:[
'ipmitool -H bmc-a chassis power status | grep -q "is off"']},on:{enum:["standby","operator"],description:"Where both run. Default: standby.",examples:["standby"]},
timeout:{type:"string",title:"a duration: a whole number with s, m, h, d or w",pattern:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",description:"At most this long for each.\
 Default: 1m.",examples:["30s"]}}},witness:{type:"string",title:"a host of the inventory",minLength:1,description:"A third host that is asked what it sees of th\
e primary, before a failover. It needs ssh and nothing of pairctl\u2019s. One that still reaches the application refuses it (guard primary-alive).",examples:["b\
astion"]},max_loss:{type:"string",title:"a duration: a whole number with s, m, h, d or w",pattern:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",description:"Refuse to go on \
with a backup or a mirror that is older than this (guard max-loss). Default: no limit.",examples:["30m"]},hold_down:{type:"string",title:"a duration: a whole nu\
mber with s, m, h, d or w",pattern:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",description:"Refuse another change of roles for so long after one (guard hold-down); 0s for \
never. Default: 1h.",examples:["1h"]},before:{$ref:"playbook.schema.json#/definitions/tasks",description:"Tasks on the standby before it takes over, as in a pla\
ybook."},after:{$ref:"playbook.schema.json#/definitions/tasks",description:"Tasks on the standby after traffic has moved, as in a playbook."}}},drill:{type:"obj\
ect",title:"a map",description:"A rehearsal on the standby, beside production: the newest backups are restored and tried.",additionalProperties:false,properties:{
schedule:{type:"string",title:"a cron schedule of five fields",description:"When the standby holds one by itself: five cron fields. Or use every. Default: only \
by hand.",examples:["30 4 * * 0"]},every:{type:"string",title:"a duration: a whole number with s, m, h, d or w",pattern:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",description:"\
Instead of schedule: how often.",examples:["1d"]},max_age:{type:"string",title:"a duration: a whole number with s, m, h, d or w",pattern:"^(?:0|[1-9][0-9]{0,8})\
[smhdw]$",description:"status is not well when the last drill that passed is older. Default: no limit.",examples:["10d"]},plans:{type:"array",title:"a list of b\
ackup plans",items:{type:"string",title:"a name of lower-case letters, digits and -, at most 40, beginning with a letter or digit",pattern:"^[a-z0-9](?:[a-z0-9-\
]{0,38}[a-z0-9])?$"},minItems:1,maxItems:100,description:"Which backup plans are restored. Default: all that are not disabled.",examples:[["data"]]},start:{type:"\
string",title:"a shell line",minLength:1,maxLength:4096,pattern:"^[^\\u0000]+$",description:"Shell line that starts the application and stays with it, for check\
s that talk to it.",examples:["/opt/app/bin/app --foreground"]},writable:{type:"array",title:"a list of directories",items:{type:"string",title:"an absolute pat\
h without . , .. , control characters or templates",pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$",maxLength:1024},
maxItems:100,description:"Directories that the application writes to, besides restored ones, /run, /tmp, /var/tmp, /var/log and /var/spool: empty in a drill.",examples:[
["/var/cache/app"]]},within:{type:"string",title:"a duration: a whole number with s, m, h, d or w",pattern:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",description:"Each ch\
eck must hold within this time. Default: 2m.",examples:["5m"]},checks:{type:"array",title:"a list of checks",items:{type:"object",title:"a map with sql, http, t\
cp or command",description:"What must hold of what was restored.",additionalProperties:false,properties:{name:{type:"string",title:"one line of literal text",pattern:"\
^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",maxLength:1024,description:"What reports call it. Default: what it asks.",examples:["orders are there"]},
sql:{type:"string",title:"one line of literal text",pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",maxLength:4096,description:"A query; the fi\
rst column of its first row is compared. No row is a failure.",examples:["SELECT count(*) FROM orders"]},database:{type:"string",title:"a name of lower-case let\
ters, digits and -, at most 40, beginning with a letter or digit",pattern:"^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$",description:"Of which of the pair\u2019s databases\
 (sql).",examples:["app"]},equals:{type:["string","number"],description:"The value that it must have (sql).",examples:[42]},at_least:{type:"number",description:"\
The least that it may be (sql).",examples:[1]},tolerance:{type:"string",title:"a share such as 10%",pattern:"^(?:[0-9]|[1-9][0-9]|100)%$",description:"How much \
less it may be than in the last drill that passed (sql).",examples:["10%"]},http:{type:"string",title:"an http:// or https:// address",description:"Fetched in t\
he drill\u2019s own network, where `start` has started the application.",pattern:"^https?://(?:\\{\\{[^\\n]*?\\}\\}|[^\\s\\u0000-\\u001f])+$",examples:["http://\
127.0.0.1:8080/"]},status:{type:"integer",title:"an HTTP status",minimum:100,maximum:599,description:"HTTP status that means health. Default: 200.",examples:[200]},
tcp:{type:["string","integer"],title:"a port, or address:port",description:"A port that must take connections: PORT (at 127.0.0.1) or ADDRESS:PORT.",pattern:"^(\
?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5}$",minimum:1,maximum:65535,examples:[8080,"127.0.0.1:5432"]},command:{type:"string",title:"a shell line",minLength:1,
maxLength:4096,pattern:"^[^\\u0000]+$",description:"Shell line; status 0 means that it holds. Paths are as in production, with the restored data in place.",examples:[
"test -s /etc/app/license"]}},oneOf:[{required:["sql"]},{required:["http"]},{required:["tcp"]},{required:["command"]}]},maxItems:100,description:"What must hold\
. Default: with start, the health check of failover; else that all was restored."}}},notify:{type:"object",title:"a map with email",description:"Whom the hosts \
themselves tell when a sync or backup fails.",examples:[{email:"ops@example.com"}],additionalProperties:false,properties:{email:{type:"string",title:"a mail add\
ress, or a local user\u2019s name",description:"Mail through the host\u2019s own sendmail.",pattern:"^[A-Za-z0-9][A-Za-z0-9._+-]*(?:@[A-Za-z0-9][A-Za-z0-9.-]*)?\
$",maxLength:254,examples:["ops@example.com"]}}},vars:{type:"object",additionalProperties:true,description:"Variables for templates and tasks.",examples:[{site:"\
east"}]}}},pattern12=new RegExp("^[a-z][a-z0-9-]{0,30}$","u"),pattern16=new RegExp("^(?:0|[1-9][0-9]{0,8})[smhdw]$","u"),pattern18=new RegExp("^[A-Za-z0-9][A-Za\
-z0-9+._-]{0,127}$","u"),pattern19=new RegExp("^(?!-)[A-Za-z0-9:_.@\\\\-]{1,255}$","u"),pattern21=new RegExp("^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u0\
01f\\u007f\\u2028\\u2029]*$","u"),pattern23=new RegExp("^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$","u"),pattern24=new RegExp("^(?!\\s)(?![-+!] )[^\\u0000-\\u001f\\u007\
f]+$","u"),pattern27=new RegExp("^(?:100|[1-9]?[0-9])%$","u"),pattern28=new RegExp("^[1-9][0-9]{0,8}(?:Ki|Mi|Gi|[kK]|M|G)B/s$","u"),pattern32=new RegExp("^[0-9]\
{1,3}(?:\\.[0-9])?/[A-Za-z0-9_-]+$","u"),pattern39=new RegExp("^[^\\u0000]+$","u"),pattern47=new RegExp("^[A-Za-z0-9][A-Za-z0-9._+:@=,-]{0,254}$","u"),pattern50=new RegExp(
"^https?://(?:\\{\\{[^\\n]*?\\}\\}|[^\\s\\u0000-\\u001f])+$","u"),pattern51=new RegExp("^(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5}$","u"),pattern57=new RegExp(
"^(?=.{1,254}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?$","u"),pattern58=new RegExp("^(?:@|(\
?=.{1,254}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?)$","u"),pattern67=new RegExp("^(?:/[A-Z\
a-z0-9._/-]{1,100}|(?:[A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5})$","u"),pattern68=new RegExp("^[A-Za-z0-9_.:-]{1,100}$","u"),pattern70=new RegExp("^\
/[A-Za-z0-9._/-]{1,100}$","u"),pattern71=new RegExp("^(?:[0-9]{1,3}\\.){3}[0-9]{1,3}/(?:[0-9]|[12][0-9]|3[0-2])$","u"),pattern72=new RegExp("^[A-Za-z0-9][A-Za-z\
0-9_.@-]{0,14}$","u"),pattern350=new RegExp("^(?:[0-9]|[1-9][0-9]|100)%$","u"),pattern354=new RegExp("^[A-Za-z0-9][A-Za-z0-9._+-]*(?:@[A-Za-z0-9][A-Za-z0-9.-]*)\
?$","u"),schema14={type:"array",title:"a list of tasks",items:{$ref:"#/definitions/task"}},schema15={type:"object",title:"a map with a module",description:"One \
module with its arguments, or a block of tasks, and what is to be said about it.",additionalProperties:false,properties:{name:{type:"string",title:"text",description:"\
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
description:"Variables of its environment; may hold secrets.",pattern:"\\{\\{"}}}]},contents:{description:"Counts the rows and files of what the backup plans ho\
ld, and compares them with the other host.",type:"object",additionalProperties:false,properties:{sums:{type:["boolean","string"],description:"Compare checksums,\
 too: all of it is read. Default: counts of rows and files.",pattern:"\\{\\{"},against:{type:["object","null","string"],required:["items"],properties:{host:{type:"\
string"},items:{type:["array","string"],items:{type:["object","string"],required:["plan","name","parts"],properties:{plan:{type:"string"},name:{type:"string"},why:{
type:["string","null"]},parts:{type:["array","string"],items:{type:["object","string"],required:["name","count"],properties:{name:{type:"string"},count:{type:["\
number","string"],pattern:"\\{\\{"},sum:{type:["string","null"]}},pattern:"\\{\\{"},pattern:"\\{\\{"}},pattern:"\\{\\{"},pattern:"\\{\\{"}},description:"What th\
is module registered on the other host: what differs is told.",pattern:"\\{\\{"},equal:{type:["boolean","string"],description:"Fail when anything differs.",pattern:"\
\\{\\{"}}},copy:{description:"Puts a file on the host, whole, by rename.",type:"object",examples:[{src:"files/app.conf",dest:"/etc/app.conf",mode:"0644"},{content:`\
hello
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
anyOf:[{enum:["present","absent","absent_if_empty"]},{type:"string",pattern:"\\{\\{"}]}}}]},drill:{description:"Holds a drill on the standby: restores the newes\
t backups beside production and asks the checks.",type:"object",additionalProperties:false,properties:{timeout:{type:["integer","string"],minimum:1,description:"\
Seconds that it may take. Default: a day.",pattern:"\\{\\{"}}},fail:{description:"Stops with a message.",anyOf:[{type:"string",minLength:1},{type:"object",examples:[
{msg:"not on this host"}],additionalProperties:false,properties:{msg:{type:"string",description:"Why."}}}]},fence:{description:"Switches the old primary off, or\
 proves that it is out of service and refuses otherwise.",type:"object",required:["primary","epoch"],additionalProperties:false,properties:{primary:{type:"strin\
g",description:"The host that must be out of service."},epoch:{type:["integer","string"],minimum:1,description:"The epoch at which the other one takes over.",pattern:"\
\\{\\{"},stopped:{type:["object","string"],properties:{reachable:{type:["boolean","string"],pattern:"\\{\\{"},answered:{type:["boolean","string"],pattern:"\\{\\{"},
why:{type:"string"},role:{type:["string","null"]},epoch:{type:["integer","null","string"],pattern:"\\{\\{"},active:{type:["array","string"],items:{type:"string"},
pattern:"\\{\\{"}},description:"What `pair_status` on it registered after it was told to stop.",pattern:"\\{\\{"},peer:{type:["object","string"],properties:{reachable:{
type:["boolean","string"],pattern:"\\{\\{"},answered:{type:["boolean","string"],pattern:"\\{\\{"},why:{type:"string"},role:{type:["string","null"]},epoch:{type:[
"integer","null","string"],pattern:"\\{\\{"},active:{type:["array","string"],items:{type:"string"},pattern:"\\{\\{"}},description:"What `pair_status: { of: peer\
 }` on the standby registered.",pattern:"\\{\\{"},witness:{type:["string","null"],description:"A third host that was asked for its view, where the pair has one."},
witnessed:{type:["object","string"],description:"What `view` on it registered.",properties:{from:{type:"string"},ports:{type:["array","string"],items:{type:"str\
ing"},pattern:"\\{\\{"},open:{type:["array","string"],items:{type:"string"},pattern:"\\{\\{"},pinged:{type:["array","null","string"],items:{type:"string"},pattern:"\
\\{\\{"}},pattern:"\\{\\{"},check:{description:"The health check, for the port that must be closed.",type:["object","null","string"],required:["kind"],properties:{
kind:{anyOf:[{enum:["http","tcp","command"]},{type:"string",pattern:"\\{\\{"}]},url:{type:"string"},status:{type:["integer","string"],pattern:"\\{\\{"},address:{
type:"string"},port:{type:["integer","string"],pattern:"\\{\\{"},script:{type:"string"}},pattern:"\\{\\{"},at:{type:["array","string"],items:{type:"string"},description:"\
Its addresses, at which that port must be closed.",pattern:"\\{\\{"},command:{type:["string","null"],description:"Switch it off by this shell line, unless it is\
 proven to be out already."},status:{type:["string","null"],description:"A shell line whose exit status 0 proves that it is off."},after:{description:"What the \
attempt to switch it off registered, for the words of a refusal.",type:["object","string"],properties:{sent:{type:["boolean","string"],pattern:"\\{\\{"},failed:{
type:["boolean","string"],pattern:"\\{\\{"},msg:{type:"string"}},pattern:"\\{\\{"},shared:{type:["array","string"],items:{type:"string"},description:"File syste\
ms that both hosts use: what two that write there at once would destroy.",pattern:"\\{\\{"},timeout:{type:["number","string"],minimum:1,description:"Seconds for\
 the command, and then for its effect; default 60.",pattern:"\\{\\{"}}},file:{description:"Sets mode and owner of a path, makes a directory or a symbolic link, \
or removes it.",type:"object",examples:[{path:"/etc/app.conf",owner:"app",mode:"0640"},{path:"/opt/app/current",state:"link",src:"releases/7"}],required:["path"],
additionalProperties:false,properties:{path:{type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,title:"an absolute pat\
h without . and ..",description:"The path."},state:{description:"Default file: it must be there already. directory: made when missing; link: a symbolic link; to\
uch: an empty file when missing; absent: removed, a directory with all that is in it, other file systems never.",anyOf:[{enum:["file","directory","link","touch",
"absent"]},{type:"string",pattern:"\\{\\{"}]},src:{type:"string",minLength:1,description:"With state link: what the link points to."},force:{type:["boolean","st\
ring"],description:"With state link, true: replace a file that stands there. With state absent, false: leave a directory that holds anything.",pattern:"\\{\\{"},
mode:{type:["string"],pattern:"(?:^0?[0-7]{3,4}$)|\\{\\{",title:'octal digits in quotes, such as "0644"',description:'Octal digits in quotes: "0644".'},owner:{type:"\
string",minLength:1,description:"Name or number of the owning user."},group:{type:"string",minLength:1,description:"Name or number of the owning group."}}},group:{
description:"Makes, changes or removes a local group.",anyOf:[{type:"string",minLength:1},{type:"object",examples:[{name:"app",gid:990}],required:["name"],additionalProperties:false,
properties:{name:{type:["string"],pattern:"(?:^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$)|\\{\\{",title:"an account name",description:"Name of the group."},gid:{type:[
"integer","string"],minimum:0,description:"Numeric id; should be the same on both hosts.",pattern:"\\{\\{"},system:{type:["boolean","string"],description:"A sys\
tem group, when it is made.",pattern:"\\{\\{"},state:{description:"Default present; absent removes it.",anyOf:[{enum:["present","absent"]},{type:"string",pattern:"\
\\{\\{"}]}}}]},health:{description:"Waits until the application is healthy, or refuses while it still answers.",type:"object",additionalProperties:false,oneOf:[
{required:["check"]},{required:["http"]},{required:["tcp"]},{required:["command"]}],properties:{http:{type:["string"],pattern:"(?:^https?://)|\\{\\{",description:"\
A URL, asked on the host."},status:{type:["integer","string"],minimum:100,maximum:599,description:"HTTP status that means health; default 200.",pattern:"\\{\\{"},
tcp:{type:["string"],pattern:"(?:^.+:[0-9]{1,5}$)|\\{\\{",description:"`ADDRESS:PORT` that must take connections."},command:{type:"string",minLength:1,description:"\
A shell line that changes nothing and exits 0 in health."},check:{description:"A check as `pair.failover.health.check` has it.",type:["object","string"],required:[
"kind"],properties:{kind:{anyOf:[{enum:["http","tcp","command"]},{type:"string",pattern:"\\{\\{"}]},url:{type:"string"},status:{type:["integer","string"],pattern:"\
\\{\\{"},address:{type:"string"},port:{type:["integer","string"],pattern:"\\{\\{"},script:{type:"string"}},pattern:"\\{\\{"},within:{type:["number","string"],minimum:0,
description:"Seconds to wait for health; default 60.",pattern:"\\{\\{"},expect:{description:"`up` (default): wait for health; `silent`: refuse while somebody an\
swers (guard primary-alive).",anyOf:[{enum:["up","silent"]},{type:"string",pattern:"\\{\\{"}]},at:{type:["array","string"],items:{type:"string"},description:"As\
k at these addresses instead of the check\u2019s own: for looking at another host from this one.",pattern:"\\{\\{"},of:{type:"string",description:"The host that\
 is asked about, for messages; default: this one."}}},mirror:{description:"Pulls a mirror onto the standby: the first time, or now.",anyOf:[{type:"string",minLength:1},
{type:"object",required:["name"],additionalProperties:false,properties:{name:{type:["string"],pattern:"(?:^[a-z0-9][a-z0-9-]*$)|\\{\\{",description:"The mirror\u2019\
s name in the pair."},initial:{type:["boolean","string"],description:"Let the first pull take over a destination that has content already; what it replaces is k\
ept.",pattern:"\\{\\{"},path:{type:"string",description:"The destination, so that a plan can tell whether it has content before pairctl is set up there."},sync:{
description:"`first` (default) pulls only when it never was; `now` pulls in any case; `equal` pulls nothing, and fails unless the copy is equal to its source.",
anyOf:[{enum:["first","now","equal"]},{type:"string",pattern:"\\{\\{"}]},accept:{type:["integer","null","string"],minimum:1,description:"Lets a mass change of e\
xactly so many entries happen, as guard mass-change counted it; any other count is refused.",pattern:"\\{\\{"}}}]},outlook:{description:"Tells what a change of \
roles would lose and how long it would take, and refuses more than is allowed.",type:"object",additionalProperties:false,properties:{choice:{type:["object","nul\
l","string"],description:"What `backup` registered; without it nothing is restored.",properties:{lossSeconds:{type:["number","null","string"],pattern:"\\{\\{"},
backup:{type:["object","string"],properties:{takenAt:{type:"string"}},pattern:"\\{\\{"}},pattern:"\\{\\{"},planned:{type:["boolean","string"],description:"The p\
rimary is there and gives all of it over first: nothing is lost. Default: false.",pattern:"\\{\\{"},named:{type:["string","null"],description:"The backup that w\
as asked for by its name."},wanted:{type:["array","string"],items:{type:"string"},description:"The pair\u2019s mirrors, whose copies the new primary goes on with.",
pattern:"\\{\\{"},mirrors:{type:["array","string"],description:"How old those copies are: `mirrors`, as `pair_status` on the standby registers them.",items:{type:[
"object","string"],required:["name"],properties:{name:{type:"string"},lastSuccess:{type:["string","null"]},seconds:{type:["number","null","string"],pattern:"\\{\\\
{"}},pattern:"\\{\\{"},pattern:"\\{\\{"},plans:{type:["array","string"],description:"With `planned`, how long the last backups took: `plans`, as `pair_status` o\
n the primary registers them.",items:{type:["object","string"],properties:{seconds:{type:["number","null","string"],pattern:"\\{\\{"}},pattern:"\\{\\{"},pattern:"\
\\{\\{"},shared:{type:["array","string"],items:{type:"string"},description:"File systems that both hosts use, from which nothing is lost.",pattern:"\\{\\{"},drills:{
type:["array","string"],description:"The last drills: `drill`, as `pair_status` on each host registers it.",items:{type:["object","null","string"],properties:{lastPassed:{
type:["string","null"]},serveSeconds:{type:["number","null","string"],pattern:"\\{\\{"}},pattern:"\\{\\{"},pattern:"\\{\\{"},traffic:{type:["array","string"],description:"\
The traffic targets: for as long as their TTL, clients may keep the old address.",items:{type:["object","string"],properties:{ttl:{type:["number","string"],pattern:"\
\\{\\{"}},pattern:"\\{\\{"},pattern:"\\{\\{"},fence:{type:["number","null","string"],minimum:0,description:"Seconds that switching the primary off may take at m\
ost.",pattern:"\\{\\{"},max_loss:{type:["number","null","string"],minimum:0,description:"An older copy is refused (guard max-loss).",pattern:"\\{\\{"},max_time:{
type:["number","null","string"],minimum:0,description:"If it is expected to take longer, it is refused (guard max-time).",pattern:"\\{\\{"}}},package:{description:"\
Installs or removes packages of the distribution (apt, dnf, apk).",anyOf:[{type:"string",minLength:1},{type:"object",examples:[{name:["rsync","zstd"]}],required:[
"name"],additionalProperties:false,properties:{name:{anyOf:[{type:["string"],pattern:"(?:^[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+._])?([ ,]+[A-Za-z0-9]([A-Za-z0\
-9+._-]*[A-Za-z0-9+._])?)*$)|\\{\\{",title:"a package name"},{type:["array","string"],minItems:1,items:{type:["string"],pattern:"(?:^[A-Za-z0-9]([A-Za-z0-9+._-]\
*[A-Za-z0-9+._])?([ ,]+[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+._])?)*$)|\\{\\{",title:"a package name"},pattern:"\\{\\{"}],description:"One package or a list, a\
s the distribution calls them; without versions."},state:{description:"Default present: installs what is missing; absent removes.",anyOf:[{enum:["present","abse\
nt"]},{type:"string",pattern:"\\{\\{"}]}}}]},pair_status:{description:"Looks at a host: role, epoch, services, mirrors, backups, clock; or at its peer through i\
t.",type:"object",additionalProperties:false,properties:{of:{description:"`self` (default): what the host says of itself; `peer`: what it sees of the other host\
 by the pull channel, asked now.",anyOf:[{enum:["self","peer"]},{type:"string",pattern:"\\{\\{"}]},apart_from:{type:["number","null","string"],description:"The \
other host\u2019s clockOffsetSeconds, to compare with: further apart than `limit` is refused (guard clock-skew).",pattern:"\\{\\{"},hold_down:{type:["number","n\
ull","string"],minimum:0,description:"Seconds that must have gone by on a standby since roles were changed last (guard hold-down); the first epoch is no change.",
pattern:"\\{\\{"},limit:{type:["number","string"],minimum:0,description:"Seconds that clocks may be apart; default 30.",pattern:"\\{\\{"}}},pause:{description:"\
Waits for a time, or until a person confirms.",type:"object",examples:[{prompt:"Is the cable in?"},{seconds:30}],additionalProperties:false,properties:{seconds:{
type:["number","string"],minimum:0,description:"How long to wait.",pattern:"\\{\\{"},minutes:{type:["number","string"],minimum:0,description:"How long to wait; \
added to seconds.",pattern:"\\{\\{"},prompt:{type:"string",description:"A person at the terminal must confirm this. Without a terminal the run is refused before\
 anything is changed (guard human-step), unless --acknowledge says that it has been seen to."}}},restore:{description:"Restores one backup of a plan on the host\
; what is there now is kept as a safety copy.",type:"object",required:["plan","name"],additionalProperties:false,properties:{plan:{type:["string"],pattern:"(?:^\
[a-z0-9][a-z0-9-]*$)|\\{\\{",description:"The backup plan."},name:{type:["string"],pattern:"(?:^[A-Za-z0-9][A-Za-z0-9_.+-]*$)|\\{\\{",description:"The backup, a\
s `pairctl backups` lists it."},only:{type:["string","null"],description:"Only this item of the plan: a database by its name, or a path by that of its artifact."},
into:{type:["string","null"],minLength:1,description:"Beside production, which goes on: below this directory, or for one database into a new one of this name."},
passed_over:{type:["array","string"],items:{type:["object","string"],required:["name","why"],properties:{name:{type:"string"},why:{type:"string"}},pattern:"\\{\\{"},
description:"Newer ones that did not prove good, as `backup` registers them: told in the plan.",pattern:"\\{\\{"}}},role:{description:"Records on a host which r\
ole it has, since which epoch.",type:"object",required:["role","epoch"],additionalProperties:false,properties:{role:{description:"What the host is to be.",anyOf:[
{enum:["primary","standby"]},{type:"string",pattern:"\\{\\{"}]},handed_over:{type:["boolean","string"],description:"The other host has all that this one had: no\
thing of its own needs to be kept.",pattern:"\\{\\{"},epoch:{type:["integer","string"],minimum:1,description:"The epoch of that; grows by one at every change of\
 roles.",pattern:"\\{\\{"},shared:{type:["boolean","string"],description:"To primary: refused where a shared file system of the pair is not mounted, or another \
host holds it at that epoch or a higher one.",pattern:"\\{\\{"}}},safety:{description:"Stops a host\u2019s services and copies aside what its backup plans hold, befo\
re the other host\u2019s data win.",type:"object",additionalProperties:false,properties:{own:{type:["boolean","string"],description:"Only where it is standby an\
d holds what it wrote as primary and nobody took over.",pattern:"\\{\\{"},keep:{type:"string",description:"The host whose data win, for messages."},without:{type:[
"boolean","string"],description:"Go on also without a copy of what cannot be copied; guard safety-copy must be lifted for it.",pattern:"\\{\\{"}}},service:{description:"\
Starts, stops, restarts, enables or masks a systemd unit.",anyOf:[{type:"string",minLength:1},{type:"object",examples:[{name:"app",state:"started",enabled:true}],
required:["name"],additionalProperties:false,properties:{name:{type:["string"],pattern:"(?:^[A-Za-z0-9:_.@\\\\][A-Za-z0-9:_.@\\\\-]*$)|\\{\\{",title:"the name o\
f a systemd unit",description:"The unit; without a suffix a .service."},state:{description:"What it is to do now. started and stopped do nothing when it is so; \
restarted and reloaded are done every time, reloaded as a restart where the unit cannot reload.",anyOf:[{enum:["started","stopped","restarted","reloaded"]},{type:"\
string",pattern:"\\{\\{"}]},enabled:{type:["boolean","string"],description:"Whether it starts at boot; a unit without [Install] is left as it is.",pattern:"\\{\\{"},
masked:{type:["boolean","string"],description:"Whether it cannot be started at all.",pattern:"\\{\\{"},daemon_reload:{type:["boolean","string"],description:"Hav\
e systemd read its unit files again if they changed; done in any case before the unit is touched.",pattern:"\\{\\{"}}}]},set_fact:{description:"Any names, each \
with its value.",type:"object",examples:[{release:7,folder:"/opt/app/releases/7"}],minProperties:1,propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:true},
shell:{description:"Runs text in /bin/sh on the host.",anyOf:[{type:"string",minLength:1},{type:"object",examples:[{cmd:"zcat dump.sql.gz | /opt/app/bin/load",chdir:"\
/srv/app",creates:"/srv/app/loaded"}],required:["cmd"],additionalProperties:false,properties:{cmd:{type:"string",minLength:1,description:"Text for /bin/sh."},creates:{
type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,title:"an absolute path without . and ..",description:"Nothing is r\
un when this path is there."},removes:{type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,title:"an absolute path with\
out . and ..",description:"Nothing is run when this path is missing."},unless:{type:"string",minLength:1,description:"A shell line that changes nothing, also as\
ked in a plan: nothing is run when it ends with status 0."},only_if:{type:"string",minLength:1,description:"A shell line that changes nothing, also asked in a p\
lan: nothing is run unless it ends with status 0."},chdir:{type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,title:"a\
n absolute path without . and ..",description:"The directory to run in; default /."},stdin:{type:"string",description:"Fed to its standard input; may hold secre\
ts, which a command line may not."},env:{type:["object","string"],propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:{type:"string"},description:"\
Variables of its environment; may hold secrets.",pattern:"\\{\\{"}}}]},slurp:{description:"Reads a text file of the host; registers content, in base64.",anyOf:[
{type:"string",minLength:1},{type:"object",examples:[{src:"/etc/app/instance-id"}],required:["src"],additionalProperties:false,properties:{src:{type:["string"],
pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,title:"an absolute path without . and ..",description:"The file to read: text, at m\
ost 1 MiB."}}}]},ssh_key:{description:"An ed25519 key pair made on the host; registers public_key.",type:"object",examples:[{path:"/etc/app/key",comment:"app"}],
required:["path"],additionalProperties:false,properties:{path:{type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,title:"\
an absolute path without . and ..",description:"The private half; the public half stands beside it with .pub."},comment:{type:["string"],pattern:"(?:^[A-Za-z0-9\
._@-]*$)|\\{\\{",title:"one word of letters, digits and . _ @ -",description:"The comment of a key that is made."},state:{description:"Default present; absent r\
emoves both halves.",anyOf:[{enum:["present","absent"]},{type:"string",pattern:"\\{\\{"}]}}},systemd_dropin:{description:"A drop-in file of a systemd unit; syst\
emd is told of it.",type:"object",examples:[{unit:"app.service",name:"limits.conf",content:`[Service]
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
tent, as bytes in base64."}}},traffic:{description:"Sends clients to the primary by a traffic target (DNS record, load balancer, floating address, command), or \
waits until the move is seen everywhere.",type:"object",required:["target","addresses","primary","epoch"],additionalProperties:false,properties:{target:{type:["\
object","string"],required:["provider"],properties:{provider:{type:"string"}},description:"An entry of the pair\u2019s failover.traffic.",anyOf:[{type:["object",
"string"],required:["provider","address","interface","unit"],additionalProperties:false,properties:{provider:{anyOf:[{const:"address"},{type:"string",pattern:"\\\
{\\{"}]},name:{type:"string",minLength:1,description:"For messages."},on:{type:"string",minLength:1,description:"Where it is switched: standby, localhost, or a \
host of the inventory."},address:{type:["string"],pattern:"(?:^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}$)|\\{\\{",description:"The address with its prefix length\
."},interface:{type:["string"],pattern:"(?:^[A-Za-z0-9][A-Za-z0-9_.@-]{0,14}$)|\\{\\{",description:"The network interface on both hosts."},unit:{type:["string"],
pattern:"(?:^[A-Za-z0-9:_.@-]+\\.service$)|\\{\\{",description:"The unit whose start takes the address and whose stop gives it up."}},pattern:"\\{\\{"},{type:["\
object","string"],required:["provider","look","switch","timeoutSeconds"],additionalProperties:false,properties:{provider:{anyOf:[{const:"command"},{type:"string",
pattern:"\\{\\{"}]},name:{type:"string",minLength:1,description:"For messages."},on:{type:"string",minLength:1,description:"Where it is switched: standby, local\
host, or a host of the inventory."},look:{type:"string",minLength:1,description:"Prints the name or address of the host that clients reach now."},switch:{type:"\
string",minLength:1,description:"Sends clients to the primary."},verify:{type:"string",minLength:1,description:"Status 0 when clients reach the primary; default\
: look says so."},timeoutSeconds:{type:["number","string"],exclusiveMinimum:0,description:"For each of them.",pattern:"\\{\\{"}},pattern:"\\{\\{"},{type:["objec\
t","string"],required:["provider","socket","backend","servers"],additionalProperties:false,properties:{provider:{anyOf:[{const:"haproxy"},{type:"string",pattern:"\
\\{\\{"}]},name:{type:"string",minLength:1,description:"For messages."},on:{type:"string",minLength:1,description:"Where it is switched: standby, localhost, or \
a host of the inventory."},socket:{type:["string"],pattern:"(?:^(/[A-Za-z0-9._/-]{1,100}|([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5})$)|\\{\\{",description:"\
The admin socket: a path, or ADDRESS:PORT."},backend:{type:["string"],pattern:"(?:^[A-Za-z0-9_.:-]{1,100}$)|\\{\\{"},servers:{type:["object","string"],additionalProperties:{
type:["string"],pattern:"(?:^[A-Za-z0-9_.:-]{1,100}$)|\\{\\{"},description:"What the backend calls each host of the pair.",pattern:"\\{\\{"},stateFile:{type:["s\
tring"],pattern:"(?:^/[A-Za-z0-9._/-]{1,100}$)|\\{\\{",description:"Where HAProxy finds the state again when it starts anew."}},pattern:"\\{\\{"},{type:["object",
"string"],required:["provider","servers","zone","record","type","ttl","key"],additionalProperties:false,properties:{provider:{anyOf:[{const:"rfc2136"},{type:"st\
ring",pattern:"\\{\\{"}]},name:{type:"string",minLength:1,description:"For messages."},on:{type:"string",minLength:1,description:"Where it is switched: standby,\
 localhost, or a host of the inventory."},servers:{description:"Name servers that take updates of the zone, tried in order.",type:["array","string"],minItems:1,
items:{type:["object","string"],required:["address","port"],additionalProperties:false,properties:{address:{type:["string"],pattern:"(?:^[A-Za-z0-9:_][A-Za-z0-9\
:._-]{0,252}$)|\\{\\{"},port:{type:["integer","string"],minimum:1,maximum:65535,pattern:"\\{\\{"}},pattern:"\\{\\{"},pattern:"\\{\\{"},zone:{type:["string"],pattern:"\
(?:^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$)|\\{\\{",description:"The zone, without a final dot."},record:{type:["string"],pattern:"\
(?:^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$)|\\{\\{",description:"Full name of the record, without a final dot."},type:{anyOf:[
{enum:["A","AAAA","CNAME"]},{type:"string",pattern:"\\{\\{"}]},values:{type:["object","string"],additionalProperties:{type:"string"},description:"What it holds \
for each host; default: its service_address.",pattern:"\\{\\{"},also:{description:"More record sets, moved in the same message.",type:["array","string"],items:{
type:["object","string"],required:["record","type"],additionalProperties:false,properties:{record:{type:["string"],pattern:"(?:^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}\
)(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$)|\\{\\{"},type:{anyOf:[{enum:["A","AAAA","CNAME"]},{type:"string",pattern:"\\{\\{"}]},values:{type:["object","string"],
additionalProperties:{type:"string"},description:"What it holds for each host; default: its service_address.",pattern:"\\{\\{"}},pattern:"\\{\\{"},pattern:"\\{\\{"},
ttl:{type:["integer","string"],minimum:0,maximum:604800,description:"Seconds.",pattern:"\\{\\{"},key:{type:["object","string"],required:["name","algorithm"],additionalProperties:false,
properties:{name:{type:["string"],pattern:"(?:^[A-Za-z0-9_][A-Za-z0-9._-]{0,252}$)|\\{\\{"},algorithm:{anyOf:[{enum:["hmac-sha224","hmac-sha256","hmac-sha384","\
hmac-sha512"]},{type:"string",pattern:"\\{\\{"}]},secret:{description:"Where the operator has it; not read here.",type:["object","string"],additionalProperties:{
type:["string","array"],items:{type:"string"}},pattern:"\\{\\{"}},pattern:"\\{\\{"}},pattern:"\\{\\{"}],pattern:"\\{\\{"},addresses:{type:["object","string"],additionalProperties:{
type:"string"},description:"What clients reach, by host: the service_address of both hosts.",pattern:"\\{\\{"},primary:{type:"string",description:"The host that\
 clients shall reach."},epoch:{type:["integer","string"],minimum:1,description:"The epoch at which it took the role.",pattern:"\\{\\{"},ttl:{type:["integer","nu\
ll","string"],minimum:1,description:"Seconds, instead of the target\u2019s own: lower, ahead of a move.",pattern:"\\{\\{"},not_at:{type:["string","null"],description:"\
Change nothing; fail when clients are led to this host already."},verify:{type:["boolean","string"],description:"Change nothing; wait until everybody who can be\
 asked gives the wanted answer.",pattern:"\\{\\{"},within:{type:["integer","string"],minimum:0,description:"Seconds to wait with `verify`; default 60.",pattern:"\
\\{\\{"}}},transition:{description:"Records that a change of roles has begun, or that it is done.",type:"object",required:["state"],additionalProperties:false,properties:{
state:{description:"`begun` before anything is done for it, `ended` when all of it is done.",anyOf:[{enum:["begun","ended"]},{type:"string",pattern:"\\{\\{"}]},
playbook:{type:["string"],pattern:"(?:^[a-z][a-z0-9-]*$)|\\{\\{",description:"The playbook that finishes it when this run does not."},from:{type:"string",minLength:1,
description:"The primary before it."},to:{type:"string",minLength:1,description:"The primary after it: the host that this is recorded on."},epoch:{type:["intege\
r","string"],minimum:1,description:"The epoch at which it takes over.",pattern:"\\{\\{"},backup:{type:["string","null"],pattern:"(?:^[A-Za-z0-9][A-Za-z0-9_.+-]*\
$)|\\{\\{",description:"The backup that was asked for by name."}}},undelete:{description:"Brings back files of a mirror that were deleted, from what keep_delete\
d holds.",type:"object",required:["mirror","since"],additionalProperties:false,examples:[{mirror:"srv-data",since:7200,path:"reports/*"}],properties:{mirror:{type:[
"string"],pattern:"(?:^[a-z0-9][a-z0-9-]*$)|\\{\\{",description:"The mirror\u2019s name in the pair."},since:{type:["integer","string"],minimum:1,description:"S\
econds: what pulls deleted or overwrote longer ago is left alone.",pattern:"\\{\\{"},path:{type:"string",minLength:1,description:"Only paths that match this pat\
tern of the shell, or lie below one that does; as seen on the host, or from the mirror\u2019s top. Default: all."},to:{type:["string"],pattern:"(?:^/)|\\{\\{",description:"\
Bring them back beside, to this directory. Default: the mirror\u2019s own tree, on the primary."},overwrite:{type:["boolean","string"],description:"Replace also\
 what is there now by the version that was kept; what is replaced is kept in turn. Default: false.",pattern:"\\{\\{"},oldest:{type:["boolean","string"],description:"\
Of several kept versions the oldest since then. Default: the newest.",pattern:"\\{\\{"}}},uri:{description:"Asks a web server from the host; registers status an\
d, if asked for, content.",anyOf:[{type:"string",minLength:1},{type:"object",examples:[{url:"http://127.0.0.1:8080/health",status_code:[200,204]}],required:["ur\
l"],additionalProperties:false,properties:{url:{type:["string"],pattern:"(?:^https?://[^\\s]+$)|\\{\\{",title:"a URL that begins with http:// or https://",description:"\
What is asked, from the host, by its curl; redirects are not followed."},method:{description:"Default GET. A GET is also asked in a plan; all others are run onl\
y by an apply.",anyOf:[{enum:["GET","HEAD","POST","PUT","PATCH","DELETE"]},{type:"string",pattern:"\\{\\{"}]},headers:{type:["object","string"],propertyNames:{pattern:"\
^[A-Za-z0-9-]+$"},additionalProperties:{type:["string"],pattern:"(?:^[^\\r\\n]*$)|\\{\\{"},description:"Headers of the request; may hold secrets.",pattern:"\\{\\{"},
body:{type:["string","object","array"],description:"Body of the request; may hold secrets. What is no text is sent as JSON."},body_format:{description:"json: wi\
th a Content-Type of application/json.",anyOf:[{enum:["raw","json"]},{type:"string",pattern:"\\{\\{"}]},status_code:{anyOf:[{type:["integer","string"],minimum:100,
maximum:599,pattern:"\\{\\{"},{type:["array","string"],minItems:1,items:{type:["integer","string"],minimum:100,maximum:599,pattern:"\\{\\{"},pattern:"\\{\\{"}],
title:"a status or a list of them",description:"The statuses that mean success; default 200."},return_content:{type:["boolean","string"],description:"Register c\
ontent, and json where it is JSON: of a GET that is looked at the first 4 KiB.",pattern:"\\{\\{"},timeout:{type:["integer","string"],minimum:1,description:"Seco\
nds; default 30.",pattern:"\\{\\{"}}}]},user:{description:"Makes, changes or removes a local account.",anyOf:[{type:"string",minLength:1},{type:"object",examples:[
{name:"app",system:true,home:"/srv/app",groups:["adm"]}],required:["name"],additionalProperties:false,properties:{name:{type:["string"],pattern:"(?:^[A-Za-z_][A\
-Za-z0-9_.-]{0,31}\\$?$)|\\{\\{",title:"an account name",description:"Login name."},state:{description:"Default present; absent removes the account and leaves i\
ts files.",anyOf:[{enum:["present","absent"]},{type:"string",pattern:"\\{\\{"}]},remove:{type:["boolean","string"],description:"With state absent, true: its hom\
e directory and mail go too.",pattern:"\\{\\{"},uid:{type:["integer","string"],minimum:0,description:"Numeric id; should be the same on both hosts.",pattern:"\\{\
\\{"},group:{type:["string"],pattern:"(?:^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$)|\\{\\{",title:"an account name",description:"Primary group; default one of the sam\
e name."},groups:{type:["array","string"],items:{type:["string"],pattern:"(?:^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$)|\\{\\{",title:"an account name"},description:"\
Further groups; it is added to them and taken out of none.",pattern:"\\{\\{"},append:{description:"As Ansible has it; groups are always added to.",anyOf:[{const:true},
{type:"string",pattern:"\\{\\{"}]},home:{type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,title:"an absolute path wi\
thout . and ..",description:"Home directory; an existing one is not moved."},create_home:{type:["boolean","string"],description:"Make the home directory togethe\
r with the account; default true.",pattern:"\\{\\{"},shell:{type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,title:"\
an absolute path without . and ..",description:"Login shell."},comment:{type:["string"],pattern:"(?:^[^:\\n]*$)|\\{\\{",title:"one line without a colon",description:"\
Full name (GECOS)."},system:{type:["boolean","string"],description:"A system account, when it is made.",pattern:"\\{\\{"}}}]},view:{description:"Sees from a hos\
t what another one answers: its application\u2019s port, and ping.",type:"object",required:["of","at"],additionalProperties:false,properties:{of:{type:"string",
description:"The host that is looked at."},at:{type:["array","string"],items:{type:"string"},description:"Its addresses.",pattern:"\\{\\{"},check:{description:"\
The health check, for the port that is asked.",type:["object","null","string"],required:["kind"],properties:{kind:{anyOf:[{enum:["http","tcp","command"]},{type:"\
string",pattern:"\\{\\{"}]},url:{type:"string"},status:{type:["integer","string"],pattern:"\\{\\{"},address:{type:"string"},port:{type:["integer","string"],pattern:"\
\\{\\{"},script:{type:"string"}},pattern:"\\{\\{"}}},wait_for:{description:"Waits until a TCP port answers or a path is there, or the reverse.",type:"object",examples:[
{port:8080,timeout:60},{path:"/run/app.pid",state:"absent"}],additionalProperties:false,properties:{host:{type:["string"],pattern:"(?:^[A-Za-z0-9_][A-Za-z0-9_.:\
-]*$)|\\{\\{",title:"a name or address",description:"Where the port is; default 127.0.0.1, as the host itself sees it."},port:{type:["integer","string"],minimum:1,
maximum:65535,description:"A TCP port.",pattern:"\\{\\{"},path:{type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,title:"\
an absolute path without . and ..",description:"A path, instead of a port."},state:{description:"Default started. started or present: the port answers, the path\
 is there; stopped or absent: not.",anyOf:[{enum:["started","present","stopped","absent"]},{type:"string",pattern:"\\{\\{"}]},timeout:{type:["integer","string"],
minimum:1,description:"Seconds to wait at most; default 300.",pattern:"\\{\\{"},sleep:{type:["number","string"],minimum:.1,description:"Seconds between two look\
s; default 1.",pattern:"\\{\\{"},msg:{type:"string",description:"Said when it did not come to be in time."}}},warm:{description:"Databases that the standby rest\
ores ahead; made by its cron, dropped here.",type:"object",additionalProperties:false,examples:[{state:"absent"}],properties:{state:{description:"present (defau\
lt): the hosts\u2019 own cron makes them; absent: those that were made are dropped.",anyOf:[{enum:["present","absent"]},{type:"string",pattern:"\\{\\{"}]}}}},oneOf:[
{required:["block"]},{required:["import_tasks"]},{required:["include_tasks"]},{required:["assert"]},{required:["authorized_key"]},{required:["backup"]},{required:[
"backup_store"]},{required:["command"]},{required:["contents"]},{required:["copy"]},{required:["cron"]},{required:["databases"]},{required:["debug"]},{required:[
"directory"]},{required:["drill"]},{required:["fail"]},{required:["fence"]},{required:["file"]},{required:["group"]},{required:["health"]},{required:["mirror"]},
{required:["outlook"]},{required:["package"]},{required:["pair_status"]},{required:["pause"]},{required:["restore"]},{required:["role"]},{required:["safety"]},{
required:["service"]},{required:["set_fact"]},{required:["shell"]},{required:["slurp"]},{required:["ssh_key"]},{required:["systemd_dropin"]},{required:["systemd\
_unit"]},{required:["template"]},{required:["traffic"]},{required:["transition"]},{required:["undelete"]},{required:["uri"]},{required:["user"]},{required:["vie\
w"]},{required:["wait_for"]},{required:["warm"]}],dependencies:{rescue:["block"],always:["block"]}},pattern85=new RegExp("\\{\\{","u"),pattern89=new RegExp("(?:\
^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$)|\\{\\{","u"),pattern90=new RegExp("(?:^\\s*[a-z][a-z0-9@.-]* [A-Za-z0-9+/]+=*( [^\\n]*)?\\s*$)|\\{\\{","u"),pattern91=new RegExp(
"(?:^[^\\n]*$)|\\{\\{","u"),pattern92=new RegExp("(?:^[A-Za-z0-9._@-]+$)|\\{\\{","u"),pattern95=new RegExp("(?:^[a-z0-9][a-z0-9-]*$)|\\{\\{","u"),pattern96=new RegExp(
"(?:^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9:.]+(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?|[0-9]{1,9}[smhdw])$)|\\{\\{","u"),pattern103=new RegExp("(?:^(?:backup|safety)-\
[0-9][A-Za-z0-9_+-]*$)|\\{\\{","u"),pattern106=new RegExp("(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{","u"),pattern120=new RegExp("(?:^0?[0-7]{3,4}$)|\\\
{\\{","u"),pattern123=new RegExp("(?:^[A-Za-z0-9+/\\s]*=*\\s*$)|\\{\\{","u"),pattern124=new RegExp("(?:^[A-Za-z0-9_-]+$)|\\{\\{","u"),pattern131=new RegExp("(?:\
^(@[a-z]+|[^\\s@]\\S*( \\S+){4})$)|\\{\\{","u"),pattern132=new RegExp("(?:^[^\\s]+$)|\\{\\{","u"),pattern133=new RegExp("(?:^[^\\n]+$)|\\{\\{","u"),pattern174=new RegExp(
"(?:^https?://)|\\{\\{","u"),pattern176=new RegExp("(?:^.+:[0-9]{1,5}$)|\\{\\{","u"),pattern209=new RegExp("(?:^[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+._])?([ ,\
]+[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+._])?)*$)|\\{\\{","u"),pattern220=new RegExp("(?:^[A-Za-z0-9][A-Za-z0-9_.+-]*$)|\\{\\{","u"),pattern229=new RegExp("(?:\
^[A-Za-z0-9:_.@\\\\][A-Za-z0-9:_.@\\\\-]*$)|\\{\\{","u"),pattern242=new RegExp("(?:^[A-Za-z0-9._@-]*$)|\\{\\{","u"),pattern244=new RegExp("(?:^[A-Za-z0-9:_.@\\\\]\
[A-Za-z0-9:_.@\\\\-]*\\.[a-z]+$)|\\{\\{","u"),pattern245=new RegExp("(?:^[A-Za-z0-9_][A-Za-z0-9_.-]*\\.conf$)|\\{\\{","u"),pattern257=new RegExp("(?:^[0-9]{1,3}\
(\\.[0-9]{1,3}){3}/[0-9]{1,2}$)|\\{\\{","u"),pattern258=new RegExp("(?:^[A-Za-z0-9][A-Za-z0-9_.@-]{0,14}$)|\\{\\{","u"),pattern259=new RegExp("(?:^[A-Za-z0-9:_.\
@-]+\\.service$)|\\{\\{","u"),pattern265=new RegExp("(?:^(/[A-Za-z0-9._/-]{1,100}|([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5})$)|\\{\\{","u"),pattern266=new RegExp(
"(?:^[A-Za-z0-9_.:-]{1,100}$)|\\{\\{","u"),pattern269=new RegExp("(?:^/[A-Za-z0-9._/-]{1,100}$)|\\{\\{","u"),pattern274=new RegExp("(?:^[A-Za-z0-9:_][A-Za-z0-9:\
._-]{0,252}$)|\\{\\{","u"),pattern276=new RegExp("(?:^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$)|\\{\\{","u"),pattern287=new RegExp(
"(?:^[A-Za-z0-9_][A-Za-z0-9._-]{0,252}$)|\\{\\{","u"),pattern297=new RegExp("(?:^[a-z][a-z0-9-]*$)|\\{\\{","u"),pattern302=new RegExp("(?:^/)|\\{\\{","u"),pattern305=new RegExp(
"(?:^https?://[^\\s]+$)|\\{\\{","u"),pattern308=new RegExp("^[A-Za-z0-9-]+$","u"),pattern309=new RegExp("(?:^[^\\r\\n]*$)|\\{\\{","u"),pattern327=new RegExp("(?\
:^[^:\\n]*$)|\\{\\{","u"),pattern334=new RegExp("(?:^[A-Za-z0-9_][A-Za-z0-9_.:-]*$)|\\{\\{","u"),wrapper0={validate:validate13};function validate13(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(Array.isArray(data)){let len0=data.length;for(let i0=0;i0<len0;i0++)validate14(data[i0],
{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate14.errors:vErrors.concat(validate14.errors),
errors=vErrors.length)}else{let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"},schema:schema14.type,parentSchema:schema14,data};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}return validate13.errors=vErrors,errors===0}function validate14(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0,_errs1=errors,valid0=false,passing0=null,_errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.block===
void 0){let err0={instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"block"},schema:schema15.oneOf[0].required,parentSchema:schema15.
oneOf[0],data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs2===errors;_valid0&&(valid0=true,passing0=0);let _errs3=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)&&data.import_tasks===void 0){let err1={instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"\
import_tasks"},schema:schema15.oneOf[1].required,parentSchema:schema15.oneOf[1],data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs3===
errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,1];else{_valid0&&(valid0=true,passing0=1);let _errs4=errors;if(data&&typeof data=="object"&&!Array.isArray(
data)&&data.include_tasks===void 0){let err2={instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"include_tasks"},schema:schema15.
oneOf[2].required,parentSchema:schema15.oneOf[2],data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs4===errors;if(_valid0&&valid0)
valid0=false,passing0=[passing0,2];else{_valid0&&(valid0=true,passing0=2);let _errs5=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.assert===
void 0){let err3={instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"assert"},schema:schema15.oneOf[3].required,parentSchema:schema15.
oneOf[3],data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var _valid0=_errs5===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,3];else{
_valid0&&(valid0=true,passing0=3);let _errs6=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.authorized_key===void 0){let err4={instancePath,schemaPath:"\
#/oneOf/4/required",keyword:"required",params:{missingProperty:"authorized_key"},schema:schema15.oneOf[4].required,parentSchema:schema15.oneOf[4],data};vErrors===
null?vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs6===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,4];else{_valid0&&(valid0=true,passing0=
4);let _errs7=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.backup===void 0){let err5={instancePath,schemaPath:"#/oneOf/5/required",keyword:"\
required",params:{missingProperty:"backup"},schema:schema15.oneOf[5].required,parentSchema:schema15.oneOf[5],data};vErrors===null?vErrors=[err5]:vErrors.push(err5),
errors++}var _valid0=_errs7===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,5];else{_valid0&&(valid0=true,passing0=5);let _errs8=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)&&data.backup_store===void 0){let err6={instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty:"b\
ackup_store"},schema:schema15.oneOf[6].required,parentSchema:schema15.oneOf[6],data};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var _valid0=_errs8===
errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,6];else{_valid0&&(valid0=true,passing0=6);let _errs9=errors;if(data&&typeof data=="object"&&!Array.isArray(
data)&&data.command===void 0){let err7={instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty:"command"},schema:schema15.oneOf[7].
required,parentSchema:schema15.oneOf[7],data};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs9===errors;if(_valid0&&valid0)valid0=false,
passing0=[passing0,7];else{_valid0&&(valid0=true,passing0=7);let _errs10=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.contents===void 0){let err8={
instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty:"contents"},schema:schema15.oneOf[8].required,parentSchema:schema15.oneOf[8],
data};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid0=_errs10===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,8];else{_valid0&&
(valid0=true,passing0=8);let _errs11=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.copy===void 0){let err9={instancePath,schemaPath:"#/oneOf\
/9/required",keyword:"required",params:{missingProperty:"copy"},schema:schema15.oneOf[9].required,parentSchema:schema15.oneOf[9],data};vErrors===null?vErrors=[err9]:
vErrors.push(err9),errors++}var _valid0=_errs11===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,9];else{_valid0&&(valid0=true,passing0=9);let _errs12=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)&&data.cron===void 0){let err10={instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty:"\
cron"},schema:schema15.oneOf[10].required,parentSchema:schema15.oneOf[10],data};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}var _valid0=_errs12===
errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,10];else{_valid0&&(valid0=true,passing0=10);let _errs13=errors;if(data&&typeof data=="object"&&!Array.
isArray(data)&&data.databases===void 0){let err11={instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty:"databases"},schema:schema15.
oneOf[11].required,parentSchema:schema15.oneOf[11],data};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}var _valid0=_errs13===errors;if(_valid0&&valid0)
valid0=false,passing0=[passing0,11];else{_valid0&&(valid0=true,passing0=11);let _errs14=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.debug===
void 0){let err12={instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty:"debug"},schema:schema15.oneOf[12].required,parentSchema:schema15.
oneOf[12],data};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}var _valid0=_errs14===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,12];else{
_valid0&&(valid0=true,passing0=12);let _errs15=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.directory===void 0){let err13={instancePath,schemaPath:"\
#/oneOf/13/required",keyword:"required",params:{missingProperty:"directory"},schema:schema15.oneOf[13].required,parentSchema:schema15.oneOf[13],data};vErrors===
null?vErrors=[err13]:vErrors.push(err13),errors++}var _valid0=_errs15===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,13];else{_valid0&&(valid0=true,
passing0=13);let _errs16=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.drill===void 0){let err14={instancePath,schemaPath:"#/oneOf/14/requir\
ed",keyword:"required",params:{missingProperty:"drill"},schema:schema15.oneOf[14].required,parentSchema:schema15.oneOf[14],data};vErrors===null?vErrors=[err14]:
vErrors.push(err14),errors++}var _valid0=_errs16===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,14];else{_valid0&&(valid0=true,passing0=14);let _errs17=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)&&data.fail===void 0){let err15={instancePath,schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty:"\
fail"},schema:schema15.oneOf[15].required,parentSchema:schema15.oneOf[15],data};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}var _valid0=_errs17===
errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,15];else{_valid0&&(valid0=true,passing0=15);let _errs18=errors;if(data&&typeof data=="object"&&!Array.
isArray(data)&&data.fence===void 0){let err16={instancePath,schemaPath:"#/oneOf/16/required",keyword:"required",params:{missingProperty:"fence"},schema:schema15.
oneOf[16].required,parentSchema:schema15.oneOf[16],data};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}var _valid0=_errs18===errors;if(_valid0&&valid0)
valid0=false,passing0=[passing0,16];else{_valid0&&(valid0=true,passing0=16);let _errs19=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.file===
void 0){let err17={instancePath,schemaPath:"#/oneOf/17/required",keyword:"required",params:{missingProperty:"file"},schema:schema15.oneOf[17].required,parentSchema:schema15.
oneOf[17],data};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}var _valid0=_errs19===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,17];else{
_valid0&&(valid0=true,passing0=17);let _errs20=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.group===void 0){let err18={instancePath,schemaPath:"\
#/oneOf/18/required",keyword:"required",params:{missingProperty:"group"},schema:schema15.oneOf[18].required,parentSchema:schema15.oneOf[18],data};vErrors===null?
vErrors=[err18]:vErrors.push(err18),errors++}var _valid0=_errs20===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,18];else{_valid0&&(valid0=true,passing0=
18);let _errs21=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.health===void 0){let err19={instancePath,schemaPath:"#/oneOf/19/required",keyword:"\
required",params:{missingProperty:"health"},schema:schema15.oneOf[19].required,parentSchema:schema15.oneOf[19],data};vErrors===null?vErrors=[err19]:vErrors.push(
err19),errors++}var _valid0=_errs21===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,19];else{_valid0&&(valid0=true,passing0=19);let _errs22=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)&&data.mirror===void 0){let err20={instancePath,schemaPath:"#/oneOf/20/required",keyword:"required",params:{missingProperty:"\
mirror"},schema:schema15.oneOf[20].required,parentSchema:schema15.oneOf[20],data};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}var _valid0=_errs22===
errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,20];else{_valid0&&(valid0=true,passing0=20);let _errs23=errors;if(data&&typeof data=="object"&&!Array.
isArray(data)&&data.outlook===void 0){let err21={instancePath,schemaPath:"#/oneOf/21/required",keyword:"required",params:{missingProperty:"outlook"},schema:schema15.
oneOf[21].required,parentSchema:schema15.oneOf[21],data};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}var _valid0=_errs23===errors;if(_valid0&&valid0)
valid0=false,passing0=[passing0,21];else{_valid0&&(valid0=true,passing0=21);let _errs24=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.package===
void 0){let err22={instancePath,schemaPath:"#/oneOf/22/required",keyword:"required",params:{missingProperty:"package"},schema:schema15.oneOf[22].required,parentSchema:schema15.
oneOf[22],data};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}var _valid0=_errs24===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,22];else{
_valid0&&(valid0=true,passing0=22);let _errs25=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.pair_status===void 0){let err23={instancePath,schemaPath:"\
#/oneOf/23/required",keyword:"required",params:{missingProperty:"pair_status"},schema:schema15.oneOf[23].required,parentSchema:schema15.oneOf[23],data};vErrors===
null?vErrors=[err23]:vErrors.push(err23),errors++}var _valid0=_errs25===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,23];else{_valid0&&(valid0=true,
passing0=23);let _errs26=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.pause===void 0){let err24={instancePath,schemaPath:"#/oneOf/24/requir\
ed",keyword:"required",params:{missingProperty:"pause"},schema:schema15.oneOf[24].required,parentSchema:schema15.oneOf[24],data};vErrors===null?vErrors=[err24]:
vErrors.push(err24),errors++}var _valid0=_errs26===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,24];else{_valid0&&(valid0=true,passing0=24);let _errs27=errors;
if(data&&typeof data=="object"&&!Array.isArray(data)&&data.restore===void 0){let err25={instancePath,schemaPath:"#/oneOf/25/required",keyword:"required",params:{
missingProperty:"restore"},schema:schema15.oneOf[25].required,parentSchema:schema15.oneOf[25],data};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}
var _valid0=_errs27===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,25];else{_valid0&&(valid0=true,passing0=25);let _errs28=errors;if(data&&typeof data==
"object"&&!Array.isArray(data)&&data.role===void 0){let err26={instancePath,schemaPath:"#/oneOf/26/required",keyword:"required",params:{missingProperty:"role"},
schema:schema15.oneOf[26].required,parentSchema:schema15.oneOf[26],data};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}var _valid0=_errs28===errors;
if(_valid0&&valid0)valid0=false,passing0=[passing0,26];else{_valid0&&(valid0=true,passing0=26);let _errs29=errors;if(data&&typeof data=="object"&&!Array.isArray(
data)&&data.safety===void 0){let err27={instancePath,schemaPath:"#/oneOf/27/required",keyword:"required",params:{missingProperty:"safety"},schema:schema15.oneOf[27].
required,parentSchema:schema15.oneOf[27],data};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}var _valid0=_errs29===errors;if(_valid0&&valid0)valid0=
false,passing0=[passing0,27];else{_valid0&&(valid0=true,passing0=27);let _errs30=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.service===void 0){
let err28={instancePath,schemaPath:"#/oneOf/28/required",keyword:"required",params:{missingProperty:"service"},schema:schema15.oneOf[28].required,parentSchema:schema15.
oneOf[28],data};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}var _valid0=_errs30===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,28];else{
_valid0&&(valid0=true,passing0=28);let _errs31=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.set_fact===void 0){let err29={instancePath,schemaPath:"\
#/oneOf/29/required",keyword:"required",params:{missingProperty:"set_fact"},schema:schema15.oneOf[29].required,parentSchema:schema15.oneOf[29],data};vErrors===null?
vErrors=[err29]:vErrors.push(err29),errors++}var _valid0=_errs31===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,29];else{_valid0&&(valid0=true,passing0=
29);let _errs32=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.shell===void 0){let err30={instancePath,schemaPath:"#/oneOf/30/required",keyword:"\
required",params:{missingProperty:"shell"},schema:schema15.oneOf[30].required,parentSchema:schema15.oneOf[30],data};vErrors===null?vErrors=[err30]:vErrors.push(
err30),errors++}var _valid0=_errs32===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,30];else{_valid0&&(valid0=true,passing0=30);let _errs33=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)&&data.slurp===void 0){let err31={instancePath,schemaPath:"#/oneOf/31/required",keyword:"required",params:{missingProperty:"\
slurp"},schema:schema15.oneOf[31].required,parentSchema:schema15.oneOf[31],data};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}var _valid0=_errs33===
errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,31];else{_valid0&&(valid0=true,passing0=31);let _errs34=errors;if(data&&typeof data=="object"&&!Array.
isArray(data)&&data.ssh_key===void 0){let err32={instancePath,schemaPath:"#/oneOf/32/required",keyword:"required",params:{missingProperty:"ssh_key"},schema:schema15.
oneOf[32].required,parentSchema:schema15.oneOf[32],data};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}var _valid0=_errs34===errors;if(_valid0&&valid0)
valid0=false,passing0=[passing0,32];else{_valid0&&(valid0=true,passing0=32);let _errs35=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.systemd_dropin===
void 0){let err33={instancePath,schemaPath:"#/oneOf/33/required",keyword:"required",params:{missingProperty:"systemd_dropin"},schema:schema15.oneOf[33].required,
parentSchema:schema15.oneOf[33],data};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}var _valid0=_errs35===errors;if(_valid0&&valid0)valid0=false,passing0=
[passing0,33];else{_valid0&&(valid0=true,passing0=33);let _errs36=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.systemd_unit===void 0){let err34={
instancePath,schemaPath:"#/oneOf/34/required",keyword:"required",params:{missingProperty:"systemd_unit"},schema:schema15.oneOf[34].required,parentSchema:schema15.
oneOf[34],data};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}var _valid0=_errs36===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,34];else{
_valid0&&(valid0=true,passing0=34);let _errs37=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.template===void 0){let err35={instancePath,schemaPath:"\
#/oneOf/35/required",keyword:"required",params:{missingProperty:"template"},schema:schema15.oneOf[35].required,parentSchema:schema15.oneOf[35],data};vErrors===null?
vErrors=[err35]:vErrors.push(err35),errors++}var _valid0=_errs37===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,35];else{_valid0&&(valid0=true,passing0=
35);let _errs38=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.traffic===void 0){let err36={instancePath,schemaPath:"#/oneOf/36/required",keyword:"\
required",params:{missingProperty:"traffic"},schema:schema15.oneOf[36].required,parentSchema:schema15.oneOf[36],data};vErrors===null?vErrors=[err36]:vErrors.push(
err36),errors++}var _valid0=_errs38===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,36];else{_valid0&&(valid0=true,passing0=36);let _errs39=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)&&data.transition===void 0){let err37={instancePath,schemaPath:"#/oneOf/37/required",keyword:"required",params:{missingProperty:"\
transition"},schema:schema15.oneOf[37].required,parentSchema:schema15.oneOf[37],data};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}var _valid0=_errs39===
errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,37];else{_valid0&&(valid0=true,passing0=37);let _errs40=errors;if(data&&typeof data=="object"&&!Array.
isArray(data)&&data.undelete===void 0){let err38={instancePath,schemaPath:"#/oneOf/38/required",keyword:"required",params:{missingProperty:"undelete"},schema:schema15.
oneOf[38].required,parentSchema:schema15.oneOf[38],data};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}var _valid0=_errs40===errors;if(_valid0&&valid0)
valid0=false,passing0=[passing0,38];else{_valid0&&(valid0=true,passing0=38);let _errs41=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.uri===
void 0){let err39={instancePath,schemaPath:"#/oneOf/39/required",keyword:"required",params:{missingProperty:"uri"},schema:schema15.oneOf[39].required,parentSchema:schema15.
oneOf[39],data};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}var _valid0=_errs41===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,39];else{
_valid0&&(valid0=true,passing0=39);let _errs42=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.user===void 0){let err40={instancePath,schemaPath:"\
#/oneOf/40/required",keyword:"required",params:{missingProperty:"user"},schema:schema15.oneOf[40].required,parentSchema:schema15.oneOf[40],data};vErrors===null?
vErrors=[err40]:vErrors.push(err40),errors++}var _valid0=_errs42===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,40];else{_valid0&&(valid0=true,passing0=
40);let _errs43=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.view===void 0){let err41={instancePath,schemaPath:"#/oneOf/41/required",keyword:"\
required",params:{missingProperty:"view"},schema:schema15.oneOf[41].required,parentSchema:schema15.oneOf[41],data};vErrors===null?vErrors=[err41]:vErrors.push(err41),
errors++}var _valid0=_errs43===errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,41];else{_valid0&&(valid0=true,passing0=41);let _errs44=errors;if(data&&
typeof data=="object"&&!Array.isArray(data)&&data.wait_for===void 0){let err42={instancePath,schemaPath:"#/oneOf/42/required",keyword:"required",params:{missingProperty:"\
wait_for"},schema:schema15.oneOf[42].required,parentSchema:schema15.oneOf[42],data};vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}var _valid0=_errs44===
errors;if(_valid0&&valid0)valid0=false,passing0=[passing0,42];else{_valid0&&(valid0=true,passing0=42);let _errs45=errors;if(data&&typeof data=="object"&&!Array.
isArray(data)&&data.warm===void 0){let err43={instancePath,schemaPath:"#/oneOf/43/required",keyword:"required",params:{missingProperty:"warm"},schema:schema15.oneOf[43].
required,parentSchema:schema15.oneOf[43],data};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}var _valid0=_errs45===errors;_valid0&&valid0?(valid0=
false,passing0=[passing0,43]):_valid0&&(valid0=true,passing0=43)}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}if(valid0)errors=_errs1,vErrors!==null&&(_errs1?vErrors.
length=_errs1:vErrors=null);else{let err44={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},schema:schema15.oneOf,parentSchema:schema15,
data};vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!func2.call(schema15.
properties,key0)){let err45={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:false,parentSchema:schema15,
data};vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}if(data.rescue!==void 0&&data.block===void 0){let err46={instancePath,schemaPath:"#/dependenci\
es",keyword:"dependencies",params:{property:"rescue",missingProperty:"block",depsCount:1,deps:"block"},schema:schema15.dependencies,parentSchema:schema15,data};
vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}if(data.always!==void 0&&data.block===void 0){let err47={instancePath,schemaPath:"#/dependencies",keyword:"\
dependencies",params:{property:"always",missingProperty:"block",depsCount:1,deps:"block"},schema:schema15.dependencies,parentSchema:schema15,data};vErrors===null?
vErrors=[err47]:vErrors.push(err47),errors++}if(data.name!==void 0){let data0=data.name;if(typeof data0!="string"){let err48={instancePath:instancePath+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},schema:schema15.properties.name.type,parentSchema:schema15.properties.name,data:data0};
vErrors===null?vErrors=[err48]:vErrors.push(err48),errors++}}if(data.when!==void 0){let data1=data.when;if(typeof data1!="string"&&typeof data1!="boolean"&&!Array.
isArray(data1)){let err49={instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type:schema15.properties.when.type},schema:schema15.
properties.when.type,parentSchema:schema15.properties.when,data:data1};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}if(typeof data1=="string"&&func3(
data1)<1){let err50={instancePath:instancePath+"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.
properties.when,data:data1};vErrors===null?vErrors=[err50]:vErrors.push(err50),errors++}if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++){
let data2=data1[i0];if(typeof data2!="string"&&typeof data2!="boolean"){let err51={instancePath:instancePath+"/when/"+i0,schemaPath:"#/properties/when/items/typ\
e",keyword:"type",params:{type:schema15.properties.when.items.type},schema:schema15.properties.when.items.type,parentSchema:schema15.properties.when.items,data:data2};
vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}}}}if(data.register!==void 0){let data3=data.register;if(typeof data3=="string"){if(!pattern5.test(data3)){
let err52={instancePath:instancePath+"/register",schemaPath:"#/properties/register/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"\
^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema15.properties.register,data:data3};vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}}else{let err53={instancePath:instancePath+
"/register",schemaPath:"#/properties/register/type",keyword:"type",params:{type:"string"},schema:schema15.properties.register.type,parentSchema:schema15.properties.
register,data:data3};vErrors===null?vErrors=[err53]:vErrors.push(err53),errors++}}if(data.loop!==void 0){let data4=data.loop;if(!Array.isArray(data4)&&typeof data4!=
"string"){let err54={instancePath:instancePath+"/loop",schemaPath:"#/properties/loop/type",keyword:"type",params:{type:schema15.properties.loop.type},schema:schema15.
properties.loop.type,parentSchema:schema15.properties.loop,data:data4};vErrors===null?vErrors=[err54]:vErrors.push(err54),errors++}if(typeof data4=="string"&&!pattern85.
test(data4)){let err55={instancePath:instancePath+"/loop",schemaPath:"#/properties/loop/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.loop,data:data4};vErrors===null?vErrors=[err55]:vErrors.push(err55),errors++}}if(data.with_items!==void 0){let data5=data.with_items;if(!Array.isArray(
data5)&&typeof data5!="string"){let err56={instancePath:instancePath+"/with_items",schemaPath:"#/properties/with_items/type",keyword:"type",params:{type:schema15.
properties.with_items.type},schema:schema15.properties.with_items.type,parentSchema:schema15.properties.with_items,data:data5};vErrors===null?vErrors=[err56]:vErrors.
push(err56),errors++}if(typeof data5=="string"&&!pattern85.test(data5)){let err57={instancePath:instancePath+"/with_items",schemaPath:"#/properties/with_items/p\
attern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.with_items,data:data5};vErrors===null?vErrors=[err57]:vErrors.
push(err57),errors++}}if(data.loop_control!==void 0){let data6=data.loop_control;if(data6&&typeof data6=="object"&&!Array.isArray(data6)){for(let key1 in data6)
if(!(key1==="loop_var"||key1==="index_var"||key1==="label")){let err58={instancePath:instancePath+"/loop_control",schemaPath:"#/properties/loop_control/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:key1},schema:false,parentSchema:schema15.properties.loop_control,data:data6};vErrors===null?
vErrors=[err58]:vErrors.push(err58),errors++}if(data6.loop_var!==void 0){let data7=data6.loop_var;if(typeof data7=="string"){if(!pattern5.test(data7)){let err59={
instancePath:instancePath+"/loop_control/loop_var",schemaPath:"#/properties/loop_control/properties/loop_var/pattern",keyword:"pattern",params:{pattern:"^[A-Za-\
z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema15.properties.loop_control.properties.loop_var,data:data7};vErrors===null?vErrors=[err59]:
vErrors.push(err59),errors++}}else{let err60={instancePath:instancePath+"/loop_control/loop_var",schemaPath:"#/properties/loop_control/properties/loop_var/type",
keyword:"type",params:{type:"string"},schema:schema15.properties.loop_control.properties.loop_var.type,parentSchema:schema15.properties.loop_control.properties.
loop_var,data:data7};vErrors===null?vErrors=[err60]:vErrors.push(err60),errors++}}if(data6.index_var!==void 0){let data8=data6.index_var;if(typeof data8=="strin\
g"){if(!pattern5.test(data8)){let err61={instancePath:instancePath+"/loop_control/index_var",schemaPath:"#/properties/loop_control/properties/index_var/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema15.properties.loop_control.properties.index_var,
data:data8};vErrors===null?vErrors=[err61]:vErrors.push(err61),errors++}}else{let err62={instancePath:instancePath+"/loop_control/index_var",schemaPath:"#/prope\
rties/loop_control/properties/index_var/type",keyword:"type",params:{type:"string"},schema:schema15.properties.loop_control.properties.index_var.type,parentSchema:schema15.
properties.loop_control.properties.index_var,data:data8};vErrors===null?vErrors=[err62]:vErrors.push(err62),errors++}}if(data6.label!==void 0){let data9=data6.label;
if(typeof data9!="string"){let err63={instancePath:instancePath+"/loop_control/label",schemaPath:"#/properties/loop_control/properties/label/type",keyword:"type",
params:{type:"string"},schema:schema15.properties.loop_control.properties.label.type,parentSchema:schema15.properties.loop_control.properties.label,data:data9};
vErrors===null?vErrors=[err63]:vErrors.push(err63),errors++}}}else{let err64={instancePath:instancePath+"/loop_control",schemaPath:"#/properties/loop_control/ty\
pe",keyword:"type",params:{type:"object"},schema:schema15.properties.loop_control.type,parentSchema:schema15.properties.loop_control,data:data6};vErrors===null?
vErrors=[err64]:vErrors.push(err64),errors++}}if(data.until!==void 0){let data10=data.until;if(typeof data10!="string"&&typeof data10!="boolean"&&!Array.isArray(
data10)){let err65={instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type:schema15.properties.until.type},schema:schema15.
properties.until.type,parentSchema:schema15.properties.until,data:data10};vErrors===null?vErrors=[err65]:vErrors.push(err65),errors++}if(typeof data10=="string"&&
func3(data10)<1){let err66={instancePath:instancePath+"/until",schemaPath:"#/properties/until/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.
properties.until,data:data10};vErrors===null?vErrors=[err66]:vErrors.push(err66),errors++}if(Array.isArray(data10)){let len1=data10.length;for(let i1=0;i1<len1;i1++){
let data11=data10[i1];if(typeof data11!="string"&&typeof data11!="boolean"){let err67={instancePath:instancePath+"/until/"+i1,schemaPath:"#/properties/until/ite\
ms/type",keyword:"type",params:{type:schema15.properties.until.items.type},schema:schema15.properties.until.items.type,parentSchema:schema15.properties.until.items,
data:data11};vErrors===null?vErrors=[err67]:vErrors.push(err67),errors++}}}}if(data.retries!==void 0){let data12=data.retries;if(!(typeof data12=="number"&&!(data12%
1)&&!isNaN(data12)&&isFinite(data12))){let err68={instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/type",keyword:"type",params:{type:"integ\
er"},schema:schema15.properties.retries.type,parentSchema:schema15.properties.retries,data:data12};vErrors===null?vErrors=[err68]:vErrors.push(err68),errors++}if(typeof data12==
"number"&&isFinite(data12)&&(data12<0||isNaN(data12))){let err69={instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:0},schema:0,parentSchema:schema15.properties.retries,data:data12};vErrors===null?vErrors=[err69]:vErrors.push(err69),errors++}}
if(data.delay!==void 0){let data13=data.delay;if(typeof data13=="number"&&isFinite(data13)){if(data13<0||isNaN(data13)){let err70={instancePath:instancePath+"/d\
elay",schemaPath:"#/properties/delay/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema15.properties.delay,data:data13};vErrors===
null?vErrors=[err70]:vErrors.push(err70),errors++}}else{let err71={instancePath:instancePath+"/delay",schemaPath:"#/properties/delay/type",keyword:"type",params:{
type:"number"},schema:schema15.properties.delay.type,parentSchema:schema15.properties.delay,data:data13};vErrors===null?vErrors=[err71]:vErrors.push(err71),errors++}}
if(data.notify!==void 0){let data14=data.notify;if(typeof data14!="string"&&!Array.isArray(data14)){let err72={instancePath:instancePath+"/notify",schemaPath:"#\
/properties/notify/type",keyword:"type",params:{type:schema15.properties.notify.type},schema:schema15.properties.notify.type,parentSchema:schema15.properties.notify,
data:data14};vErrors===null?vErrors=[err72]:vErrors.push(err72),errors++}if(typeof data14=="string"&&func3(data14)<1){let err73={instancePath:instancePath+"/not\
ify",schemaPath:"#/properties/notify/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.notify,data:data14};vErrors===null?
vErrors=[err73]:vErrors.push(err73),errors++}if(Array.isArray(data14)){let len2=data14.length;for(let i2=0;i2<len2;i2++){let data15=data14[i2];if(typeof data15==
"string"){if(func3(data15)<1){let err74={instancePath:instancePath+"/notify/"+i2,schemaPath:"#/properties/notify/items/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:schema15.properties.notify.items,data:data15};vErrors===null?vErrors=[err74]:vErrors.push(err74),errors++}}else{let err75={instancePath:instancePath+
"/notify/"+i2,schemaPath:"#/properties/notify/items/type",keyword:"type",params:{type:"string"},schema:schema15.properties.notify.items.type,parentSchema:schema15.
properties.notify.items,data:data15};vErrors===null?vErrors=[err75]:vErrors.push(err75),errors++}}}}if(data.listen!==void 0){let data16=data.listen;if(typeof data16!=
"string"&&!Array.isArray(data16)){let err76={instancePath:instancePath+"/listen",schemaPath:"#/properties/listen/type",keyword:"type",params:{type:schema15.properties.
listen.type},schema:schema15.properties.listen.type,parentSchema:schema15.properties.listen,data:data16};vErrors===null?vErrors=[err76]:vErrors.push(err76),errors++}
if(typeof data16=="string"&&func3(data16)<1){let err77={instancePath:instancePath+"/listen",schemaPath:"#/properties/listen/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:schema15.properties.listen,data:data16};vErrors===null?vErrors=[err77]:vErrors.push(err77),errors++}if(Array.isArray(data16)){let len3=data16.
length;for(let i3=0;i3<len3;i3++){let data17=data16[i3];if(typeof data17=="string"){if(func3(data17)<1){let err78={instancePath:instancePath+"/listen/"+i3,schemaPath:"\
#/properties/listen/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.listen.items,data:data17};vErrors===null?vErrors=
[err78]:vErrors.push(err78),errors++}}else{let err79={instancePath:instancePath+"/listen/"+i3,schemaPath:"#/properties/listen/items/type",keyword:"type",params:{
type:"string"},schema:schema15.properties.listen.items.type,parentSchema:schema15.properties.listen.items,data:data17};vErrors===null?vErrors=[err79]:vErrors.push(
err79),errors++}}}}if(data.tags!==void 0){let data18=data.tags;if(typeof data18!="string"&&!Array.isArray(data18)){let err80={instancePath:instancePath+"/tags",
schemaPath:"#/properties/tags/type",keyword:"type",params:{type:schema15.properties.tags.type},schema:schema15.properties.tags.type,parentSchema:schema15.properties.
tags,data:data18};vErrors===null?vErrors=[err80]:vErrors.push(err80),errors++}if(typeof data18=="string"&&func3(data18)<1){let err81={instancePath:instancePath+
"/tags",schemaPath:"#/properties/tags/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.tags,data:data18};vErrors===null?
vErrors=[err81]:vErrors.push(err81),errors++}if(Array.isArray(data18)){let len4=data18.length;for(let i4=0;i4<len4;i4++){let data19=data18[i4];if(typeof data19==
"string"){if(func3(data19)<1){let err82={instancePath:instancePath+"/tags/"+i4,schemaPath:"#/properties/tags/items/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:schema15.properties.tags.items,data:data19};vErrors===null?vErrors=[err82]:vErrors.push(err82),errors++}}else{let err83={instancePath:instancePath+
"/tags/"+i4,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"},schema:schema15.properties.tags.items.type,parentSchema:schema15.properties.
tags.items,data:data19};vErrors===null?vErrors=[err83]:vErrors.push(err83),errors++}}}}if(data.become!==void 0){let data20=data.become;if(typeof data20!="boolea\
n"){let err84={instancePath:instancePath+"/become",schemaPath:"#/properties/become/type",keyword:"type",params:{type:"boolean"},schema:schema15.properties.become.
type,parentSchema:schema15.properties.become,data:data20};vErrors===null?vErrors=[err84]:vErrors.push(err84),errors++}}if(data.become_user!==void 0){let data21=data.
become_user;if(typeof data21=="string"){if(func3(data21)<1){let err85={instancePath:instancePath+"/become_user",schemaPath:"#/properties/become_user/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.become_user,data:data21};vErrors===null?vErrors=[err85]:vErrors.push(err85),errors++}}else{
let err86={instancePath:instancePath+"/become_user",schemaPath:"#/properties/become_user/type",keyword:"type",params:{type:"string"},schema:schema15.properties.
become_user.type,parentSchema:schema15.properties.become_user,data:data21};vErrors===null?vErrors=[err86]:vErrors.push(err86),errors++}}if(data.delegate_to!==void 0){
let data22=data.delegate_to;if(typeof data22=="string"){if(func3(data22)<1){let err87={instancePath:instancePath+"/delegate_to",schemaPath:"#/properties/delegat\
e_to/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.delegate_to,data:data22};vErrors===null?vErrors=[err87]:vErrors.push(
err87),errors++}}else{let err88={instancePath:instancePath+"/delegate_to",schemaPath:"#/properties/delegate_to/type",keyword:"type",params:{type:"string"},schema:schema15.
properties.delegate_to.type,parentSchema:schema15.properties.delegate_to,data:data22};vErrors===null?vErrors=[err88]:vErrors.push(err88),errors++}}if(data.run_once!==
void 0){let data23=data.run_once;if(typeof data23!="boolean"){let err89={instancePath:instancePath+"/run_once",schemaPath:"#/properties/run_once/type",keyword:"\
type",params:{type:"boolean"},schema:schema15.properties.run_once.type,parentSchema:schema15.properties.run_once,data:data23};vErrors===null?vErrors=[err89]:vErrors.
push(err89),errors++}}if(data.ignore_errors!==void 0){let data24=data.ignore_errors;if(typeof data24!="boolean"){let err90={instancePath:instancePath+"/ignore_e\
rrors",schemaPath:"#/properties/ignore_errors/type",keyword:"type",params:{type:"boolean"},schema:schema15.properties.ignore_errors.type,parentSchema:schema15.properties.
ignore_errors,data:data24};vErrors===null?vErrors=[err90]:vErrors.push(err90),errors++}}if(data.ignore_unreachable!==void 0){let data25=data.ignore_unreachable;
if(typeof data25!="boolean"){let err91={instancePath:instancePath+"/ignore_unreachable",schemaPath:"#/properties/ignore_unreachable/type",keyword:"type",params:{
type:"boolean"},schema:schema15.properties.ignore_unreachable.type,parentSchema:schema15.properties.ignore_unreachable,data:data25};vErrors===null?vErrors=[err91]:
vErrors.push(err91),errors++}}if(data.failed_when!==void 0){let data26=data.failed_when;if(typeof data26!="string"&&typeof data26!="boolean"&&!Array.isArray(data26)){
let err92={instancePath:instancePath+"/failed_when",schemaPath:"#/properties/failed_when/type",keyword:"type",params:{type:schema15.properties.failed_when.type},
schema:schema15.properties.failed_when.type,parentSchema:schema15.properties.failed_when,data:data26};vErrors===null?vErrors=[err92]:vErrors.push(err92),errors++}
if(typeof data26=="string"&&func3(data26)<1){let err93={instancePath:instancePath+"/failed_when",schemaPath:"#/properties/failed_when/minLength",keyword:"minLen\
gth",params:{limit:1},schema:1,parentSchema:schema15.properties.failed_when,data:data26};vErrors===null?vErrors=[err93]:vErrors.push(err93),errors++}if(Array.isArray(
data26)){let len5=data26.length;for(let i5=0;i5<len5;i5++){let data27=data26[i5];if(typeof data27!="string"&&typeof data27!="boolean"){let err94={instancePath:instancePath+
"/failed_when/"+i5,schemaPath:"#/properties/failed_when/items/type",keyword:"type",params:{type:schema15.properties.failed_when.items.type},schema:schema15.properties.
failed_when.items.type,parentSchema:schema15.properties.failed_when.items,data:data27};vErrors===null?vErrors=[err94]:vErrors.push(err94),errors++}}}}if(data.changed_when!==
void 0){let data28=data.changed_when;if(typeof data28!="string"&&typeof data28!="boolean"&&!Array.isArray(data28)){let err95={instancePath:instancePath+"/change\
d_when",schemaPath:"#/properties/changed_when/type",keyword:"type",params:{type:schema15.properties.changed_when.type},schema:schema15.properties.changed_when.type,
parentSchema:schema15.properties.changed_when,data:data28};vErrors===null?vErrors=[err95]:vErrors.push(err95),errors++}if(typeof data28=="string"&&func3(data28)<
1){let err96={instancePath:instancePath+"/changed_when",schemaPath:"#/properties/changed_when/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.
properties.changed_when,data:data28};vErrors===null?vErrors=[err96]:vErrors.push(err96),errors++}if(Array.isArray(data28)){let len6=data28.length;for(let i6=0;i6<
len6;i6++){let data29=data28[i6];if(typeof data29!="string"&&typeof data29!="boolean"){let err97={instancePath:instancePath+"/changed_when/"+i6,schemaPath:"#/pr\
operties/changed_when/items/type",keyword:"type",params:{type:schema15.properties.changed_when.items.type},schema:schema15.properties.changed_when.items.type,parentSchema:schema15.
properties.changed_when.items,data:data29};vErrors===null?vErrors=[err97]:vErrors.push(err97),errors++}}}}if(data.vars!==void 0){let data30=data.vars;if(!(data30&&
typeof data30=="object"&&!Array.isArray(data30))){let err98={instancePath:instancePath+"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type:"\
object"},schema:schema15.properties.vars.type,parentSchema:schema15.properties.vars,data:data30};vErrors===null?vErrors=[err98]:vErrors.push(err98),errors++}}if(data.
owned!==void 0){let data31=data.owned;if(typeof data31!="boolean"){let err99={instancePath:instancePath+"/owned",schemaPath:"#/properties/owned/type",keyword:"t\
ype",params:{type:"boolean"},schema:schema15.properties.owned.type,parentSchema:schema15.properties.owned,data:data31};vErrors===null?vErrors=[err99]:vErrors.push(
err99),errors++}}if(data.timeout!==void 0){let data32=data.timeout;if(!(typeof data32=="number"&&!(data32%1)&&!isNaN(data32)&&isFinite(data32))){let err100={instancePath:instancePath+
"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type:"integer"},schema:schema15.properties.timeout.type,parentSchema:schema15.properties.
timeout,data:data32};vErrors===null?vErrors=[err100]:vErrors.push(err100),errors++}if(typeof data32=="number"&&isFinite(data32)&&(data32<0||isNaN(data32))){let err101={
instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema15.
properties.timeout,data:data32};vErrors===null?vErrors=[err101]:vErrors.push(err101),errors++}}if(data.block!==void 0&&(wrapper0.validate(data.block,{instancePath:instancePath+
"/block",parentData:data,parentDataProperty:"block",rootData})||(vErrors=vErrors===null?wrapper0.validate.errors:vErrors.concat(wrapper0.validate.errors),errors=
vErrors.length)),data.rescue!==void 0&&(wrapper0.validate(data.rescue,{instancePath:instancePath+"/rescue",parentData:data,parentDataProperty:"rescue",rootData})||
(vErrors=vErrors===null?wrapper0.validate.errors:vErrors.concat(wrapper0.validate.errors),errors=vErrors.length)),data.always!==void 0&&(wrapper0.validate(data.
always,{instancePath:instancePath+"/always",parentData:data,parentDataProperty:"always",rootData})||(vErrors=vErrors===null?wrapper0.validate.errors:vErrors.concat(
wrapper0.validate.errors),errors=vErrors.length)),data.import_tasks!==void 0){let data36=data.import_tasks;if(typeof data36!="string"&&!(data36&&typeof data36==
"object"&&!Array.isArray(data36))){let err102={instancePath:instancePath+"/import_tasks",schemaPath:"#/properties/import_tasks/type",keyword:"type",params:{type:schema15.
properties.import_tasks.type},schema:schema15.properties.import_tasks.type,parentSchema:schema15.properties.import_tasks,data:data36};vErrors===null?vErrors=[err102]:
vErrors.push(err102),errors++}if(typeof data36=="string"&&func3(data36)<1){let err103={instancePath:instancePath+"/import_tasks",schemaPath:"#/properties/import\
_tasks/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.import_tasks,data:data36};vErrors===null?vErrors=[err103]:vErrors.
push(err103),errors++}if(data36&&typeof data36=="object"&&!Array.isArray(data36)){if(data36.file===void 0){let err104={instancePath:instancePath+"/import_tasks",
schemaPath:"#/properties/import_tasks/required",keyword:"required",params:{missingProperty:"file"},schema:schema15.properties.import_tasks.required,parentSchema:schema15.
properties.import_tasks,data:data36};vErrors===null?vErrors=[err104]:vErrors.push(err104),errors++}for(let key2 in data36)if(key2!=="file"){let err105={instancePath:instancePath+
"/import_tasks",schemaPath:"#/properties/import_tasks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2},schema:false,parentSchema:schema15.
properties.import_tasks,data:data36};vErrors===null?vErrors=[err105]:vErrors.push(err105),errors++}if(data36.file!==void 0){let data37=data36.file;if(typeof data37==
"string"){if(func3(data37)<1){let err106={instancePath:instancePath+"/import_tasks/file",schemaPath:"#/properties/import_tasks/properties/file/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.import_tasks.properties.file,data:data37};vErrors===null?vErrors=[err106]:vErrors.push(err106),
errors++}}else{let err107={instancePath:instancePath+"/import_tasks/file",schemaPath:"#/properties/import_tasks/properties/file/type",keyword:"type",params:{type:"\
string"},schema:schema15.properties.import_tasks.properties.file.type,parentSchema:schema15.properties.import_tasks.properties.file,data:data37};vErrors===null?
vErrors=[err107]:vErrors.push(err107),errors++}}}}if(data.include_tasks!==void 0){let data38=data.include_tasks;if(typeof data38!="string"&&!(data38&&typeof data38==
"object"&&!Array.isArray(data38))){let err108={instancePath:instancePath+"/include_tasks",schemaPath:"#/properties/include_tasks/type",keyword:"type",params:{type:schema15.
properties.include_tasks.type},schema:schema15.properties.include_tasks.type,parentSchema:schema15.properties.include_tasks,data:data38};vErrors===null?vErrors=
[err108]:vErrors.push(err108),errors++}if(typeof data38=="string"&&func3(data38)<1){let err109={instancePath:instancePath+"/include_tasks",schemaPath:"#/propert\
ies/include_tasks/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.include_tasks,data:data38};vErrors===null?vErrors=[err109]:
vErrors.push(err109),errors++}if(data38&&typeof data38=="object"&&!Array.isArray(data38)){if(data38.file===void 0){let err110={instancePath:instancePath+"/inclu\
de_tasks",schemaPath:"#/properties/include_tasks/required",keyword:"required",params:{missingProperty:"file"},schema:schema15.properties.include_tasks.required,
parentSchema:schema15.properties.include_tasks,data:data38};vErrors===null?vErrors=[err110]:vErrors.push(err110),errors++}for(let key3 in data38)if(key3!=="file"){
let err111={instancePath:instancePath+"/include_tasks",schemaPath:"#/properties/include_tasks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},
schema:false,parentSchema:schema15.properties.include_tasks,data:data38};vErrors===null?vErrors=[err111]:vErrors.push(err111),errors++}if(data38.file!==void 0){
let data39=data38.file;if(typeof data39=="string"){if(func3(data39)<1){let err112={instancePath:instancePath+"/include_tasks/file",schemaPath:"#/properties/incl\
ude_tasks/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.include_tasks.properties.file,data:data39};vErrors===
null?vErrors=[err112]:vErrors.push(err112),errors++}}else{let err113={instancePath:instancePath+"/include_tasks/file",schemaPath:"#/properties/include_tasks/pro\
perties/file/type",keyword:"type",params:{type:"string"},schema:schema15.properties.include_tasks.properties.file.type,parentSchema:schema15.properties.include_tasks.
properties.file,data:data39};vErrors===null?vErrors=[err113]:vErrors.push(err113),errors++}}}}if(data.assert!==void 0){let data40=data.assert;if(data40&&typeof data40==
"object"&&!Array.isArray(data40)){if(data40.that===void 0){let err114={instancePath:instancePath+"/assert",schemaPath:"#/properties/assert/required",keyword:"re\
quired",params:{missingProperty:"that"},schema:schema15.properties.assert.required,parentSchema:schema15.properties.assert,data:data40};vErrors===null?vErrors=[
err114]:vErrors.push(err114),errors++}for(let key4 in data40)if(!(key4==="that"||key4==="fail_msg"||key4==="success_msg")){let err115={instancePath:instancePath+
"/assert",schemaPath:"#/properties/assert/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},schema:false,parentSchema:schema15.
properties.assert,data:data40};vErrors===null?vErrors=[err115]:vErrors.push(err115),errors++}if(data40.fail_msg!==void 0){let data41=data40.fail_msg;if(typeof data41!=
"string"){let err116={instancePath:instancePath+"/assert/fail_msg",schemaPath:"#/properties/assert/properties/fail_msg/type",keyword:"type",params:{type:"string"},
schema:schema15.properties.assert.properties.fail_msg.type,parentSchema:schema15.properties.assert.properties.fail_msg,data:data41};vErrors===null?vErrors=[err116]:
vErrors.push(err116),errors++}}if(data40.success_msg!==void 0){let data42=data40.success_msg;if(typeof data42!="string"){let err117={instancePath:instancePath+"\
/assert/success_msg",schemaPath:"#/properties/assert/properties/success_msg/type",keyword:"type",params:{type:"string"},schema:schema15.properties.assert.properties.
success_msg.type,parentSchema:schema15.properties.assert.properties.success_msg,data:data42};vErrors===null?vErrors=[err117]:vErrors.push(err117),errors++}}}else{
let err118={instancePath:instancePath+"/assert",schemaPath:"#/properties/assert/type",keyword:"type",params:{type:"object"},schema:schema15.properties.assert.type,
parentSchema:schema15.properties.assert,data:data40};vErrors===null?vErrors=[err118]:vErrors.push(err118),errors++}}if(data.authorized_key!==void 0){let data43=data.
authorized_key;if(data43&&typeof data43=="object"&&!Array.isArray(data43)){if(data43.user===void 0){let err119={instancePath:instancePath+"/authorized_key",schemaPath:"\
#/properties/authorized_key/required",keyword:"required",params:{missingProperty:"user"},schema:schema15.properties.authorized_key.required,parentSchema:schema15.
properties.authorized_key,data:data43};vErrors===null?vErrors=[err119]:vErrors.push(err119),errors++}if(data43.comment===void 0){let err120={instancePath:instancePath+
"/authorized_key",schemaPath:"#/properties/authorized_key/required",keyword:"required",params:{missingProperty:"comment"},schema:schema15.properties.authorized_key.
required,parentSchema:schema15.properties.authorized_key,data:data43};vErrors===null?vErrors=[err120]:vErrors.push(err120),errors++}for(let key5 in data43)if(!(key5===
"user"||key5==="key"||key5==="key_options"||key5==="comment"||key5==="state")){let err121={instancePath:instancePath+"/authorized_key",schemaPath:"#/properties/\
authorized_key/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5},schema:false,parentSchema:schema15.properties.authorized_key,
data:data43};vErrors===null?vErrors=[err121]:vErrors.push(err121),errors++}if(data43.user!==void 0){let data44=data43.user;if(typeof data44=="string"){if(!pattern89.
test(data44)){let err122={instancePath:instancePath+"/authorized_key/user",schemaPath:"#/properties/authorized_key/properties/user/pattern",keyword:"pattern",params:{
pattern:"(?:^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$)|\\{\\{"},schema:"(?:^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$)|\\{\\{",parentSchema:schema15.properties.authorized_key.
properties.user,data:data44};vErrors===null?vErrors=[err122]:vErrors.push(err122),errors++}}else{let err123={instancePath:instancePath+"/authorized_key/user",schemaPath:"\
#/properties/authorized_key/properties/user/type",keyword:"type",params:{type:schema15.properties.authorized_key.properties.user.type},schema:schema15.properties.
authorized_key.properties.user.type,parentSchema:schema15.properties.authorized_key.properties.user,data:data44};vErrors===null?vErrors=[err123]:vErrors.push(err123),
errors++}}if(data43.key!==void 0){let data45=data43.key;if(typeof data45=="string"){if(!pattern90.test(data45)){let err124={instancePath:instancePath+"/authoriz\
ed_key/key",schemaPath:"#/properties/authorized_key/properties/key/pattern",keyword:"pattern",params:{pattern:"(?:^\\s*[a-z][a-z0-9@.-]* [A-Za-z0-9+/]+=*( [^\\n]*\
)?\\s*$)|\\{\\{"},schema:"(?:^\\s*[a-z][a-z0-9@.-]* [A-Za-z0-9+/]+=*( [^\\n]*)?\\s*$)|\\{\\{",parentSchema:schema15.properties.authorized_key.properties.key,data:data45};
vErrors===null?vErrors=[err124]:vErrors.push(err124),errors++}}else{let err125={instancePath:instancePath+"/authorized_key/key",schemaPath:"#/properties/authori\
zed_key/properties/key/type",keyword:"type",params:{type:schema15.properties.authorized_key.properties.key.type},schema:schema15.properties.authorized_key.properties.
key.type,parentSchema:schema15.properties.authorized_key.properties.key,data:data45};vErrors===null?vErrors=[err125]:vErrors.push(err125),errors++}}if(data43.key_options!==
void 0){let data46=data43.key_options;if(typeof data46=="string"){if(!pattern91.test(data46)){let err126={instancePath:instancePath+"/authorized_key/key_options",
schemaPath:"#/properties/authorized_key/properties/key_options/pattern",keyword:"pattern",params:{pattern:"(?:^[^\\n]*$)|\\{\\{"},schema:"(?:^[^\\n]*$)|\\{\\{",
parentSchema:schema15.properties.authorized_key.properties.key_options,data:data46};vErrors===null?vErrors=[err126]:vErrors.push(err126),errors++}}else{let err127={
instancePath:instancePath+"/authorized_key/key_options",schemaPath:"#/properties/authorized_key/properties/key_options/type",keyword:"type",params:{type:schema15.
properties.authorized_key.properties.key_options.type},schema:schema15.properties.authorized_key.properties.key_options.type,parentSchema:schema15.properties.authorized_key.
properties.key_options,data:data46};vErrors===null?vErrors=[err127]:vErrors.push(err127),errors++}}if(data43.comment!==void 0){let data47=data43.comment;if(typeof data47==
"string"){if(!pattern92.test(data47)){let err128={instancePath:instancePath+"/authorized_key/comment",schemaPath:"#/properties/authorized_key/properties/comment\
/pattern",keyword:"pattern",params:{pattern:"(?:^[A-Za-z0-9._@-]+$)|\\{\\{"},schema:"(?:^[A-Za-z0-9._@-]+$)|\\{\\{",parentSchema:schema15.properties.authorized_key.
properties.comment,data:data47};vErrors===null?vErrors=[err128]:vErrors.push(err128),errors++}}else{let err129={instancePath:instancePath+"/authorized_key/comme\
nt",schemaPath:"#/properties/authorized_key/properties/comment/type",keyword:"type",params:{type:schema15.properties.authorized_key.properties.comment.type},schema:schema15.
properties.authorized_key.properties.comment.type,parentSchema:schema15.properties.authorized_key.properties.comment,data:data47};vErrors===null?vErrors=[err129]:
vErrors.push(err129),errors++}}if(data43.state!==void 0){let data48=data43.state,_errs147=errors,valid22=false,_errs148=errors;if(!(data48==="present"||data48===
"absent")){let err130={instancePath:instancePath+"/authorized_key/state",schemaPath:"#/properties/authorized_key/properties/state/anyOf/0/enum",keyword:"enum",params:{
allowedValues:schema15.properties.authorized_key.properties.state.anyOf[0].enum},schema:schema15.properties.authorized_key.properties.state.anyOf[0].enum,parentSchema:schema15.
properties.authorized_key.properties.state.anyOf[0],data:data48};vErrors===null?vErrors=[err130]:vErrors.push(err130),errors++}var _valid1=_errs148===errors;if(valid22=
valid22||_valid1,!valid22){let _errs149=errors;if(typeof data48=="string"){if(!pattern85.test(data48)){let err131={instancePath:instancePath+"/authorized_key/st\
ate",schemaPath:"#/properties/authorized_key/properties/state/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.authorized_key.properties.state.anyOf[1],data:data48};vErrors===null?vErrors=[err131]:vErrors.push(err131),errors++}}else{let err132={instancePath:instancePath+
"/authorized_key/state",schemaPath:"#/properties/authorized_key/properties/state/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.
authorized_key.properties.state.anyOf[1].type,parentSchema:schema15.properties.authorized_key.properties.state.anyOf[1],data:data48};vErrors===null?vErrors=[err132]:
vErrors.push(err132),errors++}var _valid1=_errs149===errors;valid22=valid22||_valid1}if(valid22)errors=_errs147,vErrors!==null&&(_errs147?vErrors.length=_errs147:
vErrors=null);else{let err133={instancePath:instancePath+"/authorized_key/state",schemaPath:"#/properties/authorized_key/properties/state/anyOf",keyword:"anyOf",
params:{},schema:schema15.properties.authorized_key.properties.state.anyOf,parentSchema:schema15.properties.authorized_key.properties.state,data:data48};vErrors===
null?vErrors=[err133]:vErrors.push(err133),errors++}}}else{let err134={instancePath:instancePath+"/authorized_key",schemaPath:"#/properties/authorized_key/type",
keyword:"type",params:{type:"object"},schema:schema15.properties.authorized_key.type,parentSchema:schema15.properties.authorized_key,data:data43};vErrors===null?
vErrors=[err134]:vErrors.push(err134),errors++}}if(data.backup!==void 0){let data49=data.backup;if(data49&&typeof data49=="object"&&!Array.isArray(data49)){for(let key6 in data49)
if(!(key6==="plans"||key6==="name"||key6==="not_after"||key6==="at_least"||key6==="max_loss"||key6==="pull"||key6==="take")){let err135={instancePath:instancePath+
"/backup",schemaPath:"#/properties/backup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6},schema:false,parentSchema:schema15.
properties.backup,data:data49};vErrors===null?vErrors=[err135]:vErrors.push(err135),errors++}if(data49.plans!==void 0){let data50=data49.plans;if(!Array.isArray(
data50)&&data50!==null&&typeof data50!="string"){let err136={instancePath:instancePath+"/backup/plans",schemaPath:"#/properties/backup/properties/plans/type",keyword:"\
type",params:{type:schema15.properties.backup.properties.plans.type},schema:schema15.properties.backup.properties.plans.type,parentSchema:schema15.properties.backup.
properties.plans,data:data50};vErrors===null?vErrors=[err136]:vErrors.push(err136),errors++}if(typeof data50=="string"&&!pattern85.test(data50)){let err137={instancePath:instancePath+
"/backup/plans",schemaPath:"#/properties/backup/properties/plans/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
backup.properties.plans,data:data50};vErrors===null?vErrors=[err137]:vErrors.push(err137),errors++}if(Array.isArray(data50)){let len7=data50.length;for(let i7=0;i7<
len7;i7++){let data51=data50[i7];if(typeof data51=="string"){if(!pattern95.test(data51)){let err138={instancePath:instancePath+"/backup/plans/"+i7,schemaPath:"#\
/properties/backup/properties/plans/items/pattern",keyword:"pattern",params:{pattern:"(?:^[a-z0-9][a-z0-9-]*$)|\\{\\{"},schema:"(?:^[a-z0-9][a-z0-9-]*$)|\\{\\{",
parentSchema:schema15.properties.backup.properties.plans.items,data:data51};vErrors===null?vErrors=[err138]:vErrors.push(err138),errors++}}else{let err139={instancePath:instancePath+
"/backup/plans/"+i7,schemaPath:"#/properties/backup/properties/plans/items/type",keyword:"type",params:{type:schema15.properties.backup.properties.plans.items.type},
schema:schema15.properties.backup.properties.plans.items.type,parentSchema:schema15.properties.backup.properties.plans.items,data:data51};vErrors===null?vErrors=
[err139]:vErrors.push(err139),errors++}}}}if(data49.name!==void 0){let data52=data49.name;if(typeof data52!="string"&&data52!==null){let err140={instancePath:instancePath+
"/backup/name",schemaPath:"#/properties/backup/properties/name/type",keyword:"type",params:{type:schema15.properties.backup.properties.name.type},schema:schema15.
properties.backup.properties.name.type,parentSchema:schema15.properties.backup.properties.name,data:data52};vErrors===null?vErrors=[err140]:vErrors.push(err140),
errors++}}if(data49.not_after!==void 0){let data53=data49.not_after;if(typeof data53!="string"&&data53!==null){let err141={instancePath:instancePath+"/backup/no\
t_after",schemaPath:"#/properties/backup/properties/not_after/type",keyword:"type",params:{type:schema15.properties.backup.properties.not_after.type},schema:schema15.
properties.backup.properties.not_after.type,parentSchema:schema15.properties.backup.properties.not_after,data:data53};vErrors===null?vErrors=[err141]:vErrors.push(
err141),errors++}if(typeof data53=="string"&&!pattern96.test(data53)){let err142={instancePath:instancePath+"/backup/not_after",schemaPath:"#/properties/backup/\
properties/not_after/pattern",keyword:"pattern",params:{pattern:"(?:^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9:.]+(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?|[0-9]{1,9}[smhd\
w])$)|\\{\\{"},schema:"(?:^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9:.]+(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?|[0-9]{1,9}[smhdw])$)|\\{\\{",parentSchema:schema15.properties.
backup.properties.not_after,data:data53};vErrors===null?vErrors=[err142]:vErrors.push(err142),errors++}}if(data49.at_least!==void 0){let data54=data49.at_least,
_errs163=errors,valid26=false,_errs164=errors;if(!(data54==="intact"||data54==="restored")){let err143={instancePath:instancePath+"/backup/at_least",schemaPath:"\
#/properties/backup/properties/at_least/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.properties.backup.properties.at_least.anyOf[0].enum},schema:schema15.
properties.backup.properties.at_least.anyOf[0].enum,parentSchema:schema15.properties.backup.properties.at_least.anyOf[0],data:data54};vErrors===null?vErrors=[err143]:
vErrors.push(err143),errors++}var _valid2=_errs164===errors;if(valid26=valid26||_valid2,!valid26){let _errs165=errors;if(typeof data54=="string"){if(!pattern85.
test(data54)){let err144={instancePath:instancePath+"/backup/at_least",schemaPath:"#/properties/backup/properties/at_least/anyOf/1/pattern",keyword:"pattern",params:{
pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.backup.properties.at_least.anyOf[1],data:data54};vErrors===null?vErrors=[err144]:vErrors.push(
err144),errors++}}else{let err145={instancePath:instancePath+"/backup/at_least",schemaPath:"#/properties/backup/properties/at_least/anyOf/1/type",keyword:"type",
params:{type:"string"},schema:schema15.properties.backup.properties.at_least.anyOf[1].type,parentSchema:schema15.properties.backup.properties.at_least.anyOf[1],
data:data54};vErrors===null?vErrors=[err145]:vErrors.push(err145),errors++}var _valid2=_errs165===errors;valid26=valid26||_valid2}if(valid26)errors=_errs163,vErrors!==
null&&(_errs163?vErrors.length=_errs163:vErrors=null);else{let err146={instancePath:instancePath+"/backup/at_least",schemaPath:"#/properties/backup/properties/a\
t_least/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.backup.properties.at_least.anyOf,parentSchema:schema15.properties.backup.properties.at_least,
data:data54};vErrors===null?vErrors=[err146]:vErrors.push(err146),errors++}}if(data49.max_loss!==void 0){let data55=data49.max_loss;if(!(typeof data55=="number"&&
isFinite(data55))&&data55!==null&&typeof data55!="string"){let err147={instancePath:instancePath+"/backup/max_loss",schemaPath:"#/properties/backup/properties/m\
ax_loss/type",keyword:"type",params:{type:schema15.properties.backup.properties.max_loss.type},schema:schema15.properties.backup.properties.max_loss.type,parentSchema:schema15.
properties.backup.properties.max_loss,data:data55};vErrors===null?vErrors=[err147]:vErrors.push(err147),errors++}if(typeof data55=="number"&&isFinite(data55)&&(data55<
0||isNaN(data55))){let err148={instancePath:instancePath+"/backup/max_loss",schemaPath:"#/properties/backup/properties/max_loss/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:schema15.properties.backup.properties.max_loss,data:data55};vErrors===null?vErrors=[err148]:vErrors.push(err148),
errors++}if(typeof data55=="string"&&!pattern85.test(data55)){let err149={instancePath:instancePath+"/backup/max_loss",schemaPath:"#/properties/backup/propertie\
s/max_loss/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.backup.properties.max_loss,data:data55};vErrors===
null?vErrors=[err149]:vErrors.push(err149),errors++}}if(data49.pull!==void 0){let data56=data49.pull,_errs170=errors,valid27=false,_errs171=errors;if(data56!=="\
now"){let err150={instancePath:instancePath+"/backup/pull",schemaPath:"#/properties/backup/properties/pull/anyOf/0/const",keyword:"const",params:{allowedValue:"\
now"},schema:"now",parentSchema:schema15.properties.backup.properties.pull.anyOf[0],data:data56};vErrors===null?vErrors=[err150]:vErrors.push(err150),errors++}var _valid3=_errs171===
errors;if(valid27=valid27||_valid3,!valid27){let _errs172=errors;if(typeof data56=="string"){if(!pattern85.test(data56)){let err151={instancePath:instancePath+"\
/backup/pull",schemaPath:"#/properties/backup/properties/pull/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.backup.properties.pull.anyOf[1],data:data56};vErrors===null?vErrors=[err151]:vErrors.push(err151),errors++}}else{let err152={instancePath:instancePath+
"/backup/pull",schemaPath:"#/properties/backup/properties/pull/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.backup.properties.
pull.anyOf[1].type,parentSchema:schema15.properties.backup.properties.pull.anyOf[1],data:data56};vErrors===null?vErrors=[err152]:vErrors.push(err152),errors++}var _valid3=_errs172===
errors;valid27=valid27||_valid3}if(valid27)errors=_errs170,vErrors!==null&&(_errs170?vErrors.length=_errs170:vErrors=null);else{let err153={instancePath:instancePath+
"/backup/pull",schemaPath:"#/properties/backup/properties/pull/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.backup.properties.pull.anyOf,parentSchema:schema15.
properties.backup.properties.pull,data:data56};vErrors===null?vErrors=[err153]:vErrors.push(err153),errors++}}if(data49.take!==void 0){let data57=data49.take,_errs175=errors,
valid28=false,_errs176=errors;if(data57!=="now"){let err154={instancePath:instancePath+"/backup/take",schemaPath:"#/properties/backup/properties/take/anyOf/0/co\
nst",keyword:"const",params:{allowedValue:"now"},schema:"now",parentSchema:schema15.properties.backup.properties.take.anyOf[0],data:data57};vErrors===null?vErrors=
[err154]:vErrors.push(err154),errors++}var _valid4=_errs176===errors;if(valid28=valid28||_valid4,!valid28){let _errs177=errors;if(typeof data57=="string"){if(!pattern85.
test(data57)){let err155={instancePath:instancePath+"/backup/take",schemaPath:"#/properties/backup/properties/take/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\
\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.backup.properties.take.anyOf[1],data:data57};vErrors===null?vErrors=[err155]:vErrors.push(err155),errors++}}else{
let err156={instancePath:instancePath+"/backup/take",schemaPath:"#/properties/backup/properties/take/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.
properties.backup.properties.take.anyOf[1].type,parentSchema:schema15.properties.backup.properties.take.anyOf[1],data:data57};vErrors===null?vErrors=[err156]:vErrors.
push(err156),errors++}var _valid4=_errs177===errors;valid28=valid28||_valid4}if(valid28)errors=_errs175,vErrors!==null&&(_errs175?vErrors.length=_errs175:vErrors=
null);else{let err157={instancePath:instancePath+"/backup/take",schemaPath:"#/properties/backup/properties/take/anyOf",keyword:"anyOf",params:{},schema:schema15.
properties.backup.properties.take.anyOf,parentSchema:schema15.properties.backup.properties.take,data:data57};vErrors===null?vErrors=[err157]:vErrors.push(err157),
errors++}}}else{let err158={instancePath:instancePath+"/backup",schemaPath:"#/properties/backup/type",keyword:"type",params:{type:"object"},schema:schema15.properties.
backup.type,parentSchema:schema15.properties.backup,data:data49};vErrors===null?vErrors=[err158]:vErrors.push(err158),errors++}}if(data.backup_store!==void 0){let data58=data.
backup_store;if(data58&&typeof data58=="object"&&!Array.isArray(data58)){if(data58.do===void 0){let err159={instancePath:instancePath+"/backup_store",schemaPath:"\
#/properties/backup_store/required",keyword:"required",params:{missingProperty:"do"},schema:schema15.properties.backup_store.required,parentSchema:schema15.properties.
backup_store,data:data58};vErrors===null?vErrors=[err159]:vErrors.push(err159),errors++}for(let key7 in data58)if(!(key7==="do"||key7==="plan"||key7==="name"||key7===
"all")){let err160={instancePath:instancePath+"/backup_store",schemaPath:"#/properties/backup_store/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key7},schema:false,parentSchema:schema15.properties.backup_store,data:data58};vErrors===null?vErrors=[err160]:vErrors.push(err160),errors++}if(data58.
do!==void 0){let data59=data58.do,_errs183=errors,valid30=false,_errs184=errors;if(!(data59==="pin"||data59==="unpin"||data59==="verify"||data59==="prune")){let err161={
instancePath:instancePath+"/backup_store/do",schemaPath:"#/properties/backup_store/properties/do/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.properties.
backup_store.properties.do.anyOf[0].enum},schema:schema15.properties.backup_store.properties.do.anyOf[0].enum,parentSchema:schema15.properties.backup_store.properties.
do.anyOf[0],data:data59};vErrors===null?vErrors=[err161]:vErrors.push(err161),errors++}var _valid5=_errs184===errors;if(valid30=valid30||_valid5,!valid30){let _errs185=errors;
if(typeof data59=="string"){if(!pattern85.test(data59)){let err162={instancePath:instancePath+"/backup_store/do",schemaPath:"#/properties/backup_store/propertie\
s/do/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.backup_store.properties.do.anyOf[1],data:data59};
vErrors===null?vErrors=[err162]:vErrors.push(err162),errors++}}else{let err163={instancePath:instancePath+"/backup_store/do",schemaPath:"#/properties/backup_sto\
re/properties/do/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.backup_store.properties.do.anyOf[1].type,parentSchema:schema15.properties.
backup_store.properties.do.anyOf[1],data:data59};vErrors===null?vErrors=[err163]:vErrors.push(err163),errors++}var _valid5=_errs185===errors;valid30=valid30||_valid5}
if(valid30)errors=_errs183,vErrors!==null&&(_errs183?vErrors.length=_errs183:vErrors=null);else{let err164={instancePath:instancePath+"/backup_store/do",schemaPath:"\
#/properties/backup_store/properties/do/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.backup_store.properties.do.anyOf,parentSchema:schema15.properties.
backup_store.properties.do,data:data59};vErrors===null?vErrors=[err164]:vErrors.push(err164),errors++}}if(data58.plan!==void 0){let data60=data58.plan;if(typeof data60==
"string"){if(!pattern95.test(data60)){let err165={instancePath:instancePath+"/backup_store/plan",schemaPath:"#/properties/backup_store/properties/plan/pattern",
keyword:"pattern",params:{pattern:"(?:^[a-z0-9][a-z0-9-]*$)|\\{\\{"},schema:"(?:^[a-z0-9][a-z0-9-]*$)|\\{\\{",parentSchema:schema15.properties.backup_store.properties.
plan,data:data60};vErrors===null?vErrors=[err165]:vErrors.push(err165),errors++}}else{let err166={instancePath:instancePath+"/backup_store/plan",schemaPath:"#/p\
roperties/backup_store/properties/plan/type",keyword:"type",params:{type:schema15.properties.backup_store.properties.plan.type},schema:schema15.properties.backup_store.
properties.plan.type,parentSchema:schema15.properties.backup_store.properties.plan,data:data60};vErrors===null?vErrors=[err166]:vErrors.push(err166),errors++}}if(data58.
name!==void 0){let data61=data58.name;if(typeof data61=="string"){if(!pattern103.test(data61)){let err167={instancePath:instancePath+"/backup_store/name",schemaPath:"\
#/properties/backup_store/properties/name/pattern",keyword:"pattern",params:{pattern:"(?:^(?:backup|safety)-[0-9][A-Za-z0-9_+-]*$)|\\{\\{"},schema:"(?:^(?:backu\
p|safety)-[0-9][A-Za-z0-9_+-]*$)|\\{\\{",parentSchema:schema15.properties.backup_store.properties.name,data:data61};vErrors===null?vErrors=[err167]:vErrors.push(
err167),errors++}}else{let err168={instancePath:instancePath+"/backup_store/name",schemaPath:"#/properties/backup_store/properties/name/type",keyword:"type",params:{
type:schema15.properties.backup_store.properties.name.type},schema:schema15.properties.backup_store.properties.name.type,parentSchema:schema15.properties.backup_store.
properties.name,data:data61};vErrors===null?vErrors=[err168]:vErrors.push(err168),errors++}}if(data58.all!==void 0){let data62=data58.all;if(typeof data62!="boo\
lean"&&typeof data62!="string"){let err169={instancePath:instancePath+"/backup_store/all",schemaPath:"#/properties/backup_store/properties/all/type",keyword:"ty\
pe",params:{type:schema15.properties.backup_store.properties.all.type},schema:schema15.properties.backup_store.properties.all.type,parentSchema:schema15.properties.
backup_store.properties.all,data:data62};vErrors===null?vErrors=[err169]:vErrors.push(err169),errors++}if(typeof data62=="string"&&!pattern85.test(data62)){let err170={
instancePath:instancePath+"/backup_store/all",schemaPath:"#/properties/backup_store/properties/all/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\
\\{\\{",parentSchema:schema15.properties.backup_store.properties.all,data:data62};vErrors===null?vErrors=[err170]:vErrors.push(err170),errors++}}}else{let err171={
instancePath:instancePath+"/backup_store",schemaPath:"#/properties/backup_store/type",keyword:"type",params:{type:"object"},schema:schema15.properties.backup_store.
type,parentSchema:schema15.properties.backup_store,data:data58};vErrors===null?vErrors=[err171]:vErrors.push(err171),errors++}}if(data.command!==void 0){let data63=data.
command,_errs194=errors,valid31=false,_errs195=errors;if(typeof data63=="string"){if(func3(data63)<1){let err172={instancePath:instancePath+"/command",schemaPath:"\
#/properties/command/anyOf/0/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.command.anyOf[0],data:data63};vErrors===null?
vErrors=[err172]:vErrors.push(err172),errors++}}else{let err173={instancePath:instancePath+"/command",schemaPath:"#/properties/command/anyOf/0/type",keyword:"ty\
pe",params:{type:"string"},schema:schema15.properties.command.anyOf[0].type,parentSchema:schema15.properties.command.anyOf[0],data:data63};vErrors===null?vErrors=
[err173]:vErrors.push(err173),errors++}var _valid6=_errs195===errors;if(valid31=valid31||_valid6,!valid31){let _errs197=errors;if(data63&&typeof data63=="object"&&
!Array.isArray(data63)){for(let key8 in data63)if(!func2.call(schema15.properties.command.anyOf[1].properties,key8)){let err174={instancePath:instancePath+"/com\
mand",schemaPath:"#/properties/command/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key8},schema:false,parentSchema:schema15.
properties.command.anyOf[1],data:data63};vErrors===null?vErrors=[err174]:vErrors.push(err174),errors++}if(data63.cmd!==void 0){let data64=data63.cmd;if(typeof data64==
"string"){if(func3(data64)<1){let err175={instancePath:instancePath+"/command/cmd",schemaPath:"#/properties/command/anyOf/1/properties/cmd/minLength",keyword:"m\
inLength",params:{limit:1},schema:1,parentSchema:schema15.properties.command.anyOf[1].properties.cmd,data:data64};vErrors===null?vErrors=[err175]:vErrors.push(err175),
errors++}}else{let err176={instancePath:instancePath+"/command/cmd",schemaPath:"#/properties/command/anyOf/1/properties/cmd/type",keyword:"type",params:{type:"s\
tring"},schema:schema15.properties.command.anyOf[1].properties.cmd.type,parentSchema:schema15.properties.command.anyOf[1].properties.cmd,data:data64};vErrors===
null?vErrors=[err176]:vErrors.push(err176),errors++}}if(data63.argv!==void 0){let data65=data63.argv;if(!Array.isArray(data65)&&typeof data65!="string"){let err177={
instancePath:instancePath+"/command/argv",schemaPath:"#/properties/command/anyOf/1/properties/argv/type",keyword:"type",params:{type:schema15.properties.command.
anyOf[1].properties.argv.type},schema:schema15.properties.command.anyOf[1].properties.argv.type,parentSchema:schema15.properties.command.anyOf[1].properties.argv,
data:data65};vErrors===null?vErrors=[err177]:vErrors.push(err177),errors++}if(typeof data65=="string"&&!pattern85.test(data65)){let err178={instancePath:instancePath+
"/command/argv",schemaPath:"#/properties/command/anyOf/1/properties/argv/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.command.anyOf[1].properties.argv,data:data65};vErrors===null?vErrors=[err178]:vErrors.push(err178),errors++}if(Array.isArray(data65)){if(data65.length<
1){let err179={instancePath:instancePath+"/command/argv",schemaPath:"#/properties/command/anyOf/1/properties/argv/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:schema15.properties.command.anyOf[1].properties.argv,data:data65};vErrors===null?vErrors=[err179]:vErrors.push(err179),errors++}let len8=data65.
length;for(let i8=0;i8<len8;i8++){let data66=data65[i8];if(typeof data66!="string"){let err180={instancePath:instancePath+"/command/argv/"+i8,schemaPath:"#/prop\
erties/command/anyOf/1/properties/argv/items/type",keyword:"type",params:{type:"string"},schema:schema15.properties.command.anyOf[1].properties.argv.items.type,
parentSchema:schema15.properties.command.anyOf[1].properties.argv.items,data:data66};vErrors===null?vErrors=[err180]:vErrors.push(err180),errors++}}}}if(data63.
creates!==void 0){let data67=data63.creates;if(typeof data67=="string"){if(func3(data67)>4096){let err181={instancePath:instancePath+"/command/creates",schemaPath:"\
#/properties/command/anyOf/1/properties/creates/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema15.properties.command.anyOf[1].
properties.creates,data:data67};vErrors===null?vErrors=[err181]:vErrors.push(err181),errors++}if(!pattern106.test(data67)){let err182={instancePath:instancePath+
"/command/creates",schemaPath:"#/properties/command/anyOf/1/properties/creates/pattern",keyword:"pattern",params:{pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*\
$)|\\{\\{"},schema:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",parentSchema:schema15.properties.command.anyOf[1].properties.creates,data:data67};vErrors===
null?vErrors=[err182]:vErrors.push(err182),errors++}}else{let err183={instancePath:instancePath+"/command/creates",schemaPath:"#/properties/command/anyOf/1/prop\
erties/creates/type",keyword:"type",params:{type:schema15.properties.command.anyOf[1].properties.creates.type},schema:schema15.properties.command.anyOf[1].properties.
creates.type,parentSchema:schema15.properties.command.anyOf[1].properties.creates,data:data67};vErrors===null?vErrors=[err183]:vErrors.push(err183),errors++}}if(data63.
removes!==void 0){let data68=data63.removes;if(typeof data68=="string"){if(func3(data68)>4096){let err184={instancePath:instancePath+"/command/removes",schemaPath:"\
#/properties/command/anyOf/1/properties/removes/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema15.properties.command.anyOf[1].
properties.removes,data:data68};vErrors===null?vErrors=[err184]:vErrors.push(err184),errors++}if(!pattern106.test(data68)){let err185={instancePath:instancePath+
"/command/removes",schemaPath:"#/properties/command/anyOf/1/properties/removes/pattern",keyword:"pattern",params:{pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*\
$)|\\{\\{"},schema:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",parentSchema:schema15.properties.command.anyOf[1].properties.removes,data:data68};vErrors===
null?vErrors=[err185]:vErrors.push(err185),errors++}}else{let err186={instancePath:instancePath+"/command/removes",schemaPath:"#/properties/command/anyOf/1/prop\
erties/removes/type",keyword:"type",params:{type:schema15.properties.command.anyOf[1].properties.removes.type},schema:schema15.properties.command.anyOf[1].properties.
removes.type,parentSchema:schema15.properties.command.anyOf[1].properties.removes,data:data68};vErrors===null?vErrors=[err186]:vErrors.push(err186),errors++}}if(data63.
unless!==void 0){let data69=data63.unless;if(typeof data69=="string"){if(func3(data69)<1){let err187={instancePath:instancePath+"/command/unless",schemaPath:"#/\
properties/command/anyOf/1/properties/unless/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.command.anyOf[1].properties.
unless,data:data69};vErrors===null?vErrors=[err187]:vErrors.push(err187),errors++}}else{let err188={instancePath:instancePath+"/command/unless",schemaPath:"#/pr\
operties/command/anyOf/1/properties/unless/type",keyword:"type",params:{type:"string"},schema:schema15.properties.command.anyOf[1].properties.unless.type,parentSchema:schema15.
properties.command.anyOf[1].properties.unless,data:data69};vErrors===null?vErrors=[err188]:vErrors.push(err188),errors++}}if(data63.only_if!==void 0){let data70=data63.
only_if;if(typeof data70=="string"){if(func3(data70)<1){let err189={instancePath:instancePath+"/command/only_if",schemaPath:"#/properties/command/anyOf/1/proper\
ties/only_if/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.command.anyOf[1].properties.only_if,data:data70};vErrors===
null?vErrors=[err189]:vErrors.push(err189),errors++}}else{let err190={instancePath:instancePath+"/command/only_if",schemaPath:"#/properties/command/anyOf/1/prop\
erties/only_if/type",keyword:"type",params:{type:"string"},schema:schema15.properties.command.anyOf[1].properties.only_if.type,parentSchema:schema15.properties.
command.anyOf[1].properties.only_if,data:data70};vErrors===null?vErrors=[err190]:vErrors.push(err190),errors++}}if(data63.chdir!==void 0){let data71=data63.chdir;
if(typeof data71=="string"){if(func3(data71)>4096){let err191={instancePath:instancePath+"/command/chdir",schemaPath:"#/properties/command/anyOf/1/properties/ch\
dir/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema15.properties.command.anyOf[1].properties.chdir,data:data71};vErrors===null?
vErrors=[err191]:vErrors.push(err191),errors++}if(!pattern106.test(data71)){let err192={instancePath:instancePath+"/command/chdir",schemaPath:"#/properties/comm\
and/anyOf/1/properties/chdir/pattern",keyword:"pattern",params:{pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{"},schema:"(?:^(?![\\s\\S]*/\\.\\.?(/|$)\
)/[^\\u0000]*$)|\\{\\{",parentSchema:schema15.properties.command.anyOf[1].properties.chdir,data:data71};vErrors===null?vErrors=[err192]:vErrors.push(err192),errors++}}else{
let err193={instancePath:instancePath+"/command/chdir",schemaPath:"#/properties/command/anyOf/1/properties/chdir/type",keyword:"type",params:{type:schema15.properties.
command.anyOf[1].properties.chdir.type},schema:schema15.properties.command.anyOf[1].properties.chdir.type,parentSchema:schema15.properties.command.anyOf[1].properties.
chdir,data:data71};vErrors===null?vErrors=[err193]:vErrors.push(err193),errors++}}if(data63.stdin!==void 0){let data72=data63.stdin;if(typeof data72!="string"){
let err194={instancePath:instancePath+"/command/stdin",schemaPath:"#/properties/command/anyOf/1/properties/stdin/type",keyword:"type",params:{type:"string"},schema:schema15.
properties.command.anyOf[1].properties.stdin.type,parentSchema:schema15.properties.command.anyOf[1].properties.stdin,data:data72};vErrors===null?vErrors=[err194]:
vErrors.push(err194),errors++}}if(data63.env!==void 0){let data73=data63.env;if(!(data73&&typeof data73=="object"&&!Array.isArray(data73))&&typeof data73!="stri\
ng"){let err195={instancePath:instancePath+"/command/env",schemaPath:"#/properties/command/anyOf/1/properties/env/type",keyword:"type",params:{type:schema15.properties.
command.anyOf[1].properties.env.type},schema:schema15.properties.command.anyOf[1].properties.env.type,parentSchema:schema15.properties.command.anyOf[1].properties.
env,data:data73};vErrors===null?vErrors=[err195]:vErrors.push(err195),errors++}if(typeof data73=="string"&&!pattern85.test(data73)){let err196={instancePath:instancePath+
"/command/env",schemaPath:"#/properties/command/anyOf/1/properties/env/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.command.anyOf[1].properties.env,data:data73};vErrors===null?vErrors=[err196]:vErrors.push(err196),errors++}if(data73&&typeof data73=="object"&&!Array.
isArray(data73)){for(let key9 in data73){let _errs220=errors;if(typeof key9=="string"&&!pattern5.test(key9)){let err197={instancePath:instancePath+"/command/env",
schemaPath:"#/properties/command/anyOf/1/properties/env/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][\
A-Za-z0-9_]*$",parentSchema:schema15.properties.command.anyOf[1].properties.env.propertyNames,data:key9,propertyName:key9};vErrors===null?vErrors=[err197]:vErrors.
push(err197),errors++}var valid35=_errs220===errors;if(!valid35){let err198={instancePath:instancePath+"/command/env",schemaPath:"#/properties/command/anyOf/1/p\
roperties/env/propertyNames",keyword:"propertyNames",params:{propertyName:key9},schema:schema15.properties.command.anyOf[1].properties.env.propertyNames,parentSchema:schema15.
properties.command.anyOf[1].properties.env,data:data73};vErrors===null?vErrors=[err198]:vErrors.push(err198),errors++}}for(let key10 in data73){let data74=data73[key10];
if(typeof data74!="string"){let err199={instancePath:instancePath+"/command/env/"+key10.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/command/\
anyOf/1/properties/env/additionalProperties/type",keyword:"type",params:{type:"string"},schema:schema15.properties.command.anyOf[1].properties.env.additionalProperties.
type,parentSchema:schema15.properties.command.anyOf[1].properties.env.additionalProperties,data:data74};vErrors===null?vErrors=[err199]:vErrors.push(err199),errors++}}}}}else{
let err200={instancePath:instancePath+"/command",schemaPath:"#/properties/command/anyOf/1/type",keyword:"type",params:{type:"object"},schema:schema15.properties.
command.anyOf[1].type,parentSchema:schema15.properties.command.anyOf[1],data:data63};vErrors===null?vErrors=[err200]:vErrors.push(err200),errors++}var _valid6=_errs197===
errors;valid31=valid31||_valid6}if(valid31)errors=_errs194,vErrors!==null&&(_errs194?vErrors.length=_errs194:vErrors=null);else{let err201={instancePath:instancePath+
"/command",schemaPath:"#/properties/command/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.command.anyOf,parentSchema:schema15.properties.command,data:data63};
vErrors===null?vErrors=[err201]:vErrors.push(err201),errors++}}if(data.contents!==void 0){let data75=data.contents;if(data75&&typeof data75=="object"&&!Array.isArray(
data75)){for(let key11 in data75)if(!(key11==="sums"||key11==="against"||key11==="equal")){let err202={instancePath:instancePath+"/contents",schemaPath:"#/prope\
rties/contents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key11},schema:false,parentSchema:schema15.properties.contents,data:data75};
vErrors===null?vErrors=[err202]:vErrors.push(err202),errors++}if(data75.sums!==void 0){let data76=data75.sums;if(typeof data76!="boolean"&&typeof data76!="strin\
g"){let err203={instancePath:instancePath+"/contents/sums",schemaPath:"#/properties/contents/properties/sums/type",keyword:"type",params:{type:schema15.properties.
contents.properties.sums.type},schema:schema15.properties.contents.properties.sums.type,parentSchema:schema15.properties.contents.properties.sums,data:data76};vErrors===
null?vErrors=[err203]:vErrors.push(err203),errors++}if(typeof data76=="string"&&!pattern85.test(data76)){let err204={instancePath:instancePath+"/contents/sums",
schemaPath:"#/properties/contents/properties/sums/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.contents.
properties.sums,data:data76};vErrors===null?vErrors=[err204]:vErrors.push(err204),errors++}}if(data75.against!==void 0){let data77=data75.against;if(!(data77&&typeof data77==
"object"&&!Array.isArray(data77))&&data77!==null&&typeof data77!="string"){let err205={instancePath:instancePath+"/contents/against",schemaPath:"#/properties/co\
ntents/properties/against/type",keyword:"type",params:{type:schema15.properties.contents.properties.against.type},schema:schema15.properties.contents.properties.
against.type,parentSchema:schema15.properties.contents.properties.against,data:data77};vErrors===null?vErrors=[err205]:vErrors.push(err205),errors++}if(typeof data77==
"string"&&!pattern85.test(data77)){let err206={instancePath:instancePath+"/contents/against",schemaPath:"#/properties/contents/properties/against/pattern",keyword:"\
pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.contents.properties.against,data:data77};vErrors===null?vErrors=[err206]:vErrors.
push(err206),errors++}if(data77&&typeof data77=="object"&&!Array.isArray(data77)){if(data77.items===void 0){let err207={instancePath:instancePath+"/contents/aga\
inst",schemaPath:"#/properties/contents/properties/against/required",keyword:"required",params:{missingProperty:"items"},schema:schema15.properties.contents.properties.
against.required,parentSchema:schema15.properties.contents.properties.against,data:data77};vErrors===null?vErrors=[err207]:vErrors.push(err207),errors++}if(data77.
host!==void 0){let data78=data77.host;if(typeof data78!="string"){let err208={instancePath:instancePath+"/contents/against/host",schemaPath:"#/properties/conten\
ts/properties/against/properties/host/type",keyword:"type",params:{type:"string"},schema:schema15.properties.contents.properties.against.properties.host.type,parentSchema:schema15.
properties.contents.properties.against.properties.host,data:data78};vErrors===null?vErrors=[err208]:vErrors.push(err208),errors++}}if(data77.items!==void 0){let data79=data77.
items;if(!Array.isArray(data79)&&typeof data79!="string"){let err209={instancePath:instancePath+"/contents/against/items",schemaPath:"#/properties/contents/prop\
erties/against/properties/items/type",keyword:"type",params:{type:schema15.properties.contents.properties.against.properties.items.type},schema:schema15.properties.
contents.properties.against.properties.items.type,parentSchema:schema15.properties.contents.properties.against.properties.items,data:data79};vErrors===null?vErrors=
[err209]:vErrors.push(err209),errors++}if(typeof data79=="string"&&!pattern85.test(data79)){let err210={instancePath:instancePath+"/contents/against/items",schemaPath:"\
#/properties/contents/properties/against/properties/items/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
contents.properties.against.properties.items,data:data79};vErrors===null?vErrors=[err210]:vErrors.push(err210),errors++}if(Array.isArray(data79)){let len9=data79.
length;for(let i9=0;i9<len9;i9++){let data80=data79[i9];if(!(data80&&typeof data80=="object"&&!Array.isArray(data80))&&typeof data80!="string"){let err211={instancePath:instancePath+
"/contents/against/items/"+i9,schemaPath:"#/properties/contents/properties/against/properties/items/items/type",keyword:"type",params:{type:schema15.properties.
contents.properties.against.properties.items.items.type},schema:schema15.properties.contents.properties.against.properties.items.items.type,parentSchema:schema15.
properties.contents.properties.against.properties.items.items,data:data80};vErrors===null?vErrors=[err211]:vErrors.push(err211),errors++}if(typeof data80=="stri\
ng"&&!pattern85.test(data80)){let err212={instancePath:instancePath+"/contents/against/items/"+i9,schemaPath:"#/properties/contents/properties/against/propertie\
s/items/items/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.contents.properties.against.properties.items.
items,data:data80};vErrors===null?vErrors=[err212]:vErrors.push(err212),errors++}if(data80&&typeof data80=="object"&&!Array.isArray(data80)){if(data80.plan===void 0){
let err213={instancePath:instancePath+"/contents/against/items/"+i9,schemaPath:"#/properties/contents/properties/against/properties/items/items/required",keyword:"\
required",params:{missingProperty:"plan"},schema:schema15.properties.contents.properties.against.properties.items.items.required,parentSchema:schema15.properties.
contents.properties.against.properties.items.items,data:data80};vErrors===null?vErrors=[err213]:vErrors.push(err213),errors++}if(data80.name===void 0){let err214={
instancePath:instancePath+"/contents/against/items/"+i9,schemaPath:"#/properties/contents/properties/against/properties/items/items/required",keyword:"required",
params:{missingProperty:"name"},schema:schema15.properties.contents.properties.against.properties.items.items.required,parentSchema:schema15.properties.contents.
properties.against.properties.items.items,data:data80};vErrors===null?vErrors=[err214]:vErrors.push(err214),errors++}if(data80.parts===void 0){let err215={instancePath:instancePath+
"/contents/against/items/"+i9,schemaPath:"#/properties/contents/properties/against/properties/items/items/required",keyword:"required",params:{missingProperty:"\
parts"},schema:schema15.properties.contents.properties.against.properties.items.items.required,parentSchema:schema15.properties.contents.properties.against.properties.
items.items,data:data80};vErrors===null?vErrors=[err215]:vErrors.push(err215),errors++}if(data80.plan!==void 0){let data81=data80.plan;if(typeof data81!="string"){
let err216={instancePath:instancePath+"/contents/against/items/"+i9+"/plan",schemaPath:"#/properties/contents/properties/against/properties/items/items/properti\
es/plan/type",keyword:"type",params:{type:"string"},schema:schema15.properties.contents.properties.against.properties.items.items.properties.plan.type,parentSchema:schema15.
properties.contents.properties.against.properties.items.items.properties.plan,data:data81};vErrors===null?vErrors=[err216]:vErrors.push(err216),errors++}}if(data80.
name!==void 0){let data82=data80.name;if(typeof data82!="string"){let err217={instancePath:instancePath+"/contents/against/items/"+i9+"/name",schemaPath:"#/prop\
erties/contents/properties/against/properties/items/items/properties/name/type",keyword:"type",params:{type:"string"},schema:schema15.properties.contents.properties.
against.properties.items.items.properties.name.type,parentSchema:schema15.properties.contents.properties.against.properties.items.items.properties.name,data:data82};
vErrors===null?vErrors=[err217]:vErrors.push(err217),errors++}}if(data80.why!==void 0){let data83=data80.why;if(typeof data83!="string"&&data83!==null){let err218={
instancePath:instancePath+"/contents/against/items/"+i9+"/why",schemaPath:"#/properties/contents/properties/against/properties/items/items/properties/why/type",
keyword:"type",params:{type:schema15.properties.contents.properties.against.properties.items.items.properties.why.type},schema:schema15.properties.contents.properties.
against.properties.items.items.properties.why.type,parentSchema:schema15.properties.contents.properties.against.properties.items.items.properties.why,data:data83};
vErrors===null?vErrors=[err218]:vErrors.push(err218),errors++}}if(data80.parts!==void 0){let data84=data80.parts;if(!Array.isArray(data84)&&typeof data84!="stri\
ng"){let err219={instancePath:instancePath+"/contents/against/items/"+i9+"/parts",schemaPath:"#/properties/contents/properties/against/properties/items/items/pr\
operties/parts/type",keyword:"type",params:{type:schema15.properties.contents.properties.against.properties.items.items.properties.parts.type},schema:schema15.properties.
contents.properties.against.properties.items.items.properties.parts.type,parentSchema:schema15.properties.contents.properties.against.properties.items.items.properties.
parts,data:data84};vErrors===null?vErrors=[err219]:vErrors.push(err219),errors++}if(typeof data84=="string"&&!pattern85.test(data84)){let err220={instancePath:instancePath+
"/contents/against/items/"+i9+"/parts",schemaPath:"#/properties/contents/properties/against/properties/items/items/properties/parts/pattern",keyword:"pattern",params:{
pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.contents.properties.against.properties.items.items.properties.parts,data:data84};vErrors===null?
vErrors=[err220]:vErrors.push(err220),errors++}if(Array.isArray(data84)){let len10=data84.length;for(let i10=0;i10<len10;i10++){let data85=data84[i10];if(!(data85&&
typeof data85=="object"&&!Array.isArray(data85))&&typeof data85!="string"){let err221={instancePath:instancePath+"/contents/against/items/"+i9+"/parts/"+i10,schemaPath:"\
#/properties/contents/properties/against/properties/items/items/properties/parts/items/type",keyword:"type",params:{type:schema15.properties.contents.properties.
against.properties.items.items.properties.parts.items.type},schema:schema15.properties.contents.properties.against.properties.items.items.properties.parts.items.
type,parentSchema:schema15.properties.contents.properties.against.properties.items.items.properties.parts.items,data:data85};vErrors===null?vErrors=[err221]:vErrors.
push(err221),errors++}if(typeof data85=="string"&&!pattern85.test(data85)){let err222={instancePath:instancePath+"/contents/against/items/"+i9+"/parts/"+i10,schemaPath:"\
#/properties/contents/properties/against/properties/items/items/properties/parts/items/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.contents.properties.against.properties.items.items.properties.parts.items,data:data85};vErrors===null?vErrors=[err222]:vErrors.push(err222),errors++}
if(data85&&typeof data85=="object"&&!Array.isArray(data85)){if(data85.name===void 0){let err223={instancePath:instancePath+"/contents/against/items/"+i9+"/parts\
/"+i10,schemaPath:"#/properties/contents/properties/against/properties/items/items/properties/parts/items/required",keyword:"required",params:{missingProperty:"\
name"},schema:schema15.properties.contents.properties.against.properties.items.items.properties.parts.items.required,parentSchema:schema15.properties.contents.properties.
against.properties.items.items.properties.parts.items,data:data85};vErrors===null?vErrors=[err223]:vErrors.push(err223),errors++}if(data85.count===void 0){let err224={
instancePath:instancePath+"/contents/against/items/"+i9+"/parts/"+i10,schemaPath:"#/properties/contents/properties/against/properties/items/items/properties/par\
ts/items/required",keyword:"required",params:{missingProperty:"count"},schema:schema15.properties.contents.properties.against.properties.items.items.properties.
parts.items.required,parentSchema:schema15.properties.contents.properties.against.properties.items.items.properties.parts.items,data:data85};vErrors===null?vErrors=
[err224]:vErrors.push(err224),errors++}if(data85.name!==void 0){let data86=data85.name;if(typeof data86!="string"){let err225={instancePath:instancePath+"/conte\
nts/against/items/"+i9+"/parts/"+i10+"/name",schemaPath:"#/properties/contents/properties/against/properties/items/items/properties/parts/items/properties/name/\
type",keyword:"type",params:{type:"string"},schema:schema15.properties.contents.properties.against.properties.items.items.properties.parts.items.properties.name.
type,parentSchema:schema15.properties.contents.properties.against.properties.items.items.properties.parts.items.properties.name,data:data86};vErrors===null?vErrors=
[err225]:vErrors.push(err225),errors++}}if(data85.count!==void 0){let data87=data85.count;if(!(typeof data87=="number"&&isFinite(data87))&&typeof data87!="strin\
g"){let err226={instancePath:instancePath+"/contents/against/items/"+i9+"/parts/"+i10+"/count",schemaPath:"#/properties/contents/properties/against/properties/i\
tems/items/properties/parts/items/properties/count/type",keyword:"type",params:{type:schema15.properties.contents.properties.against.properties.items.items.properties.
parts.items.properties.count.type},schema:schema15.properties.contents.properties.against.properties.items.items.properties.parts.items.properties.count.type,parentSchema:schema15.
properties.contents.properties.against.properties.items.items.properties.parts.items.properties.count,data:data87};vErrors===null?vErrors=[err226]:vErrors.push(
err226),errors++}if(typeof data87=="string"&&!pattern85.test(data87)){let err227={instancePath:instancePath+"/contents/against/items/"+i9+"/parts/"+i10+"/count",
schemaPath:"#/properties/contents/properties/against/properties/items/items/properties/parts/items/properties/count/pattern",keyword:"pattern",params:{pattern:"\
\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.contents.properties.against.properties.items.items.properties.parts.items.properties.count,data:data87};
vErrors===null?vErrors=[err227]:vErrors.push(err227),errors++}}if(data85.sum!==void 0){let data88=data85.sum;if(typeof data88!="string"&&data88!==null){let err228={
instancePath:instancePath+"/contents/against/items/"+i9+"/parts/"+i10+"/sum",schemaPath:"#/properties/contents/properties/against/properties/items/items/propert\
ies/parts/items/properties/sum/type",keyword:"type",params:{type:schema15.properties.contents.properties.against.properties.items.items.properties.parts.items.properties.
sum.type},schema:schema15.properties.contents.properties.against.properties.items.items.properties.parts.items.properties.sum.type,parentSchema:schema15.properties.
contents.properties.against.properties.items.items.properties.parts.items.properties.sum,data:data88};vErrors===null?vErrors=[err228]:vErrors.push(err228),errors++}}}}}}}}}}}}
if(data75.equal!==void 0){let data89=data75.equal;if(typeof data89!="boolean"&&typeof data89!="string"){let err229={instancePath:instancePath+"/contents/equal",
schemaPath:"#/properties/contents/properties/equal/type",keyword:"type",params:{type:schema15.properties.contents.properties.equal.type},schema:schema15.properties.
contents.properties.equal.type,parentSchema:schema15.properties.contents.properties.equal,data:data89};vErrors===null?vErrors=[err229]:vErrors.push(err229),errors++}
if(typeof data89=="string"&&!pattern85.test(data89)){let err230={instancePath:instancePath+"/contents/equal",schemaPath:"#/properties/contents/properties/equal/\
pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.contents.properties.equal,data:data89};vErrors===null?vErrors=
[err230]:vErrors.push(err230),errors++}}}else{let err231={instancePath:instancePath+"/contents",schemaPath:"#/properties/contents/type",keyword:"type",params:{type:"\
object"},schema:schema15.properties.contents.type,parentSchema:schema15.properties.contents,data:data75};vErrors===null?vErrors=[err231]:vErrors.push(err231),errors++}}
if(data.copy!==void 0){let data90=data.copy;if(data90&&typeof data90=="object"&&!Array.isArray(data90)){if(data90.dest===void 0){let err232={instancePath:instancePath+
"/copy",schemaPath:"#/properties/copy/required",keyword:"required",params:{missingProperty:"dest"},schema:schema15.properties.copy.required,parentSchema:schema15.
properties.copy,data:data90};vErrors===null?vErrors=[err232]:vErrors.push(err232),errors++}for(let key12 in data90)if(!func2.call(schema15.properties.copy.properties,
key12)){let err233={instancePath:instancePath+"/copy",schemaPath:"#/properties/copy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key12},
schema:false,parentSchema:schema15.properties.copy,data:data90};vErrors===null?vErrors=[err233]:vErrors.push(err233),errors++}if(data90.dest!==void 0){let data91=data90.
dest;if(typeof data91=="string"){if(func3(data91)>4096){let err234={instancePath:instancePath+"/copy/dest",schemaPath:"#/properties/copy/properties/dest/maxLeng\
th",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema15.properties.copy.properties.dest,data:data91};vErrors===null?vErrors=[err234]:vErrors.
push(err234),errors++}if(!pattern106.test(data91)){let err235={instancePath:instancePath+"/copy/dest",schemaPath:"#/properties/copy/properties/dest/pattern",keyword:"\
pattern",params:{pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{"},schema:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",parentSchema:schema15.
properties.copy.properties.dest,data:data91};vErrors===null?vErrors=[err235]:vErrors.push(err235),errors++}}else{let err236={instancePath:instancePath+"/copy/de\
st",schemaPath:"#/properties/copy/properties/dest/type",keyword:"type",params:{type:schema15.properties.copy.properties.dest.type},schema:schema15.properties.copy.
properties.dest.type,parentSchema:schema15.properties.copy.properties.dest,data:data91};vErrors===null?vErrors=[err236]:vErrors.push(err236),errors++}}if(data90.
mode!==void 0){let data92=data90.mode;if(typeof data92=="string"){if(!pattern120.test(data92)){let err237={instancePath:instancePath+"/copy/mode",schemaPath:"#/\
properties/copy/properties/mode/pattern",keyword:"pattern",params:{pattern:"(?:^0?[0-7]{3,4}$)|\\{\\{"},schema:"(?:^0?[0-7]{3,4}$)|\\{\\{",parentSchema:schema15.
properties.copy.properties.mode,data:data92};vErrors===null?vErrors=[err237]:vErrors.push(err237),errors++}}else{let err238={instancePath:instancePath+"/copy/mo\
de",schemaPath:"#/properties/copy/properties/mode/type",keyword:"type",params:{type:schema15.properties.copy.properties.mode.type},schema:schema15.properties.copy.
properties.mode.type,parentSchema:schema15.properties.copy.properties.mode,data:data92};vErrors===null?vErrors=[err238]:vErrors.push(err238),errors++}}if(data90.
owner!==void 0){let data93=data90.owner;if(typeof data93=="string"){if(func3(data93)<1){let err239={instancePath:instancePath+"/copy/owner",schemaPath:"#/proper\
ties/copy/properties/owner/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.copy.properties.owner,data:data93};vErrors===
null?vErrors=[err239]:vErrors.push(err239),errors++}}else{let err240={instancePath:instancePath+"/copy/owner",schemaPath:"#/properties/copy/properties/owner/typ\
e",keyword:"type",params:{type:"string"},schema:schema15.properties.copy.properties.owner.type,parentSchema:schema15.properties.copy.properties.owner,data:data93};
vErrors===null?vErrors=[err240]:vErrors.push(err240),errors++}}if(data90.group!==void 0){let data94=data90.group;if(typeof data94=="string"){if(func3(data94)<1){
let err241={instancePath:instancePath+"/copy/group",schemaPath:"#/properties/copy/properties/group/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.
properties.copy.properties.group,data:data94};vErrors===null?vErrors=[err241]:vErrors.push(err241),errors++}}else{let err242={instancePath:instancePath+"/copy/g\
roup",schemaPath:"#/properties/copy/properties/group/type",keyword:"type",params:{type:"string"},schema:schema15.properties.copy.properties.group.type,parentSchema:schema15.
properties.copy.properties.group,data:data94};vErrors===null?vErrors=[err242]:vErrors.push(err242),errors++}}if(data90.backup!==void 0){let data95=data90.backup;
if(typeof data95!="boolean"&&typeof data95!="string"){let err243={instancePath:instancePath+"/copy/backup",schemaPath:"#/properties/copy/properties/backup/type",
keyword:"type",params:{type:schema15.properties.copy.properties.backup.type},schema:schema15.properties.copy.properties.backup.type,parentSchema:schema15.properties.
copy.properties.backup,data:data95};vErrors===null?vErrors=[err243]:vErrors.push(err243),errors++}if(typeof data95=="string"&&!pattern85.test(data95)){let err244={
instancePath:instancePath+"/copy/backup",schemaPath:"#/properties/copy/properties/backup/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.copy.properties.backup,data:data95};vErrors===null?vErrors=[err244]:vErrors.push(err244),errors++}}if(data90.force!==void 0){let data96=data90.force;
if(typeof data96!="boolean"&&typeof data96!="string"){let err245={instancePath:instancePath+"/copy/force",schemaPath:"#/properties/copy/properties/force/type",keyword:"\
type",params:{type:schema15.properties.copy.properties.force.type},schema:schema15.properties.copy.properties.force.type,parentSchema:schema15.properties.copy.properties.
force,data:data96};vErrors===null?vErrors=[err245]:vErrors.push(err245),errors++}if(typeof data96=="string"&&!pattern85.test(data96)){let err246={instancePath:instancePath+
"/copy/force",schemaPath:"#/properties/copy/properties/force/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
copy.properties.force,data:data96};vErrors===null?vErrors=[err246]:vErrors.push(err246),errors++}}if(data90.src!==void 0){let data97=data90.src;if(typeof data97!=
"string"){let err247={instancePath:instancePath+"/copy/src",schemaPath:"#/properties/copy/properties/src/type",keyword:"type",params:{type:"string"},schema:schema15.
properties.copy.properties.src.type,parentSchema:schema15.properties.copy.properties.src,data:data97};vErrors===null?vErrors=[err247]:vErrors.push(err247),errors++}}
if(data90.content!==void 0){let data98=data90.content;if(typeof data98!="string"){let err248={instancePath:instancePath+"/copy/content",schemaPath:"#/properties\
/copy/properties/content/type",keyword:"type",params:{type:"string"},schema:schema15.properties.copy.properties.content.type,parentSchema:schema15.properties.copy.
properties.content,data:data98};vErrors===null?vErrors=[err248]:vErrors.push(err248),errors++}}if(data90.content_base64!==void 0){let data99=data90.content_base64;
if(typeof data99=="string"){if(!pattern123.test(data99)){let err249={instancePath:instancePath+"/copy/content_base64",schemaPath:"#/properties/copy/properties/c\
ontent_base64/pattern",keyword:"pattern",params:{pattern:"(?:^[A-Za-z0-9+/\\s]*=*\\s*$)|\\{\\{"},schema:"(?:^[A-Za-z0-9+/\\s]*=*\\s*$)|\\{\\{",parentSchema:schema15.
properties.copy.properties.content_base64,data:data99};vErrors===null?vErrors=[err249]:vErrors.push(err249),errors++}}else{let err250={instancePath:instancePath+
"/copy/content_base64",schemaPath:"#/properties/copy/properties/content_base64/type",keyword:"type",params:{type:schema15.properties.copy.properties.content_base64.
type},schema:schema15.properties.copy.properties.content_base64.type,parentSchema:schema15.properties.copy.properties.content_base64,data:data99};vErrors===null?
vErrors=[err250]:vErrors.push(err250),errors++}}}else{let err251={instancePath:instancePath+"/copy",schemaPath:"#/properties/copy/type",keyword:"type",params:{type:"\
object"},schema:schema15.properties.copy.type,parentSchema:schema15.properties.copy,data:data90};vErrors===null?vErrors=[err251]:vErrors.push(err251),errors++}}
if(data.cron!==void 0){let data100=data.cron;if(data100&&typeof data100=="object"&&!Array.isArray(data100)){if(data100.name===void 0){let err252={instancePath:instancePath+
"/cron",schemaPath:"#/properties/cron/required",keyword:"required",params:{missingProperty:"name"},schema:schema15.properties.cron.required,parentSchema:schema15.
properties.cron,data:data100};vErrors===null?vErrors=[err252]:vErrors.push(err252),errors++}for(let key13 in data100)if(!(key13==="name"||key13==="state"||key13===
"env"||key13==="jobs"||key13==="content")){let err253={instancePath:instancePath+"/cron",schemaPath:"#/properties/cron/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:key13},schema:false,parentSchema:schema15.properties.cron,data:data100};vErrors===null?vErrors=[err253]:vErrors.push(err253),
errors++}if(data100.name!==void 0){let data101=data100.name;if(typeof data101=="string"){if(!pattern124.test(data101)){let err254={instancePath:instancePath+"/c\
ron/name",schemaPath:"#/properties/cron/properties/name/pattern",keyword:"pattern",params:{pattern:"(?:^[A-Za-z0-9_-]+$)|\\{\\{"},schema:"(?:^[A-Za-z0-9_-]+$)|\\\
{\\{",parentSchema:schema15.properties.cron.properties.name,data:data101};vErrors===null?vErrors=[err254]:vErrors.push(err254),errors++}}else{let err255={instancePath:instancePath+
"/cron/name",schemaPath:"#/properties/cron/properties/name/type",keyword:"type",params:{type:schema15.properties.cron.properties.name.type},schema:schema15.properties.
cron.properties.name.type,parentSchema:schema15.properties.cron.properties.name,data:data101};vErrors===null?vErrors=[err255]:vErrors.push(err255),errors++}}if(data100.
state!==void 0){let data102=data100.state,_errs282=errors,valid47=false,_errs283=errors;if(!(data102==="present"||data102==="absent")){let err256={instancePath:instancePath+
"/cron/state",schemaPath:"#/properties/cron/properties/state/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.properties.cron.properties.state.anyOf[0].
enum},schema:schema15.properties.cron.properties.state.anyOf[0].enum,parentSchema:schema15.properties.cron.properties.state.anyOf[0],data:data102};vErrors===null?
vErrors=[err256]:vErrors.push(err256),errors++}var _valid7=_errs283===errors;if(valid47=valid47||_valid7,!valid47){let _errs284=errors;if(typeof data102=="strin\
g"){if(!pattern85.test(data102)){let err257={instancePath:instancePath+"/cron/state",schemaPath:"#/properties/cron/properties/state/anyOf/1/pattern",keyword:"pa\
ttern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.cron.properties.state.anyOf[1],data:data102};vErrors===null?vErrors=[err257]:vErrors.
push(err257),errors++}}else{let err258={instancePath:instancePath+"/cron/state",schemaPath:"#/properties/cron/properties/state/anyOf/1/type",keyword:"type",params:{
type:"string"},schema:schema15.properties.cron.properties.state.anyOf[1].type,parentSchema:schema15.properties.cron.properties.state.anyOf[1],data:data102};vErrors===
null?vErrors=[err258]:vErrors.push(err258),errors++}var _valid7=_errs284===errors;valid47=valid47||_valid7}if(valid47)errors=_errs282,vErrors!==null&&(_errs282?
vErrors.length=_errs282:vErrors=null);else{let err259={instancePath:instancePath+"/cron/state",schemaPath:"#/properties/cron/properties/state/anyOf",keyword:"an\
yOf",params:{},schema:schema15.properties.cron.properties.state.anyOf,parentSchema:schema15.properties.cron.properties.state,data:data102};vErrors===null?vErrors=
[err259]:vErrors.push(err259),errors++}}if(data100.env!==void 0){let data103=data100.env;if(!(data103&&typeof data103=="object"&&!Array.isArray(data103))&&typeof data103!=
"string"){let err260={instancePath:instancePath+"/cron/env",schemaPath:"#/properties/cron/properties/env/type",keyword:"type",params:{type:schema15.properties.cron.
properties.env.type},schema:schema15.properties.cron.properties.env.type,parentSchema:schema15.properties.cron.properties.env,data:data103};vErrors===null?vErrors=
[err260]:vErrors.push(err260),errors++}if(typeof data103=="string"&&!pattern85.test(data103)){let err261={instancePath:instancePath+"/cron/env",schemaPath:"#/pr\
operties/cron/properties/env/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.cron.properties.env,data:data103};
vErrors===null?vErrors=[err261]:vErrors.push(err261),errors++}if(data103&&typeof data103=="object"&&!Array.isArray(data103)){for(let key14 in data103){let _errs288=errors;
if(typeof key14=="string"&&!pattern5.test(key14)){let err262={instancePath:instancePath+"/cron/env",schemaPath:"#/properties/cron/properties/env/propertyNames/p\
attern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema15.properties.cron.properties.env.propertyNames,
data:key14,propertyName:key14};vErrors===null?vErrors=[err262]:vErrors.push(err262),errors++}var valid48=_errs288===errors;if(!valid48){let err263={instancePath:instancePath+
"/cron/env",schemaPath:"#/properties/cron/properties/env/propertyNames",keyword:"propertyNames",params:{propertyName:key14},schema:schema15.properties.cron.properties.
env.propertyNames,parentSchema:schema15.properties.cron.properties.env,data:data103};vErrors===null?vErrors=[err263]:vErrors.push(err263),errors++}}for(let key15 in data103){
let data104=data103[key15];if(typeof data104=="string"){if(!pattern91.test(data104)){let err264={instancePath:instancePath+"/cron/env/"+key15.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/cron/properties/env/additionalProperties/pattern",keyword:"pattern",params:{pattern:"(?:^[^\\n]*$)|\\{\\{"},schema:"\
(?:^[^\\n]*$)|\\{\\{",parentSchema:schema15.properties.cron.properties.env.additionalProperties,data:data104};vErrors===null?vErrors=[err264]:vErrors.push(err264),
errors++}}else{let err265={instancePath:instancePath+"/cron/env/"+key15.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/cron/properties/env/addi\
tionalProperties/type",keyword:"type",params:{type:schema15.properties.cron.properties.env.additionalProperties.type},schema:schema15.properties.cron.properties.
env.additionalProperties.type,parentSchema:schema15.properties.cron.properties.env.additionalProperties,data:data104};vErrors===null?vErrors=[err265]:vErrors.push(
err265),errors++}}}}if(data100.jobs!==void 0){let data105=data100.jobs;if(!Array.isArray(data105)&&typeof data105!="string"){let err266={instancePath:instancePath+
"/cron/jobs",schemaPath:"#/properties/cron/properties/jobs/type",keyword:"type",params:{type:schema15.properties.cron.properties.jobs.type},schema:schema15.properties.
cron.properties.jobs.type,parentSchema:schema15.properties.cron.properties.jobs,data:data105};vErrors===null?vErrors=[err266]:vErrors.push(err266),errors++}if(typeof data105==
"string"&&!pattern85.test(data105)){let err267={instancePath:instancePath+"/cron/jobs",schemaPath:"#/properties/cron/properties/jobs/pattern",keyword:"pattern",
params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.cron.properties.jobs,data:data105};vErrors===null?vErrors=[err267]:vErrors.push(err267),
errors++}if(Array.isArray(data105)){if(data105.length<1){let err268={instancePath:instancePath+"/cron/jobs",schemaPath:"#/properties/cron/properties/jobs/minIte\
ms",keyword:"minItems",params:{limit:1},schema:1,parentSchema:schema15.properties.cron.properties.jobs,data:data105};vErrors===null?vErrors=[err268]:vErrors.push(
err268),errors++}let len11=data105.length;for(let i11=0;i11<len11;i11++){let data106=data105[i11];if(!(data106&&typeof data106=="object"&&!Array.isArray(data106))&&
typeof data106!="string"){let err269={instancePath:instancePath+"/cron/jobs/"+i11,schemaPath:"#/properties/cron/properties/jobs/items/type",keyword:"type",params:{
type:schema15.properties.cron.properties.jobs.items.type},schema:schema15.properties.cron.properties.jobs.items.type,parentSchema:schema15.properties.cron.properties.
jobs.items,data:data106};vErrors===null?vErrors=[err269]:vErrors.push(err269),errors++}if(typeof data106=="string"&&!pattern85.test(data106)){let err270={instancePath:instancePath+
"/cron/jobs/"+i11,schemaPath:"#/properties/cron/properties/jobs/items/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.cron.properties.jobs.items,data:data106};vErrors===null?vErrors=[err270]:vErrors.push(err270),errors++}if(data106&&typeof data106=="object"&&!Array.isArray(
data106)){if(data106.schedule===void 0){let err271={instancePath:instancePath+"/cron/jobs/"+i11,schemaPath:"#/properties/cron/properties/jobs/items/required",keyword:"\
required",params:{missingProperty:"schedule"},schema:schema15.properties.cron.properties.jobs.items.required,parentSchema:schema15.properties.cron.properties.jobs.
items,data:data106};vErrors===null?vErrors=[err271]:vErrors.push(err271),errors++}if(data106.job===void 0){let err272={instancePath:instancePath+"/cron/jobs/"+i11,
schemaPath:"#/properties/cron/properties/jobs/items/required",keyword:"required",params:{missingProperty:"job"},schema:schema15.properties.cron.properties.jobs.
items.required,parentSchema:schema15.properties.cron.properties.jobs.items,data:data106};vErrors===null?vErrors=[err272]:vErrors.push(err272),errors++}for(let key16 in data106)
if(!(key16==="schedule"||key16==="user"||key16==="job"||key16==="comment")){let err273={instancePath:instancePath+"/cron/jobs/"+i11,schemaPath:"#/properties/cro\
n/properties/jobs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key16},schema:false,parentSchema:schema15.properties.cron.
properties.jobs.items,data:data106};vErrors===null?vErrors=[err273]:vErrors.push(err273),errors++}if(data106.schedule!==void 0){let data107=data106.schedule;if(typeof data107==
"string"){if(!pattern131.test(data107)){let err274={instancePath:instancePath+"/cron/jobs/"+i11+"/schedule",schemaPath:"#/properties/cron/properties/jobs/items/\
properties/schedule/pattern",keyword:"pattern",params:{pattern:"(?:^(@[a-z]+|[^\\s@]\\S*( \\S+){4})$)|\\{\\{"},schema:"(?:^(@[a-z]+|[^\\s@]\\S*( \\S+){4})$)|\\{\\{",
parentSchema:schema15.properties.cron.properties.jobs.items.properties.schedule,data:data107};vErrors===null?vErrors=[err274]:vErrors.push(err274),errors++}}else{
let err275={instancePath:instancePath+"/cron/jobs/"+i11+"/schedule",schemaPath:"#/properties/cron/properties/jobs/items/properties/schedule/type",keyword:"type",
params:{type:schema15.properties.cron.properties.jobs.items.properties.schedule.type},schema:schema15.properties.cron.properties.jobs.items.properties.schedule.
type,parentSchema:schema15.properties.cron.properties.jobs.items.properties.schedule,data:data107};vErrors===null?vErrors=[err275]:vErrors.push(err275),errors++}}
if(data106.user!==void 0){let data108=data106.user;if(typeof data108=="string"){if(!pattern132.test(data108)){let err276={instancePath:instancePath+"/cron/jobs/"+
i11+"/user",schemaPath:"#/properties/cron/properties/jobs/items/properties/user/pattern",keyword:"pattern",params:{pattern:"(?:^[^\\s]+$)|\\{\\{"},schema:"(?:^[\
^\\s]+$)|\\{\\{",parentSchema:schema15.properties.cron.properties.jobs.items.properties.user,data:data108};vErrors===null?vErrors=[err276]:vErrors.push(err276),
errors++}}else{let err277={instancePath:instancePath+"/cron/jobs/"+i11+"/user",schemaPath:"#/properties/cron/properties/jobs/items/properties/user/type",keyword:"\
type",params:{type:schema15.properties.cron.properties.jobs.items.properties.user.type},schema:schema15.properties.cron.properties.jobs.items.properties.user.type,
parentSchema:schema15.properties.cron.properties.jobs.items.properties.user,data:data108};vErrors===null?vErrors=[err277]:vErrors.push(err277),errors++}}if(data106.
job!==void 0){let data109=data106.job;if(typeof data109=="string"){if(!pattern133.test(data109)){let err278={instancePath:instancePath+"/cron/jobs/"+i11+"/job",
schemaPath:"#/properties/cron/properties/jobs/items/properties/job/pattern",keyword:"pattern",params:{pattern:"(?:^[^\\n]+$)|\\{\\{"},schema:"(?:^[^\\n]+$)|\\{\\{",
parentSchema:schema15.properties.cron.properties.jobs.items.properties.job,data:data109};vErrors===null?vErrors=[err278]:vErrors.push(err278),errors++}}else{let err279={
instancePath:instancePath+"/cron/jobs/"+i11+"/job",schemaPath:"#/properties/cron/properties/jobs/items/properties/job/type",keyword:"type",params:{type:schema15.
properties.cron.properties.jobs.items.properties.job.type},schema:schema15.properties.cron.properties.jobs.items.properties.job.type,parentSchema:schema15.properties.
cron.properties.jobs.items.properties.job,data:data109};vErrors===null?vErrors=[err279]:vErrors.push(err279),errors++}}if(data106.comment!==void 0){let data110=data106.
comment;if(typeof data110=="string"){if(!pattern91.test(data110)){let err280={instancePath:instancePath+"/cron/jobs/"+i11+"/comment",schemaPath:"#/properties/cr\
on/properties/jobs/items/properties/comment/pattern",keyword:"pattern",params:{pattern:"(?:^[^\\n]*$)|\\{\\{"},schema:"(?:^[^\\n]*$)|\\{\\{",parentSchema:schema15.
properties.cron.properties.jobs.items.properties.comment,data:data110};vErrors===null?vErrors=[err280]:vErrors.push(err280),errors++}}else{let err281={instancePath:instancePath+
"/cron/jobs/"+i11+"/comment",schemaPath:"#/properties/cron/properties/jobs/items/properties/comment/type",keyword:"type",params:{type:schema15.properties.cron.properties.
jobs.items.properties.comment.type},schema:schema15.properties.cron.properties.jobs.items.properties.comment.type,parentSchema:schema15.properties.cron.properties.
jobs.items.properties.comment,data:data110};vErrors===null?vErrors=[err281]:vErrors.push(err281),errors++}}}}}}if(data100.content!==void 0){let data111=data100.
content;if(typeof data111!="string"){let err282={instancePath:instancePath+"/cron/content",schemaPath:"#/properties/cron/properties/content/type",keyword:"type",
params:{type:"string"},schema:schema15.properties.cron.properties.content.type,parentSchema:schema15.properties.cron.properties.content,data:data111};vErrors===
null?vErrors=[err282]:vErrors.push(err282),errors++}}}else{let err283={instancePath:instancePath+"/cron",schemaPath:"#/properties/cron/type",keyword:"type",params:{
type:"object"},schema:schema15.properties.cron.type,parentSchema:schema15.properties.cron,data:data100};vErrors===null?vErrors=[err283]:vErrors.push(err283),errors++}}
if(data.databases!==void 0){let data112=data.databases;if(data112&&typeof data112=="object"&&!Array.isArray(data112)){for(let key17 in data112)if(!(key17==="dum\
ped_on"||key17==="dumped_by")){let err284={instancePath:instancePath+"/databases",schemaPath:"#/properties/databases/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:key17},schema:false,parentSchema:schema15.properties.databases,data:data112};vErrors===null?vErrors=[err284]:vErrors.push(err284),
errors++}if(data112.dumped_on!==void 0){let data113=data112.dumped_on;if(typeof data113!="string"){let err285={instancePath:instancePath+"/databases/dumped_on",
schemaPath:"#/properties/databases/properties/dumped_on/type",keyword:"type",params:{type:"string"},schema:schema15.properties.databases.properties.dumped_on.type,
parentSchema:schema15.properties.databases.properties.dumped_on,data:data113};vErrors===null?vErrors=[err285]:vErrors.push(err285),errors++}}if(data112.dumped_by!==
void 0){let data114=data112.dumped_by;if(!Array.isArray(data114)&&typeof data114!="string"){let err286={instancePath:instancePath+"/databases/dumped_by",schemaPath:"\
#/properties/databases/properties/dumped_by/type",keyword:"type",params:{type:schema15.properties.databases.properties.dumped_by.type},schema:schema15.properties.
databases.properties.dumped_by.type,parentSchema:schema15.properties.databases.properties.dumped_by,data:data114};vErrors===null?vErrors=[err286]:vErrors.push(err286),
errors++}if(typeof data114=="string"&&!pattern85.test(data114)){let err287={instancePath:instancePath+"/databases/dumped_by",schemaPath:"#/properties/databases/\
properties/dumped_by/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.databases.properties.dumped_by,data:data114};
vErrors===null?vErrors=[err287]:vErrors.push(err287),errors++}if(Array.isArray(data114)){let len12=data114.length;for(let i12=0;i12<len12;i12++){let data115=data114[i12];
if(!(data115&&typeof data115=="object"&&!Array.isArray(data115))&&typeof data115!="string"){let err288={instancePath:instancePath+"/databases/dumped_by/"+i12,schemaPath:"\
#/properties/databases/properties/dumped_by/items/type",keyword:"type",params:{type:schema15.properties.databases.properties.dumped_by.items.type},schema:schema15.
properties.databases.properties.dumped_by.items.type,parentSchema:schema15.properties.databases.properties.dumped_by.items,data:data115};vErrors===null?vErrors=
[err288]:vErrors.push(err288),errors++}if(typeof data115=="string"&&!pattern85.test(data115)){let err289={instancePath:instancePath+"/databases/dumped_by/"+i12,
schemaPath:"#/properties/databases/properties/dumped_by/items/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
databases.properties.dumped_by.items,data:data115};vErrors===null?vErrors=[err289]:vErrors.push(err289),errors++}}}}}else{let err290={instancePath:instancePath+
"/databases",schemaPath:"#/properties/databases/type",keyword:"type",params:{type:"object"},schema:schema15.properties.databases.type,parentSchema:schema15.properties.
databases,data:data112};vErrors===null?vErrors=[err290]:vErrors.push(err290),errors++}}if(data.debug!==void 0){let data116=data.debug,_errs317=errors,valid56=false,
_errs318=errors;if(typeof data116=="string"){if(func3(data116)<1){let err291={instancePath:instancePath+"/debug",schemaPath:"#/properties/debug/anyOf/0/minLengt\
h",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.debug.anyOf[0],data:data116};vErrors===null?vErrors=[err291]:vErrors.push(err291),
errors++}}else{let err292={instancePath:instancePath+"/debug",schemaPath:"#/properties/debug/anyOf/0/type",keyword:"type",params:{type:"string"},schema:schema15.
properties.debug.anyOf[0].type,parentSchema:schema15.properties.debug.anyOf[0],data:data116};vErrors===null?vErrors=[err292]:vErrors.push(err292),errors++}var _valid8=_errs318===
errors;if(valid56=valid56||_valid8,!valid56){let _errs320=errors;if(data116&&typeof data116=="object"&&!Array.isArray(data116)){for(let key18 in data116)if(!(key18===
"msg"||key18==="var")){let err293={instancePath:instancePath+"/debug",schemaPath:"#/properties/debug/anyOf/1/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key18},schema:false,parentSchema:schema15.properties.debug.anyOf[1],data:data116};vErrors===null?vErrors=[err293]:vErrors.push(err293),
errors++}}else{let err294={instancePath:instancePath+"/debug",schemaPath:"#/properties/debug/anyOf/1/type",keyword:"type",params:{type:"object"},schema:schema15.
properties.debug.anyOf[1].type,parentSchema:schema15.properties.debug.anyOf[1],data:data116};vErrors===null?vErrors=[err294]:vErrors.push(err294),errors++}var _valid8=_errs320===
errors;valid56=valid56||_valid8}if(valid56)errors=_errs317,vErrors!==null&&(_errs317?vErrors.length=_errs317:vErrors=null);else{let err295={instancePath:instancePath+
"/debug",schemaPath:"#/properties/debug/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.debug.anyOf,parentSchema:schema15.properties.debug,data:data116};
vErrors===null?vErrors=[err295]:vErrors.push(err295),errors++}}if(data.directory!==void 0){let data117=data.directory,_errs324=errors,valid57=false,_errs325=errors;
if(typeof data117=="string"){if(func3(data117)<1){let err296={instancePath:instancePath+"/directory",schemaPath:"#/properties/directory/anyOf/0/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.directory.anyOf[0],data:data117};vErrors===null?vErrors=[err296]:vErrors.push(err296),errors++}}else{
let err297={instancePath:instancePath+"/directory",schemaPath:"#/properties/directory/anyOf/0/type",keyword:"type",params:{type:"string"},schema:schema15.properties.
directory.anyOf[0].type,parentSchema:schema15.properties.directory.anyOf[0],data:data117};vErrors===null?vErrors=[err297]:vErrors.push(err297),errors++}var _valid9=_errs325===
errors;if(valid57=valid57||_valid9,!valid57){let _errs327=errors;if(data117&&typeof data117=="object"&&!Array.isArray(data117)){if(data117.path===void 0){let err298={
instancePath:instancePath+"/directory",schemaPath:"#/properties/directory/anyOf/1/required",keyword:"required",params:{missingProperty:"path"},schema:schema15.properties.
directory.anyOf[1].required,parentSchema:schema15.properties.directory.anyOf[1],data:data117};vErrors===null?vErrors=[err298]:vErrors.push(err298),errors++}for(let key19 in data117)
if(!(key19==="path"||key19==="mode"||key19==="owner"||key19==="group"||key19==="state")){let err299={instancePath:instancePath+"/directory",schemaPath:"#/proper\
ties/directory/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key19},schema:false,parentSchema:schema15.properties.directory.
anyOf[1],data:data117};vErrors===null?vErrors=[err299]:vErrors.push(err299),errors++}if(data117.path!==void 0){let data118=data117.path;if(typeof data118=="stri\
ng"){if(func3(data118)>4096){let err300={instancePath:instancePath+"/directory/path",schemaPath:"#/properties/directory/anyOf/1/properties/path/maxLength",keyword:"\
maxLength",params:{limit:4096},schema:4096,parentSchema:schema15.properties.directory.anyOf[1].properties.path,data:data118};vErrors===null?vErrors=[err300]:vErrors.
push(err300),errors++}if(!pattern106.test(data118)){let err301={instancePath:instancePath+"/directory/path",schemaPath:"#/properties/directory/anyOf/1/propertie\
s/path/pattern",keyword:"pattern",params:{pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{"},schema:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",
parentSchema:schema15.properties.directory.anyOf[1].properties.path,data:data118};vErrors===null?vErrors=[err301]:vErrors.push(err301),errors++}}else{let err302={
instancePath:instancePath+"/directory/path",schemaPath:"#/properties/directory/anyOf/1/properties/path/type",keyword:"type",params:{type:schema15.properties.directory.
anyOf[1].properties.path.type},schema:schema15.properties.directory.anyOf[1].properties.path.type,parentSchema:schema15.properties.directory.anyOf[1].properties.
path,data:data118};vErrors===null?vErrors=[err302]:vErrors.push(err302),errors++}}if(data117.mode!==void 0){let data119=data117.mode;if(typeof data119=="string"){
if(!pattern120.test(data119)){let err303={instancePath:instancePath+"/directory/mode",schemaPath:"#/properties/directory/anyOf/1/properties/mode/pattern",keyword:"\
pattern",params:{pattern:"(?:^0?[0-7]{3,4}$)|\\{\\{"},schema:"(?:^0?[0-7]{3,4}$)|\\{\\{",parentSchema:schema15.properties.directory.anyOf[1].properties.mode,data:data119};
vErrors===null?vErrors=[err303]:vErrors.push(err303),errors++}}else{let err304={instancePath:instancePath+"/directory/mode",schemaPath:"#/properties/directory/a\
nyOf/1/properties/mode/type",keyword:"type",params:{type:schema15.properties.directory.anyOf[1].properties.mode.type},schema:schema15.properties.directory.anyOf[1].
properties.mode.type,parentSchema:schema15.properties.directory.anyOf[1].properties.mode,data:data119};vErrors===null?vErrors=[err304]:vErrors.push(err304),errors++}}
if(data117.owner!==void 0){let data120=data117.owner;if(typeof data120=="string"){if(func3(data120)<1){let err305={instancePath:instancePath+"/directory/owner",
schemaPath:"#/properties/directory/anyOf/1/properties/owner/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.directory.
anyOf[1].properties.owner,data:data120};vErrors===null?vErrors=[err305]:vErrors.push(err305),errors++}}else{let err306={instancePath:instancePath+"/directory/ow\
ner",schemaPath:"#/properties/directory/anyOf/1/properties/owner/type",keyword:"type",params:{type:"string"},schema:schema15.properties.directory.anyOf[1].properties.
owner.type,parentSchema:schema15.properties.directory.anyOf[1].properties.owner,data:data120};vErrors===null?vErrors=[err306]:vErrors.push(err306),errors++}}if(data117.
group!==void 0){let data121=data117.group;if(typeof data121=="string"){if(func3(data121)<1){let err307={instancePath:instancePath+"/directory/group",schemaPath:"\
#/properties/directory/anyOf/1/properties/group/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.directory.anyOf[1].properties.
group,data:data121};vErrors===null?vErrors=[err307]:vErrors.push(err307),errors++}}else{let err308={instancePath:instancePath+"/directory/group",schemaPath:"#/p\
roperties/directory/anyOf/1/properties/group/type",keyword:"type",params:{type:"string"},schema:schema15.properties.directory.anyOf[1].properties.group.type,parentSchema:schema15.
properties.directory.anyOf[1].properties.group,data:data121};vErrors===null?vErrors=[err308]:vErrors.push(err308),errors++}}if(data117.state!==void 0){let data122=data117.
state,_errs339=errors,valid59=false,_errs340=errors;if(!(data122==="present"||data122==="absent"||data122==="absent_if_empty")){let err309={instancePath:instancePath+
"/directory/state",schemaPath:"#/properties/directory/anyOf/1/properties/state/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.properties.directory.
anyOf[1].properties.state.anyOf[0].enum},schema:schema15.properties.directory.anyOf[1].properties.state.anyOf[0].enum,parentSchema:schema15.properties.directory.
anyOf[1].properties.state.anyOf[0],data:data122};vErrors===null?vErrors=[err309]:vErrors.push(err309),errors++}var _valid10=_errs340===errors;if(valid59=valid59||
_valid10,!valid59){let _errs341=errors;if(typeof data122=="string"){if(!pattern85.test(data122)){let err310={instancePath:instancePath+"/directory/state",schemaPath:"\
#/properties/directory/anyOf/1/properties/state/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.directory.
anyOf[1].properties.state.anyOf[1],data:data122};vErrors===null?vErrors=[err310]:vErrors.push(err310),errors++}}else{let err311={instancePath:instancePath+"/dir\
ectory/state",schemaPath:"#/properties/directory/anyOf/1/properties/state/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.directory.
anyOf[1].properties.state.anyOf[1].type,parentSchema:schema15.properties.directory.anyOf[1].properties.state.anyOf[1],data:data122};vErrors===null?vErrors=[err311]:
vErrors.push(err311),errors++}var _valid10=_errs341===errors;valid59=valid59||_valid10}if(valid59)errors=_errs339,vErrors!==null&&(_errs339?vErrors.length=_errs339:
vErrors=null);else{let err312={instancePath:instancePath+"/directory/state",schemaPath:"#/properties/directory/anyOf/1/properties/state/anyOf",keyword:"anyOf",params:{},
schema:schema15.properties.directory.anyOf[1].properties.state.anyOf,parentSchema:schema15.properties.directory.anyOf[1].properties.state,data:data122};vErrors===
null?vErrors=[err312]:vErrors.push(err312),errors++}}}else{let err313={instancePath:instancePath+"/directory",schemaPath:"#/properties/directory/anyOf/1/type",keyword:"\
type",params:{type:"object"},schema:schema15.properties.directory.anyOf[1].type,parentSchema:schema15.properties.directory.anyOf[1],data:data117};vErrors===null?
vErrors=[err313]:vErrors.push(err313),errors++}var _valid9=_errs327===errors;valid57=valid57||_valid9}if(valid57)errors=_errs324,vErrors!==null&&(_errs324?vErrors.
length=_errs324:vErrors=null);else{let err314={instancePath:instancePath+"/directory",schemaPath:"#/properties/directory/anyOf",keyword:"anyOf",params:{},schema:schema15.
properties.directory.anyOf,parentSchema:schema15.properties.directory,data:data117};vErrors===null?vErrors=[err314]:vErrors.push(err314),errors++}}if(data.drill!==
void 0){let data123=data.drill;if(data123&&typeof data123=="object"&&!Array.isArray(data123)){for(let key20 in data123)if(key20!=="timeout"){let err315={instancePath:instancePath+
"/drill",schemaPath:"#/properties/drill/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key20},schema:false,parentSchema:schema15.
properties.drill,data:data123};vErrors===null?vErrors=[err315]:vErrors.push(err315),errors++}if(data123.timeout!==void 0){let data124=data123.timeout;if(!(typeof data124==
"number"&&!(data124%1)&&!isNaN(data124)&&isFinite(data124))&&typeof data124!="string"){let err316={instancePath:instancePath+"/drill/timeout",schemaPath:"#/prop\
erties/drill/properties/timeout/type",keyword:"type",params:{type:schema15.properties.drill.properties.timeout.type},schema:schema15.properties.drill.properties.
timeout.type,parentSchema:schema15.properties.drill.properties.timeout,data:data124};vErrors===null?vErrors=[err316]:vErrors.push(err316),errors++}if(typeof data124==
"number"&&isFinite(data124)&&(data124<1||isNaN(data124))){let err317={instancePath:instancePath+"/drill/timeout",schemaPath:"#/properties/drill/properties/timeo\
ut/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema15.properties.drill.properties.timeout,data:data124};vErrors===null?vErrors=
[err317]:vErrors.push(err317),errors++}if(typeof data124=="string"&&!pattern85.test(data124)){let err318={instancePath:instancePath+"/drill/timeout",schemaPath:"\
#/properties/drill/properties/timeout/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.drill.properties.timeout,
data:data124};vErrors===null?vErrors=[err318]:vErrors.push(err318),errors++}}}else{let err319={instancePath:instancePath+"/drill",schemaPath:"#/properties/drill\
/type",keyword:"type",params:{type:"object"},schema:schema15.properties.drill.type,parentSchema:schema15.properties.drill,data:data123};vErrors===null?vErrors=[
err319]:vErrors.push(err319),errors++}}if(data.fail!==void 0){let data125=data.fail,_errs349=errors,valid61=false,_errs350=errors;if(typeof data125=="string"){if(func3(
data125)<1){let err320={instancePath:instancePath+"/fail",schemaPath:"#/properties/fail/anyOf/0/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.
properties.fail.anyOf[0],data:data125};vErrors===null?vErrors=[err320]:vErrors.push(err320),errors++}}else{let err321={instancePath:instancePath+"/fail",schemaPath:"\
#/properties/fail/anyOf/0/type",keyword:"type",params:{type:"string"},schema:schema15.properties.fail.anyOf[0].type,parentSchema:schema15.properties.fail.anyOf[0],
data:data125};vErrors===null?vErrors=[err321]:vErrors.push(err321),errors++}var _valid11=_errs350===errors;if(valid61=valid61||_valid11,!valid61){let _errs352=errors;
if(data125&&typeof data125=="object"&&!Array.isArray(data125)){for(let key21 in data125)if(key21!=="msg"){let err322={instancePath:instancePath+"/fail",schemaPath:"\
#/properties/fail/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key21},schema:false,parentSchema:schema15.properties.fail.
anyOf[1],data:data125};vErrors===null?vErrors=[err322]:vErrors.push(err322),errors++}if(data125.msg!==void 0){let data126=data125.msg;if(typeof data126!="string"){
let err323={instancePath:instancePath+"/fail/msg",schemaPath:"#/properties/fail/anyOf/1/properties/msg/type",keyword:"type",params:{type:"string"},schema:schema15.
properties.fail.anyOf[1].properties.msg.type,parentSchema:schema15.properties.fail.anyOf[1].properties.msg,data:data126};vErrors===null?vErrors=[err323]:vErrors.
push(err323),errors++}}}else{let err324={instancePath:instancePath+"/fail",schemaPath:"#/properties/fail/anyOf/1/type",keyword:"type",params:{type:"object"},schema:schema15.
properties.fail.anyOf[1].type,parentSchema:schema15.properties.fail.anyOf[1],data:data125};vErrors===null?vErrors=[err324]:vErrors.push(err324),errors++}var _valid11=_errs352===
errors;valid61=valid61||_valid11}if(valid61)errors=_errs349,vErrors!==null&&(_errs349?vErrors.length=_errs349:vErrors=null);else{let err325={instancePath:instancePath+
"/fail",schemaPath:"#/properties/fail/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.fail.anyOf,parentSchema:schema15.properties.fail,data:data125};
vErrors===null?vErrors=[err325]:vErrors.push(err325),errors++}}if(data.fence!==void 0){let data127=data.fence;if(data127&&typeof data127=="object"&&!Array.isArray(
data127)){if(data127.primary===void 0){let err326={instancePath:instancePath+"/fence",schemaPath:"#/properties/fence/required",keyword:"required",params:{missingProperty:"\
primary"},schema:schema15.properties.fence.required,parentSchema:schema15.properties.fence,data:data127};vErrors===null?vErrors=[err326]:vErrors.push(err326),errors++}
if(data127.epoch===void 0){let err327={instancePath:instancePath+"/fence",schemaPath:"#/properties/fence/required",keyword:"required",params:{missingProperty:"e\
poch"},schema:schema15.properties.fence.required,parentSchema:schema15.properties.fence,data:data127};vErrors===null?vErrors=[err327]:vErrors.push(err327),errors++}
for(let key22 in data127)if(!func2.call(schema15.properties.fence.properties,key22)){let err328={instancePath:instancePath+"/fence",schemaPath:"#/properties/fen\
ce/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key22},schema:false,parentSchema:schema15.properties.fence,data:data127};vErrors===
null?vErrors=[err328]:vErrors.push(err328),errors++}if(data127.primary!==void 0){let data128=data127.primary;if(typeof data128!="string"){let err329={instancePath:instancePath+
"/fence/primary",schemaPath:"#/properties/fence/properties/primary/type",keyword:"type",params:{type:"string"},schema:schema15.properties.fence.properties.primary.
type,parentSchema:schema15.properties.fence.properties.primary,data:data128};vErrors===null?vErrors=[err329]:vErrors.push(err329),errors++}}if(data127.epoch!==void 0){
let data129=data127.epoch;if(!(typeof data129=="number"&&!(data129%1)&&!isNaN(data129)&&isFinite(data129))&&typeof data129!="string"){let err330={instancePath:instancePath+
"/fence/epoch",schemaPath:"#/properties/fence/properties/epoch/type",keyword:"type",params:{type:schema15.properties.fence.properties.epoch.type},schema:schema15.
properties.fence.properties.epoch.type,parentSchema:schema15.properties.fence.properties.epoch,data:data129};vErrors===null?vErrors=[err330]:vErrors.push(err330),
errors++}if(typeof data129=="number"&&isFinite(data129)&&(data129<1||isNaN(data129))){let err331={instancePath:instancePath+"/fence/epoch",schemaPath:"#/propert\
ies/fence/properties/epoch/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema15.properties.fence.properties.epoch,data:data129};
vErrors===null?vErrors=[err331]:vErrors.push(err331),errors++}if(typeof data129=="string"&&!pattern85.test(data129)){let err332={instancePath:instancePath+"/fen\
ce/epoch",schemaPath:"#/properties/fence/properties/epoch/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
fence.properties.epoch,data:data129};vErrors===null?vErrors=[err332]:vErrors.push(err332),errors++}}if(data127.stopped!==void 0){let data130=data127.stopped;if(!(data130&&
typeof data130=="object"&&!Array.isArray(data130))&&typeof data130!="string"){let err333={instancePath:instancePath+"/fence/stopped",schemaPath:"#/properties/fe\
nce/properties/stopped/type",keyword:"type",params:{type:schema15.properties.fence.properties.stopped.type},schema:schema15.properties.fence.properties.stopped.
type,parentSchema:schema15.properties.fence.properties.stopped,data:data130};vErrors===null?vErrors=[err333]:vErrors.push(err333),errors++}if(typeof data130=="s\
tring"&&!pattern85.test(data130)){let err334={instancePath:instancePath+"/fence/stopped",schemaPath:"#/properties/fence/properties/stopped/pattern",keyword:"pat\
tern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.fence.properties.stopped,data:data130};vErrors===null?vErrors=[err334]:vErrors.
push(err334),errors++}if(data130&&typeof data130=="object"&&!Array.isArray(data130)){if(data130.reachable!==void 0){let data131=data130.reachable;if(typeof data131!=
"boolean"&&typeof data131!="string"){let err335={instancePath:instancePath+"/fence/stopped/reachable",schemaPath:"#/properties/fence/properties/stopped/properti\
es/reachable/type",keyword:"type",params:{type:schema15.properties.fence.properties.stopped.properties.reachable.type},schema:schema15.properties.fence.properties.
stopped.properties.reachable.type,parentSchema:schema15.properties.fence.properties.stopped.properties.reachable,data:data131};vErrors===null?vErrors=[err335]:vErrors.
push(err335),errors++}if(typeof data131=="string"&&!pattern85.test(data131)){let err336={instancePath:instancePath+"/fence/stopped/reachable",schemaPath:"#/prop\
erties/fence/properties/stopped/properties/reachable/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.fence.
properties.stopped.properties.reachable,data:data131};vErrors===null?vErrors=[err336]:vErrors.push(err336),errors++}}if(data130.answered!==void 0){let data132=data130.
answered;if(typeof data132!="boolean"&&typeof data132!="string"){let err337={instancePath:instancePath+"/fence/stopped/answered",schemaPath:"#/properties/fence/\
properties/stopped/properties/answered/type",keyword:"type",params:{type:schema15.properties.fence.properties.stopped.properties.answered.type},schema:schema15.
properties.fence.properties.stopped.properties.answered.type,parentSchema:schema15.properties.fence.properties.stopped.properties.answered,data:data132};vErrors===
null?vErrors=[err337]:vErrors.push(err337),errors++}if(typeof data132=="string"&&!pattern85.test(data132)){let err338={instancePath:instancePath+"/fence/stopped\
/answered",schemaPath:"#/properties/fence/properties/stopped/properties/answered/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.fence.properties.stopped.properties.answered,data:data132};vErrors===null?vErrors=[err338]:vErrors.push(err338),errors++}}if(data130.why!==void 0){let data133=data130.
why;if(typeof data133!="string"){let err339={instancePath:instancePath+"/fence/stopped/why",schemaPath:"#/properties/fence/properties/stopped/properties/why/typ\
e",keyword:"type",params:{type:"string"},schema:schema15.properties.fence.properties.stopped.properties.why.type,parentSchema:schema15.properties.fence.properties.
stopped.properties.why,data:data133};vErrors===null?vErrors=[err339]:vErrors.push(err339),errors++}}if(data130.role!==void 0){let data134=data130.role;if(typeof data134!=
"string"&&data134!==null){let err340={instancePath:instancePath+"/fence/stopped/role",schemaPath:"#/properties/fence/properties/stopped/properties/role/type",keyword:"\
type",params:{type:schema15.properties.fence.properties.stopped.properties.role.type},schema:schema15.properties.fence.properties.stopped.properties.role.type,parentSchema:schema15.
properties.fence.properties.stopped.properties.role,data:data134};vErrors===null?vErrors=[err340]:vErrors.push(err340),errors++}}if(data130.epoch!==void 0){let data135=data130.
epoch;if(!(typeof data135=="number"&&!(data135%1)&&!isNaN(data135)&&isFinite(data135))&&data135!==null&&typeof data135!="string"){let err341={instancePath:instancePath+
"/fence/stopped/epoch",schemaPath:"#/properties/fence/properties/stopped/properties/epoch/type",keyword:"type",params:{type:schema15.properties.fence.properties.
stopped.properties.epoch.type},schema:schema15.properties.fence.properties.stopped.properties.epoch.type,parentSchema:schema15.properties.fence.properties.stopped.
properties.epoch,data:data135};vErrors===null?vErrors=[err341]:vErrors.push(err341),errors++}if(typeof data135=="string"&&!pattern85.test(data135)){let err342={
instancePath:instancePath+"/fence/stopped/epoch",schemaPath:"#/properties/fence/properties/stopped/properties/epoch/pattern",keyword:"pattern",params:{pattern:"\
\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.fence.properties.stopped.properties.epoch,data:data135};vErrors===null?vErrors=[err342]:vErrors.push(err342),
errors++}}if(data130.active!==void 0){let data136=data130.active;if(!Array.isArray(data136)&&typeof data136!="string"){let err343={instancePath:instancePath+"/f\
ence/stopped/active",schemaPath:"#/properties/fence/properties/stopped/properties/active/type",keyword:"type",params:{type:schema15.properties.fence.properties.
stopped.properties.active.type},schema:schema15.properties.fence.properties.stopped.properties.active.type,parentSchema:schema15.properties.fence.properties.stopped.
properties.active,data:data136};vErrors===null?vErrors=[err343]:vErrors.push(err343),errors++}if(typeof data136=="string"&&!pattern85.test(data136)){let err344={
instancePath:instancePath+"/fence/stopped/active",schemaPath:"#/properties/fence/properties/stopped/properties/active/pattern",keyword:"pattern",params:{pattern:"\
\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.fence.properties.stopped.properties.active,data:data136};vErrors===null?vErrors=[err344]:vErrors.push(
err344),errors++}if(Array.isArray(data136)){let len13=data136.length;for(let i13=0;i13<len13;i13++){let data137=data136[i13];if(typeof data137!="string"){let err345={
instancePath:instancePath+"/fence/stopped/active/"+i13,schemaPath:"#/properties/fence/properties/stopped/properties/active/items/type",keyword:"type",params:{type:"\
string"},schema:schema15.properties.fence.properties.stopped.properties.active.items.type,parentSchema:schema15.properties.fence.properties.stopped.properties.active.
items,data:data137};vErrors===null?vErrors=[err345]:vErrors.push(err345),errors++}}}}}}if(data127.peer!==void 0){let data138=data127.peer;if(!(data138&&typeof data138==
"object"&&!Array.isArray(data138))&&typeof data138!="string"){let err346={instancePath:instancePath+"/fence/peer",schemaPath:"#/properties/fence/properties/peer\
/type",keyword:"type",params:{type:schema15.properties.fence.properties.peer.type},schema:schema15.properties.fence.properties.peer.type,parentSchema:schema15.properties.
fence.properties.peer,data:data138};vErrors===null?vErrors=[err346]:vErrors.push(err346),errors++}if(typeof data138=="string"&&!pattern85.test(data138)){let err347={
instancePath:instancePath+"/fence/peer",schemaPath:"#/properties/fence/properties/peer/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.fence.properties.peer,data:data138};vErrors===null?vErrors=[err347]:vErrors.push(err347),errors++}if(data138&&typeof data138=="object"&&!Array.isArray(
data138)){if(data138.reachable!==void 0){let data139=data138.reachable;if(typeof data139!="boolean"&&typeof data139!="string"){let err348={instancePath:instancePath+
"/fence/peer/reachable",schemaPath:"#/properties/fence/properties/peer/properties/reachable/type",keyword:"type",params:{type:schema15.properties.fence.properties.
peer.properties.reachable.type},schema:schema15.properties.fence.properties.peer.properties.reachable.type,parentSchema:schema15.properties.fence.properties.peer.
properties.reachable,data:data139};vErrors===null?vErrors=[err348]:vErrors.push(err348),errors++}if(typeof data139=="string"&&!pattern85.test(data139)){let err349={
instancePath:instancePath+"/fence/peer/reachable",schemaPath:"#/properties/fence/properties/peer/properties/reachable/pattern",keyword:"pattern",params:{pattern:"\
\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.fence.properties.peer.properties.reachable,data:data139};vErrors===null?vErrors=[err349]:vErrors.push(
err349),errors++}}if(data138.answered!==void 0){let data140=data138.answered;if(typeof data140!="boolean"&&typeof data140!="string"){let err350={instancePath:instancePath+
"/fence/peer/answered",schemaPath:"#/properties/fence/properties/peer/properties/answered/type",keyword:"type",params:{type:schema15.properties.fence.properties.
peer.properties.answered.type},schema:schema15.properties.fence.properties.peer.properties.answered.type,parentSchema:schema15.properties.fence.properties.peer.
properties.answered,data:data140};vErrors===null?vErrors=[err350]:vErrors.push(err350),errors++}if(typeof data140=="string"&&!pattern85.test(data140)){let err351={
instancePath:instancePath+"/fence/peer/answered",schemaPath:"#/properties/fence/properties/peer/properties/answered/pattern",keyword:"pattern",params:{pattern:"\
\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.fence.properties.peer.properties.answered,data:data140};vErrors===null?vErrors=[err351]:vErrors.push(err351),
errors++}}if(data138.why!==void 0){let data141=data138.why;if(typeof data141!="string"){let err352={instancePath:instancePath+"/fence/peer/why",schemaPath:"#/pr\
operties/fence/properties/peer/properties/why/type",keyword:"type",params:{type:"string"},schema:schema15.properties.fence.properties.peer.properties.why.type,parentSchema:schema15.
properties.fence.properties.peer.properties.why,data:data141};vErrors===null?vErrors=[err352]:vErrors.push(err352),errors++}}if(data138.role!==void 0){let data142=data138.
role;if(typeof data142!="string"&&data142!==null){let err353={instancePath:instancePath+"/fence/peer/role",schemaPath:"#/properties/fence/properties/peer/proper\
ties/role/type",keyword:"type",params:{type:schema15.properties.fence.properties.peer.properties.role.type},schema:schema15.properties.fence.properties.peer.properties.
role.type,parentSchema:schema15.properties.fence.properties.peer.properties.role,data:data142};vErrors===null?vErrors=[err353]:vErrors.push(err353),errors++}}if(data138.
epoch!==void 0){let data143=data138.epoch;if(!(typeof data143=="number"&&!(data143%1)&&!isNaN(data143)&&isFinite(data143))&&data143!==null&&typeof data143!="str\
ing"){let err354={instancePath:instancePath+"/fence/peer/epoch",schemaPath:"#/properties/fence/properties/peer/properties/epoch/type",keyword:"type",params:{type:schema15.
properties.fence.properties.peer.properties.epoch.type},schema:schema15.properties.fence.properties.peer.properties.epoch.type,parentSchema:schema15.properties.
fence.properties.peer.properties.epoch,data:data143};vErrors===null?vErrors=[err354]:vErrors.push(err354),errors++}if(typeof data143=="string"&&!pattern85.test(
data143)){let err355={instancePath:instancePath+"/fence/peer/epoch",schemaPath:"#/properties/fence/properties/peer/properties/epoch/pattern",keyword:"pattern",params:{
pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.fence.properties.peer.properties.epoch,data:data143};vErrors===null?vErrors=[err355]:vErrors.
push(err355),errors++}}if(data138.active!==void 0){let data144=data138.active;if(!Array.isArray(data144)&&typeof data144!="string"){let err356={instancePath:instancePath+
"/fence/peer/active",schemaPath:"#/properties/fence/properties/peer/properties/active/type",keyword:"type",params:{type:schema15.properties.fence.properties.peer.
properties.active.type},schema:schema15.properties.fence.properties.peer.properties.active.type,parentSchema:schema15.properties.fence.properties.peer.properties.
active,data:data144};vErrors===null?vErrors=[err356]:vErrors.push(err356),errors++}if(typeof data144=="string"&&!pattern85.test(data144)){let err357={instancePath:instancePath+
"/fence/peer/active",schemaPath:"#/properties/fence/properties/peer/properties/active/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.fence.properties.peer.properties.active,data:data144};vErrors===null?vErrors=[err357]:vErrors.push(err357),errors++}if(Array.isArray(data144)){let len14=data144.
length;for(let i14=0;i14<len14;i14++){let data145=data144[i14];if(typeof data145!="string"){let err358={instancePath:instancePath+"/fence/peer/active/"+i14,schemaPath:"\
#/properties/fence/properties/peer/properties/active/items/type",keyword:"type",params:{type:"string"},schema:schema15.properties.fence.properties.peer.properties.
active.items.type,parentSchema:schema15.properties.fence.properties.peer.properties.active.items,data:data145};vErrors===null?vErrors=[err358]:vErrors.push(err358),
errors++}}}}}}if(data127.witness!==void 0){let data146=data127.witness;if(typeof data146!="string"&&data146!==null){let err359={instancePath:instancePath+"/fenc\
e/witness",schemaPath:"#/properties/fence/properties/witness/type",keyword:"type",params:{type:schema15.properties.fence.properties.witness.type},schema:schema15.
properties.fence.properties.witness.type,parentSchema:schema15.properties.fence.properties.witness,data:data146};vErrors===null?vErrors=[err359]:vErrors.push(err359),
errors++}}if(data127.witnessed!==void 0){let data147=data127.witnessed;if(!(data147&&typeof data147=="object"&&!Array.isArray(data147))&&typeof data147!="string"){
let err360={instancePath:instancePath+"/fence/witnessed",schemaPath:"#/properties/fence/properties/witnessed/type",keyword:"type",params:{type:schema15.properties.
fence.properties.witnessed.type},schema:schema15.properties.fence.properties.witnessed.type,parentSchema:schema15.properties.fence.properties.witnessed,data:data147};
vErrors===null?vErrors=[err360]:vErrors.push(err360),errors++}if(typeof data147=="string"&&!pattern85.test(data147)){let err361={instancePath:instancePath+"/fen\
ce/witnessed",schemaPath:"#/properties/fence/properties/witnessed/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
fence.properties.witnessed,data:data147};vErrors===null?vErrors=[err361]:vErrors.push(err361),errors++}if(data147&&typeof data147=="object"&&!Array.isArray(data147)){
if(data147.from!==void 0){let data148=data147.from;if(typeof data148!="string"){let err362={instancePath:instancePath+"/fence/witnessed/from",schemaPath:"#/prop\
erties/fence/properties/witnessed/properties/from/type",keyword:"type",params:{type:"string"},schema:schema15.properties.fence.properties.witnessed.properties.from.
type,parentSchema:schema15.properties.fence.properties.witnessed.properties.from,data:data148};vErrors===null?vErrors=[err362]:vErrors.push(err362),errors++}}if(data147.
ports!==void 0){let data149=data147.ports;if(!Array.isArray(data149)&&typeof data149!="string"){let err363={instancePath:instancePath+"/fence/witnessed/ports",schemaPath:"\
#/properties/fence/properties/witnessed/properties/ports/type",keyword:"type",params:{type:schema15.properties.fence.properties.witnessed.properties.ports.type},
schema:schema15.properties.fence.properties.witnessed.properties.ports.type,parentSchema:schema15.properties.fence.properties.witnessed.properties.ports,data:data149};
vErrors===null?vErrors=[err363]:vErrors.push(err363),errors++}if(typeof data149=="string"&&!pattern85.test(data149)){let err364={instancePath:instancePath+"/fen\
ce/witnessed/ports",schemaPath:"#/properties/fence/properties/witnessed/properties/ports/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.fence.properties.witnessed.properties.ports,data:data149};vErrors===null?vErrors=[err364]:vErrors.push(err364),errors++}if(Array.isArray(data149)){let len15=data149.
length;for(let i15=0;i15<len15;i15++){let data150=data149[i15];if(typeof data150!="string"){let err365={instancePath:instancePath+"/fence/witnessed/ports/"+i15,
schemaPath:"#/properties/fence/properties/witnessed/properties/ports/items/type",keyword:"type",params:{type:"string"},schema:schema15.properties.fence.properties.
witnessed.properties.ports.items.type,parentSchema:schema15.properties.fence.properties.witnessed.properties.ports.items,data:data150};vErrors===null?vErrors=[err365]:
vErrors.push(err365),errors++}}}}if(data147.open!==void 0){let data151=data147.open;if(!Array.isArray(data151)&&typeof data151!="string"){let err366={instancePath:instancePath+
"/fence/witnessed/open",schemaPath:"#/properties/fence/properties/witnessed/properties/open/type",keyword:"type",params:{type:schema15.properties.fence.properties.
witnessed.properties.open.type},schema:schema15.properties.fence.properties.witnessed.properties.open.type,parentSchema:schema15.properties.fence.properties.witnessed.
properties.open,data:data151};vErrors===null?vErrors=[err366]:vErrors.push(err366),errors++}if(typeof data151=="string"&&!pattern85.test(data151)){let err367={instancePath:instancePath+
"/fence/witnessed/open",schemaPath:"#/properties/fence/properties/witnessed/properties/open/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",
parentSchema:schema15.properties.fence.properties.witnessed.properties.open,data:data151};vErrors===null?vErrors=[err367]:vErrors.push(err367),errors++}if(Array.
isArray(data151)){let len16=data151.length;for(let i16=0;i16<len16;i16++){let data152=data151[i16];if(typeof data152!="string"){let err368={instancePath:instancePath+
"/fence/witnessed/open/"+i16,schemaPath:"#/properties/fence/properties/witnessed/properties/open/items/type",keyword:"type",params:{type:"string"},schema:schema15.
properties.fence.properties.witnessed.properties.open.items.type,parentSchema:schema15.properties.fence.properties.witnessed.properties.open.items,data:data152};
vErrors===null?vErrors=[err368]:vErrors.push(err368),errors++}}}}if(data147.pinged!==void 0){let data153=data147.pinged;if(!Array.isArray(data153)&&data153!==null&&
typeof data153!="string"){let err369={instancePath:instancePath+"/fence/witnessed/pinged",schemaPath:"#/properties/fence/properties/witnessed/properties/pinged/\
type",keyword:"type",params:{type:schema15.properties.fence.properties.witnessed.properties.pinged.type},schema:schema15.properties.fence.properties.witnessed.properties.
pinged.type,parentSchema:schema15.properties.fence.properties.witnessed.properties.pinged,data:data153};vErrors===null?vErrors=[err369]:vErrors.push(err369),errors++}
if(typeof data153=="string"&&!pattern85.test(data153)){let err370={instancePath:instancePath+"/fence/witnessed/pinged",schemaPath:"#/properties/fence/properties\
/witnessed/properties/pinged/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.fence.properties.witnessed.properties.
pinged,data:data153};vErrors===null?vErrors=[err370]:vErrors.push(err370),errors++}if(Array.isArray(data153)){let len17=data153.length;for(let i17=0;i17<len17;i17++){
let data154=data153[i17];if(typeof data154!="string"){let err371={instancePath:instancePath+"/fence/witnessed/pinged/"+i17,schemaPath:"#/properties/fence/proper\
ties/witnessed/properties/pinged/items/type",keyword:"type",params:{type:"string"},schema:schema15.properties.fence.properties.witnessed.properties.pinged.items.
type,parentSchema:schema15.properties.fence.properties.witnessed.properties.pinged.items,data:data154};vErrors===null?vErrors=[err371]:vErrors.push(err371),errors++}}}}}}
if(data127.check!==void 0){let data155=data127.check;if(!(data155&&typeof data155=="object"&&!Array.isArray(data155))&&data155!==null&&typeof data155!="string"){
let err372={instancePath:instancePath+"/fence/check",schemaPath:"#/properties/fence/properties/check/type",keyword:"type",params:{type:schema15.properties.fence.
properties.check.type},schema:schema15.properties.fence.properties.check.type,parentSchema:schema15.properties.fence.properties.check,data:data155};vErrors===null?
vErrors=[err372]:vErrors.push(err372),errors++}if(typeof data155=="string"&&!pattern85.test(data155)){let err373={instancePath:instancePath+"/fence/check",schemaPath:"\
#/properties/fence/properties/check/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.fence.properties.check,
data:data155};vErrors===null?vErrors=[err373]:vErrors.push(err373),errors++}if(data155&&typeof data155=="object"&&!Array.isArray(data155)){if(data155.kind===void 0){
let err374={instancePath:instancePath+"/fence/check",schemaPath:"#/properties/fence/properties/check/required",keyword:"required",params:{missingProperty:"kind"},
schema:schema15.properties.fence.properties.check.required,parentSchema:schema15.properties.fence.properties.check,data:data155};vErrors===null?vErrors=[err374]:
vErrors.push(err374),errors++}if(data155.kind!==void 0){let data156=data155.kind,_errs417=errors,valid78=false,_errs418=errors;if(!(data156==="http"||data156===
"tcp"||data156==="command")){let err375={instancePath:instancePath+"/fence/check/kind",schemaPath:"#/properties/fence/properties/check/properties/kind/anyOf/0/e\
num",keyword:"enum",params:{allowedValues:schema15.properties.fence.properties.check.properties.kind.anyOf[0].enum},schema:schema15.properties.fence.properties.
check.properties.kind.anyOf[0].enum,parentSchema:schema15.properties.fence.properties.check.properties.kind.anyOf[0],data:data156};vErrors===null?vErrors=[err375]:
vErrors.push(err375),errors++}var _valid12=_errs418===errors;if(valid78=valid78||_valid12,!valid78){let _errs419=errors;if(typeof data156=="string"){if(!pattern85.
test(data156)){let err376={instancePath:instancePath+"/fence/check/kind",schemaPath:"#/properties/fence/properties/check/properties/kind/anyOf/1/pattern",keyword:"\
pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.fence.properties.check.properties.kind.anyOf[1],data:data156};vErrors===null?
vErrors=[err376]:vErrors.push(err376),errors++}}else{let err377={instancePath:instancePath+"/fence/check/kind",schemaPath:"#/properties/fence/properties/check/p\
roperties/kind/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.fence.properties.check.properties.kind.anyOf[1].type,parentSchema:schema15.
properties.fence.properties.check.properties.kind.anyOf[1],data:data156};vErrors===null?vErrors=[err377]:vErrors.push(err377),errors++}var _valid12=_errs419===errors;
valid78=valid78||_valid12}if(valid78)errors=_errs417,vErrors!==null&&(_errs417?vErrors.length=_errs417:vErrors=null);else{let err378={instancePath:instancePath+
"/fence/check/kind",schemaPath:"#/properties/fence/properties/check/properties/kind/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.fence.properties.
check.properties.kind.anyOf,parentSchema:schema15.properties.fence.properties.check.properties.kind,data:data156};vErrors===null?vErrors=[err378]:vErrors.push(err378),
errors++}}if(data155.url!==void 0){let data157=data155.url;if(typeof data157!="string"){let err379={instancePath:instancePath+"/fence/check/url",schemaPath:"#/p\
roperties/fence/properties/check/properties/url/type",keyword:"type",params:{type:"string"},schema:schema15.properties.fence.properties.check.properties.url.type,
parentSchema:schema15.properties.fence.properties.check.properties.url,data:data157};vErrors===null?vErrors=[err379]:vErrors.push(err379),errors++}}if(data155.status!==
void 0){let data158=data155.status;if(!(typeof data158=="number"&&!(data158%1)&&!isNaN(data158)&&isFinite(data158))&&typeof data158!="string"){let err380={instancePath:instancePath+
"/fence/check/status",schemaPath:"#/properties/fence/properties/check/properties/status/type",keyword:"type",params:{type:schema15.properties.fence.properties.check.
properties.status.type},schema:schema15.properties.fence.properties.check.properties.status.type,parentSchema:schema15.properties.fence.properties.check.properties.
status,data:data158};vErrors===null?vErrors=[err380]:vErrors.push(err380),errors++}if(typeof data158=="string"&&!pattern85.test(data158)){let err381={instancePath:instancePath+
"/fence/check/status",schemaPath:"#/properties/fence/properties/check/properties/status/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.fence.properties.check.properties.status,data:data158};vErrors===null?vErrors=[err381]:vErrors.push(err381),errors++}}if(data155.address!==void 0){let data159=data155.
address;if(typeof data159!="string"){let err382={instancePath:instancePath+"/fence/check/address",schemaPath:"#/properties/fence/properties/check/properties/add\
ress/type",keyword:"type",params:{type:"string"},schema:schema15.properties.fence.properties.check.properties.address.type,parentSchema:schema15.properties.fence.
properties.check.properties.address,data:data159};vErrors===null?vErrors=[err382]:vErrors.push(err382),errors++}}if(data155.port!==void 0){let data160=data155.port;
if(!(typeof data160=="number"&&!(data160%1)&&!isNaN(data160)&&isFinite(data160))&&typeof data160!="string"){let err383={instancePath:instancePath+"/fence/check/\
port",schemaPath:"#/properties/fence/properties/check/properties/port/type",keyword:"type",params:{type:schema15.properties.fence.properties.check.properties.port.
type},schema:schema15.properties.fence.properties.check.properties.port.type,parentSchema:schema15.properties.fence.properties.check.properties.port,data:data160};
vErrors===null?vErrors=[err383]:vErrors.push(err383),errors++}if(typeof data160=="string"&&!pattern85.test(data160)){let err384={instancePath:instancePath+"/fen\
ce/check/port",schemaPath:"#/properties/fence/properties/check/properties/port/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.fence.properties.check.properties.port,data:data160};vErrors===null?vErrors=[err384]:vErrors.push(err384),errors++}}if(data155.script!==void 0){let data161=data155.
script;if(typeof data161!="string"){let err385={instancePath:instancePath+"/fence/check/script",schemaPath:"#/properties/fence/properties/check/properties/scrip\
t/type",keyword:"type",params:{type:"string"},schema:schema15.properties.fence.properties.check.properties.script.type,parentSchema:schema15.properties.fence.properties.
check.properties.script,data:data161};vErrors===null?vErrors=[err385]:vErrors.push(err385),errors++}}}}if(data127.at!==void 0){let data162=data127.at;if(!Array.
isArray(data162)&&typeof data162!="string"){let err386={instancePath:instancePath+"/fence/at",schemaPath:"#/properties/fence/properties/at/type",keyword:"type",
params:{type:schema15.properties.fence.properties.at.type},schema:schema15.properties.fence.properties.at.type,parentSchema:schema15.properties.fence.properties.
at,data:data162};vErrors===null?vErrors=[err386]:vErrors.push(err386),errors++}if(typeof data162=="string"&&!pattern85.test(data162)){let err387={instancePath:instancePath+
"/fence/at",schemaPath:"#/properties/fence/properties/at/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.fence.
properties.at,data:data162};vErrors===null?vErrors=[err387]:vErrors.push(err387),errors++}if(Array.isArray(data162)){let len18=data162.length;for(let i18=0;i18<
len18;i18++){let data163=data162[i18];if(typeof data163!="string"){let err388={instancePath:instancePath+"/fence/at/"+i18,schemaPath:"#/properties/fence/propert\
ies/at/items/type",keyword:"type",params:{type:"string"},schema:schema15.properties.fence.properties.at.items.type,parentSchema:schema15.properties.fence.properties.
at.items,data:data163};vErrors===null?vErrors=[err388]:vErrors.push(err388),errors++}}}}if(data127.command!==void 0){let data164=data127.command;if(typeof data164!=
"string"&&data164!==null){let err389={instancePath:instancePath+"/fence/command",schemaPath:"#/properties/fence/properties/command/type",keyword:"type",params:{
type:schema15.properties.fence.properties.command.type},schema:schema15.properties.fence.properties.command.type,parentSchema:schema15.properties.fence.properties.
command,data:data164};vErrors===null?vErrors=[err389]:vErrors.push(err389),errors++}}if(data127.status!==void 0){let data165=data127.status;if(typeof data165!="\
string"&&data165!==null){let err390={instancePath:instancePath+"/fence/status",schemaPath:"#/properties/fence/properties/status/type",keyword:"type",params:{type:schema15.
properties.fence.properties.status.type},schema:schema15.properties.fence.properties.status.type,parentSchema:schema15.properties.fence.properties.status,data:data165};
vErrors===null?vErrors=[err390]:vErrors.push(err390),errors++}}if(data127.after!==void 0){let data166=data127.after;if(!(data166&&typeof data166=="object"&&!Array.
isArray(data166))&&typeof data166!="string"){let err391={instancePath:instancePath+"/fence/after",schemaPath:"#/properties/fence/properties/after/type",keyword:"\
type",params:{type:schema15.properties.fence.properties.after.type},schema:schema15.properties.fence.properties.after.type,parentSchema:schema15.properties.fence.
properties.after,data:data166};vErrors===null?vErrors=[err391]:vErrors.push(err391),errors++}if(typeof data166=="string"&&!pattern85.test(data166)){let err392={
instancePath:instancePath+"/fence/after",schemaPath:"#/properties/fence/properties/after/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.fence.properties.after,data:data166};vErrors===null?vErrors=[err392]:vErrors.push(err392),errors++}if(data166&&typeof data166=="object"&&!Array.isArray(
data166)){if(data166.sent!==void 0){let data167=data166.sent;if(typeof data167!="boolean"&&typeof data167!="string"){let err393={instancePath:instancePath+"/fen\
ce/after/sent",schemaPath:"#/properties/fence/properties/after/properties/sent/type",keyword:"type",params:{type:schema15.properties.fence.properties.after.properties.
sent.type},schema:schema15.properties.fence.properties.after.properties.sent.type,parentSchema:schema15.properties.fence.properties.after.properties.sent,data:data167};
vErrors===null?vErrors=[err393]:vErrors.push(err393),errors++}if(typeof data167=="string"&&!pattern85.test(data167)){let err394={instancePath:instancePath+"/fen\
ce/after/sent",schemaPath:"#/properties/fence/properties/after/properties/sent/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.fence.properties.after.properties.sent,data:data167};vErrors===null?vErrors=[err394]:vErrors.push(err394),errors++}}if(data166.failed!==void 0){let data168=data166.
failed;if(typeof data168!="boolean"&&typeof data168!="string"){let err395={instancePath:instancePath+"/fence/after/failed",schemaPath:"#/properties/fence/proper\
ties/after/properties/failed/type",keyword:"type",params:{type:schema15.properties.fence.properties.after.properties.failed.type},schema:schema15.properties.fence.
properties.after.properties.failed.type,parentSchema:schema15.properties.fence.properties.after.properties.failed,data:data168};vErrors===null?vErrors=[err395]:
vErrors.push(err395),errors++}if(typeof data168=="string"&&!pattern85.test(data168)){let err396={instancePath:instancePath+"/fence/after/failed",schemaPath:"#/p\
roperties/fence/properties/after/properties/failed/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.fence.properties.
after.properties.failed,data:data168};vErrors===null?vErrors=[err396]:vErrors.push(err396),errors++}}if(data166.msg!==void 0){let data169=data166.msg;if(typeof data169!=
"string"){let err397={instancePath:instancePath+"/fence/after/msg",schemaPath:"#/properties/fence/properties/after/properties/msg/type",keyword:"type",params:{type:"\
string"},schema:schema15.properties.fence.properties.after.properties.msg.type,parentSchema:schema15.properties.fence.properties.after.properties.msg,data:data169};
vErrors===null?vErrors=[err397]:vErrors.push(err397),errors++}}}}if(data127.shared!==void 0){let data170=data127.shared;if(!Array.isArray(data170)&&typeof data170!=
"string"){let err398={instancePath:instancePath+"/fence/shared",schemaPath:"#/properties/fence/properties/shared/type",keyword:"type",params:{type:schema15.properties.
fence.properties.shared.type},schema:schema15.properties.fence.properties.shared.type,parentSchema:schema15.properties.fence.properties.shared,data:data170};vErrors===
null?vErrors=[err398]:vErrors.push(err398),errors++}if(typeof data170=="string"&&!pattern85.test(data170)){let err399={instancePath:instancePath+"/fence/shared",
schemaPath:"#/properties/fence/properties/shared/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.fence.properties.
shared,data:data170};vErrors===null?vErrors=[err399]:vErrors.push(err399),errors++}if(Array.isArray(data170)){let len19=data170.length;for(let i19=0;i19<len19;i19++){
let data171=data170[i19];if(typeof data171!="string"){let err400={instancePath:instancePath+"/fence/shared/"+i19,schemaPath:"#/properties/fence/properties/share\
d/items/type",keyword:"type",params:{type:"string"},schema:schema15.properties.fence.properties.shared.items.type,parentSchema:schema15.properties.fence.properties.
shared.items,data:data171};vErrors===null?vErrors=[err400]:vErrors.push(err400),errors++}}}}if(data127.timeout!==void 0){let data172=data127.timeout;if(!(typeof data172==
"number"&&isFinite(data172))&&typeof data172!="string"){let err401={instancePath:instancePath+"/fence/timeout",schemaPath:"#/properties/fence/properties/timeout\
/type",keyword:"type",params:{type:schema15.properties.fence.properties.timeout.type},schema:schema15.properties.fence.properties.timeout.type,parentSchema:schema15.
properties.fence.properties.timeout,data:data172};vErrors===null?vErrors=[err401]:vErrors.push(err401),errors++}if(typeof data172=="number"&&isFinite(data172)&&
(data172<1||isNaN(data172))){let err402={instancePath:instancePath+"/fence/timeout",schemaPath:"#/properties/fence/properties/timeout/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},schema:1,parentSchema:schema15.properties.fence.properties.timeout,data:data172};vErrors===null?vErrors=[err402]:vErrors.push(err402),
errors++}if(typeof data172=="string"&&!pattern85.test(data172)){let err403={instancePath:instancePath+"/fence/timeout",schemaPath:"#/properties/fence/properties\
/timeout/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.fence.properties.timeout,data:data172};vErrors===
null?vErrors=[err403]:vErrors.push(err403),errors++}}}else{let err404={instancePath:instancePath+"/fence",schemaPath:"#/properties/fence/type",keyword:"type",params:{
type:"object"},schema:schema15.properties.fence.type,parentSchema:schema15.properties.fence,data:data127};vErrors===null?vErrors=[err404]:vErrors.push(err404),errors++}}
if(data.file!==void 0){let data173=data.file;if(data173&&typeof data173=="object"&&!Array.isArray(data173)){if(data173.path===void 0){let err405={instancePath:instancePath+
"/file",schemaPath:"#/properties/file/required",keyword:"required",params:{missingProperty:"path"},schema:schema15.properties.file.required,parentSchema:schema15.
properties.file,data:data173};vErrors===null?vErrors=[err405]:vErrors.push(err405),errors++}for(let key23 in data173)if(!(key23==="path"||key23==="state"||key23===
"src"||key23==="force"||key23==="mode"||key23==="owner"||key23==="group")){let err406={instancePath:instancePath+"/file",schemaPath:"#/properties/file/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:key23},schema:false,parentSchema:schema15.properties.file,data:data173};vErrors===null?vErrors=
[err406]:vErrors.push(err406),errors++}if(data173.path!==void 0){let data174=data173.path;if(typeof data174=="string"){if(func3(data174)>4096){let err407={instancePath:instancePath+
"/file/path",schemaPath:"#/properties/file/properties/path/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema15.properties.file.
properties.path,data:data174};vErrors===null?vErrors=[err407]:vErrors.push(err407),errors++}if(!pattern106.test(data174)){let err408={instancePath:instancePath+
"/file/path",schemaPath:"#/properties/file/properties/path/pattern",keyword:"pattern",params:{pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{"},schema:"\
(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",parentSchema:schema15.properties.file.properties.path,data:data174};vErrors===null?vErrors=[err408]:vErrors.
push(err408),errors++}}else{let err409={instancePath:instancePath+"/file/path",schemaPath:"#/properties/file/properties/path/type",keyword:"type",params:{type:schema15.
properties.file.properties.path.type},schema:schema15.properties.file.properties.path.type,parentSchema:schema15.properties.file.properties.path,data:data174};vErrors===
null?vErrors=[err409]:vErrors.push(err409),errors++}}if(data173.state!==void 0){let data175=data173.state,_errs459=errors,valid85=false,_errs460=errors;if(!(data175===
"file"||data175==="directory"||data175==="link"||data175==="touch"||data175==="absent")){let err410={instancePath:instancePath+"/file/state",schemaPath:"#/prope\
rties/file/properties/state/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.properties.file.properties.state.anyOf[0].enum},schema:schema15.properties.
file.properties.state.anyOf[0].enum,parentSchema:schema15.properties.file.properties.state.anyOf[0],data:data175};vErrors===null?vErrors=[err410]:vErrors.push(err410),
errors++}var _valid13=_errs460===errors;if(valid85=valid85||_valid13,!valid85){let _errs461=errors;if(typeof data175=="string"){if(!pattern85.test(data175)){let err411={
instancePath:instancePath+"/file/state",schemaPath:"#/properties/file/properties/state/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",
parentSchema:schema15.properties.file.properties.state.anyOf[1],data:data175};vErrors===null?vErrors=[err411]:vErrors.push(err411),errors++}}else{let err412={instancePath:instancePath+
"/file/state",schemaPath:"#/properties/file/properties/state/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.file.properties.state.
anyOf[1].type,parentSchema:schema15.properties.file.properties.state.anyOf[1],data:data175};vErrors===null?vErrors=[err412]:vErrors.push(err412),errors++}var _valid13=_errs461===
errors;valid85=valid85||_valid13}if(valid85)errors=_errs459,vErrors!==null&&(_errs459?vErrors.length=_errs459:vErrors=null);else{let err413={instancePath:instancePath+
"/file/state",schemaPath:"#/properties/file/properties/state/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.file.properties.state.anyOf,parentSchema:schema15.
properties.file.properties.state,data:data175};vErrors===null?vErrors=[err413]:vErrors.push(err413),errors++}}if(data173.src!==void 0){let data176=data173.src;if(typeof data176==
"string"){if(func3(data176)<1){let err414={instancePath:instancePath+"/file/src",schemaPath:"#/properties/file/properties/src/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:schema15.properties.file.properties.src,data:data176};vErrors===null?vErrors=[err414]:vErrors.push(err414),errors++}}else{let err415={
instancePath:instancePath+"/file/src",schemaPath:"#/properties/file/properties/src/type",keyword:"type",params:{type:"string"},schema:schema15.properties.file.properties.
src.type,parentSchema:schema15.properties.file.properties.src,data:data176};vErrors===null?vErrors=[err415]:vErrors.push(err415),errors++}}if(data173.force!==void 0){
let data177=data173.force;if(typeof data177!="boolean"&&typeof data177!="string"){let err416={instancePath:instancePath+"/file/force",schemaPath:"#/properties/f\
ile/properties/force/type",keyword:"type",params:{type:schema15.properties.file.properties.force.type},schema:schema15.properties.file.properties.force.type,parentSchema:schema15.
properties.file.properties.force,data:data177};vErrors===null?vErrors=[err416]:vErrors.push(err416),errors++}if(typeof data177=="string"&&!pattern85.test(data177)){
let err417={instancePath:instancePath+"/file/force",schemaPath:"#/properties/file/properties/force/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\
\\{\\{",parentSchema:schema15.properties.file.properties.force,data:data177};vErrors===null?vErrors=[err417]:vErrors.push(err417),errors++}}if(data173.mode!==void 0){
let data178=data173.mode;if(typeof data178=="string"){if(!pattern120.test(data178)){let err418={instancePath:instancePath+"/file/mode",schemaPath:"#/properties/\
file/properties/mode/pattern",keyword:"pattern",params:{pattern:"(?:^0?[0-7]{3,4}$)|\\{\\{"},schema:"(?:^0?[0-7]{3,4}$)|\\{\\{",parentSchema:schema15.properties.
file.properties.mode,data:data178};vErrors===null?vErrors=[err418]:vErrors.push(err418),errors++}}else{let err419={instancePath:instancePath+"/file/mode",schemaPath:"\
#/properties/file/properties/mode/type",keyword:"type",params:{type:schema15.properties.file.properties.mode.type},schema:schema15.properties.file.properties.mode.
type,parentSchema:schema15.properties.file.properties.mode,data:data178};vErrors===null?vErrors=[err419]:vErrors.push(err419),errors++}}if(data173.owner!==void 0){
let data179=data173.owner;if(typeof data179=="string"){if(func3(data179)<1){let err420={instancePath:instancePath+"/file/owner",schemaPath:"#/properties/file/pr\
operties/owner/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.file.properties.owner,data:data179};vErrors===null?vErrors=
[err420]:vErrors.push(err420),errors++}}else{let err421={instancePath:instancePath+"/file/owner",schemaPath:"#/properties/file/properties/owner/type",keyword:"t\
ype",params:{type:"string"},schema:schema15.properties.file.properties.owner.type,parentSchema:schema15.properties.file.properties.owner,data:data179};vErrors===
null?vErrors=[err421]:vErrors.push(err421),errors++}}if(data173.group!==void 0){let data180=data173.group;if(typeof data180=="string"){if(func3(data180)<1){let err422={
instancePath:instancePath+"/file/group",schemaPath:"#/properties/file/properties/group/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.
properties.file.properties.group,data:data180};vErrors===null?vErrors=[err422]:vErrors.push(err422),errors++}}else{let err423={instancePath:instancePath+"/file/\
group",schemaPath:"#/properties/file/properties/group/type",keyword:"type",params:{type:"string"},schema:schema15.properties.file.properties.group.type,parentSchema:schema15.
properties.file.properties.group,data:data180};vErrors===null?vErrors=[err423]:vErrors.push(err423),errors++}}}else{let err424={instancePath:instancePath+"/file",
schemaPath:"#/properties/file/type",keyword:"type",params:{type:"object"},schema:schema15.properties.file.type,parentSchema:schema15.properties.file,data:data173};
vErrors===null?vErrors=[err424]:vErrors.push(err424),errors++}}if(data.group!==void 0){let data181=data.group,_errs474=errors,valid86=false,_errs475=errors;if(typeof data181==
"string"){if(func3(data181)<1){let err425={instancePath:instancePath+"/group",schemaPath:"#/properties/group/anyOf/0/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:schema15.properties.group.anyOf[0],data:data181};vErrors===null?vErrors=[err425]:vErrors.push(err425),errors++}}else{let err426={instancePath:instancePath+
"/group",schemaPath:"#/properties/group/anyOf/0/type",keyword:"type",params:{type:"string"},schema:schema15.properties.group.anyOf[0].type,parentSchema:schema15.
properties.group.anyOf[0],data:data181};vErrors===null?vErrors=[err426]:vErrors.push(err426),errors++}var _valid14=_errs475===errors;if(valid86=valid86||_valid14,
!valid86){let _errs477=errors;if(data181&&typeof data181=="object"&&!Array.isArray(data181)){if(data181.name===void 0){let err427={instancePath:instancePath+"/g\
roup",schemaPath:"#/properties/group/anyOf/1/required",keyword:"required",params:{missingProperty:"name"},schema:schema15.properties.group.anyOf[1].required,parentSchema:schema15.
properties.group.anyOf[1],data:data181};vErrors===null?vErrors=[err427]:vErrors.push(err427),errors++}for(let key24 in data181)if(!(key24==="name"||key24==="gid"||
key24==="system"||key24==="state")){let err428={instancePath:instancePath+"/group",schemaPath:"#/properties/group/anyOf/1/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:key24},schema:false,parentSchema:schema15.properties.group.anyOf[1],data:data181};vErrors===null?vErrors=[err428]:vErrors.
push(err428),errors++}if(data181.name!==void 0){let data182=data181.name;if(typeof data182=="string"){if(!pattern89.test(data182)){let err429={instancePath:instancePath+
"/group/name",schemaPath:"#/properties/group/anyOf/1/properties/name/pattern",keyword:"pattern",params:{pattern:"(?:^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$)|\\{\\{"},
schema:"(?:^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$)|\\{\\{",parentSchema:schema15.properties.group.anyOf[1].properties.name,data:data182};vErrors===null?vErrors=[err429]:
vErrors.push(err429),errors++}}else{let err430={instancePath:instancePath+"/group/name",schemaPath:"#/properties/group/anyOf/1/properties/name/type",keyword:"ty\
pe",params:{type:schema15.properties.group.anyOf[1].properties.name.type},schema:schema15.properties.group.anyOf[1].properties.name.type,parentSchema:schema15.properties.
group.anyOf[1].properties.name,data:data182};vErrors===null?vErrors=[err430]:vErrors.push(err430),errors++}}if(data181.gid!==void 0){let data183=data181.gid;if(!(typeof data183==
"number"&&!(data183%1)&&!isNaN(data183)&&isFinite(data183))&&typeof data183!="string"){let err431={instancePath:instancePath+"/group/gid",schemaPath:"#/properti\
es/group/anyOf/1/properties/gid/type",keyword:"type",params:{type:schema15.properties.group.anyOf[1].properties.gid.type},schema:schema15.properties.group.anyOf[1].
properties.gid.type,parentSchema:schema15.properties.group.anyOf[1].properties.gid,data:data183};vErrors===null?vErrors=[err431]:vErrors.push(err431),errors++}if(typeof data183==
"number"&&isFinite(data183)&&(data183<0||isNaN(data183))){let err432={instancePath:instancePath+"/group/gid",schemaPath:"#/properties/group/anyOf/1/properties/g\
id/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema15.properties.group.anyOf[1].properties.gid,data:data183};vErrors===null?
vErrors=[err432]:vErrors.push(err432),errors++}if(typeof data183=="string"&&!pattern85.test(data183)){let err433={instancePath:instancePath+"/group/gid",schemaPath:"\
#/properties/group/anyOf/1/properties/gid/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.group.anyOf[1].properties.
gid,data:data183};vErrors===null?vErrors=[err433]:vErrors.push(err433),errors++}}if(data181.system!==void 0){let data184=data181.system;if(typeof data184!="bool\
ean"&&typeof data184!="string"){let err434={instancePath:instancePath+"/group/system",schemaPath:"#/properties/group/anyOf/1/properties/system/type",keyword:"ty\
pe",params:{type:schema15.properties.group.anyOf[1].properties.system.type},schema:schema15.properties.group.anyOf[1].properties.system.type,parentSchema:schema15.
properties.group.anyOf[1].properties.system,data:data184};vErrors===null?vErrors=[err434]:vErrors.push(err434),errors++}if(typeof data184=="string"&&!pattern85.
test(data184)){let err435={instancePath:instancePath+"/group/system",schemaPath:"#/properties/group/anyOf/1/properties/system/pattern",keyword:"pattern",params:{
pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.group.anyOf[1].properties.system,data:data184};vErrors===null?vErrors=[err435]:vErrors.push(err435),
errors++}}if(data181.state!==void 0){let data185=data181.state,_errs487=errors,valid88=false,_errs488=errors;if(!(data185==="present"||data185==="absent")){let err436={
instancePath:instancePath+"/group/state",schemaPath:"#/properties/group/anyOf/1/properties/state/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.properties.
group.anyOf[1].properties.state.anyOf[0].enum},schema:schema15.properties.group.anyOf[1].properties.state.anyOf[0].enum,parentSchema:schema15.properties.group.anyOf[1].
properties.state.anyOf[0],data:data185};vErrors===null?vErrors=[err436]:vErrors.push(err436),errors++}var _valid15=_errs488===errors;if(valid88=valid88||_valid15,
!valid88){let _errs489=errors;if(typeof data185=="string"){if(!pattern85.test(data185)){let err437={instancePath:instancePath+"/group/state",schemaPath:"#/prope\
rties/group/anyOf/1/properties/state/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.group.anyOf[1].
properties.state.anyOf[1],data:data185};vErrors===null?vErrors=[err437]:vErrors.push(err437),errors++}}else{let err438={instancePath:instancePath+"/group/state",
schemaPath:"#/properties/group/anyOf/1/properties/state/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.group.anyOf[1].properties.
state.anyOf[1].type,parentSchema:schema15.properties.group.anyOf[1].properties.state.anyOf[1],data:data185};vErrors===null?vErrors=[err438]:vErrors.push(err438),
errors++}var _valid15=_errs489===errors;valid88=valid88||_valid15}if(valid88)errors=_errs487,vErrors!==null&&(_errs487?vErrors.length=_errs487:vErrors=null);else{
let err439={instancePath:instancePath+"/group/state",schemaPath:"#/properties/group/anyOf/1/properties/state/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.
group.anyOf[1].properties.state.anyOf,parentSchema:schema15.properties.group.anyOf[1].properties.state,data:data185};vErrors===null?vErrors=[err439]:vErrors.push(
err439),errors++}}}else{let err440={instancePath:instancePath+"/group",schemaPath:"#/properties/group/anyOf/1/type",keyword:"type",params:{type:"object"},schema:schema15.
properties.group.anyOf[1].type,parentSchema:schema15.properties.group.anyOf[1],data:data181};vErrors===null?vErrors=[err440]:vErrors.push(err440),errors++}var _valid14=_errs477===
errors;valid86=valid86||_valid14}if(valid86)errors=_errs474,vErrors!==null&&(_errs474?vErrors.length=_errs474:vErrors=null);else{let err441={instancePath:instancePath+
"/group",schemaPath:"#/properties/group/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.group.anyOf,parentSchema:schema15.properties.group,data:data181};
vErrors===null?vErrors=[err441]:vErrors.push(err441),errors++}}if(data.health!==void 0){let data186=data.health,_errs493=errors,valid89=false,passing1=null,_errs494=errors;
if(data186&&typeof data186=="object"&&!Array.isArray(data186)&&data186.check===void 0){let err442={instancePath:instancePath+"/health",schemaPath:"#/properties/\
health/oneOf/0/required",keyword:"required",params:{missingProperty:"check"},schema:schema15.properties.health.oneOf[0].required,parentSchema:schema15.properties.
health.oneOf[0],data:data186};vErrors===null?vErrors=[err442]:vErrors.push(err442),errors++}var _valid16=_errs494===errors;_valid16&&(valid89=true,passing1=0);let _errs495=errors;
if(data186&&typeof data186=="object"&&!Array.isArray(data186)&&data186.http===void 0){let err443={instancePath:instancePath+"/health",schemaPath:"#/properties/h\
ealth/oneOf/1/required",keyword:"required",params:{missingProperty:"http"},schema:schema15.properties.health.oneOf[1].required,parentSchema:schema15.properties.
health.oneOf[1],data:data186};vErrors===null?vErrors=[err443]:vErrors.push(err443),errors++}var _valid16=_errs495===errors;if(_valid16&&valid89)valid89=false,passing1=
[passing1,1];else{_valid16&&(valid89=true,passing1=1);let _errs496=errors;if(data186&&typeof data186=="object"&&!Array.isArray(data186)&&data186.tcp===void 0){let err444={
instancePath:instancePath+"/health",schemaPath:"#/properties/health/oneOf/2/required",keyword:"required",params:{missingProperty:"tcp"},schema:schema15.properties.
health.oneOf[2].required,parentSchema:schema15.properties.health.oneOf[2],data:data186};vErrors===null?vErrors=[err444]:vErrors.push(err444),errors++}var _valid16=_errs496===
errors;if(_valid16&&valid89)valid89=false,passing1=[passing1,2];else{_valid16&&(valid89=true,passing1=2);let _errs497=errors;if(data186&&typeof data186=="object"&&
!Array.isArray(data186)&&data186.command===void 0){let err445={instancePath:instancePath+"/health",schemaPath:"#/properties/health/oneOf/3/required",keyword:"re\
quired",params:{missingProperty:"command"},schema:schema15.properties.health.oneOf[3].required,parentSchema:schema15.properties.health.oneOf[3],data:data186};vErrors===
null?vErrors=[err445]:vErrors.push(err445),errors++}var _valid16=_errs497===errors;_valid16&&valid89?(valid89=false,passing1=[passing1,3]):_valid16&&(valid89=true,
passing1=3)}}if(valid89)errors=_errs493,vErrors!==null&&(_errs493?vErrors.length=_errs493:vErrors=null);else{let err446={instancePath:instancePath+"/health",schemaPath:"\
#/properties/health/oneOf",keyword:"oneOf",params:{passingSchemas:passing1},schema:schema15.properties.health.oneOf,parentSchema:schema15.properties.health,data:data186};
vErrors===null?vErrors=[err446]:vErrors.push(err446),errors++}if(data186&&typeof data186=="object"&&!Array.isArray(data186)){for(let key25 in data186)if(!func2.
call(schema15.properties.health.properties,key25)){let err447={instancePath:instancePath+"/health",schemaPath:"#/properties/health/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key25},schema:false,parentSchema:schema15.properties.health,data:data186};vErrors===null?vErrors=[err447]:vErrors.
push(err447),errors++}if(data186.http!==void 0){let data187=data186.http;if(typeof data187=="string"){if(!pattern174.test(data187)){let err448={instancePath:instancePath+
"/health/http",schemaPath:"#/properties/health/properties/http/pattern",keyword:"pattern",params:{pattern:"(?:^https?://)|\\{\\{"},schema:"(?:^https?://)|\\{\\{",
parentSchema:schema15.properties.health.properties.http,data:data187};vErrors===null?vErrors=[err448]:vErrors.push(err448),errors++}}else{let err449={instancePath:instancePath+
"/health/http",schemaPath:"#/properties/health/properties/http/type",keyword:"type",params:{type:schema15.properties.health.properties.http.type},schema:schema15.
properties.health.properties.http.type,parentSchema:schema15.properties.health.properties.http,data:data187};vErrors===null?vErrors=[err449]:vErrors.push(err449),
errors++}}if(data186.status!==void 0){let data188=data186.status;if(!(typeof data188=="number"&&!(data188%1)&&!isNaN(data188)&&isFinite(data188))&&typeof data188!=
"string"){let err450={instancePath:instancePath+"/health/status",schemaPath:"#/properties/health/properties/status/type",keyword:"type",params:{type:schema15.properties.
health.properties.status.type},schema:schema15.properties.health.properties.status.type,parentSchema:schema15.properties.health.properties.status,data:data188};
vErrors===null?vErrors=[err450]:vErrors.push(err450),errors++}if(typeof data188=="number"&&isFinite(data188)){if(data188>599||isNaN(data188)){let err451={instancePath:instancePath+
"/health/status",schemaPath:"#/properties/health/properties/status/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},schema:599,parentSchema:schema15.
properties.health.properties.status,data:data188};vErrors===null?vErrors=[err451]:vErrors.push(err451),errors++}if(data188<100||isNaN(data188)){let err452={instancePath:instancePath+
"/health/status",schemaPath:"#/properties/health/properties/status/minimum",keyword:"minimum",params:{comparison:">=",limit:100},schema:100,parentSchema:schema15.
properties.health.properties.status,data:data188};vErrors===null?vErrors=[err452]:vErrors.push(err452),errors++}}if(typeof data188=="string"&&!pattern85.test(data188)){
let err453={instancePath:instancePath+"/health/status",schemaPath:"#/properties/health/properties/status/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\
\\{\\{",parentSchema:schema15.properties.health.properties.status,data:data188};vErrors===null?vErrors=[err453]:vErrors.push(err453),errors++}}if(data186.tcp!==
void 0){let data189=data186.tcp;if(typeof data189=="string"){if(!pattern176.test(data189)){let err454={instancePath:instancePath+"/health/tcp",schemaPath:"#/pro\
perties/health/properties/tcp/pattern",keyword:"pattern",params:{pattern:"(?:^.+:[0-9]{1,5}$)|\\{\\{"},schema:"(?:^.+:[0-9]{1,5}$)|\\{\\{",parentSchema:schema15.
properties.health.properties.tcp,data:data189};vErrors===null?vErrors=[err454]:vErrors.push(err454),errors++}}else{let err455={instancePath:instancePath+"/healt\
h/tcp",schemaPath:"#/properties/health/properties/tcp/type",keyword:"type",params:{type:schema15.properties.health.properties.tcp.type},schema:schema15.properties.
health.properties.tcp.type,parentSchema:schema15.properties.health.properties.tcp,data:data189};vErrors===null?vErrors=[err455]:vErrors.push(err455),errors++}}if(data186.
command!==void 0){let data190=data186.command;if(typeof data190=="string"){if(func3(data190)<1){let err456={instancePath:instancePath+"/health/command",schemaPath:"\
#/properties/health/properties/command/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.health.properties.command,data:data190};
vErrors===null?vErrors=[err456]:vErrors.push(err456),errors++}}else{let err457={instancePath:instancePath+"/health/command",schemaPath:"#/properties/health/prop\
erties/command/type",keyword:"type",params:{type:"string"},schema:schema15.properties.health.properties.command.type,parentSchema:schema15.properties.health.properties.
command,data:data190};vErrors===null?vErrors=[err457]:vErrors.push(err457),errors++}}if(data186.check!==void 0){let data191=data186.check;if(!(data191&&typeof data191==
"object"&&!Array.isArray(data191))&&typeof data191!="string"){let err458={instancePath:instancePath+"/health/check",schemaPath:"#/properties/health/properties/c\
heck/type",keyword:"type",params:{type:schema15.properties.health.properties.check.type},schema:schema15.properties.health.properties.check.type,parentSchema:schema15.
properties.health.properties.check,data:data191};vErrors===null?vErrors=[err458]:vErrors.push(err458),errors++}if(typeof data191=="string"&&!pattern85.test(data191)){
let err459={instancePath:instancePath+"/health/check",schemaPath:"#/properties/health/properties/check/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\
\\{\\{",parentSchema:schema15.properties.health.properties.check,data:data191};vErrors===null?vErrors=[err459]:vErrors.push(err459),errors++}if(data191&&typeof data191==
"object"&&!Array.isArray(data191)){if(data191.kind===void 0){let err460={instancePath:instancePath+"/health/check",schemaPath:"#/properties/health/properties/ch\
eck/required",keyword:"required",params:{missingProperty:"kind"},schema:schema15.properties.health.properties.check.required,parentSchema:schema15.properties.health.
properties.check,data:data191};vErrors===null?vErrors=[err460]:vErrors.push(err460),errors++}if(data191.kind!==void 0){let data192=data191.kind,_errs510=errors,
valid92=false,_errs511=errors;if(!(data192==="http"||data192==="tcp"||data192==="command")){let err461={instancePath:instancePath+"/health/check/kind",schemaPath:"\
#/properties/health/properties/check/properties/kind/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.properties.health.properties.check.properties.kind.
anyOf[0].enum},schema:schema15.properties.health.properties.check.properties.kind.anyOf[0].enum,parentSchema:schema15.properties.health.properties.check.properties.
kind.anyOf[0],data:data192};vErrors===null?vErrors=[err461]:vErrors.push(err461),errors++}var _valid17=_errs511===errors;if(valid92=valid92||_valid17,!valid92){
let _errs512=errors;if(typeof data192=="string"){if(!pattern85.test(data192)){let err462={instancePath:instancePath+"/health/check/kind",schemaPath:"#/propertie\
s/health/properties/check/properties/kind/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.health.properties.
check.properties.kind.anyOf[1],data:data192};vErrors===null?vErrors=[err462]:vErrors.push(err462),errors++}}else{let err463={instancePath:instancePath+"/health/\
check/kind",schemaPath:"#/properties/health/properties/check/properties/kind/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.health.
properties.check.properties.kind.anyOf[1].type,parentSchema:schema15.properties.health.properties.check.properties.kind.anyOf[1],data:data192};vErrors===null?vErrors=
[err463]:vErrors.push(err463),errors++}var _valid17=_errs512===errors;valid92=valid92||_valid17}if(valid92)errors=_errs510,vErrors!==null&&(_errs510?vErrors.length=
_errs510:vErrors=null);else{let err464={instancePath:instancePath+"/health/check/kind",schemaPath:"#/properties/health/properties/check/properties/kind/anyOf",keyword:"\
anyOf",params:{},schema:schema15.properties.health.properties.check.properties.kind.anyOf,parentSchema:schema15.properties.health.properties.check.properties.kind,
data:data192};vErrors===null?vErrors=[err464]:vErrors.push(err464),errors++}}if(data191.url!==void 0){let data193=data191.url;if(typeof data193!="string"){let err465={
instancePath:instancePath+"/health/check/url",schemaPath:"#/properties/health/properties/check/properties/url/type",keyword:"type",params:{type:"string"},schema:schema15.
properties.health.properties.check.properties.url.type,parentSchema:schema15.properties.health.properties.check.properties.url,data:data193};vErrors===null?vErrors=
[err465]:vErrors.push(err465),errors++}}if(data191.status!==void 0){let data194=data191.status;if(!(typeof data194=="number"&&!(data194%1)&&!isNaN(data194)&&isFinite(
data194))&&typeof data194!="string"){let err466={instancePath:instancePath+"/health/check/status",schemaPath:"#/properties/health/properties/check/properties/st\
atus/type",keyword:"type",params:{type:schema15.properties.health.properties.check.properties.status.type},schema:schema15.properties.health.properties.check.properties.
status.type,parentSchema:schema15.properties.health.properties.check.properties.status,data:data194};vErrors===null?vErrors=[err466]:vErrors.push(err466),errors++}
if(typeof data194=="string"&&!pattern85.test(data194)){let err467={instancePath:instancePath+"/health/check/status",schemaPath:"#/properties/health/properties/c\
heck/properties/status/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.health.properties.check.properties.
status,data:data194};vErrors===null?vErrors=[err467]:vErrors.push(err467),errors++}}if(data191.address!==void 0){let data195=data191.address;if(typeof data195!=
"string"){let err468={instancePath:instancePath+"/health/check/address",schemaPath:"#/properties/health/properties/check/properties/address/type",keyword:"type",
params:{type:"string"},schema:schema15.properties.health.properties.check.properties.address.type,parentSchema:schema15.properties.health.properties.check.properties.
address,data:data195};vErrors===null?vErrors=[err468]:vErrors.push(err468),errors++}}if(data191.port!==void 0){let data196=data191.port;if(!(typeof data196=="nu\
mber"&&!(data196%1)&&!isNaN(data196)&&isFinite(data196))&&typeof data196!="string"){let err469={instancePath:instancePath+"/health/check/port",schemaPath:"#/pro\
perties/health/properties/check/properties/port/type",keyword:"type",params:{type:schema15.properties.health.properties.check.properties.port.type},schema:schema15.
properties.health.properties.check.properties.port.type,parentSchema:schema15.properties.health.properties.check.properties.port,data:data196};vErrors===null?vErrors=
[err469]:vErrors.push(err469),errors++}if(typeof data196=="string"&&!pattern85.test(data196)){let err470={instancePath:instancePath+"/health/check/port",schemaPath:"\
#/properties/health/properties/check/properties/port/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.health.
properties.check.properties.port,data:data196};vErrors===null?vErrors=[err470]:vErrors.push(err470),errors++}}if(data191.script!==void 0){let data197=data191.script;
if(typeof data197!="string"){let err471={instancePath:instancePath+"/health/check/script",schemaPath:"#/properties/health/properties/check/properties/script/typ\
e",keyword:"type",params:{type:"string"},schema:schema15.properties.health.properties.check.properties.script.type,parentSchema:schema15.properties.health.properties.
check.properties.script,data:data197};vErrors===null?vErrors=[err471]:vErrors.push(err471),errors++}}}}if(data186.within!==void 0){let data198=data186.within;if(!(typeof data198==
"number"&&isFinite(data198))&&typeof data198!="string"){let err472={instancePath:instancePath+"/health/within",schemaPath:"#/properties/health/properties/within\
/type",keyword:"type",params:{type:schema15.properties.health.properties.within.type},schema:schema15.properties.health.properties.within.type,parentSchema:schema15.
properties.health.properties.within,data:data198};vErrors===null?vErrors=[err472]:vErrors.push(err472),errors++}if(typeof data198=="number"&&isFinite(data198)&&
(data198<0||isNaN(data198))){let err473={instancePath:instancePath+"/health/within",schemaPath:"#/properties/health/properties/within/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},schema:0,parentSchema:schema15.properties.health.properties.within,data:data198};vErrors===null?vErrors=[err473]:vErrors.push(err473),
errors++}if(typeof data198=="string"&&!pattern85.test(data198)){let err474={instancePath:instancePath+"/health/within",schemaPath:"#/properties/health/propertie\
s/within/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.health.properties.within,data:data198};vErrors===
null?vErrors=[err474]:vErrors.push(err474),errors++}}if(data186.expect!==void 0){let data199=data186.expect,_errs527=errors,valid93=false,_errs528=errors;if(!(data199===
"up"||data199==="silent")){let err475={instancePath:instancePath+"/health/expect",schemaPath:"#/properties/health/properties/expect/anyOf/0/enum",keyword:"enum",
params:{allowedValues:schema15.properties.health.properties.expect.anyOf[0].enum},schema:schema15.properties.health.properties.expect.anyOf[0].enum,parentSchema:schema15.
properties.health.properties.expect.anyOf[0],data:data199};vErrors===null?vErrors=[err475]:vErrors.push(err475),errors++}var _valid18=_errs528===errors;if(valid93=
valid93||_valid18,!valid93){let _errs529=errors;if(typeof data199=="string"){if(!pattern85.test(data199)){let err476={instancePath:instancePath+"/health/expect",
schemaPath:"#/properties/health/properties/expect/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
health.properties.expect.anyOf[1],data:data199};vErrors===null?vErrors=[err476]:vErrors.push(err476),errors++}}else{let err477={instancePath:instancePath+"/heal\
th/expect",schemaPath:"#/properties/health/properties/expect/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.health.properties.expect.
anyOf[1].type,parentSchema:schema15.properties.health.properties.expect.anyOf[1],data:data199};vErrors===null?vErrors=[err477]:vErrors.push(err477),errors++}var _valid18=_errs529===
errors;valid93=valid93||_valid18}if(valid93)errors=_errs527,vErrors!==null&&(_errs527?vErrors.length=_errs527:vErrors=null);else{let err478={instancePath:instancePath+
"/health/expect",schemaPath:"#/properties/health/properties/expect/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.health.properties.expect.anyOf,parentSchema:schema15.
properties.health.properties.expect,data:data199};vErrors===null?vErrors=[err478]:vErrors.push(err478),errors++}}if(data186.at!==void 0){let data200=data186.at;
if(!Array.isArray(data200)&&typeof data200!="string"){let err479={instancePath:instancePath+"/health/at",schemaPath:"#/properties/health/properties/at/type",keyword:"\
type",params:{type:schema15.properties.health.properties.at.type},schema:schema15.properties.health.properties.at.type,parentSchema:schema15.properties.health.properties.
at,data:data200};vErrors===null?vErrors=[err479]:vErrors.push(err479),errors++}if(typeof data200=="string"&&!pattern85.test(data200)){let err480={instancePath:instancePath+
"/health/at",schemaPath:"#/properties/health/properties/at/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
health.properties.at,data:data200};vErrors===null?vErrors=[err480]:vErrors.push(err480),errors++}if(Array.isArray(data200)){let len20=data200.length;for(let i20=0;i20<
len20;i20++){let data201=data200[i20];if(typeof data201!="string"){let err481={instancePath:instancePath+"/health/at/"+i20,schemaPath:"#/properties/health/prope\
rties/at/items/type",keyword:"type",params:{type:"string"},schema:schema15.properties.health.properties.at.items.type,parentSchema:schema15.properties.health.properties.
at.items,data:data201};vErrors===null?vErrors=[err481]:vErrors.push(err481),errors++}}}}if(data186.of!==void 0){let data202=data186.of;if(typeof data202!="strin\
g"){let err482={instancePath:instancePath+"/health/of",schemaPath:"#/properties/health/properties/of/type",keyword:"type",params:{type:"string"},schema:schema15.
properties.health.properties.of.type,parentSchema:schema15.properties.health.properties.of,data:data202};vErrors===null?vErrors=[err482]:vErrors.push(err482),errors++}}}else{
let err483={instancePath:instancePath+"/health",schemaPath:"#/properties/health/type",keyword:"type",params:{type:"object"},schema:schema15.properties.health.type,
parentSchema:schema15.properties.health,data:data186};vErrors===null?vErrors=[err483]:vErrors.push(err483),errors++}}if(data.mirror!==void 0){let data203=data.mirror,
_errs538=errors,valid96=false,_errs539=errors;if(typeof data203=="string"){if(func3(data203)<1){let err484={instancePath:instancePath+"/mirror",schemaPath:"#/pr\
operties/mirror/anyOf/0/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.mirror.anyOf[0],data:data203};vErrors===null?vErrors=
[err484]:vErrors.push(err484),errors++}}else{let err485={instancePath:instancePath+"/mirror",schemaPath:"#/properties/mirror/anyOf/0/type",keyword:"type",params:{
type:"string"},schema:schema15.properties.mirror.anyOf[0].type,parentSchema:schema15.properties.mirror.anyOf[0],data:data203};vErrors===null?vErrors=[err485]:vErrors.
push(err485),errors++}var _valid19=_errs539===errors;if(valid96=valid96||_valid19,!valid96){let _errs541=errors;if(data203&&typeof data203=="object"&&!Array.isArray(
data203)){if(data203.name===void 0){let err486={instancePath:instancePath+"/mirror",schemaPath:"#/properties/mirror/anyOf/1/required",keyword:"required",params:{
missingProperty:"name"},schema:schema15.properties.mirror.anyOf[1].required,parentSchema:schema15.properties.mirror.anyOf[1],data:data203};vErrors===null?vErrors=
[err486]:vErrors.push(err486),errors++}for(let key26 in data203)if(!(key26==="name"||key26==="initial"||key26==="path"||key26==="sync"||key26==="accept")){let err487={
instancePath:instancePath+"/mirror",schemaPath:"#/properties/mirror/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key26},
schema:false,parentSchema:schema15.properties.mirror.anyOf[1],data:data203};vErrors===null?vErrors=[err487]:vErrors.push(err487),errors++}if(data203.name!==void 0){
let data204=data203.name;if(typeof data204=="string"){if(!pattern95.test(data204)){let err488={instancePath:instancePath+"/mirror/name",schemaPath:"#/properties\
/mirror/anyOf/1/properties/name/pattern",keyword:"pattern",params:{pattern:"(?:^[a-z0-9][a-z0-9-]*$)|\\{\\{"},schema:"(?:^[a-z0-9][a-z0-9-]*$)|\\{\\{",parentSchema:schema15.
properties.mirror.anyOf[1].properties.name,data:data204};vErrors===null?vErrors=[err488]:vErrors.push(err488),errors++}}else{let err489={instancePath:instancePath+
"/mirror/name",schemaPath:"#/properties/mirror/anyOf/1/properties/name/type",keyword:"type",params:{type:schema15.properties.mirror.anyOf[1].properties.name.type},
schema:schema15.properties.mirror.anyOf[1].properties.name.type,parentSchema:schema15.properties.mirror.anyOf[1].properties.name,data:data204};vErrors===null?vErrors=
[err489]:vErrors.push(err489),errors++}}if(data203.initial!==void 0){let data205=data203.initial;if(typeof data205!="boolean"&&typeof data205!="string"){let err490={
instancePath:instancePath+"/mirror/initial",schemaPath:"#/properties/mirror/anyOf/1/properties/initial/type",keyword:"type",params:{type:schema15.properties.mirror.
anyOf[1].properties.initial.type},schema:schema15.properties.mirror.anyOf[1].properties.initial.type,parentSchema:schema15.properties.mirror.anyOf[1].properties.
initial,data:data205};vErrors===null?vErrors=[err490]:vErrors.push(err490),errors++}if(typeof data205=="string"&&!pattern85.test(data205)){let err491={instancePath:instancePath+
"/mirror/initial",schemaPath:"#/properties/mirror/anyOf/1/properties/initial/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.mirror.anyOf[1].properties.initial,data:data205};vErrors===null?vErrors=[err491]:vErrors.push(err491),errors++}}if(data203.path!==void 0){let data206=data203.
path;if(typeof data206!="string"){let err492={instancePath:instancePath+"/mirror/path",schemaPath:"#/properties/mirror/anyOf/1/properties/path/type",keyword:"ty\
pe",params:{type:"string"},schema:schema15.properties.mirror.anyOf[1].properties.path.type,parentSchema:schema15.properties.mirror.anyOf[1].properties.path,data:data206};
vErrors===null?vErrors=[err492]:vErrors.push(err492),errors++}}if(data203.sync!==void 0){let data207=data203.sync,_errs551=errors,valid98=false,_errs552=errors;
if(!(data207==="first"||data207==="now"||data207==="equal")){let err493={instancePath:instancePath+"/mirror/sync",schemaPath:"#/properties/mirror/anyOf/1/proper\
ties/sync/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.properties.mirror.anyOf[1].properties.sync.anyOf[0].enum},schema:schema15.properties.mirror.
anyOf[1].properties.sync.anyOf[0].enum,parentSchema:schema15.properties.mirror.anyOf[1].properties.sync.anyOf[0],data:data207};vErrors===null?vErrors=[err493]:vErrors.
push(err493),errors++}var _valid20=_errs552===errors;if(valid98=valid98||_valid20,!valid98){let _errs553=errors;if(typeof data207=="string"){if(!pattern85.test(
data207)){let err494={instancePath:instancePath+"/mirror/sync",schemaPath:"#/properties/mirror/anyOf/1/properties/sync/anyOf/1/pattern",keyword:"pattern",params:{
pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.mirror.anyOf[1].properties.sync.anyOf[1],data:data207};vErrors===null?vErrors=[err494]:vErrors.
push(err494),errors++}}else{let err495={instancePath:instancePath+"/mirror/sync",schemaPath:"#/properties/mirror/anyOf/1/properties/sync/anyOf/1/type",keyword:"\
type",params:{type:"string"},schema:schema15.properties.mirror.anyOf[1].properties.sync.anyOf[1].type,parentSchema:schema15.properties.mirror.anyOf[1].properties.
sync.anyOf[1],data:data207};vErrors===null?vErrors=[err495]:vErrors.push(err495),errors++}var _valid20=_errs553===errors;valid98=valid98||_valid20}if(valid98)errors=
_errs551,vErrors!==null&&(_errs551?vErrors.length=_errs551:vErrors=null);else{let err496={instancePath:instancePath+"/mirror/sync",schemaPath:"#/properties/mirr\
or/anyOf/1/properties/sync/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.mirror.anyOf[1].properties.sync.anyOf,parentSchema:schema15.properties.mirror.
anyOf[1].properties.sync,data:data207};vErrors===null?vErrors=[err496]:vErrors.push(err496),errors++}}if(data203.accept!==void 0){let data208=data203.accept;if(!(typeof data208==
"number"&&!(data208%1)&&!isNaN(data208)&&isFinite(data208))&&data208!==null&&typeof data208!="string"){let err497={instancePath:instancePath+"/mirror/accept",schemaPath:"\
#/properties/mirror/anyOf/1/properties/accept/type",keyword:"type",params:{type:schema15.properties.mirror.anyOf[1].properties.accept.type},schema:schema15.properties.
mirror.anyOf[1].properties.accept.type,parentSchema:schema15.properties.mirror.anyOf[1].properties.accept,data:data208};vErrors===null?vErrors=[err497]:vErrors.
push(err497),errors++}if(typeof data208=="number"&&isFinite(data208)&&(data208<1||isNaN(data208))){let err498={instancePath:instancePath+"/mirror/accept",schemaPath:"\
#/properties/mirror/anyOf/1/properties/accept/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema15.properties.mirror.anyOf[1].
properties.accept,data:data208};vErrors===null?vErrors=[err498]:vErrors.push(err498),errors++}if(typeof data208=="string"&&!pattern85.test(data208)){let err499={
instancePath:instancePath+"/mirror/accept",schemaPath:"#/properties/mirror/anyOf/1/properties/accept/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\
\\{\\{",parentSchema:schema15.properties.mirror.anyOf[1].properties.accept,data:data208};vErrors===null?vErrors=[err499]:vErrors.push(err499),errors++}}}else{let err500={
instancePath:instancePath+"/mirror",schemaPath:"#/properties/mirror/anyOf/1/type",keyword:"type",params:{type:"object"},schema:schema15.properties.mirror.anyOf[1].
type,parentSchema:schema15.properties.mirror.anyOf[1],data:data203};vErrors===null?vErrors=[err500]:vErrors.push(err500),errors++}var _valid19=_errs541===errors;
valid96=valid96||_valid19}if(valid96)errors=_errs538,vErrors!==null&&(_errs538?vErrors.length=_errs538:vErrors=null);else{let err501={instancePath:instancePath+
"/mirror",schemaPath:"#/properties/mirror/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.mirror.anyOf,parentSchema:schema15.properties.mirror,data:data203};
vErrors===null?vErrors=[err501]:vErrors.push(err501),errors++}}if(data.outlook!==void 0){let data209=data.outlook;if(data209&&typeof data209=="object"&&!Array.isArray(
data209)){for(let key27 in data209)if(!func2.call(schema15.properties.outlook.properties,key27)){let err502={instancePath:instancePath+"/outlook",schemaPath:"#/\
properties/outlook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key27},schema:false,parentSchema:schema15.properties.outlook,
data:data209};vErrors===null?vErrors=[err502]:vErrors.push(err502),errors++}if(data209.choice!==void 0){let data210=data209.choice;if(!(data210&&typeof data210==
"object"&&!Array.isArray(data210))&&data210!==null&&typeof data210!="string"){let err503={instancePath:instancePath+"/outlook/choice",schemaPath:"#/properties/o\
utlook/properties/choice/type",keyword:"type",params:{type:schema15.properties.outlook.properties.choice.type},schema:schema15.properties.outlook.properties.choice.
type,parentSchema:schema15.properties.outlook.properties.choice,data:data210};vErrors===null?vErrors=[err503]:vErrors.push(err503),errors++}if(typeof data210=="\
string"&&!pattern85.test(data210)){let err504={instancePath:instancePath+"/outlook/choice",schemaPath:"#/properties/outlook/properties/choice/pattern",keyword:"\
pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.outlook.properties.choice,data:data210};vErrors===null?vErrors=[err504]:vErrors.
push(err504),errors++}if(data210&&typeof data210=="object"&&!Array.isArray(data210)){if(data210.lossSeconds!==void 0){let data211=data210.lossSeconds;if(!(typeof data211==
"number"&&isFinite(data211))&&data211!==null&&typeof data211!="string"){let err505={instancePath:instancePath+"/outlook/choice/lossSeconds",schemaPath:"#/proper\
ties/outlook/properties/choice/properties/lossSeconds/type",keyword:"type",params:{type:schema15.properties.outlook.properties.choice.properties.lossSeconds.type},
schema:schema15.properties.outlook.properties.choice.properties.lossSeconds.type,parentSchema:schema15.properties.outlook.properties.choice.properties.lossSeconds,
data:data211};vErrors===null?vErrors=[err505]:vErrors.push(err505),errors++}if(typeof data211=="string"&&!pattern85.test(data211)){let err506={instancePath:instancePath+
"/outlook/choice/lossSeconds",schemaPath:"#/properties/outlook/properties/choice/properties/lossSeconds/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\
\\{\\{",parentSchema:schema15.properties.outlook.properties.choice.properties.lossSeconds,data:data211};vErrors===null?vErrors=[err506]:vErrors.push(err506),errors++}}
if(data210.backup!==void 0){let data212=data210.backup;if(!(data212&&typeof data212=="object"&&!Array.isArray(data212))&&typeof data212!="string"){let err507={instancePath:instancePath+
"/outlook/choice/backup",schemaPath:"#/properties/outlook/properties/choice/properties/backup/type",keyword:"type",params:{type:schema15.properties.outlook.properties.
choice.properties.backup.type},schema:schema15.properties.outlook.properties.choice.properties.backup.type,parentSchema:schema15.properties.outlook.properties.choice.
properties.backup,data:data212};vErrors===null?vErrors=[err507]:vErrors.push(err507),errors++}if(typeof data212=="string"&&!pattern85.test(data212)){let err508={
instancePath:instancePath+"/outlook/choice/backup",schemaPath:"#/properties/outlook/properties/choice/properties/backup/pattern",keyword:"pattern",params:{pattern:"\
\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.outlook.properties.choice.properties.backup,data:data212};vErrors===null?vErrors=[err508]:vErrors.push(
err508),errors++}if(data212&&typeof data212=="object"&&!Array.isArray(data212)&&data212.takenAt!==void 0){let data213=data212.takenAt;if(typeof data213!="string"){
let err509={instancePath:instancePath+"/outlook/choice/backup/takenAt",schemaPath:"#/properties/outlook/properties/choice/properties/backup/properties/takenAt/t\
ype",keyword:"type",params:{type:"string"},schema:schema15.properties.outlook.properties.choice.properties.backup.properties.takenAt.type,parentSchema:schema15.
properties.outlook.properties.choice.properties.backup.properties.takenAt,data:data213};vErrors===null?vErrors=[err509]:vErrors.push(err509),errors++}}}}}if(data209.
planned!==void 0){let data214=data209.planned;if(typeof data214!="boolean"&&typeof data214!="string"){let err510={instancePath:instancePath+"/outlook/planned",schemaPath:"\
#/properties/outlook/properties/planned/type",keyword:"type",params:{type:schema15.properties.outlook.properties.planned.type},schema:schema15.properties.outlook.
properties.planned.type,parentSchema:schema15.properties.outlook.properties.planned,data:data214};vErrors===null?vErrors=[err510]:vErrors.push(err510),errors++}
if(typeof data214=="string"&&!pattern85.test(data214)){let err511={instancePath:instancePath+"/outlook/planned",schemaPath:"#/properties/outlook/properties/plan\
ned/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.outlook.properties.planned,data:data214};vErrors===null?
vErrors=[err511]:vErrors.push(err511),errors++}}if(data209.named!==void 0){let data215=data209.named;if(typeof data215!="string"&&data215!==null){let err512={instancePath:instancePath+
"/outlook/named",schemaPath:"#/properties/outlook/properties/named/type",keyword:"type",params:{type:schema15.properties.outlook.properties.named.type},schema:schema15.
properties.outlook.properties.named.type,parentSchema:schema15.properties.outlook.properties.named,data:data215};vErrors===null?vErrors=[err512]:vErrors.push(err512),
errors++}}if(data209.wanted!==void 0){let data216=data209.wanted;if(!Array.isArray(data216)&&typeof data216!="string"){let err513={instancePath:instancePath+"/o\
utlook/wanted",schemaPath:"#/properties/outlook/properties/wanted/type",keyword:"type",params:{type:schema15.properties.outlook.properties.wanted.type},schema:schema15.
properties.outlook.properties.wanted.type,parentSchema:schema15.properties.outlook.properties.wanted,data:data216};vErrors===null?vErrors=[err513]:vErrors.push(
err513),errors++}if(typeof data216=="string"&&!pattern85.test(data216)){let err514={instancePath:instancePath+"/outlook/wanted",schemaPath:"#/properties/outlook\
/properties/wanted/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.outlook.properties.wanted,data:data216};
vErrors===null?vErrors=[err514]:vErrors.push(err514),errors++}if(Array.isArray(data216)){let len21=data216.length;for(let i21=0;i21<len21;i21++){let data217=data216[i21];
if(typeof data217!="string"){let err515={instancePath:instancePath+"/outlook/wanted/"+i21,schemaPath:"#/properties/outlook/properties/wanted/items/type",keyword:"\
type",params:{type:"string"},schema:schema15.properties.outlook.properties.wanted.items.type,parentSchema:schema15.properties.outlook.properties.wanted.items,data:data217};
vErrors===null?vErrors=[err515]:vErrors.push(err515),errors++}}}}if(data209.mirrors!==void 0){let data218=data209.mirrors;if(!Array.isArray(data218)&&typeof data218!=
"string"){let err516={instancePath:instancePath+"/outlook/mirrors",schemaPath:"#/properties/outlook/properties/mirrors/type",keyword:"type",params:{type:schema15.
properties.outlook.properties.mirrors.type},schema:schema15.properties.outlook.properties.mirrors.type,parentSchema:schema15.properties.outlook.properties.mirrors,
data:data218};vErrors===null?vErrors=[err516]:vErrors.push(err516),errors++}if(typeof data218=="string"&&!pattern85.test(data218)){let err517={instancePath:instancePath+
"/outlook/mirrors",schemaPath:"#/properties/outlook/properties/mirrors/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.outlook.properties.mirrors,data:data218};vErrors===null?vErrors=[err517]:vErrors.push(err517),errors++}if(Array.isArray(data218)){let len22=data218.length;
for(let i22=0;i22<len22;i22++){let data219=data218[i22];if(!(data219&&typeof data219=="object"&&!Array.isArray(data219))&&typeof data219!="string"){let err518={
instancePath:instancePath+"/outlook/mirrors/"+i22,schemaPath:"#/properties/outlook/properties/mirrors/items/type",keyword:"type",params:{type:schema15.properties.
outlook.properties.mirrors.items.type},schema:schema15.properties.outlook.properties.mirrors.items.type,parentSchema:schema15.properties.outlook.properties.mirrors.
items,data:data219};vErrors===null?vErrors=[err518]:vErrors.push(err518),errors++}if(typeof data219=="string"&&!pattern85.test(data219)){let err519={instancePath:instancePath+
"/outlook/mirrors/"+i22,schemaPath:"#/properties/outlook/properties/mirrors/items/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.outlook.properties.mirrors.items,data:data219};vErrors===null?vErrors=[err519]:vErrors.push(err519),errors++}if(data219&&typeof data219=="object"&&!Array.
isArray(data219)){if(data219.name===void 0){let err520={instancePath:instancePath+"/outlook/mirrors/"+i22,schemaPath:"#/properties/outlook/properties/mirrors/it\
ems/required",keyword:"required",params:{missingProperty:"name"},schema:schema15.properties.outlook.properties.mirrors.items.required,parentSchema:schema15.properties.
outlook.properties.mirrors.items,data:data219};vErrors===null?vErrors=[err520]:vErrors.push(err520),errors++}if(data219.name!==void 0){let data220=data219.name;
if(typeof data220!="string"){let err521={instancePath:instancePath+"/outlook/mirrors/"+i22+"/name",schemaPath:"#/properties/outlook/properties/mirrors/items/pro\
perties/name/type",keyword:"type",params:{type:"string"},schema:schema15.properties.outlook.properties.mirrors.items.properties.name.type,parentSchema:schema15.
properties.outlook.properties.mirrors.items.properties.name,data:data220};vErrors===null?vErrors=[err521]:vErrors.push(err521),errors++}}if(data219.lastSuccess!==
void 0){let data221=data219.lastSuccess;if(typeof data221!="string"&&data221!==null){let err522={instancePath:instancePath+"/outlook/mirrors/"+i22+"/lastSuccess",
schemaPath:"#/properties/outlook/properties/mirrors/items/properties/lastSuccess/type",keyword:"type",params:{type:schema15.properties.outlook.properties.mirrors.
items.properties.lastSuccess.type},schema:schema15.properties.outlook.properties.mirrors.items.properties.lastSuccess.type,parentSchema:schema15.properties.outlook.
properties.mirrors.items.properties.lastSuccess,data:data221};vErrors===null?vErrors=[err522]:vErrors.push(err522),errors++}}if(data219.seconds!==void 0){let data222=data219.
seconds;if(!(typeof data222=="number"&&isFinite(data222))&&data222!==null&&typeof data222!="string"){let err523={instancePath:instancePath+"/outlook/mirrors/"+i22+
"/seconds",schemaPath:"#/properties/outlook/properties/mirrors/items/properties/seconds/type",keyword:"type",params:{type:schema15.properties.outlook.properties.
mirrors.items.properties.seconds.type},schema:schema15.properties.outlook.properties.mirrors.items.properties.seconds.type,parentSchema:schema15.properties.outlook.
properties.mirrors.items.properties.seconds,data:data222};vErrors===null?vErrors=[err523]:vErrors.push(err523),errors++}if(typeof data222=="string"&&!pattern85.
test(data222)){let err524={instancePath:instancePath+"/outlook/mirrors/"+i22+"/seconds",schemaPath:"#/properties/outlook/properties/mirrors/items/properties/sec\
onds/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.outlook.properties.mirrors.items.properties.seconds,data:data222};
vErrors===null?vErrors=[err524]:vErrors.push(err524),errors++}}}}}}if(data209.plans!==void 0){let data223=data209.plans;if(!Array.isArray(data223)&&typeof data223!=
"string"){let err525={instancePath:instancePath+"/outlook/plans",schemaPath:"#/properties/outlook/properties/plans/type",keyword:"type",params:{type:schema15.properties.
outlook.properties.plans.type},schema:schema15.properties.outlook.properties.plans.type,parentSchema:schema15.properties.outlook.properties.plans,data:data223};
vErrors===null?vErrors=[err525]:vErrors.push(err525),errors++}if(typeof data223=="string"&&!pattern85.test(data223)){let err526={instancePath:instancePath+"/out\
look/plans",schemaPath:"#/properties/outlook/properties/plans/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
outlook.properties.plans,data:data223};vErrors===null?vErrors=[err526]:vErrors.push(err526),errors++}if(Array.isArray(data223)){let len23=data223.length;for(let i23=0;i23<
len23;i23++){let data224=data223[i23];if(!(data224&&typeof data224=="object"&&!Array.isArray(data224))&&typeof data224!="string"){let err527={instancePath:instancePath+
"/outlook/plans/"+i23,schemaPath:"#/properties/outlook/properties/plans/items/type",keyword:"type",params:{type:schema15.properties.outlook.properties.plans.items.
type},schema:schema15.properties.outlook.properties.plans.items.type,parentSchema:schema15.properties.outlook.properties.plans.items,data:data224};vErrors===null?
vErrors=[err527]:vErrors.push(err527),errors++}if(typeof data224=="string"&&!pattern85.test(data224)){let err528={instancePath:instancePath+"/outlook/plans/"+i23,
schemaPath:"#/properties/outlook/properties/plans/items/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.outlook.
properties.plans.items,data:data224};vErrors===null?vErrors=[err528]:vErrors.push(err528),errors++}if(data224&&typeof data224=="object"&&!Array.isArray(data224)&&
data224.seconds!==void 0){let data225=data224.seconds;if(!(typeof data225=="number"&&isFinite(data225))&&data225!==null&&typeof data225!="string"){let err529={instancePath:instancePath+
"/outlook/plans/"+i23+"/seconds",schemaPath:"#/properties/outlook/properties/plans/items/properties/seconds/type",keyword:"type",params:{type:schema15.properties.
outlook.properties.plans.items.properties.seconds.type},schema:schema15.properties.outlook.properties.plans.items.properties.seconds.type,parentSchema:schema15.
properties.outlook.properties.plans.items.properties.seconds,data:data225};vErrors===null?vErrors=[err529]:vErrors.push(err529),errors++}if(typeof data225=="str\
ing"&&!pattern85.test(data225)){let err530={instancePath:instancePath+"/outlook/plans/"+i23+"/seconds",schemaPath:"#/properties/outlook/properties/plans/items/p\
roperties/seconds/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.outlook.properties.plans.items.properties.
seconds,data:data225};vErrors===null?vErrors=[err530]:vErrors.push(err530),errors++}}}}}if(data209.shared!==void 0){let data226=data209.shared;if(!Array.isArray(
data226)&&typeof data226!="string"){let err531={instancePath:instancePath+"/outlook/shared",schemaPath:"#/properties/outlook/properties/shared/type",keyword:"ty\
pe",params:{type:schema15.properties.outlook.properties.shared.type},schema:schema15.properties.outlook.properties.shared.type,parentSchema:schema15.properties.
outlook.properties.shared,data:data226};vErrors===null?vErrors=[err531]:vErrors.push(err531),errors++}if(typeof data226=="string"&&!pattern85.test(data226)){let err532={
instancePath:instancePath+"/outlook/shared",schemaPath:"#/properties/outlook/properties/shared/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",
parentSchema:schema15.properties.outlook.properties.shared,data:data226};vErrors===null?vErrors=[err532]:vErrors.push(err532),errors++}if(Array.isArray(data226)){
let len24=data226.length;for(let i24=0;i24<len24;i24++){let data227=data226[i24];if(typeof data227!="string"){let err533={instancePath:instancePath+"/outlook/sh\
ared/"+i24,schemaPath:"#/properties/outlook/properties/shared/items/type",keyword:"type",params:{type:"string"},schema:schema15.properties.outlook.properties.shared.
items.type,parentSchema:schema15.properties.outlook.properties.shared.items,data:data227};vErrors===null?vErrors=[err533]:vErrors.push(err533),errors++}}}}if(data209.
drills!==void 0){let data228=data209.drills;if(!Array.isArray(data228)&&typeof data228!="string"){let err534={instancePath:instancePath+"/outlook/drills",schemaPath:"\
#/properties/outlook/properties/drills/type",keyword:"type",params:{type:schema15.properties.outlook.properties.drills.type},schema:schema15.properties.outlook.
properties.drills.type,parentSchema:schema15.properties.outlook.properties.drills,data:data228};vErrors===null?vErrors=[err534]:vErrors.push(err534),errors++}if(typeof data228==
"string"&&!pattern85.test(data228)){let err535={instancePath:instancePath+"/outlook/drills",schemaPath:"#/properties/outlook/properties/drills/pattern",keyword:"\
pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.outlook.properties.drills,data:data228};vErrors===null?vErrors=[err535]:vErrors.
push(err535),errors++}if(Array.isArray(data228)){let len25=data228.length;for(let i25=0;i25<len25;i25++){let data229=data228[i25];if(!(data229&&typeof data229==
"object"&&!Array.isArray(data229))&&data229!==null&&typeof data229!="string"){let err536={instancePath:instancePath+"/outlook/drills/"+i25,schemaPath:"#/propert\
ies/outlook/properties/drills/items/type",keyword:"type",params:{type:schema15.properties.outlook.properties.drills.items.type},schema:schema15.properties.outlook.
properties.drills.items.type,parentSchema:schema15.properties.outlook.properties.drills.items,data:data229};vErrors===null?vErrors=[err536]:vErrors.push(err536),
errors++}if(typeof data229=="string"&&!pattern85.test(data229)){let err537={instancePath:instancePath+"/outlook/drills/"+i25,schemaPath:"#/properties/outlook/pr\
operties/drills/items/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.outlook.properties.drills.items,data:data229};
vErrors===null?vErrors=[err537]:vErrors.push(err537),errors++}if(data229&&typeof data229=="object"&&!Array.isArray(data229)){if(data229.lastPassed!==void 0){let data230=data229.
lastPassed;if(typeof data230!="string"&&data230!==null){let err538={instancePath:instancePath+"/outlook/drills/"+i25+"/lastPassed",schemaPath:"#/properties/outl\
ook/properties/drills/items/properties/lastPassed/type",keyword:"type",params:{type:schema15.properties.outlook.properties.drills.items.properties.lastPassed.type},
schema:schema15.properties.outlook.properties.drills.items.properties.lastPassed.type,parentSchema:schema15.properties.outlook.properties.drills.items.properties.
lastPassed,data:data230};vErrors===null?vErrors=[err538]:vErrors.push(err538),errors++}}if(data229.serveSeconds!==void 0){let data231=data229.serveSeconds;if(!(typeof data231==
"number"&&isFinite(data231))&&data231!==null&&typeof data231!="string"){let err539={instancePath:instancePath+"/outlook/drills/"+i25+"/serveSeconds",schemaPath:"\
#/properties/outlook/properties/drills/items/properties/serveSeconds/type",keyword:"type",params:{type:schema15.properties.outlook.properties.drills.items.properties.
serveSeconds.type},schema:schema15.properties.outlook.properties.drills.items.properties.serveSeconds.type,parentSchema:schema15.properties.outlook.properties.drills.
items.properties.serveSeconds,data:data231};vErrors===null?vErrors=[err539]:vErrors.push(err539),errors++}if(typeof data231=="string"&&!pattern85.test(data231)){
let err540={instancePath:instancePath+"/outlook/drills/"+i25+"/serveSeconds",schemaPath:"#/properties/outlook/properties/drills/items/properties/serveSeconds/pa\
ttern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.outlook.properties.drills.items.properties.serveSeconds,data:data231};
vErrors===null?vErrors=[err540]:vErrors.push(err540),errors++}}}}}}if(data209.traffic!==void 0){let data232=data209.traffic;if(!Array.isArray(data232)&&typeof data232!=
"string"){let err541={instancePath:instancePath+"/outlook/traffic",schemaPath:"#/properties/outlook/properties/traffic/type",keyword:"type",params:{type:schema15.
properties.outlook.properties.traffic.type},schema:schema15.properties.outlook.properties.traffic.type,parentSchema:schema15.properties.outlook.properties.traffic,
data:data232};vErrors===null?vErrors=[err541]:vErrors.push(err541),errors++}if(typeof data232=="string"&&!pattern85.test(data232)){let err542={instancePath:instancePath+
"/outlook/traffic",schemaPath:"#/properties/outlook/properties/traffic/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.outlook.properties.traffic,data:data232};vErrors===null?vErrors=[err542]:vErrors.push(err542),errors++}if(Array.isArray(data232)){let len26=data232.length;
for(let i26=0;i26<len26;i26++){let data233=data232[i26];if(!(data233&&typeof data233=="object"&&!Array.isArray(data233))&&typeof data233!="string"){let err543={
instancePath:instancePath+"/outlook/traffic/"+i26,schemaPath:"#/properties/outlook/properties/traffic/items/type",keyword:"type",params:{type:schema15.properties.
outlook.properties.traffic.items.type},schema:schema15.properties.outlook.properties.traffic.items.type,parentSchema:schema15.properties.outlook.properties.traffic.
items,data:data233};vErrors===null?vErrors=[err543]:vErrors.push(err543),errors++}if(typeof data233=="string"&&!pattern85.test(data233)){let err544={instancePath:instancePath+
"/outlook/traffic/"+i26,schemaPath:"#/properties/outlook/properties/traffic/items/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.outlook.properties.traffic.items,data:data233};vErrors===null?vErrors=[err544]:vErrors.push(err544),errors++}if(data233&&typeof data233=="object"&&!Array.
isArray(data233)&&data233.ttl!==void 0){let data234=data233.ttl;if(!(typeof data234=="number"&&isFinite(data234))&&typeof data234!="string"){let err545={instancePath:instancePath+
"/outlook/traffic/"+i26+"/ttl",schemaPath:"#/properties/outlook/properties/traffic/items/properties/ttl/type",keyword:"type",params:{type:schema15.properties.outlook.
properties.traffic.items.properties.ttl.type},schema:schema15.properties.outlook.properties.traffic.items.properties.ttl.type,parentSchema:schema15.properties.outlook.
properties.traffic.items.properties.ttl,data:data234};vErrors===null?vErrors=[err545]:vErrors.push(err545),errors++}if(typeof data234=="string"&&!pattern85.test(
data234)){let err546={instancePath:instancePath+"/outlook/traffic/"+i26+"/ttl",schemaPath:"#/properties/outlook/properties/traffic/items/properties/ttl/pattern",
keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.outlook.properties.traffic.items.properties.ttl,data:data234};vErrors===
null?vErrors=[err546]:vErrors.push(err546),errors++}}}}}if(data209.fence!==void 0){let data235=data209.fence;if(!(typeof data235=="number"&&isFinite(data235))&&
data235!==null&&typeof data235!="string"){let err547={instancePath:instancePath+"/outlook/fence",schemaPath:"#/properties/outlook/properties/fence/type",keyword:"\
type",params:{type:schema15.properties.outlook.properties.fence.type},schema:schema15.properties.outlook.properties.fence.type,parentSchema:schema15.properties.
outlook.properties.fence,data:data235};vErrors===null?vErrors=[err547]:vErrors.push(err547),errors++}if(typeof data235=="number"&&isFinite(data235)&&(data235<0||
isNaN(data235))){let err548={instancePath:instancePath+"/outlook/fence",schemaPath:"#/properties/outlook/properties/fence/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:schema15.properties.outlook.properties.fence,data:data235};vErrors===null?vErrors=[err548]:vErrors.push(err548),errors++}if(typeof data235==
"string"&&!pattern85.test(data235)){let err549={instancePath:instancePath+"/outlook/fence",schemaPath:"#/properties/outlook/properties/fence/pattern",keyword:"p\
attern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.outlook.properties.fence,data:data235};vErrors===null?vErrors=[err549]:vErrors.
push(err549),errors++}}if(data209.max_loss!==void 0){let data236=data209.max_loss;if(!(typeof data236=="number"&&isFinite(data236))&&data236!==null&&typeof data236!=
"string"){let err550={instancePath:instancePath+"/outlook/max_loss",schemaPath:"#/properties/outlook/properties/max_loss/type",keyword:"type",params:{type:schema15.
properties.outlook.properties.max_loss.type},schema:schema15.properties.outlook.properties.max_loss.type,parentSchema:schema15.properties.outlook.properties.max_loss,
data:data236};vErrors===null?vErrors=[err550]:vErrors.push(err550),errors++}if(typeof data236=="number"&&isFinite(data236)&&(data236<0||isNaN(data236))){let err551={
instancePath:instancePath+"/outlook/max_loss",schemaPath:"#/properties/outlook/properties/max_loss/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:schema15.properties.outlook.properties.max_loss,data:data236};vErrors===null?vErrors=[err551]:vErrors.push(err551),errors++}if(typeof data236=="str\
ing"&&!pattern85.test(data236)){let err552={instancePath:instancePath+"/outlook/max_loss",schemaPath:"#/properties/outlook/properties/max_loss/pattern",keyword:"\
pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.outlook.properties.max_loss,data:data236};vErrors===null?vErrors=[err552]:vErrors.
push(err552),errors++}}if(data209.max_time!==void 0){let data237=data209.max_time;if(!(typeof data237=="number"&&isFinite(data237))&&data237!==null&&typeof data237!=
"string"){let err553={instancePath:instancePath+"/outlook/max_time",schemaPath:"#/properties/outlook/properties/max_time/type",keyword:"type",params:{type:schema15.
properties.outlook.properties.max_time.type},schema:schema15.properties.outlook.properties.max_time.type,parentSchema:schema15.properties.outlook.properties.max_time,
data:data237};vErrors===null?vErrors=[err553]:vErrors.push(err553),errors++}if(typeof data237=="number"&&isFinite(data237)&&(data237<0||isNaN(data237))){let err554={
instancePath:instancePath+"/outlook/max_time",schemaPath:"#/properties/outlook/properties/max_time/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,
parentSchema:schema15.properties.outlook.properties.max_time,data:data237};vErrors===null?vErrors=[err554]:vErrors.push(err554),errors++}if(typeof data237=="str\
ing"&&!pattern85.test(data237)){let err555={instancePath:instancePath+"/outlook/max_time",schemaPath:"#/properties/outlook/properties/max_time/pattern",keyword:"\
pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.outlook.properties.max_time,data:data237};vErrors===null?vErrors=[err555]:vErrors.
push(err555),errors++}}}else{let err556={instancePath:instancePath+"/outlook",schemaPath:"#/properties/outlook/type",keyword:"type",params:{type:"object"},schema:schema15.
properties.outlook.type,parentSchema:schema15.properties.outlook,data:data209};vErrors===null?vErrors=[err556]:vErrors.push(err556),errors++}}if(data.package!==
void 0){let data238=data.package,_errs617=errors,valid118=false,_errs618=errors;if(typeof data238=="string"){if(func3(data238)<1){let err557={instancePath:instancePath+
"/package",schemaPath:"#/properties/package/anyOf/0/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.package.anyOf[0],data:data238};
vErrors===null?vErrors=[err557]:vErrors.push(err557),errors++}}else{let err558={instancePath:instancePath+"/package",schemaPath:"#/properties/package/anyOf/0/ty\
pe",keyword:"type",params:{type:"string"},schema:schema15.properties.package.anyOf[0].type,parentSchema:schema15.properties.package.anyOf[0],data:data238};vErrors===
null?vErrors=[err558]:vErrors.push(err558),errors++}var _valid21=_errs618===errors;if(valid118=valid118||_valid21,!valid118){let _errs620=errors;if(data238&&typeof data238==
"object"&&!Array.isArray(data238)){if(data238.name===void 0){let err559={instancePath:instancePath+"/package",schemaPath:"#/properties/package/anyOf/1/required",
keyword:"required",params:{missingProperty:"name"},schema:schema15.properties.package.anyOf[1].required,parentSchema:schema15.properties.package.anyOf[1],data:data238};
vErrors===null?vErrors=[err559]:vErrors.push(err559),errors++}for(let key28 in data238)if(!(key28==="name"||key28==="state")){let err560={instancePath:instancePath+
"/package",schemaPath:"#/properties/package/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key28},schema:false,parentSchema:schema15.
properties.package.anyOf[1],data:data238};vErrors===null?vErrors=[err560]:vErrors.push(err560),errors++}if(data238.name!==void 0){let data239=data238.name,_errs624=errors,
valid120=false,_errs625=errors;if(typeof data239=="string"){if(!pattern209.test(data239)){let err561={instancePath:instancePath+"/package/name",schemaPath:"#/pr\
operties/package/anyOf/1/properties/name/anyOf/0/pattern",keyword:"pattern",params:{pattern:"(?:^[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+._])?([ ,]+[A-Za-z0-9]([\
A-Za-z0-9+._-]*[A-Za-z0-9+._])?)*$)|\\{\\{"},schema:"(?:^[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+._])?([ ,]+[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+._])?)*$)|\\{\\{",
parentSchema:schema15.properties.package.anyOf[1].properties.name.anyOf[0],data:data239};vErrors===null?vErrors=[err561]:vErrors.push(err561),errors++}}else{let err562={
instancePath:instancePath+"/package/name",schemaPath:"#/properties/package/anyOf/1/properties/name/anyOf/0/type",keyword:"type",params:{type:schema15.properties.
package.anyOf[1].properties.name.anyOf[0].type},schema:schema15.properties.package.anyOf[1].properties.name.anyOf[0].type,parentSchema:schema15.properties.package.
anyOf[1].properties.name.anyOf[0],data:data239};vErrors===null?vErrors=[err562]:vErrors.push(err562),errors++}var _valid22=_errs625===errors;if(valid120=valid120||
_valid22,!valid120){let _errs627=errors;if(!Array.isArray(data239)&&typeof data239!="string"){let err563={instancePath:instancePath+"/package/name",schemaPath:"\
#/properties/package/anyOf/1/properties/name/anyOf/1/type",keyword:"type",params:{type:schema15.properties.package.anyOf[1].properties.name.anyOf[1].type},schema:schema15.
properties.package.anyOf[1].properties.name.anyOf[1].type,parentSchema:schema15.properties.package.anyOf[1].properties.name.anyOf[1],data:data239};vErrors===null?
vErrors=[err563]:vErrors.push(err563),errors++}if(typeof data239=="string"&&!pattern85.test(data239)){let err564={instancePath:instancePath+"/package/name",schemaPath:"\
#/properties/package/anyOf/1/properties/name/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.package.
anyOf[1].properties.name.anyOf[1],data:data239};vErrors===null?vErrors=[err564]:vErrors.push(err564),errors++}if(Array.isArray(data239)){if(data239.length<1){let err565={
instancePath:instancePath+"/package/name",schemaPath:"#/properties/package/anyOf/1/properties/name/anyOf/1/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:schema15.properties.package.anyOf[1].properties.name.anyOf[1],data:data239};vErrors===null?vErrors=[err565]:vErrors.push(err565),errors++}let len27=data239.
length;for(let i27=0;i27<len27;i27++){let data240=data239[i27];if(typeof data240=="string"){if(!pattern209.test(data240)){let err566={instancePath:instancePath+
"/package/name/"+i27,schemaPath:"#/properties/package/anyOf/1/properties/name/anyOf/1/items/pattern",keyword:"pattern",params:{pattern:"(?:^[A-Za-z0-9]([A-Za-z0\
-9+._-]*[A-Za-z0-9+._])?([ ,]+[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+._])?)*$)|\\{\\{"},schema:"(?:^[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+._])?([ ,]+[A-Za-z0-9\
]([A-Za-z0-9+._-]*[A-Za-z0-9+._])?)*$)|\\{\\{",parentSchema:schema15.properties.package.anyOf[1].properties.name.anyOf[1].items,data:data240};vErrors===null?vErrors=
[err566]:vErrors.push(err566),errors++}}else{let err567={instancePath:instancePath+"/package/name/"+i27,schemaPath:"#/properties/package/anyOf/1/properties/name\
/anyOf/1/items/type",keyword:"type",params:{type:schema15.properties.package.anyOf[1].properties.name.anyOf[1].items.type},schema:schema15.properties.package.anyOf[1].
properties.name.anyOf[1].items.type,parentSchema:schema15.properties.package.anyOf[1].properties.name.anyOf[1].items,data:data240};vErrors===null?vErrors=[err567]:
vErrors.push(err567),errors++}}}var _valid22=_errs627===errors;valid120=valid120||_valid22}if(valid120)errors=_errs624,vErrors!==null&&(_errs624?vErrors.length=
_errs624:vErrors=null);else{let err568={instancePath:instancePath+"/package/name",schemaPath:"#/properties/package/anyOf/1/properties/name/anyOf",keyword:"anyOf",
params:{},schema:schema15.properties.package.anyOf[1].properties.name.anyOf,parentSchema:schema15.properties.package.anyOf[1].properties.name,data:data239};vErrors===
null?vErrors=[err568]:vErrors.push(err568),errors++}}if(data238.state!==void 0){let data241=data238.state,_errs632=errors,valid123=false,_errs633=errors;if(!(data241===
"present"||data241==="absent")){let err569={instancePath:instancePath+"/package/state",schemaPath:"#/properties/package/anyOf/1/properties/state/anyOf/0/enum",keyword:"\
enum",params:{allowedValues:schema15.properties.package.anyOf[1].properties.state.anyOf[0].enum},schema:schema15.properties.package.anyOf[1].properties.state.anyOf[0].
enum,parentSchema:schema15.properties.package.anyOf[1].properties.state.anyOf[0],data:data241};vErrors===null?vErrors=[err569]:vErrors.push(err569),errors++}var _valid23=_errs633===
errors;if(valid123=valid123||_valid23,!valid123){let _errs634=errors;if(typeof data241=="string"){if(!pattern85.test(data241)){let err570={instancePath:instancePath+
"/package/state",schemaPath:"#/properties/package/anyOf/1/properties/state/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.package.anyOf[1].properties.state.anyOf[1],data:data241};vErrors===null?vErrors=[err570]:vErrors.push(err570),errors++}}else{let err571={instancePath:instancePath+
"/package/state",schemaPath:"#/properties/package/anyOf/1/properties/state/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.package.
anyOf[1].properties.state.anyOf[1].type,parentSchema:schema15.properties.package.anyOf[1].properties.state.anyOf[1],data:data241};vErrors===null?vErrors=[err571]:
vErrors.push(err571),errors++}var _valid23=_errs634===errors;valid123=valid123||_valid23}if(valid123)errors=_errs632,vErrors!==null&&(_errs632?vErrors.length=_errs632:
vErrors=null);else{let err572={instancePath:instancePath+"/package/state",schemaPath:"#/properties/package/anyOf/1/properties/state/anyOf",keyword:"anyOf",params:{},
schema:schema15.properties.package.anyOf[1].properties.state.anyOf,parentSchema:schema15.properties.package.anyOf[1].properties.state,data:data241};vErrors===null?
vErrors=[err572]:vErrors.push(err572),errors++}}}else{let err573={instancePath:instancePath+"/package",schemaPath:"#/properties/package/anyOf/1/type",keyword:"t\
ype",params:{type:"object"},schema:schema15.properties.package.anyOf[1].type,parentSchema:schema15.properties.package.anyOf[1],data:data238};vErrors===null?vErrors=
[err573]:vErrors.push(err573),errors++}var _valid21=_errs620===errors;valid118=valid118||_valid21}if(valid118)errors=_errs617,vErrors!==null&&(_errs617?vErrors.
length=_errs617:vErrors=null);else{let err574={instancePath:instancePath+"/package",schemaPath:"#/properties/package/anyOf",keyword:"anyOf",params:{},schema:schema15.
properties.package.anyOf,parentSchema:schema15.properties.package,data:data238};vErrors===null?vErrors=[err574]:vErrors.push(err574),errors++}}if(data.pair_status!==
void 0){let data242=data.pair_status;if(data242&&typeof data242=="object"&&!Array.isArray(data242)){for(let key29 in data242)if(!(key29==="of"||key29==="apart_f\
rom"||key29==="hold_down"||key29==="limit")){let err575={instancePath:instancePath+"/pair_status",schemaPath:"#/properties/pair_status/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key29},schema:false,parentSchema:schema15.properties.pair_status,data:data242};vErrors===null?vErrors=[err575]:
vErrors.push(err575),errors++}if(data242.of!==void 0){let data243=data242.of,_errs640=errors,valid125=false,_errs641=errors;if(!(data243==="self"||data243==="pe\
er")){let err576={instancePath:instancePath+"/pair_status/of",schemaPath:"#/properties/pair_status/properties/of/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.
properties.pair_status.properties.of.anyOf[0].enum},schema:schema15.properties.pair_status.properties.of.anyOf[0].enum,parentSchema:schema15.properties.pair_status.
properties.of.anyOf[0],data:data243};vErrors===null?vErrors=[err576]:vErrors.push(err576),errors++}var _valid24=_errs641===errors;if(valid125=valid125||_valid24,
!valid125){let _errs642=errors;if(typeof data243=="string"){if(!pattern85.test(data243)){let err577={instancePath:instancePath+"/pair_status/of",schemaPath:"#/p\
roperties/pair_status/properties/of/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.pair_status.properties.
of.anyOf[1],data:data243};vErrors===null?vErrors=[err577]:vErrors.push(err577),errors++}}else{let err578={instancePath:instancePath+"/pair_status/of",schemaPath:"\
#/properties/pair_status/properties/of/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.pair_status.properties.of.anyOf[1].type,parentSchema:schema15.
properties.pair_status.properties.of.anyOf[1],data:data243};vErrors===null?vErrors=[err578]:vErrors.push(err578),errors++}var _valid24=_errs642===errors;valid125=
valid125||_valid24}if(valid125)errors=_errs640,vErrors!==null&&(_errs640?vErrors.length=_errs640:vErrors=null);else{let err579={instancePath:instancePath+"/pair\
_status/of",schemaPath:"#/properties/pair_status/properties/of/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.pair_status.properties.of.anyOf,parentSchema:schema15.
properties.pair_status.properties.of,data:data243};vErrors===null?vErrors=[err579]:vErrors.push(err579),errors++}}if(data242.apart_from!==void 0){let data244=data242.
apart_from;if(!(typeof data244=="number"&&isFinite(data244))&&data244!==null&&typeof data244!="string"){let err580={instancePath:instancePath+"/pair_status/apar\
t_from",schemaPath:"#/properties/pair_status/properties/apart_from/type",keyword:"type",params:{type:schema15.properties.pair_status.properties.apart_from.type},
schema:schema15.properties.pair_status.properties.apart_from.type,parentSchema:schema15.properties.pair_status.properties.apart_from,data:data244};vErrors===null?
vErrors=[err580]:vErrors.push(err580),errors++}if(typeof data244=="string"&&!pattern85.test(data244)){let err581={instancePath:instancePath+"/pair_status/apart_\
from",schemaPath:"#/properties/pair_status/properties/apart_from/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
pair_status.properties.apart_from,data:data244};vErrors===null?vErrors=[err581]:vErrors.push(err581),errors++}}if(data242.hold_down!==void 0){let data245=data242.
hold_down;if(!(typeof data245=="number"&&isFinite(data245))&&data245!==null&&typeof data245!="string"){let err582={instancePath:instancePath+"/pair_status/hold_\
down",schemaPath:"#/properties/pair_status/properties/hold_down/type",keyword:"type",params:{type:schema15.properties.pair_status.properties.hold_down.type},schema:schema15.
properties.pair_status.properties.hold_down.type,parentSchema:schema15.properties.pair_status.properties.hold_down,data:data245};vErrors===null?vErrors=[err582]:
vErrors.push(err582),errors++}if(typeof data245=="number"&&isFinite(data245)&&(data245<0||isNaN(data245))){let err583={instancePath:instancePath+"/pair_status/h\
old_down",schemaPath:"#/properties/pair_status/properties/hold_down/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema15.properties.
pair_status.properties.hold_down,data:data245};vErrors===null?vErrors=[err583]:vErrors.push(err583),errors++}if(typeof data245=="string"&&!pattern85.test(data245)){
let err584={instancePath:instancePath+"/pair_status/hold_down",schemaPath:"#/properties/pair_status/properties/hold_down/pattern",keyword:"pattern",params:{pattern:"\
\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.pair_status.properties.hold_down,data:data245};vErrors===null?vErrors=[err584]:vErrors.push(err584),errors++}}
if(data242.limit!==void 0){let data246=data242.limit;if(!(typeof data246=="number"&&isFinite(data246))&&typeof data246!="string"){let err585={instancePath:instancePath+
"/pair_status/limit",schemaPath:"#/properties/pair_status/properties/limit/type",keyword:"type",params:{type:schema15.properties.pair_status.properties.limit.type},
schema:schema15.properties.pair_status.properties.limit.type,parentSchema:schema15.properties.pair_status.properties.limit,data:data246};vErrors===null?vErrors=
[err585]:vErrors.push(err585),errors++}if(typeof data246=="number"&&isFinite(data246)&&(data246<0||isNaN(data246))){let err586={instancePath:instancePath+"/pair\
_status/limit",schemaPath:"#/properties/pair_status/properties/limit/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema15.
properties.pair_status.properties.limit,data:data246};vErrors===null?vErrors=[err586]:vErrors.push(err586),errors++}if(typeof data246=="string"&&!pattern85.test(
data246)){let err587={instancePath:instancePath+"/pair_status/limit",schemaPath:"#/properties/pair_status/properties/limit/pattern",keyword:"pattern",params:{pattern:"\
\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.pair_status.properties.limit,data:data246};vErrors===null?vErrors=[err587]:vErrors.push(err587),errors++}}}else{
let err588={instancePath:instancePath+"/pair_status",schemaPath:"#/properties/pair_status/type",keyword:"type",params:{type:"object"},schema:schema15.properties.
pair_status.type,parentSchema:schema15.properties.pair_status,data:data242};vErrors===null?vErrors=[err588]:vErrors.push(err588),errors++}}if(data.pause!==void 0){
let data247=data.pause;if(data247&&typeof data247=="object"&&!Array.isArray(data247)){for(let key30 in data247)if(!(key30==="seconds"||key30==="minutes"||key30===
"prompt")){let err589={instancePath:instancePath+"/pause",schemaPath:"#/properties/pause/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key30},
schema:false,parentSchema:schema15.properties.pause,data:data247};vErrors===null?vErrors=[err589]:vErrors.push(err589),errors++}if(data247.seconds!==void 0){let data248=data247.
seconds;if(!(typeof data248=="number"&&isFinite(data248))&&typeof data248!="string"){let err590={instancePath:instancePath+"/pause/seconds",schemaPath:"#/proper\
ties/pause/properties/seconds/type",keyword:"type",params:{type:schema15.properties.pause.properties.seconds.type},schema:schema15.properties.pause.properties.seconds.
type,parentSchema:schema15.properties.pause.properties.seconds,data:data248};vErrors===null?vErrors=[err590]:vErrors.push(err590),errors++}if(typeof data248=="n\
umber"&&isFinite(data248)&&(data248<0||isNaN(data248))){let err591={instancePath:instancePath+"/pause/seconds",schemaPath:"#/properties/pause/properties/seconds\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema15.properties.pause.properties.seconds,data:data248};vErrors===null?vErrors=
[err591]:vErrors.push(err591),errors++}if(typeof data248=="string"&&!pattern85.test(data248)){let err592={instancePath:instancePath+"/pause/seconds",schemaPath:"\
#/properties/pause/properties/seconds/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.pause.properties.seconds,
data:data248};vErrors===null?vErrors=[err592]:vErrors.push(err592),errors++}}if(data247.minutes!==void 0){let data249=data247.minutes;if(!(typeof data249=="numb\
er"&&isFinite(data249))&&typeof data249!="string"){let err593={instancePath:instancePath+"/pause/minutes",schemaPath:"#/properties/pause/properties/minutes/type",
keyword:"type",params:{type:schema15.properties.pause.properties.minutes.type},schema:schema15.properties.pause.properties.minutes.type,parentSchema:schema15.properties.
pause.properties.minutes,data:data249};vErrors===null?vErrors=[err593]:vErrors.push(err593),errors++}if(typeof data249=="number"&&isFinite(data249)&&(data249<0||
isNaN(data249))){let err594={instancePath:instancePath+"/pause/minutes",schemaPath:"#/properties/pause/properties/minutes/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:schema15.properties.pause.properties.minutes,data:data249};vErrors===null?vErrors=[err594]:vErrors.push(err594),errors++}if(typeof data249==
"string"&&!pattern85.test(data249)){let err595={instancePath:instancePath+"/pause/minutes",schemaPath:"#/properties/pause/properties/minutes/pattern",keyword:"p\
attern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.pause.properties.minutes,data:data249};vErrors===null?vErrors=[err595]:vErrors.
push(err595),errors++}}if(data247.prompt!==void 0){let data250=data247.prompt;if(typeof data250!="string"){let err596={instancePath:instancePath+"/pause/prompt",
schemaPath:"#/properties/pause/properties/prompt/type",keyword:"type",params:{type:"string"},schema:schema15.properties.pause.properties.prompt.type,parentSchema:schema15.
properties.pause.properties.prompt,data:data250};vErrors===null?vErrors=[err596]:vErrors.push(err596),errors++}}}else{let err597={instancePath:instancePath+"/pa\
use",schemaPath:"#/properties/pause/type",keyword:"type",params:{type:"object"},schema:schema15.properties.pause.type,parentSchema:schema15.properties.pause,data:data247};
vErrors===null?vErrors=[err597]:vErrors.push(err597),errors++}}if(data.restore!==void 0){let data251=data.restore;if(data251&&typeof data251=="object"&&!Array.isArray(
data251)){if(data251.plan===void 0){let err598={instancePath:instancePath+"/restore",schemaPath:"#/properties/restore/required",keyword:"required",params:{missingProperty:"\
plan"},schema:schema15.properties.restore.required,parentSchema:schema15.properties.restore,data:data251};vErrors===null?vErrors=[err598]:vErrors.push(err598),errors++}
if(data251.name===void 0){let err599={instancePath:instancePath+"/restore",schemaPath:"#/properties/restore/required",keyword:"required",params:{missingProperty:"\
name"},schema:schema15.properties.restore.required,parentSchema:schema15.properties.restore,data:data251};vErrors===null?vErrors=[err599]:vErrors.push(err599),errors++}
for(let key31 in data251)if(!(key31==="plan"||key31==="name"||key31==="only"||key31==="into"||key31==="passed_over")){let err600={instancePath:instancePath+"/re\
store",schemaPath:"#/properties/restore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key31},schema:false,parentSchema:schema15.
properties.restore,data:data251};vErrors===null?vErrors=[err600]:vErrors.push(err600),errors++}if(data251.plan!==void 0){let data252=data251.plan;if(typeof data252==
"string"){if(!pattern95.test(data252)){let err601={instancePath:instancePath+"/restore/plan",schemaPath:"#/properties/restore/properties/plan/pattern",keyword:"\
pattern",params:{pattern:"(?:^[a-z0-9][a-z0-9-]*$)|\\{\\{"},schema:"(?:^[a-z0-9][a-z0-9-]*$)|\\{\\{",parentSchema:schema15.properties.restore.properties.plan,data:data252};
vErrors===null?vErrors=[err601]:vErrors.push(err601),errors++}}else{let err602={instancePath:instancePath+"/restore/plan",schemaPath:"#/properties/restore/prope\
rties/plan/type",keyword:"type",params:{type:schema15.properties.restore.properties.plan.type},schema:schema15.properties.restore.properties.plan.type,parentSchema:schema15.
properties.restore.properties.plan,data:data252};vErrors===null?vErrors=[err602]:vErrors.push(err602),errors++}}if(data251.name!==void 0){let data253=data251.name;
if(typeof data253=="string"){if(!pattern220.test(data253)){let err603={instancePath:instancePath+"/restore/name",schemaPath:"#/properties/restore/properties/nam\
e/pattern",keyword:"pattern",params:{pattern:"(?:^[A-Za-z0-9][A-Za-z0-9_.+-]*$)|\\{\\{"},schema:"(?:^[A-Za-z0-9][A-Za-z0-9_.+-]*$)|\\{\\{",parentSchema:schema15.
properties.restore.properties.name,data:data253};vErrors===null?vErrors=[err603]:vErrors.push(err603),errors++}}else{let err604={instancePath:instancePath+"/res\
tore/name",schemaPath:"#/properties/restore/properties/name/type",keyword:"type",params:{type:schema15.properties.restore.properties.name.type},schema:schema15.
properties.restore.properties.name.type,parentSchema:schema15.properties.restore.properties.name,data:data253};vErrors===null?vErrors=[err604]:vErrors.push(err604),
errors++}}if(data251.only!==void 0){let data254=data251.only;if(typeof data254!="string"&&data254!==null){let err605={instancePath:instancePath+"/restore/only",
schemaPath:"#/properties/restore/properties/only/type",keyword:"type",params:{type:schema15.properties.restore.properties.only.type},schema:schema15.properties.
restore.properties.only.type,parentSchema:schema15.properties.restore.properties.only,data:data254};vErrors===null?vErrors=[err605]:vErrors.push(err605),errors++}}
if(data251.into!==void 0){let data255=data251.into;if(typeof data255!="string"&&data255!==null){let err606={instancePath:instancePath+"/restore/into",schemaPath:"\
#/properties/restore/properties/into/type",keyword:"type",params:{type:schema15.properties.restore.properties.into.type},schema:schema15.properties.restore.properties.
into.type,parentSchema:schema15.properties.restore.properties.into,data:data255};vErrors===null?vErrors=[err606]:vErrors.push(err606),errors++}if(typeof data255==
"string"&&func3(data255)<1){let err607={instancePath:instancePath+"/restore/into",schemaPath:"#/properties/restore/properties/into/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:schema15.properties.restore.properties.into,data:data255};vErrors===null?vErrors=[err607]:vErrors.push(err607),errors++}}
if(data251.passed_over!==void 0){let data256=data251.passed_over;if(!Array.isArray(data256)&&typeof data256!="string"){let err608={instancePath:instancePath+"/r\
estore/passed_over",schemaPath:"#/properties/restore/properties/passed_over/type",keyword:"type",params:{type:schema15.properties.restore.properties.passed_over.
type},schema:schema15.properties.restore.properties.passed_over.type,parentSchema:schema15.properties.restore.properties.passed_over,data:data256};vErrors===null?
vErrors=[err608]:vErrors.push(err608),errors++}if(typeof data256=="string"&&!pattern85.test(data256)){let err609={instancePath:instancePath+"/restore/passed_ove\
r",schemaPath:"#/properties/restore/properties/passed_over/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
restore.properties.passed_over,data:data256};vErrors===null?vErrors=[err609]:vErrors.push(err609),errors++}if(Array.isArray(data256)){let len28=data256.length;for(let i28=0;i28<
len28;i28++){let data257=data256[i28];if(!(data257&&typeof data257=="object"&&!Array.isArray(data257))&&typeof data257!="string"){let err610={instancePath:instancePath+
"/restore/passed_over/"+i28,schemaPath:"#/properties/restore/properties/passed_over/items/type",keyword:"type",params:{type:schema15.properties.restore.properties.
passed_over.items.type},schema:schema15.properties.restore.properties.passed_over.items.type,parentSchema:schema15.properties.restore.properties.passed_over.items,
data:data257};vErrors===null?vErrors=[err610]:vErrors.push(err610),errors++}if(typeof data257=="string"&&!pattern85.test(data257)){let err611={instancePath:instancePath+
"/restore/passed_over/"+i28,schemaPath:"#/properties/restore/properties/passed_over/items/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.restore.properties.passed_over.items,data:data257};vErrors===null?vErrors=[err611]:vErrors.push(err611),errors++}if(data257&&typeof data257=="object"&&
!Array.isArray(data257)){if(data257.name===void 0){let err612={instancePath:instancePath+"/restore/passed_over/"+i28,schemaPath:"#/properties/restore/properties\
/passed_over/items/required",keyword:"required",params:{missingProperty:"name"},schema:schema15.properties.restore.properties.passed_over.items.required,parentSchema:schema15.
properties.restore.properties.passed_over.items,data:data257};vErrors===null?vErrors=[err612]:vErrors.push(err612),errors++}if(data257.why===void 0){let err613={
instancePath:instancePath+"/restore/passed_over/"+i28,schemaPath:"#/properties/restore/properties/passed_over/items/required",keyword:"required",params:{missingProperty:"\
why"},schema:schema15.properties.restore.properties.passed_over.items.required,parentSchema:schema15.properties.restore.properties.passed_over.items,data:data257};
vErrors===null?vErrors=[err613]:vErrors.push(err613),errors++}if(data257.name!==void 0){let data258=data257.name;if(typeof data258!="string"){let err614={instancePath:instancePath+
"/restore/passed_over/"+i28+"/name",schemaPath:"#/properties/restore/properties/passed_over/items/properties/name/type",keyword:"type",params:{type:"string"},schema:schema15.
properties.restore.properties.passed_over.items.properties.name.type,parentSchema:schema15.properties.restore.properties.passed_over.items.properties.name,data:data258};
vErrors===null?vErrors=[err614]:vErrors.push(err614),errors++}}if(data257.why!==void 0){let data259=data257.why;if(typeof data259!="string"){let err615={instancePath:instancePath+
"/restore/passed_over/"+i28+"/why",schemaPath:"#/properties/restore/properties/passed_over/items/properties/why/type",keyword:"type",params:{type:"string"},schema:schema15.
properties.restore.properties.passed_over.items.properties.why.type,parentSchema:schema15.properties.restore.properties.passed_over.items.properties.why,data:data259};
vErrors===null?vErrors=[err615]:vErrors.push(err615),errors++}}}}}}}else{let err616={instancePath:instancePath+"/restore",schemaPath:"#/properties/restore/type",
keyword:"type",params:{type:"object"},schema:schema15.properties.restore.type,parentSchema:schema15.properties.restore,data:data251};vErrors===null?vErrors=[err616]:
vErrors.push(err616),errors++}}if(data.role!==void 0){let data260=data.role;if(data260&&typeof data260=="object"&&!Array.isArray(data260)){if(data260.role===void 0){
let err617={instancePath:instancePath+"/role",schemaPath:"#/properties/role/required",keyword:"required",params:{missingProperty:"role"},schema:schema15.properties.
role.required,parentSchema:schema15.properties.role,data:data260};vErrors===null?vErrors=[err617]:vErrors.push(err617),errors++}if(data260.epoch===void 0){let err618={
instancePath:instancePath+"/role",schemaPath:"#/properties/role/required",keyword:"required",params:{missingProperty:"epoch"},schema:schema15.properties.role.required,
parentSchema:schema15.properties.role,data:data260};vErrors===null?vErrors=[err618]:vErrors.push(err618),errors++}for(let key32 in data260)if(!(key32==="role"||
key32==="handed_over"||key32==="epoch"||key32==="shared")){let err619={instancePath:instancePath+"/role",schemaPath:"#/properties/role/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key32},schema:false,parentSchema:schema15.properties.role,data:data260};vErrors===null?vErrors=[err619]:vErrors.
push(err619),errors++}if(data260.role!==void 0){let data261=data260.role,_errs682=errors,valid132=false,_errs683=errors;if(!(data261==="primary"||data261==="sta\
ndby")){let err620={instancePath:instancePath+"/role/role",schemaPath:"#/properties/role/properties/role/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.
properties.role.properties.role.anyOf[0].enum},schema:schema15.properties.role.properties.role.anyOf[0].enum,parentSchema:schema15.properties.role.properties.role.
anyOf[0],data:data261};vErrors===null?vErrors=[err620]:vErrors.push(err620),errors++}var _valid25=_errs683===errors;if(valid132=valid132||_valid25,!valid132){let _errs684=errors;
if(typeof data261=="string"){if(!pattern85.test(data261)){let err621={instancePath:instancePath+"/role/role",schemaPath:"#/properties/role/properties/role/anyOf\
/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.role.properties.role.anyOf[1],data:data261};vErrors===null?
vErrors=[err621]:vErrors.push(err621),errors++}}else{let err622={instancePath:instancePath+"/role/role",schemaPath:"#/properties/role/properties/role/anyOf/1/ty\
pe",keyword:"type",params:{type:"string"},schema:schema15.properties.role.properties.role.anyOf[1].type,parentSchema:schema15.properties.role.properties.role.anyOf[1],
data:data261};vErrors===null?vErrors=[err622]:vErrors.push(err622),errors++}var _valid25=_errs684===errors;valid132=valid132||_valid25}if(valid132)errors=_errs682,
vErrors!==null&&(_errs682?vErrors.length=_errs682:vErrors=null);else{let err623={instancePath:instancePath+"/role/role",schemaPath:"#/properties/role/properties\
/role/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.role.properties.role.anyOf,parentSchema:schema15.properties.role.properties.role,data:data261};
vErrors===null?vErrors=[err623]:vErrors.push(err623),errors++}}if(data260.handed_over!==void 0){let data262=data260.handed_over;if(typeof data262!="boolean"&&typeof data262!=
"string"){let err624={instancePath:instancePath+"/role/handed_over",schemaPath:"#/properties/role/properties/handed_over/type",keyword:"type",params:{type:schema15.
properties.role.properties.handed_over.type},schema:schema15.properties.role.properties.handed_over.type,parentSchema:schema15.properties.role.properties.handed_over,
data:data262};vErrors===null?vErrors=[err624]:vErrors.push(err624),errors++}if(typeof data262=="string"&&!pattern85.test(data262)){let err625={instancePath:instancePath+
"/role/handed_over",schemaPath:"#/properties/role/properties/handed_over/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.role.properties.handed_over,data:data262};vErrors===null?vErrors=[err625]:vErrors.push(err625),errors++}}if(data260.epoch!==void 0){let data263=data260.
epoch;if(!(typeof data263=="number"&&!(data263%1)&&!isNaN(data263)&&isFinite(data263))&&typeof data263!="string"){let err626={instancePath:instancePath+"/role/e\
poch",schemaPath:"#/properties/role/properties/epoch/type",keyword:"type",params:{type:schema15.properties.role.properties.epoch.type},schema:schema15.properties.
role.properties.epoch.type,parentSchema:schema15.properties.role.properties.epoch,data:data263};vErrors===null?vErrors=[err626]:vErrors.push(err626),errors++}if(typeof data263==
"number"&&isFinite(data263)&&(data263<1||isNaN(data263))){let err627={instancePath:instancePath+"/role/epoch",schemaPath:"#/properties/role/properties/epoch/min\
imum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema15.properties.role.properties.epoch,data:data263};vErrors===null?vErrors=[err627]:
vErrors.push(err627),errors++}if(typeof data263=="string"&&!pattern85.test(data263)){let err628={instancePath:instancePath+"/role/epoch",schemaPath:"#/propertie\
s/role/properties/epoch/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.role.properties.epoch,data:data263};
vErrors===null?vErrors=[err628]:vErrors.push(err628),errors++}}if(data260.shared!==void 0){let data264=data260.shared;if(typeof data264!="boolean"&&typeof data264!=
"string"){let err629={instancePath:instancePath+"/role/shared",schemaPath:"#/properties/role/properties/shared/type",keyword:"type",params:{type:schema15.properties.
role.properties.shared.type},schema:schema15.properties.role.properties.shared.type,parentSchema:schema15.properties.role.properties.shared,data:data264};vErrors===
null?vErrors=[err629]:vErrors.push(err629),errors++}if(typeof data264=="string"&&!pattern85.test(data264)){let err630={instancePath:instancePath+"/role/shared",
schemaPath:"#/properties/role/properties/shared/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.role.properties.
shared,data:data264};vErrors===null?vErrors=[err630]:vErrors.push(err630),errors++}}}else{let err631={instancePath:instancePath+"/role",schemaPath:"#/properties\
/role/type",keyword:"type",params:{type:"object"},schema:schema15.properties.role.type,parentSchema:schema15.properties.role,data:data260};vErrors===null?vErrors=
[err631]:vErrors.push(err631),errors++}}if(data.safety!==void 0){let data265=data.safety;if(data265&&typeof data265=="object"&&!Array.isArray(data265)){for(let key33 in data265)
if(!(key33==="own"||key33==="keep"||key33==="without")){let err632={instancePath:instancePath+"/safety",schemaPath:"#/properties/safety/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key33},schema:false,parentSchema:schema15.properties.safety,data:data265};vErrors===null?vErrors=[err632]:vErrors.
push(err632),errors++}if(data265.own!==void 0){let data266=data265.own;if(typeof data266!="boolean"&&typeof data266!="string"){let err633={instancePath:instancePath+
"/safety/own",schemaPath:"#/properties/safety/properties/own/type",keyword:"type",params:{type:schema15.properties.safety.properties.own.type},schema:schema15.properties.
safety.properties.own.type,parentSchema:schema15.properties.safety.properties.own,data:data266};vErrors===null?vErrors=[err633]:vErrors.push(err633),errors++}if(typeof data266==
"string"&&!pattern85.test(data266)){let err634={instancePath:instancePath+"/safety/own",schemaPath:"#/properties/safety/properties/own/pattern",keyword:"pattern",
params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.safety.properties.own,data:data266};vErrors===null?vErrors=[err634]:vErrors.push(err634),
errors++}}if(data265.keep!==void 0){let data267=data265.keep;if(typeof data267!="string"){let err635={instancePath:instancePath+"/safety/keep",schemaPath:"#/pro\
perties/safety/properties/keep/type",keyword:"type",params:{type:"string"},schema:schema15.properties.safety.properties.keep.type,parentSchema:schema15.properties.
safety.properties.keep,data:data267};vErrors===null?vErrors=[err635]:vErrors.push(err635),errors++}}if(data265.without!==void 0){let data268=data265.without;if(typeof data268!=
"boolean"&&typeof data268!="string"){let err636={instancePath:instancePath+"/safety/without",schemaPath:"#/properties/safety/properties/without/type",keyword:"t\
ype",params:{type:schema15.properties.safety.properties.without.type},schema:schema15.properties.safety.properties.without.type,parentSchema:schema15.properties.
safety.properties.without,data:data268};vErrors===null?vErrors=[err636]:vErrors.push(err636),errors++}if(typeof data268=="string"&&!pattern85.test(data268)){let err637={
instancePath:instancePath+"/safety/without",schemaPath:"#/properties/safety/properties/without/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",
parentSchema:schema15.properties.safety.properties.without,data:data268};vErrors===null?vErrors=[err637]:vErrors.push(err637),errors++}}}else{let err638={instancePath:instancePath+
"/safety",schemaPath:"#/properties/safety/type",keyword:"type",params:{type:"object"},schema:schema15.properties.safety.type,parentSchema:schema15.properties.safety,
data:data265};vErrors===null?vErrors=[err638]:vErrors.push(err638),errors++}}if(data.service!==void 0){let data269=data.service,_errs702=errors,valid134=false,_errs703=errors;
if(typeof data269=="string"){if(func3(data269)<1){let err639={instancePath:instancePath+"/service",schemaPath:"#/properties/service/anyOf/0/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.service.anyOf[0],data:data269};vErrors===null?vErrors=[err639]:vErrors.push(err639),errors++}}else{
let err640={instancePath:instancePath+"/service",schemaPath:"#/properties/service/anyOf/0/type",keyword:"type",params:{type:"string"},schema:schema15.properties.
service.anyOf[0].type,parentSchema:schema15.properties.service.anyOf[0],data:data269};vErrors===null?vErrors=[err640]:vErrors.push(err640),errors++}var _valid26=_errs703===
errors;if(valid134=valid134||_valid26,!valid134){let _errs705=errors;if(data269&&typeof data269=="object"&&!Array.isArray(data269)){if(data269.name===void 0){let err641={
instancePath:instancePath+"/service",schemaPath:"#/properties/service/anyOf/1/required",keyword:"required",params:{missingProperty:"name"},schema:schema15.properties.
service.anyOf[1].required,parentSchema:schema15.properties.service.anyOf[1],data:data269};vErrors===null?vErrors=[err641]:vErrors.push(err641),errors++}for(let key34 in data269)
if(!(key34==="name"||key34==="state"||key34==="enabled"||key34==="masked"||key34==="daemon_reload")){let err642={instancePath:instancePath+"/service",schemaPath:"\
#/properties/service/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key34},schema:false,parentSchema:schema15.properties.
service.anyOf[1],data:data269};vErrors===null?vErrors=[err642]:vErrors.push(err642),errors++}if(data269.name!==void 0){let data270=data269.name;if(typeof data270==
"string"){if(!pattern229.test(data270)){let err643={instancePath:instancePath+"/service/name",schemaPath:"#/properties/service/anyOf/1/properties/name/pattern",
keyword:"pattern",params:{pattern:"(?:^[A-Za-z0-9:_.@\\\\][A-Za-z0-9:_.@\\\\-]*$)|\\{\\{"},schema:"(?:^[A-Za-z0-9:_.@\\\\][A-Za-z0-9:_.@\\\\-]*$)|\\{\\{",parentSchema:schema15.
properties.service.anyOf[1].properties.name,data:data270};vErrors===null?vErrors=[err643]:vErrors.push(err643),errors++}}else{let err644={instancePath:instancePath+
"/service/name",schemaPath:"#/properties/service/anyOf/1/properties/name/type",keyword:"type",params:{type:schema15.properties.service.anyOf[1].properties.name.
type},schema:schema15.properties.service.anyOf[1].properties.name.type,parentSchema:schema15.properties.service.anyOf[1].properties.name,data:data270};vErrors===
null?vErrors=[err644]:vErrors.push(err644),errors++}}if(data269.state!==void 0){let data271=data269.state,_errs711=errors,valid136=false,_errs712=errors;if(!(data271===
"started"||data271==="stopped"||data271==="restarted"||data271==="reloaded")){let err645={instancePath:instancePath+"/service/state",schemaPath:"#/properties/se\
rvice/anyOf/1/properties/state/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.properties.service.anyOf[1].properties.state.anyOf[0].enum},schema:schema15.
properties.service.anyOf[1].properties.state.anyOf[0].enum,parentSchema:schema15.properties.service.anyOf[1].properties.state.anyOf[0],data:data271};vErrors===null?
vErrors=[err645]:vErrors.push(err645),errors++}var _valid27=_errs712===errors;if(valid136=valid136||_valid27,!valid136){let _errs713=errors;if(typeof data271=="\
string"){if(!pattern85.test(data271)){let err646={instancePath:instancePath+"/service/state",schemaPath:"#/properties/service/anyOf/1/properties/state/anyOf/1/p\
attern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.service.anyOf[1].properties.state.anyOf[1],data:data271};vErrors===
null?vErrors=[err646]:vErrors.push(err646),errors++}}else{let err647={instancePath:instancePath+"/service/state",schemaPath:"#/properties/service/anyOf/1/proper\
ties/state/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.service.anyOf[1].properties.state.anyOf[1].type,parentSchema:schema15.
properties.service.anyOf[1].properties.state.anyOf[1],data:data271};vErrors===null?vErrors=[err647]:vErrors.push(err647),errors++}var _valid27=_errs713===errors;
valid136=valid136||_valid27}if(valid136)errors=_errs711,vErrors!==null&&(_errs711?vErrors.length=_errs711:vErrors=null);else{let err648={instancePath:instancePath+
"/service/state",schemaPath:"#/properties/service/anyOf/1/properties/state/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.service.anyOf[1].properties.
state.anyOf,parentSchema:schema15.properties.service.anyOf[1].properties.state,data:data271};vErrors===null?vErrors=[err648]:vErrors.push(err648),errors++}}if(data269.
enabled!==void 0){let data272=data269.enabled;if(typeof data272!="boolean"&&typeof data272!="string"){let err649={instancePath:instancePath+"/service/enabled",schemaPath:"\
#/properties/service/anyOf/1/properties/enabled/type",keyword:"type",params:{type:schema15.properties.service.anyOf[1].properties.enabled.type},schema:schema15.
properties.service.anyOf[1].properties.enabled.type,parentSchema:schema15.properties.service.anyOf[1].properties.enabled,data:data272};vErrors===null?vErrors=[err649]:
vErrors.push(err649),errors++}if(typeof data272=="string"&&!pattern85.test(data272)){let err650={instancePath:instancePath+"/service/enabled",schemaPath:"#/prop\
erties/service/anyOf/1/properties/enabled/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.service.anyOf[1].
properties.enabled,data:data272};vErrors===null?vErrors=[err650]:vErrors.push(err650),errors++}}if(data269.masked!==void 0){let data273=data269.masked;if(typeof data273!=
"boolean"&&typeof data273!="string"){let err651={instancePath:instancePath+"/service/masked",schemaPath:"#/properties/service/anyOf/1/properties/masked/type",keyword:"\
type",params:{type:schema15.properties.service.anyOf[1].properties.masked.type},schema:schema15.properties.service.anyOf[1].properties.masked.type,parentSchema:schema15.
properties.service.anyOf[1].properties.masked,data:data273};vErrors===null?vErrors=[err651]:vErrors.push(err651),errors++}if(typeof data273=="string"&&!pattern85.
test(data273)){let err652={instancePath:instancePath+"/service/masked",schemaPath:"#/properties/service/anyOf/1/properties/masked/pattern",keyword:"pattern",params:{
pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.service.anyOf[1].properties.masked,data:data273};vErrors===null?vErrors=[err652]:vErrors.push(
err652),errors++}}if(data269.daemon_reload!==void 0){let data274=data269.daemon_reload;if(typeof data274!="boolean"&&typeof data274!="string"){let err653={instancePath:instancePath+
"/service/daemon_reload",schemaPath:"#/properties/service/anyOf/1/properties/daemon_reload/type",keyword:"type",params:{type:schema15.properties.service.anyOf[1].
properties.daemon_reload.type},schema:schema15.properties.service.anyOf[1].properties.daemon_reload.type,parentSchema:schema15.properties.service.anyOf[1].properties.
daemon_reload,data:data274};vErrors===null?vErrors=[err653]:vErrors.push(err653),errors++}if(typeof data274=="string"&&!pattern85.test(data274)){let err654={instancePath:instancePath+
"/service/daemon_reload",schemaPath:"#/properties/service/anyOf/1/properties/daemon_reload/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",
parentSchema:schema15.properties.service.anyOf[1].properties.daemon_reload,data:data274};vErrors===null?vErrors=[err654]:vErrors.push(err654),errors++}}}else{let err655={
instancePath:instancePath+"/service",schemaPath:"#/properties/service/anyOf/1/type",keyword:"type",params:{type:"object"},schema:schema15.properties.service.anyOf[1].
type,parentSchema:schema15.properties.service.anyOf[1],data:data269};vErrors===null?vErrors=[err655]:vErrors.push(err655),errors++}var _valid26=_errs705===errors;
valid134=valid134||_valid26}if(valid134)errors=_errs702,vErrors!==null&&(_errs702?vErrors.length=_errs702:vErrors=null);else{let err656={instancePath:instancePath+
"/service",schemaPath:"#/properties/service/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.service.anyOf,parentSchema:schema15.properties.service,data:data269};
vErrors===null?vErrors=[err656]:vErrors.push(err656),errors++}}if(data.set_fact!==void 0){let data275=data.set_fact;if(data275&&typeof data275=="object"&&!Array.
isArray(data275)){if(Object.keys(data275).length<1){let err657={instancePath:instancePath+"/set_fact",schemaPath:"#/properties/set_fact/minProperties",keyword:"\
minProperties",params:{limit:1},schema:1,parentSchema:schema15.properties.set_fact,data:data275};vErrors===null?vErrors=[err657]:vErrors.push(err657),errors++}for(let key35 in data275){
let _errs723=errors;if(typeof key35=="string"&&!pattern5.test(key35)){let err658={instancePath:instancePath+"/set_fact",schemaPath:"#/properties/set_fact/proper\
tyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema15.properties.set_fact.propertyNames,
data:key35,propertyName:key35};vErrors===null?vErrors=[err658]:vErrors.push(err658),errors++}var valid137=_errs723===errors;if(!valid137){let err659={instancePath:instancePath+
"/set_fact",schemaPath:"#/properties/set_fact/propertyNames",keyword:"propertyNames",params:{propertyName:key35},schema:schema15.properties.set_fact.propertyNames,
parentSchema:schema15.properties.set_fact,data:data275};vErrors===null?vErrors=[err659]:vErrors.push(err659),errors++}}}else{let err660={instancePath:instancePath+
"/set_fact",schemaPath:"#/properties/set_fact/type",keyword:"type",params:{type:"object"},schema:schema15.properties.set_fact.type,parentSchema:schema15.properties.
set_fact,data:data275};vErrors===null?vErrors=[err660]:vErrors.push(err660),errors++}}if(data.shell!==void 0){let data276=data.shell,_errs726=errors,valid138=false,
_errs727=errors;if(typeof data276=="string"){if(func3(data276)<1){let err661={instancePath:instancePath+"/shell",schemaPath:"#/properties/shell/anyOf/0/minLengt\
h",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.shell.anyOf[0],data:data276};vErrors===null?vErrors=[err661]:vErrors.push(err661),
errors++}}else{let err662={instancePath:instancePath+"/shell",schemaPath:"#/properties/shell/anyOf/0/type",keyword:"type",params:{type:"string"},schema:schema15.
properties.shell.anyOf[0].type,parentSchema:schema15.properties.shell.anyOf[0],data:data276};vErrors===null?vErrors=[err662]:vErrors.push(err662),errors++}var _valid28=_errs727===
errors;if(valid138=valid138||_valid28,!valid138){let _errs729=errors;if(data276&&typeof data276=="object"&&!Array.isArray(data276)){if(data276.cmd===void 0){let err663={
instancePath:instancePath+"/shell",schemaPath:"#/properties/shell/anyOf/1/required",keyword:"required",params:{missingProperty:"cmd"},schema:schema15.properties.
shell.anyOf[1].required,parentSchema:schema15.properties.shell.anyOf[1],data:data276};vErrors===null?vErrors=[err663]:vErrors.push(err663),errors++}for(let key36 in data276)
if(!(key36==="cmd"||key36==="creates"||key36==="removes"||key36==="unless"||key36==="only_if"||key36==="chdir"||key36==="stdin"||key36==="env")){let err664={instancePath:instancePath+
"/shell",schemaPath:"#/properties/shell/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key36},schema:false,parentSchema:schema15.
properties.shell.anyOf[1],data:data276};vErrors===null?vErrors=[err664]:vErrors.push(err664),errors++}if(data276.cmd!==void 0){let data277=data276.cmd;if(typeof data277==
"string"){if(func3(data277)<1){let err665={instancePath:instancePath+"/shell/cmd",schemaPath:"#/properties/shell/anyOf/1/properties/cmd/minLength",keyword:"minL\
ength",params:{limit:1},schema:1,parentSchema:schema15.properties.shell.anyOf[1].properties.cmd,data:data277};vErrors===null?vErrors=[err665]:vErrors.push(err665),
errors++}}else{let err666={instancePath:instancePath+"/shell/cmd",schemaPath:"#/properties/shell/anyOf/1/properties/cmd/type",keyword:"type",params:{type:"strin\
g"},schema:schema15.properties.shell.anyOf[1].properties.cmd.type,parentSchema:schema15.properties.shell.anyOf[1].properties.cmd,data:data277};vErrors===null?vErrors=
[err666]:vErrors.push(err666),errors++}}if(data276.creates!==void 0){let data278=data276.creates;if(typeof data278=="string"){if(func3(data278)>4096){let err667={
instancePath:instancePath+"/shell/creates",schemaPath:"#/properties/shell/anyOf/1/properties/creates/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,
parentSchema:schema15.properties.shell.anyOf[1].properties.creates,data:data278};vErrors===null?vErrors=[err667]:vErrors.push(err667),errors++}if(!pattern106.test(
data278)){let err668={instancePath:instancePath+"/shell/creates",schemaPath:"#/properties/shell/anyOf/1/properties/creates/pattern",keyword:"pattern",params:{pattern:"\
(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{"},schema:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",parentSchema:schema15.properties.shell.anyOf[1].
properties.creates,data:data278};vErrors===null?vErrors=[err668]:vErrors.push(err668),errors++}}else{let err669={instancePath:instancePath+"/shell/creates",schemaPath:"\
#/properties/shell/anyOf/1/properties/creates/type",keyword:"type",params:{type:schema15.properties.shell.anyOf[1].properties.creates.type},schema:schema15.properties.
shell.anyOf[1].properties.creates.type,parentSchema:schema15.properties.shell.anyOf[1].properties.creates,data:data278};vErrors===null?vErrors=[err669]:vErrors.
push(err669),errors++}}if(data276.removes!==void 0){let data279=data276.removes;if(typeof data279=="string"){if(func3(data279)>4096){let err670={instancePath:instancePath+
"/shell/removes",schemaPath:"#/properties/shell/anyOf/1/properties/removes/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema15.
properties.shell.anyOf[1].properties.removes,data:data279};vErrors===null?vErrors=[err670]:vErrors.push(err670),errors++}if(!pattern106.test(data279)){let err671={
instancePath:instancePath+"/shell/removes",schemaPath:"#/properties/shell/anyOf/1/properties/removes/pattern",keyword:"pattern",params:{pattern:"(?:^(?![\\s\\S]*/\
\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{"},schema:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",parentSchema:schema15.properties.shell.anyOf[1].properties.removes,
data:data279};vErrors===null?vErrors=[err671]:vErrors.push(err671),errors++}}else{let err672={instancePath:instancePath+"/shell/removes",schemaPath:"#/propertie\
s/shell/anyOf/1/properties/removes/type",keyword:"type",params:{type:schema15.properties.shell.anyOf[1].properties.removes.type},schema:schema15.properties.shell.
anyOf[1].properties.removes.type,parentSchema:schema15.properties.shell.anyOf[1].properties.removes,data:data279};vErrors===null?vErrors=[err672]:vErrors.push(err672),
errors++}}if(data276.unless!==void 0){let data280=data276.unless;if(typeof data280=="string"){if(func3(data280)<1){let err673={instancePath:instancePath+"/shell\
/unless",schemaPath:"#/properties/shell/anyOf/1/properties/unless/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.shell.
anyOf[1].properties.unless,data:data280};vErrors===null?vErrors=[err673]:vErrors.push(err673),errors++}}else{let err674={instancePath:instancePath+"/shell/unles\
s",schemaPath:"#/properties/shell/anyOf/1/properties/unless/type",keyword:"type",params:{type:"string"},schema:schema15.properties.shell.anyOf[1].properties.unless.
type,parentSchema:schema15.properties.shell.anyOf[1].properties.unless,data:data280};vErrors===null?vErrors=[err674]:vErrors.push(err674),errors++}}if(data276.only_if!==
void 0){let data281=data276.only_if;if(typeof data281=="string"){if(func3(data281)<1){let err675={instancePath:instancePath+"/shell/only_if",schemaPath:"#/prope\
rties/shell/anyOf/1/properties/only_if/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.shell.anyOf[1].properties.only_if,
data:data281};vErrors===null?vErrors=[err675]:vErrors.push(err675),errors++}}else{let err676={instancePath:instancePath+"/shell/only_if",schemaPath:"#/propertie\
s/shell/anyOf/1/properties/only_if/type",keyword:"type",params:{type:"string"},schema:schema15.properties.shell.anyOf[1].properties.only_if.type,parentSchema:schema15.
properties.shell.anyOf[1].properties.only_if,data:data281};vErrors===null?vErrors=[err676]:vErrors.push(err676),errors++}}if(data276.chdir!==void 0){let data282=data276.
chdir;if(typeof data282=="string"){if(func3(data282)>4096){let err677={instancePath:instancePath+"/shell/chdir",schemaPath:"#/properties/shell/anyOf/1/propertie\
s/chdir/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema15.properties.shell.anyOf[1].properties.chdir,data:data282};vErrors===
null?vErrors=[err677]:vErrors.push(err677),errors++}if(!pattern106.test(data282)){let err678={instancePath:instancePath+"/shell/chdir",schemaPath:"#/properties/\
shell/anyOf/1/properties/chdir/pattern",keyword:"pattern",params:{pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{"},schema:"(?:^(?![\\s\\S]*/\\.\\.?(/|\
$))/[^\\u0000]*$)|\\{\\{",parentSchema:schema15.properties.shell.anyOf[1].properties.chdir,data:data282};vErrors===null?vErrors=[err678]:vErrors.push(err678),errors++}}else{
let err679={instancePath:instancePath+"/shell/chdir",schemaPath:"#/properties/shell/anyOf/1/properties/chdir/type",keyword:"type",params:{type:schema15.properties.
shell.anyOf[1].properties.chdir.type},schema:schema15.properties.shell.anyOf[1].properties.chdir.type,parentSchema:schema15.properties.shell.anyOf[1].properties.
chdir,data:data282};vErrors===null?vErrors=[err679]:vErrors.push(err679),errors++}}if(data276.stdin!==void 0){let data283=data276.stdin;if(typeof data283!="stri\
ng"){let err680={instancePath:instancePath+"/shell/stdin",schemaPath:"#/properties/shell/anyOf/1/properties/stdin/type",keyword:"type",params:{type:"string"},schema:schema15.
properties.shell.anyOf[1].properties.stdin.type,parentSchema:schema15.properties.shell.anyOf[1].properties.stdin,data:data283};vErrors===null?vErrors=[err680]:vErrors.
push(err680),errors++}}if(data276.env!==void 0){let data284=data276.env;if(!(data284&&typeof data284=="object"&&!Array.isArray(data284))&&typeof data284!="strin\
g"){let err681={instancePath:instancePath+"/shell/env",schemaPath:"#/properties/shell/anyOf/1/properties/env/type",keyword:"type",params:{type:schema15.properties.
shell.anyOf[1].properties.env.type},schema:schema15.properties.shell.anyOf[1].properties.env.type,parentSchema:schema15.properties.shell.anyOf[1].properties.env,
data:data284};vErrors===null?vErrors=[err681]:vErrors.push(err681),errors++}if(typeof data284=="string"&&!pattern85.test(data284)){let err682={instancePath:instancePath+
"/shell/env",schemaPath:"#/properties/shell/anyOf/1/properties/env/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
shell.anyOf[1].properties.env,data:data284};vErrors===null?vErrors=[err682]:vErrors.push(err682),errors++}if(data284&&typeof data284=="object"&&!Array.isArray(data284)){
for(let key37 in data284){let _errs748=errors;if(typeof key37=="string"&&!pattern5.test(key37)){let err683={instancePath:instancePath+"/shell/env",schemaPath:"#\
/properties/shell/anyOf/1/properties/env/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",
parentSchema:schema15.properties.shell.anyOf[1].properties.env.propertyNames,data:key37,propertyName:key37};vErrors===null?vErrors=[err683]:vErrors.push(err683),
errors++}var valid140=_errs748===errors;if(!valid140){let err684={instancePath:instancePath+"/shell/env",schemaPath:"#/properties/shell/anyOf/1/properties/env/p\
ropertyNames",keyword:"propertyNames",params:{propertyName:key37},schema:schema15.properties.shell.anyOf[1].properties.env.propertyNames,parentSchema:schema15.properties.
shell.anyOf[1].properties.env,data:data284};vErrors===null?vErrors=[err684]:vErrors.push(err684),errors++}}for(let key38 in data284){let data285=data284[key38];
if(typeof data285!="string"){let err685={instancePath:instancePath+"/shell/env/"+key38.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/shell/any\
Of/1/properties/env/additionalProperties/type",keyword:"type",params:{type:"string"},schema:schema15.properties.shell.anyOf[1].properties.env.additionalProperties.
type,parentSchema:schema15.properties.shell.anyOf[1].properties.env.additionalProperties,data:data285};vErrors===null?vErrors=[err685]:vErrors.push(err685),errors++}}}}}else{
let err686={instancePath:instancePath+"/shell",schemaPath:"#/properties/shell/anyOf/1/type",keyword:"type",params:{type:"object"},schema:schema15.properties.shell.
anyOf[1].type,parentSchema:schema15.properties.shell.anyOf[1],data:data276};vErrors===null?vErrors=[err686]:vErrors.push(err686),errors++}var _valid28=_errs729===
errors;valid138=valid138||_valid28}if(valid138)errors=_errs726,vErrors!==null&&(_errs726?vErrors.length=_errs726:vErrors=null);else{let err687={instancePath:instancePath+
"/shell",schemaPath:"#/properties/shell/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.shell.anyOf,parentSchema:schema15.properties.shell,data:data276};
vErrors===null?vErrors=[err687]:vErrors.push(err687),errors++}}if(data.slurp!==void 0){let data286=data.slurp,_errs753=errors,valid142=false,_errs754=errors;if(typeof data286==
"string"){if(func3(data286)<1){let err688={instancePath:instancePath+"/slurp",schemaPath:"#/properties/slurp/anyOf/0/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:schema15.properties.slurp.anyOf[0],data:data286};vErrors===null?vErrors=[err688]:vErrors.push(err688),errors++}}else{let err689={instancePath:instancePath+
"/slurp",schemaPath:"#/properties/slurp/anyOf/0/type",keyword:"type",params:{type:"string"},schema:schema15.properties.slurp.anyOf[0].type,parentSchema:schema15.
properties.slurp.anyOf[0],data:data286};vErrors===null?vErrors=[err689]:vErrors.push(err689),errors++}var _valid29=_errs754===errors;if(valid142=valid142||_valid29,
!valid142){let _errs756=errors;if(data286&&typeof data286=="object"&&!Array.isArray(data286)){if(data286.src===void 0){let err690={instancePath:instancePath+"/s\
lurp",schemaPath:"#/properties/slurp/anyOf/1/required",keyword:"required",params:{missingProperty:"src"},schema:schema15.properties.slurp.anyOf[1].required,parentSchema:schema15.
properties.slurp.anyOf[1],data:data286};vErrors===null?vErrors=[err690]:vErrors.push(err690),errors++}for(let key39 in data286)if(key39!=="src"){let err691={instancePath:instancePath+
"/slurp",schemaPath:"#/properties/slurp/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key39},schema:false,parentSchema:schema15.
properties.slurp.anyOf[1],data:data286};vErrors===null?vErrors=[err691]:vErrors.push(err691),errors++}if(data286.src!==void 0){let data287=data286.src;if(typeof data287==
"string"){if(func3(data287)>4096){let err692={instancePath:instancePath+"/slurp/src",schemaPath:"#/properties/slurp/anyOf/1/properties/src/maxLength",keyword:"m\
axLength",params:{limit:4096},schema:4096,parentSchema:schema15.properties.slurp.anyOf[1].properties.src,data:data287};vErrors===null?vErrors=[err692]:vErrors.push(
err692),errors++}if(!pattern106.test(data287)){let err693={instancePath:instancePath+"/slurp/src",schemaPath:"#/properties/slurp/anyOf/1/properties/src/pattern",
keyword:"pattern",params:{pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{"},schema:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",parentSchema:schema15.
properties.slurp.anyOf[1].properties.src,data:data287};vErrors===null?vErrors=[err693]:vErrors.push(err693),errors++}}else{let err694={instancePath:instancePath+
"/slurp/src",schemaPath:"#/properties/slurp/anyOf/1/properties/src/type",keyword:"type",params:{type:schema15.properties.slurp.anyOf[1].properties.src.type},schema:schema15.
properties.slurp.anyOf[1].properties.src.type,parentSchema:schema15.properties.slurp.anyOf[1].properties.src,data:data287};vErrors===null?vErrors=[err694]:vErrors.
push(err694),errors++}}}else{let err695={instancePath:instancePath+"/slurp",schemaPath:"#/properties/slurp/anyOf/1/type",keyword:"type",params:{type:"object"},schema:schema15.
properties.slurp.anyOf[1].type,parentSchema:schema15.properties.slurp.anyOf[1],data:data286};vErrors===null?vErrors=[err695]:vErrors.push(err695),errors++}var _valid29=_errs756===
errors;valid142=valid142||_valid29}if(valid142)errors=_errs753,vErrors!==null&&(_errs753?vErrors.length=_errs753:vErrors=null);else{let err696={instancePath:instancePath+
"/slurp",schemaPath:"#/properties/slurp/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.slurp.anyOf,parentSchema:schema15.properties.slurp,data:data286};
vErrors===null?vErrors=[err696]:vErrors.push(err696),errors++}}if(data.ssh_key!==void 0){let data288=data.ssh_key;if(data288&&typeof data288=="object"&&!Array.isArray(
data288)){if(data288.path===void 0){let err697={instancePath:instancePath+"/ssh_key",schemaPath:"#/properties/ssh_key/required",keyword:"required",params:{missingProperty:"\
path"},schema:schema15.properties.ssh_key.required,parentSchema:schema15.properties.ssh_key,data:data288};vErrors===null?vErrors=[err697]:vErrors.push(err697),errors++}
for(let key40 in data288)if(!(key40==="path"||key40==="comment"||key40==="state")){let err698={instancePath:instancePath+"/ssh_key",schemaPath:"#/properties/ssh\
_key/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key40},schema:false,parentSchema:schema15.properties.ssh_key,data:data288};
vErrors===null?vErrors=[err698]:vErrors.push(err698),errors++}if(data288.path!==void 0){let data289=data288.path;if(typeof data289=="string"){if(func3(data289)>
4096){let err699={instancePath:instancePath+"/ssh_key/path",schemaPath:"#/properties/ssh_key/properties/path/maxLength",keyword:"maxLength",params:{limit:4096},
schema:4096,parentSchema:schema15.properties.ssh_key.properties.path,data:data289};vErrors===null?vErrors=[err699]:vErrors.push(err699),errors++}if(!pattern106.
test(data289)){let err700={instancePath:instancePath+"/ssh_key/path",schemaPath:"#/properties/ssh_key/properties/path/pattern",keyword:"pattern",params:{pattern:"\
(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{"},schema:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",parentSchema:schema15.properties.ssh_key.properties.
path,data:data289};vErrors===null?vErrors=[err700]:vErrors.push(err700),errors++}}else{let err701={instancePath:instancePath+"/ssh_key/path",schemaPath:"#/prope\
rties/ssh_key/properties/path/type",keyword:"type",params:{type:schema15.properties.ssh_key.properties.path.type},schema:schema15.properties.ssh_key.properties.
path.type,parentSchema:schema15.properties.ssh_key.properties.path,data:data289};vErrors===null?vErrors=[err701]:vErrors.push(err701),errors++}}if(data288.comment!==
void 0){let data290=data288.comment;if(typeof data290=="string"){if(!pattern242.test(data290)){let err702={instancePath:instancePath+"/ssh_key/comment",schemaPath:"\
#/properties/ssh_key/properties/comment/pattern",keyword:"pattern",params:{pattern:"(?:^[A-Za-z0-9._@-]*$)|\\{\\{"},schema:"(?:^[A-Za-z0-9._@-]*$)|\\{\\{",parentSchema:schema15.
properties.ssh_key.properties.comment,data:data290};vErrors===null?vErrors=[err702]:vErrors.push(err702),errors++}}else{let err703={instancePath:instancePath+"/\
ssh_key/comment",schemaPath:"#/properties/ssh_key/properties/comment/type",keyword:"type",params:{type:schema15.properties.ssh_key.properties.comment.type},schema:schema15.
properties.ssh_key.properties.comment.type,parentSchema:schema15.properties.ssh_key.properties.comment,data:data290};vErrors===null?vErrors=[err703]:vErrors.push(
err703),errors++}}if(data288.state!==void 0){let data291=data288.state,_errs769=errors,valid145=false,_errs770=errors;if(!(data291==="present"||data291==="absen\
t")){let err704={instancePath:instancePath+"/ssh_key/state",schemaPath:"#/properties/ssh_key/properties/state/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.
properties.ssh_key.properties.state.anyOf[0].enum},schema:schema15.properties.ssh_key.properties.state.anyOf[0].enum,parentSchema:schema15.properties.ssh_key.properties.
state.anyOf[0],data:data291};vErrors===null?vErrors=[err704]:vErrors.push(err704),errors++}var _valid30=_errs770===errors;if(valid145=valid145||_valid30,!valid145){
let _errs771=errors;if(typeof data291=="string"){if(!pattern85.test(data291)){let err705={instancePath:instancePath+"/ssh_key/state",schemaPath:"#/properties/ss\
h_key/properties/state/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.ssh_key.properties.state.anyOf[1],
data:data291};vErrors===null?vErrors=[err705]:vErrors.push(err705),errors++}}else{let err706={instancePath:instancePath+"/ssh_key/state",schemaPath:"#/propertie\
s/ssh_key/properties/state/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.ssh_key.properties.state.anyOf[1].type,parentSchema:schema15.
properties.ssh_key.properties.state.anyOf[1],data:data291};vErrors===null?vErrors=[err706]:vErrors.push(err706),errors++}var _valid30=_errs771===errors;valid145=
valid145||_valid30}if(valid145)errors=_errs769,vErrors!==null&&(_errs769?vErrors.length=_errs769:vErrors=null);else{let err707={instancePath:instancePath+"/ssh_\
key/state",schemaPath:"#/properties/ssh_key/properties/state/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.ssh_key.properties.state.anyOf,parentSchema:schema15.
properties.ssh_key.properties.state,data:data291};vErrors===null?vErrors=[err707]:vErrors.push(err707),errors++}}}else{let err708={instancePath:instancePath+"/s\
sh_key",schemaPath:"#/properties/ssh_key/type",keyword:"type",params:{type:"object"},schema:schema15.properties.ssh_key.type,parentSchema:schema15.properties.ssh_key,
data:data288};vErrors===null?vErrors=[err708]:vErrors.push(err708),errors++}}if(data.systemd_dropin!==void 0){let data292=data.systemd_dropin;if(data292&&typeof data292==
"object"&&!Array.isArray(data292)){if(data292.unit===void 0){let err709={instancePath:instancePath+"/systemd_dropin",schemaPath:"#/properties/systemd_dropin/req\
uired",keyword:"required",params:{missingProperty:"unit"},schema:schema15.properties.systemd_dropin.required,parentSchema:schema15.properties.systemd_dropin,data:data292};
vErrors===null?vErrors=[err709]:vErrors.push(err709),errors++}if(data292.name===void 0){let err710={instancePath:instancePath+"/systemd_dropin",schemaPath:"#/pr\
operties/systemd_dropin/required",keyword:"required",params:{missingProperty:"name"},schema:schema15.properties.systemd_dropin.required,parentSchema:schema15.properties.
systemd_dropin,data:data292};vErrors===null?vErrors=[err710]:vErrors.push(err710),errors++}for(let key41 in data292)if(!(key41==="unit"||key41==="name"||key41===
"content"||key41==="state")){let err711={instancePath:instancePath+"/systemd_dropin",schemaPath:"#/properties/systemd_dropin/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:key41},schema:false,parentSchema:schema15.properties.systemd_dropin,data:data292};vErrors===null?vErrors=[err711]:vErrors.
push(err711),errors++}if(data292.unit!==void 0){let data293=data292.unit;if(typeof data293=="string"){if(!pattern244.test(data293)){let err712={instancePath:instancePath+
"/systemd_dropin/unit",schemaPath:"#/properties/systemd_dropin/properties/unit/pattern",keyword:"pattern",params:{pattern:"(?:^[A-Za-z0-9:_.@\\\\][A-Za-z0-9:_.@\\\\\
-]*\\.[a-z]+$)|\\{\\{"},schema:"(?:^[A-Za-z0-9:_.@\\\\][A-Za-z0-9:_.@\\\\-]*\\.[a-z]+$)|\\{\\{",parentSchema:schema15.properties.systemd_dropin.properties.unit,
data:data293};vErrors===null?vErrors=[err712]:vErrors.push(err712),errors++}}else{let err713={instancePath:instancePath+"/systemd_dropin/unit",schemaPath:"#/pro\
perties/systemd_dropin/properties/unit/type",keyword:"type",params:{type:schema15.properties.systemd_dropin.properties.unit.type},schema:schema15.properties.systemd_dropin.
properties.unit.type,parentSchema:schema15.properties.systemd_dropin.properties.unit,data:data293};vErrors===null?vErrors=[err713]:vErrors.push(err713),errors++}}
if(data292.name!==void 0){let data294=data292.name;if(typeof data294=="string"){if(!pattern245.test(data294)){let err714={instancePath:instancePath+"/systemd_dr\
opin/name",schemaPath:"#/properties/systemd_dropin/properties/name/pattern",keyword:"pattern",params:{pattern:"(?:^[A-Za-z0-9_][A-Za-z0-9_.-]*\\.conf$)|\\{\\{"},
schema:"(?:^[A-Za-z0-9_][A-Za-z0-9_.-]*\\.conf$)|\\{\\{",parentSchema:schema15.properties.systemd_dropin.properties.name,data:data294};vErrors===null?vErrors=[err714]:
vErrors.push(err714),errors++}}else{let err715={instancePath:instancePath+"/systemd_dropin/name",schemaPath:"#/properties/systemd_dropin/properties/name/type",keyword:"\
type",params:{type:schema15.properties.systemd_dropin.properties.name.type},schema:schema15.properties.systemd_dropin.properties.name.type,parentSchema:schema15.
properties.systemd_dropin.properties.name,data:data294};vErrors===null?vErrors=[err715]:vErrors.push(err715),errors++}}if(data292.content!==void 0){let data295=data292.
content;if(typeof data295!="string"){let err716={instancePath:instancePath+"/systemd_dropin/content",schemaPath:"#/properties/systemd_dropin/properties/content/\
type",keyword:"type",params:{type:"string"},schema:schema15.properties.systemd_dropin.properties.content.type,parentSchema:schema15.properties.systemd_dropin.properties.
content,data:data295};vErrors===null?vErrors=[err716]:vErrors.push(err716),errors++}}if(data292.state!==void 0){let data296=data292.state,_errs783=errors,valid147=false,
_errs784=errors;if(!(data296==="present"||data296==="absent")){let err717={instancePath:instancePath+"/systemd_dropin/state",schemaPath:"#/properties/systemd_dr\
opin/properties/state/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.properties.systemd_dropin.properties.state.anyOf[0].enum},schema:schema15.properties.
systemd_dropin.properties.state.anyOf[0].enum,parentSchema:schema15.properties.systemd_dropin.properties.state.anyOf[0],data:data296};vErrors===null?vErrors=[err717]:
vErrors.push(err717),errors++}var _valid31=_errs784===errors;if(valid147=valid147||_valid31,!valid147){let _errs785=errors;if(typeof data296=="string"){if(!pattern85.
test(data296)){let err718={instancePath:instancePath+"/systemd_dropin/state",schemaPath:"#/properties/systemd_dropin/properties/state/anyOf/1/pattern",keyword:"\
pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.systemd_dropin.properties.state.anyOf[1],data:data296};vErrors===null?vErrors=
[err718]:vErrors.push(err718),errors++}}else{let err719={instancePath:instancePath+"/systemd_dropin/state",schemaPath:"#/properties/systemd_dropin/properties/st\
ate/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.systemd_dropin.properties.state.anyOf[1].type,parentSchema:schema15.properties.
systemd_dropin.properties.state.anyOf[1],data:data296};vErrors===null?vErrors=[err719]:vErrors.push(err719),errors++}var _valid31=_errs785===errors;valid147=valid147||
_valid31}if(valid147)errors=_errs783,vErrors!==null&&(_errs783?vErrors.length=_errs783:vErrors=null);else{let err720={instancePath:instancePath+"/systemd_dropin\
/state",schemaPath:"#/properties/systemd_dropin/properties/state/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.systemd_dropin.properties.state.anyOf,
parentSchema:schema15.properties.systemd_dropin.properties.state,data:data296};vErrors===null?vErrors=[err720]:vErrors.push(err720),errors++}}}else{let err721={
instancePath:instancePath+"/systemd_dropin",schemaPath:"#/properties/systemd_dropin/type",keyword:"type",params:{type:"object"},schema:schema15.properties.systemd_dropin.
type,parentSchema:schema15.properties.systemd_dropin,data:data292};vErrors===null?vErrors=[err721]:vErrors.push(err721),errors++}}if(data.systemd_unit!==void 0){
let data297=data.systemd_unit;if(data297&&typeof data297=="object"&&!Array.isArray(data297)){if(data297.name===void 0){let err722={instancePath:instancePath+"/s\
ystemd_unit",schemaPath:"#/properties/systemd_unit/required",keyword:"required",params:{missingProperty:"name"},schema:schema15.properties.systemd_unit.required,
parentSchema:schema15.properties.systemd_unit,data:data297};vErrors===null?vErrors=[err722]:vErrors.push(err722),errors++}for(let key42 in data297)if(!(key42===
"name"||key42==="content"||key42==="enabled"||key42==="state")){let err723={instancePath:instancePath+"/systemd_unit",schemaPath:"#/properties/systemd_unit/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key42},schema:false,parentSchema:schema15.properties.systemd_unit,data:data297};vErrors===
null?vErrors=[err723]:vErrors.push(err723),errors++}if(data297.name!==void 0){let data298=data297.name;if(typeof data298=="string"){if(!pattern244.test(data298)){
let err724={instancePath:instancePath+"/systemd_unit/name",schemaPath:"#/properties/systemd_unit/properties/name/pattern",keyword:"pattern",params:{pattern:"(?:\
^[A-Za-z0-9:_.@\\\\][A-Za-z0-9:_.@\\\\-]*\\.[a-z]+$)|\\{\\{"},schema:"(?:^[A-Za-z0-9:_.@\\\\][A-Za-z0-9:_.@\\\\-]*\\.[a-z]+$)|\\{\\{",parentSchema:schema15.properties.
systemd_unit.properties.name,data:data298};vErrors===null?vErrors=[err724]:vErrors.push(err724),errors++}}else{let err725={instancePath:instancePath+"/systemd_u\
nit/name",schemaPath:"#/properties/systemd_unit/properties/name/type",keyword:"type",params:{type:schema15.properties.systemd_unit.properties.name.type},schema:schema15.
properties.systemd_unit.properties.name.type,parentSchema:schema15.properties.systemd_unit.properties.name,data:data298};vErrors===null?vErrors=[err725]:vErrors.
push(err725),errors++}}if(data297.content!==void 0){let data299=data297.content;if(typeof data299!="string"){let err726={instancePath:instancePath+"/systemd_uni\
t/content",schemaPath:"#/properties/systemd_unit/properties/content/type",keyword:"type",params:{type:"string"},schema:schema15.properties.systemd_unit.properties.
content.type,parentSchema:schema15.properties.systemd_unit.properties.content,data:data299};vErrors===null?vErrors=[err726]:vErrors.push(err726),errors++}}if(data297.
enabled!==void 0){let data300=data297.enabled;if(typeof data300!="boolean"&&typeof data300!="string"){let err727={instancePath:instancePath+"/systemd_unit/enabl\
ed",schemaPath:"#/properties/systemd_unit/properties/enabled/type",keyword:"type",params:{type:schema15.properties.systemd_unit.properties.enabled.type},schema:schema15.
properties.systemd_unit.properties.enabled.type,parentSchema:schema15.properties.systemd_unit.properties.enabled,data:data300};vErrors===null?vErrors=[err727]:vErrors.
push(err727),errors++}if(typeof data300=="string"&&!pattern85.test(data300)){let err728={instancePath:instancePath+"/systemd_unit/enabled",schemaPath:"#/propert\
ies/systemd_unit/properties/enabled/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.systemd_unit.properties.
enabled,data:data300};vErrors===null?vErrors=[err728]:vErrors.push(err728),errors++}}if(data297.state!==void 0){let data301=data297.state,_errs797=errors,valid149=false,
_errs798=errors;if(!(data301==="present"||data301==="absent")){let err729={instancePath:instancePath+"/systemd_unit/state",schemaPath:"#/properties/systemd_unit\
/properties/state/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.properties.systemd_unit.properties.state.anyOf[0].enum},schema:schema15.properties.
systemd_unit.properties.state.anyOf[0].enum,parentSchema:schema15.properties.systemd_unit.properties.state.anyOf[0],data:data301};vErrors===null?vErrors=[err729]:
vErrors.push(err729),errors++}var _valid32=_errs798===errors;if(valid149=valid149||_valid32,!valid149){let _errs799=errors;if(typeof data301=="string"){if(!pattern85.
test(data301)){let err730={instancePath:instancePath+"/systemd_unit/state",schemaPath:"#/properties/systemd_unit/properties/state/anyOf/1/pattern",keyword:"patt\
ern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.systemd_unit.properties.state.anyOf[1],data:data301};vErrors===null?vErrors=[err730]:
vErrors.push(err730),errors++}}else{let err731={instancePath:instancePath+"/systemd_unit/state",schemaPath:"#/properties/systemd_unit/properties/state/anyOf/1/t\
ype",keyword:"type",params:{type:"string"},schema:schema15.properties.systemd_unit.properties.state.anyOf[1].type,parentSchema:schema15.properties.systemd_unit.
properties.state.anyOf[1],data:data301};vErrors===null?vErrors=[err731]:vErrors.push(err731),errors++}var _valid32=_errs799===errors;valid149=valid149||_valid32}
if(valid149)errors=_errs797,vErrors!==null&&(_errs797?vErrors.length=_errs797:vErrors=null);else{let err732={instancePath:instancePath+"/systemd_unit/state",schemaPath:"\
#/properties/systemd_unit/properties/state/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.systemd_unit.properties.state.anyOf,parentSchema:schema15.
properties.systemd_unit.properties.state,data:data301};vErrors===null?vErrors=[err732]:vErrors.push(err732),errors++}}}else{let err733={instancePath:instancePath+
"/systemd_unit",schemaPath:"#/properties/systemd_unit/type",keyword:"type",params:{type:"object"},schema:schema15.properties.systemd_unit.type,parentSchema:schema15.
properties.systemd_unit,data:data297};vErrors===null?vErrors=[err733]:vErrors.push(err733),errors++}}if(data.template!==void 0){let data302=data.template;if(data302&&
typeof data302=="object"&&!Array.isArray(data302)){if(data302.dest===void 0){let err734={instancePath:instancePath+"/template",schemaPath:"#/properties/template\
/required",keyword:"required",params:{missingProperty:"dest"},schema:schema15.properties.template.required,parentSchema:schema15.properties.template,data:data302};
vErrors===null?vErrors=[err734]:vErrors.push(err734),errors++}for(let key43 in data302)if(!func2.call(schema15.properties.template.properties,key43)){let err735={
instancePath:instancePath+"/template",schemaPath:"#/properties/template/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key43},schema:false,
parentSchema:schema15.properties.template,data:data302};vErrors===null?vErrors=[err735]:vErrors.push(err735),errors++}if(data302.dest!==void 0){let data303=data302.
dest;if(typeof data303=="string"){if(func3(data303)>4096){let err736={instancePath:instancePath+"/template/dest",schemaPath:"#/properties/template/properties/de\
st/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema15.properties.template.properties.dest,data:data303};vErrors===null?vErrors=
[err736]:vErrors.push(err736),errors++}if(!pattern106.test(data303)){let err737={instancePath:instancePath+"/template/dest",schemaPath:"#/properties/template/pr\
operties/dest/pattern",keyword:"pattern",params:{pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{"},schema:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\
\\{\\{",parentSchema:schema15.properties.template.properties.dest,data:data303};vErrors===null?vErrors=[err737]:vErrors.push(err737),errors++}}else{let err738={
instancePath:instancePath+"/template/dest",schemaPath:"#/properties/template/properties/dest/type",keyword:"type",params:{type:schema15.properties.template.properties.
dest.type},schema:schema15.properties.template.properties.dest.type,parentSchema:schema15.properties.template.properties.dest,data:data303};vErrors===null?vErrors=
[err738]:vErrors.push(err738),errors++}}if(data302.mode!==void 0){let data304=data302.mode;if(typeof data304=="string"){if(!pattern120.test(data304)){let err739={
instancePath:instancePath+"/template/mode",schemaPath:"#/properties/template/properties/mode/pattern",keyword:"pattern",params:{pattern:"(?:^0?[0-7]{3,4}$)|\\{\\{"},
schema:"(?:^0?[0-7]{3,4}$)|\\{\\{",parentSchema:schema15.properties.template.properties.mode,data:data304};vErrors===null?vErrors=[err739]:vErrors.push(err739),
errors++}}else{let err740={instancePath:instancePath+"/template/mode",schemaPath:"#/properties/template/properties/mode/type",keyword:"type",params:{type:schema15.
properties.template.properties.mode.type},schema:schema15.properties.template.properties.mode.type,parentSchema:schema15.properties.template.properties.mode,data:data304};
vErrors===null?vErrors=[err740]:vErrors.push(err740),errors++}}if(data302.owner!==void 0){let data305=data302.owner;if(typeof data305=="string"){if(func3(data305)<
1){let err741={instancePath:instancePath+"/template/owner",schemaPath:"#/properties/template/properties/owner/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:schema15.properties.template.properties.owner,data:data305};vErrors===null?vErrors=[err741]:vErrors.push(err741),errors++}}else{let err742={instancePath:instancePath+
"/template/owner",schemaPath:"#/properties/template/properties/owner/type",keyword:"type",params:{type:"string"},schema:schema15.properties.template.properties.
owner.type,parentSchema:schema15.properties.template.properties.owner,data:data305};vErrors===null?vErrors=[err742]:vErrors.push(err742),errors++}}if(data302.group!==
void 0){let data306=data302.group;if(typeof data306=="string"){if(func3(data306)<1){let err743={instancePath:instancePath+"/template/group",schemaPath:"#/proper\
ties/template/properties/group/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.template.properties.group,data:data306};
vErrors===null?vErrors=[err743]:vErrors.push(err743),errors++}}else{let err744={instancePath:instancePath+"/template/group",schemaPath:"#/properties/template/pr\
operties/group/type",keyword:"type",params:{type:"string"},schema:schema15.properties.template.properties.group.type,parentSchema:schema15.properties.template.properties.
group,data:data306};vErrors===null?vErrors=[err744]:vErrors.push(err744),errors++}}if(data302.backup!==void 0){let data307=data302.backup;if(typeof data307!="bo\
olean"&&typeof data307!="string"){let err745={instancePath:instancePath+"/template/backup",schemaPath:"#/properties/template/properties/backup/type",keyword:"ty\
pe",params:{type:schema15.properties.template.properties.backup.type},schema:schema15.properties.template.properties.backup.type,parentSchema:schema15.properties.
template.properties.backup,data:data307};vErrors===null?vErrors=[err745]:vErrors.push(err745),errors++}if(typeof data307=="string"&&!pattern85.test(data307)){let err746={
instancePath:instancePath+"/template/backup",schemaPath:"#/properties/template/properties/backup/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\
\\{",parentSchema:schema15.properties.template.properties.backup,data:data307};vErrors===null?vErrors=[err746]:vErrors.push(err746),errors++}}if(data302.force!==
void 0){let data308=data302.force;if(typeof data308!="boolean"&&typeof data308!="string"){let err747={instancePath:instancePath+"/template/force",schemaPath:"#/\
properties/template/properties/force/type",keyword:"type",params:{type:schema15.properties.template.properties.force.type},schema:schema15.properties.template.properties.
force.type,parentSchema:schema15.properties.template.properties.force,data:data308};vErrors===null?vErrors=[err747]:vErrors.push(err747),errors++}if(typeof data308==
"string"&&!pattern85.test(data308)){let err748={instancePath:instancePath+"/template/force",schemaPath:"#/properties/template/properties/force/pattern",keyword:"\
pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.template.properties.force,data:data308};vErrors===null?vErrors=[err748]:vErrors.
push(err748),errors++}}if(data302.src!==void 0){let data309=data302.src;if(typeof data309!="string"){let err749={instancePath:instancePath+"/template/src",schemaPath:"\
#/properties/template/properties/src/type",keyword:"type",params:{type:"string"},schema:schema15.properties.template.properties.src.type,parentSchema:schema15.properties.
template.properties.src,data:data309};vErrors===null?vErrors=[err749]:vErrors.push(err749),errors++}}if(data302.content!==void 0){let data310=data302.content;if(typeof data310!=
"string"){let err750={instancePath:instancePath+"/template/content",schemaPath:"#/properties/template/properties/content/type",keyword:"type",params:{type:"stri\
ng"},schema:schema15.properties.template.properties.content.type,parentSchema:schema15.properties.template.properties.content,data:data310};vErrors===null?vErrors=
[err750]:vErrors.push(err750),errors++}}if(data302.content_base64!==void 0){let data311=data302.content_base64;if(typeof data311=="string"){if(!pattern123.test(
data311)){let err751={instancePath:instancePath+"/template/content_base64",schemaPath:"#/properties/template/properties/content_base64/pattern",keyword:"pattern",
params:{pattern:"(?:^[A-Za-z0-9+/\\s]*=*\\s*$)|\\{\\{"},schema:"(?:^[A-Za-z0-9+/\\s]*=*\\s*$)|\\{\\{",parentSchema:schema15.properties.template.properties.content_base64,
data:data311};vErrors===null?vErrors=[err751]:vErrors.push(err751),errors++}}else{let err752={instancePath:instancePath+"/template/content_base64",schemaPath:"#\
/properties/template/properties/content_base64/type",keyword:"type",params:{type:schema15.properties.template.properties.content_base64.type},schema:schema15.properties.
template.properties.content_base64.type,parentSchema:schema15.properties.template.properties.content_base64,data:data311};vErrors===null?vErrors=[err752]:vErrors.
push(err752),errors++}}}else{let err753={instancePath:instancePath+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type:"object"},schema:schema15.
properties.template.type,parentSchema:schema15.properties.template,data:data302};vErrors===null?vErrors=[err753]:vErrors.push(err753),errors++}}if(data.traffic!==
void 0){let data312=data.traffic;if(data312&&typeof data312=="object"&&!Array.isArray(data312)){if(data312.target===void 0){let err754={instancePath:instancePath+
"/traffic",schemaPath:"#/properties/traffic/required",keyword:"required",params:{missingProperty:"target"},schema:schema15.properties.traffic.required,parentSchema:schema15.
properties.traffic,data:data312};vErrors===null?vErrors=[err754]:vErrors.push(err754),errors++}if(data312.addresses===void 0){let err755={instancePath:instancePath+
"/traffic",schemaPath:"#/properties/traffic/required",keyword:"required",params:{missingProperty:"addresses"},schema:schema15.properties.traffic.required,parentSchema:schema15.
properties.traffic,data:data312};vErrors===null?vErrors=[err755]:vErrors.push(err755),errors++}if(data312.primary===void 0){let err756={instancePath:instancePath+
"/traffic",schemaPath:"#/properties/traffic/required",keyword:"required",params:{missingProperty:"primary"},schema:schema15.properties.traffic.required,parentSchema:schema15.
properties.traffic,data:data312};vErrors===null?vErrors=[err756]:vErrors.push(err756),errors++}if(data312.epoch===void 0){let err757={instancePath:instancePath+
"/traffic",schemaPath:"#/properties/traffic/required",keyword:"required",params:{missingProperty:"epoch"},schema:schema15.properties.traffic.required,parentSchema:schema15.
properties.traffic,data:data312};vErrors===null?vErrors=[err757]:vErrors.push(err757),errors++}for(let key44 in data312)if(!(key44==="target"||key44==="addresse\
s"||key44==="primary"||key44==="epoch"||key44==="ttl"||key44==="not_at"||key44==="verify"||key44==="within")){let err758={instancePath:instancePath+"/traffic",schemaPath:"\
#/properties/traffic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key44},schema:false,parentSchema:schema15.properties.traffic,
data:data312};vErrors===null?vErrors=[err758]:vErrors.push(err758),errors++}if(data312.target!==void 0){let data313=data312.target;if(!(data313&&typeof data313==
"object"&&!Array.isArray(data313))&&typeof data313!="string"){let err759={instancePath:instancePath+"/traffic/target",schemaPath:"#/properties/traffic/propertie\
s/target/type",keyword:"type",params:{type:schema15.properties.traffic.properties.target.type},schema:schema15.properties.traffic.properties.target.type,parentSchema:schema15.
properties.traffic.properties.target,data:data313};vErrors===null?vErrors=[err759]:vErrors.push(err759),errors++}let _errs827=errors,valid152=false,_errs828=errors;
if(!(data313&&typeof data313=="object"&&!Array.isArray(data313))&&typeof data313!="string"){let err760={instancePath:instancePath+"/traffic/target",schemaPath:"\
#/properties/traffic/properties/target/anyOf/0/type",keyword:"type",params:{type:schema15.properties.traffic.properties.target.anyOf[0].type},schema:schema15.properties.
traffic.properties.target.anyOf[0].type,parentSchema:schema15.properties.traffic.properties.target.anyOf[0],data:data313};vErrors===null?vErrors=[err760]:vErrors.
push(err760),errors++}if(typeof data313=="string"&&!pattern85.test(data313)){let err761={instancePath:instancePath+"/traffic/target",schemaPath:"#/properties/tr\
affic/properties/target/anyOf/0/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.traffic.properties.target.
anyOf[0],data:data313};vErrors===null?vErrors=[err761]:vErrors.push(err761),errors++}if(data313&&typeof data313=="object"&&!Array.isArray(data313)){if(data313.provider===
void 0){let err762={instancePath:instancePath+"/traffic/target",schemaPath:"#/properties/traffic/properties/target/anyOf/0/required",keyword:"required",params:{
missingProperty:"provider"},schema:schema15.properties.traffic.properties.target.anyOf[0].required,parentSchema:schema15.properties.traffic.properties.target.anyOf[0],
data:data313};vErrors===null?vErrors=[err762]:vErrors.push(err762),errors++}if(data313.address===void 0){let err763={instancePath:instancePath+"/traffic/target",
schemaPath:"#/properties/traffic/properties/target/anyOf/0/required",keyword:"required",params:{missingProperty:"address"},schema:schema15.properties.traffic.properties.
target.anyOf[0].required,parentSchema:schema15.properties.traffic.properties.target.anyOf[0],data:data313};vErrors===null?vErrors=[err763]:vErrors.push(err763),
errors++}if(data313.interface===void 0){let err764={instancePath:instancePath+"/traffic/target",schemaPath:"#/properties/traffic/properties/target/anyOf/0/requi\
red",keyword:"required",params:{missingProperty:"interface"},schema:schema15.properties.traffic.properties.target.anyOf[0].required,parentSchema:schema15.properties.
traffic.properties.target.anyOf[0],data:data313};vErrors===null?vErrors=[err764]:vErrors.push(err764),errors++}if(data313.unit===void 0){let err765={instancePath:instancePath+
"/traffic/target",schemaPath:"#/properties/traffic/properties/target/anyOf/0/required",keyword:"required",params:{missingProperty:"unit"},schema:schema15.properties.
traffic.properties.target.anyOf[0].required,parentSchema:schema15.properties.traffic.properties.target.anyOf[0],data:data313};vErrors===null?vErrors=[err765]:vErrors.
push(err765),errors++}for(let key45 in data313)if(!(key45==="provider"||key45==="name"||key45==="on"||key45==="address"||key45==="interface"||key45==="unit")){let err766={
instancePath:instancePath+"/traffic/target",schemaPath:"#/properties/traffic/properties/target/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key45},schema:false,parentSchema:schema15.properties.traffic.properties.target.anyOf[0],data:data313};vErrors===null?vErrors=[err766]:vErrors.
push(err766),errors++}if(data313.provider!==void 0){let data314=data313.provider,_errs832=errors,valid154=false,_errs833=errors;if(data314!=="address"){let err767={
instancePath:instancePath+"/traffic/target/provider",schemaPath:"#/properties/traffic/properties/target/anyOf/0/properties/provider/anyOf/0/const",keyword:"cons\
t",params:{allowedValue:"address"},schema:"address",parentSchema:schema15.properties.traffic.properties.target.anyOf[0].properties.provider.anyOf[0],data:data314};
vErrors===null?vErrors=[err767]:vErrors.push(err767),errors++}var _valid34=_errs833===errors;if(valid154=valid154||_valid34,!valid154){let _errs834=errors;if(typeof data314==
"string"){if(!pattern85.test(data314)){let err768={instancePath:instancePath+"/traffic/target/provider",schemaPath:"#/properties/traffic/properties/target/anyOf\
/0/properties/provider/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.traffic.properties.target.anyOf[0].
properties.provider.anyOf[1],data:data314};vErrors===null?vErrors=[err768]:vErrors.push(err768),errors++}}else{let err769={instancePath:instancePath+"/traffic/t\
arget/provider",schemaPath:"#/properties/traffic/properties/target/anyOf/0/properties/provider/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.
properties.traffic.properties.target.anyOf[0].properties.provider.anyOf[1].type,parentSchema:schema15.properties.traffic.properties.target.anyOf[0].properties.provider.
anyOf[1],data:data314};vErrors===null?vErrors=[err769]:vErrors.push(err769),errors++}var _valid34=_errs834===errors;valid154=valid154||_valid34}if(valid154)errors=
_errs832,vErrors!==null&&(_errs832?vErrors.length=_errs832:vErrors=null);else{let err770={instancePath:instancePath+"/traffic/target/provider",schemaPath:"#/pro\
perties/traffic/properties/target/anyOf/0/properties/provider/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.traffic.properties.target.anyOf[0].properties.
provider.anyOf,parentSchema:schema15.properties.traffic.properties.target.anyOf[0].properties.provider,data:data314};vErrors===null?vErrors=[err770]:vErrors.push(
err770),errors++}}if(data313.name!==void 0){let data315=data313.name;if(typeof data315=="string"){if(func3(data315)<1){let err771={instancePath:instancePath+"/t\
raffic/target/name",schemaPath:"#/properties/traffic/properties/target/anyOf/0/properties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.
properties.traffic.properties.target.anyOf[0].properties.name,data:data315};vErrors===null?vErrors=[err771]:vErrors.push(err771),errors++}}else{let err772={instancePath:instancePath+
"/traffic/target/name",schemaPath:"#/properties/traffic/properties/target/anyOf/0/properties/name/type",keyword:"type",params:{type:"string"},schema:schema15.properties.
traffic.properties.target.anyOf[0].properties.name.type,parentSchema:schema15.properties.traffic.properties.target.anyOf[0].properties.name,data:data315};vErrors===
null?vErrors=[err772]:vErrors.push(err772),errors++}}if(data313.on!==void 0){let data316=data313.on;if(typeof data316=="string"){if(func3(data316)<1){let err773={
instancePath:instancePath+"/traffic/target/on",schemaPath:"#/properties/traffic/properties/target/anyOf/0/properties/on/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:schema15.properties.traffic.properties.target.anyOf[0].properties.on,data:data316};vErrors===null?vErrors=[err773]:vErrors.push(err773),errors++}}else{
let err774={instancePath:instancePath+"/traffic/target/on",schemaPath:"#/properties/traffic/properties/target/anyOf/0/properties/on/type",keyword:"type",params:{
type:"string"},schema:schema15.properties.traffic.properties.target.anyOf[0].properties.on.type,parentSchema:schema15.properties.traffic.properties.target.anyOf[0].
properties.on,data:data316};vErrors===null?vErrors=[err774]:vErrors.push(err774),errors++}}if(data313.address!==void 0){let data317=data313.address;if(typeof data317==
"string"){if(!pattern257.test(data317)){let err775={instancePath:instancePath+"/traffic/target/address",schemaPath:"#/properties/traffic/properties/target/anyOf\
/0/properties/address/pattern",keyword:"pattern",params:{pattern:"(?:^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}$)|\\{\\{"},schema:"(?:^[0-9]{1,3}(\\.[0-9]{1,3}){3}\
/[0-9]{1,2}$)|\\{\\{",parentSchema:schema15.properties.traffic.properties.target.anyOf[0].properties.address,data:data317};vErrors===null?vErrors=[err775]:vErrors.
push(err775),errors++}}else{let err776={instancePath:instancePath+"/traffic/target/address",schemaPath:"#/properties/traffic/properties/target/anyOf/0/propertie\
s/address/type",keyword:"type",params:{type:schema15.properties.traffic.properties.target.anyOf[0].properties.address.type},schema:schema15.properties.traffic.properties.
target.anyOf[0].properties.address.type,parentSchema:schema15.properties.traffic.properties.target.anyOf[0].properties.address,data:data317};vErrors===null?vErrors=
[err776]:vErrors.push(err776),errors++}}if(data313.interface!==void 0){let data318=data313.interface;if(typeof data318=="string"){if(!pattern258.test(data318)){
let err777={instancePath:instancePath+"/traffic/target/interface",schemaPath:"#/properties/traffic/properties/target/anyOf/0/properties/interface/pattern",keyword:"\
pattern",params:{pattern:"(?:^[A-Za-z0-9][A-Za-z0-9_.@-]{0,14}$)|\\{\\{"},schema:"(?:^[A-Za-z0-9][A-Za-z0-9_.@-]{0,14}$)|\\{\\{",parentSchema:schema15.properties.
traffic.properties.target.anyOf[0].properties.interface,data:data318};vErrors===null?vErrors=[err777]:vErrors.push(err777),errors++}}else{let err778={instancePath:instancePath+
"/traffic/target/interface",schemaPath:"#/properties/traffic/properties/target/anyOf/0/properties/interface/type",keyword:"type",params:{type:schema15.properties.
traffic.properties.target.anyOf[0].properties.interface.type},schema:schema15.properties.traffic.properties.target.anyOf[0].properties.interface.type,parentSchema:schema15.
properties.traffic.properties.target.anyOf[0].properties.interface,data:data318};vErrors===null?vErrors=[err778]:vErrors.push(err778),errors++}}if(data313.unit!==
void 0){let data319=data313.unit;if(typeof data319=="string"){if(!pattern259.test(data319)){let err779={instancePath:instancePath+"/traffic/target/unit",schemaPath:"\
#/properties/traffic/properties/target/anyOf/0/properties/unit/pattern",keyword:"pattern",params:{pattern:"(?:^[A-Za-z0-9:_.@-]+\\.service$)|\\{\\{"},schema:"(?\
:^[A-Za-z0-9:_.@-]+\\.service$)|\\{\\{",parentSchema:schema15.properties.traffic.properties.target.anyOf[0].properties.unit,data:data319};vErrors===null?vErrors=
[err779]:vErrors.push(err779),errors++}}else{let err780={instancePath:instancePath+"/traffic/target/unit",schemaPath:"#/properties/traffic/properties/target/any\
Of/0/properties/unit/type",keyword:"type",params:{type:schema15.properties.traffic.properties.target.anyOf[0].properties.unit.type},schema:schema15.properties.traffic.
properties.target.anyOf[0].properties.unit.type,parentSchema:schema15.properties.traffic.properties.target.anyOf[0].properties.unit,data:data319};vErrors===null?
vErrors=[err780]:vErrors.push(err780),errors++}}}var _valid33=_errs828===errors;if(valid152=valid152||_valid33,!valid152){let _errs846=errors;if(!(data313&&typeof data313==
"object"&&!Array.isArray(data313))&&typeof data313!="string"){let err781={instancePath:instancePath+"/traffic/target",schemaPath:"#/properties/traffic/propertie\
s/target/anyOf/1/type",keyword:"type",params:{type:schema15.properties.traffic.properties.target.anyOf[1].type},schema:schema15.properties.traffic.properties.target.
anyOf[1].type,parentSchema:schema15.properties.traffic.properties.target.anyOf[1],data:data313};vErrors===null?vErrors=[err781]:vErrors.push(err781),errors++}if(typeof data313==
"string"&&!pattern85.test(data313)){let err782={instancePath:instancePath+"/traffic/target",schemaPath:"#/properties/traffic/properties/target/anyOf/1/pattern",
keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.traffic.properties.target.anyOf[1],data:data313};vErrors===null?vErrors=
[err782]:vErrors.push(err782),errors++}if(data313&&typeof data313=="object"&&!Array.isArray(data313)){if(data313.provider===void 0){let err783={instancePath:instancePath+
"/traffic/target",schemaPath:"#/properties/traffic/properties/target/anyOf/1/required",keyword:"required",params:{missingProperty:"provider"},schema:schema15.properties.
traffic.properties.target.anyOf[1].required,parentSchema:schema15.properties.traffic.properties.target.anyOf[1],data:data313};vErrors===null?vErrors=[err783]:vErrors.
push(err783),errors++}if(data313.look===void 0){let err784={instancePath:instancePath+"/traffic/target",schemaPath:"#/properties/traffic/properties/target/anyOf\
/1/required",keyword:"required",params:{missingProperty:"look"},schema:schema15.properties.traffic.properties.target.anyOf[1].required,parentSchema:schema15.properties.
traffic.properties.target.anyOf[1],data:data313};vErrors===null?vErrors=[err784]:vErrors.push(err784),errors++}if(data313.switch===void 0){let err785={instancePath:instancePath+
"/traffic/target",schemaPath:"#/properties/traffic/properties/target/anyOf/1/required",keyword:"required",params:{missingProperty:"switch"},schema:schema15.properties.
traffic.properties.target.anyOf[1].required,parentSchema:schema15.properties.traffic.properties.target.anyOf[1],data:data313};vErrors===null?vErrors=[err785]:vErrors.
push(err785),errors++}if(data313.timeoutSeconds===void 0){let err786={instancePath:instancePath+"/traffic/target",schemaPath:"#/properties/traffic/properties/ta\
rget/anyOf/1/required",keyword:"required",params:{missingProperty:"timeoutSeconds"},schema:schema15.properties.traffic.properties.target.anyOf[1].required,parentSchema:schema15.
properties.traffic.properties.target.anyOf[1],data:data313};vErrors===null?vErrors=[err786]:vErrors.push(err786),errors++}for(let key46 in data313)if(!(key46===
"provider"||key46==="name"||key46==="on"||key46==="look"||key46==="switch"||key46==="verify"||key46==="timeoutSeconds")){let err787={instancePath:instancePath+"\
/traffic/target",schemaPath:"#/properties/traffic/properties/target/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key46},
schema:false,parentSchema:schema15.properties.traffic.properties.target.anyOf[1],data:data313};vErrors===null?vErrors=[err787]:vErrors.push(err787),errors++}if(data313.
provider!==void 0){let data320=data313.provider,_errs850=errors,valid156=false,_errs851=errors;if(data320!=="command"){let err788={instancePath:instancePath+"/t\
raffic/target/provider",schemaPath:"#/properties/traffic/properties/target/anyOf/1/properties/provider/anyOf/0/const",keyword:"const",params:{allowedValue:"comm\
and"},schema:"command",parentSchema:schema15.properties.traffic.properties.target.anyOf[1].properties.provider.anyOf[0],data:data320};vErrors===null?vErrors=[err788]:
vErrors.push(err788),errors++}var _valid35=_errs851===errors;if(valid156=valid156||_valid35,!valid156){let _errs852=errors;if(typeof data320=="string"){if(!pattern85.
test(data320)){let err789={instancePath:instancePath+"/traffic/target/provider",schemaPath:"#/properties/traffic/properties/target/anyOf/1/properties/provider/a\
nyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.traffic.properties.target.anyOf[1].properties.provider.
anyOf[1],data:data320};vErrors===null?vErrors=[err789]:vErrors.push(err789),errors++}}else{let err790={instancePath:instancePath+"/traffic/target/provider",schemaPath:"\
#/properties/traffic/properties/target/anyOf/1/properties/provider/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.traffic.properties.
target.anyOf[1].properties.provider.anyOf[1].type,parentSchema:schema15.properties.traffic.properties.target.anyOf[1].properties.provider.anyOf[1],data:data320};
vErrors===null?vErrors=[err790]:vErrors.push(err790),errors++}var _valid35=_errs852===errors;valid156=valid156||_valid35}if(valid156)errors=_errs850,vErrors!==null&&
(_errs850?vErrors.length=_errs850:vErrors=null);else{let err791={instancePath:instancePath+"/traffic/target/provider",schemaPath:"#/properties/traffic/propertie\
s/target/anyOf/1/properties/provider/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.traffic.properties.target.anyOf[1].properties.provider.anyOf,parentSchema:schema15.
properties.traffic.properties.target.anyOf[1].properties.provider,data:data320};vErrors===null?vErrors=[err791]:vErrors.push(err791),errors++}}if(data313.name!==
void 0){let data321=data313.name;if(typeof data321=="string"){if(func3(data321)<1){let err792={instancePath:instancePath+"/traffic/target/name",schemaPath:"#/pr\
operties/traffic/properties/target/anyOf/1/properties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.traffic.properties.
target.anyOf[1].properties.name,data:data321};vErrors===null?vErrors=[err792]:vErrors.push(err792),errors++}}else{let err793={instancePath:instancePath+"/traffi\
c/target/name",schemaPath:"#/properties/traffic/properties/target/anyOf/1/properties/name/type",keyword:"type",params:{type:"string"},schema:schema15.properties.
traffic.properties.target.anyOf[1].properties.name.type,parentSchema:schema15.properties.traffic.properties.target.anyOf[1].properties.name,data:data321};vErrors===
null?vErrors=[err793]:vErrors.push(err793),errors++}}if(data313.on!==void 0){let data322=data313.on;if(typeof data322=="string"){if(func3(data322)<1){let err794={
instancePath:instancePath+"/traffic/target/on",schemaPath:"#/properties/traffic/properties/target/anyOf/1/properties/on/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:schema15.properties.traffic.properties.target.anyOf[1].properties.on,data:data322};vErrors===null?vErrors=[err794]:vErrors.push(err794),errors++}}else{
let err795={instancePath:instancePath+"/traffic/target/on",schemaPath:"#/properties/traffic/properties/target/anyOf/1/properties/on/type",keyword:"type",params:{
type:"string"},schema:schema15.properties.traffic.properties.target.anyOf[1].properties.on.type,parentSchema:schema15.properties.traffic.properties.target.anyOf[1].
properties.on,data:data322};vErrors===null?vErrors=[err795]:vErrors.push(err795),errors++}}if(data313.look!==void 0){let data323=data313.look;if(typeof data323==
"string"){if(func3(data323)<1){let err796={instancePath:instancePath+"/traffic/target/look",schemaPath:"#/properties/traffic/properties/target/anyOf/1/propertie\
s/look/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.traffic.properties.target.anyOf[1].properties.look,data:data323};
vErrors===null?vErrors=[err796]:vErrors.push(err796),errors++}}else{let err797={instancePath:instancePath+"/traffic/target/look",schemaPath:"#/properties/traffi\
c/properties/target/anyOf/1/properties/look/type",keyword:"type",params:{type:"string"},schema:schema15.properties.traffic.properties.target.anyOf[1].properties.
look.type,parentSchema:schema15.properties.traffic.properties.target.anyOf[1].properties.look,data:data323};vErrors===null?vErrors=[err797]:vErrors.push(err797),
errors++}}if(data313.switch!==void 0){let data324=data313.switch;if(typeof data324=="string"){if(func3(data324)<1){let err798={instancePath:instancePath+"/traff\
ic/target/switch",schemaPath:"#/properties/traffic/properties/target/anyOf/1/properties/switch/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.
properties.traffic.properties.target.anyOf[1].properties.switch,data:data324};vErrors===null?vErrors=[err798]:vErrors.push(err798),errors++}}else{let err799={instancePath:instancePath+
"/traffic/target/switch",schemaPath:"#/properties/traffic/properties/target/anyOf/1/properties/switch/type",keyword:"type",params:{type:"string"},schema:schema15.
properties.traffic.properties.target.anyOf[1].properties.switch.type,parentSchema:schema15.properties.traffic.properties.target.anyOf[1].properties.switch,data:data324};
vErrors===null?vErrors=[err799]:vErrors.push(err799),errors++}}if(data313.verify!==void 0){let data325=data313.verify;if(typeof data325=="string"){if(func3(data325)<
1){let err800={instancePath:instancePath+"/traffic/target/verify",schemaPath:"#/properties/traffic/properties/target/anyOf/1/properties/verify/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.traffic.properties.target.anyOf[1].properties.verify,data:data325};vErrors===null?vErrors=
[err800]:vErrors.push(err800),errors++}}else{let err801={instancePath:instancePath+"/traffic/target/verify",schemaPath:"#/properties/traffic/properties/target/a\
nyOf/1/properties/verify/type",keyword:"type",params:{type:"string"},schema:schema15.properties.traffic.properties.target.anyOf[1].properties.verify.type,parentSchema:schema15.
properties.traffic.properties.target.anyOf[1].properties.verify,data:data325};vErrors===null?vErrors=[err801]:vErrors.push(err801),errors++}}if(data313.timeoutSeconds!==
void 0){let data326=data313.timeoutSeconds;if(!(typeof data326=="number"&&isFinite(data326))&&typeof data326!="string"){let err802={instancePath:instancePath+"/\
traffic/target/timeoutSeconds",schemaPath:"#/properties/traffic/properties/target/anyOf/1/properties/timeoutSeconds/type",keyword:"type",params:{type:schema15.properties.
traffic.properties.target.anyOf[1].properties.timeoutSeconds.type},schema:schema15.properties.traffic.properties.target.anyOf[1].properties.timeoutSeconds.type,
parentSchema:schema15.properties.traffic.properties.target.anyOf[1].properties.timeoutSeconds,data:data326};vErrors===null?vErrors=[err802]:vErrors.push(err802),
errors++}if(typeof data326=="number"&&isFinite(data326)&&(data326<=0||isNaN(data326))){let err803={instancePath:instancePath+"/traffic/target/timeoutSeconds",schemaPath:"\
#/properties/traffic/properties/target/anyOf/1/properties/timeoutSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0},schema:0,parentSchema:schema15.
properties.traffic.properties.target.anyOf[1].properties.timeoutSeconds,data:data326};vErrors===null?vErrors=[err803]:vErrors.push(err803),errors++}if(typeof data326==
"string"&&!pattern85.test(data326)){let err804={instancePath:instancePath+"/traffic/target/timeoutSeconds",schemaPath:"#/properties/traffic/properties/target/an\
yOf/1/properties/timeoutSeconds/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.traffic.properties.target.
anyOf[1].properties.timeoutSeconds,data:data326};vErrors===null?vErrors=[err804]:vErrors.push(err804),errors++}}}var _valid33=_errs846===errors;if(valid152=valid152||
_valid33,!valid152){let _errs866=errors;if(!(data313&&typeof data313=="object"&&!Array.isArray(data313))&&typeof data313!="string"){let err805={instancePath:instancePath+
"/traffic/target",schemaPath:"#/properties/traffic/properties/target/anyOf/2/type",keyword:"type",params:{type:schema15.properties.traffic.properties.target.anyOf[2].
type},schema:schema15.properties.traffic.properties.target.anyOf[2].type,parentSchema:schema15.properties.traffic.properties.target.anyOf[2],data:data313};vErrors===
null?vErrors=[err805]:vErrors.push(err805),errors++}if(typeof data313=="string"&&!pattern85.test(data313)){let err806={instancePath:instancePath+"/traffic/targe\
t",schemaPath:"#/properties/traffic/properties/target/anyOf/2/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
traffic.properties.target.anyOf[2],data:data313};vErrors===null?vErrors=[err806]:vErrors.push(err806),errors++}if(data313&&typeof data313=="object"&&!Array.isArray(
data313)){if(data313.provider===void 0){let err807={instancePath:instancePath+"/traffic/target",schemaPath:"#/properties/traffic/properties/target/anyOf/2/requi\
red",keyword:"required",params:{missingProperty:"provider"},schema:schema15.properties.traffic.properties.target.anyOf[2].required,parentSchema:schema15.properties.
traffic.properties.target.anyOf[2],data:data313};vErrors===null?vErrors=[err807]:vErrors.push(err807),errors++}if(data313.socket===void 0){let err808={instancePath:instancePath+
"/traffic/target",schemaPath:"#/properties/traffic/properties/target/anyOf/2/required",keyword:"required",params:{missingProperty:"socket"},schema:schema15.properties.
traffic.properties.target.anyOf[2].required,parentSchema:schema15.properties.traffic.properties.target.anyOf[2],data:data313};vErrors===null?vErrors=[err808]:vErrors.
push(err808),errors++}if(data313.backend===void 0){let err809={instancePath:instancePath+"/traffic/target",schemaPath:"#/properties/traffic/properties/target/an\
yOf/2/required",keyword:"required",params:{missingProperty:"backend"},schema:schema15.properties.traffic.properties.target.anyOf[2].required,parentSchema:schema15.
properties.traffic.properties.target.anyOf[2],data:data313};vErrors===null?vErrors=[err809]:vErrors.push(err809),errors++}if(data313.servers===void 0){let err810={
instancePath:instancePath+"/traffic/target",schemaPath:"#/properties/traffic/properties/target/anyOf/2/required",keyword:"required",params:{missingProperty:"ser\
vers"},schema:schema15.properties.traffic.properties.target.anyOf[2].required,parentSchema:schema15.properties.traffic.properties.target.anyOf[2],data:data313};
vErrors===null?vErrors=[err810]:vErrors.push(err810),errors++}for(let key47 in data313)if(!(key47==="provider"||key47==="name"||key47==="on"||key47==="socket"||
key47==="backend"||key47==="servers"||key47==="stateFile")){let err811={instancePath:instancePath+"/traffic/target",schemaPath:"#/properties/traffic/properties/\
target/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key47},schema:false,parentSchema:schema15.properties.traffic.properties.
target.anyOf[2],data:data313};vErrors===null?vErrors=[err811]:vErrors.push(err811),errors++}if(data313.provider!==void 0){let data327=data313.provider,_errs870=errors,
valid158=false,_errs871=errors;if(data327!=="haproxy"){let err812={instancePath:instancePath+"/traffic/target/provider",schemaPath:"#/properties/traffic/propert\
ies/target/anyOf/2/properties/provider/anyOf/0/const",keyword:"const",params:{allowedValue:"haproxy"},schema:"haproxy",parentSchema:schema15.properties.traffic.
properties.target.anyOf[2].properties.provider.anyOf[0],data:data327};vErrors===null?vErrors=[err812]:vErrors.push(err812),errors++}var _valid36=_errs871===errors;
if(valid158=valid158||_valid36,!valid158){let _errs872=errors;if(typeof data327=="string"){if(!pattern85.test(data327)){let err813={instancePath:instancePath+"/\
traffic/target/provider",schemaPath:"#/properties/traffic/properties/target/anyOf/2/properties/provider/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},
schema:"\\{\\{",parentSchema:schema15.properties.traffic.properties.target.anyOf[2].properties.provider.anyOf[1],data:data327};vErrors===null?vErrors=[err813]:vErrors.
push(err813),errors++}}else{let err814={instancePath:instancePath+"/traffic/target/provider",schemaPath:"#/properties/traffic/properties/target/anyOf/2/properti\
es/provider/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.traffic.properties.target.anyOf[2].properties.provider.anyOf[1].type,
parentSchema:schema15.properties.traffic.properties.target.anyOf[2].properties.provider.anyOf[1],data:data327};vErrors===null?vErrors=[err814]:vErrors.push(err814),
errors++}var _valid36=_errs872===errors;valid158=valid158||_valid36}if(valid158)errors=_errs870,vErrors!==null&&(_errs870?vErrors.length=_errs870:vErrors=null);else{
let err815={instancePath:instancePath+"/traffic/target/provider",schemaPath:"#/properties/traffic/properties/target/anyOf/2/properties/provider/anyOf",keyword:"\
anyOf",params:{},schema:schema15.properties.traffic.properties.target.anyOf[2].properties.provider.anyOf,parentSchema:schema15.properties.traffic.properties.target.
anyOf[2].properties.provider,data:data327};vErrors===null?vErrors=[err815]:vErrors.push(err815),errors++}}if(data313.name!==void 0){let data328=data313.name;if(typeof data328==
"string"){if(func3(data328)<1){let err816={instancePath:instancePath+"/traffic/target/name",schemaPath:"#/properties/traffic/properties/target/anyOf/2/propertie\
s/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.traffic.properties.target.anyOf[2].properties.name,data:data328};
vErrors===null?vErrors=[err816]:vErrors.push(err816),errors++}}else{let err817={instancePath:instancePath+"/traffic/target/name",schemaPath:"#/properties/traffi\
c/properties/target/anyOf/2/properties/name/type",keyword:"type",params:{type:"string"},schema:schema15.properties.traffic.properties.target.anyOf[2].properties.
name.type,parentSchema:schema15.properties.traffic.properties.target.anyOf[2].properties.name,data:data328};vErrors===null?vErrors=[err817]:vErrors.push(err817),
errors++}}if(data313.on!==void 0){let data329=data313.on;if(typeof data329=="string"){if(func3(data329)<1){let err818={instancePath:instancePath+"/traffic/targe\
t/on",schemaPath:"#/properties/traffic/properties/target/anyOf/2/properties/on/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.
traffic.properties.target.anyOf[2].properties.on,data:data329};vErrors===null?vErrors=[err818]:vErrors.push(err818),errors++}}else{let err819={instancePath:instancePath+
"/traffic/target/on",schemaPath:"#/properties/traffic/properties/target/anyOf/2/properties/on/type",keyword:"type",params:{type:"string"},schema:schema15.properties.
traffic.properties.target.anyOf[2].properties.on.type,parentSchema:schema15.properties.traffic.properties.target.anyOf[2].properties.on,data:data329};vErrors===
null?vErrors=[err819]:vErrors.push(err819),errors++}}if(data313.socket!==void 0){let data330=data313.socket;if(typeof data330=="string"){if(!pattern265.test(data330)){
let err820={instancePath:instancePath+"/traffic/target/socket",schemaPath:"#/properties/traffic/properties/target/anyOf/2/properties/socket/pattern",keyword:"pa\
ttern",params:{pattern:"(?:^(/[A-Za-z0-9._/-]{1,100}|([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5})$)|\\{\\{"},schema:"(?:^(/[A-Za-z0-9._/-]{1,100}|([A\
-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5})$)|\\{\\{",parentSchema:schema15.properties.traffic.properties.target.anyOf[2].properties.socket,data:data330};
vErrors===null?vErrors=[err820]:vErrors.push(err820),errors++}}else{let err821={instancePath:instancePath+"/traffic/target/socket",schemaPath:"#/properties/traf\
fic/properties/target/anyOf/2/properties/socket/type",keyword:"type",params:{type:schema15.properties.traffic.properties.target.anyOf[2].properties.socket.type},
schema:schema15.properties.traffic.properties.target.anyOf[2].properties.socket.type,parentSchema:schema15.properties.traffic.properties.target.anyOf[2].properties.
socket,data:data330};vErrors===null?vErrors=[err821]:vErrors.push(err821),errors++}}if(data313.backend!==void 0){let data331=data313.backend;if(typeof data331==
"string"){if(!pattern266.test(data331)){let err822={instancePath:instancePath+"/traffic/target/backend",schemaPath:"#/properties/traffic/properties/target/anyOf\
/2/properties/backend/pattern",keyword:"pattern",params:{pattern:"(?:^[A-Za-z0-9_.:-]{1,100}$)|\\{\\{"},schema:"(?:^[A-Za-z0-9_.:-]{1,100}$)|\\{\\{",parentSchema:schema15.
properties.traffic.properties.target.anyOf[2].properties.backend,data:data331};vErrors===null?vErrors=[err822]:vErrors.push(err822),errors++}}else{let err823={instancePath:instancePath+
"/traffic/target/backend",schemaPath:"#/properties/traffic/properties/target/anyOf/2/properties/backend/type",keyword:"type",params:{type:schema15.properties.traffic.
properties.target.anyOf[2].properties.backend.type},schema:schema15.properties.traffic.properties.target.anyOf[2].properties.backend.type,parentSchema:schema15.
properties.traffic.properties.target.anyOf[2].properties.backend,data:data331};vErrors===null?vErrors=[err823]:vErrors.push(err823),errors++}}if(data313.servers!==
void 0){let data332=data313.servers;if(!(data332&&typeof data332=="object"&&!Array.isArray(data332))&&typeof data332!="string"){let err824={instancePath:instancePath+
"/traffic/target/servers",schemaPath:"#/properties/traffic/properties/target/anyOf/2/properties/servers/type",keyword:"type",params:{type:schema15.properties.traffic.
properties.target.anyOf[2].properties.servers.type},schema:schema15.properties.traffic.properties.target.anyOf[2].properties.servers.type,parentSchema:schema15.
properties.traffic.properties.target.anyOf[2].properties.servers,data:data332};vErrors===null?vErrors=[err824]:vErrors.push(err824),errors++}if(typeof data332==
"string"&&!pattern85.test(data332)){let err825={instancePath:instancePath+"/traffic/target/servers",schemaPath:"#/properties/traffic/properties/target/anyOf/2/p\
roperties/servers/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.traffic.properties.target.anyOf[2].properties.
servers,data:data332};vErrors===null?vErrors=[err825]:vErrors.push(err825),errors++}if(data332&&typeof data332=="object"&&!Array.isArray(data332))for(let key48 in data332){
let data333=data332[key48];if(typeof data333=="string"){if(!pattern266.test(data333)){let err826={instancePath:instancePath+"/traffic/target/servers/"+key48.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/traffic/properties/target/anyOf/2/properties/servers/additionalProperties/pattern",keyword:"pattern",params:{
pattern:"(?:^[A-Za-z0-9_.:-]{1,100}$)|\\{\\{"},schema:"(?:^[A-Za-z0-9_.:-]{1,100}$)|\\{\\{",parentSchema:schema15.properties.traffic.properties.target.anyOf[2].
properties.servers.additionalProperties,data:data333};vErrors===null?vErrors=[err826]:vErrors.push(err826),errors++}}else{let err827={instancePath:instancePath+
"/traffic/target/servers/"+key48.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/traffic/properties/target/anyOf/2/properties/servers/additional\
Properties/type",keyword:"type",params:{type:schema15.properties.traffic.properties.target.anyOf[2].properties.servers.additionalProperties.type},schema:schema15.
properties.traffic.properties.target.anyOf[2].properties.servers.additionalProperties.type,parentSchema:schema15.properties.traffic.properties.target.anyOf[2].properties.
servers.additionalProperties,data:data333};vErrors===null?vErrors=[err827]:vErrors.push(err827),errors++}}}if(data313.stateFile!==void 0){let data334=data313.stateFile;
if(typeof data334=="string"){if(!pattern269.test(data334)){let err828={instancePath:instancePath+"/traffic/target/stateFile",schemaPath:"#/properties/traffic/pr\
operties/target/anyOf/2/properties/stateFile/pattern",keyword:"pattern",params:{pattern:"(?:^/[A-Za-z0-9._/-]{1,100}$)|\\{\\{"},schema:"(?:^/[A-Za-z0-9._/-]{1,1\
00}$)|\\{\\{",parentSchema:schema15.properties.traffic.properties.target.anyOf[2].properties.stateFile,data:data334};vErrors===null?vErrors=[err828]:vErrors.push(
err828),errors++}}else{let err829={instancePath:instancePath+"/traffic/target/stateFile",schemaPath:"#/properties/traffic/properties/target/anyOf/2/properties/s\
tateFile/type",keyword:"type",params:{type:schema15.properties.traffic.properties.target.anyOf[2].properties.stateFile.type},schema:schema15.properties.traffic.
properties.target.anyOf[2].properties.stateFile.type,parentSchema:schema15.properties.traffic.properties.target.anyOf[2].properties.stateFile,data:data334};vErrors===
null?vErrors=[err829]:vErrors.push(err829),errors++}}}var _valid33=_errs866===errors;if(valid152=valid152||_valid33,!valid152){let _errs889=errors;if(!(data313&&
typeof data313=="object"&&!Array.isArray(data313))&&typeof data313!="string"){let err830={instancePath:instancePath+"/traffic/target",schemaPath:"#/properties/t\
raffic/properties/target/anyOf/3/type",keyword:"type",params:{type:schema15.properties.traffic.properties.target.anyOf[3].type},schema:schema15.properties.traffic.
properties.target.anyOf[3].type,parentSchema:schema15.properties.traffic.properties.target.anyOf[3],data:data313};vErrors===null?vErrors=[err830]:vErrors.push(err830),
errors++}if(typeof data313=="string"&&!pattern85.test(data313)){let err831={instancePath:instancePath+"/traffic/target",schemaPath:"#/properties/traffic/propert\
ies/target/anyOf/3/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.traffic.properties.target.anyOf[3],data:data313};
vErrors===null?vErrors=[err831]:vErrors.push(err831),errors++}if(data313&&typeof data313=="object"&&!Array.isArray(data313)){if(data313.provider===void 0){let err832={
instancePath:instancePath+"/traffic/target",schemaPath:"#/properties/traffic/properties/target/anyOf/3/required",keyword:"required",params:{missingProperty:"pro\
vider"},schema:schema15.properties.traffic.properties.target.anyOf[3].required,parentSchema:schema15.properties.traffic.properties.target.anyOf[3],data:data313};
vErrors===null?vErrors=[err832]:vErrors.push(err832),errors++}if(data313.servers===void 0){let err833={instancePath:instancePath+"/traffic/target",schemaPath:"#\
/properties/traffic/properties/target/anyOf/3/required",keyword:"required",params:{missingProperty:"servers"},schema:schema15.properties.traffic.properties.target.
anyOf[3].required,parentSchema:schema15.properties.traffic.properties.target.anyOf[3],data:data313};vErrors===null?vErrors=[err833]:vErrors.push(err833),errors++}
if(data313.zone===void 0){let err834={instancePath:instancePath+"/traffic/target",schemaPath:"#/properties/traffic/properties/target/anyOf/3/required",keyword:"\
required",params:{missingProperty:"zone"},schema:schema15.properties.traffic.properties.target.anyOf[3].required,parentSchema:schema15.properties.traffic.properties.
target.anyOf[3],data:data313};vErrors===null?vErrors=[err834]:vErrors.push(err834),errors++}if(data313.record===void 0){let err835={instancePath:instancePath+"/\
traffic/target",schemaPath:"#/properties/traffic/properties/target/anyOf/3/required",keyword:"required",params:{missingProperty:"record"},schema:schema15.properties.
traffic.properties.target.anyOf[3].required,parentSchema:schema15.properties.traffic.properties.target.anyOf[3],data:data313};vErrors===null?vErrors=[err835]:vErrors.
push(err835),errors++}if(data313.type===void 0){let err836={instancePath:instancePath+"/traffic/target",schemaPath:"#/properties/traffic/properties/target/anyOf\
/3/required",keyword:"required",params:{missingProperty:"type"},schema:schema15.properties.traffic.properties.target.anyOf[3].required,parentSchema:schema15.properties.
traffic.properties.target.anyOf[3],data:data313};vErrors===null?vErrors=[err836]:vErrors.push(err836),errors++}if(data313.ttl===void 0){let err837={instancePath:instancePath+
"/traffic/target",schemaPath:"#/properties/traffic/properties/target/anyOf/3/required",keyword:"required",params:{missingProperty:"ttl"},schema:schema15.properties.
traffic.properties.target.anyOf[3].required,parentSchema:schema15.properties.traffic.properties.target.anyOf[3],data:data313};vErrors===null?vErrors=[err837]:vErrors.
push(err837),errors++}if(data313.key===void 0){let err838={instancePath:instancePath+"/traffic/target",schemaPath:"#/properties/traffic/properties/target/anyOf/\
3/required",keyword:"required",params:{missingProperty:"key"},schema:schema15.properties.traffic.properties.target.anyOf[3].required,parentSchema:schema15.properties.
traffic.properties.target.anyOf[3],data:data313};vErrors===null?vErrors=[err838]:vErrors.push(err838),errors++}for(let key49 in data313)if(!func2.call(schema15.
properties.traffic.properties.target.anyOf[3].properties,key49)){let err839={instancePath:instancePath+"/traffic/target",schemaPath:"#/properties/traffic/proper\
ties/target/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key49},schema:false,parentSchema:schema15.properties.traffic.
properties.target.anyOf[3],data:data313};vErrors===null?vErrors=[err839]:vErrors.push(err839),errors++}if(data313.provider!==void 0){let data335=data313.provider,
_errs893=errors,valid161=false,_errs894=errors;if(data335!=="rfc2136"){let err840={instancePath:instancePath+"/traffic/target/provider",schemaPath:"#/properties\
/traffic/properties/target/anyOf/3/properties/provider/anyOf/0/const",keyword:"const",params:{allowedValue:"rfc2136"},schema:"rfc2136",parentSchema:schema15.properties.
traffic.properties.target.anyOf[3].properties.provider.anyOf[0],data:data335};vErrors===null?vErrors=[err840]:vErrors.push(err840),errors++}var _valid37=_errs894===
errors;if(valid161=valid161||_valid37,!valid161){let _errs895=errors;if(typeof data335=="string"){if(!pattern85.test(data335)){let err841={instancePath:instancePath+
"/traffic/target/provider",schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/provider/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\
\\{"},schema:"\\{\\{",parentSchema:schema15.properties.traffic.properties.target.anyOf[3].properties.provider.anyOf[1],data:data335};vErrors===null?vErrors=[err841]:
vErrors.push(err841),errors++}}else{let err842={instancePath:instancePath+"/traffic/target/provider",schemaPath:"#/properties/traffic/properties/target/anyOf/3/\
properties/provider/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.traffic.properties.target.anyOf[3].properties.provider.anyOf[1].
type,parentSchema:schema15.properties.traffic.properties.target.anyOf[3].properties.provider.anyOf[1],data:data335};vErrors===null?vErrors=[err842]:vErrors.push(
err842),errors++}var _valid37=_errs895===errors;valid161=valid161||_valid37}if(valid161)errors=_errs893,vErrors!==null&&(_errs893?vErrors.length=_errs893:vErrors=
null);else{let err843={instancePath:instancePath+"/traffic/target/provider",schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/provider/anyOf",
keyword:"anyOf",params:{},schema:schema15.properties.traffic.properties.target.anyOf[3].properties.provider.anyOf,parentSchema:schema15.properties.traffic.properties.
target.anyOf[3].properties.provider,data:data335};vErrors===null?vErrors=[err843]:vErrors.push(err843),errors++}}if(data313.name!==void 0){let data336=data313.name;
if(typeof data336=="string"){if(func3(data336)<1){let err844={instancePath:instancePath+"/traffic/target/name",schemaPath:"#/properties/traffic/properties/targe\
t/anyOf/3/properties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.traffic.properties.target.anyOf[3].properties.
name,data:data336};vErrors===null?vErrors=[err844]:vErrors.push(err844),errors++}}else{let err845={instancePath:instancePath+"/traffic/target/name",schemaPath:"\
#/properties/traffic/properties/target/anyOf/3/properties/name/type",keyword:"type",params:{type:"string"},schema:schema15.properties.traffic.properties.target.
anyOf[3].properties.name.type,parentSchema:schema15.properties.traffic.properties.target.anyOf[3].properties.name,data:data336};vErrors===null?vErrors=[err845]:
vErrors.push(err845),errors++}}if(data313.on!==void 0){let data337=data313.on;if(typeof data337=="string"){if(func3(data337)<1){let err846={instancePath:instancePath+
"/traffic/target/on",schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/on/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.
properties.traffic.properties.target.anyOf[3].properties.on,data:data337};vErrors===null?vErrors=[err846]:vErrors.push(err846),errors++}}else{let err847={instancePath:instancePath+
"/traffic/target/on",schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/on/type",keyword:"type",params:{type:"string"},schema:schema15.properties.
traffic.properties.target.anyOf[3].properties.on.type,parentSchema:schema15.properties.traffic.properties.target.anyOf[3].properties.on,data:data337};vErrors===
null?vErrors=[err847]:vErrors.push(err847),errors++}}if(data313.servers!==void 0){let data338=data313.servers;if(!Array.isArray(data338)&&typeof data338!="strin\
g"){let err848={instancePath:instancePath+"/traffic/target/servers",schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/servers/type",keyword:"\
type",params:{type:schema15.properties.traffic.properties.target.anyOf[3].properties.servers.type},schema:schema15.properties.traffic.properties.target.anyOf[3].
properties.servers.type,parentSchema:schema15.properties.traffic.properties.target.anyOf[3].properties.servers,data:data338};vErrors===null?vErrors=[err848]:vErrors.
push(err848),errors++}if(typeof data338=="string"&&!pattern85.test(data338)){let err849={instancePath:instancePath+"/traffic/target/servers",schemaPath:"#/prope\
rties/traffic/properties/target/anyOf/3/properties/servers/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
traffic.properties.target.anyOf[3].properties.servers,data:data338};vErrors===null?vErrors=[err849]:vErrors.push(err849),errors++}if(Array.isArray(data338)){if(data338.
length<1){let err850={instancePath:instancePath+"/traffic/target/servers",schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/servers/minItems",
keyword:"minItems",params:{limit:1},schema:1,parentSchema:schema15.properties.traffic.properties.target.anyOf[3].properties.servers,data:data338};vErrors===null?
vErrors=[err850]:vErrors.push(err850),errors++}let len29=data338.length;for(let i29=0;i29<len29;i29++){let data339=data338[i29];if(!(data339&&typeof data339=="o\
bject"&&!Array.isArray(data339))&&typeof data339!="string"){let err851={instancePath:instancePath+"/traffic/target/servers/"+i29,schemaPath:"#/properties/traffi\
c/properties/target/anyOf/3/properties/servers/items/type",keyword:"type",params:{type:schema15.properties.traffic.properties.target.anyOf[3].properties.servers.
items.type},schema:schema15.properties.traffic.properties.target.anyOf[3].properties.servers.items.type,parentSchema:schema15.properties.traffic.properties.target.
anyOf[3].properties.servers.items,data:data339};vErrors===null?vErrors=[err851]:vErrors.push(err851),errors++}if(typeof data339=="string"&&!pattern85.test(data339)){
let err852={instancePath:instancePath+"/traffic/target/servers/"+i29,schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/servers/items/pattern",
keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.traffic.properties.target.anyOf[3].properties.servers.items,data:data339};
vErrors===null?vErrors=[err852]:vErrors.push(err852),errors++}if(data339&&typeof data339=="object"&&!Array.isArray(data339)){if(data339.address===void 0){let err853={
instancePath:instancePath+"/traffic/target/servers/"+i29,schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/servers/items/required",keyword:"\
required",params:{missingProperty:"address"},schema:schema15.properties.traffic.properties.target.anyOf[3].properties.servers.items.required,parentSchema:schema15.
properties.traffic.properties.target.anyOf[3].properties.servers.items,data:data339};vErrors===null?vErrors=[err853]:vErrors.push(err853),errors++}if(data339.port===
void 0){let err854={instancePath:instancePath+"/traffic/target/servers/"+i29,schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/servers/items\
/required",keyword:"required",params:{missingProperty:"port"},schema:schema15.properties.traffic.properties.target.anyOf[3].properties.servers.items.required,parentSchema:schema15.
properties.traffic.properties.target.anyOf[3].properties.servers.items,data:data339};vErrors===null?vErrors=[err854]:vErrors.push(err854),errors++}for(let key50 in data339)
if(!(key50==="address"||key50==="port")){let err855={instancePath:instancePath+"/traffic/target/servers/"+i29,schemaPath:"#/properties/traffic/properties/target\
/anyOf/3/properties/servers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key50},schema:false,parentSchema:schema15.properties.
traffic.properties.target.anyOf[3].properties.servers.items,data:data339};vErrors===null?vErrors=[err855]:vErrors.push(err855),errors++}if(data339.address!==void 0){
let data340=data339.address;if(typeof data340=="string"){if(!pattern274.test(data340)){let err856={instancePath:instancePath+"/traffic/target/servers/"+i29+"/ad\
dress",schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/servers/items/properties/address/pattern",keyword:"pattern",params:{pattern:"(?:^[A\
-Za-z0-9:_][A-Za-z0-9:._-]{0,252}$)|\\{\\{"},schema:"(?:^[A-Za-z0-9:_][A-Za-z0-9:._-]{0,252}$)|\\{\\{",parentSchema:schema15.properties.traffic.properties.target.
anyOf[3].properties.servers.items.properties.address,data:data340};vErrors===null?vErrors=[err856]:vErrors.push(err856),errors++}}else{let err857={instancePath:instancePath+
"/traffic/target/servers/"+i29+"/address",schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/servers/items/properties/address/type",keyword:"\
type",params:{type:schema15.properties.traffic.properties.target.anyOf[3].properties.servers.items.properties.address.type},schema:schema15.properties.traffic.properties.
target.anyOf[3].properties.servers.items.properties.address.type,parentSchema:schema15.properties.traffic.properties.target.anyOf[3].properties.servers.items.properties.
address,data:data340};vErrors===null?vErrors=[err857]:vErrors.push(err857),errors++}}if(data339.port!==void 0){let data341=data339.port;if(!(typeof data341=="nu\
mber"&&!(data341%1)&&!isNaN(data341)&&isFinite(data341))&&typeof data341!="string"){let err858={instancePath:instancePath+"/traffic/target/servers/"+i29+"/port",
schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/servers/items/properties/port/type",keyword:"type",params:{type:schema15.properties.traffic.
properties.target.anyOf[3].properties.servers.items.properties.port.type},schema:schema15.properties.traffic.properties.target.anyOf[3].properties.servers.items.
properties.port.type,parentSchema:schema15.properties.traffic.properties.target.anyOf[3].properties.servers.items.properties.port,data:data341};vErrors===null?vErrors=
[err858]:vErrors.push(err858),errors++}if(typeof data341=="number"&&isFinite(data341)){if(data341>65535||isNaN(data341)){let err859={instancePath:instancePath+"\
/traffic/target/servers/"+i29+"/port",schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/servers/items/properties/port/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:65535},schema:65535,parentSchema:schema15.properties.traffic.properties.target.anyOf[3].properties.servers.items.properties.port,
data:data341};vErrors===null?vErrors=[err859]:vErrors.push(err859),errors++}if(data341<1||isNaN(data341)){let err860={instancePath:instancePath+"/traffic/target\
/servers/"+i29+"/port",schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/servers/items/properties/port/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:schema15.properties.traffic.properties.target.anyOf[3].properties.servers.items.properties.port,data:data341};vErrors===null?
vErrors=[err860]:vErrors.push(err860),errors++}}if(typeof data341=="string"&&!pattern85.test(data341)){let err861={instancePath:instancePath+"/traffic/target/se\
rvers/"+i29+"/port",schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/servers/items/properties/port/pattern",keyword:"pattern",params:{pattern:"\
\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.traffic.properties.target.anyOf[3].properties.servers.items.properties.port,data:data341};vErrors===null?
vErrors=[err861]:vErrors.push(err861),errors++}}}}}}if(data313.zone!==void 0){let data342=data313.zone;if(typeof data342=="string"){if(!pattern276.test(data342)){
let err862={instancePath:instancePath+"/traffic/target/zone",schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/zone/pattern",keyword:"patter\
n",params:{pattern:"(?:^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$)|\\{\\{"},schema:"(?:^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Z\
a-z0-9_]([A-Za-z0-9_-]{0,62}))*$)|\\{\\{",parentSchema:schema15.properties.traffic.properties.target.anyOf[3].properties.zone,data:data342};vErrors===null?vErrors=
[err862]:vErrors.push(err862),errors++}}else{let err863={instancePath:instancePath+"/traffic/target/zone",schemaPath:"#/properties/traffic/properties/target/any\
Of/3/properties/zone/type",keyword:"type",params:{type:schema15.properties.traffic.properties.target.anyOf[3].properties.zone.type},schema:schema15.properties.traffic.
properties.target.anyOf[3].properties.zone.type,parentSchema:schema15.properties.traffic.properties.target.anyOf[3].properties.zone,data:data342};vErrors===null?
vErrors=[err863]:vErrors.push(err863),errors++}}if(data313.record!==void 0){let data343=data313.record;if(typeof data343=="string"){if(!pattern276.test(data343)){
let err864={instancePath:instancePath+"/traffic/target/record",schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/record/pattern",keyword:"pa\
ttern",params:{pattern:"(?:^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$)|\\{\\{"},schema:"(?:^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.\
[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$)|\\{\\{",parentSchema:schema15.properties.traffic.properties.target.anyOf[3].properties.record,data:data343};vErrors===null?
vErrors=[err864]:vErrors.push(err864),errors++}}else{let err865={instancePath:instancePath+"/traffic/target/record",schemaPath:"#/properties/traffic/properties/\
target/anyOf/3/properties/record/type",keyword:"type",params:{type:schema15.properties.traffic.properties.target.anyOf[3].properties.record.type},schema:schema15.
properties.traffic.properties.target.anyOf[3].properties.record.type,parentSchema:schema15.properties.traffic.properties.target.anyOf[3].properties.record,data:data343};
vErrors===null?vErrors=[err865]:vErrors.push(err865),errors++}}if(data313.type!==void 0){let data344=data313.type,_errs915=errors,valid165=false,_errs916=errors;
if(!(data344==="A"||data344==="AAAA"||data344==="CNAME")){let err866={instancePath:instancePath+"/traffic/target/type",schemaPath:"#/properties/traffic/properti\
es/target/anyOf/3/properties/type/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.properties.traffic.properties.target.anyOf[3].properties.type.anyOf[0].
enum},schema:schema15.properties.traffic.properties.target.anyOf[3].properties.type.anyOf[0].enum,parentSchema:schema15.properties.traffic.properties.target.anyOf[3].
properties.type.anyOf[0],data:data344};vErrors===null?vErrors=[err866]:vErrors.push(err866),errors++}var _valid38=_errs916===errors;if(valid165=valid165||_valid38,
!valid165){let _errs917=errors;if(typeof data344=="string"){if(!pattern85.test(data344)){let err867={instancePath:instancePath+"/traffic/target/type",schemaPath:"\
#/properties/traffic/properties/target/anyOf/3/properties/type/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.traffic.properties.target.anyOf[3].properties.type.anyOf[1],data:data344};vErrors===null?vErrors=[err867]:vErrors.push(err867),errors++}}else{let err868={
instancePath:instancePath+"/traffic/target/type",schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/type/anyOf/1/type",keyword:"type",params:{
type:"string"},schema:schema15.properties.traffic.properties.target.anyOf[3].properties.type.anyOf[1].type,parentSchema:schema15.properties.traffic.properties.target.
anyOf[3].properties.type.anyOf[1],data:data344};vErrors===null?vErrors=[err868]:vErrors.push(err868),errors++}var _valid38=_errs917===errors;valid165=valid165||
_valid38}if(valid165)errors=_errs915,vErrors!==null&&(_errs915?vErrors.length=_errs915:vErrors=null);else{let err869={instancePath:instancePath+"/traffic/target\
/type",schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/type/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.traffic.properties.
target.anyOf[3].properties.type.anyOf,parentSchema:schema15.properties.traffic.properties.target.anyOf[3].properties.type,data:data344};vErrors===null?vErrors=[
err869]:vErrors.push(err869),errors++}}if(data313.values!==void 0){let data345=data313.values;if(!(data345&&typeof data345=="object"&&!Array.isArray(data345))&&
typeof data345!="string"){let err870={instancePath:instancePath+"/traffic/target/values",schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/v\
alues/type",keyword:"type",params:{type:schema15.properties.traffic.properties.target.anyOf[3].properties.values.type},schema:schema15.properties.traffic.properties.
target.anyOf[3].properties.values.type,parentSchema:schema15.properties.traffic.properties.target.anyOf[3].properties.values,data:data345};vErrors===null?vErrors=
[err870]:vErrors.push(err870),errors++}if(typeof data345=="string"&&!pattern85.test(data345)){let err871={instancePath:instancePath+"/traffic/target/values",schemaPath:"\
#/properties/traffic/properties/target/anyOf/3/properties/values/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
traffic.properties.target.anyOf[3].properties.values,data:data345};vErrors===null?vErrors=[err871]:vErrors.push(err871),errors++}if(data345&&typeof data345=="ob\
ject"&&!Array.isArray(data345))for(let key51 in data345){let data346=data345[key51];if(typeof data346!="string"){let err872={instancePath:instancePath+"/traffic\
/target/values/"+key51.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/values/additionalProperties/\
type",keyword:"type",params:{type:"string"},schema:schema15.properties.traffic.properties.target.anyOf[3].properties.values.additionalProperties.type,parentSchema:schema15.
properties.traffic.properties.target.anyOf[3].properties.values.additionalProperties,data:data346};vErrors===null?vErrors=[err872]:vErrors.push(err872),errors++}}}
if(data313.also!==void 0){let data347=data313.also;if(!Array.isArray(data347)&&typeof data347!="string"){let err873={instancePath:instancePath+"/traffic/target/\
also",schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/also/type",keyword:"type",params:{type:schema15.properties.traffic.properties.target.
anyOf[3].properties.also.type},schema:schema15.properties.traffic.properties.target.anyOf[3].properties.also.type,parentSchema:schema15.properties.traffic.properties.
target.anyOf[3].properties.also,data:data347};vErrors===null?vErrors=[err873]:vErrors.push(err873),errors++}if(typeof data347=="string"&&!pattern85.test(data347)){
let err874={instancePath:instancePath+"/traffic/target/also",schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/also/pattern",keyword:"patter\
n",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.traffic.properties.target.anyOf[3].properties.also,data:data347};vErrors===null?vErrors=
[err874]:vErrors.push(err874),errors++}if(Array.isArray(data347)){let len30=data347.length;for(let i30=0;i30<len30;i30++){let data348=data347[i30];if(!(data348&&
typeof data348=="object"&&!Array.isArray(data348))&&typeof data348!="string"){let err875={instancePath:instancePath+"/traffic/target/also/"+i30,schemaPath:"#/pr\
operties/traffic/properties/target/anyOf/3/properties/also/items/type",keyword:"type",params:{type:schema15.properties.traffic.properties.target.anyOf[3].properties.
also.items.type},schema:schema15.properties.traffic.properties.target.anyOf[3].properties.also.items.type,parentSchema:schema15.properties.traffic.properties.target.
anyOf[3].properties.also.items,data:data348};vErrors===null?vErrors=[err875]:vErrors.push(err875),errors++}if(typeof data348=="string"&&!pattern85.test(data348)){
let err876={instancePath:instancePath+"/traffic/target/also/"+i30,schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/also/items/pattern",keyword:"\
pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.traffic.properties.target.anyOf[3].properties.also.items,data:data348};vErrors===
null?vErrors=[err876]:vErrors.push(err876),errors++}if(data348&&typeof data348=="object"&&!Array.isArray(data348)){if(data348.record===void 0){let err877={instancePath:instancePath+
"/traffic/target/also/"+i30,schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/also/items/required",keyword:"required",params:{missingProperty:"\
record"},schema:schema15.properties.traffic.properties.target.anyOf[3].properties.also.items.required,parentSchema:schema15.properties.traffic.properties.target.
anyOf[3].properties.also.items,data:data348};vErrors===null?vErrors=[err877]:vErrors.push(err877),errors++}if(data348.type===void 0){let err878={instancePath:instancePath+
"/traffic/target/also/"+i30,schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/also/items/required",keyword:"required",params:{missingProperty:"\
type"},schema:schema15.properties.traffic.properties.target.anyOf[3].properties.also.items.required,parentSchema:schema15.properties.traffic.properties.target.anyOf[3].
properties.also.items,data:data348};vErrors===null?vErrors=[err878]:vErrors.push(err878),errors++}for(let key52 in data348)if(!(key52==="record"||key52==="type"||
key52==="values")){let err879={instancePath:instancePath+"/traffic/target/also/"+i30,schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/also/\
items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key52},schema:false,parentSchema:schema15.properties.traffic.properties.target.
anyOf[3].properties.also.items,data:data348};vErrors===null?vErrors=[err879]:vErrors.push(err879),errors++}if(data348.record!==void 0){let data349=data348.record;
if(typeof data349=="string"){if(!pattern276.test(data349)){let err880={instancePath:instancePath+"/traffic/target/also/"+i30+"/record",schemaPath:"#/properties/\
traffic/properties/target/anyOf/3/properties/also/items/properties/record/pattern",keyword:"pattern",params:{pattern:"(?:^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A\
-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$)|\\{\\{"},schema:"(?:^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$)|\\{\\{",parentSchema:schema15.
properties.traffic.properties.target.anyOf[3].properties.also.items.properties.record,data:data349};vErrors===null?vErrors=[err880]:vErrors.push(err880),errors++}}else{
let err881={instancePath:instancePath+"/traffic/target/also/"+i30+"/record",schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/also/items/pro\
perties/record/type",keyword:"type",params:{type:schema15.properties.traffic.properties.target.anyOf[3].properties.also.items.properties.record.type},schema:schema15.
properties.traffic.properties.target.anyOf[3].properties.also.items.properties.record.type,parentSchema:schema15.properties.traffic.properties.target.anyOf[3].properties.
also.items.properties.record,data:data349};vErrors===null?vErrors=[err881]:vErrors.push(err881),errors++}}if(data348.type!==void 0){let data350=data348.type,_errs932=errors,
valid170=false,_errs933=errors;if(!(data350==="A"||data350==="AAAA"||data350==="CNAME")){let err882={instancePath:instancePath+"/traffic/target/also/"+i30+"/typ\
e",schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/also/items/properties/type/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.
properties.traffic.properties.target.anyOf[3].properties.also.items.properties.type.anyOf[0].enum},schema:schema15.properties.traffic.properties.target.anyOf[3].
properties.also.items.properties.type.anyOf[0].enum,parentSchema:schema15.properties.traffic.properties.target.anyOf[3].properties.also.items.properties.type.anyOf[0],
data:data350};vErrors===null?vErrors=[err882]:vErrors.push(err882),errors++}var _valid39=_errs933===errors;if(valid170=valid170||_valid39,!valid170){let _errs934=errors;
if(typeof data350=="string"){if(!pattern85.test(data350)){let err883={instancePath:instancePath+"/traffic/target/also/"+i30+"/type",schemaPath:"#/properties/tra\
ffic/properties/target/anyOf/3/properties/also/items/properties/type/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.traffic.properties.target.anyOf[3].properties.also.items.properties.type.anyOf[1],data:data350};vErrors===null?vErrors=[err883]:vErrors.push(err883),
errors++}}else{let err884={instancePath:instancePath+"/traffic/target/also/"+i30+"/type",schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/a\
lso/items/properties/type/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.traffic.properties.target.anyOf[3].properties.also.items.
properties.type.anyOf[1].type,parentSchema:schema15.properties.traffic.properties.target.anyOf[3].properties.also.items.properties.type.anyOf[1],data:data350};vErrors===
null?vErrors=[err884]:vErrors.push(err884),errors++}var _valid39=_errs934===errors;valid170=valid170||_valid39}if(valid170)errors=_errs932,vErrors!==null&&(_errs932?
vErrors.length=_errs932:vErrors=null);else{let err885={instancePath:instancePath+"/traffic/target/also/"+i30+"/type",schemaPath:"#/properties/traffic/properties\
/target/anyOf/3/properties/also/items/properties/type/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.traffic.properties.target.anyOf[3].properties.
also.items.properties.type.anyOf,parentSchema:schema15.properties.traffic.properties.target.anyOf[3].properties.also.items.properties.type,data:data350};vErrors===
null?vErrors=[err885]:vErrors.push(err885),errors++}}if(data348.values!==void 0){let data351=data348.values;if(!(data351&&typeof data351=="object"&&!Array.isArray(
data351))&&typeof data351!="string"){let err886={instancePath:instancePath+"/traffic/target/also/"+i30+"/values",schemaPath:"#/properties/traffic/properties/tar\
get/anyOf/3/properties/also/items/properties/values/type",keyword:"type",params:{type:schema15.properties.traffic.properties.target.anyOf[3].properties.also.items.
properties.values.type},schema:schema15.properties.traffic.properties.target.anyOf[3].properties.also.items.properties.values.type,parentSchema:schema15.properties.
traffic.properties.target.anyOf[3].properties.also.items.properties.values,data:data351};vErrors===null?vErrors=[err886]:vErrors.push(err886),errors++}if(typeof data351==
"string"&&!pattern85.test(data351)){let err887={instancePath:instancePath+"/traffic/target/also/"+i30+"/values",schemaPath:"#/properties/traffic/properties/targ\
et/anyOf/3/properties/also/items/properties/values/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.traffic.
properties.target.anyOf[3].properties.also.items.properties.values,data:data351};vErrors===null?vErrors=[err887]:vErrors.push(err887),errors++}if(data351&&typeof data351==
"object"&&!Array.isArray(data351))for(let key53 in data351){let data352=data351[key53];if(typeof data352!="string"){let err888={instancePath:instancePath+"/traf\
fic/target/also/"+i30+"/values/"+key53.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/also/items/p\
roperties/values/additionalProperties/type",keyword:"type",params:{type:"string"},schema:schema15.properties.traffic.properties.target.anyOf[3].properties.also.
items.properties.values.additionalProperties.type,parentSchema:schema15.properties.traffic.properties.target.anyOf[3].properties.also.items.properties.values.additionalProperties,
data:data352};vErrors===null?vErrors=[err888]:vErrors.push(err888),errors++}}}}}}}if(data313.ttl!==void 0){let data353=data313.ttl;if(!(typeof data353=="number"&&
!(data353%1)&&!isNaN(data353)&&isFinite(data353))&&typeof data353!="string"){let err889={instancePath:instancePath+"/traffic/target/ttl",schemaPath:"#/propertie\
s/traffic/properties/target/anyOf/3/properties/ttl/type",keyword:"type",params:{type:schema15.properties.traffic.properties.target.anyOf[3].properties.ttl.type},
schema:schema15.properties.traffic.properties.target.anyOf[3].properties.ttl.type,parentSchema:schema15.properties.traffic.properties.target.anyOf[3].properties.
ttl,data:data353};vErrors===null?vErrors=[err889]:vErrors.push(err889),errors++}if(typeof data353=="number"&&isFinite(data353)){if(data353>604800||isNaN(data353)){
let err890={instancePath:instancePath+"/traffic/target/ttl",schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/ttl/maximum",keyword:"maximum",
params:{comparison:"<=",limit:604800},schema:604800,parentSchema:schema15.properties.traffic.properties.target.anyOf[3].properties.ttl,data:data353};vErrors===null?
vErrors=[err890]:vErrors.push(err890),errors++}if(data353<0||isNaN(data353)){let err891={instancePath:instancePath+"/traffic/target/ttl",schemaPath:"#/propertie\
s/traffic/properties/target/anyOf/3/properties/ttl/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema15.properties.traffic.
properties.target.anyOf[3].properties.ttl,data:data353};vErrors===null?vErrors=[err891]:vErrors.push(err891),errors++}}if(typeof data353=="string"&&!pattern85.test(
data353)){let err892={instancePath:instancePath+"/traffic/target/ttl",schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/ttl/pattern",keyword:"\
pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.traffic.properties.target.anyOf[3].properties.ttl,data:data353};vErrors===null?
vErrors=[err892]:vErrors.push(err892),errors++}}if(data313.key!==void 0){let data354=data313.key;if(!(data354&&typeof data354=="object"&&!Array.isArray(data354))&&
typeof data354!="string"){let err893={instancePath:instancePath+"/traffic/target/key",schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/key/\
type",keyword:"type",params:{type:schema15.properties.traffic.properties.target.anyOf[3].properties.key.type},schema:schema15.properties.traffic.properties.target.
anyOf[3].properties.key.type,parentSchema:schema15.properties.traffic.properties.target.anyOf[3].properties.key,data:data354};vErrors===null?vErrors=[err893]:vErrors.
push(err893),errors++}if(typeof data354=="string"&&!pattern85.test(data354)){let err894={instancePath:instancePath+"/traffic/target/key",schemaPath:"#/propertie\
s/traffic/properties/target/anyOf/3/properties/key/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.traffic.
properties.target.anyOf[3].properties.key,data:data354};vErrors===null?vErrors=[err894]:vErrors.push(err894),errors++}if(data354&&typeof data354=="object"&&!Array.
isArray(data354)){if(data354.name===void 0){let err895={instancePath:instancePath+"/traffic/target/key",schemaPath:"#/properties/traffic/properties/target/anyOf\
/3/properties/key/required",keyword:"required",params:{missingProperty:"name"},schema:schema15.properties.traffic.properties.target.anyOf[3].properties.key.required,
parentSchema:schema15.properties.traffic.properties.target.anyOf[3].properties.key,data:data354};vErrors===null?vErrors=[err895]:vErrors.push(err895),errors++}if(data354.
algorithm===void 0){let err896={instancePath:instancePath+"/traffic/target/key",schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/key/requir\
ed",keyword:"required",params:{missingProperty:"algorithm"},schema:schema15.properties.traffic.properties.target.anyOf[3].properties.key.required,parentSchema:schema15.
properties.traffic.properties.target.anyOf[3].properties.key,data:data354};vErrors===null?vErrors=[err896]:vErrors.push(err896),errors++}for(let key54 in data354)
if(!(key54==="name"||key54==="algorithm"||key54==="secret")){let err897={instancePath:instancePath+"/traffic/target/key",schemaPath:"#/properties/traffic/proper\
ties/target/anyOf/3/properties/key/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key54},schema:false,parentSchema:schema15.properties.
traffic.properties.target.anyOf[3].properties.key,data:data354};vErrors===null?vErrors=[err897]:vErrors.push(err897),errors++}if(data354.name!==void 0){let data355=data354.
name;if(typeof data355=="string"){if(!pattern287.test(data355)){let err898={instancePath:instancePath+"/traffic/target/key/name",schemaPath:"#/properties/traffi\
c/properties/target/anyOf/3/properties/key/properties/name/pattern",keyword:"pattern",params:{pattern:"(?:^[A-Za-z0-9_][A-Za-z0-9._-]{0,252}$)|\\{\\{"},schema:"\
(?:^[A-Za-z0-9_][A-Za-z0-9._-]{0,252}$)|\\{\\{",parentSchema:schema15.properties.traffic.properties.target.anyOf[3].properties.key.properties.name,data:data355};
vErrors===null?vErrors=[err898]:vErrors.push(err898),errors++}}else{let err899={instancePath:instancePath+"/traffic/target/key/name",schemaPath:"#/properties/tr\
affic/properties/target/anyOf/3/properties/key/properties/name/type",keyword:"type",params:{type:schema15.properties.traffic.properties.target.anyOf[3].properties.
key.properties.name.type},schema:schema15.properties.traffic.properties.target.anyOf[3].properties.key.properties.name.type,parentSchema:schema15.properties.traffic.
properties.target.anyOf[3].properties.key.properties.name,data:data355};vErrors===null?vErrors=[err899]:vErrors.push(err899),errors++}}if(data354.algorithm!==void 0){
let data356=data354.algorithm,_errs949=errors,valid173=false,_errs950=errors;if(!(data356==="hmac-sha224"||data356==="hmac-sha256"||data356==="hmac-sha384"||data356===
"hmac-sha512")){let err900={instancePath:instancePath+"/traffic/target/key/algorithm",schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/key/\
properties/algorithm/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.properties.traffic.properties.target.anyOf[3].properties.key.properties.algorithm.
anyOf[0].enum},schema:schema15.properties.traffic.properties.target.anyOf[3].properties.key.properties.algorithm.anyOf[0].enum,parentSchema:schema15.properties.
traffic.properties.target.anyOf[3].properties.key.properties.algorithm.anyOf[0],data:data356};vErrors===null?vErrors=[err900]:vErrors.push(err900),errors++}var _valid40=_errs950===
errors;if(valid173=valid173||_valid40,!valid173){let _errs951=errors;if(typeof data356=="string"){if(!pattern85.test(data356)){let err901={instancePath:instancePath+
"/traffic/target/key/algorithm",schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/key/properties/algorithm/anyOf/1/pattern",keyword:"pattern",
params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.traffic.properties.target.anyOf[3].properties.key.properties.algorithm.anyOf[1],data:data356};
vErrors===null?vErrors=[err901]:vErrors.push(err901),errors++}}else{let err902={instancePath:instancePath+"/traffic/target/key/algorithm",schemaPath:"#/properti\
es/traffic/properties/target/anyOf/3/properties/key/properties/algorithm/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.traffic.
properties.target.anyOf[3].properties.key.properties.algorithm.anyOf[1].type,parentSchema:schema15.properties.traffic.properties.target.anyOf[3].properties.key.
properties.algorithm.anyOf[1],data:data356};vErrors===null?vErrors=[err902]:vErrors.push(err902),errors++}var _valid40=_errs951===errors;valid173=valid173||_valid40}
if(valid173)errors=_errs949,vErrors!==null&&(_errs949?vErrors.length=_errs949:vErrors=null);else{let err903={instancePath:instancePath+"/traffic/target/key/algo\
rithm",schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/key/properties/algorithm/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.
traffic.properties.target.anyOf[3].properties.key.properties.algorithm.anyOf,parentSchema:schema15.properties.traffic.properties.target.anyOf[3].properties.key.
properties.algorithm,data:data356};vErrors===null?vErrors=[err903]:vErrors.push(err903),errors++}}if(data354.secret!==void 0){let data357=data354.secret;if(!(data357&&
typeof data357=="object"&&!Array.isArray(data357))&&typeof data357!="string"){let err904={instancePath:instancePath+"/traffic/target/key/secret",schemaPath:"#/p\
roperties/traffic/properties/target/anyOf/3/properties/key/properties/secret/type",keyword:"type",params:{type:schema15.properties.traffic.properties.target.anyOf[3].
properties.key.properties.secret.type},schema:schema15.properties.traffic.properties.target.anyOf[3].properties.key.properties.secret.type,parentSchema:schema15.
properties.traffic.properties.target.anyOf[3].properties.key.properties.secret,data:data357};vErrors===null?vErrors=[err904]:vErrors.push(err904),errors++}if(typeof data357==
"string"&&!pattern85.test(data357)){let err905={instancePath:instancePath+"/traffic/target/key/secret",schemaPath:"#/properties/traffic/properties/target/anyOf/\
3/properties/key/properties/secret/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.traffic.properties.target.
anyOf[3].properties.key.properties.secret,data:data357};vErrors===null?vErrors=[err905]:vErrors.push(err905),errors++}if(data357&&typeof data357=="object"&&!Array.
isArray(data357))for(let key55 in data357){let data358=data357[key55];if(typeof data358!="string"&&!Array.isArray(data358)){let err906={instancePath:instancePath+
"/traffic/target/key/secret/"+key55.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/key/properties/\
secret/additionalProperties/type",keyword:"type",params:{type:schema15.properties.traffic.properties.target.anyOf[3].properties.key.properties.secret.additionalProperties.
type},schema:schema15.properties.traffic.properties.target.anyOf[3].properties.key.properties.secret.additionalProperties.type,parentSchema:schema15.properties.
traffic.properties.target.anyOf[3].properties.key.properties.secret.additionalProperties,data:data358};vErrors===null?vErrors=[err906]:vErrors.push(err906),errors++}
if(Array.isArray(data358)){let len31=data358.length;for(let i31=0;i31<len31;i31++){let data359=data358[i31];if(typeof data359!="string"){let err907={instancePath:instancePath+
"/traffic/target/key/secret/"+key55.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+i31,schemaPath:"#/properties/traffic/properties/target/anyOf/3/properties/key/pro\
perties/secret/additionalProperties/items/type",keyword:"type",params:{type:"string"},schema:schema15.properties.traffic.properties.target.anyOf[3].properties.key.
properties.secret.additionalProperties.items.type,parentSchema:schema15.properties.traffic.properties.target.anyOf[3].properties.key.properties.secret.additionalProperties.
items,data:data359};vErrors===null?vErrors=[err907]:vErrors.push(err907),errors++}}}}}}}}var _valid33=_errs889===errors;valid152=valid152||_valid33}}}if(valid152)
errors=_errs827,vErrors!==null&&(_errs827?vErrors.length=_errs827:vErrors=null);else{let err908={instancePath:instancePath+"/traffic/target",schemaPath:"#/prope\
rties/traffic/properties/target/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.traffic.properties.target.anyOf,parentSchema:schema15.properties.traffic.
properties.target,data:data313};vErrors===null?vErrors=[err908]:vErrors.push(err908),errors++}if(typeof data313=="string"&&!pattern85.test(data313)){let err909={
instancePath:instancePath+"/traffic/target",schemaPath:"#/properties/traffic/properties/target/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",
parentSchema:schema15.properties.traffic.properties.target,data:data313};vErrors===null?vErrors=[err909]:vErrors.push(err909),errors++}if(data313&&typeof data313==
"object"&&!Array.isArray(data313)){if(data313.provider===void 0){let err910={instancePath:instancePath+"/traffic/target",schemaPath:"#/properties/traffic/proper\
ties/target/required",keyword:"required",params:{missingProperty:"provider"},schema:schema15.properties.traffic.properties.target.required,parentSchema:schema15.
properties.traffic.properties.target,data:data313};vErrors===null?vErrors=[err910]:vErrors.push(err910),errors++}if(data313.provider!==void 0){let data360=data313.
provider;if(typeof data360!="string"){let err911={instancePath:instancePath+"/traffic/target/provider",schemaPath:"#/properties/traffic/properties/target/proper\
ties/provider/type",keyword:"type",params:{type:"string"},schema:schema15.properties.traffic.properties.target.properties.provider.type,parentSchema:schema15.properties.
traffic.properties.target.properties.provider,data:data360};vErrors===null?vErrors=[err911]:vErrors.push(err911),errors++}}}}if(data312.addresses!==void 0){let data361=data312.
addresses;if(!(data361&&typeof data361=="object"&&!Array.isArray(data361))&&typeof data361!="string"){let err912={instancePath:instancePath+"/traffic/addresses",
schemaPath:"#/properties/traffic/properties/addresses/type",keyword:"type",params:{type:schema15.properties.traffic.properties.addresses.type},schema:schema15.properties.
traffic.properties.addresses.type,parentSchema:schema15.properties.traffic.properties.addresses,data:data361};vErrors===null?vErrors=[err912]:vErrors.push(err912),
errors++}if(typeof data361=="string"&&!pattern85.test(data361)){let err913={instancePath:instancePath+"/traffic/addresses",schemaPath:"#/properties/traffic/prop\
erties/addresses/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.traffic.properties.addresses,data:data361};
vErrors===null?vErrors=[err913]:vErrors.push(err913),errors++}if(data361&&typeof data361=="object"&&!Array.isArray(data361))for(let key56 in data361){let data362=data361[key56];
if(typeof data362!="string"){let err914={instancePath:instancePath+"/traffic/addresses/"+key56.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/t\
raffic/properties/addresses/additionalProperties/type",keyword:"type",params:{type:"string"},schema:schema15.properties.traffic.properties.addresses.additionalProperties.
type,parentSchema:schema15.properties.traffic.properties.addresses.additionalProperties,data:data362};vErrors===null?vErrors=[err914]:vErrors.push(err914),errors++}}}
if(data312.primary!==void 0){let data363=data312.primary;if(typeof data363!="string"){let err915={instancePath:instancePath+"/traffic/primary",schemaPath:"#/pro\
perties/traffic/properties/primary/type",keyword:"type",params:{type:"string"},schema:schema15.properties.traffic.properties.primary.type,parentSchema:schema15.
properties.traffic.properties.primary,data:data363};vErrors===null?vErrors=[err915]:vErrors.push(err915),errors++}}if(data312.epoch!==void 0){let data364=data312.
epoch;if(!(typeof data364=="number"&&!(data364%1)&&!isNaN(data364)&&isFinite(data364))&&typeof data364!="string"){let err916={instancePath:instancePath+"/traffi\
c/epoch",schemaPath:"#/properties/traffic/properties/epoch/type",keyword:"type",params:{type:schema15.properties.traffic.properties.epoch.type},schema:schema15.
properties.traffic.properties.epoch.type,parentSchema:schema15.properties.traffic.properties.epoch,data:data364};vErrors===null?vErrors=[err916]:vErrors.push(err916),
errors++}if(typeof data364=="number"&&isFinite(data364)&&(data364<1||isNaN(data364))){let err917={instancePath:instancePath+"/traffic/epoch",schemaPath:"#/prope\
rties/traffic/properties/epoch/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema15.properties.traffic.properties.epoch,data:data364};
vErrors===null?vErrors=[err917]:vErrors.push(err917),errors++}if(typeof data364=="string"&&!pattern85.test(data364)){let err918={instancePath:instancePath+"/tra\
ffic/epoch",schemaPath:"#/properties/traffic/properties/epoch/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
traffic.properties.epoch,data:data364};vErrors===null?vErrors=[err918]:vErrors.push(err918),errors++}}if(data312.ttl!==void 0){let data365=data312.ttl;if(!(typeof data365==
"number"&&!(data365%1)&&!isNaN(data365)&&isFinite(data365))&&data365!==null&&typeof data365!="string"){let err919={instancePath:instancePath+"/traffic/ttl",schemaPath:"\
#/properties/traffic/properties/ttl/type",keyword:"type",params:{type:schema15.properties.traffic.properties.ttl.type},schema:schema15.properties.traffic.properties.
ttl.type,parentSchema:schema15.properties.traffic.properties.ttl,data:data365};vErrors===null?vErrors=[err919]:vErrors.push(err919),errors++}if(typeof data365==
"number"&&isFinite(data365)&&(data365<1||isNaN(data365))){let err920={instancePath:instancePath+"/traffic/ttl",schemaPath:"#/properties/traffic/properties/ttl/m\
inimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema15.properties.traffic.properties.ttl,data:data365};vErrors===null?vErrors=
[err920]:vErrors.push(err920),errors++}if(typeof data365=="string"&&!pattern85.test(data365)){let err921={instancePath:instancePath+"/traffic/ttl",schemaPath:"#\
/properties/traffic/properties/ttl/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.traffic.properties.ttl,
data:data365};vErrors===null?vErrors=[err921]:vErrors.push(err921),errors++}}if(data312.not_at!==void 0){let data366=data312.not_at;if(typeof data366!="string"&&
data366!==null){let err922={instancePath:instancePath+"/traffic/not_at",schemaPath:"#/properties/traffic/properties/not_at/type",keyword:"type",params:{type:schema15.
properties.traffic.properties.not_at.type},schema:schema15.properties.traffic.properties.not_at.type,parentSchema:schema15.properties.traffic.properties.not_at,
data:data366};vErrors===null?vErrors=[err922]:vErrors.push(err922),errors++}}if(data312.verify!==void 0){let data367=data312.verify;if(typeof data367!="boolean"&&
typeof data367!="string"){let err923={instancePath:instancePath+"/traffic/verify",schemaPath:"#/properties/traffic/properties/verify/type",keyword:"type",params:{
type:schema15.properties.traffic.properties.verify.type},schema:schema15.properties.traffic.properties.verify.type,parentSchema:schema15.properties.traffic.properties.
verify,data:data367};vErrors===null?vErrors=[err923]:vErrors.push(err923),errors++}if(typeof data367=="string"&&!pattern85.test(data367)){let err924={instancePath:instancePath+
"/traffic/verify",schemaPath:"#/properties/traffic/properties/verify/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.traffic.properties.verify,data:data367};vErrors===null?vErrors=[err924]:vErrors.push(err924),errors++}}if(data312.within!==void 0){let data368=data312.
within;if(!(typeof data368=="number"&&!(data368%1)&&!isNaN(data368)&&isFinite(data368))&&typeof data368!="string"){let err925={instancePath:instancePath+"/traff\
ic/within",schemaPath:"#/properties/traffic/properties/within/type",keyword:"type",params:{type:schema15.properties.traffic.properties.within.type},schema:schema15.
properties.traffic.properties.within.type,parentSchema:schema15.properties.traffic.properties.within,data:data368};vErrors===null?vErrors=[err925]:vErrors.push(
err925),errors++}if(typeof data368=="number"&&isFinite(data368)&&(data368<0||isNaN(data368))){let err926={instancePath:instancePath+"/traffic/within",schemaPath:"\
#/properties/traffic/properties/within/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema15.properties.traffic.properties.
within,data:data368};vErrors===null?vErrors=[err926]:vErrors.push(err926),errors++}if(typeof data368=="string"&&!pattern85.test(data368)){let err927={instancePath:instancePath+
"/traffic/within",schemaPath:"#/properties/traffic/properties/within/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.traffic.properties.within,data:data368};vErrors===null?vErrors=[err927]:vErrors.push(err927),errors++}}}else{let err928={instancePath:instancePath+"/\
traffic",schemaPath:"#/properties/traffic/type",keyword:"type",params:{type:"object"},schema:schema15.properties.traffic.type,parentSchema:schema15.properties.traffic,
data:data312};vErrors===null?vErrors=[err928]:vErrors.push(err928),errors++}}if(data.transition!==void 0){let data369=data.transition;if(data369&&typeof data369==
"object"&&!Array.isArray(data369)){if(data369.state===void 0){let err929={instancePath:instancePath+"/transition",schemaPath:"#/properties/transition/required",
keyword:"required",params:{missingProperty:"state"},schema:schema15.properties.transition.required,parentSchema:schema15.properties.transition,data:data369};vErrors===
null?vErrors=[err929]:vErrors.push(err929),errors++}for(let key57 in data369)if(!(key57==="state"||key57==="playbook"||key57==="from"||key57==="to"||key57==="ep\
och"||key57==="backup")){let err930={instancePath:instancePath+"/transition",schemaPath:"#/properties/transition/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:key57},schema:false,parentSchema:schema15.properties.transition,data:data369};vErrors===null?vErrors=[err930]:vErrors.push(err930),
errors++}if(data369.state!==void 0){let data370=data369.state,_errs983=errors,valid180=false,_errs984=errors;if(!(data370==="begun"||data370==="ended")){let err931={
instancePath:instancePath+"/transition/state",schemaPath:"#/properties/transition/properties/state/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.properties.
transition.properties.state.anyOf[0].enum},schema:schema15.properties.transition.properties.state.anyOf[0].enum,parentSchema:schema15.properties.transition.properties.
state.anyOf[0],data:data370};vErrors===null?vErrors=[err931]:vErrors.push(err931),errors++}var _valid41=_errs984===errors;if(valid180=valid180||_valid41,!valid180){
let _errs985=errors;if(typeof data370=="string"){if(!pattern85.test(data370)){let err932={instancePath:instancePath+"/transition/state",schemaPath:"#/properties\
/transition/properties/state/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.transition.properties.
state.anyOf[1],data:data370};vErrors===null?vErrors=[err932]:vErrors.push(err932),errors++}}else{let err933={instancePath:instancePath+"/transition/state",schemaPath:"\
#/properties/transition/properties/state/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.transition.properties.state.anyOf[1].type,
parentSchema:schema15.properties.transition.properties.state.anyOf[1],data:data370};vErrors===null?vErrors=[err933]:vErrors.push(err933),errors++}var _valid41=_errs985===
errors;valid180=valid180||_valid41}if(valid180)errors=_errs983,vErrors!==null&&(_errs983?vErrors.length=_errs983:vErrors=null);else{let err934={instancePath:instancePath+
"/transition/state",schemaPath:"#/properties/transition/properties/state/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.transition.properties.state.
anyOf,parentSchema:schema15.properties.transition.properties.state,data:data370};vErrors===null?vErrors=[err934]:vErrors.push(err934),errors++}}if(data369.playbook!==
void 0){let data371=data369.playbook;if(typeof data371=="string"){if(!pattern297.test(data371)){let err935={instancePath:instancePath+"/transition/playbook",schemaPath:"\
#/properties/transition/properties/playbook/pattern",keyword:"pattern",params:{pattern:"(?:^[a-z][a-z0-9-]*$)|\\{\\{"},schema:"(?:^[a-z][a-z0-9-]*$)|\\{\\{",parentSchema:schema15.
properties.transition.properties.playbook,data:data371};vErrors===null?vErrors=[err935]:vErrors.push(err935),errors++}}else{let err936={instancePath:instancePath+
"/transition/playbook",schemaPath:"#/properties/transition/properties/playbook/type",keyword:"type",params:{type:schema15.properties.transition.properties.playbook.
type},schema:schema15.properties.transition.properties.playbook.type,parentSchema:schema15.properties.transition.properties.playbook,data:data371};vErrors===null?
vErrors=[err936]:vErrors.push(err936),errors++}}if(data369.from!==void 0){let data372=data369.from;if(typeof data372=="string"){if(func3(data372)<1){let err937={
instancePath:instancePath+"/transition/from",schemaPath:"#/properties/transition/properties/from/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.
properties.transition.properties.from,data:data372};vErrors===null?vErrors=[err937]:vErrors.push(err937),errors++}}else{let err938={instancePath:instancePath+"/\
transition/from",schemaPath:"#/properties/transition/properties/from/type",keyword:"type",params:{type:"string"},schema:schema15.properties.transition.properties.
from.type,parentSchema:schema15.properties.transition.properties.from,data:data372};vErrors===null?vErrors=[err938]:vErrors.push(err938),errors++}}if(data369.to!==
void 0){let data373=data369.to;if(typeof data373=="string"){if(func3(data373)<1){let err939={instancePath:instancePath+"/transition/to",schemaPath:"#/properties\
/transition/properties/to/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.transition.properties.to,data:data373};vErrors===
null?vErrors=[err939]:vErrors.push(err939),errors++}}else{let err940={instancePath:instancePath+"/transition/to",schemaPath:"#/properties/transition/properties/\
to/type",keyword:"type",params:{type:"string"},schema:schema15.properties.transition.properties.to.type,parentSchema:schema15.properties.transition.properties.to,
data:data373};vErrors===null?vErrors=[err940]:vErrors.push(err940),errors++}}if(data369.epoch!==void 0){let data374=data369.epoch;if(!(typeof data374=="number"&&
!(data374%1)&&!isNaN(data374)&&isFinite(data374))&&typeof data374!="string"){let err941={instancePath:instancePath+"/transition/epoch",schemaPath:"#/properties/\
transition/properties/epoch/type",keyword:"type",params:{type:schema15.properties.transition.properties.epoch.type},schema:schema15.properties.transition.properties.
epoch.type,parentSchema:schema15.properties.transition.properties.epoch,data:data374};vErrors===null?vErrors=[err941]:vErrors.push(err941),errors++}if(typeof data374==
"number"&&isFinite(data374)&&(data374<1||isNaN(data374))){let err942={instancePath:instancePath+"/transition/epoch",schemaPath:"#/properties/transition/properti\
es/epoch/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema15.properties.transition.properties.epoch,data:data374};vErrors===
null?vErrors=[err942]:vErrors.push(err942),errors++}if(typeof data374=="string"&&!pattern85.test(data374)){let err943={instancePath:instancePath+"/transition/ep\
och",schemaPath:"#/properties/transition/properties/epoch/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
transition.properties.epoch,data:data374};vErrors===null?vErrors=[err943]:vErrors.push(err943),errors++}}if(data369.backup!==void 0){let data375=data369.backup;
if(typeof data375!="string"&&data375!==null){let err944={instancePath:instancePath+"/transition/backup",schemaPath:"#/properties/transition/properties/backup/ty\
pe",keyword:"type",params:{type:schema15.properties.transition.properties.backup.type},schema:schema15.properties.transition.properties.backup.type,parentSchema:schema15.
properties.transition.properties.backup,data:data375};vErrors===null?vErrors=[err944]:vErrors.push(err944),errors++}if(typeof data375=="string"&&!pattern220.test(
data375)){let err945={instancePath:instancePath+"/transition/backup",schemaPath:"#/properties/transition/properties/backup/pattern",keyword:"pattern",params:{pattern:"\
(?:^[A-Za-z0-9][A-Za-z0-9_.+-]*$)|\\{\\{"},schema:"(?:^[A-Za-z0-9][A-Za-z0-9_.+-]*$)|\\{\\{",parentSchema:schema15.properties.transition.properties.backup,data:data375};
vErrors===null?vErrors=[err945]:vErrors.push(err945),errors++}}}else{let err946={instancePath:instancePath+"/transition",schemaPath:"#/properties/transition/typ\
e",keyword:"type",params:{type:"object"},schema:schema15.properties.transition.type,parentSchema:schema15.properties.transition,data:data369};vErrors===null?vErrors=
[err946]:vErrors.push(err946),errors++}}if(data.undelete!==void 0){let data376=data.undelete;if(data376&&typeof data376=="object"&&!Array.isArray(data376)){if(data376.
mirror===void 0){let err947={instancePath:instancePath+"/undelete",schemaPath:"#/properties/undelete/required",keyword:"required",params:{missingProperty:"mirro\
r"},schema:schema15.properties.undelete.required,parentSchema:schema15.properties.undelete,data:data376};vErrors===null?vErrors=[err947]:vErrors.push(err947),errors++}
if(data376.since===void 0){let err948={instancePath:instancePath+"/undelete",schemaPath:"#/properties/undelete/required",keyword:"required",params:{missingProperty:"\
since"},schema:schema15.properties.undelete.required,parentSchema:schema15.properties.undelete,data:data376};vErrors===null?vErrors=[err948]:vErrors.push(err948),
errors++}for(let key58 in data376)if(!(key58==="mirror"||key58==="since"||key58==="path"||key58==="to"||key58==="overwrite"||key58==="oldest")){let err949={instancePath:instancePath+
"/undelete",schemaPath:"#/properties/undelete/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key58},schema:false,parentSchema:schema15.
properties.undelete,data:data376};vErrors===null?vErrors=[err949]:vErrors.push(err949),errors++}if(data376.mirror!==void 0){let data377=data376.mirror;if(typeof data377==
"string"){if(!pattern95.test(data377)){let err950={instancePath:instancePath+"/undelete/mirror",schemaPath:"#/properties/undelete/properties/mirror/pattern",keyword:"\
pattern",params:{pattern:"(?:^[a-z0-9][a-z0-9-]*$)|\\{\\{"},schema:"(?:^[a-z0-9][a-z0-9-]*$)|\\{\\{",parentSchema:schema15.properties.undelete.properties.mirror,
data:data377};vErrors===null?vErrors=[err950]:vErrors.push(err950),errors++}}else{let err951={instancePath:instancePath+"/undelete/mirror",schemaPath:"#/propert\
ies/undelete/properties/mirror/type",keyword:"type",params:{type:schema15.properties.undelete.properties.mirror.type},schema:schema15.properties.undelete.properties.
mirror.type,parentSchema:schema15.properties.undelete.properties.mirror,data:data377};vErrors===null?vErrors=[err951]:vErrors.push(err951),errors++}}if(data376.
since!==void 0){let data378=data376.since;if(!(typeof data378=="number"&&!(data378%1)&&!isNaN(data378)&&isFinite(data378))&&typeof data378!="string"){let err952={
instancePath:instancePath+"/undelete/since",schemaPath:"#/properties/undelete/properties/since/type",keyword:"type",params:{type:schema15.properties.undelete.properties.
since.type},schema:schema15.properties.undelete.properties.since.type,parentSchema:schema15.properties.undelete.properties.since,data:data378};vErrors===null?vErrors=
[err952]:vErrors.push(err952),errors++}if(typeof data378=="number"&&isFinite(data378)&&(data378<1||isNaN(data378))){let err953={instancePath:instancePath+"/unde\
lete/since",schemaPath:"#/properties/undelete/properties/since/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema15.properties.
undelete.properties.since,data:data378};vErrors===null?vErrors=[err953]:vErrors.push(err953),errors++}if(typeof data378=="string"&&!pattern85.test(data378)){let err954={
instancePath:instancePath+"/undelete/since",schemaPath:"#/properties/undelete/properties/since/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",
parentSchema:schema15.properties.undelete.properties.since,data:data378};vErrors===null?vErrors=[err954]:vErrors.push(err954),errors++}}if(data376.path!==void 0){
let data379=data376.path;if(typeof data379=="string"){if(func3(data379)<1){let err955={instancePath:instancePath+"/undelete/path",schemaPath:"#/properties/undel\
ete/properties/path/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.undelete.properties.path,data:data379};vErrors===null?
vErrors=[err955]:vErrors.push(err955),errors++}}else{let err956={instancePath:instancePath+"/undelete/path",schemaPath:"#/properties/undelete/properties/path/ty\
pe",keyword:"type",params:{type:"string"},schema:schema15.properties.undelete.properties.path.type,parentSchema:schema15.properties.undelete.properties.path,data:data379};
vErrors===null?vErrors=[err956]:vErrors.push(err956),errors++}}if(data376.to!==void 0){let data380=data376.to;if(typeof data380=="string"){if(!pattern302.test(data380)){
let err957={instancePath:instancePath+"/undelete/to",schemaPath:"#/properties/undelete/properties/to/pattern",keyword:"pattern",params:{pattern:"(?:^/)|\\{\\{"},
schema:"(?:^/)|\\{\\{",parentSchema:schema15.properties.undelete.properties.to,data:data380};vErrors===null?vErrors=[err957]:vErrors.push(err957),errors++}}else{
let err958={instancePath:instancePath+"/undelete/to",schemaPath:"#/properties/undelete/properties/to/type",keyword:"type",params:{type:schema15.properties.undelete.
properties.to.type},schema:schema15.properties.undelete.properties.to.type,parentSchema:schema15.properties.undelete.properties.to,data:data380};vErrors===null?
vErrors=[err958]:vErrors.push(err958),errors++}}if(data376.overwrite!==void 0){let data381=data376.overwrite;if(typeof data381!="boolean"&&typeof data381!="stri\
ng"){let err959={instancePath:instancePath+"/undelete/overwrite",schemaPath:"#/properties/undelete/properties/overwrite/type",keyword:"type",params:{type:schema15.
properties.undelete.properties.overwrite.type},schema:schema15.properties.undelete.properties.overwrite.type,parentSchema:schema15.properties.undelete.properties.
overwrite,data:data381};vErrors===null?vErrors=[err959]:vErrors.push(err959),errors++}if(typeof data381=="string"&&!pattern85.test(data381)){let err960={instancePath:instancePath+
"/undelete/overwrite",schemaPath:"#/properties/undelete/properties/overwrite/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.undelete.properties.overwrite,data:data381};vErrors===null?vErrors=[err960]:vErrors.push(err960),errors++}}if(data376.oldest!==void 0){let data382=data376.
oldest;if(typeof data382!="boolean"&&typeof data382!="string"){let err961={instancePath:instancePath+"/undelete/oldest",schemaPath:"#/properties/undelete/proper\
ties/oldest/type",keyword:"type",params:{type:schema15.properties.undelete.properties.oldest.type},schema:schema15.properties.undelete.properties.oldest.type,parentSchema:schema15.
properties.undelete.properties.oldest,data:data382};vErrors===null?vErrors=[err961]:vErrors.push(err961),errors++}if(typeof data382=="string"&&!pattern85.test(data382)){
let err962={instancePath:instancePath+"/undelete/oldest",schemaPath:"#/properties/undelete/properties/oldest/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},
schema:"\\{\\{",parentSchema:schema15.properties.undelete.properties.oldest,data:data382};vErrors===null?vErrors=[err962]:vErrors.push(err962),errors++}}}else{let err963={
instancePath:instancePath+"/undelete",schemaPath:"#/properties/undelete/type",keyword:"type",params:{type:"object"},schema:schema15.properties.undelete.type,parentSchema:schema15.
properties.undelete,data:data376};vErrors===null?vErrors=[err963]:vErrors.push(err963),errors++}}if(data.uri!==void 0){let data383=data.uri,_errs1013=errors,valid182=false,
_errs1014=errors;if(typeof data383=="string"){if(func3(data383)<1){let err964={instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/anyOf/0/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.uri.anyOf[0],data:data383};vErrors===null?vErrors=[err964]:vErrors.push(err964),errors++}}else{
let err965={instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/anyOf/0/type",keyword:"type",params:{type:"string"},schema:schema15.properties.uri.anyOf[0].
type,parentSchema:schema15.properties.uri.anyOf[0],data:data383};vErrors===null?vErrors=[err965]:vErrors.push(err965),errors++}var _valid42=_errs1014===errors;if(valid182=
valid182||_valid42,!valid182){let _errs1016=errors;if(data383&&typeof data383=="object"&&!Array.isArray(data383)){if(data383.url===void 0){let err966={instancePath:instancePath+
"/uri",schemaPath:"#/properties/uri/anyOf/1/required",keyword:"required",params:{missingProperty:"url"},schema:schema15.properties.uri.anyOf[1].required,parentSchema:schema15.
properties.uri.anyOf[1],data:data383};vErrors===null?vErrors=[err966]:vErrors.push(err966),errors++}for(let key59 in data383)if(!(key59==="url"||key59==="method"||
key59==="headers"||key59==="body"||key59==="body_format"||key59==="status_code"||key59==="return_content"||key59==="timeout")){let err967={instancePath:instancePath+
"/uri",schemaPath:"#/properties/uri/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key59},schema:false,parentSchema:schema15.
properties.uri.anyOf[1],data:data383};vErrors===null?vErrors=[err967]:vErrors.push(err967),errors++}if(data383.url!==void 0){let data384=data383.url;if(typeof data384==
"string"){if(!pattern305.test(data384)){let err968={instancePath:instancePath+"/uri/url",schemaPath:"#/properties/uri/anyOf/1/properties/url/pattern",keyword:"p\
attern",params:{pattern:"(?:^https?://[^\\s]+$)|\\{\\{"},schema:"(?:^https?://[^\\s]+$)|\\{\\{",parentSchema:schema15.properties.uri.anyOf[1].properties.url,data:data384};
vErrors===null?vErrors=[err968]:vErrors.push(err968),errors++}}else{let err969={instancePath:instancePath+"/uri/url",schemaPath:"#/properties/uri/anyOf/1/proper\
ties/url/type",keyword:"type",params:{type:schema15.properties.uri.anyOf[1].properties.url.type},schema:schema15.properties.uri.anyOf[1].properties.url.type,parentSchema:schema15.
properties.uri.anyOf[1].properties.url,data:data384};vErrors===null?vErrors=[err969]:vErrors.push(err969),errors++}}if(data383.method!==void 0){let data385=data383.
method,_errs1022=errors,valid184=false,_errs1023=errors;if(!(data385==="GET"||data385==="HEAD"||data385==="POST"||data385==="PUT"||data385==="PATCH"||data385===
"DELETE")){let err970={instancePath:instancePath+"/uri/method",schemaPath:"#/properties/uri/anyOf/1/properties/method/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.
properties.uri.anyOf[1].properties.method.anyOf[0].enum},schema:schema15.properties.uri.anyOf[1].properties.method.anyOf[0].enum,parentSchema:schema15.properties.
uri.anyOf[1].properties.method.anyOf[0],data:data385};vErrors===null?vErrors=[err970]:vErrors.push(err970),errors++}var _valid43=_errs1023===errors;if(valid184=
valid184||_valid43,!valid184){let _errs1024=errors;if(typeof data385=="string"){if(!pattern85.test(data385)){let err971={instancePath:instancePath+"/uri/method",
schemaPath:"#/properties/uri/anyOf/1/properties/method/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
uri.anyOf[1].properties.method.anyOf[1],data:data385};vErrors===null?vErrors=[err971]:vErrors.push(err971),errors++}}else{let err972={instancePath:instancePath+
"/uri/method",schemaPath:"#/properties/uri/anyOf/1/properties/method/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.uri.anyOf[1].
properties.method.anyOf[1].type,parentSchema:schema15.properties.uri.anyOf[1].properties.method.anyOf[1],data:data385};vErrors===null?vErrors=[err972]:vErrors.push(
err972),errors++}var _valid43=_errs1024===errors;valid184=valid184||_valid43}if(valid184)errors=_errs1022,vErrors!==null&&(_errs1022?vErrors.length=_errs1022:vErrors=
null);else{let err973={instancePath:instancePath+"/uri/method",schemaPath:"#/properties/uri/anyOf/1/properties/method/anyOf",keyword:"anyOf",params:{},schema:schema15.
properties.uri.anyOf[1].properties.method.anyOf,parentSchema:schema15.properties.uri.anyOf[1].properties.method,data:data385};vErrors===null?vErrors=[err973]:vErrors.
push(err973),errors++}}if(data383.headers!==void 0){let data386=data383.headers;if(!(data386&&typeof data386=="object"&&!Array.isArray(data386))&&typeof data386!=
"string"){let err974={instancePath:instancePath+"/uri/headers",schemaPath:"#/properties/uri/anyOf/1/properties/headers/type",keyword:"type",params:{type:schema15.
properties.uri.anyOf[1].properties.headers.type},schema:schema15.properties.uri.anyOf[1].properties.headers.type,parentSchema:schema15.properties.uri.anyOf[1].properties.
headers,data:data386};vErrors===null?vErrors=[err974]:vErrors.push(err974),errors++}if(typeof data386=="string"&&!pattern85.test(data386)){let err975={instancePath:instancePath+
"/uri/headers",schemaPath:"#/properties/uri/anyOf/1/properties/headers/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.uri.anyOf[1].properties.headers,data:data386};vErrors===null?vErrors=[err975]:vErrors.push(err975),errors++}if(data386&&typeof data386=="object"&&!Array.
isArray(data386)){for(let key60 in data386){let _errs1028=errors;if(typeof key60=="string"&&!pattern308.test(key60)){let err976={instancePath:instancePath+"/uri\
/headers",schemaPath:"#/properties/uri/anyOf/1/properties/headers/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9-]+$"},schema:"^[A-Za-z0-\
9-]+$",parentSchema:schema15.properties.uri.anyOf[1].properties.headers.propertyNames,data:key60,propertyName:key60};vErrors===null?vErrors=[err976]:vErrors.push(
err976),errors++}var valid185=_errs1028===errors;if(!valid185){let err977={instancePath:instancePath+"/uri/headers",schemaPath:"#/properties/uri/anyOf/1/propert\
ies/headers/propertyNames",keyword:"propertyNames",params:{propertyName:key60},schema:schema15.properties.uri.anyOf[1].properties.headers.propertyNames,parentSchema:schema15.
properties.uri.anyOf[1].properties.headers,data:data386};vErrors===null?vErrors=[err977]:vErrors.push(err977),errors++}}for(let key61 in data386){let data387=data386[key61];
if(typeof data387=="string"){if(!pattern309.test(data387)){let err978={instancePath:instancePath+"/uri/headers/"+key61.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/uri/anyOf/1/properties/headers/additionalProperties/pattern",keyword:"pattern",params:{pattern:"(?:^[^\\r\\n]*$)|\\{\\{"},schema:"(?:^[^\\r\\n]*$)|\\{\
\\{",parentSchema:schema15.properties.uri.anyOf[1].properties.headers.additionalProperties,data:data387};vErrors===null?vErrors=[err978]:vErrors.push(err978),errors++}}else{
let err979={instancePath:instancePath+"/uri/headers/"+key61.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/uri/anyOf/1/properties/headers/addit\
ionalProperties/type",keyword:"type",params:{type:schema15.properties.uri.anyOf[1].properties.headers.additionalProperties.type},schema:schema15.properties.uri.
anyOf[1].properties.headers.additionalProperties.type,parentSchema:schema15.properties.uri.anyOf[1].properties.headers.additionalProperties,data:data387};vErrors===
null?vErrors=[err979]:vErrors.push(err979),errors++}}}}if(data383.body!==void 0){let data388=data383.body;if((!data388||typeof data388!="object")&&typeof data388!=
"string"){let err980={instancePath:instancePath+"/uri/body",schemaPath:"#/properties/uri/anyOf/1/properties/body/type",keyword:"type",params:{type:schema15.properties.
uri.anyOf[1].properties.body.type},schema:schema15.properties.uri.anyOf[1].properties.body.type,parentSchema:schema15.properties.uri.anyOf[1].properties.body,data:data388};
vErrors===null?vErrors=[err980]:vErrors.push(err980),errors++}}if(data383.body_format!==void 0){let data389=data383.body_format,_errs1035=errors,valid187=false,
_errs1036=errors;if(!(data389==="raw"||data389==="json")){let err981={instancePath:instancePath+"/uri/body_format",schemaPath:"#/properties/uri/anyOf/1/properti\
es/body_format/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.properties.uri.anyOf[1].properties.body_format.anyOf[0].enum},schema:schema15.properties.
uri.anyOf[1].properties.body_format.anyOf[0].enum,parentSchema:schema15.properties.uri.anyOf[1].properties.body_format.anyOf[0],data:data389};vErrors===null?vErrors=
[err981]:vErrors.push(err981),errors++}var _valid44=_errs1036===errors;if(valid187=valid187||_valid44,!valid187){let _errs1037=errors;if(typeof data389=="string"){
if(!pattern85.test(data389)){let err982={instancePath:instancePath+"/uri/body_format",schemaPath:"#/properties/uri/anyOf/1/properties/body_format/anyOf/1/patter\
n",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.uri.anyOf[1].properties.body_format.anyOf[1],data:data389};vErrors===
null?vErrors=[err982]:vErrors.push(err982),errors++}}else{let err983={instancePath:instancePath+"/uri/body_format",schemaPath:"#/properties/uri/anyOf/1/properti\
es/body_format/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.uri.anyOf[1].properties.body_format.anyOf[1].type,parentSchema:schema15.
properties.uri.anyOf[1].properties.body_format.anyOf[1],data:data389};vErrors===null?vErrors=[err983]:vErrors.push(err983),errors++}var _valid44=_errs1037===errors;
valid187=valid187||_valid44}if(valid187)errors=_errs1035,vErrors!==null&&(_errs1035?vErrors.length=_errs1035:vErrors=null);else{let err984={instancePath:instancePath+
"/uri/body_format",schemaPath:"#/properties/uri/anyOf/1/properties/body_format/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.uri.anyOf[1].properties.
body_format.anyOf,parentSchema:schema15.properties.uri.anyOf[1].properties.body_format,data:data389};vErrors===null?vErrors=[err984]:vErrors.push(err984),errors++}}
if(data383.status_code!==void 0){let data390=data383.status_code,_errs1040=errors,valid188=false,_errs1041=errors;if(!(typeof data390=="number"&&!(data390%1)&&!isNaN(
data390)&&isFinite(data390))&&typeof data390!="string"){let err985={instancePath:instancePath+"/uri/status_code",schemaPath:"#/properties/uri/anyOf/1/properties\
/status_code/anyOf/0/type",keyword:"type",params:{type:schema15.properties.uri.anyOf[1].properties.status_code.anyOf[0].type},schema:schema15.properties.uri.anyOf[1].
properties.status_code.anyOf[0].type,parentSchema:schema15.properties.uri.anyOf[1].properties.status_code.anyOf[0],data:data390};vErrors===null?vErrors=[err985]:
vErrors.push(err985),errors++}if(typeof data390=="number"&&isFinite(data390)){if(data390>599||isNaN(data390)){let err986={instancePath:instancePath+"/uri/status\
_code",schemaPath:"#/properties/uri/anyOf/1/properties/status_code/anyOf/0/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},schema:599,parentSchema:schema15.
properties.uri.anyOf[1].properties.status_code.anyOf[0],data:data390};vErrors===null?vErrors=[err986]:vErrors.push(err986),errors++}if(data390<100||isNaN(data390)){
let err987={instancePath:instancePath+"/uri/status_code",schemaPath:"#/properties/uri/anyOf/1/properties/status_code/anyOf/0/minimum",keyword:"minimum",params:{
comparison:">=",limit:100},schema:100,parentSchema:schema15.properties.uri.anyOf[1].properties.status_code.anyOf[0],data:data390};vErrors===null?vErrors=[err987]:
vErrors.push(err987),errors++}}if(typeof data390=="string"&&!pattern85.test(data390)){let err988={instancePath:instancePath+"/uri/status_code",schemaPath:"#/pro\
perties/uri/anyOf/1/properties/status_code/anyOf/0/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.uri.anyOf[1].
properties.status_code.anyOf[0],data:data390};vErrors===null?vErrors=[err988]:vErrors.push(err988),errors++}var _valid45=_errs1041===errors;if(valid188=valid188||
_valid45,!valid188){let _errs1043=errors;if(!Array.isArray(data390)&&typeof data390!="string"){let err989={instancePath:instancePath+"/uri/status_code",schemaPath:"\
#/properties/uri/anyOf/1/properties/status_code/anyOf/1/type",keyword:"type",params:{type:schema15.properties.uri.anyOf[1].properties.status_code.anyOf[1].type},
schema:schema15.properties.uri.anyOf[1].properties.status_code.anyOf[1].type,parentSchema:schema15.properties.uri.anyOf[1].properties.status_code.anyOf[1],data:data390};
vErrors===null?vErrors=[err989]:vErrors.push(err989),errors++}if(typeof data390=="string"&&!pattern85.test(data390)){let err990={instancePath:instancePath+"/uri\
/status_code",schemaPath:"#/properties/uri/anyOf/1/properties/status_code/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.uri.anyOf[1].properties.status_code.anyOf[1],data:data390};vErrors===null?vErrors=[err990]:vErrors.push(err990),errors++}if(Array.isArray(data390)){if(data390.
length<1){let err991={instancePath:instancePath+"/uri/status_code",schemaPath:"#/properties/uri/anyOf/1/properties/status_code/anyOf/1/minItems",keyword:"minIte\
ms",params:{limit:1},schema:1,parentSchema:schema15.properties.uri.anyOf[1].properties.status_code.anyOf[1],data:data390};vErrors===null?vErrors=[err991]:vErrors.
push(err991),errors++}let len32=data390.length;for(let i32=0;i32<len32;i32++){let data391=data390[i32];if(!(typeof data391=="number"&&!(data391%1)&&!isNaN(data391)&&
isFinite(data391))&&typeof data391!="string"){let err992={instancePath:instancePath+"/uri/status_code/"+i32,schemaPath:"#/properties/uri/anyOf/1/properties/stat\
us_code/anyOf/1/items/type",keyword:"type",params:{type:schema15.properties.uri.anyOf[1].properties.status_code.anyOf[1].items.type},schema:schema15.properties.
uri.anyOf[1].properties.status_code.anyOf[1].items.type,parentSchema:schema15.properties.uri.anyOf[1].properties.status_code.anyOf[1].items,data:data391};vErrors===
null?vErrors=[err992]:vErrors.push(err992),errors++}if(typeof data391=="number"&&isFinite(data391)){if(data391>599||isNaN(data391)){let err993={instancePath:instancePath+
"/uri/status_code/"+i32,schemaPath:"#/properties/uri/anyOf/1/properties/status_code/anyOf/1/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},
schema:599,parentSchema:schema15.properties.uri.anyOf[1].properties.status_code.anyOf[1].items,data:data391};vErrors===null?vErrors=[err993]:vErrors.push(err993),
errors++}if(data391<100||isNaN(data391)){let err994={instancePath:instancePath+"/uri/status_code/"+i32,schemaPath:"#/properties/uri/anyOf/1/properties/status_co\
de/anyOf/1/items/minimum",keyword:"minimum",params:{comparison:">=",limit:100},schema:100,parentSchema:schema15.properties.uri.anyOf[1].properties.status_code.anyOf[1].
items,data:data391};vErrors===null?vErrors=[err994]:vErrors.push(err994),errors++}}if(typeof data391=="string"&&!pattern85.test(data391)){let err995={instancePath:instancePath+
"/uri/status_code/"+i32,schemaPath:"#/properties/uri/anyOf/1/properties/status_code/anyOf/1/items/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\\
{\\{",parentSchema:schema15.properties.uri.anyOf[1].properties.status_code.anyOf[1].items,data:data391};vErrors===null?vErrors=[err995]:vErrors.push(err995),errors++}}}
var _valid45=_errs1043===errors;valid188=valid188||_valid45}if(valid188)errors=_errs1040,vErrors!==null&&(_errs1040?vErrors.length=_errs1040:vErrors=null);else{
let err996={instancePath:instancePath+"/uri/status_code",schemaPath:"#/properties/uri/anyOf/1/properties/status_code/anyOf",keyword:"anyOf",params:{},schema:schema15.
properties.uri.anyOf[1].properties.status_code.anyOf,parentSchema:schema15.properties.uri.anyOf[1].properties.status_code,data:data390};vErrors===null?vErrors=[
err996]:vErrors.push(err996),errors++}}if(data383.return_content!==void 0){let data392=data383.return_content;if(typeof data392!="boolean"&&typeof data392!="str\
ing"){let err997={instancePath:instancePath+"/uri/return_content",schemaPath:"#/properties/uri/anyOf/1/properties/return_content/type",keyword:"type",params:{type:schema15.
properties.uri.anyOf[1].properties.return_content.type},schema:schema15.properties.uri.anyOf[1].properties.return_content.type,parentSchema:schema15.properties.
uri.anyOf[1].properties.return_content,data:data392};vErrors===null?vErrors=[err997]:vErrors.push(err997),errors++}if(typeof data392=="string"&&!pattern85.test(
data392)){let err998={instancePath:instancePath+"/uri/return_content",schemaPath:"#/properties/uri/anyOf/1/properties/return_content/pattern",keyword:"pattern",
params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.uri.anyOf[1].properties.return_content,data:data392};vErrors===null?vErrors=[err998]:
vErrors.push(err998),errors++}}if(data383.timeout!==void 0){let data393=data383.timeout;if(!(typeof data393=="number"&&!(data393%1)&&!isNaN(data393)&&isFinite(data393))&&
typeof data393!="string"){let err999={instancePath:instancePath+"/uri/timeout",schemaPath:"#/properties/uri/anyOf/1/properties/timeout/type",keyword:"type",params:{
type:schema15.properties.uri.anyOf[1].properties.timeout.type},schema:schema15.properties.uri.anyOf[1].properties.timeout.type,parentSchema:schema15.properties.
uri.anyOf[1].properties.timeout,data:data393};vErrors===null?vErrors=[err999]:vErrors.push(err999),errors++}if(typeof data393=="number"&&isFinite(data393)&&(data393<
1||isNaN(data393))){let err1000={instancePath:instancePath+"/uri/timeout",schemaPath:"#/properties/uri/anyOf/1/properties/timeout/minimum",keyword:"minimum",params:{
comparison:">=",limit:1},schema:1,parentSchema:schema15.properties.uri.anyOf[1].properties.timeout,data:data393};vErrors===null?vErrors=[err1000]:vErrors.push(err1000),
errors++}if(typeof data393=="string"&&!pattern85.test(data393)){let err1001={instancePath:instancePath+"/uri/timeout",schemaPath:"#/properties/uri/anyOf/1/prope\
rties/timeout/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.uri.anyOf[1].properties.timeout,data:data393};
vErrors===null?vErrors=[err1001]:vErrors.push(err1001),errors++}}}else{let err1002={instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/anyOf/1/type",
keyword:"type",params:{type:"object"},schema:schema15.properties.uri.anyOf[1].type,parentSchema:schema15.properties.uri.anyOf[1],data:data383};vErrors===null?vErrors=
[err1002]:vErrors.push(err1002),errors++}var _valid42=_errs1016===errors;valid182=valid182||_valid42}if(valid182)errors=_errs1013,vErrors!==null&&(_errs1013?vErrors.
length=_errs1013:vErrors=null);else{let err1003={instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/anyOf",keyword:"anyOf",params:{},schema:schema15.
properties.uri.anyOf,parentSchema:schema15.properties.uri,data:data383};vErrors===null?vErrors=[err1003]:vErrors.push(err1003),errors++}}if(data.user!==void 0){
let data394=data.user,_errs1052=errors,valid191=false,_errs1053=errors;if(typeof data394=="string"){if(func3(data394)<1){let err1004={instancePath:instancePath+
"/user",schemaPath:"#/properties/user/anyOf/0/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.user.anyOf[0],data:data394};
vErrors===null?vErrors=[err1004]:vErrors.push(err1004),errors++}}else{let err1005={instancePath:instancePath+"/user",schemaPath:"#/properties/user/anyOf/0/type",
keyword:"type",params:{type:"string"},schema:schema15.properties.user.anyOf[0].type,parentSchema:schema15.properties.user.anyOf[0],data:data394};vErrors===null?
vErrors=[err1005]:vErrors.push(err1005),errors++}var _valid46=_errs1053===errors;if(valid191=valid191||_valid46,!valid191){let _errs1055=errors;if(data394&&typeof data394==
"object"&&!Array.isArray(data394)){if(data394.name===void 0){let err1006={instancePath:instancePath+"/user",schemaPath:"#/properties/user/anyOf/1/required",keyword:"\
required",params:{missingProperty:"name"},schema:schema15.properties.user.anyOf[1].required,parentSchema:schema15.properties.user.anyOf[1],data:data394};vErrors===
null?vErrors=[err1006]:vErrors.push(err1006),errors++}for(let key62 in data394)if(!func2.call(schema15.properties.user.anyOf[1].properties,key62)){let err1007={
instancePath:instancePath+"/user",schemaPath:"#/properties/user/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key62},schema:false,
parentSchema:schema15.properties.user.anyOf[1],data:data394};vErrors===null?vErrors=[err1007]:vErrors.push(err1007),errors++}if(data394.name!==void 0){let data395=data394.
name;if(typeof data395=="string"){if(!pattern89.test(data395)){let err1008={instancePath:instancePath+"/user/name",schemaPath:"#/properties/user/anyOf/1/propert\
ies/name/pattern",keyword:"pattern",params:{pattern:"(?:^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$)|\\{\\{"},schema:"(?:^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$)|\\{\\{",parentSchema:schema15.
properties.user.anyOf[1].properties.name,data:data395};vErrors===null?vErrors=[err1008]:vErrors.push(err1008),errors++}}else{let err1009={instancePath:instancePath+
"/user/name",schemaPath:"#/properties/user/anyOf/1/properties/name/type",keyword:"type",params:{type:schema15.properties.user.anyOf[1].properties.name.type},schema:schema15.
properties.user.anyOf[1].properties.name.type,parentSchema:schema15.properties.user.anyOf[1].properties.name,data:data395};vErrors===null?vErrors=[err1009]:vErrors.
push(err1009),errors++}}if(data394.state!==void 0){let data396=data394.state,_errs1061=errors,valid193=false,_errs1062=errors;if(!(data396==="present"||data396===
"absent")){let err1010={instancePath:instancePath+"/user/state",schemaPath:"#/properties/user/anyOf/1/properties/state/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.
properties.user.anyOf[1].properties.state.anyOf[0].enum},schema:schema15.properties.user.anyOf[1].properties.state.anyOf[0].enum,parentSchema:schema15.properties.
user.anyOf[1].properties.state.anyOf[0],data:data396};vErrors===null?vErrors=[err1010]:vErrors.push(err1010),errors++}var _valid47=_errs1062===errors;if(valid193=
valid193||_valid47,!valid193){let _errs1063=errors;if(typeof data396=="string"){if(!pattern85.test(data396)){let err1011={instancePath:instancePath+"/user/state",
schemaPath:"#/properties/user/anyOf/1/properties/state/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
user.anyOf[1].properties.state.anyOf[1],data:data396};vErrors===null?vErrors=[err1011]:vErrors.push(err1011),errors++}}else{let err1012={instancePath:instancePath+
"/user/state",schemaPath:"#/properties/user/anyOf/1/properties/state/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.user.anyOf[1].
properties.state.anyOf[1].type,parentSchema:schema15.properties.user.anyOf[1].properties.state.anyOf[1],data:data396};vErrors===null?vErrors=[err1012]:vErrors.push(
err1012),errors++}var _valid47=_errs1063===errors;valid193=valid193||_valid47}if(valid193)errors=_errs1061,vErrors!==null&&(_errs1061?vErrors.length=_errs1061:vErrors=
null);else{let err1013={instancePath:instancePath+"/user/state",schemaPath:"#/properties/user/anyOf/1/properties/state/anyOf",keyword:"anyOf",params:{},schema:schema15.
properties.user.anyOf[1].properties.state.anyOf,parentSchema:schema15.properties.user.anyOf[1].properties.state,data:data396};vErrors===null?vErrors=[err1013]:vErrors.
push(err1013),errors++}}if(data394.remove!==void 0){let data397=data394.remove;if(typeof data397!="boolean"&&typeof data397!="string"){let err1014={instancePath:instancePath+
"/user/remove",schemaPath:"#/properties/user/anyOf/1/properties/remove/type",keyword:"type",params:{type:schema15.properties.user.anyOf[1].properties.remove.type},
schema:schema15.properties.user.anyOf[1].properties.remove.type,parentSchema:schema15.properties.user.anyOf[1].properties.remove,data:data397};vErrors===null?vErrors=
[err1014]:vErrors.push(err1014),errors++}if(typeof data397=="string"&&!pattern85.test(data397)){let err1015={instancePath:instancePath+"/user/remove",schemaPath:"\
#/properties/user/anyOf/1/properties/remove/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.user.anyOf[1].
properties.remove,data:data397};vErrors===null?vErrors=[err1015]:vErrors.push(err1015),errors++}}if(data394.uid!==void 0){let data398=data394.uid;if(!(typeof data398==
"number"&&!(data398%1)&&!isNaN(data398)&&isFinite(data398))&&typeof data398!="string"){let err1016={instancePath:instancePath+"/user/uid",schemaPath:"#/properti\
es/user/anyOf/1/properties/uid/type",keyword:"type",params:{type:schema15.properties.user.anyOf[1].properties.uid.type},schema:schema15.properties.user.anyOf[1].
properties.uid.type,parentSchema:schema15.properties.user.anyOf[1].properties.uid,data:data398};vErrors===null?vErrors=[err1016]:vErrors.push(err1016),errors++}
if(typeof data398=="number"&&isFinite(data398)&&(data398<0||isNaN(data398))){let err1017={instancePath:instancePath+"/user/uid",schemaPath:"#/properties/user/an\
yOf/1/properties/uid/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema15.properties.user.anyOf[1].properties.uid,data:data398};
vErrors===null?vErrors=[err1017]:vErrors.push(err1017),errors++}if(typeof data398=="string"&&!pattern85.test(data398)){let err1018={instancePath:instancePath+"/\
user/uid",schemaPath:"#/properties/user/anyOf/1/properties/uid/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
user.anyOf[1].properties.uid,data:data398};vErrors===null?vErrors=[err1018]:vErrors.push(err1018),errors++}}if(data394.group!==void 0){let data399=data394.group;
if(typeof data399=="string"){if(!pattern89.test(data399)){let err1019={instancePath:instancePath+"/user/group",schemaPath:"#/properties/user/anyOf/1/properties/\
group/pattern",keyword:"pattern",params:{pattern:"(?:^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$)|\\{\\{"},schema:"(?:^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$)|\\{\\{",parentSchema:schema15.
properties.user.anyOf[1].properties.group,data:data399};vErrors===null?vErrors=[err1019]:vErrors.push(err1019),errors++}}else{let err1020={instancePath:instancePath+
"/user/group",schemaPath:"#/properties/user/anyOf/1/properties/group/type",keyword:"type",params:{type:schema15.properties.user.anyOf[1].properties.group.type},
schema:schema15.properties.user.anyOf[1].properties.group.type,parentSchema:schema15.properties.user.anyOf[1].properties.group,data:data399};vErrors===null?vErrors=
[err1020]:vErrors.push(err1020),errors++}}if(data394.groups!==void 0){let data400=data394.groups;if(!Array.isArray(data400)&&typeof data400!="string"){let err1021={
instancePath:instancePath+"/user/groups",schemaPath:"#/properties/user/anyOf/1/properties/groups/type",keyword:"type",params:{type:schema15.properties.user.anyOf[1].
properties.groups.type},schema:schema15.properties.user.anyOf[1].properties.groups.type,parentSchema:schema15.properties.user.anyOf[1].properties.groups,data:data400};
vErrors===null?vErrors=[err1021]:vErrors.push(err1021),errors++}if(typeof data400=="string"&&!pattern85.test(data400)){let err1022={instancePath:instancePath+"/\
user/groups",schemaPath:"#/properties/user/anyOf/1/properties/groups/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.user.anyOf[1].properties.groups,data:data400};vErrors===null?vErrors=[err1022]:vErrors.push(err1022),errors++}if(Array.isArray(data400)){let len33=data400.
length;for(let i33=0;i33<len33;i33++){let data401=data400[i33];if(typeof data401=="string"){if(!pattern89.test(data401)){let err1023={instancePath:instancePath+
"/user/groups/"+i33,schemaPath:"#/properties/user/anyOf/1/properties/groups/items/pattern",keyword:"pattern",params:{pattern:"(?:^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\\
$?$)|\\{\\{"},schema:"(?:^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$)|\\{\\{",parentSchema:schema15.properties.user.anyOf[1].properties.groups.items,data:data401};vErrors===
null?vErrors=[err1023]:vErrors.push(err1023),errors++}}else{let err1024={instancePath:instancePath+"/user/groups/"+i33,schemaPath:"#/properties/user/anyOf/1/pro\
perties/groups/items/type",keyword:"type",params:{type:schema15.properties.user.anyOf[1].properties.groups.items.type},schema:schema15.properties.user.anyOf[1].
properties.groups.items.type,parentSchema:schema15.properties.user.anyOf[1].properties.groups.items,data:data401};vErrors===null?vErrors=[err1024]:vErrors.push(
err1024),errors++}}}}if(data394.append!==void 0){let data402=data394.append,_errs1076=errors,valid196=false,_errs1077=errors;if(data402!==true){let err1025={instancePath:instancePath+
"/user/append",schemaPath:"#/properties/user/anyOf/1/properties/append/anyOf/0/const",keyword:"const",params:{allowedValue:true},schema:true,parentSchema:schema15.
properties.user.anyOf[1].properties.append.anyOf[0],data:data402};vErrors===null?vErrors=[err1025]:vErrors.push(err1025),errors++}var _valid48=_errs1077===errors;
if(valid196=valid196||_valid48,!valid196){let _errs1078=errors;if(typeof data402=="string"){if(!pattern85.test(data402)){let err1026={instancePath:instancePath+
"/user/append",schemaPath:"#/properties/user/anyOf/1/properties/append/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.user.anyOf[1].properties.append.anyOf[1],data:data402};vErrors===null?vErrors=[err1026]:vErrors.push(err1026),errors++}}else{let err1027={instancePath:instancePath+
"/user/append",schemaPath:"#/properties/user/anyOf/1/properties/append/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.user.anyOf[1].
properties.append.anyOf[1].type,parentSchema:schema15.properties.user.anyOf[1].properties.append.anyOf[1],data:data402};vErrors===null?vErrors=[err1027]:vErrors.
push(err1027),errors++}var _valid48=_errs1078===errors;valid196=valid196||_valid48}if(valid196)errors=_errs1076,vErrors!==null&&(_errs1076?vErrors.length=_errs1076:
vErrors=null);else{let err1028={instancePath:instancePath+"/user/append",schemaPath:"#/properties/user/anyOf/1/properties/append/anyOf",keyword:"anyOf",params:{},
schema:schema15.properties.user.anyOf[1].properties.append.anyOf,parentSchema:schema15.properties.user.anyOf[1].properties.append,data:data402};vErrors===null?vErrors=
[err1028]:vErrors.push(err1028),errors++}}if(data394.home!==void 0){let data403=data394.home;if(typeof data403=="string"){if(func3(data403)>4096){let err1029={instancePath:instancePath+
"/user/home",schemaPath:"#/properties/user/anyOf/1/properties/home/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema15.properties.
user.anyOf[1].properties.home,data:data403};vErrors===null?vErrors=[err1029]:vErrors.push(err1029),errors++}if(!pattern106.test(data403)){let err1030={instancePath:instancePath+
"/user/home",schemaPath:"#/properties/user/anyOf/1/properties/home/pattern",keyword:"pattern",params:{pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{"},
schema:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",parentSchema:schema15.properties.user.anyOf[1].properties.home,data:data403};vErrors===null?vErrors=
[err1030]:vErrors.push(err1030),errors++}}else{let err1031={instancePath:instancePath+"/user/home",schemaPath:"#/properties/user/anyOf/1/properties/home/type",keyword:"\
type",params:{type:schema15.properties.user.anyOf[1].properties.home.type},schema:schema15.properties.user.anyOf[1].properties.home.type,parentSchema:schema15.properties.
user.anyOf[1].properties.home,data:data403};vErrors===null?vErrors=[err1031]:vErrors.push(err1031),errors++}}if(data394.create_home!==void 0){let data404=data394.
create_home;if(typeof data404!="boolean"&&typeof data404!="string"){let err1032={instancePath:instancePath+"/user/create_home",schemaPath:"#/properties/user/any\
Of/1/properties/create_home/type",keyword:"type",params:{type:schema15.properties.user.anyOf[1].properties.create_home.type},schema:schema15.properties.user.anyOf[1].
properties.create_home.type,parentSchema:schema15.properties.user.anyOf[1].properties.create_home,data:data404};vErrors===null?vErrors=[err1032]:vErrors.push(err1032),
errors++}if(typeof data404=="string"&&!pattern85.test(data404)){let err1033={instancePath:instancePath+"/user/create_home",schemaPath:"#/properties/user/anyOf/1\
/properties/create_home/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.user.anyOf[1].properties.create_home,
data:data404};vErrors===null?vErrors=[err1033]:vErrors.push(err1033),errors++}}if(data394.shell!==void 0){let data405=data394.shell;if(typeof data405=="string"){
if(func3(data405)>4096){let err1034={instancePath:instancePath+"/user/shell",schemaPath:"#/properties/user/anyOf/1/properties/shell/maxLength",keyword:"maxLengt\
h",params:{limit:4096},schema:4096,parentSchema:schema15.properties.user.anyOf[1].properties.shell,data:data405};vErrors===null?vErrors=[err1034]:vErrors.push(err1034),
errors++}if(!pattern106.test(data405)){let err1035={instancePath:instancePath+"/user/shell",schemaPath:"#/properties/user/anyOf/1/properties/shell/pattern",keyword:"\
pattern",params:{pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{"},schema:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",parentSchema:schema15.
properties.user.anyOf[1].properties.shell,data:data405};vErrors===null?vErrors=[err1035]:vErrors.push(err1035),errors++}}else{let err1036={instancePath:instancePath+
"/user/shell",schemaPath:"#/properties/user/anyOf/1/properties/shell/type",keyword:"type",params:{type:schema15.properties.user.anyOf[1].properties.shell.type},
schema:schema15.properties.user.anyOf[1].properties.shell.type,parentSchema:schema15.properties.user.anyOf[1].properties.shell,data:data405};vErrors===null?vErrors=
[err1036]:vErrors.push(err1036),errors++}}if(data394.comment!==void 0){let data406=data394.comment;if(typeof data406=="string"){if(!pattern327.test(data406)){let err1037={
instancePath:instancePath+"/user/comment",schemaPath:"#/properties/user/anyOf/1/properties/comment/pattern",keyword:"pattern",params:{pattern:"(?:^[^:\\n]*$)|\\{\\\
{"},schema:"(?:^[^:\\n]*$)|\\{\\{",parentSchema:schema15.properties.user.anyOf[1].properties.comment,data:data406};vErrors===null?vErrors=[err1037]:vErrors.push(
err1037),errors++}}else{let err1038={instancePath:instancePath+"/user/comment",schemaPath:"#/properties/user/anyOf/1/properties/comment/type",keyword:"type",params:{
type:schema15.properties.user.anyOf[1].properties.comment.type},schema:schema15.properties.user.anyOf[1].properties.comment.type,parentSchema:schema15.properties.
user.anyOf[1].properties.comment,data:data406};vErrors===null?vErrors=[err1038]:vErrors.push(err1038),errors++}}if(data394.system!==void 0){let data407=data394.
system;if(typeof data407!="boolean"&&typeof data407!="string"){let err1039={instancePath:instancePath+"/user/system",schemaPath:"#/properties/user/anyOf/1/prope\
rties/system/type",keyword:"type",params:{type:schema15.properties.user.anyOf[1].properties.system.type},schema:schema15.properties.user.anyOf[1].properties.system.
type,parentSchema:schema15.properties.user.anyOf[1].properties.system,data:data407};vErrors===null?vErrors=[err1039]:vErrors.push(err1039),errors++}if(typeof data407==
"string"&&!pattern85.test(data407)){let err1040={instancePath:instancePath+"/user/system",schemaPath:"#/properties/user/anyOf/1/properties/system/pattern",keyword:"\
pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.user.anyOf[1].properties.system,data:data407};vErrors===null?vErrors=[err1040]:
vErrors.push(err1040),errors++}}}else{let err1041={instancePath:instancePath+"/user",schemaPath:"#/properties/user/anyOf/1/type",keyword:"type",params:{type:"ob\
ject"},schema:schema15.properties.user.anyOf[1].type,parentSchema:schema15.properties.user.anyOf[1],data:data394};vErrors===null?vErrors=[err1041]:vErrors.push(
err1041),errors++}var _valid46=_errs1055===errors;valid191=valid191||_valid46}if(valid191)errors=_errs1052,vErrors!==null&&(_errs1052?vErrors.length=_errs1052:vErrors=
null);else{let err1042={instancePath:instancePath+"/user",schemaPath:"#/properties/user/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.user.anyOf,parentSchema:schema15.
properties.user,data:data394};vErrors===null?vErrors=[err1042]:vErrors.push(err1042),errors++}}if(data.view!==void 0){let data408=data.view;if(data408&&typeof data408==
"object"&&!Array.isArray(data408)){if(data408.of===void 0){let err1043={instancePath:instancePath+"/view",schemaPath:"#/properties/view/required",keyword:"requi\
red",params:{missingProperty:"of"},schema:schema15.properties.view.required,parentSchema:schema15.properties.view,data:data408};vErrors===null?vErrors=[err1043]:
vErrors.push(err1043),errors++}if(data408.at===void 0){let err1044={instancePath:instancePath+"/view",schemaPath:"#/properties/view/required",keyword:"required",
params:{missingProperty:"at"},schema:schema15.properties.view.required,parentSchema:schema15.properties.view,data:data408};vErrors===null?vErrors=[err1044]:vErrors.
push(err1044),errors++}for(let key63 in data408)if(!(key63==="of"||key63==="at"||key63==="check")){let err1045={instancePath:instancePath+"/view",schemaPath:"#/\
properties/view/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key63},schema:false,parentSchema:schema15.properties.view,data:data408};
vErrors===null?vErrors=[err1045]:vErrors.push(err1045),errors++}if(data408.of!==void 0){let data409=data408.of;if(typeof data409!="string"){let err1046={instancePath:instancePath+
"/view/of",schemaPath:"#/properties/view/properties/of/type",keyword:"type",params:{type:"string"},schema:schema15.properties.view.properties.of.type,parentSchema:schema15.
properties.view.properties.of,data:data409};vErrors===null?vErrors=[err1046]:vErrors.push(err1046),errors++}}if(data408.at!==void 0){let data410=data408.at;if(!Array.
isArray(data410)&&typeof data410!="string"){let err1047={instancePath:instancePath+"/view/at",schemaPath:"#/properties/view/properties/at/type",keyword:"type",params:{
type:schema15.properties.view.properties.at.type},schema:schema15.properties.view.properties.at.type,parentSchema:schema15.properties.view.properties.at,data:data410};
vErrors===null?vErrors=[err1047]:vErrors.push(err1047),errors++}if(typeof data410=="string"&&!pattern85.test(data410)){let err1048={instancePath:instancePath+"/\
view/at",schemaPath:"#/properties/view/properties/at/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.view.
properties.at,data:data410};vErrors===null?vErrors=[err1048]:vErrors.push(err1048),errors++}if(Array.isArray(data410)){let len34=data410.length;for(let i34=0;i34<
len34;i34++){let data411=data410[i34];if(typeof data411!="string"){let err1049={instancePath:instancePath+"/view/at/"+i34,schemaPath:"#/properties/view/properti\
es/at/items/type",keyword:"type",params:{type:"string"},schema:schema15.properties.view.properties.at.items.type,parentSchema:schema15.properties.view.properties.
at.items,data:data411};vErrors===null?vErrors=[err1049]:vErrors.push(err1049),errors++}}}}if(data408.check!==void 0){let data412=data408.check;if(!(data412&&typeof data412==
"object"&&!Array.isArray(data412))&&data412!==null&&typeof data412!="string"){let err1050={instancePath:instancePath+"/view/check",schemaPath:"#/properties/view\
/properties/check/type",keyword:"type",params:{type:schema15.properties.view.properties.check.type},schema:schema15.properties.view.properties.check.type,parentSchema:schema15.
properties.view.properties.check,data:data412};vErrors===null?vErrors=[err1050]:vErrors.push(err1050),errors++}if(typeof data412=="string"&&!pattern85.test(data412)){
let err1051={instancePath:instancePath+"/view/check",schemaPath:"#/properties/view/properties/check/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\
\\{\\{",parentSchema:schema15.properties.view.properties.check,data:data412};vErrors===null?vErrors=[err1051]:vErrors.push(err1051),errors++}if(data412&&typeof data412==
"object"&&!Array.isArray(data412)){if(data412.kind===void 0){let err1052={instancePath:instancePath+"/view/check",schemaPath:"#/properties/view/properties/check\
/required",keyword:"required",params:{missingProperty:"kind"},schema:schema15.properties.view.properties.check.required,parentSchema:schema15.properties.view.properties.
check,data:data412};vErrors===null?vErrors=[err1052]:vErrors.push(err1052),errors++}if(data412.kind!==void 0){let data413=data412.kind,_errs1102=errors,valid201=false,
_errs1103=errors;if(!(data413==="http"||data413==="tcp"||data413==="command")){let err1053={instancePath:instancePath+"/view/check/kind",schemaPath:"#/propertie\
s/view/properties/check/properties/kind/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.properties.view.properties.check.properties.kind.anyOf[0].enum},
schema:schema15.properties.view.properties.check.properties.kind.anyOf[0].enum,parentSchema:schema15.properties.view.properties.check.properties.kind.anyOf[0],data:data413};
vErrors===null?vErrors=[err1053]:vErrors.push(err1053),errors++}var _valid49=_errs1103===errors;if(valid201=valid201||_valid49,!valid201){let _errs1104=errors;if(typeof data413==
"string"){if(!pattern85.test(data413)){let err1054={instancePath:instancePath+"/view/check/kind",schemaPath:"#/properties/view/properties/check/properties/kind/\
anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.view.properties.check.properties.kind.anyOf[1],data:data413};
vErrors===null?vErrors=[err1054]:vErrors.push(err1054),errors++}}else{let err1055={instancePath:instancePath+"/view/check/kind",schemaPath:"#/properties/view/pr\
operties/check/properties/kind/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.view.properties.check.properties.kind.anyOf[1].type,
parentSchema:schema15.properties.view.properties.check.properties.kind.anyOf[1],data:data413};vErrors===null?vErrors=[err1055]:vErrors.push(err1055),errors++}var _valid49=_errs1104===
errors;valid201=valid201||_valid49}if(valid201)errors=_errs1102,vErrors!==null&&(_errs1102?vErrors.length=_errs1102:vErrors=null);else{let err1056={instancePath:instancePath+
"/view/check/kind",schemaPath:"#/properties/view/properties/check/properties/kind/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.view.properties.check.
properties.kind.anyOf,parentSchema:schema15.properties.view.properties.check.properties.kind,data:data413};vErrors===null?vErrors=[err1056]:vErrors.push(err1056),
errors++}}if(data412.url!==void 0){let data414=data412.url;if(typeof data414!="string"){let err1057={instancePath:instancePath+"/view/check/url",schemaPath:"#/p\
roperties/view/properties/check/properties/url/type",keyword:"type",params:{type:"string"},schema:schema15.properties.view.properties.check.properties.url.type,
parentSchema:schema15.properties.view.properties.check.properties.url,data:data414};vErrors===null?vErrors=[err1057]:vErrors.push(err1057),errors++}}if(data412.
status!==void 0){let data415=data412.status;if(!(typeof data415=="number"&&!(data415%1)&&!isNaN(data415)&&isFinite(data415))&&typeof data415!="string"){let err1058={
instancePath:instancePath+"/view/check/status",schemaPath:"#/properties/view/properties/check/properties/status/type",keyword:"type",params:{type:schema15.properties.
view.properties.check.properties.status.type},schema:schema15.properties.view.properties.check.properties.status.type,parentSchema:schema15.properties.view.properties.
check.properties.status,data:data415};vErrors===null?vErrors=[err1058]:vErrors.push(err1058),errors++}if(typeof data415=="string"&&!pattern85.test(data415)){let err1059={
instancePath:instancePath+"/view/check/status",schemaPath:"#/properties/view/properties/check/properties/status/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},
schema:"\\{\\{",parentSchema:schema15.properties.view.properties.check.properties.status,data:data415};vErrors===null?vErrors=[err1059]:vErrors.push(err1059),errors++}}
if(data412.address!==void 0){let data416=data412.address;if(typeof data416!="string"){let err1060={instancePath:instancePath+"/view/check/address",schemaPath:"#\
/properties/view/properties/check/properties/address/type",keyword:"type",params:{type:"string"},schema:schema15.properties.view.properties.check.properties.address.
type,parentSchema:schema15.properties.view.properties.check.properties.address,data:data416};vErrors===null?vErrors=[err1060]:vErrors.push(err1060),errors++}}if(data412.
port!==void 0){let data417=data412.port;if(!(typeof data417=="number"&&!(data417%1)&&!isNaN(data417)&&isFinite(data417))&&typeof data417!="string"){let err1061={
instancePath:instancePath+"/view/check/port",schemaPath:"#/properties/view/properties/check/properties/port/type",keyword:"type",params:{type:schema15.properties.
view.properties.check.properties.port.type},schema:schema15.properties.view.properties.check.properties.port.type,parentSchema:schema15.properties.view.properties.
check.properties.port,data:data417};vErrors===null?vErrors=[err1061]:vErrors.push(err1061),errors++}if(typeof data417=="string"&&!pattern85.test(data417)){let err1062={
instancePath:instancePath+"/view/check/port",schemaPath:"#/properties/view/properties/check/properties/port/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},
schema:"\\{\\{",parentSchema:schema15.properties.view.properties.check.properties.port,data:data417};vErrors===null?vErrors=[err1062]:vErrors.push(err1062),errors++}}
if(data412.script!==void 0){let data418=data412.script;if(typeof data418!="string"){let err1063={instancePath:instancePath+"/view/check/script",schemaPath:"#/pr\
operties/view/properties/check/properties/script/type",keyword:"type",params:{type:"string"},schema:schema15.properties.view.properties.check.properties.script.
type,parentSchema:schema15.properties.view.properties.check.properties.script,data:data418};vErrors===null?vErrors=[err1063]:vErrors.push(err1063),errors++}}}}}else{
let err1064={instancePath:instancePath+"/view",schemaPath:"#/properties/view/type",keyword:"type",params:{type:"object"},schema:schema15.properties.view.type,parentSchema:schema15.
properties.view,data:data408};vErrors===null?vErrors=[err1064]:vErrors.push(err1064),errors++}}if(data.wait_for!==void 0){let data419=data.wait_for;if(data419&&
typeof data419=="object"&&!Array.isArray(data419)){for(let key64 in data419)if(!(key64==="host"||key64==="port"||key64==="path"||key64==="state"||key64==="timeo\
ut"||key64==="sleep"||key64==="msg")){let err1065={instancePath:instancePath+"/wait_for",schemaPath:"#/properties/wait_for/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:key64},schema:false,parentSchema:schema15.properties.wait_for,data:data419};vErrors===null?vErrors=[err1065]:vErrors.
push(err1065),errors++}if(data419.host!==void 0){let data420=data419.host;if(typeof data420=="string"){if(!pattern334.test(data420)){let err1066={instancePath:instancePath+
"/wait_for/host",schemaPath:"#/properties/wait_for/properties/host/pattern",keyword:"pattern",params:{pattern:"(?:^[A-Za-z0-9_][A-Za-z0-9_.:-]*$)|\\{\\{"},schema:"\
(?:^[A-Za-z0-9_][A-Za-z0-9_.:-]*$)|\\{\\{",parentSchema:schema15.properties.wait_for.properties.host,data:data420};vErrors===null?vErrors=[err1066]:vErrors.push(
err1066),errors++}}else{let err1067={instancePath:instancePath+"/wait_for/host",schemaPath:"#/properties/wait_for/properties/host/type",keyword:"type",params:{type:schema15.
properties.wait_for.properties.host.type},schema:schema15.properties.wait_for.properties.host.type,parentSchema:schema15.properties.wait_for.properties.host,data:data420};
vErrors===null?vErrors=[err1067]:vErrors.push(err1067),errors++}}if(data419.port!==void 0){let data421=data419.port;if(!(typeof data421=="number"&&!(data421%1)&&
!isNaN(data421)&&isFinite(data421))&&typeof data421!="string"){let err1068={instancePath:instancePath+"/wait_for/port",schemaPath:"#/properties/wait_for/propert\
ies/port/type",keyword:"type",params:{type:schema15.properties.wait_for.properties.port.type},schema:schema15.properties.wait_for.properties.port.type,parentSchema:schema15.
properties.wait_for.properties.port,data:data421};vErrors===null?vErrors=[err1068]:vErrors.push(err1068),errors++}if(typeof data421=="number"&&isFinite(data421)){
if(data421>65535||isNaN(data421)){let err1069={instancePath:instancePath+"/wait_for/port",schemaPath:"#/properties/wait_for/properties/port/maximum",keyword:"ma\
ximum",params:{comparison:"<=",limit:65535},schema:65535,parentSchema:schema15.properties.wait_for.properties.port,data:data421};vErrors===null?vErrors=[err1069]:
vErrors.push(err1069),errors++}if(data421<1||isNaN(data421)){let err1070={instancePath:instancePath+"/wait_for/port",schemaPath:"#/properties/wait_for/propertie\
s/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema15.properties.wait_for.properties.port,data:data421};vErrors===null?
vErrors=[err1070]:vErrors.push(err1070),errors++}}if(typeof data421=="string"&&!pattern85.test(data421)){let err1071={instancePath:instancePath+"/wait_for/port",
schemaPath:"#/properties/wait_for/properties/port/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.wait_for.
properties.port,data:data421};vErrors===null?vErrors=[err1071]:vErrors.push(err1071),errors++}}if(data419.path!==void 0){let data422=data419.path;if(typeof data422==
"string"){if(func3(data422)>4096){let err1072={instancePath:instancePath+"/wait_for/path",schemaPath:"#/properties/wait_for/properties/path/maxLength",keyword:"\
maxLength",params:{limit:4096},schema:4096,parentSchema:schema15.properties.wait_for.properties.path,data:data422};vErrors===null?vErrors=[err1072]:vErrors.push(
err1072),errors++}if(!pattern106.test(data422)){let err1073={instancePath:instancePath+"/wait_for/path",schemaPath:"#/properties/wait_for/properties/path/patter\
n",keyword:"pattern",params:{pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{"},schema:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",parentSchema:schema15.
properties.wait_for.properties.path,data:data422};vErrors===null?vErrors=[err1073]:vErrors.push(err1073),errors++}}else{let err1074={instancePath:instancePath+"\
/wait_for/path",schemaPath:"#/properties/wait_for/properties/path/type",keyword:"type",params:{type:schema15.properties.wait_for.properties.path.type},schema:schema15.
properties.wait_for.properties.path.type,parentSchema:schema15.properties.wait_for.properties.path,data:data422};vErrors===null?vErrors=[err1074]:vErrors.push(err1074),
errors++}}if(data419.state!==void 0){let data423=data419.state,_errs1126=errors,valid203=false,_errs1127=errors;if(!(data423==="started"||data423==="present"||data423===
"stopped"||data423==="absent")){let err1075={instancePath:instancePath+"/wait_for/state",schemaPath:"#/properties/wait_for/properties/state/anyOf/0/enum",keyword:"\
enum",params:{allowedValues:schema15.properties.wait_for.properties.state.anyOf[0].enum},schema:schema15.properties.wait_for.properties.state.anyOf[0].enum,parentSchema:schema15.
properties.wait_for.properties.state.anyOf[0],data:data423};vErrors===null?vErrors=[err1075]:vErrors.push(err1075),errors++}var _valid50=_errs1127===errors;if(valid203=
valid203||_valid50,!valid203){let _errs1128=errors;if(typeof data423=="string"){if(!pattern85.test(data423)){let err1076={instancePath:instancePath+"/wait_for/s\
tate",schemaPath:"#/properties/wait_for/properties/state/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.
wait_for.properties.state.anyOf[1],data:data423};vErrors===null?vErrors=[err1076]:vErrors.push(err1076),errors++}}else{let err1077={instancePath:instancePath+"/\
wait_for/state",schemaPath:"#/properties/wait_for/properties/state/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.wait_for.properties.
state.anyOf[1].type,parentSchema:schema15.properties.wait_for.properties.state.anyOf[1],data:data423};vErrors===null?vErrors=[err1077]:vErrors.push(err1077),errors++}
var _valid50=_errs1128===errors;valid203=valid203||_valid50}if(valid203)errors=_errs1126,vErrors!==null&&(_errs1126?vErrors.length=_errs1126:vErrors=null);else{
let err1078={instancePath:instancePath+"/wait_for/state",schemaPath:"#/properties/wait_for/properties/state/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.
wait_for.properties.state.anyOf,parentSchema:schema15.properties.wait_for.properties.state,data:data423};vErrors===null?vErrors=[err1078]:vErrors.push(err1078),
errors++}}if(data419.timeout!==void 0){let data424=data419.timeout;if(!(typeof data424=="number"&&!(data424%1)&&!isNaN(data424)&&isFinite(data424))&&typeof data424!=
"string"){let err1079={instancePath:instancePath+"/wait_for/timeout",schemaPath:"#/properties/wait_for/properties/timeout/type",keyword:"type",params:{type:schema15.
properties.wait_for.properties.timeout.type},schema:schema15.properties.wait_for.properties.timeout.type,parentSchema:schema15.properties.wait_for.properties.timeout,
data:data424};vErrors===null?vErrors=[err1079]:vErrors.push(err1079),errors++}if(typeof data424=="number"&&isFinite(data424)&&(data424<1||isNaN(data424))){let err1080={
instancePath:instancePath+"/wait_for/timeout",schemaPath:"#/properties/wait_for/properties/timeout/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,
parentSchema:schema15.properties.wait_for.properties.timeout,data:data424};vErrors===null?vErrors=[err1080]:vErrors.push(err1080),errors++}if(typeof data424=="s\
tring"&&!pattern85.test(data424)){let err1081={instancePath:instancePath+"/wait_for/timeout",schemaPath:"#/properties/wait_for/properties/timeout/pattern",keyword:"\
pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.wait_for.properties.timeout,data:data424};vErrors===null?vErrors=[err1081]:vErrors.
push(err1081),errors++}}if(data419.sleep!==void 0){let data425=data419.sleep;if(!(typeof data425=="number"&&isFinite(data425))&&typeof data425!="string"){let err1082={
instancePath:instancePath+"/wait_for/sleep",schemaPath:"#/properties/wait_for/properties/sleep/type",keyword:"type",params:{type:schema15.properties.wait_for.properties.
sleep.type},schema:schema15.properties.wait_for.properties.sleep.type,parentSchema:schema15.properties.wait_for.properties.sleep,data:data425};vErrors===null?vErrors=
[err1082]:vErrors.push(err1082),errors++}if(typeof data425=="number"&&isFinite(data425)&&(data425<.1||isNaN(data425))){let err1083={instancePath:instancePath+"/\
wait_for/sleep",schemaPath:"#/properties/wait_for/properties/sleep/minimum",keyword:"minimum",params:{comparison:">=",limit:.1},schema:.1,parentSchema:schema15.
properties.wait_for.properties.sleep,data:data425};vErrors===null?vErrors=[err1083]:vErrors.push(err1083),errors++}if(typeof data425=="string"&&!pattern85.test(
data425)){let err1084={instancePath:instancePath+"/wait_for/sleep",schemaPath:"#/properties/wait_for/properties/sleep/pattern",keyword:"pattern",params:{pattern:"\
\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.wait_for.properties.sleep,data:data425};vErrors===null?vErrors=[err1084]:vErrors.push(err1084),errors++}}
if(data419.msg!==void 0){let data426=data419.msg;if(typeof data426!="string"){let err1085={instancePath:instancePath+"/wait_for/msg",schemaPath:"#/properties/wa\
it_for/properties/msg/type",keyword:"type",params:{type:"string"},schema:schema15.properties.wait_for.properties.msg.type,parentSchema:schema15.properties.wait_for.
properties.msg,data:data426};vErrors===null?vErrors=[err1085]:vErrors.push(err1085),errors++}}}else{let err1086={instancePath:instancePath+"/wait_for",schemaPath:"\
#/properties/wait_for/type",keyword:"type",params:{type:"object"},schema:schema15.properties.wait_for.type,parentSchema:schema15.properties.wait_for,data:data419};
vErrors===null?vErrors=[err1086]:vErrors.push(err1086),errors++}}if(data.warm!==void 0){let data427=data.warm;if(data427&&typeof data427=="object"&&!Array.isArray(
data427)){for(let key65 in data427)if(key65!=="state"){let err1087={instancePath:instancePath+"/warm",schemaPath:"#/properties/warm/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key65},schema:false,parentSchema:schema15.properties.warm,data:data427};vErrors===null?vErrors=[err1087]:vErrors.
push(err1087),errors++}if(data427.state!==void 0){let data428=data427.state,_errs1140=errors,valid205=false,_errs1141=errors;if(!(data428==="present"||data428===
"absent")){let err1088={instancePath:instancePath+"/warm/state",schemaPath:"#/properties/warm/properties/state/anyOf/0/enum",keyword:"enum",params:{allowedValues:schema15.
properties.warm.properties.state.anyOf[0].enum},schema:schema15.properties.warm.properties.state.anyOf[0].enum,parentSchema:schema15.properties.warm.properties.
state.anyOf[0],data:data428};vErrors===null?vErrors=[err1088]:vErrors.push(err1088),errors++}var _valid51=_errs1141===errors;if(valid205=valid205||_valid51,!valid205){
let _errs1142=errors;if(typeof data428=="string"){if(!pattern85.test(data428)){let err1089={instancePath:instancePath+"/warm/state",schemaPath:"#/properties/war\
m/properties/state/anyOf/1/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.warm.properties.state.anyOf[1],
data:data428};vErrors===null?vErrors=[err1089]:vErrors.push(err1089),errors++}}else{let err1090={instancePath:instancePath+"/warm/state",schemaPath:"#/propertie\
s/warm/properties/state/anyOf/1/type",keyword:"type",params:{type:"string"},schema:schema15.properties.warm.properties.state.anyOf[1].type,parentSchema:schema15.
properties.warm.properties.state.anyOf[1],data:data428};vErrors===null?vErrors=[err1090]:vErrors.push(err1090),errors++}var _valid51=_errs1142===errors;valid205=
valid205||_valid51}if(valid205)errors=_errs1140,vErrors!==null&&(_errs1140?vErrors.length=_errs1140:vErrors=null);else{let err1091={instancePath:instancePath+"/\
warm/state",schemaPath:"#/properties/warm/properties/state/anyOf",keyword:"anyOf",params:{},schema:schema15.properties.warm.properties.state.anyOf,parentSchema:schema15.
properties.warm.properties.state,data:data428};vErrors===null?vErrors=[err1091]:vErrors.push(err1091),errors++}}}else{let err1092={instancePath:instancePath+"/w\
arm",schemaPath:"#/properties/warm/type",keyword:"type",params:{type:"object"},schema:schema15.properties.warm.type,parentSchema:schema15.properties.warm,data:data427};
vErrors===null?vErrors=[err1092]:vErrors.push(err1092),errors++}}}else{let err1093={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema15.
type,parentSchema:schema15,data};vErrors===null?vErrors=[err1093]:vErrors.push(err1093),errors++}return validate14.errors=vErrors,errors===0}function validate20(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(Array.isArray(data)){let len0=data.length;for(let i0=0;i0<len0;i0++)
validate14(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate14.errors:vErrors.concat(
validate14.errors),errors=vErrors.length)}else{let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"},schema:schema14.type,parentSchema:schema14,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate20.errors=vErrors,errors===0}function validate11(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.name===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:schema12.required,parentSchema:schema12,data};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}if(data.primary===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"primary"},schema:schema12.
required,parentSchema:schema12,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.standby===void 0){let err2={instancePath,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"standby"},schema:schema12.required,parentSchema:schema12,data};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}for(let key0 in data)if(!func2.call(schema12.properties,key0)){let err3={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key0},schema:false,parentSchema:schema12,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.name!==void 0){let data0=data.
name;if(typeof data0=="string"){if(!pattern12.test(data0)){let err4={instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",
params:{pattern:"^[a-z][a-z0-9-]{0,30}$"},schema:"^[a-z][a-z0-9-]{0,30}$",parentSchema:schema12.properties.name,data:data0};vErrors===null?vErrors=[err4]:vErrors.
push(err4),errors++}}else{let err5={instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},schema:schema12.
properties.name.type,parentSchema:schema12.properties.name,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data.inventory!==void 0){let data1=data.
inventory;if(typeof data1=="string"){if(func3(data1)>1024){let err6={instancePath:instancePath+"/inventory",schemaPath:"#/properties/inventory/maxLength",keyword:"\
maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.inventory,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}if(!pattern3.
test(data1)){let err7={instancePath:instancePath+"/inventory",schemaPath:"#/properties/inventory/pattern",keyword:"pattern",params:{pattern:"^(?!.*\\{\\{)[^\\u0000\
-\\u001f\\u007f\\u2028\\u2029]+$"},schema:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",parentSchema:schema12.properties.inventory,data:data1};vErrors===
null?vErrors=[err7]:vErrors.push(err7),errors++}}else{let err8={instancePath:instancePath+"/inventory",schemaPath:"#/properties/inventory/type",keyword:"type",params:{
type:"string"},schema:schema12.properties.inventory.type,parentSchema:schema12.properties.inventory,data:data1};vErrors===null?vErrors=[err8]:vErrors.push(err8),
errors++}}if(data.primary!==void 0){let data2=data.primary;if(typeof data2=="string"){if(func3(data2)>1024){let err9={instancePath:instancePath+"/primary",schemaPath:"\
#/properties/primary/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.primary,data:data2};vErrors===null?vErrors=
[err9]:vErrors.push(err9),errors++}if(!pattern3.test(data2)){let err10={instancePath:instancePath+"/primary",schemaPath:"#/properties/primary/pattern",keyword:"\
pattern",params:{pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$"},schema:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",parentSchema:schema12.
properties.primary,data:data2};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/primary",schemaPath:"#/p\
roperties/primary/type",keyword:"type",params:{type:"string"},schema:schema12.properties.primary.type,parentSchema:schema12.properties.primary,data:data2};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.standby!==void 0){let data3=data.standby;if(typeof data3=="string"){if(func3(data3)>1024){let err12={
instancePath:instancePath+"/standby",schemaPath:"#/properties/standby/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.
standby,data:data3};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(!pattern3.test(data3)){let err13={instancePath:instancePath+"/standby",schemaPath:"\
#/properties/standby/pattern",keyword:"pattern",params:{pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$"},schema:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u00\
7f\\u2028\\u2029]+$",parentSchema:schema12.properties.standby,data:data3};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{let err14={instancePath:instancePath+
"/standby",schemaPath:"#/properties/standby/type",keyword:"type",params:{type:"string"},schema:schema12.properties.standby.type,parentSchema:schema12.properties.
standby,data:data3};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data.objectives!==void 0){let data4=data.objectives;if(data4&&typeof data4==
"object"&&!Array.isArray(data4)){for(let key1 in data4)if(!(key1==="rpo"||key1==="rto")){let err15={instancePath:instancePath+"/objectives",schemaPath:"#/proper\
ties/objectives/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},schema:false,parentSchema:schema12.properties.objectives,data:data4};
vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(data4.rpo!==void 0){let data5=data4.rpo;if(typeof data5=="string"){if(!pattern16.test(data5)){let err16={
instancePath:instancePath+"/objectives/rpo",schemaPath:"#/properties/objectives/properties/rpo/pattern",keyword:"pattern",params:{pattern:"^(?:0|[1-9][0-9]{0,8}\
)[smhdw]$"},schema:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",parentSchema:schema12.properties.objectives.properties.rpo,data:data5};vErrors===null?vErrors=[err16]:vErrors.
push(err16),errors++}}else{let err17={instancePath:instancePath+"/objectives/rpo",schemaPath:"#/properties/objectives/properties/rpo/type",keyword:"type",params:{
type:"string"},schema:schema12.properties.objectives.properties.rpo.type,parentSchema:schema12.properties.objectives.properties.rpo,data:data5};vErrors===null?vErrors=
[err17]:vErrors.push(err17),errors++}}if(data4.rto!==void 0){let data6=data4.rto;if(typeof data6=="string"){if(!pattern16.test(data6)){let err18={instancePath:instancePath+
"/objectives/rto",schemaPath:"#/properties/objectives/properties/rto/pattern",keyword:"pattern",params:{pattern:"^(?:0|[1-9][0-9]{0,8})[smhdw]$"},schema:"^(?:0|\
[1-9][0-9]{0,8})[smhdw]$",parentSchema:schema12.properties.objectives.properties.rto,data:data6};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}else{
let err19={instancePath:instancePath+"/objectives/rto",schemaPath:"#/properties/objectives/properties/rto/type",keyword:"type",params:{type:"string"},schema:schema12.
properties.objectives.properties.rto.type,parentSchema:schema12.properties.objectives.properties.rto,data:data6};vErrors===null?vErrors=[err19]:vErrors.push(err19),
errors++}}}else{let err20={instancePath:instancePath+"/objectives",schemaPath:"#/properties/objectives/type",keyword:"type",params:{type:"object"},schema:schema12.
properties.objectives.type,parentSchema:schema12.properties.objectives,data:data4};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}if(data.packages!==
void 0){let data7=data.packages;if(Array.isArray(data7)){if(data7.length>1e3){let err21={instancePath:instancePath+"/packages",schemaPath:"#/properties/packages\
/maxItems",keyword:"maxItems",params:{limit:1e3},schema:1e3,parentSchema:schema12.properties.packages,data:data7};vErrors===null?vErrors=[err21]:vErrors.push(err21),
errors++}let len0=data7.length;for(let i0=0;i0<len0;i0++){let data8=data7[i0];if(typeof data8=="string"){if(!pattern18.test(data8)){let err22={instancePath:instancePath+
"/packages/"+i0,schemaPath:"#/properties/packages/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9+._-]{0,127}$"},schema:"^[A-Za-z0-9][A\
-Za-z0-9+._-]{0,127}$",parentSchema:schema12.properties.packages.items,data:data8};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}}else{let err23={
instancePath:instancePath+"/packages/"+i0,schemaPath:"#/properties/packages/items/type",keyword:"type",params:{type:"string"},schema:schema12.properties.packages.
items.type,parentSchema:schema12.properties.packages.items,data:data8};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}}else{let err24={instancePath:instancePath+
"/packages",schemaPath:"#/properties/packages/type",keyword:"type",params:{type:"array"},schema:schema12.properties.packages.type,parentSchema:schema12.properties.
packages,data:data7};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}if(data.services!==void 0){let data9=data.services;if(Array.isArray(data9)){if(data9.
length>200){let err25={instancePath:instancePath+"/services",schemaPath:"#/properties/services/maxItems",keyword:"maxItems",params:{limit:200},schema:200,parentSchema:schema12.
properties.services,data:data9};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}let len1=data9.length;for(let i1=0;i1<len1;i1++){let data10=data9[i1],
_errs24=errors,valid6=false,_errs25=errors;if(typeof data10=="string"){if(!pattern19.test(data10)){let err26={instancePath:instancePath+"/services/"+i1,schemaPath:"\
#/properties/services/items/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(?!-)[A-Za-z0-9:_.@\\\\-]{1,255}$"},schema:"^(?!-)[A-Za-z0-9:_.@\\\\-]{1,255}$",
parentSchema:schema12.properties.services.items.anyOf[0],data:data10};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}}else{let err27={instancePath:instancePath+
"/services/"+i1,schemaPath:"#/properties/services/items/anyOf/0/type",keyword:"type",params:{type:"string"},schema:schema12.properties.services.items.anyOf[0].type,
parentSchema:schema12.properties.services.items.anyOf[0],data:data10};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}var _valid0=_errs25===errors;if(valid6=
valid6||_valid0,!valid6){let _errs27=errors;if(data10&&typeof data10=="object"&&!Array.isArray(data10)){if(data10.unit===void 0){let err28={instancePath:instancePath+
"/services/"+i1,schemaPath:"#/properties/services/items/anyOf/1/required",keyword:"required",params:{missingProperty:"unit"},schema:schema12.properties.services.
items.anyOf[1].required,parentSchema:schema12.properties.services.items.anyOf[1],data:data10};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}for(let key2 in data10)
if(!(key2==="unit"||key2==="on_standby")){let err29={instancePath:instancePath+"/services/"+i1,schemaPath:"#/properties/services/items/anyOf/1/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:key2},schema:false,parentSchema:schema12.properties.services.items.anyOf[1],data:data10};vErrors===
null?vErrors=[err29]:vErrors.push(err29),errors++}if(data10.unit!==void 0){let data11=data10.unit;if(typeof data11=="string"){if(!pattern19.test(data11)){let err30={
instancePath:instancePath+"/services/"+i1+"/unit",schemaPath:"#/properties/services/items/anyOf/1/properties/unit/pattern",keyword:"pattern",params:{pattern:"^(\
?!-)[A-Za-z0-9:_.@\\\\-]{1,255}$"},schema:"^(?!-)[A-Za-z0-9:_.@\\\\-]{1,255}$",parentSchema:schema12.properties.services.items.anyOf[1].properties.unit,data:data11};
vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}}else{let err31={instancePath:instancePath+"/services/"+i1+"/unit",schemaPath:"#/properties/services\
/items/anyOf/1/properties/unit/type",keyword:"type",params:{type:"string"},schema:schema12.properties.services.items.anyOf[1].properties.unit.type,parentSchema:schema12.
properties.services.items.anyOf[1].properties.unit,data:data11};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}}if(data10.on_standby!==void 0){let data12=data10.
on_standby;if(!(data12==="stopped"||data12==="running")){let err32={instancePath:instancePath+"/services/"+i1+"/on_standby",schemaPath:"#/properties/services/it\
ems/anyOf/1/properties/on_standby/enum",keyword:"enum",params:{allowedValues:schema12.properties.services.items.anyOf[1].properties.on_standby.enum},schema:schema12.
properties.services.items.anyOf[1].properties.on_standby.enum,parentSchema:schema12.properties.services.items.anyOf[1].properties.on_standby,data:data12};vErrors===
null?vErrors=[err32]:vErrors.push(err32),errors++}}}else{let err33={instancePath:instancePath+"/services/"+i1,schemaPath:"#/properties/services/items/anyOf/1/ty\
pe",keyword:"type",params:{type:"object"},schema:schema12.properties.services.items.anyOf[1].type,parentSchema:schema12.properties.services.items.anyOf[1],data:data10};
vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}var _valid0=_errs27===errors;valid6=valid6||_valid0}if(valid6)errors=_errs24,vErrors!==null&&(_errs24?
vErrors.length=_errs24:vErrors=null);else{let err34={instancePath:instancePath+"/services/"+i1,schemaPath:"#/properties/services/items/anyOf",keyword:"anyOf",params:{},
schema:schema12.properties.services.items.anyOf,parentSchema:schema12.properties.services.items,data:data10};vErrors===null?vErrors=[err34]:vErrors.push(err34),
errors++}}}else{let err35={instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"array"},schema:schema12.properties.
services.type,parentSchema:schema12.properties.services,data:data9};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}}if(data.mirror!==void 0){let data13=data.
mirror;if(Array.isArray(data13)){if(data13.length>100){let err36={instancePath:instancePath+"/mirror",schemaPath:"#/properties/mirror/maxItems",keyword:"maxItem\
s",params:{limit:100},schema:100,parentSchema:schema12.properties.mirror,data:data13};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}let len2=data13.
length;for(let i2=0;i2<len2;i2++){let data14=data13[i2],_errs37=errors,valid10=false,passing0=null,_errs38=errors;if(data14&&typeof data14=="object"&&!Array.isArray(
data14)&&data14.schedule===void 0){let err37={instancePath:instancePath+"/mirror/"+i2,schemaPath:"#/properties/mirror/items/oneOf/0/required",keyword:"required",
params:{missingProperty:"schedule"},schema:schema12.properties.mirror.items.oneOf[0].required,parentSchema:schema12.properties.mirror.items.oneOf[0],data:data14};
vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}var _valid1=_errs38===errors;_valid1&&(valid10=true,passing0=0);let _errs39=errors;if(data14&&typeof data14==
"object"&&!Array.isArray(data14)&&data14.every===void 0){let err38={instancePath:instancePath+"/mirror/"+i2,schemaPath:"#/properties/mirror/items/oneOf/1/requir\
ed",keyword:"required",params:{missingProperty:"every"},schema:schema12.properties.mirror.items.oneOf[1].required,parentSchema:schema12.properties.mirror.items.
oneOf[1],data:data14};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}var _valid1=_errs39===errors;if(_valid1&&valid10?(valid10=false,passing0=[passing0,
1]):_valid1&&(valid10=true,passing0=1),valid10)errors=_errs37,vErrors!==null&&(_errs37?vErrors.length=_errs37:vErrors=null);else{let err39={instancePath:instancePath+
"/mirror/"+i2,schemaPath:"#/properties/mirror/items/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},schema:schema12.properties.mirror.items.oneOf,parentSchema:schema12.
properties.mirror.items,data:data14};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}if(data14&&typeof data14=="object"&&!Array.isArray(data14)){if(data14.
path===void 0){let err40={instancePath:instancePath+"/mirror/"+i2,schemaPath:"#/properties/mirror/items/required",keyword:"required",params:{missingProperty:"pa\
th"},schema:schema12.properties.mirror.items.required,parentSchema:schema12.properties.mirror.items,data:data14};vErrors===null?vErrors=[err40]:vErrors.push(err40),
errors++}for(let key3 in data14)if(!func2.call(schema12.properties.mirror.items.properties,key3)){let err41={instancePath:instancePath+"/mirror/"+i2,schemaPath:"\
#/properties/mirror/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},schema:false,parentSchema:schema12.properties.mirror.
items,data:data14};vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}if(data14.path!==void 0){let data15=data14.path;if(typeof data15=="string"){if(func3(
data15)>1024){let err42={instancePath:instancePath+"/mirror/"+i2+"/path",schemaPath:"#/properties/mirror/items/properties/path/maxLength",keyword:"maxLength",params:{
limit:1024},schema:1024,parentSchema:schema12.properties.mirror.items.properties.path,data:data15};vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}if(!pattern21.
test(data15)){let err43={instancePath:instancePath+"/mirror/"+i2+"/path",schemaPath:"#/properties/mirror/items/properties/path/pattern",keyword:"pattern",params:{
pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$"},schema:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007\
f\\u2028\\u2029]*$",parentSchema:schema12.properties.mirror.items.properties.path,data:data15};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}}else{
let err44={instancePath:instancePath+"/mirror/"+i2+"/path",schemaPath:"#/properties/mirror/items/properties/path/type",keyword:"type",params:{type:"string"},schema:schema12.
properties.mirror.items.properties.path.type,parentSchema:schema12.properties.mirror.items.properties.path,data:data15};vErrors===null?vErrors=[err44]:vErrors.push(
err44),errors++}}if(data14.standby_path!==void 0){let data16=data14.standby_path;if(typeof data16=="string"){if(func3(data16)>1024){let err45={instancePath:instancePath+
"/mirror/"+i2+"/standby_path",schemaPath:"#/properties/mirror/items/properties/standby_path/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.
properties.mirror.items.properties.standby_path,data:data16};vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}if(!pattern21.test(data16)){let err46={
instancePath:instancePath+"/mirror/"+i2+"/standby_path",schemaPath:"#/properties/mirror/items/properties/standby_path/pattern",keyword:"pattern",params:{pattern:"\
^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$"},schema:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u\
2029]*$",parentSchema:schema12.properties.mirror.items.properties.standby_path,data:data16};vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}}else{let err47={
instancePath:instancePath+"/mirror/"+i2+"/standby_path",schemaPath:"#/properties/mirror/items/properties/standby_path/type",keyword:"type",params:{type:"string"},
schema:schema12.properties.mirror.items.properties.standby_path.type,parentSchema:schema12.properties.mirror.items.properties.standby_path,data:data16};vErrors===
null?vErrors=[err47]:vErrors.push(err47),errors++}}if(data14.name!==void 0){let data17=data14.name;if(typeof data17=="string"){if(!pattern23.test(data17)){let err48={
instancePath:instancePath+"/mirror/"+i2+"/name",schemaPath:"#/properties/mirror/items/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[a\
-z0-9-]{0,38}[a-z0-9])?$"},schema:"^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$",parentSchema:schema12.properties.mirror.items.properties.name,data:data17};vErrors===
null?vErrors=[err48]:vErrors.push(err48),errors++}}else{let err49={instancePath:instancePath+"/mirror/"+i2+"/name",schemaPath:"#/properties/mirror/items/propert\
ies/name/type",keyword:"type",params:{type:"string"},schema:schema12.properties.mirror.items.properties.name.type,parentSchema:schema12.properties.mirror.items.
properties.name,data:data17};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}}if(data14.exclude!==void 0){let data18=data14.exclude;if(Array.isArray(
data18)){if(data18.length>1e3){let err50={instancePath:instancePath+"/mirror/"+i2+"/exclude",schemaPath:"#/properties/mirror/items/properties/exclude/maxItems",
keyword:"maxItems",params:{limit:1e3},schema:1e3,parentSchema:schema12.properties.mirror.items.properties.exclude,data:data18};vErrors===null?vErrors=[err50]:vErrors.
push(err50),errors++}let len3=data18.length;for(let i3=0;i3<len3;i3++){let data19=data18[i3];if(typeof data19=="string"){if(func3(data19)>1024){let err51={instancePath:instancePath+
"/mirror/"+i2+"/exclude/"+i3,schemaPath:"#/properties/mirror/items/properties/exclude/items/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.
properties.mirror.items.properties.exclude.items,data:data19};vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}if(!pattern24.test(data19)){let err52={
instancePath:instancePath+"/mirror/"+i2+"/exclude/"+i3,schemaPath:"#/properties/mirror/items/properties/exclude/items/pattern",keyword:"pattern",params:{pattern:"\
^(?!\\s)(?![-+!] )[^\\u0000-\\u001f\\u007f]+$"},schema:"^(?!\\s)(?![-+!] )[^\\u0000-\\u001f\\u007f]+$",parentSchema:schema12.properties.mirror.items.properties.
exclude.items,data:data19};vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}}else{let err53={instancePath:instancePath+"/mirror/"+i2+"/exclude/"+i3,schemaPath:"\
#/properties/mirror/items/properties/exclude/items/type",keyword:"type",params:{type:"string"},schema:schema12.properties.mirror.items.properties.exclude.items.
type,parentSchema:schema12.properties.mirror.items.properties.exclude.items,data:data19};vErrors===null?vErrors=[err53]:vErrors.push(err53),errors++}}}else{let err54={
instancePath:instancePath+"/mirror/"+i2+"/exclude",schemaPath:"#/properties/mirror/items/properties/exclude/type",keyword:"type",params:{type:"array"},schema:schema12.
properties.mirror.items.properties.exclude.type,parentSchema:schema12.properties.mirror.items.properties.exclude,data:data18};vErrors===null?vErrors=[err54]:vErrors.
push(err54),errors++}}if(data14.schedule!==void 0){let data20=data14.schedule;if(typeof data20!="string"){let err55={instancePath:instancePath+"/mirror/"+i2+"/s\
chedule",schemaPath:"#/properties/mirror/items/properties/schedule/type",keyword:"type",params:{type:"string"},schema:schema12.properties.mirror.items.properties.
schedule.type,parentSchema:schema12.properties.mirror.items.properties.schedule,data:data20};vErrors===null?vErrors=[err55]:vErrors.push(err55),errors++}}if(data14.
every!==void 0){let data21=data14.every;if(typeof data21=="string"){if(!pattern16.test(data21)){let err56={instancePath:instancePath+"/mirror/"+i2+"/every",schemaPath:"\
#/properties/mirror/items/properties/every/pattern",keyword:"pattern",params:{pattern:"^(?:0|[1-9][0-9]{0,8})[smhdw]$"},schema:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",
parentSchema:schema12.properties.mirror.items.properties.every,data:data21};vErrors===null?vErrors=[err56]:vErrors.push(err56),errors++}}else{let err57={instancePath:instancePath+
"/mirror/"+i2+"/every",schemaPath:"#/properties/mirror/items/properties/every/type",keyword:"type",params:{type:"string"},schema:schema12.properties.mirror.items.
properties.every.type,parentSchema:schema12.properties.mirror.items.properties.every,data:data21};vErrors===null?vErrors=[err57]:vErrors.push(err57),errors++}}if(data14.
keep_deleted!==void 0){let data22=data14.keep_deleted;if(typeof data22!="string"&&!(typeof data22=="number"&&!(data22%1)&&!isNaN(data22)&&isFinite(data22))){let err58={
instancePath:instancePath+"/mirror/"+i2+"/keep_deleted",schemaPath:"#/properties/mirror/items/properties/keep_deleted/type",keyword:"type",params:{type:schema12.
properties.mirror.items.properties.keep_deleted.type},schema:schema12.properties.mirror.items.properties.keep_deleted.type,parentSchema:schema12.properties.mirror.
items.properties.keep_deleted,data:data22};vErrors===null?vErrors=[err58]:vErrors.push(err58),errors++}if(typeof data22=="number"&&isFinite(data22)){if(data22>0||
isNaN(data22)){let err59={instancePath:instancePath+"/mirror/"+i2+"/keep_deleted",schemaPath:"#/properties/mirror/items/properties/keep_deleted/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:0},schema:0,parentSchema:schema12.properties.mirror.items.properties.keep_deleted,data:data22};vErrors===null?vErrors=[err59]:
vErrors.push(err59),errors++}if(data22<0||isNaN(data22)){let err60={instancePath:instancePath+"/mirror/"+i2+"/keep_deleted",schemaPath:"#/properties/mirror/item\
s/properties/keep_deleted/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema12.properties.mirror.items.properties.keep_deleted,
data:data22};vErrors===null?vErrors=[err60]:vErrors.push(err60),errors++}}if(typeof data22=="string"&&!pattern16.test(data22)){let err61={instancePath:instancePath+
"/mirror/"+i2+"/keep_deleted",schemaPath:"#/properties/mirror/items/properties/keep_deleted/pattern",keyword:"pattern",params:{pattern:"^(?:0|[1-9][0-9]{0,8})[s\
mhdw]$"},schema:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",parentSchema:schema12.properties.mirror.items.properties.keep_deleted,data:data22};vErrors===null?vErrors=[err61]:
vErrors.push(err61),errors++}}if(data14.max_delete!==void 0){let data23=data14.max_delete;if(typeof data23!="string"&&!(typeof data23=="number"&&!(data23%1)&&!isNaN(
data23)&&isFinite(data23))){let err62={instancePath:instancePath+"/mirror/"+i2+"/max_delete",schemaPath:"#/properties/mirror/items/properties/max_delete/type",keyword:"\
type",params:{type:schema12.properties.mirror.items.properties.max_delete.type},schema:schema12.properties.mirror.items.properties.max_delete.type,parentSchema:schema12.
properties.mirror.items.properties.max_delete,data:data23};vErrors===null?vErrors=[err62]:vErrors.push(err62),errors++}if(typeof data23=="number"&&isFinite(data23)){
if(data23>2147483647||isNaN(data23)){let err63={instancePath:instancePath+"/mirror/"+i2+"/max_delete",schemaPath:"#/properties/mirror/items/properties/max_delet\
e/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},schema:2147483647,parentSchema:schema12.properties.mirror.items.properties.max_delete,data:data23};
vErrors===null?vErrors=[err63]:vErrors.push(err63),errors++}if(data23<0||isNaN(data23)){let err64={instancePath:instancePath+"/mirror/"+i2+"/max_delete",schemaPath:"\
#/properties/mirror/items/properties/max_delete/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema12.properties.mirror.items.
properties.max_delete,data:data23};vErrors===null?vErrors=[err64]:vErrors.push(err64),errors++}}if(typeof data23=="string"&&!pattern27.test(data23)){let err65={
instancePath:instancePath+"/mirror/"+i2+"/max_delete",schemaPath:"#/properties/mirror/items/properties/max_delete/pattern",keyword:"pattern",params:{pattern:"^(\
?:100|[1-9]?[0-9])%$"},schema:"^(?:100|[1-9]?[0-9])%$",parentSchema:schema12.properties.mirror.items.properties.max_delete,data:data23};vErrors===null?vErrors=[
err65]:vErrors.push(err65),errors++}}if(data14.compare!==void 0){let data24=data14.compare;if(typeof data24!="string"){let err66={instancePath:instancePath+"/mi\
rror/"+i2+"/compare",schemaPath:"#/properties/mirror/items/properties/compare/type",keyword:"type",params:{type:"string"},schema:schema12.properties.mirror.items.
properties.compare.type,parentSchema:schema12.properties.mirror.items.properties.compare,data:data24};vErrors===null?vErrors=[err66]:vErrors.push(err66),errors++}}
if(data14.require_mount!==void 0){let data25=data14.require_mount;if(typeof data25!="boolean"){let err67={instancePath:instancePath+"/mirror/"+i2+"/require_moun\
t",schemaPath:"#/properties/mirror/items/properties/require_mount/type",keyword:"type",params:{type:"boolean"},schema:schema12.properties.mirror.items.properties.
require_mount.type,parentSchema:schema12.properties.mirror.items.properties.require_mount,data:data25};vErrors===null?vErrors=[err67]:vErrors.push(err67),errors++}}
if(data14.allow_system!==void 0){let data26=data14.allow_system;if(typeof data26!="boolean"){let err68={instancePath:instancePath+"/mirror/"+i2+"/allow_system",
schemaPath:"#/properties/mirror/items/properties/allow_system/type",keyword:"type",params:{type:"boolean"},schema:schema12.properties.mirror.items.properties.allow_system.
type,parentSchema:schema12.properties.mirror.items.properties.allow_system,data:data26};vErrors===null?vErrors=[err68]:vErrors.push(err68),errors++}}if(data14.include_identity!==
void 0){let data27=data14.include_identity;if(typeof data27!="boolean"){let err69={instancePath:instancePath+"/mirror/"+i2+"/include_identity",schemaPath:"#/pro\
perties/mirror/items/properties/include_identity/type",keyword:"type",params:{type:"boolean"},schema:schema12.properties.mirror.items.properties.include_identity.
type,parentSchema:schema12.properties.mirror.items.properties.include_identity,data:data27};vErrors===null?vErrors=[err69]:vErrors.push(err69),errors++}}if(data14.
bandwidth!==void 0){let data28=data14.bandwidth;if(typeof data28=="string"){if(!pattern28.test(data28)){let err70={instancePath:instancePath+"/mirror/"+i2+"/ban\
dwidth",schemaPath:"#/properties/mirror/items/properties/bandwidth/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8}(?:Ki|Mi|Gi|[kK]|M|G)B/s$"},schema:"\
^[1-9][0-9]{0,8}(?:Ki|Mi|Gi|[kK]|M|G)B/s$",parentSchema:schema12.properties.mirror.items.properties.bandwidth,data:data28};vErrors===null?vErrors=[err70]:vErrors.
push(err70),errors++}}else{let err71={instancePath:instancePath+"/mirror/"+i2+"/bandwidth",schemaPath:"#/properties/mirror/items/properties/bandwidth/type",keyword:"\
type",params:{type:"string"},schema:schema12.properties.mirror.items.properties.bandwidth.type,parentSchema:schema12.properties.mirror.items.properties.bandwidth,
data:data28};vErrors===null?vErrors=[err71]:vErrors.push(err71),errors++}}if(data14.watch!==void 0){let data29=data14.watch;if(typeof data29!="boolean"){let err72={
instancePath:instancePath+"/mirror/"+i2+"/watch",schemaPath:"#/properties/mirror/items/properties/watch/type",keyword:"type",params:{type:"boolean"},schema:schema12.
properties.mirror.items.properties.watch.type,parentSchema:schema12.properties.mirror.items.properties.watch,data:data29};vErrors===null?vErrors=[err72]:vErrors.
push(err72),errors++}}if(data14.compress!==void 0){let data30=data14.compress;if(!(data30==="zstd"||data30==="none")){let err73={instancePath:instancePath+"/mir\
ror/"+i2+"/compress",schemaPath:"#/properties/mirror/items/properties/compress/enum",keyword:"enum",params:{allowedValues:schema12.properties.mirror.items.properties.
compress.enum},schema:schema12.properties.mirror.items.properties.compress.enum,parentSchema:schema12.properties.mirror.items.properties.compress,data:data30};vErrors===
null?vErrors=[err73]:vErrors.push(err73),errors++}}}else{let err74={instancePath:instancePath+"/mirror/"+i2,schemaPath:"#/properties/mirror/items/type",keyword:"\
type",params:{type:"object"},schema:schema12.properties.mirror.items.type,parentSchema:schema12.properties.mirror.items,data:data14};vErrors===null?vErrors=[err74]:
vErrors.push(err74),errors++}}}else{let err75={instancePath:instancePath+"/mirror",schemaPath:"#/properties/mirror/type",keyword:"type",params:{type:"array"},schema:schema12.
properties.mirror.type,parentSchema:schema12.properties.mirror,data:data13};vErrors===null?vErrors=[err75]:vErrors.push(err75),errors++}}if(data.shared!==void 0){
let data31=data.shared;if(Array.isArray(data31)){if(data31.length>20){let err76={instancePath:instancePath+"/shared",schemaPath:"#/properties/shared/maxItems",keyword:"\
maxItems",params:{limit:20},schema:20,parentSchema:schema12.properties.shared,data:data31};vErrors===null?vErrors=[err76]:vErrors.push(err76),errors++}if(data31.
length<1){let err77={instancePath:instancePath+"/shared",schemaPath:"#/properties/shared/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:schema12.
properties.shared,data:data31};vErrors===null?vErrors=[err77]:vErrors.push(err77),errors++}let len4=data31.length;for(let i4=0;i4<len4;i4++){let data32=data31[i4];
if(data32&&typeof data32=="object"&&!Array.isArray(data32)){if(data32.path===void 0){let err78={instancePath:instancePath+"/shared/"+i4,schemaPath:"#/properties\
/shared/items/required",keyword:"required",params:{missingProperty:"path"},schema:schema12.properties.shared.items.required,parentSchema:schema12.properties.shared.
items,data:data32};vErrors===null?vErrors=[err78]:vErrors.push(err78),errors++}for(let key4 in data32)if(!(key4==="path"||key4==="require_mount")){let err79={instancePath:instancePath+
"/shared/"+i4,schemaPath:"#/properties/shared/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},schema:false,parentSchema:schema12.
properties.shared.items,data:data32};vErrors===null?vErrors=[err79]:vErrors.push(err79),errors++}if(data32.path!==void 0){let data33=data32.path;if(typeof data33==
"string"){if(func3(data33)>1024){let err80={instancePath:instancePath+"/shared/"+i4+"/path",schemaPath:"#/properties/shared/items/properties/path/maxLength",keyword:"\
maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.shared.items.properties.path,data:data33};vErrors===null?vErrors=[err80]:vErrors.push(
err80),errors++}if(!pattern21.test(data33)){let err81={instancePath:instancePath+"/shared/"+i4+"/path",schemaPath:"#/properties/shared/items/properties/path/pat\
tern",keyword:"pattern",params:{pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$"},schema:"^/(?!(?:.*/)?\\.{1,2}(?:/|$\
))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$",parentSchema:schema12.properties.shared.items.properties.path,data:data33};vErrors===null?vErrors=[err81]:
vErrors.push(err81),errors++}}else{let err82={instancePath:instancePath+"/shared/"+i4+"/path",schemaPath:"#/properties/shared/items/properties/path/type",keyword:"\
type",params:{type:"string"},schema:schema12.properties.shared.items.properties.path.type,parentSchema:schema12.properties.shared.items.properties.path,data:data33};
vErrors===null?vErrors=[err82]:vErrors.push(err82),errors++}}if(data32.require_mount!==void 0){let data34=data32.require_mount;if(typeof data34!="boolean"){let err83={
instancePath:instancePath+"/shared/"+i4+"/require_mount",schemaPath:"#/properties/shared/items/properties/require_mount/type",keyword:"type",params:{type:"boole\
an"},schema:schema12.properties.shared.items.properties.require_mount.type,parentSchema:schema12.properties.shared.items.properties.require_mount,data:data34};vErrors===
null?vErrors=[err83]:vErrors.push(err83),errors++}}}else{let err84={instancePath:instancePath+"/shared/"+i4,schemaPath:"#/properties/shared/items/type",keyword:"\
type",params:{type:"object"},schema:schema12.properties.shared.items.type,parentSchema:schema12.properties.shared.items,data:data32};vErrors===null?vErrors=[err84]:
vErrors.push(err84),errors++}}}else{let err85={instancePath:instancePath+"/shared",schemaPath:"#/properties/shared/type",keyword:"type",params:{type:"array"},schema:schema12.
properties.shared.type,parentSchema:schema12.properties.shared,data:data31};vErrors===null?vErrors=[err85]:vErrors.push(err85),errors++}}if(data.databases!==void 0){
let data35=data.databases;if(Array.isArray(data35)){if(data35.length>200){let err86={instancePath:instancePath+"/databases",schemaPath:"#/properties/databases/m\
axItems",keyword:"maxItems",params:{limit:200},schema:200,parentSchema:schema12.properties.databases,data:data35};vErrors===null?vErrors=[err86]:vErrors.push(err86),
errors++}let len5=data35.length;for(let i5=0;i5<len5;i5++){let data36=data35[i5],_errs85=errors,valid19=false,passing1=null,_errs86=errors;if(data36&&typeof data36==
"object"&&!Array.isArray(data36)&&data36.postgresql===void 0){let err87={instancePath:instancePath+"/databases/"+i5,schemaPath:"#/properties/databases/items/one\
Of/0/required",keyword:"required",params:{missingProperty:"postgresql"},schema:schema12.properties.databases.items.oneOf[0].required,parentSchema:schema12.properties.
databases.items.oneOf[0],data:data36};vErrors===null?vErrors=[err87]:vErrors.push(err87),errors++}var _valid2=_errs86===errors;_valid2&&(valid19=true,passing1=0);
let _errs87=errors;if(data36&&typeof data36=="object"&&!Array.isArray(data36)&&data36.mariadb===void 0){let err88={instancePath:instancePath+"/databases/"+i5,schemaPath:"\
#/properties/databases/items/oneOf/1/required",keyword:"required",params:{missingProperty:"mariadb"},schema:schema12.properties.databases.items.oneOf[1].required,
parentSchema:schema12.properties.databases.items.oneOf[1],data:data36};vErrors===null?vErrors=[err88]:vErrors.push(err88),errors++}var _valid2=_errs87===errors;
if(_valid2&&valid19)valid19=false,passing1=[passing1,1];else{_valid2&&(valid19=true,passing1=1);let _errs88=errors;if(data36&&typeof data36=="object"&&!Array.isArray(
data36)&&data36.sqlite===void 0){let err89={instancePath:instancePath+"/databases/"+i5,schemaPath:"#/properties/databases/items/oneOf/2/required",keyword:"requi\
red",params:{missingProperty:"sqlite"},schema:schema12.properties.databases.items.oneOf[2].required,parentSchema:schema12.properties.databases.items.oneOf[2],data:data36};
vErrors===null?vErrors=[err89]:vErrors.push(err89),errors++}var _valid2=_errs88===errors;if(_valid2&&valid19)valid19=false,passing1=[passing1,2];else{_valid2&&(valid19=
true,passing1=2);let _errs89=errors;if(data36&&typeof data36=="object"&&!Array.isArray(data36)&&data36.command===void 0){let err90={instancePath:instancePath+"/\
databases/"+i5,schemaPath:"#/properties/databases/items/oneOf/3/required",keyword:"required",params:{missingProperty:"command"},schema:schema12.properties.databases.
items.oneOf[3].required,parentSchema:schema12.properties.databases.items.oneOf[3],data:data36};vErrors===null?vErrors=[err90]:vErrors.push(err90),errors++}var _valid2=_errs89===
errors;_valid2&&valid19?(valid19=false,passing1=[passing1,3]):_valid2&&(valid19=true,passing1=3)}}if(valid19)errors=_errs85,vErrors!==null&&(_errs85?vErrors.length=
_errs85:vErrors=null);else{let err91={instancePath:instancePath+"/databases/"+i5,schemaPath:"#/properties/databases/items/oneOf",keyword:"oneOf",params:{passingSchemas:passing1},
schema:schema12.properties.databases.items.oneOf,parentSchema:schema12.properties.databases.items,data:data36};vErrors===null?vErrors=[err91]:vErrors.push(err91),
errors++}if(data36&&typeof data36=="object"&&!Array.isArray(data36)){if(data36.name===void 0){let err92={instancePath:instancePath+"/databases/"+i5,schemaPath:"\
#/properties/databases/items/required",keyword:"required",params:{missingProperty:"name"},schema:schema12.properties.databases.items.required,parentSchema:schema12.
properties.databases.items,data:data36};vErrors===null?vErrors=[err92]:vErrors.push(err92),errors++}for(let key5 in data36)if(!(key5==="name"||key5==="readiness"||
key5==="postgresql"||key5==="mariadb"||key5==="sqlite"||key5==="command")){let err93={instancePath:instancePath+"/databases/"+i5,schemaPath:"#/properties/databa\
ses/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5},schema:false,parentSchema:schema12.properties.databases.items,data:data36};
vErrors===null?vErrors=[err93]:vErrors.push(err93),errors++}if(data36.name!==void 0){let data37=data36.name;if(typeof data37=="string"){if(!pattern23.test(data37)){
let err94={instancePath:instancePath+"/databases/"+i5+"/name",schemaPath:"#/properties/databases/items/properties/name/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$"},schema:"^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$",parentSchema:schema12.properties.databases.items.properties.name,data:data37};
vErrors===null?vErrors=[err94]:vErrors.push(err94),errors++}}else{let err95={instancePath:instancePath+"/databases/"+i5+"/name",schemaPath:"#/properties/databas\
es/items/properties/name/type",keyword:"type",params:{type:"string"},schema:schema12.properties.databases.items.properties.name.type,parentSchema:schema12.properties.
databases.items.properties.name,data:data37};vErrors===null?vErrors=[err95]:vErrors.push(err95),errors++}}if(data36.readiness!==void 0){let data38=data36.readiness;
if(!(data38==="cold"||data38==="warm")){let err96={instancePath:instancePath+"/databases/"+i5+"/readiness",schemaPath:"#/properties/databases/items/properties/r\
eadiness/enum",keyword:"enum",params:{allowedValues:schema12.properties.databases.items.properties.readiness.enum},schema:schema12.properties.databases.items.properties.
readiness.enum,parentSchema:schema12.properties.databases.items.properties.readiness,data:data38};vErrors===null?vErrors=[err96]:vErrors.push(err96),errors++}}if(data36.
postgresql!==void 0){let data39=data36.postgresql;if(data39&&typeof data39=="object"&&!Array.isArray(data39)){if(data39.database===void 0){let err97={instancePath:instancePath+
"/databases/"+i5+"/postgresql",schemaPath:"#/properties/databases/items/properties/postgresql/required",keyword:"required",params:{missingProperty:"database"},schema:schema12.
properties.databases.items.properties.postgresql.required,parentSchema:schema12.properties.databases.items.properties.postgresql,data:data39};vErrors===null?vErrors=
[err97]:vErrors.push(err97),errors++}for(let key6 in data39)if(!(key6==="database"||key6==="port"||key6==="cluster"||key6==="jobs"||key6==="user"||key6==="socke\
t")){let err98={instancePath:instancePath+"/databases/"+i5+"/postgresql",schemaPath:"#/properties/databases/items/properties/postgresql/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key6},schema:false,parentSchema:schema12.properties.databases.items.properties.postgresql,data:data39};vErrors===
null?vErrors=[err98]:vErrors.push(err98),errors++}if(data39.database!==void 0){let data40=data39.database;if(typeof data40=="string"){if(func3(data40)>1024){let err99={
instancePath:instancePath+"/databases/"+i5+"/postgresql/database",schemaPath:"#/properties/databases/items/properties/postgresql/properties/database/maxLength",
keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.databases.items.properties.postgresql.properties.database,data:data40};vErrors===
null?vErrors=[err99]:vErrors.push(err99),errors++}if(!pattern3.test(data40)){let err100={instancePath:instancePath+"/databases/"+i5+"/postgresql/database",schemaPath:"\
#/properties/databases/items/properties/postgresql/properties/database/pattern",keyword:"pattern",params:{pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]\
+$"},schema:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",parentSchema:schema12.properties.databases.items.properties.postgresql.properties.database,
data:data40};vErrors===null?vErrors=[err100]:vErrors.push(err100),errors++}}else{let err101={instancePath:instancePath+"/databases/"+i5+"/postgresql/database",schemaPath:"\
#/properties/databases/items/properties/postgresql/properties/database/type",keyword:"type",params:{type:"string"},schema:schema12.properties.databases.items.properties.
postgresql.properties.database.type,parentSchema:schema12.properties.databases.items.properties.postgresql.properties.database,data:data40};vErrors===null?vErrors=
[err101]:vErrors.push(err101),errors++}}if(data39.port!==void 0){let data41=data39.port;if(!(typeof data41=="number"&&!(data41%1)&&!isNaN(data41)&&isFinite(data41))){
let err102={instancePath:instancePath+"/databases/"+i5+"/postgresql/port",schemaPath:"#/properties/databases/items/properties/postgresql/properties/port/type",keyword:"\
type",params:{type:"integer"},schema:schema12.properties.databases.items.properties.postgresql.properties.port.type,parentSchema:schema12.properties.databases.items.
properties.postgresql.properties.port,data:data41};vErrors===null?vErrors=[err102]:vErrors.push(err102),errors++}if(typeof data41=="number"&&isFinite(data41)){if(data41>
65535||isNaN(data41)){let err103={instancePath:instancePath+"/databases/"+i5+"/postgresql/port",schemaPath:"#/properties/databases/items/properties/postgresql/p\
roperties/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},schema:65535,parentSchema:schema12.properties.databases.items.properties.postgresql.
properties.port,data:data41};vErrors===null?vErrors=[err103]:vErrors.push(err103),errors++}if(data41<1||isNaN(data41)){let err104={instancePath:instancePath+"/d\
atabases/"+i5+"/postgresql/port",schemaPath:"#/properties/databases/items/properties/postgresql/properties/port/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1},schema:1,parentSchema:schema12.properties.databases.items.properties.postgresql.properties.port,data:data41};vErrors===null?vErrors=[err104]:vErrors.
push(err104),errors++}}}if(data39.cluster!==void 0){let data42=data39.cluster;if(typeof data42=="string"){if(func3(data42)>1024){let err105={instancePath:instancePath+
"/databases/"+i5+"/postgresql/cluster",schemaPath:"#/properties/databases/items/properties/postgresql/properties/cluster/maxLength",keyword:"maxLength",params:{
limit:1024},schema:1024,parentSchema:schema12.properties.databases.items.properties.postgresql.properties.cluster,data:data42};vErrors===null?vErrors=[err105]:vErrors.
push(err105),errors++}if(!pattern32.test(data42)){let err106={instancePath:instancePath+"/databases/"+i5+"/postgresql/cluster",schemaPath:"#/properties/database\
s/items/properties/postgresql/properties/cluster/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,3}(?:\\.[0-9])?/[A-Za-z0-9_-]+$"},schema:"^[0-9]{1,3}(?:\\.\
[0-9])?/[A-Za-z0-9_-]+$",parentSchema:schema12.properties.databases.items.properties.postgresql.properties.cluster,data:data42};vErrors===null?vErrors=[err106]:
vErrors.push(err106),errors++}}else{let err107={instancePath:instancePath+"/databases/"+i5+"/postgresql/cluster",schemaPath:"#/properties/databases/items/proper\
ties/postgresql/properties/cluster/type",keyword:"type",params:{type:"string"},schema:schema12.properties.databases.items.properties.postgresql.properties.cluster.
type,parentSchema:schema12.properties.databases.items.properties.postgresql.properties.cluster,data:data42};vErrors===null?vErrors=[err107]:vErrors.push(err107),
errors++}}if(data39.jobs!==void 0){let data43=data39.jobs;if(!(typeof data43=="number"&&!(data43%1)&&!isNaN(data43)&&isFinite(data43))){let err108={instancePath:instancePath+
"/databases/"+i5+"/postgresql/jobs",schemaPath:"#/properties/databases/items/properties/postgresql/properties/jobs/type",keyword:"type",params:{type:"integer"},
schema:schema12.properties.databases.items.properties.postgresql.properties.jobs.type,parentSchema:schema12.properties.databases.items.properties.postgresql.properties.
jobs,data:data43};vErrors===null?vErrors=[err108]:vErrors.push(err108),errors++}if(typeof data43=="number"&&isFinite(data43)){if(data43>64||isNaN(data43)){let err109={
instancePath:instancePath+"/databases/"+i5+"/postgresql/jobs",schemaPath:"#/properties/databases/items/properties/postgresql/properties/jobs/maximum",keyword:"m\
aximum",params:{comparison:"<=",limit:64},schema:64,parentSchema:schema12.properties.databases.items.properties.postgresql.properties.jobs,data:data43};vErrors===
null?vErrors=[err109]:vErrors.push(err109),errors++}if(data43<1||isNaN(data43)){let err110={instancePath:instancePath+"/databases/"+i5+"/postgresql/jobs",schemaPath:"\
#/properties/databases/items/properties/postgresql/properties/jobs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema12.properties.
databases.items.properties.postgresql.properties.jobs,data:data43};vErrors===null?vErrors=[err110]:vErrors.push(err110),errors++}}}if(data39.user!==void 0){let data44=data39.
user;if(typeof data44=="string"){if(func3(data44)>1024){let err111={instancePath:instancePath+"/databases/"+i5+"/postgresql/user",schemaPath:"#/properties/datab\
ases/items/properties/postgresql/properties/user/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.databases.items.
properties.postgresql.properties.user,data:data44};vErrors===null?vErrors=[err111]:vErrors.push(err111),errors++}if(!pattern3.test(data44)){let err112={instancePath:instancePath+
"/databases/"+i5+"/postgresql/user",schemaPath:"#/properties/databases/items/properties/postgresql/properties/user/pattern",keyword:"pattern",params:{pattern:"^\
(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$"},schema:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",parentSchema:schema12.properties.databases.
items.properties.postgresql.properties.user,data:data44};vErrors===null?vErrors=[err112]:vErrors.push(err112),errors++}}else{let err113={instancePath:instancePath+
"/databases/"+i5+"/postgresql/user",schemaPath:"#/properties/databases/items/properties/postgresql/properties/user/type",keyword:"type",params:{type:"string"},schema:schema12.
properties.databases.items.properties.postgresql.properties.user.type,parentSchema:schema12.properties.databases.items.properties.postgresql.properties.user,data:data44};
vErrors===null?vErrors=[err113]:vErrors.push(err113),errors++}}if(data39.socket!==void 0){let data45=data39.socket;if(typeof data45=="string"){if(func3(data45)>
1024){let err114={instancePath:instancePath+"/databases/"+i5+"/postgresql/socket",schemaPath:"#/properties/databases/items/properties/postgresql/properties/sock\
et/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.databases.items.properties.postgresql.properties.socket,data:data45};
vErrors===null?vErrors=[err114]:vErrors.push(err114),errors++}if(!pattern21.test(data45)){let err115={instancePath:instancePath+"/databases/"+i5+"/postgresql/so\
cket",schemaPath:"#/properties/databases/items/properties/postgresql/properties/socket/pattern",keyword:"pattern",params:{pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(\
?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$"},schema:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$",parentSchema:schema12.
properties.databases.items.properties.postgresql.properties.socket,data:data45};vErrors===null?vErrors=[err115]:vErrors.push(err115),errors++}}else{let err116={
instancePath:instancePath+"/databases/"+i5+"/postgresql/socket",schemaPath:"#/properties/databases/items/properties/postgresql/properties/socket/type",keyword:"\
type",params:{type:"string"},schema:schema12.properties.databases.items.properties.postgresql.properties.socket.type,parentSchema:schema12.properties.databases.
items.properties.postgresql.properties.socket,data:data45};vErrors===null?vErrors=[err116]:vErrors.push(err116),errors++}}}else{let err117={instancePath:instancePath+
"/databases/"+i5+"/postgresql",schemaPath:"#/properties/databases/items/properties/postgresql/type",keyword:"type",params:{type:"object"},schema:schema12.properties.
databases.items.properties.postgresql.type,parentSchema:schema12.properties.databases.items.properties.postgresql,data:data39};vErrors===null?vErrors=[err117]:vErrors.
push(err117),errors++}}if(data36.mariadb!==void 0){let data46=data36.mariadb,_errs111=errors,valid22=false,passing2=null,_errs112=errors;if(data46&&typeof data46==
"object"&&!Array.isArray(data46)&&data46.database===void 0){let err118={instancePath:instancePath+"/databases/"+i5+"/mariadb",schemaPath:"#/properties/databases\
/items/properties/mariadb/oneOf/0/required",keyword:"required",params:{missingProperty:"database"},schema:schema12.properties.databases.items.properties.mariadb.
oneOf[0].required,parentSchema:schema12.properties.databases.items.properties.mariadb.oneOf[0],data:data46};vErrors===null?vErrors=[err118]:vErrors.push(err118),
errors++}var _valid3=_errs112===errors;_valid3&&(valid22=true,passing2=0);let _errs113=errors;if(data46&&typeof data46=="object"&&!Array.isArray(data46)&&data46.
all_databases===void 0){let err119={instancePath:instancePath+"/databases/"+i5+"/mariadb",schemaPath:"#/properties/databases/items/properties/mariadb/oneOf/1/re\
quired",keyword:"required",params:{missingProperty:"all_databases"},schema:schema12.properties.databases.items.properties.mariadb.oneOf[1].required,parentSchema:schema12.
properties.databases.items.properties.mariadb.oneOf[1],data:data46};vErrors===null?vErrors=[err119]:vErrors.push(err119),errors++}var _valid3=_errs113===errors;
if(_valid3&&valid22?(valid22=false,passing2=[passing2,1]):_valid3&&(valid22=true,passing2=1),valid22)errors=_errs111,vErrors!==null&&(_errs111?vErrors.length=_errs111:
vErrors=null);else{let err120={instancePath:instancePath+"/databases/"+i5+"/mariadb",schemaPath:"#/properties/databases/items/properties/mariadb/oneOf",keyword:"\
oneOf",params:{passingSchemas:passing2},schema:schema12.properties.databases.items.properties.mariadb.oneOf,parentSchema:schema12.properties.databases.items.properties.
mariadb,data:data46};vErrors===null?vErrors=[err120]:vErrors.push(err120),errors++}if(data46&&typeof data46=="object"&&!Array.isArray(data46)){for(let key7 in data46)
if(!(key7==="database"||key7==="all_databases"||key7==="user"||key7==="socket")){let err121={instancePath:instancePath+"/databases/"+i5+"/mariadb",schemaPath:"#\
/properties/databases/items/properties/mariadb/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key7},schema:false,parentSchema:schema12.
properties.databases.items.properties.mariadb,data:data46};vErrors===null?vErrors=[err121]:vErrors.push(err121),errors++}if(data46.database!==void 0){let data47=data46.
database;if(typeof data47=="string"){if(func3(data47)>1024){let err122={instancePath:instancePath+"/databases/"+i5+"/mariadb/database",schemaPath:"#/properties/\
databases/items/properties/mariadb/properties/database/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.databases.
items.properties.mariadb.properties.database,data:data47};vErrors===null?vErrors=[err122]:vErrors.push(err122),errors++}if(!pattern3.test(data47)){let err123={instancePath:instancePath+
"/databases/"+i5+"/mariadb/database",schemaPath:"#/properties/databases/items/properties/mariadb/properties/database/pattern",keyword:"pattern",params:{pattern:"\
^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$"},schema:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",parentSchema:schema12.properties.databases.
items.properties.mariadb.properties.database,data:data47};vErrors===null?vErrors=[err123]:vErrors.push(err123),errors++}}else{let err124={instancePath:instancePath+
"/databases/"+i5+"/mariadb/database",schemaPath:"#/properties/databases/items/properties/mariadb/properties/database/type",keyword:"type",params:{type:"string"},
schema:schema12.properties.databases.items.properties.mariadb.properties.database.type,parentSchema:schema12.properties.databases.items.properties.mariadb.properties.
database,data:data47};vErrors===null?vErrors=[err124]:vErrors.push(err124),errors++}}if(data46.all_databases!==void 0){let data48=data46.all_databases;if(data48!==
true){let err125={instancePath:instancePath+"/databases/"+i5+"/mariadb/all_databases",schemaPath:"#/properties/databases/items/properties/mariadb/properties/all\
_databases/enum",keyword:"enum",params:{allowedValues:schema12.properties.databases.items.properties.mariadb.properties.all_databases.enum},schema:schema12.properties.
databases.items.properties.mariadb.properties.all_databases.enum,parentSchema:schema12.properties.databases.items.properties.mariadb.properties.all_databases,data:data48};
vErrors===null?vErrors=[err125]:vErrors.push(err125),errors++}}if(data46.user!==void 0){let data49=data46.user;if(typeof data49=="string"){if(func3(data49)>1024){
let err126={instancePath:instancePath+"/databases/"+i5+"/mariadb/user",schemaPath:"#/properties/databases/items/properties/mariadb/properties/user/maxLength",keyword:"\
maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.databases.items.properties.mariadb.properties.user,data:data49};vErrors===null?vErrors=
[err126]:vErrors.push(err126),errors++}if(!pattern3.test(data49)){let err127={instancePath:instancePath+"/databases/"+i5+"/mariadb/user",schemaPath:"#/propertie\
s/databases/items/properties/mariadb/properties/user/pattern",keyword:"pattern",params:{pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$"},schema:"\
^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",parentSchema:schema12.properties.databases.items.properties.mariadb.properties.user,data:data49};vErrors===
null?vErrors=[err127]:vErrors.push(err127),errors++}}else{let err128={instancePath:instancePath+"/databases/"+i5+"/mariadb/user",schemaPath:"#/properties/databa\
ses/items/properties/mariadb/properties/user/type",keyword:"type",params:{type:"string"},schema:schema12.properties.databases.items.properties.mariadb.properties.
user.type,parentSchema:schema12.properties.databases.items.properties.mariadb.properties.user,data:data49};vErrors===null?vErrors=[err128]:vErrors.push(err128),
errors++}}if(data46.socket!==void 0){let data50=data46.socket;if(typeof data50=="string"){if(func3(data50)>1024){let err129={instancePath:instancePath+"/databas\
es/"+i5+"/mariadb/socket",schemaPath:"#/properties/databases/items/properties/mariadb/properties/socket/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,
parentSchema:schema12.properties.databases.items.properties.mariadb.properties.socket,data:data50};vErrors===null?vErrors=[err129]:vErrors.push(err129),errors++}
if(!pattern21.test(data50)){let err130={instancePath:instancePath+"/databases/"+i5+"/mariadb/socket",schemaPath:"#/properties/databases/items/properties/mariadb\
/properties/socket/pattern",keyword:"pattern",params:{pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$"},schema:"^/(?\
!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$",parentSchema:schema12.properties.databases.items.properties.mariadb.properties.socket,
data:data50};vErrors===null?vErrors=[err130]:vErrors.push(err130),errors++}}else{let err131={instancePath:instancePath+"/databases/"+i5+"/mariadb/socket",schemaPath:"\
#/properties/databases/items/properties/mariadb/properties/socket/type",keyword:"type",params:{type:"string"},schema:schema12.properties.databases.items.properties.
mariadb.properties.socket.type,parentSchema:schema12.properties.databases.items.properties.mariadb.properties.socket,data:data50};vErrors===null?vErrors=[err131]:
vErrors.push(err131),errors++}}}else{let err132={instancePath:instancePath+"/databases/"+i5+"/mariadb",schemaPath:"#/properties/databases/items/properties/maria\
db/type",keyword:"type",params:{type:"object"},schema:schema12.properties.databases.items.properties.mariadb.type,parentSchema:schema12.properties.databases.items.
properties.mariadb,data:data46};vErrors===null?vErrors=[err132]:vErrors.push(err132),errors++}}if(data36.sqlite!==void 0){let data51=data36.sqlite;if(data51&&typeof data51==
"object"&&!Array.isArray(data51)){if(data51.path===void 0){let err133={instancePath:instancePath+"/databases/"+i5+"/sqlite",schemaPath:"#/properties/databases/i\
tems/properties/sqlite/required",keyword:"required",params:{missingProperty:"path"},schema:schema12.properties.databases.items.properties.sqlite.required,parentSchema:schema12.
properties.databases.items.properties.sqlite,data:data51};vErrors===null?vErrors=[err133]:vErrors.push(err133),errors++}for(let key8 in data51)if(key8!=="path"){
let err134={instancePath:instancePath+"/databases/"+i5+"/sqlite",schemaPath:"#/properties/databases/items/properties/sqlite/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:key8},schema:false,parentSchema:schema12.properties.databases.items.properties.sqlite,data:data51};vErrors===null?vErrors=
[err134]:vErrors.push(err134),errors++}if(data51.path!==void 0){let data52=data51.path;if(typeof data52=="string"){if(func3(data52)>1024){let err135={instancePath:instancePath+
"/databases/"+i5+"/sqlite/path",schemaPath:"#/properties/databases/items/properties/sqlite/properties/path/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,
parentSchema:schema12.properties.databases.items.properties.sqlite.properties.path,data:data52};vErrors===null?vErrors=[err135]:vErrors.push(err135),errors++}if(!pattern21.
test(data52)){let err136={instancePath:instancePath+"/databases/"+i5+"/sqlite/path",schemaPath:"#/properties/databases/items/properties/sqlite/properties/path/p\
attern",keyword:"pattern",params:{pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$"},schema:"^/(?!(?:.*/)?\\.{1,2}(?:/\
|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$",parentSchema:schema12.properties.databases.items.properties.sqlite.properties.path,data:data52};vErrors===
null?vErrors=[err136]:vErrors.push(err136),errors++}}else{let err137={instancePath:instancePath+"/databases/"+i5+"/sqlite/path",schemaPath:"#/properties/databas\
es/items/properties/sqlite/properties/path/type",keyword:"type",params:{type:"string"},schema:schema12.properties.databases.items.properties.sqlite.properties.path.
type,parentSchema:schema12.properties.databases.items.properties.sqlite.properties.path,data:data52};vErrors===null?vErrors=[err137]:vErrors.push(err137),errors++}}}else{
let err138={instancePath:instancePath+"/databases/"+i5+"/sqlite",schemaPath:"#/properties/databases/items/properties/sqlite/type",keyword:"type",params:{type:"o\
bject"},schema:schema12.properties.databases.items.properties.sqlite.type,parentSchema:schema12.properties.databases.items.properties.sqlite,data:data51};vErrors===
null?vErrors=[err138]:vErrors.push(err138),errors++}}if(data36.command!==void 0){let data53=data36.command;if(data53&&typeof data53=="object"&&!Array.isArray(data53)){
if(data53.dump===void 0){let err139={instancePath:instancePath+"/databases/"+i5+"/command",schemaPath:"#/properties/databases/items/properties/command/required",
keyword:"required",params:{missingProperty:"dump"},schema:schema12.properties.databases.items.properties.command.required,parentSchema:schema12.properties.databases.
items.properties.command,data:data53};vErrors===null?vErrors=[err139]:vErrors.push(err139),errors++}if(data53.restore===void 0){let err140={instancePath:instancePath+
"/databases/"+i5+"/command",schemaPath:"#/properties/databases/items/properties/command/required",keyword:"required",params:{missingProperty:"restore"},schema:schema12.
properties.databases.items.properties.command.required,parentSchema:schema12.properties.databases.items.properties.command,data:data53};vErrors===null?vErrors=[
err140]:vErrors.push(err140),errors++}for(let key9 in data53)if(!(key9==="dump"||key9==="restore")){let err141={instancePath:instancePath+"/databases/"+i5+"/com\
mand",schemaPath:"#/properties/databases/items/properties/command/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key9},schema:false,
parentSchema:schema12.properties.databases.items.properties.command,data:data53};vErrors===null?vErrors=[err141]:vErrors.push(err141),errors++}if(data53.dump!==
void 0){let data54=data53.dump;if(typeof data54=="string"){if(func3(data54)>4096){let err142={instancePath:instancePath+"/databases/"+i5+"/command/dump",schemaPath:"\
#/properties/databases/items/properties/command/properties/dump/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema12.properties.
databases.items.properties.command.properties.dump,data:data54};vErrors===null?vErrors=[err142]:vErrors.push(err142),errors++}if(func3(data54)<1){let err143={instancePath:instancePath+
"/databases/"+i5+"/command/dump",schemaPath:"#/properties/databases/items/properties/command/properties/dump/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:schema12.properties.databases.items.properties.command.properties.dump,data:data54};vErrors===null?vErrors=[err143]:vErrors.push(err143),errors++}if(!pattern39.
test(data54)){let err144={instancePath:instancePath+"/databases/"+i5+"/command/dump",schemaPath:"#/properties/databases/items/properties/command/properties/dump\
/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]+$"},schema:"^[^\\u0000]+$",parentSchema:schema12.properties.databases.items.properties.command.properties.
dump,data:data54};vErrors===null?vErrors=[err144]:vErrors.push(err144),errors++}}else{let err145={instancePath:instancePath+"/databases/"+i5+"/command/dump",schemaPath:"\
#/properties/databases/items/properties/command/properties/dump/type",keyword:"type",params:{type:"string"},schema:schema12.properties.databases.items.properties.
command.properties.dump.type,parentSchema:schema12.properties.databases.items.properties.command.properties.dump,data:data54};vErrors===null?vErrors=[err145]:vErrors.
push(err145),errors++}}if(data53.restore!==void 0){let data55=data53.restore;if(typeof data55=="string"){if(func3(data55)>4096){let err146={instancePath:instancePath+
"/databases/"+i5+"/command/restore",schemaPath:"#/properties/databases/items/properties/command/properties/restore/maxLength",keyword:"maxLength",params:{limit:4096},
schema:4096,parentSchema:schema12.properties.databases.items.properties.command.properties.restore,data:data55};vErrors===null?vErrors=[err146]:vErrors.push(err146),
errors++}if(func3(data55)<1){let err147={instancePath:instancePath+"/databases/"+i5+"/command/restore",schemaPath:"#/properties/databases/items/properties/comma\
nd/properties/restore/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema12.properties.databases.items.properties.command.properties.restore,
data:data55};vErrors===null?vErrors=[err147]:vErrors.push(err147),errors++}if(!pattern39.test(data55)){let err148={instancePath:instancePath+"/databases/"+i5+"/\
command/restore",schemaPath:"#/properties/databases/items/properties/command/properties/restore/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]+$"},schema:"\
^[^\\u0000]+$",parentSchema:schema12.properties.databases.items.properties.command.properties.restore,data:data55};vErrors===null?vErrors=[err148]:vErrors.push(
err148),errors++}}else{let err149={instancePath:instancePath+"/databases/"+i5+"/command/restore",schemaPath:"#/properties/databases/items/properties/command/pro\
perties/restore/type",keyword:"type",params:{type:"string"},schema:schema12.properties.databases.items.properties.command.properties.restore.type,parentSchema:schema12.
properties.databases.items.properties.command.properties.restore,data:data55};vErrors===null?vErrors=[err149]:vErrors.push(err149),errors++}}}else{let err150={instancePath:instancePath+
"/databases/"+i5+"/command",schemaPath:"#/properties/databases/items/properties/command/type",keyword:"type",params:{type:"object"},schema:schema12.properties.databases.
items.properties.command.type,parentSchema:schema12.properties.databases.items.properties.command,data:data53};vErrors===null?vErrors=[err150]:vErrors.push(err150),
errors++}}}else{let err151={instancePath:instancePath+"/databases/"+i5,schemaPath:"#/properties/databases/items/type",keyword:"type",params:{type:"object"},schema:schema12.
properties.databases.items.type,parentSchema:schema12.properties.databases.items,data:data36};vErrors===null?vErrors=[err151]:vErrors.push(err151),errors++}}}else{
let err152={instancePath:instancePath+"/databases",schemaPath:"#/properties/databases/type",keyword:"type",params:{type:"array"},schema:schema12.properties.databases.
type,parentSchema:schema12.properties.databases,data:data35};vErrors===null?vErrors=[err152]:vErrors.push(err152),errors++}}if(data.backup!==void 0){let data56=data.
backup;if(data56&&typeof data56=="object"&&!Array.isArray(data56)){for(let key10 in data56)if(!(key10==="directory"||key10==="plans")){let err153={instancePath:instancePath+
"/backup",schemaPath:"#/properties/backup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key10},schema:false,parentSchema:schema12.
properties.backup,data:data56};vErrors===null?vErrors=[err153]:vErrors.push(err153),errors++}if(data56.directory!==void 0){let data57=data56.directory;if(typeof data57==
"string"){if(func3(data57)>1024){let err154={instancePath:instancePath+"/backup/directory",schemaPath:"#/properties/backup/properties/directory/maxLength",keyword:"\
maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.backup.properties.directory,data:data57};vErrors===null?vErrors=[err154]:vErrors.push(
err154),errors++}if(!pattern21.test(data57)){let err155={instancePath:instancePath+"/backup/directory",schemaPath:"#/properties/backup/properties/directory/patt\
ern",keyword:"pattern",params:{pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$"},schema:"^/(?!(?:.*/)?\\.{1,2}(?:/|$)\
)(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$",parentSchema:schema12.properties.backup.properties.directory,data:data57};vErrors===null?vErrors=[err155]:
vErrors.push(err155),errors++}}else{let err156={instancePath:instancePath+"/backup/directory",schemaPath:"#/properties/backup/properties/directory/type",keyword:"\
type",params:{type:"string"},schema:schema12.properties.backup.properties.directory.type,parentSchema:schema12.properties.backup.properties.directory,data:data57};
vErrors===null?vErrors=[err156]:vErrors.push(err156),errors++}}if(data56.plans!==void 0){let data58=data56.plans;if(Array.isArray(data58)){if(data58.length>100){
let err157={instancePath:instancePath+"/backup/plans",schemaPath:"#/properties/backup/properties/plans/maxItems",keyword:"maxItems",params:{limit:100},schema:100,
parentSchema:schema12.properties.backup.properties.plans,data:data58};vErrors===null?vErrors=[err157]:vErrors.push(err157),errors++}let len6=data58.length;for(let i6=0;i6<
len6;i6++){let data59=data58[i6],_errs143=errors,valid29=false,passing3=null,_errs144=errors;if(data59&&typeof data59=="object"&&!Array.isArray(data59)&&data59.
include===void 0){let err158={instancePath:instancePath+"/backup/plans/"+i6,schemaPath:"#/properties/backup/properties/plans/items/oneOf/0/required",keyword:"re\
quired",params:{missingProperty:"include"},schema:schema12.properties.backup.properties.plans.items.oneOf[0].required,parentSchema:schema12.properties.backup.properties.
plans.items.oneOf[0],data:data59};vErrors===null?vErrors=[err158]:vErrors.push(err158),errors++}var _valid4=_errs144===errors;_valid4&&(valid29=true,passing3=0);
let _errs145=errors;if(data59&&typeof data59=="object"&&!Array.isArray(data59)&&data59.external===void 0){let err159={instancePath:instancePath+"/backup/plans/"+
i6,schemaPath:"#/properties/backup/properties/plans/items/oneOf/1/required",keyword:"required",params:{missingProperty:"external"},schema:schema12.properties.backup.
properties.plans.items.oneOf[1].required,parentSchema:schema12.properties.backup.properties.plans.items.oneOf[1],data:data59};vErrors===null?vErrors=[err159]:vErrors.
push(err159),errors++}var _valid4=_errs145===errors;if(_valid4&&valid29?(valid29=false,passing3=[passing3,1]):_valid4&&(valid29=true,passing3=1),valid29)errors=
_errs143,vErrors!==null&&(_errs143?vErrors.length=_errs143:vErrors=null);else{let err160={instancePath:instancePath+"/backup/plans/"+i6,schemaPath:"#/properties\
/backup/properties/plans/items/oneOf",keyword:"oneOf",params:{passingSchemas:passing3},schema:schema12.properties.backup.properties.plans.items.oneOf,parentSchema:schema12.
properties.backup.properties.plans.items,data:data59};vErrors===null?vErrors=[err160]:vErrors.push(err160),errors++}if(data59&&typeof data59=="object"&&!Array.isArray(
data59)){if(data59.name===void 0){let err161={instancePath:instancePath+"/backup/plans/"+i6,schemaPath:"#/properties/backup/properties/plans/items/required",keyword:"\
required",params:{missingProperty:"name"},schema:schema12.properties.backup.properties.plans.items.required,parentSchema:schema12.properties.backup.properties.plans.
items,data:data59};vErrors===null?vErrors=[err161]:vErrors.push(err161),errors++}if(data59.schedule===void 0){let err162={instancePath:instancePath+"/backup/pla\
ns/"+i6,schemaPath:"#/properties/backup/properties/plans/items/required",keyword:"required",params:{missingProperty:"schedule"},schema:schema12.properties.backup.
properties.plans.items.required,parentSchema:schema12.properties.backup.properties.plans.items,data:data59};vErrors===null?vErrors=[err162]:vErrors.push(err162),
errors++}for(let key11 in data59)if(!(key11==="name"||key11==="schedule"||key11==="on_share"||key11==="include"||key11==="external"||key11==="description"||key11===
"disabled")){let err163={instancePath:instancePath+"/backup/plans/"+i6,schemaPath:"#/properties/backup/properties/plans/items/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:key11},schema:false,parentSchema:schema12.properties.backup.properties.plans.items,data:data59};vErrors===null?vErrors=
[err163]:vErrors.push(err163),errors++}if(data59.name!==void 0){let data60=data59.name;if(typeof data60=="string"){if(!pattern23.test(data60)){let err164={instancePath:instancePath+
"/backup/plans/"+i6+"/name",schemaPath:"#/properties/backup/properties/plans/items/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[a-z0\
-9-]{0,38}[a-z0-9])?$"},schema:"^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$",parentSchema:schema12.properties.backup.properties.plans.items.properties.name,data:data60};
vErrors===null?vErrors=[err164]:vErrors.push(err164),errors++}}else{let err165={instancePath:instancePath+"/backup/plans/"+i6+"/name",schemaPath:"#/properties/b\
ackup/properties/plans/items/properties/name/type",keyword:"type",params:{type:"string"},schema:schema12.properties.backup.properties.plans.items.properties.name.
type,parentSchema:schema12.properties.backup.properties.plans.items.properties.name,data:data60};vErrors===null?vErrors=[err165]:vErrors.push(err165),errors++}}
if(data59.schedule!==void 0){let data61=data59.schedule;if(typeof data61!="string"){let err166={instancePath:instancePath+"/backup/plans/"+i6+"/schedule",schemaPath:"\
#/properties/backup/properties/plans/items/properties/schedule/type",keyword:"type",params:{type:"string"},schema:schema12.properties.backup.properties.plans.items.
properties.schedule.type,parentSchema:schema12.properties.backup.properties.plans.items.properties.schedule,data:data61};vErrors===null?vErrors=[err166]:vErrors.
push(err166),errors++}}if(data59.on_share!==void 0){let data62=data59.on_share;if(typeof data62!="boolean"){let err167={instancePath:instancePath+"/backup/plans\
/"+i6+"/on_share",schemaPath:"#/properties/backup/properties/plans/items/properties/on_share/type",keyword:"type",params:{type:"boolean"},schema:schema12.properties.
backup.properties.plans.items.properties.on_share.type,parentSchema:schema12.properties.backup.properties.plans.items.properties.on_share,data:data62};vErrors===
null?vErrors=[err167]:vErrors.push(err167),errors++}}if(data59.include!==void 0){let data63=data59.include;if(Array.isArray(data63)){if(data63.length>200){let err168={
instancePath:instancePath+"/backup/plans/"+i6+"/include",schemaPath:"#/properties/backup/properties/plans/items/properties/include/maxItems",keyword:"maxItems",
params:{limit:200},schema:200,parentSchema:schema12.properties.backup.properties.plans.items.properties.include,data:data63};vErrors===null?vErrors=[err168]:vErrors.
push(err168),errors++}if(data63.length<1){let err169={instancePath:instancePath+"/backup/plans/"+i6+"/include",schemaPath:"#/properties/backup/properties/plans/\
items/properties/include/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:schema12.properties.backup.properties.plans.items.properties.include,
data:data63};vErrors===null?vErrors=[err169]:vErrors.push(err169),errors++}let len7=data63.length;for(let i7=0;i7<len7;i7++){let data64=data63[i7],_errs156=errors,
valid33=false,_errs157=errors;if(typeof data64!="string"){let err170={instancePath:instancePath+"/backup/plans/"+i6+"/include/"+i7,schemaPath:"#/properties/back\
up/properties/plans/items/properties/include/items/anyOf/0/type",keyword:"type",params:{type:"string"},schema:schema12.properties.backup.properties.plans.items.
properties.include.items.anyOf[0].type,parentSchema:schema12.properties.backup.properties.plans.items.properties.include.items.anyOf[0],data:data64};vErrors===null?
vErrors=[err170]:vErrors.push(err170),errors++}var _valid5=_errs157===errors;if(valid33=valid33||_valid5,!valid33){let _errs159=errors;if(data64&&typeof data64==
"object"&&!Array.isArray(data64)){if(data64.path===void 0){let err171={instancePath:instancePath+"/backup/plans/"+i6+"/include/"+i7,schemaPath:"#/properties/bac\
kup/properties/plans/items/properties/include/items/anyOf/1/required",keyword:"required",params:{missingProperty:"path"},schema:schema12.properties.backup.properties.
plans.items.properties.include.items.anyOf[1].required,parentSchema:schema12.properties.backup.properties.plans.items.properties.include.items.anyOf[1],data:data64};
vErrors===null?vErrors=[err171]:vErrors.push(err171),errors++}for(let key12 in data64)if(!(key12==="path"||key12==="name")){let err172={instancePath:instancePath+
"/backup/plans/"+i6+"/include/"+i7,schemaPath:"#/properties/backup/properties/plans/items/properties/include/items/anyOf/1/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:key12},schema:false,parentSchema:schema12.properties.backup.properties.plans.items.properties.include.items.anyOf[1],
data:data64};vErrors===null?vErrors=[err172]:vErrors.push(err172),errors++}if(data64.path!==void 0){let data65=data64.path;if(typeof data65=="string"){if(func3(
data65)>1024){let err173={instancePath:instancePath+"/backup/plans/"+i6+"/include/"+i7+"/path",schemaPath:"#/properties/backup/properties/plans/items/properties\
/include/items/anyOf/1/properties/path/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.backup.properties.plans.items.
properties.include.items.anyOf[1].properties.path,data:data65};vErrors===null?vErrors=[err173]:vErrors.push(err173),errors++}if(!pattern21.test(data65)){let err174={
instancePath:instancePath+"/backup/plans/"+i6+"/include/"+i7+"/path",schemaPath:"#/properties/backup/properties/plans/items/properties/include/items/anyOf/1/pro\
perties/path/pattern",keyword:"pattern",params:{pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$"},schema:"^/(?!(?:.*\
/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$",parentSchema:schema12.properties.backup.properties.plans.items.properties.include.items.
anyOf[1].properties.path,data:data65};vErrors===null?vErrors=[err174]:vErrors.push(err174),errors++}}else{let err175={instancePath:instancePath+"/backup/plans/"+
i6+"/include/"+i7+"/path",schemaPath:"#/properties/backup/properties/plans/items/properties/include/items/anyOf/1/properties/path/type",keyword:"type",params:{type:"\
string"},schema:schema12.properties.backup.properties.plans.items.properties.include.items.anyOf[1].properties.path.type,parentSchema:schema12.properties.backup.
properties.plans.items.properties.include.items.anyOf[1].properties.path,data:data65};vErrors===null?vErrors=[err175]:vErrors.push(err175),errors++}}if(data64.name!==
void 0){let data66=data64.name;if(typeof data66=="string"){if(!pattern23.test(data66)){let err176={instancePath:instancePath+"/backup/plans/"+i6+"/include/"+i7+
"/name",schemaPath:"#/properties/backup/properties/plans/items/properties/include/items/anyOf/1/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-\
z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$"},schema:"^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$",parentSchema:schema12.properties.backup.properties.plans.items.properties.include.
items.anyOf[1].properties.name,data:data66};vErrors===null?vErrors=[err176]:vErrors.push(err176),errors++}}else{let err177={instancePath:instancePath+"/backup/p\
lans/"+i6+"/include/"+i7+"/name",schemaPath:"#/properties/backup/properties/plans/items/properties/include/items/anyOf/1/properties/name/type",keyword:"type",params:{
type:"string"},schema:schema12.properties.backup.properties.plans.items.properties.include.items.anyOf[1].properties.name.type,parentSchema:schema12.properties.
backup.properties.plans.items.properties.include.items.anyOf[1].properties.name,data:data66};vErrors===null?vErrors=[err177]:vErrors.push(err177),errors++}}}else{
let err178={instancePath:instancePath+"/backup/plans/"+i6+"/include/"+i7,schemaPath:"#/properties/backup/properties/plans/items/properties/include/items/anyOf/1\
/type",keyword:"type",params:{type:"object"},schema:schema12.properties.backup.properties.plans.items.properties.include.items.anyOf[1].type,parentSchema:schema12.
properties.backup.properties.plans.items.properties.include.items.anyOf[1],data:data64};vErrors===null?vErrors=[err178]:vErrors.push(err178),errors++}var _valid5=_errs159===
errors;valid33=valid33||_valid5}if(valid33)errors=_errs156,vErrors!==null&&(_errs156?vErrors.length=_errs156:vErrors=null);else{let err179={instancePath:instancePath+
"/backup/plans/"+i6+"/include/"+i7,schemaPath:"#/properties/backup/properties/plans/items/properties/include/items/anyOf",keyword:"anyOf",params:{},schema:schema12.
properties.backup.properties.plans.items.properties.include.items.anyOf,parentSchema:schema12.properties.backup.properties.plans.items.properties.include.items,
data:data64};vErrors===null?vErrors=[err179]:vErrors.push(err179),errors++}}}else{let err180={instancePath:instancePath+"/backup/plans/"+i6+"/include",schemaPath:"\
#/properties/backup/properties/plans/items/properties/include/type",keyword:"type",params:{type:"array"},schema:schema12.properties.backup.properties.plans.items.
properties.include.type,parentSchema:schema12.properties.backup.properties.plans.items.properties.include,data:data63};vErrors===null?vErrors=[err180]:vErrors.push(
err180),errors++}}if(data59.external!==void 0){let data67=data59.external;if(data67&&typeof data67=="object"&&!Array.isArray(data67)){if(data67.directory===void 0){
let err181={instancePath:instancePath+"/backup/plans/"+i6+"/external",schemaPath:"#/properties/backup/properties/plans/items/properties/external/required",keyword:"\
required",params:{missingProperty:"directory"},schema:schema12.properties.backup.properties.plans.items.properties.external.required,parentSchema:schema12.properties.
backup.properties.plans.items.properties.external,data:data67};vErrors===null?vErrors=[err181]:vErrors.push(err181),errors++}if(data67.pattern===void 0){let err182={
instancePath:instancePath+"/backup/plans/"+i6+"/external",schemaPath:"#/properties/backup/properties/plans/items/properties/external/required",keyword:"required",
params:{missingProperty:"pattern"},schema:schema12.properties.backup.properties.plans.items.properties.external.required,parentSchema:schema12.properties.backup.
properties.plans.items.properties.external,data:data67};vErrors===null?vErrors=[err182]:vErrors.push(err182),errors++}if(data67.restore===void 0){let err183={instancePath:instancePath+
"/backup/plans/"+i6+"/external",schemaPath:"#/properties/backup/properties/plans/items/properties/external/required",keyword:"required",params:{missingProperty:"\
restore"},schema:schema12.properties.backup.properties.plans.items.properties.external.required,parentSchema:schema12.properties.backup.properties.plans.items.properties.
external,data:data67};vErrors===null?vErrors=[err183]:vErrors.push(err183),errors++}for(let key13 in data67)if(!(key13==="directory"||key13==="pattern"||key13===
"companion"||key13==="restore")){let err184={instancePath:instancePath+"/backup/plans/"+i6+"/external",schemaPath:"#/properties/backup/properties/plans/items/pr\
operties/external/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key13},schema:false,parentSchema:schema12.properties.backup.properties.
plans.items.properties.external,data:data67};vErrors===null?vErrors=[err184]:vErrors.push(err184),errors++}if(data67.directory!==void 0){let data68=data67.directory;
if(typeof data68=="string"){if(func3(data68)>1024){let err185={instancePath:instancePath+"/backup/plans/"+i6+"/external/directory",schemaPath:"#/properties/back\
up/properties/plans/items/properties/external/properties/directory/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.
backup.properties.plans.items.properties.external.properties.directory,data:data68};vErrors===null?vErrors=[err185]:vErrors.push(err185),errors++}if(!pattern21.
test(data68)){let err186={instancePath:instancePath+"/backup/plans/"+i6+"/external/directory",schemaPath:"#/properties/backup/properties/plans/items/properties/\
external/properties/directory/pattern",keyword:"pattern",params:{pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$"},schema:"\
^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$",parentSchema:schema12.properties.backup.properties.plans.items.properties.external.
properties.directory,data:data68};vErrors===null?vErrors=[err186]:vErrors.push(err186),errors++}}else{let err187={instancePath:instancePath+"/backup/plans/"+i6+
"/external/directory",schemaPath:"#/properties/backup/properties/plans/items/properties/external/properties/directory/type",keyword:"type",params:{type:"string"},
schema:schema12.properties.backup.properties.plans.items.properties.external.properties.directory.type,parentSchema:schema12.properties.backup.properties.plans.
items.properties.external.properties.directory,data:data68};vErrors===null?vErrors=[err187]:vErrors.push(err187),errors++}}if(data67.pattern!==void 0){let data69=data67.
pattern;if(typeof data69=="string"){if(func3(data69)>1024){let err188={instancePath:instancePath+"/backup/plans/"+i6+"/external/pattern",schemaPath:"#/propertie\
s/backup/properties/plans/items/properties/external/properties/pattern/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.
backup.properties.plans.items.properties.external.properties.pattern,data:data69};vErrors===null?vErrors=[err188]:vErrors.push(err188),errors++}if(!pattern3.test(
data69)){let err189={instancePath:instancePath+"/backup/plans/"+i6+"/external/pattern",schemaPath:"#/properties/backup/properties/plans/items/properties/externa\
l/properties/pattern/pattern",keyword:"pattern",params:{pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$"},schema:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u00\
7f\\u2028\\u2029]+$",parentSchema:schema12.properties.backup.properties.plans.items.properties.external.properties.pattern,data:data69};vErrors===null?vErrors=[
err189]:vErrors.push(err189),errors++}}else{let err190={instancePath:instancePath+"/backup/plans/"+i6+"/external/pattern",schemaPath:"#/properties/backup/proper\
ties/plans/items/properties/external/properties/pattern/type",keyword:"type",params:{type:"string"},schema:schema12.properties.backup.properties.plans.items.properties.
external.properties.pattern.type,parentSchema:schema12.properties.backup.properties.plans.items.properties.external.properties.pattern,data:data69};vErrors===null?
vErrors=[err190]:vErrors.push(err190),errors++}}if(data67.companion!==void 0){let data70=data67.companion;if(typeof data70=="string"){if(!pattern47.test(data70)){
let err191={instancePath:instancePath+"/backup/plans/"+i6+"/external/companion",schemaPath:"#/properties/backup/properties/plans/items/properties/external/prope\
rties/companion/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._+:@=,-]{0,254}$"},schema:"^[A-Za-z0-9][A-Za-z0-9._+:@=,-]{0,254}$",parentSchema:schema12.
properties.backup.properties.plans.items.properties.external.properties.companion,data:data70};vErrors===null?vErrors=[err191]:vErrors.push(err191),errors++}}else{
let err192={instancePath:instancePath+"/backup/plans/"+i6+"/external/companion",schemaPath:"#/properties/backup/properties/plans/items/properties/external/prope\
rties/companion/type",keyword:"type",params:{type:"string"},schema:schema12.properties.backup.properties.plans.items.properties.external.properties.companion.type,
parentSchema:schema12.properties.backup.properties.plans.items.properties.external.properties.companion,data:data70};vErrors===null?vErrors=[err192]:vErrors.push(
err192),errors++}}if(data67.restore!==void 0){let data71=data67.restore;if(typeof data71=="string"){if(func3(data71)>4096){let err193={instancePath:instancePath+
"/backup/plans/"+i6+"/external/restore",schemaPath:"#/properties/backup/properties/plans/items/properties/external/properties/restore/maxLength",keyword:"maxLen\
gth",params:{limit:4096},schema:4096,parentSchema:schema12.properties.backup.properties.plans.items.properties.external.properties.restore,data:data71};vErrors===
null?vErrors=[err193]:vErrors.push(err193),errors++}if(func3(data71)<1){let err194={instancePath:instancePath+"/backup/plans/"+i6+"/external/restore",schemaPath:"\
#/properties/backup/properties/plans/items/properties/external/properties/restore/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema12.
properties.backup.properties.plans.items.properties.external.properties.restore,data:data71};vErrors===null?vErrors=[err194]:vErrors.push(err194),errors++}if(!pattern39.
test(data71)){let err195={instancePath:instancePath+"/backup/plans/"+i6+"/external/restore",schemaPath:"#/properties/backup/properties/plans/items/properties/ex\
ternal/properties/restore/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]+$"},schema:"^[^\\u0000]+$",parentSchema:schema12.properties.backup.properties.
plans.items.properties.external.properties.restore,data:data71};vErrors===null?vErrors=[err195]:vErrors.push(err195),errors++}}else{let err196={instancePath:instancePath+
"/backup/plans/"+i6+"/external/restore",schemaPath:"#/properties/backup/properties/plans/items/properties/external/properties/restore/type",keyword:"type",params:{
type:"string"},schema:schema12.properties.backup.properties.plans.items.properties.external.properties.restore.type,parentSchema:schema12.properties.backup.properties.
plans.items.properties.external.properties.restore,data:data71};vErrors===null?vErrors=[err196]:vErrors.push(err196),errors++}}}else{let err197={instancePath:instancePath+
"/backup/plans/"+i6+"/external",schemaPath:"#/properties/backup/properties/plans/items/properties/external/type",keyword:"type",params:{type:"object"},schema:schema12.
properties.backup.properties.plans.items.properties.external.type,parentSchema:schema12.properties.backup.properties.plans.items.properties.external,data:data67};
vErrors===null?vErrors=[err197]:vErrors.push(err197),errors++}}if(data59.description!==void 0){let data72=data59.description;if(typeof data72=="string"){if(func3(
data72)>1024){let err198={instancePath:instancePath+"/backup/plans/"+i6+"/description",schemaPath:"#/properties/backup/properties/plans/items/properties/descrip\
tion/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.backup.properties.plans.items.properties.description,data:data72};
vErrors===null?vErrors=[err198]:vErrors.push(err198),errors++}if(!pattern3.test(data72)){let err199={instancePath:instancePath+"/backup/plans/"+i6+"/description",
schemaPath:"#/properties/backup/properties/plans/items/properties/description/pattern",keyword:"pattern",params:{pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\
\\u2029]+$"},schema:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",parentSchema:schema12.properties.backup.properties.plans.items.properties.description,
data:data72};vErrors===null?vErrors=[err199]:vErrors.push(err199),errors++}}else{let err200={instancePath:instancePath+"/backup/plans/"+i6+"/description",schemaPath:"\
#/properties/backup/properties/plans/items/properties/description/type",keyword:"type",params:{type:"string"},schema:schema12.properties.backup.properties.plans.
items.properties.description.type,parentSchema:schema12.properties.backup.properties.plans.items.properties.description,data:data72};vErrors===null?vErrors=[err200]:
vErrors.push(err200),errors++}}if(data59.disabled!==void 0){let data73=data59.disabled;if(typeof data73!="boolean"){let err201={instancePath:instancePath+"/back\
up/plans/"+i6+"/disabled",schemaPath:"#/properties/backup/properties/plans/items/properties/disabled/type",keyword:"type",params:{type:"boolean"},schema:schema12.
properties.backup.properties.plans.items.properties.disabled.type,parentSchema:schema12.properties.backup.properties.plans.items.properties.disabled,data:data73};
vErrors===null?vErrors=[err201]:vErrors.push(err201),errors++}}}else{let err202={instancePath:instancePath+"/backup/plans/"+i6,schemaPath:"#/properties/backup/p\
roperties/plans/items/type",keyword:"type",params:{type:"object"},schema:schema12.properties.backup.properties.plans.items.type,parentSchema:schema12.properties.
backup.properties.plans.items,data:data59};vErrors===null?vErrors=[err202]:vErrors.push(err202),errors++}}}else{let err203={instancePath:instancePath+"/backup/p\
lans",schemaPath:"#/properties/backup/properties/plans/type",keyword:"type",params:{type:"array"},schema:schema12.properties.backup.properties.plans.type,parentSchema:schema12.
properties.backup.properties.plans,data:data58};vErrors===null?vErrors=[err203]:vErrors.push(err203),errors++}}}else{let err204={instancePath:instancePath+"/bac\
kup",schemaPath:"#/properties/backup/type",keyword:"type",params:{type:"object"},schema:schema12.properties.backup.type,parentSchema:schema12.properties.backup,
data:data56};vErrors===null?vErrors=[err204]:vErrors.push(err204),errors++}}if(data.failover!==void 0){let data74=data.failover;if(data74&&typeof data74=="objec\
t"&&!Array.isArray(data74)){for(let key14 in data74)if(!(key14==="health"||key14==="traffic"||key14==="fence"||key14==="witness"||key14==="max_loss"||key14==="h\
old_down"||key14==="before"||key14==="after")){let err205={instancePath:instancePath+"/failover",schemaPath:"#/properties/failover/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key14},schema:false,parentSchema:schema12.properties.failover,data:data74};vErrors===null?vErrors=[err205]:vErrors.
push(err205),errors++}if(data74.health!==void 0){let data75=data74.health,_errs186=errors,valid37=false,passing4=null,_errs187=errors;if(data75&&typeof data75==
"object"&&!Array.isArray(data75)&&data75.http===void 0){let err206={instancePath:instancePath+"/failover/health",schemaPath:"#/properties/failover/properties/he\
alth/oneOf/0/required",keyword:"required",params:{missingProperty:"http"},schema:schema12.properties.failover.properties.health.oneOf[0].required,parentSchema:schema12.
properties.failover.properties.health.oneOf[0],data:data75};vErrors===null?vErrors=[err206]:vErrors.push(err206),errors++}var _valid6=_errs187===errors;_valid6&&
(valid37=true,passing4=0);let _errs188=errors;if(data75&&typeof data75=="object"&&!Array.isArray(data75)&&data75.tcp===void 0){let err207={instancePath:instancePath+
"/failover/health",schemaPath:"#/properties/failover/properties/health/oneOf/1/required",keyword:"required",params:{missingProperty:"tcp"},schema:schema12.properties.
failover.properties.health.oneOf[1].required,parentSchema:schema12.properties.failover.properties.health.oneOf[1],data:data75};vErrors===null?vErrors=[err207]:vErrors.
push(err207),errors++}var _valid6=_errs188===errors;if(_valid6&&valid37)valid37=false,passing4=[passing4,1];else{_valid6&&(valid37=true,passing4=1);let _errs189=errors;
if(data75&&typeof data75=="object"&&!Array.isArray(data75)&&data75.command===void 0){let err208={instancePath:instancePath+"/failover/health",schemaPath:"#/prop\
erties/failover/properties/health/oneOf/2/required",keyword:"required",params:{missingProperty:"command"},schema:schema12.properties.failover.properties.health.
oneOf[2].required,parentSchema:schema12.properties.failover.properties.health.oneOf[2],data:data75};vErrors===null?vErrors=[err208]:vErrors.push(err208),errors++}
var _valid6=_errs189===errors;_valid6&&valid37?(valid37=false,passing4=[passing4,2]):_valid6&&(valid37=true,passing4=2)}if(valid37)errors=_errs186,vErrors!==null&&
(_errs186?vErrors.length=_errs186:vErrors=null);else{let err209={instancePath:instancePath+"/failover/health",schemaPath:"#/properties/failover/properties/healt\
h/oneOf",keyword:"oneOf",params:{passingSchemas:passing4},schema:schema12.properties.failover.properties.health.oneOf,parentSchema:schema12.properties.failover.
properties.health,data:data75};vErrors===null?vErrors=[err209]:vErrors.push(err209),errors++}if(data75&&typeof data75=="object"&&!Array.isArray(data75)){for(let key15 in data75)
if(!(key15==="http"||key15==="status"||key15==="tcp"||key15==="command"||key15==="within")){let err210={instancePath:instancePath+"/failover/health",schemaPath:"\
#/properties/failover/properties/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key15},schema:false,parentSchema:schema12.
properties.failover.properties.health,data:data75};vErrors===null?vErrors=[err210]:vErrors.push(err210),errors++}if(data75.http!==void 0){let data76=data75.http;
if(typeof data76=="string"){if(!pattern50.test(data76)){let err211={instancePath:instancePath+"/failover/health/http",schemaPath:"#/properties/failover/properti\
es/health/properties/http/pattern",keyword:"pattern",params:{pattern:"^https?://(?:\\{\\{[^\\n]*?\\}\\}|[^\\s\\u0000-\\u001f])+$"},schema:"^https?://(?:\\{\\{[^\\n\
]*?\\}\\}|[^\\s\\u0000-\\u001f])+$",parentSchema:schema12.properties.failover.properties.health.properties.http,data:data76};vErrors===null?vErrors=[err211]:vErrors.
push(err211),errors++}}else{let err212={instancePath:instancePath+"/failover/health/http",schemaPath:"#/properties/failover/properties/health/properties/http/ty\
pe",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.health.properties.http.type,parentSchema:schema12.properties.failover.properties.
health.properties.http,data:data76};vErrors===null?vErrors=[err212]:vErrors.push(err212),errors++}}if(data75.status!==void 0){let data77=data75.status;if(!(typeof data77==
"number"&&!(data77%1)&&!isNaN(data77)&&isFinite(data77))){let err213={instancePath:instancePath+"/failover/health/status",schemaPath:"#/properties/failover/prop\
erties/health/properties/status/type",keyword:"type",params:{type:"integer"},schema:schema12.properties.failover.properties.health.properties.status.type,parentSchema:schema12.
properties.failover.properties.health.properties.status,data:data77};vErrors===null?vErrors=[err213]:vErrors.push(err213),errors++}if(typeof data77=="number"&&isFinite(
data77)){if(data77>599||isNaN(data77)){let err214={instancePath:instancePath+"/failover/health/status",schemaPath:"#/properties/failover/properties/health/prope\
rties/status/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},schema:599,parentSchema:schema12.properties.failover.properties.health.properties.status,
data:data77};vErrors===null?vErrors=[err214]:vErrors.push(err214),errors++}if(data77<100||isNaN(data77)){let err215={instancePath:instancePath+"/failover/health\
/status",schemaPath:"#/properties/failover/properties/health/properties/status/minimum",keyword:"minimum",params:{comparison:">=",limit:100},schema:100,parentSchema:schema12.
properties.failover.properties.health.properties.status,data:data77};vErrors===null?vErrors=[err215]:vErrors.push(err215),errors++}}}if(data75.tcp!==void 0){let data78=data75.
tcp;if(typeof data78!="string"&&!(typeof data78=="number"&&!(data78%1)&&!isNaN(data78)&&isFinite(data78))){let err216={instancePath:instancePath+"/failover/heal\
th/tcp",schemaPath:"#/properties/failover/properties/health/properties/tcp/type",keyword:"type",params:{type:schema12.properties.failover.properties.health.properties.
tcp.type},schema:schema12.properties.failover.properties.health.properties.tcp.type,parentSchema:schema12.properties.failover.properties.health.properties.tcp,data:data78};
vErrors===null?vErrors=[err216]:vErrors.push(err216),errors++}if(typeof data78=="number"&&isFinite(data78)){if(data78>65535||isNaN(data78)){let err217={instancePath:instancePath+
"/failover/health/tcp",schemaPath:"#/properties/failover/properties/health/properties/tcp/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},schema:65535,
parentSchema:schema12.properties.failover.properties.health.properties.tcp,data:data78};vErrors===null?vErrors=[err217]:vErrors.push(err217),errors++}if(data78<
1||isNaN(data78)){let err218={instancePath:instancePath+"/failover/health/tcp",schemaPath:"#/properties/failover/properties/health/properties/tcp/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema12.properties.failover.properties.health.properties.tcp,data:data78};vErrors===null?vErrors=
[err218]:vErrors.push(err218),errors++}}if(typeof data78=="string"&&!pattern51.test(data78)){let err219={instancePath:instancePath+"/failover/health/tcp",schemaPath:"\
#/properties/failover/properties/health/properties/tcp/pattern",keyword:"pattern",params:{pattern:"^(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5}$"},schema:"\
^(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5}$",parentSchema:schema12.properties.failover.properties.health.properties.tcp,data:data78};vErrors===null?vErrors=
[err219]:vErrors.push(err219),errors++}}if(data75.command!==void 0){let data79=data75.command;if(typeof data79=="string"){if(func3(data79)>4096){let err220={instancePath:instancePath+
"/failover/health/command",schemaPath:"#/properties/failover/properties/health/properties/command/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,
parentSchema:schema12.properties.failover.properties.health.properties.command,data:data79};vErrors===null?vErrors=[err220]:vErrors.push(err220),errors++}if(func3(
data79)<1){let err221={instancePath:instancePath+"/failover/health/command",schemaPath:"#/properties/failover/properties/health/properties/command/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:schema12.properties.failover.properties.health.properties.command,data:data79};vErrors===null?vErrors=[err221]:
vErrors.push(err221),errors++}if(!pattern39.test(data79)){let err222={instancePath:instancePath+"/failover/health/command",schemaPath:"#/properties/failover/pro\
perties/health/properties/command/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]+$"},schema:"^[^\\u0000]+$",parentSchema:schema12.properties.failover.properties.
health.properties.command,data:data79};vErrors===null?vErrors=[err222]:vErrors.push(err222),errors++}}else{let err223={instancePath:instancePath+"/failover/heal\
th/command",schemaPath:"#/properties/failover/properties/health/properties/command/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.
properties.health.properties.command.type,parentSchema:schema12.properties.failover.properties.health.properties.command,data:data79};vErrors===null?vErrors=[err223]:
vErrors.push(err223),errors++}}if(data75.within!==void 0){let data80=data75.within;if(typeof data80=="string"){if(!pattern16.test(data80)){let err224={instancePath:instancePath+
"/failover/health/within",schemaPath:"#/properties/failover/properties/health/properties/within/pattern",keyword:"pattern",params:{pattern:"^(?:0|[1-9][0-9]{0,8\
})[smhdw]$"},schema:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",parentSchema:schema12.properties.failover.properties.health.properties.within,data:data80};vErrors===null?vErrors=
[err224]:vErrors.push(err224),errors++}}else{let err225={instancePath:instancePath+"/failover/health/within",schemaPath:"#/properties/failover/properties/health\
/properties/within/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.health.properties.within.type,parentSchema:schema12.
properties.failover.properties.health.properties.within,data:data80};vErrors===null?vErrors=[err225]:vErrors.push(err225),errors++}}}else{let err226={instancePath:instancePath+
"/failover/health",schemaPath:"#/properties/failover/properties/health/type",keyword:"type",params:{type:"object"},schema:schema12.properties.failover.properties.
health.type,parentSchema:schema12.properties.failover.properties.health,data:data75};vErrors===null?vErrors=[err226]:vErrors.push(err226),errors++}}if(data74.traffic!==
void 0){let data81=data74.traffic;if(Array.isArray(data81)){if(data81.length>20){let err227={instancePath:instancePath+"/failover/traffic",schemaPath:"#/propert\
ies/failover/properties/traffic/maxItems",keyword:"maxItems",params:{limit:20},schema:20,parentSchema:schema12.properties.failover.properties.traffic,data:data81};
vErrors===null?vErrors=[err227]:vErrors.push(err227),errors++}let len8=data81.length;for(let i8=0;i8<len8;i8++){let data82=data81[i8];if(data82&&typeof data82==
"object"&&!Array.isArray(data82)){if(Object.keys(data82).length>1){let err228={instancePath:instancePath+"/failover/traffic/"+i8,schemaPath:"#/properties/failov\
er/properties/traffic/items/maxProperties",keyword:"maxProperties",params:{limit:1},schema:1,parentSchema:schema12.properties.failover.properties.traffic.items,
data:data82};vErrors===null?vErrors=[err228]:vErrors.push(err228),errors++}if(Object.keys(data82).length<1){let err229={instancePath:instancePath+"/failover/tra\
ffic/"+i8,schemaPath:"#/properties/failover/properties/traffic/items/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:schema12.properties.
failover.properties.traffic.items,data:data82};vErrors===null?vErrors=[err229]:vErrors.push(err229),errors++}for(let key16 in data82)if(!(key16==="dns"||key16===
"haproxy"||key16==="address"||key16==="command")){let err230={instancePath:instancePath+"/failover/traffic/"+i8,schemaPath:"#/properties/failover/properties/tra\
ffic/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key16},schema:false,parentSchema:schema12.properties.failover.properties.
traffic.items,data:data82};vErrors===null?vErrors=[err230]:vErrors.push(err230),errors++}if(data82.dns!==void 0){let data83=data82.dns,_errs208=errors,valid42=false,
passing5=null,_errs209=errors;if(data83&&typeof data83=="object"&&!Array.isArray(data83)&&data83.server===void 0){let err231={instancePath:instancePath+"/failov\
er/traffic/"+i8+"/dns",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/oneOf/0/required",keyword:"required",params:{missingProperty:"s\
erver"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.oneOf[0].required,parentSchema:schema12.properties.failover.properties.traffic.
items.properties.dns.oneOf[0],data:data83};vErrors===null?vErrors=[err231]:vErrors.push(err231),errors++}var _valid7=_errs209===errors;_valid7&&(valid42=true,passing5=
0);let _errs210=errors;if(data83&&typeof data83=="object"&&!Array.isArray(data83)&&data83.servers===void 0){let err232={instancePath:instancePath+"/failover/tra\
ffic/"+i8+"/dns",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/oneOf/1/required",keyword:"required",params:{missingProperty:"servers"},
schema:schema12.properties.failover.properties.traffic.items.properties.dns.oneOf[1].required,parentSchema:schema12.properties.failover.properties.traffic.items.
properties.dns.oneOf[1],data:data83};vErrors===null?vErrors=[err232]:vErrors.push(err232),errors++}var _valid7=_errs210===errors;if(_valid7&&valid42?(valid42=false,
passing5=[passing5,1]):_valid7&&(valid42=true,passing5=1),valid42)errors=_errs208,vErrors!==null&&(_errs208?vErrors.length=_errs208:vErrors=null);else{let err233={
instancePath:instancePath+"/failover/traffic/"+i8+"/dns",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/oneOf",keyword:"oneOf",params:{
passingSchemas:passing5},schema:schema12.properties.failover.properties.traffic.items.properties.dns.oneOf,parentSchema:schema12.properties.failover.properties.
traffic.items.properties.dns,data:data83};vErrors===null?vErrors=[err233]:vErrors.push(err233),errors++}if(data83&&typeof data83=="object"&&!Array.isArray(data83)){
if(data83.provider===void 0){let err234={instancePath:instancePath+"/failover/traffic/"+i8+"/dns",schemaPath:"#/properties/failover/properties/traffic/items/pro\
perties/dns/required",keyword:"required",params:{missingProperty:"provider"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.required,
parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns,data:data83};vErrors===null?vErrors=[err234]:vErrors.push(err234),errors++}if(data83.
zone===void 0){let err235={instancePath:instancePath+"/failover/traffic/"+i8+"/dns",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/re\
quired",keyword:"required",params:{missingProperty:"zone"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.required,parentSchema:schema12.
properties.failover.properties.traffic.items.properties.dns,data:data83};vErrors===null?vErrors=[err235]:vErrors.push(err235),errors++}if(data83.record===void 0){
let err236={instancePath:instancePath+"/failover/traffic/"+i8+"/dns",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/required",keyword:"\
required",params:{missingProperty:"record"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.required,parentSchema:schema12.properties.
failover.properties.traffic.items.properties.dns,data:data83};vErrors===null?vErrors=[err236]:vErrors.push(err236),errors++}if(data83.key===void 0){let err237={
instancePath:instancePath+"/failover/traffic/"+i8+"/dns",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/required",keyword:"required",
params:{missingProperty:"key"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.required,parentSchema:schema12.properties.failover.properties.
traffic.items.properties.dns,data:data83};vErrors===null?vErrors=[err237]:vErrors.push(err237),errors++}for(let key17 in data83)if(!func2.call(schema12.properties.
failover.properties.traffic.items.properties.dns.properties,key17)){let err238={instancePath:instancePath+"/failover/traffic/"+i8+"/dns",schemaPath:"#/propertie\
s/failover/properties/traffic/items/properties/dns/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key17},schema:false,parentSchema:schema12.
properties.failover.properties.traffic.items.properties.dns,data:data83};vErrors===null?vErrors=[err238]:vErrors.push(err238),errors++}if(data83.provider!==void 0){
let data84=data83.provider;if(data84!=="rfc2136"){let err239={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/provider",schemaPath:"#/properties/failove\
r/properties/traffic/items/properties/dns/properties/provider/enum",keyword:"enum",params:{allowedValues:schema12.properties.failover.properties.traffic.items.properties.
dns.properties.provider.enum},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.provider.enum,parentSchema:schema12.properties.
failover.properties.traffic.items.properties.dns.properties.provider,data:data84};vErrors===null?vErrors=[err239]:vErrors.push(err239),errors++}}if(data83.server!==
void 0){let data85=data83.server;if(typeof data85=="string"){if(!pattern0.test(data85)){let err240={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/serv\
er",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/server/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,253}$)(?:[A-\
Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$"},
schema:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4})\
{2,7}(?:\\.[0-9]{1,3}){0,3})$",parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.server,data:data85};vErrors===null?vErrors=
[err240]:vErrors.push(err240),errors++}}else{let err241={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/server",schemaPath:"#/properties/failover/prope\
rties/traffic/items/properties/dns/properties/server/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.traffic.items.properties.
dns.properties.server.type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.server,data:data85};vErrors===null?vErrors=
[err241]:vErrors.push(err241),errors++}}if(data83.port!==void 0){let data86=data83.port;if(!(typeof data86=="number"&&!(data86%1)&&!isNaN(data86)&&isFinite(data86))){
let err242={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/port",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/p\
ort/type",keyword:"type",params:{type:"integer"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.port.type,parentSchema:schema12.
properties.failover.properties.traffic.items.properties.dns.properties.port,data:data86};vErrors===null?vErrors=[err242]:vErrors.push(err242),errors++}if(typeof data86==
"number"&&isFinite(data86)){if(data86>65535||isNaN(data86)){let err243={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/port",schemaPath:"#/properties/f\
ailover/properties/traffic/items/properties/dns/properties/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},schema:65535,parentSchema:schema12.
properties.failover.properties.traffic.items.properties.dns.properties.port,data:data86};vErrors===null?vErrors=[err243]:vErrors.push(err243),errors++}if(data86<
1||isNaN(data86)){let err244={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/port",schemaPath:"#/properties/failover/properties/traffic/items/propertie\
s/dns/properties/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema12.properties.failover.properties.traffic.items.properties.
dns.properties.port,data:data86};vErrors===null?vErrors=[err244]:vErrors.push(err244),errors++}}}if(data83.servers!==void 0){let data87=data83.servers;if(Array.
isArray(data87)){if(data87.length>20){let err245={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/servers",schemaPath:"#/properties/failover/properties/\
traffic/items/properties/dns/properties/servers/maxItems",keyword:"maxItems",params:{limit:20},schema:20,parentSchema:schema12.properties.failover.properties.traffic.
items.properties.dns.properties.servers,data:data87};vErrors===null?vErrors=[err245]:vErrors.push(err245),errors++}if(data87.length<1){let err246={instancePath:instancePath+
"/failover/traffic/"+i8+"/dns/servers",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/servers/minItems",keyword:"minItems",
params:{limit:1},schema:1,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.servers,data:data87};vErrors===null?vErrors=
[err246]:vErrors.push(err246),errors++}let len9=data87.length;for(let i9=0;i9<len9;i9++){let data88=data87[i9],_errs220=errors,valid46=false,_errs221=errors;if(typeof data88==
"string"){if(!pattern0.test(data88)){let err247={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/servers/"+i9,schemaPath:"#/properties/failover/properti\
es/traffic/items/properties/dns/properties/servers/items/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A\
-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$"},schema:"^(?=.{1,253}$)(?:[\
A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3}\
)$",parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.servers.items.anyOf[0],data:data88};vErrors===null?vErrors=[err247]:
vErrors.push(err247),errors++}}else{let err248={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/servers/"+i9,schemaPath:"#/properties/failover/propertie\
s/traffic/items/properties/dns/properties/servers/items/anyOf/0/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.traffic.
items.properties.dns.properties.servers.items.anyOf[0].type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.servers.
items.anyOf[0],data:data88};vErrors===null?vErrors=[err248]:vErrors.push(err248),errors++}var _valid8=_errs221===errors;if(valid46=valid46||_valid8,!valid46){let _errs223=errors;
if(data88&&typeof data88=="object"&&!Array.isArray(data88)){if(data88.address===void 0){let err249={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/serv\
ers/"+i9,schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/servers/items/anyOf/1/required",keyword:"required",params:{missingProperty:"\
address"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.servers.items.anyOf[1].required,parentSchema:schema12.properties.
failover.properties.traffic.items.properties.dns.properties.servers.items.anyOf[1],data:data88};vErrors===null?vErrors=[err249]:vErrors.push(err249),errors++}for(let key18 in data88)
if(!(key18==="address"||key18==="port")){let err250={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/servers/"+i9,schemaPath:"#/properties/failover/prop\
erties/traffic/items/properties/dns/properties/servers/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key18},schema:false,
parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.servers.items.anyOf[1],data:data88};vErrors===null?vErrors=[err250]:
vErrors.push(err250),errors++}if(data88.address!==void 0){let data89=data88.address;if(typeof data89=="string"){if(!pattern0.test(data89)){let err251={instancePath:instancePath+
"/failover/traffic/"+i8+"/dns/servers/"+i9+"/address",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/servers/items/anyOf/1\
/properties/address/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,\
61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$"},schema:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?\
:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$",parentSchema:schema12.properties.failover.
properties.traffic.items.properties.dns.properties.servers.items.anyOf[1].properties.address,data:data89};vErrors===null?vErrors=[err251]:vErrors.push(err251),errors++}}else{
let err252={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/servers/"+i9+"/address",schemaPath:"#/properties/failover/properties/traffic/items/propertie\
s/dns/properties/servers/items/anyOf/1/properties/address/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.traffic.items.
properties.dns.properties.servers.items.anyOf[1].properties.address.type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.
servers.items.anyOf[1].properties.address,data:data89};vErrors===null?vErrors=[err252]:vErrors.push(err252),errors++}}if(data88.port!==void 0){let data90=data88.
port;if(!(typeof data90=="number"&&!(data90%1)&&!isNaN(data90)&&isFinite(data90))){let err253={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/servers/"+
i9+"/port",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/servers/items/anyOf/1/properties/port/type",keyword:"type",params:{
type:"integer"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.servers.items.anyOf[1].properties.port.type,parentSchema:schema12.
properties.failover.properties.traffic.items.properties.dns.properties.servers.items.anyOf[1].properties.port,data:data90};vErrors===null?vErrors=[err253]:vErrors.
push(err253),errors++}if(typeof data90=="number"&&isFinite(data90)){if(data90>65535||isNaN(data90)){let err254={instancePath:instancePath+"/failover/traffic/"+i8+
"/dns/servers/"+i9+"/port",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/servers/items/anyOf/1/properties/port/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:65535},schema:65535,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.servers.
items.anyOf[1].properties.port,data:data90};vErrors===null?vErrors=[err254]:vErrors.push(err254),errors++}if(data90<1||isNaN(data90)){let err255={instancePath:instancePath+
"/failover/traffic/"+i8+"/dns/servers/"+i9+"/port",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/servers/items/anyOf/1/pr\
operties/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema12.properties.failover.properties.traffic.items.properties.
dns.properties.servers.items.anyOf[1].properties.port,data:data90};vErrors===null?vErrors=[err255]:vErrors.push(err255),errors++}}}}else{let err256={instancePath:instancePath+
"/failover/traffic/"+i8+"/dns/servers/"+i9,schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/servers/items/anyOf/1/type",keyword:"\
type",params:{type:"object"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.servers.items.anyOf[1].type,parentSchema:schema12.
properties.failover.properties.traffic.items.properties.dns.properties.servers.items.anyOf[1],data:data88};vErrors===null?vErrors=[err256]:vErrors.push(err256),
errors++}var _valid8=_errs223===errors;valid46=valid46||_valid8}if(valid46)errors=_errs220,vErrors!==null&&(_errs220?vErrors.length=_errs220:vErrors=null);else{
let err257={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/servers/"+i9,schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/prope\
rties/servers/items/anyOf",keyword:"anyOf",params:{},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.servers.items.anyOf,
parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.servers.items,data:data88};vErrors===null?vErrors=[err257]:vErrors.
push(err257),errors++}}}else{let err258={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/servers",schemaPath:"#/properties/failover/properties/traffic/i\
tems/properties/dns/properties/servers/type",keyword:"type",params:{type:"array"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.
servers.type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.servers,data:data87};vErrors===null?vErrors=[err258]:vErrors.
push(err258),errors++}}if(data83.zone!==void 0){let data91=data83.zone;if(typeof data91=="string"){if(!pattern57.test(data91)){let err259={instancePath:instancePath+
"/failover/traffic/"+i8+"/dns/zone",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/zone/pattern",keyword:"pattern",params:{
pattern:"^(?=.{1,254}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?$"},schema:"^(?=.{1,254}$)[A-\
Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?$",parentSchema:schema12.properties.failover.properties.
traffic.items.properties.dns.properties.zone,data:data91};vErrors===null?vErrors=[err259]:vErrors.push(err259),errors++}}else{let err260={instancePath:instancePath+
"/failover/traffic/"+i8+"/dns/zone",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/zone/type",keyword:"type",params:{type:"\
string"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.zone.type,parentSchema:schema12.properties.failover.properties.traffic.
items.properties.dns.properties.zone,data:data91};vErrors===null?vErrors=[err260]:vErrors.push(err260),errors++}}if(data83.record!==void 0){let data92=data83.record;
if(typeof data92=="string"){if(!pattern58.test(data92)){let err261={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/record",schemaPath:"#/properties/fai\
lover/properties/traffic/items/properties/dns/properties/record/pattern",keyword:"pattern",params:{pattern:"^(?:@|(?=.{1,254}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61\
}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?)$"},schema:"^(?:@|(?=.{1,254}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.\
[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?)$",parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.record,data:data92};
vErrors===null?vErrors=[err261]:vErrors.push(err261),errors++}}else{let err262={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/record",schemaPath:"#/pr\
operties/failover/properties/traffic/items/properties/dns/properties/record/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.
traffic.items.properties.dns.properties.record.type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.record,data:data92};
vErrors===null?vErrors=[err262]:vErrors.push(err262),errors++}}if(data83.type!==void 0){let data93=data83.type;if(!(data93==="A"||data93==="AAAA"||data93==="CNA\
ME")){let err263={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/type",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/proper\
ties/type/enum",keyword:"enum",params:{allowedValues:schema12.properties.failover.properties.traffic.items.properties.dns.properties.type.enum},schema:schema12.
properties.failover.properties.traffic.items.properties.dns.properties.type.enum,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.
properties.type,data:data93};vErrors===null?vErrors=[err263]:vErrors.push(err263),errors++}}if(data83.values!==void 0){let data94=data83.values;if(data94&&typeof data94==
"object"&&!Array.isArray(data94))for(let key19 in data94){let data95=data94[key19];if(typeof data95=="string"){if(!pattern0.test(data95)){let err264={instancePath:instancePath+
"/failover/traffic/"+i8+"/dns/values/"+key19.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/pr\
operties/values/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](\
?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$"},schema:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,6\
1}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$",parentSchema:schema12.properties.
failover.properties.traffic.items.properties.dns.properties.values.additionalProperties,data:data95};vErrors===null?vErrors=[err264]:vErrors.push(err264),errors++}}else{
let err265={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/values/"+key19.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/failover/prop\
erties/traffic/items/properties/dns/properties/values/additionalProperties/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.
traffic.items.properties.dns.properties.values.additionalProperties.type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.
values.additionalProperties,data:data95};vErrors===null?vErrors=[err265]:vErrors.push(err265),errors++}}else{let err266={instancePath:instancePath+"/failover/tr\
affic/"+i8+"/dns/values",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/values/type",keyword:"type",params:{type:"object"},
schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.values.type,parentSchema:schema12.properties.failover.properties.traffic.
items.properties.dns.properties.values,data:data94};vErrors===null?vErrors=[err266]:vErrors.push(err266),errors++}}if(data83.also!==void 0){let data96=data83.also;
if(Array.isArray(data96)){if(data96.length>50){let err267={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/also",schemaPath:"#/properties/failover/prope\
rties/traffic/items/properties/dns/properties/also/maxItems",keyword:"maxItems",params:{limit:50},schema:50,parentSchema:schema12.properties.failover.properties.
traffic.items.properties.dns.properties.also,data:data96};vErrors===null?vErrors=[err267]:vErrors.push(err267),errors++}if(data96.length<1){let err268={instancePath:instancePath+
"/failover/traffic/"+i8+"/dns/also",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/also/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.also,data:data96};vErrors===null?vErrors=[err268]:
vErrors.push(err268),errors++}let len10=data96.length;for(let i10=0;i10<len10;i10++){let data97=data96[i10];if(data97&&typeof data97=="object"&&!Array.isArray(data97)){
for(let key20 in data97)if(!(key20==="record"||key20==="type"||key20==="values")){let err269={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/also/"+i10,
schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/also/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key20},
schema:false,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.also.items,data:data97};vErrors===null?vErrors=[err269]:
vErrors.push(err269),errors++}if(data97.record!==void 0){let data98=data97.record;if(typeof data98=="string"){if(!pattern58.test(data98)){let err270={instancePath:instancePath+
"/failover/traffic/"+i8+"/dns/also/"+i10+"/record",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/also/items/properties/re\
cord/pattern",keyword:"pattern",params:{pattern:"^(?:@|(?=.{1,254}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za\
-z0-9_])?)*\\.?)$"},schema:"^(?:@|(?=.{1,254}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?)$",parentSchema:schema12.
properties.failover.properties.traffic.items.properties.dns.properties.also.items.properties.record,data:data98};vErrors===null?vErrors=[err270]:vErrors.push(err270),
errors++}}else{let err271={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/also/"+i10+"/record",schemaPath:"#/properties/failover/properties/traffic/ite\
ms/properties/dns/properties/also/items/properties/record/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.traffic.items.
properties.dns.properties.also.items.properties.record.type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.also.items.
properties.record,data:data98};vErrors===null?vErrors=[err271]:vErrors.push(err271),errors++}}if(data97.type!==void 0){let data99=data97.type;if(!(data99==="A"||
data99==="AAAA"||data99==="CNAME")){let err272={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/also/"+i10+"/type",schemaPath:"#/properties/failover/pro\
perties/traffic/items/properties/dns/properties/also/items/properties/type/enum",keyword:"enum",params:{allowedValues:schema12.properties.failover.properties.traffic.
items.properties.dns.properties.also.items.properties.type.enum},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.also.items.
properties.type.enum,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.also.items.properties.type,data:data99};vErrors===
null?vErrors=[err272]:vErrors.push(err272),errors++}}if(data97.values!==void 0){let data100=data97.values;if(data100&&typeof data100=="object"&&!Array.isArray(data100))
for(let key21 in data100){let data101=data100[key21];if(typeof data101=="string"){if(!pattern0.test(data101)){let err273={instancePath:instancePath+"/failover/t\
raffic/"+i8+"/dns/also/"+i10+"/values/"+key21.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/p\
roperties/also/items/properties/values/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z\
0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$"},schema:"^(?=.{1,253}$)(?:[A-Za-\
z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$",
parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.also.items.properties.values.additionalProperties,data:data101};vErrors===
null?vErrors=[err273]:vErrors.push(err273),errors++}}else{let err274={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/also/"+i10+"/values/"+key21.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/also/items/properties/values/additionalPrope\
rties/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.also.items.properties.values.
additionalProperties.type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.also.items.properties.values.additionalProperties,
data:data101};vErrors===null?vErrors=[err274]:vErrors.push(err274),errors++}}else{let err275={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/also/"+i10+
"/values",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/also/items/properties/values/type",keyword:"type",params:{type:"o\
bject"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.also.items.properties.values.type,parentSchema:schema12.properties.
failover.properties.traffic.items.properties.dns.properties.also.items.properties.values,data:data100};vErrors===null?vErrors=[err275]:vErrors.push(err275),errors++}}}else{
let err276={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/also/"+i10,schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/propert\
ies/also/items/type",keyword:"type",params:{type:"object"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.also.items.type,
parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.also.items,data:data97};vErrors===null?vErrors=[err276]:vErrors.push(
err276),errors++}}}else{let err277={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/also",schemaPath:"#/properties/failover/properties/traffic/items/pro\
perties/dns/properties/also/type",keyword:"type",params:{type:"array"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.also.
type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.also,data:data96};vErrors===null?vErrors=[err277]:vErrors.push(
err277),errors++}}if(data83.ttl!==void 0){let data102=data83.ttl;if(!(typeof data102=="number"&&!(data102%1)&&!isNaN(data102)&&isFinite(data102))){let err278={instancePath:instancePath+
"/failover/traffic/"+i8+"/dns/ttl",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/ttl/type",keyword:"type",params:{type:"i\
nteger"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.ttl.type,parentSchema:schema12.properties.failover.properties.traffic.
items.properties.dns.properties.ttl,data:data102};vErrors===null?vErrors=[err278]:vErrors.push(err278),errors++}if(typeof data102=="number"&&isFinite(data102)){
if(data102>604800||isNaN(data102)){let err279={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/ttl",schemaPath:"#/properties/failover/properties/traffic\
/items/properties/dns/properties/ttl/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800},schema:604800,parentSchema:schema12.properties.failover.properties.
traffic.items.properties.dns.properties.ttl,data:data102};vErrors===null?vErrors=[err279]:vErrors.push(err279),errors++}if(data102<0||isNaN(data102)){let err280={
instancePath:instancePath+"/failover/traffic/"+i8+"/dns/ttl",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/ttl/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.ttl,data:data102};
vErrors===null?vErrors=[err280]:vErrors.push(err280),errors++}}}if(data83.key!==void 0){let data103=data83.key;if(data103&&typeof data103=="object"&&!Array.isArray(
data103)){if(data103.name===void 0){let err281={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/key",schemaPath:"#/properties/failover/properties/traffi\
c/items/properties/dns/properties/key/required",keyword:"required",params:{missingProperty:"name"},schema:schema12.properties.failover.properties.traffic.items.
properties.dns.properties.key.required,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key,data:data103};vErrors===
null?vErrors=[err281]:vErrors.push(err281),errors++}if(data103.secret===void 0){let err282={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/key",schemaPath:"\
#/properties/failover/properties/traffic/items/properties/dns/properties/key/required",keyword:"required",params:{missingProperty:"secret"},schema:schema12.properties.
failover.properties.traffic.items.properties.dns.properties.key.required,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.
key,data:data103};vErrors===null?vErrors=[err282]:vErrors.push(err282),errors++}for(let key22 in data103)if(!(key22==="name"||key22==="algorithm"||key22==="secr\
et")){let err283={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/key",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/propert\
ies/key/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key22},schema:false,parentSchema:schema12.properties.failover.properties.
traffic.items.properties.dns.properties.key,data:data103};vErrors===null?vErrors=[err283]:vErrors.push(err283),errors++}if(data103.name!==void 0){let data104=data103.
name;if(typeof data104=="string"){if(!pattern57.test(data104)){let err284={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/key/name",schemaPath:"#/prope\
rties/failover/properties/traffic/items/properties/dns/properties/key/properties/name/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,254}$)[A-Za-z0-9_](?:[\
A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?$"},schema:"^(?=.{1,254}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0\
-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?$",parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.
key.properties.name,data:data104};vErrors===null?vErrors=[err284]:vErrors.push(err284),errors++}}else{let err285={instancePath:instancePath+"/failover/traffic/"+
i8+"/dns/key/name",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/key/properties/name/type",keyword:"type",params:{type:"s\
tring"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key.properties.name.type,parentSchema:schema12.properties.failover.
properties.traffic.items.properties.dns.properties.key.properties.name,data:data104};vErrors===null?vErrors=[err285]:vErrors.push(err285),errors++}}if(data103.algorithm!==
void 0){let data105=data103.algorithm;if(!(data105==="hmac-sha224"||data105==="hmac-sha256"||data105==="hmac-sha384"||data105==="hmac-sha512")){let err286={instancePath:instancePath+
"/failover/traffic/"+i8+"/dns/key/algorithm",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/key/properties/algorithm/enum",
keyword:"enum",params:{allowedValues:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key.properties.algorithm.enum},schema:schema12.
properties.failover.properties.traffic.items.properties.dns.properties.key.properties.algorithm.enum,parentSchema:schema12.properties.failover.properties.traffic.
items.properties.dns.properties.key.properties.algorithm,data:data105};vErrors===null?vErrors=[err286]:vErrors.push(err286),errors++}}if(data103.secret!==void 0){
let data106=data103.secret;if(data106&&typeof data106=="object"&&!Array.isArray(data106)){if(Object.keys(data106).length>1){let err287={instancePath:instancePath+
"/failover/traffic/"+i8+"/dns/key/secret",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/key/properties/secret/maxProperti\
es",keyword:"maxProperties",params:{limit:1},schema:1,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key.properties.
secret,data:data106};vErrors===null?vErrors=[err287]:vErrors.push(err287),errors++}if(Object.keys(data106).length<1){let err288={instancePath:instancePath+"/fai\
lover/traffic/"+i8+"/dns/key/secret",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/key/properties/secret/minProperties",keyword:"\
minProperties",params:{limit:1},schema:1,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key.properties.secret,data:data106};
vErrors===null?vErrors=[err288]:vErrors.push(err288),errors++}for(let key23 in data106)if(!(key23==="env"||key23==="file"||key23==="command")){let err289={instancePath:instancePath+
"/failover/traffic/"+i8+"/dns/key/secret",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/key/properties/secret/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:key23},schema:false,parentSchema:schema12.properties.failover.properties.traffic.items.properties.
dns.properties.key.properties.secret,data:data106};vErrors===null?vErrors=[err289]:vErrors.push(err289),errors++}if(data106.env!==void 0){let data107=data106.env;
if(typeof data107=="string"){if(!pattern5.test(data107)){let err290={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/key/secret/env",schemaPath:"#/prope\
rties/failover/properties/traffic/items/properties/dns/properties/key/properties/secret/properties/env/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-\
Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key.properties.secret.
properties.env,data:data107};vErrors===null?vErrors=[err290]:vErrors.push(err290),errors++}}else{let err291={instancePath:instancePath+"/failover/traffic/"+i8+"\
/dns/key/secret/env",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/key/properties/secret/properties/env/type",keyword:"ty\
pe",params:{type:"string"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key.properties.secret.properties.env.type,parentSchema:schema12.
properties.failover.properties.traffic.items.properties.dns.properties.key.properties.secret.properties.env,data:data107};vErrors===null?vErrors=[err291]:vErrors.
push(err291),errors++}}if(data106.file!==void 0){let data108=data106.file;if(typeof data108=="string"){if(!pattern6.test(data108)){let err292={instancePath:instancePath+
"/failover/traffic/"+i8+"/dns/key/secret/file",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/key/properties/secret/proper\
ties/file/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f]+$"},schema:"^[^\\u0000-\\u001f]+$",parentSchema:schema12.properties.failover.properties.
traffic.items.properties.dns.properties.key.properties.secret.properties.file,data:data108};vErrors===null?vErrors=[err292]:vErrors.push(err292),errors++}}else{
let err293={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/key/secret/file",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/p\
roperties/key/properties/secret/properties/file/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.traffic.items.properties.
dns.properties.key.properties.secret.properties.file.type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key.properties.
secret.properties.file,data:data108};vErrors===null?vErrors=[err293]:vErrors.push(err293),errors++}}if(data106.command!==void 0){let data109=data106.command;if(Array.
isArray(data109)){if(data109.length<1){let err294={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/key/secret/command",schemaPath:"#/properties/failover\
/properties/traffic/items/properties/dns/properties/key/properties/secret/properties/command/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:schema12.
properties.failover.properties.traffic.items.properties.dns.properties.key.properties.secret.properties.command,data:data109};vErrors===null?vErrors=[err294]:vErrors.
push(err294),errors++}let len11=data109.length;for(let i11=0;i11<len11;i11++){let data110=data109[i11];if(typeof data110=="string"){if(!pattern7.test(data110)){
let err295={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/key/secret/command/"+i11,schemaPath:"#/properties/failover/properties/traffic/items/properti\
es/dns/properties/key/properties/secret/properties/command/items/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},schema:"^[^\\u0000]*$",parentSchema:schema12.
properties.failover.properties.traffic.items.properties.dns.properties.key.properties.secret.properties.command.items,data:data110};vErrors===null?vErrors=[err295]:
vErrors.push(err295),errors++}}else{let err296={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/key/secret/command/"+i11,schemaPath:"#/properties/failov\
er/properties/traffic/items/properties/dns/properties/key/properties/secret/properties/command/items/type",keyword:"type",params:{type:"string"},schema:schema12.
properties.failover.properties.traffic.items.properties.dns.properties.key.properties.secret.properties.command.items.type,parentSchema:schema12.properties.failover.
properties.traffic.items.properties.dns.properties.key.properties.secret.properties.command.items,data:data110};vErrors===null?vErrors=[err296]:vErrors.push(err296),
errors++}}}else{let err297={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/key/secret/command",schemaPath:"#/properties/failover/properties/traffic/ite\
ms/properties/dns/properties/key/properties/secret/properties/command/type",keyword:"type",params:{type:"array"},schema:schema12.properties.failover.properties.
traffic.items.properties.dns.properties.key.properties.secret.properties.command.type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.
dns.properties.key.properties.secret.properties.command,data:data109};vErrors===null?vErrors=[err297]:vErrors.push(err297),errors++}}}else{let err298={instancePath:instancePath+
"/failover/traffic/"+i8+"/dns/key/secret",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/key/properties/secret/type",keyword:"\
type",params:{type:"object"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key.properties.secret.type,parentSchema:schema12.
properties.failover.properties.traffic.items.properties.dns.properties.key.properties.secret,data:data106};vErrors===null?vErrors=[err298]:vErrors.push(err298),
errors++}}}else{let err299={instancePath:instancePath+"/failover/traffic/"+i8+"/dns/key",schemaPath:"#/properties/failover/properties/traffic/items/properties/d\
ns/properties/key/type",keyword:"type",params:{type:"object"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key.type,parentSchema:schema12.
properties.failover.properties.traffic.items.properties.dns.properties.key,data:data103};vErrors===null?vErrors=[err299]:vErrors.push(err299),errors++}}}else{let err300={
instancePath:instancePath+"/failover/traffic/"+i8+"/dns",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/type",keyword:"type",params:{
type:"object"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.type,parentSchema:schema12.properties.failover.properties.traffic.items.
properties.dns,data:data83};vErrors===null?vErrors=[err300]:vErrors.push(err300),errors++}}if(data82.haproxy!==void 0){let data111=data82.haproxy;if(data111&&typeof data111==
"object"&&!Array.isArray(data111)){if(data111.backend===void 0){let err301={instancePath:instancePath+"/failover/traffic/"+i8+"/haproxy",schemaPath:"#/propertie\
s/failover/properties/traffic/items/properties/haproxy/required",keyword:"required",params:{missingProperty:"backend"},schema:schema12.properties.failover.properties.
traffic.items.properties.haproxy.required,parentSchema:schema12.properties.failover.properties.traffic.items.properties.haproxy,data:data111};vErrors===null?vErrors=
[err301]:vErrors.push(err301),errors++}for(let key24 in data111)if(!(key24==="on"||key24==="socket"||key24==="backend"||key24==="servers"||key24==="state_file")){
let err302={instancePath:instancePath+"/failover/traffic/"+i8+"/haproxy",schemaPath:"#/properties/failover/properties/traffic/items/properties/haproxy/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:key24},schema:false,parentSchema:schema12.properties.failover.properties.traffic.items.properties.
haproxy,data:data111};vErrors===null?vErrors=[err302]:vErrors.push(err302),errors++}if(data111.on!==void 0){let data112=data111.on;if(typeof data112=="string"){
if(!pattern0.test(data112)){let err303={instancePath:instancePath+"/failover/traffic/"+i8+"/haproxy/on",schemaPath:"#/properties/failover/properties/traffic/ite\
ms/properties/haproxy/properties/on/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?\
:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$"},schema:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61\
}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$",parentSchema:schema12.properties.
failover.properties.traffic.items.properties.haproxy.properties.on,data:data112};vErrors===null?vErrors=[err303]:vErrors.push(err303),errors++}}else{let err304={
instancePath:instancePath+"/failover/traffic/"+i8+"/haproxy/on",schemaPath:"#/properties/failover/properties/traffic/items/properties/haproxy/properties/on/type",
keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.traffic.items.properties.haproxy.properties.on.type,parentSchema:schema12.properties.
failover.properties.traffic.items.properties.haproxy.properties.on,data:data112};vErrors===null?vErrors=[err304]:vErrors.push(err304),errors++}}if(data111.socket!==
void 0){let data113=data111.socket;if(typeof data113=="string"){if(!pattern67.test(data113)){let err305={instancePath:instancePath+"/failover/traffic/"+i8+"/hap\
roxy/socket",schemaPath:"#/properties/failover/properties/traffic/items/properties/haproxy/properties/socket/pattern",keyword:"pattern",params:{pattern:"^(?:/[A\
-Za-z0-9._/-]{1,100}|(?:[A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5})$"},schema:"^(?:/[A-Za-z0-9._/-]{1,100}|(?:[A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]+\\]\
):[0-9]{1,5})$",parentSchema:schema12.properties.failover.properties.traffic.items.properties.haproxy.properties.socket,data:data113};vErrors===null?vErrors=[err305]:
vErrors.push(err305),errors++}}else{let err306={instancePath:instancePath+"/failover/traffic/"+i8+"/haproxy/socket",schemaPath:"#/properties/failover/properties\
/traffic/items/properties/haproxy/properties/socket/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.traffic.items.properties.
haproxy.properties.socket.type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.haproxy.properties.socket,data:data113};vErrors===null?
vErrors=[err306]:vErrors.push(err306),errors++}}if(data111.backend!==void 0){let data114=data111.backend;if(typeof data114=="string"){if(!pattern68.test(data114)){
let err307={instancePath:instancePath+"/failover/traffic/"+i8+"/haproxy/backend",schemaPath:"#/properties/failover/properties/traffic/items/properties/haproxy/p\
roperties/backend/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.:-]{1,100}$"},schema:"^[A-Za-z0-9_.:-]{1,100}$",parentSchema:schema12.properties.failover.
properties.traffic.items.properties.haproxy.properties.backend,data:data114};vErrors===null?vErrors=[err307]:vErrors.push(err307),errors++}}else{let err308={instancePath:instancePath+
"/failover/traffic/"+i8+"/haproxy/backend",schemaPath:"#/properties/failover/properties/traffic/items/properties/haproxy/properties/backend/type",keyword:"type",
params:{type:"string"},schema:schema12.properties.failover.properties.traffic.items.properties.haproxy.properties.backend.type,parentSchema:schema12.properties.
failover.properties.traffic.items.properties.haproxy.properties.backend,data:data114};vErrors===null?vErrors=[err308]:vErrors.push(err308),errors++}}if(data111.
servers!==void 0){let data115=data111.servers;if(data115&&typeof data115=="object"&&!Array.isArray(data115))for(let key25 in data115){let data116=data115[key25];
if(typeof data116=="string"){if(!pattern68.test(data116)){let err309={instancePath:instancePath+"/failover/traffic/"+i8+"/haproxy/servers/"+key25.replace(/~/g,"\
~0").replace(/\//g,"~1"),schemaPath:"#/properties/failover/properties/traffic/items/properties/haproxy/properties/servers/additionalProperties/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_.:-]{1,100}$"},schema:"^[A-Za-z0-9_.:-]{1,100}$",parentSchema:schema12.properties.failover.properties.traffic.items.properties.
haproxy.properties.servers.additionalProperties,data:data116};vErrors===null?vErrors=[err309]:vErrors.push(err309),errors++}}else{let err310={instancePath:instancePath+
"/failover/traffic/"+i8+"/haproxy/servers/"+key25.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/failover/properties/traffic/items/properties/h\
aproxy/properties/servers/additionalProperties/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.traffic.items.properties.
haproxy.properties.servers.additionalProperties.type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.haproxy.properties.servers.additionalProperties,
data:data116};vErrors===null?vErrors=[err310]:vErrors.push(err310),errors++}}else{let err311={instancePath:instancePath+"/failover/traffic/"+i8+"/haproxy/server\
s",schemaPath:"#/properties/failover/properties/traffic/items/properties/haproxy/properties/servers/type",keyword:"type",params:{type:"object"},schema:schema12.
properties.failover.properties.traffic.items.properties.haproxy.properties.servers.type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.
haproxy.properties.servers,data:data115};vErrors===null?vErrors=[err311]:vErrors.push(err311),errors++}}if(data111.state_file!==void 0){let data117=data111.state_file;
if(typeof data117=="string"){if(!pattern70.test(data117)){let err312={instancePath:instancePath+"/failover/traffic/"+i8+"/haproxy/state_file",schemaPath:"#/prop\
erties/failover/properties/traffic/items/properties/haproxy/properties/state_file/pattern",keyword:"pattern",params:{pattern:"^/[A-Za-z0-9._/-]{1,100}$"},schema:"\
^/[A-Za-z0-9._/-]{1,100}$",parentSchema:schema12.properties.failover.properties.traffic.items.properties.haproxy.properties.state_file,data:data117};vErrors===null?
vErrors=[err312]:vErrors.push(err312),errors++}}else{let err313={instancePath:instancePath+"/failover/traffic/"+i8+"/haproxy/state_file",schemaPath:"#/propertie\
s/failover/properties/traffic/items/properties/haproxy/properties/state_file/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.
traffic.items.properties.haproxy.properties.state_file.type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.haproxy.properties.state_file,
data:data117};vErrors===null?vErrors=[err313]:vErrors.push(err313),errors++}}}else{let err314={instancePath:instancePath+"/failover/traffic/"+i8+"/haproxy",schemaPath:"\
#/properties/failover/properties/traffic/items/properties/haproxy/type",keyword:"type",params:{type:"object"},schema:schema12.properties.failover.properties.traffic.
items.properties.haproxy.type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.haproxy,data:data111};vErrors===null?vErrors=[err314]:
vErrors.push(err314),errors++}}if(data82.address!==void 0){let data118=data82.address;if(data118&&typeof data118=="object"&&!Array.isArray(data118)){if(data118.
address===void 0){let err315={instancePath:instancePath+"/failover/traffic/"+i8+"/address",schemaPath:"#/properties/failover/properties/traffic/items/properties\
/address/required",keyword:"required",params:{missingProperty:"address"},schema:schema12.properties.failover.properties.traffic.items.properties.address.required,
parentSchema:schema12.properties.failover.properties.traffic.items.properties.address,data:data118};vErrors===null?vErrors=[err315]:vErrors.push(err315),errors++}
if(data118.interface===void 0){let err316={instancePath:instancePath+"/failover/traffic/"+i8+"/address",schemaPath:"#/properties/failover/properties/traffic/ite\
ms/properties/address/required",keyword:"required",params:{missingProperty:"interface"},schema:schema12.properties.failover.properties.traffic.items.properties.
address.required,parentSchema:schema12.properties.failover.properties.traffic.items.properties.address,data:data118};vErrors===null?vErrors=[err316]:vErrors.push(
err316),errors++}for(let key26 in data118)if(!(key26==="address"||key26==="interface")){let err317={instancePath:instancePath+"/failover/traffic/"+i8+"/address",
schemaPath:"#/properties/failover/properties/traffic/items/properties/address/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key26},
schema:false,parentSchema:schema12.properties.failover.properties.traffic.items.properties.address,data:data118};vErrors===null?vErrors=[err317]:vErrors.push(err317),
errors++}if(data118.address!==void 0){let data119=data118.address;if(typeof data119=="string"){if(!pattern71.test(data119)){let err318={instancePath:instancePath+
"/failover/traffic/"+i8+"/address/address",schemaPath:"#/properties/failover/properties/traffic/items/properties/address/properties/address/pattern",keyword:"pa\
ttern",params:{pattern:"^(?:[0-9]{1,3}\\.){3}[0-9]{1,3}/(?:[0-9]|[12][0-9]|3[0-2])$"},schema:"^(?:[0-9]{1,3}\\.){3}[0-9]{1,3}/(?:[0-9]|[12][0-9]|3[0-2])$",parentSchema:schema12.
properties.failover.properties.traffic.items.properties.address.properties.address,data:data119};vErrors===null?vErrors=[err318]:vErrors.push(err318),errors++}}else{
let err319={instancePath:instancePath+"/failover/traffic/"+i8+"/address/address",schemaPath:"#/properties/failover/properties/traffic/items/properties/address/p\
roperties/address/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.traffic.items.properties.address.properties.address.
type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.address.properties.address,data:data119};vErrors===null?vErrors=[err319]:vErrors.
push(err319),errors++}}if(data118.interface!==void 0){let data120=data118.interface;if(typeof data120=="string"){if(!pattern72.test(data120)){let err320={instancePath:instancePath+
"/failover/traffic/"+i8+"/address/interface",schemaPath:"#/properties/failover/properties/traffic/items/properties/address/properties/interface/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_.@-]{0,14}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_.@-]{0,14}$",parentSchema:schema12.properties.failover.properties.
traffic.items.properties.address.properties.interface,data:data120};vErrors===null?vErrors=[err320]:vErrors.push(err320),errors++}}else{let err321={instancePath:instancePath+
"/failover/traffic/"+i8+"/address/interface",schemaPath:"#/properties/failover/properties/traffic/items/properties/address/properties/interface/type",keyword:"t\
ype",params:{type:"string"},schema:schema12.properties.failover.properties.traffic.items.properties.address.properties.interface.type,parentSchema:schema12.properties.
failover.properties.traffic.items.properties.address.properties.interface,data:data120};vErrors===null?vErrors=[err321]:vErrors.push(err321),errors++}}}else{let err322={
instancePath:instancePath+"/failover/traffic/"+i8+"/address",schemaPath:"#/properties/failover/properties/traffic/items/properties/address/type",keyword:"type",
params:{type:"object"},schema:schema12.properties.failover.properties.traffic.items.properties.address.type,parentSchema:schema12.properties.failover.properties.
traffic.items.properties.address,data:data118};vErrors===null?vErrors=[err322]:vErrors.push(err322),errors++}}if(data82.command!==void 0){let data121=data82.command;
if(data121&&typeof data121=="object"&&!Array.isArray(data121)){if(data121.look===void 0){let err323={instancePath:instancePath+"/failover/traffic/"+i8+"/command",
schemaPath:"#/properties/failover/properties/traffic/items/properties/command/required",keyword:"required",params:{missingProperty:"look"},schema:schema12.properties.
failover.properties.traffic.items.properties.command.required,parentSchema:schema12.properties.failover.properties.traffic.items.properties.command,data:data121};
vErrors===null?vErrors=[err323]:vErrors.push(err323),errors++}if(data121.switch===void 0){let err324={instancePath:instancePath+"/failover/traffic/"+i8+"/comman\
d",schemaPath:"#/properties/failover/properties/traffic/items/properties/command/required",keyword:"required",params:{missingProperty:"switch"},schema:schema12.
properties.failover.properties.traffic.items.properties.command.required,parentSchema:schema12.properties.failover.properties.traffic.items.properties.command,data:data121};
vErrors===null?vErrors=[err324]:vErrors.push(err324),errors++}for(let key27 in data121)if(!(key27==="name"||key27==="look"||key27==="switch"||key27==="verify"||
key27==="on"||key27==="timeout")){let err325={instancePath:instancePath+"/failover/traffic/"+i8+"/command",schemaPath:"#/properties/failover/properties/traffic/\
items/properties/command/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key27},schema:false,parentSchema:schema12.properties.failover.
properties.traffic.items.properties.command,data:data121};vErrors===null?vErrors=[err325]:vErrors.push(err325),errors++}if(data121.name!==void 0){let data122=data121.
name;if(typeof data122=="string"){if(func3(data122)>1024){let err326={instancePath:instancePath+"/failover/traffic/"+i8+"/command/name",schemaPath:"#/properties\
/failover/properties/traffic/items/properties/command/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.
failover.properties.traffic.items.properties.command.properties.name,data:data122};vErrors===null?vErrors=[err326]:vErrors.push(err326),errors++}if(!pattern3.test(
data122)){let err327={instancePath:instancePath+"/failover/traffic/"+i8+"/command/name",schemaPath:"#/properties/failover/properties/traffic/items/properties/co\
mmand/properties/name/pattern",keyword:"pattern",params:{pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$"},schema:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u0\
07f\\u2028\\u2029]+$",parentSchema:schema12.properties.failover.properties.traffic.items.properties.command.properties.name,data:data122};vErrors===null?vErrors=
[err327]:vErrors.push(err327),errors++}}else{let err328={instancePath:instancePath+"/failover/traffic/"+i8+"/command/name",schemaPath:"#/properties/failover/pro\
perties/traffic/items/properties/command/properties/name/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.traffic.items.
properties.command.properties.name.type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.command.properties.name,data:data122};vErrors===
null?vErrors=[err328]:vErrors.push(err328),errors++}}if(data121.look!==void 0){let data123=data121.look;if(typeof data123=="string"){if(func3(data123)>4096){let err329={
instancePath:instancePath+"/failover/traffic/"+i8+"/command/look",schemaPath:"#/properties/failover/properties/traffic/items/properties/command/properties/look/\
maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema12.properties.failover.properties.traffic.items.properties.command.properties.
look,data:data123};vErrors===null?vErrors=[err329]:vErrors.push(err329),errors++}if(func3(data123)<1){let err330={instancePath:instancePath+"/failover/traffic/"+
i8+"/command/look",schemaPath:"#/properties/failover/properties/traffic/items/properties/command/properties/look/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:schema12.properties.failover.properties.traffic.items.properties.command.properties.look,data:data123};vErrors===null?vErrors=[err330]:vErrors.
push(err330),errors++}if(!pattern39.test(data123)){let err331={instancePath:instancePath+"/failover/traffic/"+i8+"/command/look",schemaPath:"#/properties/failov\
er/properties/traffic/items/properties/command/properties/look/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]+$"},schema:"^[^\\u0000]+$",parentSchema:schema12.
properties.failover.properties.traffic.items.properties.command.properties.look,data:data123};vErrors===null?vErrors=[err331]:vErrors.push(err331),errors++}}else{
let err332={instancePath:instancePath+"/failover/traffic/"+i8+"/command/look",schemaPath:"#/properties/failover/properties/traffic/items/properties/command/prop\
erties/look/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.traffic.items.properties.command.properties.look.type,parentSchema:schema12.
properties.failover.properties.traffic.items.properties.command.properties.look,data:data123};vErrors===null?vErrors=[err332]:vErrors.push(err332),errors++}}if(data121.
switch!==void 0){let data124=data121.switch;if(typeof data124=="string"){if(func3(data124)>4096){let err333={instancePath:instancePath+"/failover/traffic/"+i8+"\
/command/switch",schemaPath:"#/properties/failover/properties/traffic/items/properties/command/properties/switch/maxLength",keyword:"maxLength",params:{limit:4096},
schema:4096,parentSchema:schema12.properties.failover.properties.traffic.items.properties.command.properties.switch,data:data124};vErrors===null?vErrors=[err333]:
vErrors.push(err333),errors++}if(func3(data124)<1){let err334={instancePath:instancePath+"/failover/traffic/"+i8+"/command/switch",schemaPath:"#/properties/fail\
over/properties/traffic/items/properties/command/properties/switch/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema12.properties.failover.
properties.traffic.items.properties.command.properties.switch,data:data124};vErrors===null?vErrors=[err334]:vErrors.push(err334),errors++}if(!pattern39.test(data124)){
let err335={instancePath:instancePath+"/failover/traffic/"+i8+"/command/switch",schemaPath:"#/properties/failover/properties/traffic/items/properties/command/pr\
operties/switch/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]+$"},schema:"^[^\\u0000]+$",parentSchema:schema12.properties.failover.properties.traffic.
items.properties.command.properties.switch,data:data124};vErrors===null?vErrors=[err335]:vErrors.push(err335),errors++}}else{let err336={instancePath:instancePath+
"/failover/traffic/"+i8+"/command/switch",schemaPath:"#/properties/failover/properties/traffic/items/properties/command/properties/switch/type",keyword:"type",params:{
type:"string"},schema:schema12.properties.failover.properties.traffic.items.properties.command.properties.switch.type,parentSchema:schema12.properties.failover.
properties.traffic.items.properties.command.properties.switch,data:data124};vErrors===null?vErrors=[err336]:vErrors.push(err336),errors++}}if(data121.verify!==void 0){
let data125=data121.verify;if(typeof data125=="string"){if(func3(data125)>4096){let err337={instancePath:instancePath+"/failover/traffic/"+i8+"/command/verify",
schemaPath:"#/properties/failover/properties/traffic/items/properties/command/properties/verify/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema12.
properties.failover.properties.traffic.items.properties.command.properties.verify,data:data125};vErrors===null?vErrors=[err337]:vErrors.push(err337),errors++}if(func3(
data125)<1){let err338={instancePath:instancePath+"/failover/traffic/"+i8+"/command/verify",schemaPath:"#/properties/failover/properties/traffic/items/propertie\
s/command/properties/verify/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema12.properties.failover.properties.traffic.items.properties.
command.properties.verify,data:data125};vErrors===null?vErrors=[err338]:vErrors.push(err338),errors++}if(!pattern39.test(data125)){let err339={instancePath:instancePath+
"/failover/traffic/"+i8+"/command/verify",schemaPath:"#/properties/failover/properties/traffic/items/properties/command/properties/verify/pattern",keyword:"patt\
ern",params:{pattern:"^[^\\u0000]+$"},schema:"^[^\\u0000]+$",parentSchema:schema12.properties.failover.properties.traffic.items.properties.command.properties.verify,
data:data125};vErrors===null?vErrors=[err339]:vErrors.push(err339),errors++}}else{let err340={instancePath:instancePath+"/failover/traffic/"+i8+"/command/verify",
schemaPath:"#/properties/failover/properties/traffic/items/properties/command/properties/verify/type",keyword:"type",params:{type:"string"},schema:schema12.properties.
failover.properties.traffic.items.properties.command.properties.verify.type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.command.
properties.verify,data:data125};vErrors===null?vErrors=[err340]:vErrors.push(err340),errors++}}if(data121.on!==void 0){let data126=data121.on;if(typeof data126==
"string"){if(!pattern0.test(data126)){let err341={instancePath:instancePath+"/failover/traffic/"+i8+"/command/on",schemaPath:"#/properties/failover/properties/t\
raffic/items/properties/command/properties/on/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-\
Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$"},schema:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z\
0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$",parentSchema:schema12.
properties.failover.properties.traffic.items.properties.command.properties.on,data:data126};vErrors===null?vErrors=[err341]:vErrors.push(err341),errors++}}else{
let err342={instancePath:instancePath+"/failover/traffic/"+i8+"/command/on",schemaPath:"#/properties/failover/properties/traffic/items/properties/command/proper\
ties/on/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.traffic.items.properties.command.properties.on.type,parentSchema:schema12.
properties.failover.properties.traffic.items.properties.command.properties.on,data:data126};vErrors===null?vErrors=[err342]:vErrors.push(err342),errors++}}if(data121.
timeout!==void 0){let data127=data121.timeout;if(typeof data127=="string"){if(!pattern16.test(data127)){let err343={instancePath:instancePath+"/failover/traffic\
/"+i8+"/command/timeout",schemaPath:"#/properties/failover/properties/traffic/items/properties/command/properties/timeout/pattern",keyword:"pattern",params:{pattern:"\
^(?:0|[1-9][0-9]{0,8})[smhdw]$"},schema:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",parentSchema:schema12.properties.failover.properties.traffic.items.properties.command.properties.
timeout,data:data127};vErrors===null?vErrors=[err343]:vErrors.push(err343),errors++}}else{let err344={instancePath:instancePath+"/failover/traffic/"+i8+"/comman\
d/timeout",schemaPath:"#/properties/failover/properties/traffic/items/properties/command/properties/timeout/type",keyword:"type",params:{type:"string"},schema:schema12.
properties.failover.properties.traffic.items.properties.command.properties.timeout.type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.
command.properties.timeout,data:data127};vErrors===null?vErrors=[err344]:vErrors.push(err344),errors++}}}else{let err345={instancePath:instancePath+"/failover/t\
raffic/"+i8+"/command",schemaPath:"#/properties/failover/properties/traffic/items/properties/command/type",keyword:"type",params:{type:"object"},schema:schema12.
properties.failover.properties.traffic.items.properties.command.type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.command,data:data121};
vErrors===null?vErrors=[err345]:vErrors.push(err345),errors++}}}else{let err346={instancePath:instancePath+"/failover/traffic/"+i8,schemaPath:"#/properties/fail\
over/properties/traffic/items/type",keyword:"type",params:{type:"object"},schema:schema12.properties.failover.properties.traffic.items.type,parentSchema:schema12.
properties.failover.properties.traffic.items,data:data82};vErrors===null?vErrors=[err346]:vErrors.push(err346),errors++}}}else{let err347={instancePath:instancePath+
"/failover/traffic",schemaPath:"#/properties/failover/properties/traffic/type",keyword:"type",params:{type:"array"},schema:schema12.properties.failover.properties.
traffic.type,parentSchema:schema12.properties.failover.properties.traffic,data:data81};vErrors===null?vErrors=[err347]:vErrors.push(err347),errors++}}if(data74.
fence!==void 0){let data128=data74.fence;if(data128&&typeof data128=="object"&&!Array.isArray(data128)){if(data128.command===void 0){let err348={instancePath:instancePath+
"/failover/fence",schemaPath:"#/properties/failover/properties/fence/required",keyword:"required",params:{missingProperty:"command"},schema:schema12.properties.
failover.properties.fence.required,parentSchema:schema12.properties.failover.properties.fence,data:data128};vErrors===null?vErrors=[err348]:vErrors.push(err348),
errors++}for(let key28 in data128)if(!(key28==="command"||key28==="status"||key28==="on"||key28==="timeout")){let err349={instancePath:instancePath+"/failover/f\
ence",schemaPath:"#/properties/failover/properties/fence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key28},schema:false,parentSchema:schema12.
properties.failover.properties.fence,data:data128};vErrors===null?vErrors=[err349]:vErrors.push(err349),errors++}if(data128.command!==void 0){let data129=data128.
command;if(typeof data129=="string"){if(func3(data129)>4096){let err350={instancePath:instancePath+"/failover/fence/command",schemaPath:"#/properties/failover/p\
roperties/fence/properties/command/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema12.properties.failover.properties.fence.properties.
command,data:data129};vErrors===null?vErrors=[err350]:vErrors.push(err350),errors++}if(func3(data129)<1){let err351={instancePath:instancePath+"/failover/fence/\
command",schemaPath:"#/properties/failover/properties/fence/properties/command/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema12.properties.
failover.properties.fence.properties.command,data:data129};vErrors===null?vErrors=[err351]:vErrors.push(err351),errors++}if(!pattern39.test(data129)){let err352={
instancePath:instancePath+"/failover/fence/command",schemaPath:"#/properties/failover/properties/fence/properties/command/pattern",keyword:"pattern",params:{pattern:"\
^[^\\u0000]+$"},schema:"^[^\\u0000]+$",parentSchema:schema12.properties.failover.properties.fence.properties.command,data:data129};vErrors===null?vErrors=[err352]:
vErrors.push(err352),errors++}}else{let err353={instancePath:instancePath+"/failover/fence/command",schemaPath:"#/properties/failover/properties/fence/propertie\
s/command/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.fence.properties.command.type,parentSchema:schema12.properties.
failover.properties.fence.properties.command,data:data129};vErrors===null?vErrors=[err353]:vErrors.push(err353),errors++}}if(data128.status!==void 0){let data130=data128.
status;if(typeof data130=="string"){if(func3(data130)>4096){let err354={instancePath:instancePath+"/failover/fence/status",schemaPath:"#/properties/failover/pro\
perties/fence/properties/status/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema12.properties.failover.properties.fence.properties.
status,data:data130};vErrors===null?vErrors=[err354]:vErrors.push(err354),errors++}if(func3(data130)<1){let err355={instancePath:instancePath+"/failover/fence/s\
tatus",schemaPath:"#/properties/failover/properties/fence/properties/status/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema12.properties.
failover.properties.fence.properties.status,data:data130};vErrors===null?vErrors=[err355]:vErrors.push(err355),errors++}if(!pattern39.test(data130)){let err356={
instancePath:instancePath+"/failover/fence/status",schemaPath:"#/properties/failover/properties/fence/properties/status/pattern",keyword:"pattern",params:{pattern:"\
^[^\\u0000]+$"},schema:"^[^\\u0000]+$",parentSchema:schema12.properties.failover.properties.fence.properties.status,data:data130};vErrors===null?vErrors=[err356]:
vErrors.push(err356),errors++}}else{let err357={instancePath:instancePath+"/failover/fence/status",schemaPath:"#/properties/failover/properties/fence/properties\
/status/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.fence.properties.status.type,parentSchema:schema12.properties.
failover.properties.fence.properties.status,data:data130};vErrors===null?vErrors=[err357]:vErrors.push(err357),errors++}}if(data128.on!==void 0){let data131=data128.
on;if(!(data131==="standby"||data131==="operator")){let err358={instancePath:instancePath+"/failover/fence/on",schemaPath:"#/properties/failover/properties/fenc\
e/properties/on/enum",keyword:"enum",params:{allowedValues:schema12.properties.failover.properties.fence.properties.on.enum},schema:schema12.properties.failover.
properties.fence.properties.on.enum,parentSchema:schema12.properties.failover.properties.fence.properties.on,data:data131};vErrors===null?vErrors=[err358]:vErrors.
push(err358),errors++}}if(data128.timeout!==void 0){let data132=data128.timeout;if(typeof data132=="string"){if(!pattern16.test(data132)){let err359={instancePath:instancePath+
"/failover/fence/timeout",schemaPath:"#/properties/failover/properties/fence/properties/timeout/pattern",keyword:"pattern",params:{pattern:"^(?:0|[1-9][0-9]{0,8\
})[smhdw]$"},schema:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",parentSchema:schema12.properties.failover.properties.fence.properties.timeout,data:data132};vErrors===null?
vErrors=[err359]:vErrors.push(err359),errors++}}else{let err360={instancePath:instancePath+"/failover/fence/timeout",schemaPath:"#/properties/failover/propertie\
s/fence/properties/timeout/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.fence.properties.timeout.type,parentSchema:schema12.
properties.failover.properties.fence.properties.timeout,data:data132};vErrors===null?vErrors=[err360]:vErrors.push(err360),errors++}}}else{let err361={instancePath:instancePath+
"/failover/fence",schemaPath:"#/properties/failover/properties/fence/type",keyword:"type",params:{type:"object"},schema:schema12.properties.failover.properties.
fence.type,parentSchema:schema12.properties.failover.properties.fence,data:data128};vErrors===null?vErrors=[err361]:vErrors.push(err361),errors++}}if(data74.witness!==
void 0){let data133=data74.witness;if(typeof data133=="string"){if(func3(data133)<1){let err362={instancePath:instancePath+"/failover/witness",schemaPath:"#/pro\
perties/failover/properties/witness/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema12.properties.failover.properties.witness,data:data133};
vErrors===null?vErrors=[err362]:vErrors.push(err362),errors++}}else{let err363={instancePath:instancePath+"/failover/witness",schemaPath:"#/properties/failover/\
properties/witness/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.witness.type,parentSchema:schema12.properties.failover.
properties.witness,data:data133};vErrors===null?vErrors=[err363]:vErrors.push(err363),errors++}}if(data74.max_loss!==void 0){let data134=data74.max_loss;if(typeof data134==
"string"){if(!pattern16.test(data134)){let err364={instancePath:instancePath+"/failover/max_loss",schemaPath:"#/properties/failover/properties/max_loss/pattern",
keyword:"pattern",params:{pattern:"^(?:0|[1-9][0-9]{0,8})[smhdw]$"},schema:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",parentSchema:schema12.properties.failover.properties.
max_loss,data:data134};vErrors===null?vErrors=[err364]:vErrors.push(err364),errors++}}else{let err365={instancePath:instancePath+"/failover/max_loss",schemaPath:"\
#/properties/failover/properties/max_loss/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.max_loss.type,parentSchema:schema12.
properties.failover.properties.max_loss,data:data134};vErrors===null?vErrors=[err365]:vErrors.push(err365),errors++}}if(data74.hold_down!==void 0){let data135=data74.
hold_down;if(typeof data135=="string"){if(!pattern16.test(data135)){let err366={instancePath:instancePath+"/failover/hold_down",schemaPath:"#/properties/failove\
r/properties/hold_down/pattern",keyword:"pattern",params:{pattern:"^(?:0|[1-9][0-9]{0,8})[smhdw]$"},schema:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",parentSchema:schema12.
properties.failover.properties.hold_down,data:data135};vErrors===null?vErrors=[err366]:vErrors.push(err366),errors++}}else{let err367={instancePath:instancePath+
"/failover/hold_down",schemaPath:"#/properties/failover/properties/hold_down/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.
hold_down.type,parentSchema:schema12.properties.failover.properties.hold_down,data:data135};vErrors===null?vErrors=[err367]:vErrors.push(err367),errors++}}data74.
before!==void 0&&(validate20(data74.before,{instancePath:instancePath+"/failover/before",parentData:data74,parentDataProperty:"before",rootData})||(vErrors=vErrors===
null?validate20.errors:vErrors.concat(validate20.errors),errors=vErrors.length)),data74.after!==void 0&&(validate20(data74.after,{instancePath:instancePath+"/fa\
ilover/after",parentData:data74,parentDataProperty:"after",rootData})||(vErrors=vErrors===null?validate20.errors:vErrors.concat(validate20.errors),errors=vErrors.
length))}else{let err368={instancePath:instancePath+"/failover",schemaPath:"#/properties/failover/type",keyword:"type",params:{type:"object"},schema:schema12.properties.
failover.type,parentSchema:schema12.properties.failover,data:data74};vErrors===null?vErrors=[err368]:vErrors.push(err368),errors++}}if(data.drill!==void 0){let data138=data.
drill;if(data138&&typeof data138=="object"&&!Array.isArray(data138)){for(let key29 in data138)if(!(key29==="schedule"||key29==="every"||key29==="max_age"||key29===
"plans"||key29==="start"||key29==="writable"||key29==="within"||key29==="checks")){let err369={instancePath:instancePath+"/drill",schemaPath:"#/properties/drill\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key29},schema:false,parentSchema:schema12.properties.drill,data:data138};vErrors===
null?vErrors=[err369]:vErrors.push(err369),errors++}if(data138.schedule!==void 0){let data139=data138.schedule;if(typeof data139!="string"){let err370={instancePath:instancePath+
"/drill/schedule",schemaPath:"#/properties/drill/properties/schedule/type",keyword:"type",params:{type:"string"},schema:schema12.properties.drill.properties.schedule.
type,parentSchema:schema12.properties.drill.properties.schedule,data:data139};vErrors===null?vErrors=[err370]:vErrors.push(err370),errors++}}if(data138.every!==
void 0){let data140=data138.every;if(typeof data140=="string"){if(!pattern16.test(data140)){let err371={instancePath:instancePath+"/drill/every",schemaPath:"#/p\
roperties/drill/properties/every/pattern",keyword:"pattern",params:{pattern:"^(?:0|[1-9][0-9]{0,8})[smhdw]$"},schema:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",parentSchema:schema12.
properties.drill.properties.every,data:data140};vErrors===null?vErrors=[err371]:vErrors.push(err371),errors++}}else{let err372={instancePath:instancePath+"/dril\
l/every",schemaPath:"#/properties/drill/properties/every/type",keyword:"type",params:{type:"string"},schema:schema12.properties.drill.properties.every.type,parentSchema:schema12.
properties.drill.properties.every,data:data140};vErrors===null?vErrors=[err372]:vErrors.push(err372),errors++}}if(data138.max_age!==void 0){let data141=data138.
max_age;if(typeof data141=="string"){if(!pattern16.test(data141)){let err373={instancePath:instancePath+"/drill/max_age",schemaPath:"#/properties/drill/properti\
es/max_age/pattern",keyword:"pattern",params:{pattern:"^(?:0|[1-9][0-9]{0,8})[smhdw]$"},schema:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",parentSchema:schema12.properties.
drill.properties.max_age,data:data141};vErrors===null?vErrors=[err373]:vErrors.push(err373),errors++}}else{let err374={instancePath:instancePath+"/drill/max_age",
schemaPath:"#/properties/drill/properties/max_age/type",keyword:"type",params:{type:"string"},schema:schema12.properties.drill.properties.max_age.type,parentSchema:schema12.
properties.drill.properties.max_age,data:data141};vErrors===null?vErrors=[err374]:vErrors.push(err374),errors++}}if(data138.plans!==void 0){let data142=data138.
plans;if(Array.isArray(data142)){if(data142.length>100){let err375={instancePath:instancePath+"/drill/plans",schemaPath:"#/properties/drill/properties/plans/max\
Items",keyword:"maxItems",params:{limit:100},schema:100,parentSchema:schema12.properties.drill.properties.plans,data:data142};vErrors===null?vErrors=[err375]:vErrors.
push(err375),errors++}if(data142.length<1){let err376={instancePath:instancePath+"/drill/plans",schemaPath:"#/properties/drill/properties/plans/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:schema12.properties.drill.properties.plans,data:data142};vErrors===null?vErrors=[err376]:vErrors.push(err376),errors++}
let len12=data142.length;for(let i12=0;i12<len12;i12++){let data143=data142[i12];if(typeof data143=="string"){if(!pattern23.test(data143)){let err377={instancePath:instancePath+
"/drill/plans/"+i12,schemaPath:"#/properties/drill/properties/plans/items/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$"},schema:"\
^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$",parentSchema:schema12.properties.drill.properties.plans.items,data:data143};vErrors===null?vErrors=[err377]:vErrors.push(
err377),errors++}}else{let err378={instancePath:instancePath+"/drill/plans/"+i12,schemaPath:"#/properties/drill/properties/plans/items/type",keyword:"type",params:{
type:"string"},schema:schema12.properties.drill.properties.plans.items.type,parentSchema:schema12.properties.drill.properties.plans.items,data:data143};vErrors===
null?vErrors=[err378]:vErrors.push(err378),errors++}}}else{let err379={instancePath:instancePath+"/drill/plans",schemaPath:"#/properties/drill/properties/plans/\
type",keyword:"type",params:{type:"array"},schema:schema12.properties.drill.properties.plans.type,parentSchema:schema12.properties.drill.properties.plans,data:data142};
vErrors===null?vErrors=[err379]:vErrors.push(err379),errors++}}if(data138.start!==void 0){let data144=data138.start;if(typeof data144=="string"){if(func3(data144)>
4096){let err380={instancePath:instancePath+"/drill/start",schemaPath:"#/properties/drill/properties/start/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,
parentSchema:schema12.properties.drill.properties.start,data:data144};vErrors===null?vErrors=[err380]:vErrors.push(err380),errors++}if(func3(data144)<1){let err381={
instancePath:instancePath+"/drill/start",schemaPath:"#/properties/drill/properties/start/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema12.
properties.drill.properties.start,data:data144};vErrors===null?vErrors=[err381]:vErrors.push(err381),errors++}if(!pattern39.test(data144)){let err382={instancePath:instancePath+
"/drill/start",schemaPath:"#/properties/drill/properties/start/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]+$"},schema:"^[^\\u0000]+$",parentSchema:schema12.
properties.drill.properties.start,data:data144};vErrors===null?vErrors=[err382]:vErrors.push(err382),errors++}}else{let err383={instancePath:instancePath+"/dril\
l/start",schemaPath:"#/properties/drill/properties/start/type",keyword:"type",params:{type:"string"},schema:schema12.properties.drill.properties.start.type,parentSchema:schema12.
properties.drill.properties.start,data:data144};vErrors===null?vErrors=[err383]:vErrors.push(err383),errors++}}if(data138.writable!==void 0){let data145=data138.
writable;if(Array.isArray(data145)){if(data145.length>100){let err384={instancePath:instancePath+"/drill/writable",schemaPath:"#/properties/drill/properties/wri\
table/maxItems",keyword:"maxItems",params:{limit:100},schema:100,parentSchema:schema12.properties.drill.properties.writable,data:data145};vErrors===null?vErrors=
[err384]:vErrors.push(err384),errors++}let len13=data145.length;for(let i13=0;i13<len13;i13++){let data146=data145[i13];if(typeof data146=="string"){if(func3(data146)>
1024){let err385={instancePath:instancePath+"/drill/writable/"+i13,schemaPath:"#/properties/drill/properties/writable/items/maxLength",keyword:"maxLength",params:{
limit:1024},schema:1024,parentSchema:schema12.properties.drill.properties.writable.items,data:data146};vErrors===null?vErrors=[err385]:vErrors.push(err385),errors++}
if(!pattern21.test(data146)){let err386={instancePath:instancePath+"/drill/writable/"+i13,schemaPath:"#/properties/drill/properties/writable/items/pattern",keyword:"\
pattern",params:{pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$"},schema:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\\
u0000-\\u001f\\u007f\\u2028\\u2029]*$",parentSchema:schema12.properties.drill.properties.writable.items,data:data146};vErrors===null?vErrors=[err386]:vErrors.push(
err386),errors++}}else{let err387={instancePath:instancePath+"/drill/writable/"+i13,schemaPath:"#/properties/drill/properties/writable/items/type",keyword:"type",
params:{type:"string"},schema:schema12.properties.drill.properties.writable.items.type,parentSchema:schema12.properties.drill.properties.writable.items,data:data146};
vErrors===null?vErrors=[err387]:vErrors.push(err387),errors++}}}else{let err388={instancePath:instancePath+"/drill/writable",schemaPath:"#/properties/drill/prop\
erties/writable/type",keyword:"type",params:{type:"array"},schema:schema12.properties.drill.properties.writable.type,parentSchema:schema12.properties.drill.properties.
writable,data:data145};vErrors===null?vErrors=[err388]:vErrors.push(err388),errors++}}if(data138.within!==void 0){let data147=data138.within;if(typeof data147==
"string"){if(!pattern16.test(data147)){let err389={instancePath:instancePath+"/drill/within",schemaPath:"#/properties/drill/properties/within/pattern",keyword:"\
pattern",params:{pattern:"^(?:0|[1-9][0-9]{0,8})[smhdw]$"},schema:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",parentSchema:schema12.properties.drill.properties.within,data:data147};
vErrors===null?vErrors=[err389]:vErrors.push(err389),errors++}}else{let err390={instancePath:instancePath+"/drill/within",schemaPath:"#/properties/drill/propert\
ies/within/type",keyword:"type",params:{type:"string"},schema:schema12.properties.drill.properties.within.type,parentSchema:schema12.properties.drill.properties.
within,data:data147};vErrors===null?vErrors=[err390]:vErrors.push(err390),errors++}}if(data138.checks!==void 0){let data148=data138.checks;if(Array.isArray(data148)){
if(data148.length>100){let err391={instancePath:instancePath+"/drill/checks",schemaPath:"#/properties/drill/properties/checks/maxItems",keyword:"maxItems",params:{
limit:100},schema:100,parentSchema:schema12.properties.drill.properties.checks,data:data148};vErrors===null?vErrors=[err391]:vErrors.push(err391),errors++}let len14=data148.
length;for(let i14=0;i14<len14;i14++){let data149=data148[i14],_errs353=errors,valid69=false,passing6=null,_errs354=errors;if(data149&&typeof data149=="object"&&
!Array.isArray(data149)&&data149.sql===void 0){let err392={instancePath:instancePath+"/drill/checks/"+i14,schemaPath:"#/properties/drill/properties/checks/items\
/oneOf/0/required",keyword:"required",params:{missingProperty:"sql"},schema:schema12.properties.drill.properties.checks.items.oneOf[0].required,parentSchema:schema12.
properties.drill.properties.checks.items.oneOf[0],data:data149};vErrors===null?vErrors=[err392]:vErrors.push(err392),errors++}var _valid9=_errs354===errors;_valid9&&
(valid69=true,passing6=0);let _errs355=errors;if(data149&&typeof data149=="object"&&!Array.isArray(data149)&&data149.http===void 0){let err393={instancePath:instancePath+
"/drill/checks/"+i14,schemaPath:"#/properties/drill/properties/checks/items/oneOf/1/required",keyword:"required",params:{missingProperty:"http"},schema:schema12.
properties.drill.properties.checks.items.oneOf[1].required,parentSchema:schema12.properties.drill.properties.checks.items.oneOf[1],data:data149};vErrors===null?
vErrors=[err393]:vErrors.push(err393),errors++}var _valid9=_errs355===errors;if(_valid9&&valid69)valid69=false,passing6=[passing6,1];else{_valid9&&(valid69=true,
passing6=1);let _errs356=errors;if(data149&&typeof data149=="object"&&!Array.isArray(data149)&&data149.tcp===void 0){let err394={instancePath:instancePath+"/dri\
ll/checks/"+i14,schemaPath:"#/properties/drill/properties/checks/items/oneOf/2/required",keyword:"required",params:{missingProperty:"tcp"},schema:schema12.properties.
drill.properties.checks.items.oneOf[2].required,parentSchema:schema12.properties.drill.properties.checks.items.oneOf[2],data:data149};vErrors===null?vErrors=[err394]:
vErrors.push(err394),errors++}var _valid9=_errs356===errors;if(_valid9&&valid69)valid69=false,passing6=[passing6,2];else{_valid9&&(valid69=true,passing6=2);let _errs357=errors;
if(data149&&typeof data149=="object"&&!Array.isArray(data149)&&data149.command===void 0){let err395={instancePath:instancePath+"/drill/checks/"+i14,schemaPath:"\
#/properties/drill/properties/checks/items/oneOf/3/required",keyword:"required",params:{missingProperty:"command"},schema:schema12.properties.drill.properties.checks.
items.oneOf[3].required,parentSchema:schema12.properties.drill.properties.checks.items.oneOf[3],data:data149};vErrors===null?vErrors=[err395]:vErrors.push(err395),
errors++}var _valid9=_errs357===errors;_valid9&&valid69?(valid69=false,passing6=[passing6,3]):_valid9&&(valid69=true,passing6=3)}}if(valid69)errors=_errs353,vErrors!==
null&&(_errs353?vErrors.length=_errs353:vErrors=null);else{let err396={instancePath:instancePath+"/drill/checks/"+i14,schemaPath:"#/properties/drill/properties/\
checks/items/oneOf",keyword:"oneOf",params:{passingSchemas:passing6},schema:schema12.properties.drill.properties.checks.items.oneOf,parentSchema:schema12.properties.
drill.properties.checks.items,data:data149};vErrors===null?vErrors=[err396]:vErrors.push(err396),errors++}if(data149&&typeof data149=="object"&&!Array.isArray(data149)){
for(let key30 in data149)if(!func2.call(schema12.properties.drill.properties.checks.items.properties,key30)){let err397={instancePath:instancePath+"/drill/check\
s/"+i14,schemaPath:"#/properties/drill/properties/checks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key30},schema:false,
parentSchema:schema12.properties.drill.properties.checks.items,data:data149};vErrors===null?vErrors=[err397]:vErrors.push(err397),errors++}if(data149.name!==void 0){
let data150=data149.name;if(typeof data150=="string"){if(func3(data150)>1024){let err398={instancePath:instancePath+"/drill/checks/"+i14+"/name",schemaPath:"#/p\
roperties/drill/properties/checks/items/properties/name/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.drill.properties.
checks.items.properties.name,data:data150};vErrors===null?vErrors=[err398]:vErrors.push(err398),errors++}if(!pattern3.test(data150)){let err399={instancePath:instancePath+
"/drill/checks/"+i14+"/name",schemaPath:"#/properties/drill/properties/checks/items/properties/name/pattern",keyword:"pattern",params:{pattern:"^(?!.*\\{\\{)[^\\u0\
000-\\u001f\\u007f\\u2028\\u2029]+$"},schema:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",parentSchema:schema12.properties.drill.properties.checks.items.
properties.name,data:data150};vErrors===null?vErrors=[err399]:vErrors.push(err399),errors++}}else{let err400={instancePath:instancePath+"/drill/checks/"+i14+"/n\
ame",schemaPath:"#/properties/drill/properties/checks/items/properties/name/type",keyword:"type",params:{type:"string"},schema:schema12.properties.drill.properties.
checks.items.properties.name.type,parentSchema:schema12.properties.drill.properties.checks.items.properties.name,data:data150};vErrors===null?vErrors=[err400]:vErrors.
push(err400),errors++}}if(data149.sql!==void 0){let data151=data149.sql;if(typeof data151=="string"){if(func3(data151)>4096){let err401={instancePath:instancePath+
"/drill/checks/"+i14+"/sql",schemaPath:"#/properties/drill/properties/checks/items/properties/sql/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,
parentSchema:schema12.properties.drill.properties.checks.items.properties.sql,data:data151};vErrors===null?vErrors=[err401]:vErrors.push(err401),errors++}if(!pattern3.
test(data151)){let err402={instancePath:instancePath+"/drill/checks/"+i14+"/sql",schemaPath:"#/properties/drill/properties/checks/items/properties/sql/pattern",
keyword:"pattern",params:{pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$"},schema:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",parentSchema:schema12.
properties.drill.properties.checks.items.properties.sql,data:data151};vErrors===null?vErrors=[err402]:vErrors.push(err402),errors++}}else{let err403={instancePath:instancePath+
"/drill/checks/"+i14+"/sql",schemaPath:"#/properties/drill/properties/checks/items/properties/sql/type",keyword:"type",params:{type:"string"},schema:schema12.properties.
drill.properties.checks.items.properties.sql.type,parentSchema:schema12.properties.drill.properties.checks.items.properties.sql,data:data151};vErrors===null?vErrors=
[err403]:vErrors.push(err403),errors++}}if(data149.database!==void 0){let data152=data149.database;if(typeof data152=="string"){if(!pattern23.test(data152)){let err404={
instancePath:instancePath+"/drill/checks/"+i14+"/database",schemaPath:"#/properties/drill/properties/checks/items/properties/database/pattern",keyword:"pattern",
params:{pattern:"^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$"},schema:"^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$",parentSchema:schema12.properties.drill.properties.checks.
items.properties.database,data:data152};vErrors===null?vErrors=[err404]:vErrors.push(err404),errors++}}else{let err405={instancePath:instancePath+"/drill/checks\
/"+i14+"/database",schemaPath:"#/properties/drill/properties/checks/items/properties/database/type",keyword:"type",params:{type:"string"},schema:schema12.properties.
drill.properties.checks.items.properties.database.type,parentSchema:schema12.properties.drill.properties.checks.items.properties.database,data:data152};vErrors===
null?vErrors=[err405]:vErrors.push(err405),errors++}}if(data149.equals!==void 0){let data153=data149.equals;if(typeof data153!="string"&&!(typeof data153=="numb\
er"&&isFinite(data153))){let err406={instancePath:instancePath+"/drill/checks/"+i14+"/equals",schemaPath:"#/properties/drill/properties/checks/items/properties/\
equals/type",keyword:"type",params:{type:schema12.properties.drill.properties.checks.items.properties.equals.type},schema:schema12.properties.drill.properties.checks.
items.properties.equals.type,parentSchema:schema12.properties.drill.properties.checks.items.properties.equals,data:data153};vErrors===null?vErrors=[err406]:vErrors.
push(err406),errors++}}if(data149.at_least!==void 0){let data154=data149.at_least;if(!(typeof data154=="number"&&isFinite(data154))){let err407={instancePath:instancePath+
"/drill/checks/"+i14+"/at_least",schemaPath:"#/properties/drill/properties/checks/items/properties/at_least/type",keyword:"type",params:{type:"number"},schema:schema12.
properties.drill.properties.checks.items.properties.at_least.type,parentSchema:schema12.properties.drill.properties.checks.items.properties.at_least,data:data154};
vErrors===null?vErrors=[err407]:vErrors.push(err407),errors++}}if(data149.tolerance!==void 0){let data155=data149.tolerance;if(typeof data155=="string"){if(!pattern350.
test(data155)){let err408={instancePath:instancePath+"/drill/checks/"+i14+"/tolerance",schemaPath:"#/properties/drill/properties/checks/items/properties/toleran\
ce/pattern",keyword:"pattern",params:{pattern:"^(?:[0-9]|[1-9][0-9]|100)%$"},schema:"^(?:[0-9]|[1-9][0-9]|100)%$",parentSchema:schema12.properties.drill.properties.
checks.items.properties.tolerance,data:data155};vErrors===null?vErrors=[err408]:vErrors.push(err408),errors++}}else{let err409={instancePath:instancePath+"/dril\
l/checks/"+i14+"/tolerance",schemaPath:"#/properties/drill/properties/checks/items/properties/tolerance/type",keyword:"type",params:{type:"string"},schema:schema12.
properties.drill.properties.checks.items.properties.tolerance.type,parentSchema:schema12.properties.drill.properties.checks.items.properties.tolerance,data:data155};
vErrors===null?vErrors=[err409]:vErrors.push(err409),errors++}}if(data149.http!==void 0){let data156=data149.http;if(typeof data156=="string"){if(!pattern50.test(
data156)){let err410={instancePath:instancePath+"/drill/checks/"+i14+"/http",schemaPath:"#/properties/drill/properties/checks/items/properties/http/pattern",keyword:"\
pattern",params:{pattern:"^https?://(?:\\{\\{[^\\n]*?\\}\\}|[^\\s\\u0000-\\u001f])+$"},schema:"^https?://(?:\\{\\{[^\\n]*?\\}\\}|[^\\s\\u0000-\\u001f])+$",parentSchema:schema12.
properties.drill.properties.checks.items.properties.http,data:data156};vErrors===null?vErrors=[err410]:vErrors.push(err410),errors++}}else{let err411={instancePath:instancePath+
"/drill/checks/"+i14+"/http",schemaPath:"#/properties/drill/properties/checks/items/properties/http/type",keyword:"type",params:{type:"string"},schema:schema12.
properties.drill.properties.checks.items.properties.http.type,parentSchema:schema12.properties.drill.properties.checks.items.properties.http,data:data156};vErrors===
null?vErrors=[err411]:vErrors.push(err411),errors++}}if(data149.status!==void 0){let data157=data149.status;if(!(typeof data157=="number"&&!(data157%1)&&!isNaN(
data157)&&isFinite(data157))){let err412={instancePath:instancePath+"/drill/checks/"+i14+"/status",schemaPath:"#/properties/drill/properties/checks/items/proper\
ties/status/type",keyword:"type",params:{type:"integer"},schema:schema12.properties.drill.properties.checks.items.properties.status.type,parentSchema:schema12.properties.
drill.properties.checks.items.properties.status,data:data157};vErrors===null?vErrors=[err412]:vErrors.push(err412),errors++}if(typeof data157=="number"&&isFinite(
data157)){if(data157>599||isNaN(data157)){let err413={instancePath:instancePath+"/drill/checks/"+i14+"/status",schemaPath:"#/properties/drill/properties/checks/\
items/properties/status/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},schema:599,parentSchema:schema12.properties.drill.properties.checks.items.
properties.status,data:data157};vErrors===null?vErrors=[err413]:vErrors.push(err413),errors++}if(data157<100||isNaN(data157)){let err414={instancePath:instancePath+
"/drill/checks/"+i14+"/status",schemaPath:"#/properties/drill/properties/checks/items/properties/status/minimum",keyword:"minimum",params:{comparison:">=",limit:100},
schema:100,parentSchema:schema12.properties.drill.properties.checks.items.properties.status,data:data157};vErrors===null?vErrors=[err414]:vErrors.push(err414),errors++}}}
if(data149.tcp!==void 0){let data158=data149.tcp;if(typeof data158!="string"&&!(typeof data158=="number"&&!(data158%1)&&!isNaN(data158)&&isFinite(data158))){let err415={
instancePath:instancePath+"/drill/checks/"+i14+"/tcp",schemaPath:"#/properties/drill/properties/checks/items/properties/tcp/type",keyword:"type",params:{type:schema12.
properties.drill.properties.checks.items.properties.tcp.type},schema:schema12.properties.drill.properties.checks.items.properties.tcp.type,parentSchema:schema12.
properties.drill.properties.checks.items.properties.tcp,data:data158};vErrors===null?vErrors=[err415]:vErrors.push(err415),errors++}if(typeof data158=="number"&&
isFinite(data158)){if(data158>65535||isNaN(data158)){let err416={instancePath:instancePath+"/drill/checks/"+i14+"/tcp",schemaPath:"#/properties/drill/properties\
/checks/items/properties/tcp/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},schema:65535,parentSchema:schema12.properties.drill.properties.checks.
items.properties.tcp,data:data158};vErrors===null?vErrors=[err416]:vErrors.push(err416),errors++}if(data158<1||isNaN(data158)){let err417={instancePath:instancePath+
"/drill/checks/"+i14+"/tcp",schemaPath:"#/properties/drill/properties/checks/items/properties/tcp/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,
parentSchema:schema12.properties.drill.properties.checks.items.properties.tcp,data:data158};vErrors===null?vErrors=[err417]:vErrors.push(err417),errors++}}if(typeof data158==
"string"&&!pattern51.test(data158)){let err418={instancePath:instancePath+"/drill/checks/"+i14+"/tcp",schemaPath:"#/properties/drill/properties/checks/items/pro\
perties/tcp/pattern",keyword:"pattern",params:{pattern:"^(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5}$"},schema:"^(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\]):[0\
-9]{1,5}$",parentSchema:schema12.properties.drill.properties.checks.items.properties.tcp,data:data158};vErrors===null?vErrors=[err418]:vErrors.push(err418),errors++}}
if(data149.command!==void 0){let data159=data149.command;if(typeof data159=="string"){if(func3(data159)>4096){let err419={instancePath:instancePath+"/drill/chec\
ks/"+i14+"/command",schemaPath:"#/properties/drill/properties/checks/items/properties/command/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema12.
properties.drill.properties.checks.items.properties.command,data:data159};vErrors===null?vErrors=[err419]:vErrors.push(err419),errors++}if(func3(data159)<1){let err420={
instancePath:instancePath+"/drill/checks/"+i14+"/command",schemaPath:"#/properties/drill/properties/checks/items/properties/command/minLength",keyword:"minLengt\
h",params:{limit:1},schema:1,parentSchema:schema12.properties.drill.properties.checks.items.properties.command,data:data159};vErrors===null?vErrors=[err420]:vErrors.
push(err420),errors++}if(!pattern39.test(data159)){let err421={instancePath:instancePath+"/drill/checks/"+i14+"/command",schemaPath:"#/properties/drill/properti\
es/checks/items/properties/command/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]+$"},schema:"^[^\\u0000]+$",parentSchema:schema12.properties.drill.properties.
checks.items.properties.command,data:data159};vErrors===null?vErrors=[err421]:vErrors.push(err421),errors++}}else{let err422={instancePath:instancePath+"/drill/\
checks/"+i14+"/command",schemaPath:"#/properties/drill/properties/checks/items/properties/command/type",keyword:"type",params:{type:"string"},schema:schema12.properties.
drill.properties.checks.items.properties.command.type,parentSchema:schema12.properties.drill.properties.checks.items.properties.command,data:data159};vErrors===
null?vErrors=[err422]:vErrors.push(err422),errors++}}}else{let err423={instancePath:instancePath+"/drill/checks/"+i14,schemaPath:"#/properties/drill/properties/\
checks/items/type",keyword:"type",params:{type:"object"},schema:schema12.properties.drill.properties.checks.items.type,parentSchema:schema12.properties.drill.properties.
checks.items,data:data149};vErrors===null?vErrors=[err423]:vErrors.push(err423),errors++}}}else{let err424={instancePath:instancePath+"/drill/checks",schemaPath:"\
#/properties/drill/properties/checks/type",keyword:"type",params:{type:"array"},schema:schema12.properties.drill.properties.checks.type,parentSchema:schema12.properties.
drill.properties.checks,data:data148};vErrors===null?vErrors=[err424]:vErrors.push(err424),errors++}}}else{let err425={instancePath:instancePath+"/drill",schemaPath:"\
#/properties/drill/type",keyword:"type",params:{type:"object"},schema:schema12.properties.drill.type,parentSchema:schema12.properties.drill,data:data138};vErrors===
null?vErrors=[err425]:vErrors.push(err425),errors++}}if(data.notify!==void 0){let data160=data.notify;if(data160&&typeof data160=="object"&&!Array.isArray(data160)){
for(let key31 in data160)if(key31!=="email"){let err426={instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:key31},schema:false,parentSchema:schema12.properties.notify,data:data160};vErrors===null?vErrors=[err426]:vErrors.push(
err426),errors++}if(data160.email!==void 0){let data161=data160.email;if(typeof data161=="string"){if(func3(data161)>254){let err427={instancePath:instancePath+
"/notify/email",schemaPath:"#/properties/notify/properties/email/maxLength",keyword:"maxLength",params:{limit:254},schema:254,parentSchema:schema12.properties.notify.
properties.email,data:data161};vErrors===null?vErrors=[err427]:vErrors.push(err427),errors++}if(!pattern354.test(data161)){let err428={instancePath:instancePath+
"/notify/email",schemaPath:"#/properties/notify/properties/email/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._+-]*(?:@[A-Za-z0-9][A-Za-z0\
-9.-]*)?$"},schema:"^[A-Za-z0-9][A-Za-z0-9._+-]*(?:@[A-Za-z0-9][A-Za-z0-9.-]*)?$",parentSchema:schema12.properties.notify.properties.email,data:data161};vErrors===
null?vErrors=[err428]:vErrors.push(err428),errors++}}else{let err429={instancePath:instancePath+"/notify/email",schemaPath:"#/properties/notify/properties/email\
/type",keyword:"type",params:{type:"string"},schema:schema12.properties.notify.properties.email.type,parentSchema:schema12.properties.notify.properties.email,data:data161};
vErrors===null?vErrors=[err429]:vErrors.push(err429),errors++}}}else{let err430={instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/type",keyword:"\
type",params:{type:"object"},schema:schema12.properties.notify.type,parentSchema:schema12.properties.notify,data:data160};vErrors===null?vErrors=[err430]:vErrors.
push(err430),errors++}}if(data.vars!==void 0){let data162=data.vars;if(!(data162&&typeof data162=="object"&&!Array.isArray(data162))){let err431={instancePath:instancePath+
"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type:"object"},schema:schema12.properties.vars.type,parentSchema:schema12.properties.vars,data:data162};
vErrors===null?vErrors=[err431]:vErrors.push(err431),errors++}}}else{let err432={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema12.
type,parentSchema:schema12,data};vErrors===null?vErrors=[err432]:vErrors.push(err432),errors++}return validate11.errors=vErrors,errors===0}var playbook=validate12,
schema13={$schema:"http://json-schema.org/draft-07/schema#",$id:"playbook.schema.json",type:"array",title:"a list of plays",description:"Plays, each with its ho\
sts and tasks, in Ansible\u2019s form.",minItems:1,items:{type:"object",title:"a map with hosts and tasks",description:"Tasks for some hosts.",additionalProperties:false,
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
type:"string"},description:"Variables of its environment; may hold secrets.",pattern:"\\{\\{"}}}]},contents:{description:"Counts the rows and files of what the \
backup plans hold, and compares them with the other host.",type:"object",additionalProperties:false,properties:{sums:{type:["boolean","string"],description:"Com\
pare checksums, too: all of it is read. Default: counts of rows and files.",pattern:"\\{\\{"},against:{type:["object","null","string"],required:["items"],properties:{
host:{type:"string"},items:{type:["array","string"],items:{type:["object","string"],required:["plan","name","parts"],properties:{plan:{type:"string"},name:{type:"\
string"},why:{type:["string","null"]},parts:{type:["array","string"],items:{type:["object","string"],required:["name","count"],properties:{name:{type:"string"},
count:{type:["number","string"],pattern:"\\{\\{"},sum:{type:["string","null"]}},pattern:"\\{\\{"},pattern:"\\{\\{"}},pattern:"\\{\\{"},pattern:"\\{\\{"}},description:"\
What this module registered on the other host: what differs is told.",pattern:"\\{\\{"},equal:{type:["boolean","string"],description:"Fail when anything differs\
.",pattern:"\\{\\{"}}},copy:{description:"Puts a file on the host, whole, by rename.",type:"object",examples:[{src:"files/app.conf",dest:"/etc/app.conf",mode:"0\
644"},{content:`hello
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
anyOf:[{enum:["present","absent","absent_if_empty"]},{type:"string",pattern:"\\{\\{"}]}}}]},drill:{description:"Holds a drill on the standby: restores the newes\
t backups beside production and asks the checks.",type:"object",additionalProperties:false,properties:{timeout:{type:["integer","string"],minimum:1,description:"\
Seconds that it may take. Default: a day.",pattern:"\\{\\{"}}},fail:{description:"Stops with a message.",anyOf:[{type:"string",minLength:1},{type:"object",examples:[
{msg:"not on this host"}],additionalProperties:false,properties:{msg:{type:"string",description:"Why."}}}]},fence:{description:"Switches the old primary off, or\
 proves that it is out of service and refuses otherwise.",type:"object",required:["primary","epoch"],additionalProperties:false,properties:{primary:{type:"strin\
g",description:"The host that must be out of service."},epoch:{type:["integer","string"],minimum:1,description:"The epoch at which the other one takes over.",pattern:"\
\\{\\{"},stopped:{type:["object","string"],properties:{reachable:{type:["boolean","string"],pattern:"\\{\\{"},answered:{type:["boolean","string"],pattern:"\\{\\{"},
why:{type:"string"},role:{type:["string","null"]},epoch:{type:["integer","null","string"],pattern:"\\{\\{"},active:{type:["array","string"],items:{type:"string"},
pattern:"\\{\\{"}},description:"What `pair_status` on it registered after it was told to stop.",pattern:"\\{\\{"},peer:{type:["object","string"],properties:{reachable:{
type:["boolean","string"],pattern:"\\{\\{"},answered:{type:["boolean","string"],pattern:"\\{\\{"},why:{type:"string"},role:{type:["string","null"]},epoch:{type:[
"integer","null","string"],pattern:"\\{\\{"},active:{type:["array","string"],items:{type:"string"},pattern:"\\{\\{"}},description:"What `pair_status: { of: peer\
 }` on the standby registered.",pattern:"\\{\\{"},witness:{type:["string","null"],description:"A third host that was asked for its view, where the pair has one."},
witnessed:{type:["object","string"],description:"What `view` on it registered.",properties:{from:{type:"string"},ports:{type:["array","string"],items:{type:"str\
ing"},pattern:"\\{\\{"},open:{type:["array","string"],items:{type:"string"},pattern:"\\{\\{"},pinged:{type:["array","null","string"],items:{type:"string"},pattern:"\
\\{\\{"}},pattern:"\\{\\{"},check:{description:"The health check, for the port that must be closed.",type:["object","null","string"],required:["kind"],properties:{
kind:{anyOf:[{enum:["http","tcp","command"]},{type:"string",pattern:"\\{\\{"}]},url:{type:"string"},status:{type:["integer","string"],pattern:"\\{\\{"},address:{
type:"string"},port:{type:["integer","string"],pattern:"\\{\\{"},script:{type:"string"}},pattern:"\\{\\{"},at:{type:["array","string"],items:{type:"string"},description:"\
Its addresses, at which that port must be closed.",pattern:"\\{\\{"},command:{type:["string","null"],description:"Switch it off by this shell line, unless it is\
 proven to be out already."},status:{type:["string","null"],description:"A shell line whose exit status 0 proves that it is off."},after:{description:"What the \
attempt to switch it off registered, for the words of a refusal.",type:["object","string"],properties:{sent:{type:["boolean","string"],pattern:"\\{\\{"},failed:{
type:["boolean","string"],pattern:"\\{\\{"},msg:{type:"string"}},pattern:"\\{\\{"},shared:{type:["array","string"],items:{type:"string"},description:"File syste\
ms that both hosts use: what two that write there at once would destroy.",pattern:"\\{\\{"},timeout:{type:["number","string"],minimum:1,description:"Seconds for\
 the command, and then for its effect; default 60.",pattern:"\\{\\{"}}},file:{description:"Sets mode and owner of a path, makes a directory or a symbolic link, \
or removes it.",type:"object",examples:[{path:"/etc/app.conf",owner:"app",mode:"0640"},{path:"/opt/app/current",state:"link",src:"releases/7"}],required:["path"],
additionalProperties:false,properties:{path:{type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,title:"an absolute pat\
h without . and ..",description:"The path."},state:{description:"Default file: it must be there already. directory: made when missing; link: a symbolic link; to\
uch: an empty file when missing; absent: removed, a directory with all that is in it, other file systems never.",anyOf:[{enum:["file","directory","link","touch",
"absent"]},{type:"string",pattern:"\\{\\{"}]},src:{type:"string",minLength:1,description:"With state link: what the link points to."},force:{type:["boolean","st\
ring"],description:"With state link, true: replace a file that stands there. With state absent, false: leave a directory that holds anything.",pattern:"\\{\\{"},
mode:{type:["string"],pattern:"(?:^0?[0-7]{3,4}$)|\\{\\{",title:'octal digits in quotes, such as "0644"',description:'Octal digits in quotes: "0644".'},owner:{type:"\
string",minLength:1,description:"Name or number of the owning user."},group:{type:"string",minLength:1,description:"Name or number of the owning group."}}},group:{
description:"Makes, changes or removes a local group.",anyOf:[{type:"string",minLength:1},{type:"object",examples:[{name:"app",gid:990}],required:["name"],additionalProperties:false,
properties:{name:{type:["string"],pattern:"(?:^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$)|\\{\\{",title:"an account name",description:"Name of the group."},gid:{type:[
"integer","string"],minimum:0,description:"Numeric id; should be the same on both hosts.",pattern:"\\{\\{"},system:{type:["boolean","string"],description:"A sys\
tem group, when it is made.",pattern:"\\{\\{"},state:{description:"Default present; absent removes it.",anyOf:[{enum:["present","absent"]},{type:"string",pattern:"\
\\{\\{"}]}}}]},health:{description:"Waits until the application is healthy, or refuses while it still answers.",type:"object",additionalProperties:false,oneOf:[
{required:["check"]},{required:["http"]},{required:["tcp"]},{required:["command"]}],properties:{http:{type:["string"],pattern:"(?:^https?://)|\\{\\{",description:"\
A URL, asked on the host."},status:{type:["integer","string"],minimum:100,maximum:599,description:"HTTP status that means health; default 200.",pattern:"\\{\\{"},
tcp:{type:["string"],pattern:"(?:^.+:[0-9]{1,5}$)|\\{\\{",description:"`ADDRESS:PORT` that must take connections."},command:{type:"string",minLength:1,description:"\
A shell line that changes nothing and exits 0 in health."},check:{description:"A check as `pair.failover.health.check` has it.",type:["object","string"],required:[
"kind"],properties:{kind:{anyOf:[{enum:["http","tcp","command"]},{type:"string",pattern:"\\{\\{"}]},url:{type:"string"},status:{type:["integer","string"],pattern:"\
\\{\\{"},address:{type:"string"},port:{type:["integer","string"],pattern:"\\{\\{"},script:{type:"string"}},pattern:"\\{\\{"},within:{type:["number","string"],minimum:0,
description:"Seconds to wait for health; default 60.",pattern:"\\{\\{"},expect:{description:"`up` (default): wait for health; `silent`: refuse while somebody an\
swers (guard primary-alive).",anyOf:[{enum:["up","silent"]},{type:"string",pattern:"\\{\\{"}]},at:{type:["array","string"],items:{type:"string"},description:"As\
k at these addresses instead of the check\u2019s own: for looking at another host from this one.",pattern:"\\{\\{"},of:{type:"string",description:"The host that\
 is asked about, for messages; default: this one."}}},mirror:{description:"Pulls a mirror onto the standby: the first time, or now.",anyOf:[{type:"string",minLength:1},
{type:"object",required:["name"],additionalProperties:false,properties:{name:{type:["string"],pattern:"(?:^[a-z0-9][a-z0-9-]*$)|\\{\\{",description:"The mirror\u2019\
s name in the pair."},initial:{type:["boolean","string"],description:"Let the first pull take over a destination that has content already; what it replaces is k\
ept.",pattern:"\\{\\{"},path:{type:"string",description:"The destination, so that a plan can tell whether it has content before pairctl is set up there."},sync:{
description:"`first` (default) pulls only when it never was; `now` pulls in any case; `equal` pulls nothing, and fails unless the copy is equal to its source.",
anyOf:[{enum:["first","now","equal"]},{type:"string",pattern:"\\{\\{"}]},accept:{type:["integer","null","string"],minimum:1,description:"Lets a mass change of e\
xactly so many entries happen, as guard mass-change counted it; any other count is refused.",pattern:"\\{\\{"}}}]},outlook:{description:"Tells what a change of \
roles would lose and how long it would take, and refuses more than is allowed.",type:"object",additionalProperties:false,properties:{choice:{type:["object","nul\
l","string"],description:"What `backup` registered; without it nothing is restored.",properties:{lossSeconds:{type:["number","null","string"],pattern:"\\{\\{"},
backup:{type:["object","string"],properties:{takenAt:{type:"string"}},pattern:"\\{\\{"}},pattern:"\\{\\{"},planned:{type:["boolean","string"],description:"The p\
rimary is there and gives all of it over first: nothing is lost. Default: false.",pattern:"\\{\\{"},named:{type:["string","null"],description:"The backup that w\
as asked for by its name."},wanted:{type:["array","string"],items:{type:"string"},description:"The pair\u2019s mirrors, whose copies the new primary goes on with.",
pattern:"\\{\\{"},mirrors:{type:["array","string"],description:"How old those copies are: `mirrors`, as `pair_status` on the standby registers them.",items:{type:[
"object","string"],required:["name"],properties:{name:{type:"string"},lastSuccess:{type:["string","null"]},seconds:{type:["number","null","string"],pattern:"\\{\\\
{"}},pattern:"\\{\\{"},pattern:"\\{\\{"},plans:{type:["array","string"],description:"With `planned`, how long the last backups took: `plans`, as `pair_status` o\
n the primary registers them.",items:{type:["object","string"],properties:{seconds:{type:["number","null","string"],pattern:"\\{\\{"}},pattern:"\\{\\{"},pattern:"\
\\{\\{"},shared:{type:["array","string"],items:{type:"string"},description:"File systems that both hosts use, from which nothing is lost.",pattern:"\\{\\{"},drills:{
type:["array","string"],description:"The last drills: `drill`, as `pair_status` on each host registers it.",items:{type:["object","null","string"],properties:{lastPassed:{
type:["string","null"]},serveSeconds:{type:["number","null","string"],pattern:"\\{\\{"}},pattern:"\\{\\{"},pattern:"\\{\\{"},traffic:{type:["array","string"],description:"\
The traffic targets: for as long as their TTL, clients may keep the old address.",items:{type:["object","string"],properties:{ttl:{type:["number","string"],pattern:"\
\\{\\{"}},pattern:"\\{\\{"},pattern:"\\{\\{"},fence:{type:["number","null","string"],minimum:0,description:"Seconds that switching the primary off may take at m\
ost.",pattern:"\\{\\{"},max_loss:{type:["number","null","string"],minimum:0,description:"An older copy is refused (guard max-loss).",pattern:"\\{\\{"},max_time:{
type:["number","null","string"],minimum:0,description:"If it is expected to take longer, it is refused (guard max-time).",pattern:"\\{\\{"}}},package:{description:"\
Installs or removes packages of the distribution (apt, dnf, apk).",anyOf:[{type:"string",minLength:1},{type:"object",examples:[{name:["rsync","zstd"]}],required:[
"name"],additionalProperties:false,properties:{name:{anyOf:[{type:["string"],pattern:"(?:^[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+._])?([ ,]+[A-Za-z0-9]([A-Za-z0\
-9+._-]*[A-Za-z0-9+._])?)*$)|\\{\\{",title:"a package name"},{type:["array","string"],minItems:1,items:{type:["string"],pattern:"(?:^[A-Za-z0-9]([A-Za-z0-9+._-]\
*[A-Za-z0-9+._])?([ ,]+[A-Za-z0-9]([A-Za-z0-9+._-]*[A-Za-z0-9+._])?)*$)|\\{\\{",title:"a package name"},pattern:"\\{\\{"}],description:"One package or a list, a\
s the distribution calls them; without versions."},state:{description:"Default present: installs what is missing; absent removes.",anyOf:[{enum:["present","abse\
nt"]},{type:"string",pattern:"\\{\\{"}]}}}]},pair_status:{description:"Looks at a host: role, epoch, services, mirrors, backups, clock; or at its peer through i\
t.",type:"object",additionalProperties:false,properties:{of:{description:"`self` (default): what the host says of itself; `peer`: what it sees of the other host\
 by the pull channel, asked now.",anyOf:[{enum:["self","peer"]},{type:"string",pattern:"\\{\\{"}]},apart_from:{type:["number","null","string"],description:"The \
other host\u2019s clockOffsetSeconds, to compare with: further apart than `limit` is refused (guard clock-skew).",pattern:"\\{\\{"},hold_down:{type:["number","n\
ull","string"],minimum:0,description:"Seconds that must have gone by on a standby since roles were changed last (guard hold-down); the first epoch is no change.",
pattern:"\\{\\{"},limit:{type:["number","string"],minimum:0,description:"Seconds that clocks may be apart; default 30.",pattern:"\\{\\{"}}},pause:{description:"\
Waits for a time, or until a person confirms.",type:"object",examples:[{prompt:"Is the cable in?"},{seconds:30}],additionalProperties:false,properties:{seconds:{
type:["number","string"],minimum:0,description:"How long to wait.",pattern:"\\{\\{"},minutes:{type:["number","string"],minimum:0,description:"How long to wait; \
added to seconds.",pattern:"\\{\\{"},prompt:{type:"string",description:"A person at the terminal must confirm this. Without a terminal the run is refused before\
 anything is changed (guard human-step), unless --acknowledge says that it has been seen to."}}},restore:{description:"Restores one backup of a plan on the host\
; what is there now is kept as a safety copy.",type:"object",required:["plan","name"],additionalProperties:false,properties:{plan:{type:["string"],pattern:"(?:^\
[a-z0-9][a-z0-9-]*$)|\\{\\{",description:"The backup plan."},name:{type:["string"],pattern:"(?:^[A-Za-z0-9][A-Za-z0-9_.+-]*$)|\\{\\{",description:"The backup, a\
s `pairctl backups` lists it."},only:{type:["string","null"],description:"Only this item of the plan: a database by its name, or a path by that of its artifact."},
into:{type:["string","null"],minLength:1,description:"Beside production, which goes on: below this directory, or for one database into a new one of this name."},
passed_over:{type:["array","string"],items:{type:["object","string"],required:["name","why"],properties:{name:{type:"string"},why:{type:"string"}},pattern:"\\{\\{"},
description:"Newer ones that did not prove good, as `backup` registers them: told in the plan.",pattern:"\\{\\{"}}},role:{description:"Records on a host which r\
ole it has, since which epoch.",type:"object",required:["role","epoch"],additionalProperties:false,properties:{role:{description:"What the host is to be.",anyOf:[
{enum:["primary","standby"]},{type:"string",pattern:"\\{\\{"}]},handed_over:{type:["boolean","string"],description:"The other host has all that this one had: no\
thing of its own needs to be kept.",pattern:"\\{\\{"},epoch:{type:["integer","string"],minimum:1,description:"The epoch of that; grows by one at every change of\
 roles.",pattern:"\\{\\{"},shared:{type:["boolean","string"],description:"To primary: refused where a shared file system of the pair is not mounted, or another \
host holds it at that epoch or a higher one.",pattern:"\\{\\{"}}},safety:{description:"Stops a host\u2019s services and copies aside what its backup plans hold, befo\
re the other host\u2019s data win.",type:"object",additionalProperties:false,properties:{own:{type:["boolean","string"],description:"Only where it is standby an\
d holds what it wrote as primary and nobody took over.",pattern:"\\{\\{"},keep:{type:"string",description:"The host whose data win, for messages."},without:{type:[
"boolean","string"],description:"Go on also without a copy of what cannot be copied; guard safety-copy must be lifted for it.",pattern:"\\{\\{"}}},service:{description:"\
Starts, stops, restarts, enables or masks a systemd unit.",anyOf:[{type:"string",minLength:1},{type:"object",examples:[{name:"app",state:"started",enabled:true}],
required:["name"],additionalProperties:false,properties:{name:{type:["string"],pattern:"(?:^[A-Za-z0-9:_.@\\\\][A-Za-z0-9:_.@\\\\-]*$)|\\{\\{",title:"the name o\
f a systemd unit",description:"The unit; without a suffix a .service."},state:{description:"What it is to do now. started and stopped do nothing when it is so; \
restarted and reloaded are done every time, reloaded as a restart where the unit cannot reload.",anyOf:[{enum:["started","stopped","restarted","reloaded"]},{type:"\
string",pattern:"\\{\\{"}]},enabled:{type:["boolean","string"],description:"Whether it starts at boot; a unit without [Install] is left as it is.",pattern:"\\{\\{"},
masked:{type:["boolean","string"],description:"Whether it cannot be started at all.",pattern:"\\{\\{"},daemon_reload:{type:["boolean","string"],description:"Hav\
e systemd read its unit files again if they changed; done in any case before the unit is touched.",pattern:"\\{\\{"}}}]},set_fact:{description:"Any names, each \
with its value.",type:"object",examples:[{release:7,folder:"/opt/app/releases/7"}],minProperties:1,propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:true},
shell:{description:"Runs text in /bin/sh on the host.",anyOf:[{type:"string",minLength:1},{type:"object",examples:[{cmd:"zcat dump.sql.gz | /opt/app/bin/load",chdir:"\
/srv/app",creates:"/srv/app/loaded"}],required:["cmd"],additionalProperties:false,properties:{cmd:{type:"string",minLength:1,description:"Text for /bin/sh."},creates:{
type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,title:"an absolute path without . and ..",description:"Nothing is r\
un when this path is there."},removes:{type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,title:"an absolute path with\
out . and ..",description:"Nothing is run when this path is missing."},unless:{type:"string",minLength:1,description:"A shell line that changes nothing, also as\
ked in a plan: nothing is run when it ends with status 0."},only_if:{type:"string",minLength:1,description:"A shell line that changes nothing, also asked in a p\
lan: nothing is run unless it ends with status 0."},chdir:{type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,title:"a\
n absolute path without . and ..",description:"The directory to run in; default /."},stdin:{type:"string",description:"Fed to its standard input; may hold secre\
ts, which a command line may not."},env:{type:["object","string"],propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:{type:"string"},description:"\
Variables of its environment; may hold secrets.",pattern:"\\{\\{"}}}]},slurp:{description:"Reads a text file of the host; registers content, in base64.",anyOf:[
{type:"string",minLength:1},{type:"object",examples:[{src:"/etc/app/instance-id"}],required:["src"],additionalProperties:false,properties:{src:{type:["string"],
pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,title:"an absolute path without . and ..",description:"The file to read: text, at m\
ost 1 MiB."}}}]},ssh_key:{description:"An ed25519 key pair made on the host; registers public_key.",type:"object",examples:[{path:"/etc/app/key",comment:"app"}],
required:["path"],additionalProperties:false,properties:{path:{type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,title:"\
an absolute path without . and ..",description:"The private half; the public half stands beside it with .pub."},comment:{type:["string"],pattern:"(?:^[A-Za-z0-9\
._@-]*$)|\\{\\{",title:"one word of letters, digits and . _ @ -",description:"The comment of a key that is made."},state:{description:"Default present; absent r\
emoves both halves.",anyOf:[{enum:["present","absent"]},{type:"string",pattern:"\\{\\{"}]}}},systemd_dropin:{description:"A drop-in file of a systemd unit; syst\
emd is told of it.",type:"object",examples:[{unit:"app.service",name:"limits.conf",content:`[Service]
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
tent, as bytes in base64."}}},traffic:{description:"Sends clients to the primary by a traffic target (DNS record, load balancer, floating address, command), or \
waits until the move is seen everywhere.",type:"object",required:["target","addresses","primary","epoch"],additionalProperties:false,properties:{target:{type:["\
object","string"],required:["provider"],properties:{provider:{type:"string"}},description:"An entry of the pair\u2019s failover.traffic.",anyOf:[{type:["object",
"string"],required:["provider","address","interface","unit"],additionalProperties:false,properties:{provider:{anyOf:[{const:"address"},{type:"string",pattern:"\\\
{\\{"}]},name:{type:"string",minLength:1,description:"For messages."},on:{type:"string",minLength:1,description:"Where it is switched: standby, localhost, or a \
host of the inventory."},address:{type:["string"],pattern:"(?:^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}$)|\\{\\{",description:"The address with its prefix length\
."},interface:{type:["string"],pattern:"(?:^[A-Za-z0-9][A-Za-z0-9_.@-]{0,14}$)|\\{\\{",description:"The network interface on both hosts."},unit:{type:["string"],
pattern:"(?:^[A-Za-z0-9:_.@-]+\\.service$)|\\{\\{",description:"The unit whose start takes the address and whose stop gives it up."}},pattern:"\\{\\{"},{type:["\
object","string"],required:["provider","look","switch","timeoutSeconds"],additionalProperties:false,properties:{provider:{anyOf:[{const:"command"},{type:"string",
pattern:"\\{\\{"}]},name:{type:"string",minLength:1,description:"For messages."},on:{type:"string",minLength:1,description:"Where it is switched: standby, local\
host, or a host of the inventory."},look:{type:"string",minLength:1,description:"Prints the name or address of the host that clients reach now."},switch:{type:"\
string",minLength:1,description:"Sends clients to the primary."},verify:{type:"string",minLength:1,description:"Status 0 when clients reach the primary; default\
: look says so."},timeoutSeconds:{type:["number","string"],exclusiveMinimum:0,description:"For each of them.",pattern:"\\{\\{"}},pattern:"\\{\\{"},{type:["objec\
t","string"],required:["provider","socket","backend","servers"],additionalProperties:false,properties:{provider:{anyOf:[{const:"haproxy"},{type:"string",pattern:"\
\\{\\{"}]},name:{type:"string",minLength:1,description:"For messages."},on:{type:"string",minLength:1,description:"Where it is switched: standby, localhost, or \
a host of the inventory."},socket:{type:["string"],pattern:"(?:^(/[A-Za-z0-9._/-]{1,100}|([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5})$)|\\{\\{",description:"\
The admin socket: a path, or ADDRESS:PORT."},backend:{type:["string"],pattern:"(?:^[A-Za-z0-9_.:-]{1,100}$)|\\{\\{"},servers:{type:["object","string"],additionalProperties:{
type:["string"],pattern:"(?:^[A-Za-z0-9_.:-]{1,100}$)|\\{\\{"},description:"What the backend calls each host of the pair.",pattern:"\\{\\{"},stateFile:{type:["s\
tring"],pattern:"(?:^/[A-Za-z0-9._/-]{1,100}$)|\\{\\{",description:"Where HAProxy finds the state again when it starts anew."}},pattern:"\\{\\{"},{type:["object",
"string"],required:["provider","servers","zone","record","type","ttl","key"],additionalProperties:false,properties:{provider:{anyOf:[{const:"rfc2136"},{type:"st\
ring",pattern:"\\{\\{"}]},name:{type:"string",minLength:1,description:"For messages."},on:{type:"string",minLength:1,description:"Where it is switched: standby,\
 localhost, or a host of the inventory."},servers:{description:"Name servers that take updates of the zone, tried in order.",type:["array","string"],minItems:1,
items:{type:["object","string"],required:["address","port"],additionalProperties:false,properties:{address:{type:["string"],pattern:"(?:^[A-Za-z0-9:_][A-Za-z0-9\
:._-]{0,252}$)|\\{\\{"},port:{type:["integer","string"],minimum:1,maximum:65535,pattern:"\\{\\{"}},pattern:"\\{\\{"},pattern:"\\{\\{"},zone:{type:["string"],pattern:"\
(?:^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$)|\\{\\{",description:"The zone, without a final dot."},record:{type:["string"],pattern:"\
(?:^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$)|\\{\\{",description:"Full name of the record, without a final dot."},type:{anyOf:[
{enum:["A","AAAA","CNAME"]},{type:"string",pattern:"\\{\\{"}]},values:{type:["object","string"],additionalProperties:{type:"string"},description:"What it holds \
for each host; default: its service_address.",pattern:"\\{\\{"},also:{description:"More record sets, moved in the same message.",type:["array","string"],items:{
type:["object","string"],required:["record","type"],additionalProperties:false,properties:{record:{type:["string"],pattern:"(?:^[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}\
)(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*$)|\\{\\{"},type:{anyOf:[{enum:["A","AAAA","CNAME"]},{type:"string",pattern:"\\{\\{"}]},values:{type:["object","string"],
additionalProperties:{type:"string"},description:"What it holds for each host; default: its service_address.",pattern:"\\{\\{"}},pattern:"\\{\\{"},pattern:"\\{\\{"},
ttl:{type:["integer","string"],minimum:0,maximum:604800,description:"Seconds.",pattern:"\\{\\{"},key:{type:["object","string"],required:["name","algorithm"],additionalProperties:false,
properties:{name:{type:["string"],pattern:"(?:^[A-Za-z0-9_][A-Za-z0-9._-]{0,252}$)|\\{\\{"},algorithm:{anyOf:[{enum:["hmac-sha224","hmac-sha256","hmac-sha384","\
hmac-sha512"]},{type:"string",pattern:"\\{\\{"}]},secret:{description:"Where the operator has it; not read here.",type:["object","string"],additionalProperties:{
type:["string","array"],items:{type:"string"}},pattern:"\\{\\{"}},pattern:"\\{\\{"}},pattern:"\\{\\{"}],pattern:"\\{\\{"},addresses:{type:["object","string"],additionalProperties:{
type:"string"},description:"What clients reach, by host: the service_address of both hosts.",pattern:"\\{\\{"},primary:{type:"string",description:"The host that\
 clients shall reach."},epoch:{type:["integer","string"],minimum:1,description:"The epoch at which it took the role.",pattern:"\\{\\{"},ttl:{type:["integer","nu\
ll","string"],minimum:1,description:"Seconds, instead of the target\u2019s own: lower, ahead of a move.",pattern:"\\{\\{"},not_at:{type:["string","null"],description:"\
Change nothing; fail when clients are led to this host already."},verify:{type:["boolean","string"],description:"Change nothing; wait until everybody who can be\
 asked gives the wanted answer.",pattern:"\\{\\{"},within:{type:["integer","string"],minimum:0,description:"Seconds to wait with `verify`; default 60.",pattern:"\
\\{\\{"}}},transition:{description:"Records that a change of roles has begun, or that it is done.",type:"object",required:["state"],additionalProperties:false,properties:{
state:{description:"`begun` before anything is done for it, `ended` when all of it is done.",anyOf:[{enum:["begun","ended"]},{type:"string",pattern:"\\{\\{"}]},
playbook:{type:["string"],pattern:"(?:^[a-z][a-z0-9-]*$)|\\{\\{",description:"The playbook that finishes it when this run does not."},from:{type:"string",minLength:1,
description:"The primary before it."},to:{type:"string",minLength:1,description:"The primary after it: the host that this is recorded on."},epoch:{type:["intege\
r","string"],minimum:1,description:"The epoch at which it takes over.",pattern:"\\{\\{"},backup:{type:["string","null"],pattern:"(?:^[A-Za-z0-9][A-Za-z0-9_.+-]*\
$)|\\{\\{",description:"The backup that was asked for by name."}}},undelete:{description:"Brings back files of a mirror that were deleted, from what keep_delete\
d holds.",type:"object",required:["mirror","since"],additionalProperties:false,examples:[{mirror:"srv-data",since:7200,path:"reports/*"}],properties:{mirror:{type:[
"string"],pattern:"(?:^[a-z0-9][a-z0-9-]*$)|\\{\\{",description:"The mirror\u2019s name in the pair."},since:{type:["integer","string"],minimum:1,description:"S\
econds: what pulls deleted or overwrote longer ago is left alone.",pattern:"\\{\\{"},path:{type:"string",minLength:1,description:"Only paths that match this pat\
tern of the shell, or lie below one that does; as seen on the host, or from the mirror\u2019s top. Default: all."},to:{type:["string"],pattern:"(?:^/)|\\{\\{",description:"\
Bring them back beside, to this directory. Default: the mirror\u2019s own tree, on the primary."},overwrite:{type:["boolean","string"],description:"Replace also\
 what is there now by the version that was kept; what is replaced is kept in turn. Default: false.",pattern:"\\{\\{"},oldest:{type:["boolean","string"],description:"\
Of several kept versions the oldest since then. Default: the newest.",pattern:"\\{\\{"}}},uri:{description:"Asks a web server from the host; registers status an\
d, if asked for, content.",anyOf:[{type:"string",minLength:1},{type:"object",examples:[{url:"http://127.0.0.1:8080/health",status_code:[200,204]}],required:["ur\
l"],additionalProperties:false,properties:{url:{type:["string"],pattern:"(?:^https?://[^\\s]+$)|\\{\\{",title:"a URL that begins with http:// or https://",description:"\
What is asked, from the host, by its curl; redirects are not followed."},method:{description:"Default GET. A GET is also asked in a plan; all others are run onl\
y by an apply.",anyOf:[{enum:["GET","HEAD","POST","PUT","PATCH","DELETE"]},{type:"string",pattern:"\\{\\{"}]},headers:{type:["object","string"],propertyNames:{pattern:"\
^[A-Za-z0-9-]+$"},additionalProperties:{type:["string"],pattern:"(?:^[^\\r\\n]*$)|\\{\\{"},description:"Headers of the request; may hold secrets.",pattern:"\\{\\{"},
body:{type:["string","object","array"],description:"Body of the request; may hold secrets. What is no text is sent as JSON."},body_format:{description:"json: wi\
th a Content-Type of application/json.",anyOf:[{enum:["raw","json"]},{type:"string",pattern:"\\{\\{"}]},status_code:{anyOf:[{type:["integer","string"],minimum:100,
maximum:599,pattern:"\\{\\{"},{type:["array","string"],minItems:1,items:{type:["integer","string"],minimum:100,maximum:599,pattern:"\\{\\{"},pattern:"\\{\\{"}],
title:"a status or a list of them",description:"The statuses that mean success; default 200."},return_content:{type:["boolean","string"],description:"Register c\
ontent, and json where it is JSON: of a GET that is looked at the first 4 KiB.",pattern:"\\{\\{"},timeout:{type:["integer","string"],minimum:1,description:"Seco\
nds; default 30.",pattern:"\\{\\{"}}}]},user:{description:"Makes, changes or removes a local account.",anyOf:[{type:"string",minLength:1},{type:"object",examples:[
{name:"app",system:true,home:"/srv/app",groups:["adm"]}],required:["name"],additionalProperties:false,properties:{name:{type:["string"],pattern:"(?:^[A-Za-z_][A\
-Za-z0-9_.-]{0,31}\\$?$)|\\{\\{",title:"an account name",description:"Login name."},state:{description:"Default present; absent removes the account and leaves i\
ts files.",anyOf:[{enum:["present","absent"]},{type:"string",pattern:"\\{\\{"}]},remove:{type:["boolean","string"],description:"With state absent, true: its hom\
e directory and mail go too.",pattern:"\\{\\{"},uid:{type:["integer","string"],minimum:0,description:"Numeric id; should be the same on both hosts.",pattern:"\\{\
\\{"},group:{type:["string"],pattern:"(?:^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$)|\\{\\{",title:"an account name",description:"Primary group; default one of the sam\
e name."},groups:{type:["array","string"],items:{type:["string"],pattern:"(?:^[A-Za-z_][A-Za-z0-9_.-]{0,31}\\$?$)|\\{\\{",title:"an account name"},description:"\
Further groups; it is added to them and taken out of none.",pattern:"\\{\\{"},append:{description:"As Ansible has it; groups are always added to.",anyOf:[{const:true},
{type:"string",pattern:"\\{\\{"}]},home:{type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,title:"an absolute path wi\
thout . and ..",description:"Home directory; an existing one is not moved."},create_home:{type:["boolean","string"],description:"Make the home directory togethe\
r with the account; default true.",pattern:"\\{\\{"},shell:{type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,title:"\
an absolute path without . and ..",description:"Login shell."},comment:{type:["string"],pattern:"(?:^[^:\\n]*$)|\\{\\{",title:"one line without a colon",description:"\
Full name (GECOS)."},system:{type:["boolean","string"],description:"A system account, when it is made.",pattern:"\\{\\{"}}}]},view:{description:"Sees from a hos\
t what another one answers: its application\u2019s port, and ping.",type:"object",required:["of","at"],additionalProperties:false,properties:{of:{type:"string",
description:"The host that is looked at."},at:{type:["array","string"],items:{type:"string"},description:"Its addresses.",pattern:"\\{\\{"},check:{description:"\
The health check, for the port that is asked.",type:["object","null","string"],required:["kind"],properties:{kind:{anyOf:[{enum:["http","tcp","command"]},{type:"\
string",pattern:"\\{\\{"}]},url:{type:"string"},status:{type:["integer","string"],pattern:"\\{\\{"},address:{type:"string"},port:{type:["integer","string"],pattern:"\
\\{\\{"},script:{type:"string"}},pattern:"\\{\\{"}}},wait_for:{description:"Waits until a TCP port answers or a path is there, or the reverse.",type:"object",examples:[
{port:8080,timeout:60},{path:"/run/app.pid",state:"absent"}],additionalProperties:false,properties:{host:{type:["string"],pattern:"(?:^[A-Za-z0-9_][A-Za-z0-9_.:\
-]*$)|\\{\\{",title:"a name or address",description:"Where the port is; default 127.0.0.1, as the host itself sees it."},port:{type:["integer","string"],minimum:1,
maximum:65535,description:"A TCP port.",pattern:"\\{\\{"},path:{type:["string"],pattern:"(?:^(?![\\s\\S]*/\\.\\.?(/|$))/[^\\u0000]*$)|\\{\\{",maxLength:4096,title:"\
an absolute path without . and ..",description:"A path, instead of a port."},state:{description:"Default started. started or present: the port answers, the path\
 is there; stopped or absent: not.",anyOf:[{enum:["started","present","stopped","absent"]},{type:"string",pattern:"\\{\\{"}]},timeout:{type:["integer","string"],
minimum:1,description:"Seconds to wait at most; default 300.",pattern:"\\{\\{"},sleep:{type:["number","string"],minimum:.1,description:"Seconds between two look\
s; default 1.",pattern:"\\{\\{"},msg:{type:"string",description:"Said when it did not come to be in time."}}},warm:{description:"Databases that the standby rest\
ores ahead; made by its cron, dropped here.",type:"object",additionalProperties:false,examples:[{state:"absent"}],properties:{state:{description:"present (defau\
lt): the hosts\u2019 own cron makes them; absent: those that were made are dropped.",anyOf:[{enum:["present","absent"]},{type:"string",pattern:"\\{\\{"}]}}}},oneOf:[
{required:["block"]},{required:["import_tasks"]},{required:["include_tasks"]},{required:["assert"]},{required:["authorized_key"]},{required:["backup"]},{required:[
"backup_store"]},{required:["command"]},{required:["contents"]},{required:["copy"]},{required:["cron"]},{required:["databases"]},{required:["debug"]},{required:[
"directory"]},{required:["drill"]},{required:["fail"]},{required:["fence"]},{required:["file"]},{required:["group"]},{required:["health"]},{required:["mirror"]},
{required:["outlook"]},{required:["package"]},{required:["pair_status"]},{required:["pause"]},{required:["restore"]},{required:["role"]},{required:["safety"]},{
required:["service"]},{required:["set_fact"]},{required:["shell"]},{required:["slurp"]},{required:["ssh_key"]},{required:["systemd_dropin"]},{required:["systemd\
_unit"]},{required:["template"]},{required:["traffic"]},{required:["transition"]},{required:["undelete"]},{required:["uri"]},{required:["user"]},{required:["vie\
w"]},{required:["wait_for"]},{required:["warm"]}],dependencies:{rescue:["block"],always:["block"]}}}};function validate12(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(Array.isArray(data)){if(data.length<1){let err0={instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:schema13,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let len0=data.length;for(let i0=0;i0<len0;i0++){let data0=data[i0],
_errs3=errors,valid2=false,passing0=null,_errs4=errors;if(data0&&typeof data0=="object"&&!Array.isArray(data0)&&data0.hosts===void 0){let err1={instancePath:instancePath+
"/"+i0,schemaPath:"#/items/oneOf/0/required",keyword:"required",params:{missingProperty:"hosts"},schema:schema13.items.oneOf[0].required,parentSchema:schema13.items.
oneOf[0],data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}var _valid0=_errs4===errors;_valid0&&(valid2=true,passing0=0);let _errs5=errors;if(data0&&
typeof data0=="object"&&!Array.isArray(data0)&&data0.import_playbook===void 0){let err2={instancePath:instancePath+"/"+i0,schemaPath:"#/items/oneOf/1/required",
keyword:"required",params:{missingProperty:"import_playbook"},schema:schema13.items.oneOf[1].required,parentSchema:schema13.items.oneOf[1],data:data0};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs5===errors;if(_valid0&&valid2?(valid2=false,passing0=[passing0,1]):_valid0&&(valid2=true,passing0=
1),valid2)errors=_errs3,vErrors!==null&&(_errs3?vErrors.length=_errs3:vErrors=null);else{let err3={instancePath:instancePath+"/"+i0,schemaPath:"#/items/oneOf",keyword:"\
oneOf",params:{passingSchemas:passing0},schema:schema13.items.oneOf,parentSchema:schema13.items,data:data0};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
if(data0&&typeof data0=="object"&&!Array.isArray(data0)){for(let key0 in data0)if(!func2.call(schema13.items.properties,key0)){let err4={instancePath:instancePath+
"/"+i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:false,parentSchema:schema13.items,data:data0};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(data0.name!==void 0){let data1=data0.name;if(typeof data1!="string"){let err5={instancePath:instancePath+
"/"+i0+"/name",schemaPath:"#/items/properties/name/type",keyword:"type",params:{type:"string"},schema:schema13.items.properties.name.type,parentSchema:schema13.
items.properties.name,data:data1};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}if(data0.hosts!==void 0){let data2=data0.hosts;if(typeof data2!="st\
ring"&&!Array.isArray(data2)){let err6={instancePath:instancePath+"/"+i0+"/hosts",schemaPath:"#/items/properties/hosts/type",keyword:"type",params:{type:schema13.
items.properties.hosts.type},schema:schema13.items.properties.hosts.type,parentSchema:schema13.items.properties.hosts,data:data2};vErrors===null?vErrors=[err6]:
vErrors.push(err6),errors++}if(typeof data2=="string"&&func3(data2)<1){let err7={instancePath:instancePath+"/"+i0+"/hosts",schemaPath:"#/items/properties/hosts/\
minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema13.items.properties.hosts,data:data2};vErrors===null?vErrors=[err7]:vErrors.push(err7),
errors++}if(Array.isArray(data2)){let len1=data2.length;for(let i1=0;i1<len1;i1++){let data3=data2[i1];if(typeof data3=="string"){if(func3(data3)<1){let err8={instancePath:instancePath+
"/"+i0+"/hosts/"+i1,schemaPath:"#/items/properties/hosts/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema13.items.properties.hosts.
items,data:data3};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath:instancePath+"/"+i0+"/hosts/"+i1,schemaPath:"#/items/pr\
operties/hosts/items/type",keyword:"type",params:{type:"string"},schema:schema13.items.properties.hosts.items.type,parentSchema:schema13.items.properties.hosts.
items,data:data3};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}}}if(data0.vars!==void 0){let data4=data0.vars;if(!(data4&&typeof data4=="object"&&
!Array.isArray(data4))){let err10={instancePath:instancePath+"/"+i0+"/vars",schemaPath:"#/items/properties/vars/type",keyword:"type",params:{type:"object"},schema:schema13.
items.properties.vars.type,parentSchema:schema13.items.properties.vars,data:data4};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}if(data0.vars_files!==
void 0){let data5=data0.vars_files;if(Array.isArray(data5)){let len2=data5.length;for(let i2=0;i2<len2;i2++){let data6=data5[i2];if(typeof data6=="string"){if(func3(
data6)<1){let err11={instancePath:instancePath+"/"+i0+"/vars_files/"+i2,schemaPath:"#/items/properties/vars_files/items/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:schema13.items.properties.vars_files.items,data:data6};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}else{let err12={instancePath:instancePath+
"/"+i0+"/vars_files/"+i2,schemaPath:"#/items/properties/vars_files/items/type",keyword:"type",params:{type:"string"},schema:schema13.items.properties.vars_files.
items.type,parentSchema:schema13.items.properties.vars_files.items,data:data6};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}else{let err13={instancePath:instancePath+
"/"+i0+"/vars_files",schemaPath:"#/items/properties/vars_files/type",keyword:"type",params:{type:"array"},schema:schema13.items.properties.vars_files.type,parentSchema:schema13.
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
