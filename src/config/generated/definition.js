// Written by scripts/generate.js from the schemas. Do not edit.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,
mod),mod.exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:true});function ucs2length(str){let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&
value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runt\
ime/ucs2length").default'}});var inventory=validate10,schema11={$schema:"http://json-schema.org/draft-07/schema#",$id:"inventory.schema.json",type:"object",title:"\
a map with hosts",description:"The machines, how they are reached, and what is known about them.",required:["hosts"],additionalProperties:false,properties:{hosts:{
type:"object",title:"a map of hosts by name",description:"Machines by name. A name is a host name (RFC 1123) or an IP address.",minProperties:1,propertyNames:{type:"\
string",title:"a host name (RFC 1123) or an IP address",pattern:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0\
,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$"},additionalProperties:{type:["object","null"],title:"a map of settings",
description:"A machine. What is left out is asked of the operator\u2019s ssh configuration.",additionalProperties:false,properties:{address:{type:"string",title:"\
a host name (RFC 1123) or an IP address",pattern:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9]\
)?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$",description:"Name or address that the operator connects to. Default: the host\u2019s name.",
examples:["192.0.2.10"]},port:{type:"integer",title:"a port",minimum:1,maximum:65535,description:"Port of its ssh server. Default: the ssh configuration, then 2\
2.",examples:[22]},user:{type:"string",title:"a user\u2019s name",description:"Who to log in as. Default: the ssh configuration, then the current user.",pattern:"\
^[A-Za-z0-9_][A-Za-z0-9_.@-]{0,63}\\$?$",examples:["root"]},identity_file:{type:"string",title:"one line of literal text",pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u0\
07f\\u2028\\u2029]+$",maxLength:1024,description:"Private key. Default: the agent, then ssh\u2019s own default files. A key with a passphrase must be in the agent.",
examples:["~/.ssh/id_ed25519"]},jump:{type:"string",title:"a host of this inventory, or user@address:port",pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029\
]+$",maxLength:1024,description:"Connect through this one: another host of this inventory, or user@address:port.",examples:["bastion","ops@198.51.100.7:22"]},become:{
title:"false, true, or { method: sudo, password: \u2026 }",description:"How to become root. false: log in as root; true: `sudo -n`, without a password; or sudo \
with a password, given by reference.",anyOf:[{type:"boolean"},{type:"object",additionalProperties:false,properties:{method:{enum:["sudo"],description:"The progr\
am; only sudo is known."},password:{type:"object",title:"a way to a secret: { env: NAME }, { file: PATH } or { command: [PROGRAM, \u2026] }",minProperties:1,maxProperties:1,
additionalProperties:false,properties:{env:{type:"string",title:"the name of an environment variable",description:"Environment variable of the pairctl process t\
hat holds it.",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",examples:["TSIG_SECRET"]},file:{type:"string",title:"a path",description:"File on the operator\u2019s machine, mode\
 0600 or tighter, that holds nothing else.",pattern:"^[^\\u0000-\\u001f]+$",examples:["~/.config/pairctl/tsig"]},command:{type:"array",title:"a list: the progra\
m and its arguments",description:"Program and arguments, run on the operator\u2019s machine without a shell; its output is the secret.",minItems:1,items:{type:"\
string",pattern:"^[^\\u0000]*$"},examples:[["pass","show","pair/tsig"]]}},description:"Where the password is to be had. It goes to sudo on standard input.",examples:[
{env:"SUDO_PASSWORD"}]}}}],examples:[false,true,{method:"sudo",password:{env:"SUDO_PASSWORD"}}]},host_key:{type:"string",title:'a public host key, such as "ssh-\
ed25519 AAAA\u2026"',description:"Pins the host key here. Default: ~/.ssh/known_hosts.",pattern:"^(?:ssh|ecdsa|sk)-[A-Za-z0-9@.-]+ [A-Za-z0-9+/]{16,}={0,3}(?: .\
*)?$",examples:["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ5C8y4o2gqXnTt0v6b1pQe0w4kTqgq4o8l3b1T2cX9a"]},service_address:{type:"string",title:"a host name (RFC 1123\
) or an IP address",pattern:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}\
(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$",description:"What clients reach; goes into DNS and load balancers. Default: address.",examples:["203.0.113.1\
0"]},peer_address:{type:"string",title:"a host name (RFC 1123) or an IP address",pattern:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-\
Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$",description:"What the other host of the pair us\
es to reach it. Default: address.",examples:["10.0.0.10"]},connection:{enum:["ssh","local"],description:"local: this very machine, without ssh. Default: ssh.",examples:[
"ssh"]},vars:{type:"object",additionalProperties:true,description:"Variables of this host; they win over those of its groups.",examples:[{site:"east"}]}}}},groups:{
type:"object",title:"a map of groups by name",description:"Groups of hosts by name.",propertyNames:{type:"string",title:"a group\u2019s name: letters, digits, _ and \
-",pattern:"^[A-Za-z_][A-Za-z0-9_-]{0,62}$"},additionalProperties:{type:"object",title:"a map with hosts",description:"Hosts under one name, for plays and for v\
ariables.",required:["hosts"],additionalProperties:false,properties:{hosts:{type:"array",title:"a list of hosts of this inventory",description:"Names of hosts o\
f this inventory.",items:{type:"string"},examples:[["machine-a","machine-b"]]},vars:{type:"object",additionalProperties:true,description:"Variables of its hosts\
; they win over those of the inventory.",examples:[{ntp:"pool.example.net"}]}}}},vars:{type:"object",additionalProperties:true,description:"Variables of all hos\
ts.",examples:[{admin:"ops@example.com"}]}}},pattern0=new RegExp("^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{\
0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$","u"),pattern2=new RegExp("^[A-Za-z0-9_][A-Za-z0-9_.@-]{0,63}\\$?$","u"),
pattern3=new RegExp("^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$","u"),pattern5=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$","u"),pattern6=new RegExp("^[^\\u\
0000-\\u001f]+$","u"),pattern7=new RegExp("^[^\\u0000]*$","u"),pattern8=new RegExp("^(?:ssh|ecdsa|sk)-[A-Za-z0-9@.-]+ [A-Za-z0-9+/]{16,}={0,3}(?: .*)?$","u"),pattern11=new RegExp(
"^[A-Za-z_][A-Za-z0-9_-]{0,62}$","u"),func2=Object.prototype.hasOwnProperty,func3=require_ucs2length().default;function validate10(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(data)){if(data.hosts===void 0){let err0={instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"hosts"},schema:schema11.required,parentSchema:schema11,data};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}for(let key0 in data)if(!(key0==="hosts"||key0==="groups"||key0==="vars")){let err1={instancePath,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},schema:false,parentSchema:schema11,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.
hosts!==void 0){let data0=data.hosts;if(data0&&typeof data0=="object"&&!Array.isArray(data0)){if(Object.keys(data0).length<1){let err2={instancePath:instancePath+
"/hosts",schemaPath:"#/properties/hosts/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:schema11.properties.hosts,data:data0};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key1 in data0){let _errs4=errors;if(typeof key1=="string"){if(!pattern0.test(key1)){let err3={instancePath:instancePath+
"/hosts",schemaPath:"#/properties/hosts/propertyNames/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\
(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$"},schema:"^(?=.{1,253}$)(?:[A-Za-z0-9](\
?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$",parentSchema:schema11.
properties.hosts.propertyNames,data:key1,propertyName:key1};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}}else{let err4={instancePath:instancePath+
"/hosts",schemaPath:"#/properties/hosts/propertyNames/type",keyword:"type",params:{type:"string"},schema:schema11.properties.hosts.propertyNames.type,parentSchema:schema11.
properties.hosts.propertyNames,data:key1,propertyName:key1};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var valid1=_errs4===errors;if(!valid1){let err5={
instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/propertyNames",keyword:"propertyNames",params:{propertyName:key1},schema:schema11.properties.hosts.
propertyNames,parentSchema:schema11.properties.hosts,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}for(let key2 in data0){let data1=data0[key2];
if(!(data1&&typeof data1=="object"&&!Array.isArray(data1))&&data1!==null){let err6={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/hosts/additionalProperties/type",keyword:"type",params:{type:schema11.properties.hosts.additionalProperties.type},schema:schema11.properties.
hosts.additionalProperties.type,parentSchema:schema11.properties.hosts.additionalProperties,data:data1};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
if(data1&&typeof data1=="object"&&!Array.isArray(data1)){for(let key3 in data1)if(!func2.call(schema11.properties.hosts.additionalProperties.properties,key3)){let err7={
instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/hosts/additionalProperties/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key3},schema:false,parentSchema:schema11.properties.hosts.additionalProperties,data:data1};vErrors===null?vErrors=
[err7]:vErrors.push(err7),errors++}if(data1.address!==void 0){let data2=data1.address;if(typeof data2=="string"){if(!pattern0.test(data2)){let err8={instancePath:instancePath+
"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/address",schemaPath:"#/properties/hosts/additionalProperties/properties/address/pattern",keyword:"patter\
n",params:{pattern:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A\
-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$"},schema:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-\
9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$",parentSchema:schema11.properties.hosts.additionalProperties.properties.address,data:data2};
vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}else{let err9={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/addr\
ess",schemaPath:"#/properties/hosts/additionalProperties/properties/address/type",keyword:"type",params:{type:"string"},schema:schema11.properties.hosts.additionalProperties.
properties.address.type,parentSchema:schema11.properties.hosts.additionalProperties.properties.address,data:data2};vErrors===null?vErrors=[err9]:vErrors.push(err9),
errors++}}if(data1.port!==void 0){let data3=data1.port;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3))){let err10={instancePath:instancePath+
"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/port",schemaPath:"#/properties/hosts/additionalProperties/properties/port/type",keyword:"type",params:{type:"\
integer"},schema:schema11.properties.hosts.additionalProperties.properties.port.type,parentSchema:schema11.properties.hosts.additionalProperties.properties.port,
data:data3};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(typeof data3=="number"&&isFinite(data3)){if(data3>65535||isNaN(data3)){let err11={instancePath:instancePath+
"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/port",schemaPath:"#/properties/hosts/additionalProperties/properties/port/maximum",keyword:"maximum",params:{
comparison:"<=",limit:65535},schema:65535,parentSchema:schema11.properties.hosts.additionalProperties.properties.port,data:data3};vErrors===null?vErrors=[err11]:
vErrors.push(err11),errors++}if(data3<1||isNaN(data3)){let err12={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/port",schemaPath:"\
#/properties/hosts/additionalProperties/properties/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema11.properties.hosts.
additionalProperties.properties.port,data:data3};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}}if(data1.user!==void 0){let data4=data1.user;if(typeof data4==
"string"){if(!pattern2.test(data4)){let err13={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/user",schemaPath:"#/properties/\
hosts/additionalProperties/properties/user/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_][A-Za-z0-9_.@-]{0,63}\\$?$"},schema:"^[A-Za-z0-9_][A-Za-z0-9\
_.@-]{0,63}\\$?$",parentSchema:schema11.properties.hosts.additionalProperties.properties.user,data:data4};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}else{
let err14={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/user",schemaPath:"#/properties/hosts/additionalProperties/propertie\
s/user/type",keyword:"type",params:{type:"string"},schema:schema11.properties.hosts.additionalProperties.properties.user.type,parentSchema:schema11.properties.hosts.
additionalProperties.properties.user,data:data4};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}}if(data1.identity_file!==void 0){let data5=data1.identity_file;
if(typeof data5=="string"){if(func3(data5)>1024){let err15={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/identity_file",schemaPath:"\
#/properties/hosts/additionalProperties/properties/identity_file/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema11.properties.
hosts.additionalProperties.properties.identity_file,data:data5};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}if(!pattern3.test(data5)){let err16={
instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/identity_file",schemaPath:"#/properties/hosts/additionalProperties/properties/\
identity_file/pattern",keyword:"pattern",params:{pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$"},schema:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u202\
8\\u2029]+$",parentSchema:schema11.properties.hosts.additionalProperties.properties.identity_file,data:data5};vErrors===null?vErrors=[err16]:vErrors.push(err16),
errors++}}else{let err17={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/identity_file",schemaPath:"#/properties/hosts/additi\
onalProperties/properties/identity_file/type",keyword:"type",params:{type:"string"},schema:schema11.properties.hosts.additionalProperties.properties.identity_file.
type,parentSchema:schema11.properties.hosts.additionalProperties.properties.identity_file,data:data5};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}
if(data1.jump!==void 0){let data6=data1.jump;if(typeof data6=="string"){if(func3(data6)>1024){let err18={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"\
~0").replace(/\//g,"~1")+"/jump",schemaPath:"#/properties/hosts/additionalProperties/properties/jump/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,
parentSchema:schema11.properties.hosts.additionalProperties.properties.jump,data:data6};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}if(!pattern3.
test(data6)){let err19={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/jump",schemaPath:"#/properties/hosts/additionalPropert\
ies/properties/jump/pattern",keyword:"pattern",params:{pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$"},schema:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007\
f\\u2028\\u2029]+$",parentSchema:schema11.properties.hosts.additionalProperties.properties.jump,data:data6};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}else{
let err20={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/jump",schemaPath:"#/properties/hosts/additionalProperties/propertie\
s/jump/type",keyword:"type",params:{type:"string"},schema:schema11.properties.hosts.additionalProperties.properties.jump.type,parentSchema:schema11.properties.hosts.
additionalProperties.properties.jump,data:data6};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}if(data1.become!==void 0){let data7=data1.become,_errs21=errors,
valid4=false,_errs22=errors;if(typeof data7!="boolean"){let err21={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/become",schemaPath:"\
#/properties/hosts/additionalProperties/properties/become/anyOf/0/type",keyword:"type",params:{type:"boolean"},schema:schema11.properties.hosts.additionalProperties.
properties.become.anyOf[0].type,parentSchema:schema11.properties.hosts.additionalProperties.properties.become.anyOf[0],data:data7};vErrors===null?vErrors=[err21]:
vErrors.push(err21),errors++}var _valid0=_errs22===errors;if(valid4=valid4||_valid0,!valid4){let _errs24=errors;if(data7&&typeof data7=="object"&&!Array.isArray(
data7)){for(let key4 in data7)if(!(key4==="method"||key4==="password")){let err22={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+
"/become",schemaPath:"#/properties/hosts/additionalProperties/properties/become/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4},
schema:false,parentSchema:schema11.properties.hosts.additionalProperties.properties.become.anyOf[1],data:data7};vErrors===null?vErrors=[err22]:vErrors.push(err22),
errors++}if(data7.method!==void 0){let data8=data7.method;if(data8!=="sudo"){let err23={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,
"~1")+"/become/method",schemaPath:"#/properties/hosts/additionalProperties/properties/become/anyOf/1/properties/method/enum",keyword:"enum",params:{allowedValues:schema11.
properties.hosts.additionalProperties.properties.become.anyOf[1].properties.method.enum},schema:schema11.properties.hosts.additionalProperties.properties.become.
anyOf[1].properties.method.enum,parentSchema:schema11.properties.hosts.additionalProperties.properties.become.anyOf[1].properties.method,data:data8};vErrors===null?
vErrors=[err23]:vErrors.push(err23),errors++}}if(data7.password!==void 0){let data9=data7.password;if(data9&&typeof data9=="object"&&!Array.isArray(data9)){if(Object.
keys(data9).length>1){let err24={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/become/password",schemaPath:"#/properties/hos\
ts/additionalProperties/properties/become/anyOf/1/properties/password/maxProperties",keyword:"maxProperties",params:{limit:1},schema:1,parentSchema:schema11.properties.
hosts.additionalProperties.properties.become.anyOf[1].properties.password,data:data9};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}if(Object.keys(
data9).length<1){let err25={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/become/password",schemaPath:"#/properties/hosts/ad\
ditionalProperties/properties/become/anyOf/1/properties/password/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:schema11.properties.
hosts.additionalProperties.properties.become.anyOf[1].properties.password,data:data9};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}for(let key5 in data9)
if(!(key5==="env"||key5==="file"||key5==="command")){let err26={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/become/passwor\
d",schemaPath:"#/properties/hosts/additionalProperties/properties/become/anyOf/1/properties/password/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key5},schema:false,parentSchema:schema11.properties.hosts.additionalProperties.properties.become.anyOf[1].properties.password,data:data9};vErrors===
null?vErrors=[err26]:vErrors.push(err26),errors++}if(data9.env!==void 0){let data10=data9.env;if(typeof data10=="string"){if(!pattern5.test(data10)){let err27={
instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/become/password/env",schemaPath:"#/properties/hosts/additionalProperties/prope\
rties/become/anyOf/1/properties/password/properties/env/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",
parentSchema:schema11.properties.hosts.additionalProperties.properties.become.anyOf[1].properties.password.properties.env,data:data10};vErrors===null?vErrors=[err27]:
vErrors.push(err27),errors++}}else{let err28={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/become/password/env",schemaPath:"\
#/properties/hosts/additionalProperties/properties/become/anyOf/1/properties/password/properties/env/type",keyword:"type",params:{type:"string"},schema:schema11.
properties.hosts.additionalProperties.properties.become.anyOf[1].properties.password.properties.env.type,parentSchema:schema11.properties.hosts.additionalProperties.
properties.become.anyOf[1].properties.password.properties.env,data:data10};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}if(data9.file!==void 0){
let data11=data9.file;if(typeof data11=="string"){if(!pattern6.test(data11)){let err29={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,
"~1")+"/become/password/file",schemaPath:"#/properties/hosts/additionalProperties/properties/become/anyOf/1/properties/password/properties/file/pattern",keyword:"\
pattern",params:{pattern:"^[^\\u0000-\\u001f]+$"},schema:"^[^\\u0000-\\u001f]+$",parentSchema:schema11.properties.hosts.additionalProperties.properties.become.anyOf[1].
properties.password.properties.file,data:data11};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}}else{let err30={instancePath:instancePath+"/hosts/"+
key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/become/password/file",schemaPath:"#/properties/hosts/additionalProperties/properties/become/anyOf/1/properties/pas\
sword/properties/file/type",keyword:"type",params:{type:"string"},schema:schema11.properties.hosts.additionalProperties.properties.become.anyOf[1].properties.password.
properties.file.type,parentSchema:schema11.properties.hosts.additionalProperties.properties.become.anyOf[1].properties.password.properties.file,data:data11};vErrors===
null?vErrors=[err30]:vErrors.push(err30),errors++}}if(data9.command!==void 0){let data12=data9.command;if(Array.isArray(data12)){if(data12.length<1){let err31={
instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/become/password/command",schemaPath:"#/properties/hosts/additionalProperties/p\
roperties/become/anyOf/1/properties/password/properties/command/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:schema11.properties.hosts.additionalProperties.
properties.become.anyOf[1].properties.password.properties.command,data:data12};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}let len0=data12.length;
for(let i0=0;i0<len0;i0++){let data13=data12[i0];if(typeof data13=="string"){if(!pattern7.test(data13)){let err32={instancePath:instancePath+"/hosts/"+key2.replace(
/~/g,"~0").replace(/\//g,"~1")+"/become/password/command/"+i0,schemaPath:"#/properties/hosts/additionalProperties/properties/become/anyOf/1/properties/password/\
properties/command/items/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},schema:"^[^\\u0000]*$",parentSchema:schema11.properties.hosts.additionalProperties.
properties.become.anyOf[1].properties.password.properties.command.items,data:data13};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}}else{let err33={
instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/become/password/command/"+i0,schemaPath:"#/properties/hosts/additionalProperti\
es/properties/become/anyOf/1/properties/password/properties/command/items/type",keyword:"type",params:{type:"string"},schema:schema11.properties.hosts.additionalProperties.
properties.become.anyOf[1].properties.password.properties.command.items.type,parentSchema:schema11.properties.hosts.additionalProperties.properties.become.anyOf[1].
properties.password.properties.command.items,data:data13};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}}}else{let err34={instancePath:instancePath+
"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/become/password/command",schemaPath:"#/properties/hosts/additionalProperties/properties/become/anyOf/1/p\
roperties/password/properties/command/type",keyword:"type",params:{type:"array"},schema:schema11.properties.hosts.additionalProperties.properties.become.anyOf[1].
properties.password.properties.command.type,parentSchema:schema11.properties.hosts.additionalProperties.properties.become.anyOf[1].properties.password.properties.
command,data:data12};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}}}else{let err35={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(
/\//g,"~1")+"/become/password",schemaPath:"#/properties/hosts/additionalProperties/properties/become/anyOf/1/properties/password/type",keyword:"type",params:{type:"\
object"},schema:schema11.properties.hosts.additionalProperties.properties.become.anyOf[1].properties.password.type,parentSchema:schema11.properties.hosts.additionalProperties.
properties.become.anyOf[1].properties.password,data:data9};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}}}else{let err36={instancePath:instancePath+
"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/become",schemaPath:"#/properties/hosts/additionalProperties/properties/become/anyOf/1/type",keyword:"typ\
e",params:{type:"object"},schema:schema11.properties.hosts.additionalProperties.properties.become.anyOf[1].type,parentSchema:schema11.properties.hosts.additionalProperties.
properties.become.anyOf[1],data:data7};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}var _valid0=_errs24===errors;valid4=valid4||_valid0}if(valid4)
errors=_errs21,vErrors!==null&&(_errs21?vErrors.length=_errs21:vErrors=null);else{let err37={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(
/\//g,"~1")+"/become",schemaPath:"#/properties/hosts/additionalProperties/properties/become/anyOf",keyword:"anyOf",params:{},schema:schema11.properties.hosts.additionalProperties.
properties.become.anyOf,parentSchema:schema11.properties.hosts.additionalProperties.properties.become,data:data7};vErrors===null?vErrors=[err37]:vErrors.push(err37),
errors++}}if(data1.host_key!==void 0){let data14=data1.host_key;if(typeof data14=="string"){if(!pattern8.test(data14)){let err38={instancePath:instancePath+"/ho\
sts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/host_key",schemaPath:"#/properties/hosts/additionalProperties/properties/host_key/pattern",keyword:"pattern",
params:{pattern:"^(?:ssh|ecdsa|sk)-[A-Za-z0-9@.-]+ [A-Za-z0-9+/]{16,}={0,3}(?: .*)?$"},schema:"^(?:ssh|ecdsa|sk)-[A-Za-z0-9@.-]+ [A-Za-z0-9+/]{16,}={0,3}(?: .*)\
?$",parentSchema:schema11.properties.hosts.additionalProperties.properties.host_key,data:data14};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}}else{
let err39={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/host_key",schemaPath:"#/properties/hosts/additionalProperties/prope\
rties/host_key/type",keyword:"type",params:{type:"string"},schema:schema11.properties.hosts.additionalProperties.properties.host_key.type,parentSchema:schema11.
properties.hosts.additionalProperties.properties.host_key,data:data14};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}}if(data1.service_address!==void 0){
let data15=data1.service_address;if(typeof data15=="string"){if(!pattern0.test(data15)){let err40={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(
/\//g,"~1")+"/service_address",schemaPath:"#/properties/hosts/additionalProperties/properties/service_address/pattern",keyword:"pattern",params:{pattern:"^(?=.{\
1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9\
]{1,3}){0,3})$"},schema:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::\
[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$",parentSchema:schema11.properties.hosts.additionalProperties.properties.service_address,data:data15};vErrors===null?
vErrors=[err40]:vErrors.push(err40),errors++}}else{let err41={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/service_address",
schemaPath:"#/properties/hosts/additionalProperties/properties/service_address/type",keyword:"type",params:{type:"string"},schema:schema11.properties.hosts.additionalProperties.
properties.service_address.type,parentSchema:schema11.properties.hosts.additionalProperties.properties.service_address,data:data15};vErrors===null?vErrors=[err41]:
vErrors.push(err41),errors++}}if(data1.peer_address!==void 0){let data16=data1.peer_address;if(typeof data16=="string"){if(!pattern0.test(data16)){let err42={instancePath:instancePath+
"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/peer_address",schemaPath:"#/properties/hosts/additionalProperties/properties/peer_address/pattern",keyword:"\
pattern",params:{pattern:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?:\
:[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$"},schema:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-\
Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$",parentSchema:schema11.properties.hosts.additionalProperties.properties.peer_address,
data:data16};vErrors===null?vErrors=[err42]:vErrors.push(err42),errors++}}else{let err43={instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,
"~1")+"/peer_address",schemaPath:"#/properties/hosts/additionalProperties/properties/peer_address/type",keyword:"type",params:{type:"string"},schema:schema11.properties.
hosts.additionalProperties.properties.peer_address.type,parentSchema:schema11.properties.hosts.additionalProperties.properties.peer_address,data:data16};vErrors===
null?vErrors=[err43]:vErrors.push(err43),errors++}}if(data1.connection!==void 0){let data17=data1.connection;if(!(data17==="ssh"||data17==="local")){let err44={
instancePath:instancePath+"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/connection",schemaPath:"#/properties/hosts/additionalProperties/properties/con\
nection/enum",keyword:"enum",params:{allowedValues:schema11.properties.hosts.additionalProperties.properties.connection.enum},schema:schema11.properties.hosts.additionalProperties.
properties.connection.enum,parentSchema:schema11.properties.hosts.additionalProperties.properties.connection,data:data17};vErrors===null?vErrors=[err44]:vErrors.
push(err44),errors++}}if(data1.vars!==void 0){let data18=data1.vars;if(!(data18&&typeof data18=="object"&&!Array.isArray(data18))){let err45={instancePath:instancePath+
"/hosts/"+key2.replace(/~/g,"~0").replace(/\//g,"~1")+"/vars",schemaPath:"#/properties/hosts/additionalProperties/properties/vars/type",keyword:"type",params:{type:"\
object"},schema:schema11.properties.hosts.additionalProperties.properties.vars.type,parentSchema:schema11.properties.hosts.additionalProperties.properties.vars,
data:data18};vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}}}}}else{let err46={instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/t\
ype",keyword:"type",params:{type:"object"},schema:schema11.properties.hosts.type,parentSchema:schema11.properties.hosts,data:data0};vErrors===null?vErrors=[err46]:
vErrors.push(err46),errors++}}if(data.groups!==void 0){let data19=data.groups;if(data19&&typeof data19=="object"&&!Array.isArray(data19)){for(let key6 in data19){
let _errs51=errors;if(typeof key6=="string"){if(!pattern11.test(key6)){let err47={instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/propertyNa\
mes/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]{0,62}$"},schema:"^[A-Za-z_][A-Za-z0-9_-]{0,62}$",parentSchema:schema11.properties.groups.
propertyNames,data:key6,propertyName:key6};vErrors===null?vErrors=[err47]:vErrors.push(err47),errors++}}else{let err48={instancePath:instancePath+"/groups",schemaPath:"\
#/properties/groups/propertyNames/type",keyword:"type",params:{type:"string"},schema:schema11.properties.groups.propertyNames.type,parentSchema:schema11.properties.
groups.propertyNames,data:key6,propertyName:key6};vErrors===null?vErrors=[err48]:vErrors.push(err48),errors++}var valid9=_errs51===errors;if(!valid9){let err49={
instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/propertyNames",keyword:"propertyNames",params:{propertyName:key6},schema:schema11.properties.
groups.propertyNames,parentSchema:schema11.properties.groups,data:data19};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}}for(let key7 in data19){let data20=data19[key7];
if(data20&&typeof data20=="object"&&!Array.isArray(data20)){if(data20.hosts===void 0){let err50={instancePath:instancePath+"/groups/"+key7.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/required",keyword:"required",params:{missingProperty:"hosts"},schema:schema11.properties.groups.
additionalProperties.required,parentSchema:schema11.properties.groups.additionalProperties,data:data20};vErrors===null?vErrors=[err50]:vErrors.push(err50),errors++}
for(let key8 in data20)if(!(key8==="hosts"||key8==="vars")){let err51={instancePath:instancePath+"/groups/"+key7.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/groups/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key8},schema:false,parentSchema:schema11.
properties.groups.additionalProperties,data:data20};vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}if(data20.hosts!==void 0){let data21=data20.hosts;
if(Array.isArray(data21)){let len1=data21.length;for(let i1=0;i1<len1;i1++){let data22=data21[i1];if(typeof data22!="string"){let err52={instancePath:instancePath+
"/groups/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/hosts/"+i1,schemaPath:"#/properties/groups/additionalProperties/properties/hosts/items/type",keyword:"t\
ype",params:{type:"string"},schema:schema11.properties.groups.additionalProperties.properties.hosts.items.type,parentSchema:schema11.properties.groups.additionalProperties.
properties.hosts.items,data:data22};vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}}}else{let err53={instancePath:instancePath+"/groups/"+key7.replace(
/~/g,"~0").replace(/\//g,"~1")+"/hosts",schemaPath:"#/properties/groups/additionalProperties/properties/hosts/type",keyword:"type",params:{type:"array"},schema:schema11.
properties.groups.additionalProperties.properties.hosts.type,parentSchema:schema11.properties.groups.additionalProperties.properties.hosts,data:data21};vErrors===
null?vErrors=[err53]:vErrors.push(err53),errors++}}if(data20.vars!==void 0){let data23=data20.vars;if(!(data23&&typeof data23=="object"&&!Array.isArray(data23))){
let err54={instancePath:instancePath+"/groups/"+key7.replace(/~/g,"~0").replace(/\//g,"~1")+"/vars",schemaPath:"#/properties/groups/additionalProperties/propert\
ies/vars/type",keyword:"type",params:{type:"object"},schema:schema11.properties.groups.additionalProperties.properties.vars.type,parentSchema:schema11.properties.
groups.additionalProperties.properties.vars,data:data23};vErrors===null?vErrors=[err54]:vErrors.push(err54),errors++}}}else{let err55={instancePath:instancePath+
"/groups/"+key7.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/groups/additionalProperties/type",keyword:"type",params:{type:"object"},schema:schema11.
properties.groups.additionalProperties.type,parentSchema:schema11.properties.groups.additionalProperties,data:data20};vErrors===null?vErrors=[err55]:vErrors.push(
err55),errors++}}}else{let err56={instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"object"},schema:schema11.
properties.groups.type,parentSchema:schema11.properties.groups,data:data19};vErrors===null?vErrors=[err56]:vErrors.push(err56),errors++}}if(data.vars!==void 0){
let data24=data.vars;if(!(data24&&typeof data24=="object"&&!Array.isArray(data24))){let err57={instancePath:instancePath+"/vars",schemaPath:"#/properties/vars/t\
ype",keyword:"type",params:{type:"object"},schema:schema11.properties.vars.type,parentSchema:schema11.properties.vars,data:data24};vErrors===null?vErrors=[err57]:
vErrors.push(err57),errors++}}}else{let err58={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema11.type,parentSchema:schema11,
data};vErrors===null?vErrors=[err58]:vErrors.push(err58),errors++}return validate10.errors=vErrors,errors===0}var pair=validate11,schema12={$schema:"http://json\
-schema.org/draft-07/schema#",$id:"pair.schema.json",type:"object",title:"a map with name, primary and standby",description:"Two hosts, and all that keeps the s\
econd able to replace the first.",required:["name","primary","standby"],additionalProperties:false,properties:{name:{type:"string",title:"a name of lower-case l\
etters, digits and -, at most 31, beginning with a letter",description:"Name of the pair; names files on the hosts.",pattern:"^[a-z][a-z0-9-]{0,30}$",examples:[
"cyclecloud"]},inventory:{type:"string",title:"one line of literal text",pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",maxLength:1024,description:"\
Path of the inventory, from this file\u2019s directory. Default: inventory.yml.",examples:["inventory.yml"]},primary:{type:"string",title:"a host of the invento\
ry",pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",maxLength:1024,description:"The preferred primary: a host of the inventory.",examples:["mac\
hine-a"]},standby:{type:"string",title:"a host of the inventory",pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",maxLength:1024,description:"Th\
e other one: a host of the inventory.",examples:["machine-b"]},objectives:{type:"object",title:"a map with rpo and rto",description:"What status, doctor and dri\
lls compare with.",additionalProperties:false,properties:{rpo:{type:"string",title:"a duration: a whole number with s, m, h, d or w",pattern:"^(?:0|[1-9][0-9]{0\
,8})[smhdw]$",description:"Recovery point: at most this much work may be lost.",examples:["30m"]},rto:{type:"string",title:"a duration: a whole number with s, m\
, h, d or w",pattern:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",description:"Recovery time: at most this long until the standby serves.",examples:["10m"]}}},packages:{type:"\
array",title:"a list of packages",description:"Packages wanted on both hosts, besides what pairctl itself needs.",items:{type:"string",title:"the name of a pack\
age",pattern:"^[A-Za-z0-9][A-Za-z0-9+._-]{0,127}$"},examples:[["rsync","zstd"]]},services:{type:"array",title:"a list of systemd units",description:"Units that \
run only where the role is primary; started in this order, stopped in reverse.",items:{title:"a unit\u2019s name, or a map with unit",description:"A systemd uni\
t that runs only where the role is primary.",anyOf:[{type:"string",title:"the name of a systemd unit",pattern:"^(?!-)[A-Za-z0-9:_.@\\\\-]{1,255}$"},{type:"objec\
t",title:"a map with unit",required:["unit"],additionalProperties:false,properties:{unit:{type:"string",title:"the name of a systemd unit",pattern:"^(?!-)[A-Za-\
z0-9:_.@\\\\-]{1,255}$",description:"The unit; without a suffix it is a service.",examples:["report.timer"]},on_standby:{enum:["stopped","running"],description:"\
running: it runs on the standby too. Default: stopped, and kept from starting.",examples:["running"]}}}]},examples:[["app",{unit:"search.service",on_standby:"ru\
nning"}]]},mirror:{type:"array",title:"a list of mirrors",description:"Directory trees kept equal on the standby.",items:{type:"object",title:"a map with path",
description:"A directory tree kept equal on the standby, which pulls it.",required:["path"],additionalProperties:false,properties:{path:{type:"string",title:"an\
 absolute path without . , .. , control characters or templates",pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$",maxLength:1024,
description:"The directory, on the primary. A final slash makes no difference.",examples:["/opt/cycle_server"]},standby_path:{type:"string",title:"an absolute p\
ath without . , .. , control characters or templates",pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$",maxLength:1024,
description:"Where it goes on the standby. Default: the same path.",examples:["/srv/copy/cycle_server"]},name:{type:"string",title:"a name of lower-case letters\
, digits and -, at most 40, beginning with a letter or digit",pattern:"^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$",description:"Its name in messages and status. Def\
ault: made from the path.",examples:["cycle-server"]},exclude:{type:"array",title:"a list of rsync patterns",description:"What is left out: patterns as rsync(1)\
 has them; a leading slash is the mirror\u2019s own top.",items:{type:"string",title:"a pattern of rsync",pattern:"^(?!\\s)(?![-+!] )[^\\u0000-\\u001f\\u007f]+$",
maxLength:1024},examples:[["data/","logs/","license.dat"]]},schedule:{type:"string",title:"a cron schedule of five fields",description:"When the standby pulls: \
five cron fields. Or use every.",examples:["0,30 * * * *"]},every:{type:"string",title:"a duration: a whole number with s, m, h, d or w",pattern:"^(?:0|[1-9][0-\
9]{0,8})[smhdw]$",description:"Instead of schedule: pull this often. Must divide an hour or a day evenly.",examples:["30m"]},keep_deleted:{type:["string","integ\
er"],title:"a duration such as 7d, or 0",description:"Deleted and overwritten files are kept this long beside the standby\u2019s copy; 0 turns it off. Default: 7d.",
pattern:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",maximum:0,minimum:0,examples:["7d",0]},max_delete:{type:["string","integer"],title:"a percentage such as 25%, or a numb\
er of files",description:"A run that would delete more than this is held back (guard mass-change). Default: 25%.",pattern:"^(?:100|[1-9]?[0-9])%$",minimum:0,maximum:2147483647,
examples:["25%",1e3]},require_mount:{type:"boolean",description:"true: the path must be a mount point, or nothing runs. Default: false.",examples:[false]},allow_system:{
type:"boolean",description:"true: take a directory that belongs to the operating system, such as /etc. Default: false.",examples:[false]},bandwidth:{type:"strin\
g",title:"a rate such as 20MiB/s (KiB/s, MiB/s, GiB/s, KB/s, MB/s or GB/s)",description:"At most this much per second. Default: no limit.",pattern:"^[1-9][0-9]{\
0,8}(?:Ki|Mi|Gi|[kK]|M|G)B/s$",examples:["20MiB/s"]},compress:{enum:["zstd","none"],description:"Compression on the wire. Default: none.",examples:["zstd"]}}}},
databases:{type:"array",title:"a list of databases",description:"Databases, which backup plans include by name.",items:{type:"object",title:"a map with a name a\
nd one kind of database",description:"A database, or anything else that is dumped and loaded by a program.",required:["name"],additionalProperties:false,properties:{
name:{type:"string",title:"a name of lower-case letters, digits and -, at most 40, beginning with a letter or digit",pattern:"^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9\
])?$",description:"What backup plans call it; names its artifact.",examples:["app"]},postgresql:{type:"object",title:"a map with database",description:"PostgreS\
QL: dumped by the postgres user through the local socket.",required:["database"],additionalProperties:false,properties:{database:{type:"string",title:"one line \
of literal text",pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",maxLength:1024,description:"Name of the database.",examples:["app"]},port:{type:"\
integer",title:"a port",minimum:1,maximum:65535,description:"Port of the cluster, which names its socket. Default: 5432.",examples:[5432]},cluster:{type:"string",
title:"one line of literal text",pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",maxLength:1024,description:"Cluster on Debian, as `pg_lscluste\
rs` lists it. Default: the one on the port.",examples:["15/main"]},user:{type:"string",title:"one line of literal text",pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007\
f\\u2028\\u2029]+$",maxLength:1024,description:"System user that dumps and restores. Default: postgres.",examples:["postgres"]},socket:{type:"string",title:"an \
absolute path without . , .. , control characters or templates",pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$",maxLength:1024,
description:"Directory of the socket. Default: the client\u2019s own.",examples:["/var/run/postgresql"]}}},mariadb:{type:"object",title:"a map with database, or\
 all_databases: true",description:"MariaDB or MySQL: dumped through the local socket, in one transaction.",minProperties:1,additionalProperties:false,properties:{
database:{type:"string",title:"one line of literal text",pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",maxLength:1024,description:"Name of th\
e database.",examples:["shop"]},all_databases:{type:"boolean",description:"All databases with accounts and rights.",examples:[true]},user:{type:"string",title:"\
one line of literal text",pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",maxLength:1024,description:"Database user. Default: root by the socke\
t.",examples:["root"]},socket:{type:"string",title:"an absolute path without . , .. , control characters or templates",pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.\
*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$",maxLength:1024,description:"The socket. Default: the client\u2019s own.",examples:["/run/mysqld/mysqld.sock"]}}},
sqlite:{type:"object",title:"a map with path",description:"SQLite: copied whole by its own online backup, while it is in use.",required:["path"],additionalProperties:false,
properties:{path:{type:"string",title:"an absolute path without . , .. , control characters or templates",pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u000\
0-\\u001f\\u007f\\u2028\\u2029]*$",maxLength:1024,description:"The database file.",examples:["/var/lib/app/state.db"]}}},command:{type:"object",title:"a map wit\
h dump and restore",description:"Anything that can write itself to standard output and be read back.",required:["dump","restore"],additionalProperties:false,properties:{
dump:{type:"string",title:"a shell line",minLength:1,maxLength:4096,pattern:"^[^\\u0000]+$",description:"Shell line that writes the data to standard output; sta\
tus 0 and some output mean success. May use templates.",examples:["/opt/app/bin/dump"]},restore:{type:"string",title:"a shell line",minLength:1,maxLength:4096,pattern:"\
^[^\\u0000]+$",description:"Shell line that reads them back: from standard input, or from the file {{ artifact }}. May use templates.",examples:["/opt/app/bin/l\
oad {{ artifact }}"]}}}},oneOf:[{required:["postgresql"]},{required:["mariadb"]},{required:["sqlite"]},{required:["command"]}]}},backup:{type:"object",title:"a \
map with plans",description:"What is backed up on the primary, and carried to and verified on the standby.",additionalProperties:false,properties:{directory:{type:"\
string",title:"an absolute path without . , .. , control characters or templates",pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u20\
29]*$",maxLength:1024,description:"Where both hosts keep backups. Default: /var/lib/pairctl/PAIR/backups.",examples:["/var/lib/pairctl/cyclecloud/backups"]},plans:{
type:"array",title:"a list of backup plans",description:"Backup plans.",items:{type:"object",title:"a map with name, schedule and include or external",description:"\
What is backed up, how often and how long it is kept.",required:["name","schedule"],additionalProperties:false,properties:{name:{type:"string",title:"a name of \
lower-case letters, digits and -, at most 40, beginning with a letter or digit",pattern:"^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$",description:"Its name in comman\
ds, messages and on disk.",examples:["datastore"]},schedule:{type:"string",title:"a rolling schedule such as 1h,1d/7d",description:"Rolling schedule D1,D2,\u2026/T: \
every D1, thinned out to D2, \u2026 as they age, kept for T. See `pairctl schedule explain`.",examples:["5m,15m,1h,2h,4h,8h,1d/7d","1h,1d/7d"]},include:{type:"a\
rray",title:"a list of databases by name, and of { path: \u2026 }",description:"What one backup holds: databases by name, and paths.",minItems:1,items:{anyOf:[{
type:"string",title:"the name of a database"},{type:"object",title:"a map with path",required:["path"],additionalProperties:false,properties:{path:{type:"string",
title:"an absolute path without . , .. , control characters or templates",pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$",
maxLength:1024,description:"A file or directory.",examples:["/etc/app"]},name:{type:"string",title:"a name of lower-case letters, digits and -, at most 40, begi\
nning with a letter or digit",pattern:"^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$",description:"Names its artifact. Default: made from the path.",examples:["setting\
s"]}}}]},examples:[["app",{path:"/etc/app"}]]},external:{type:"object",title:"a map with directory, pattern and restore",description:"The application writes its\
 own backups; pairctl carries, proves and restores them.",required:["directory","pattern","restore"],additionalProperties:false,properties:{directory:{type:"str\
ing",title:"an absolute path without . , .. , control characters or templates",pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]\
*$",maxLength:1024,description:"Where the application puts them.",examples:["/opt/cycle_server/data/backups"]},pattern:{type:"string",title:"a name with %Y %m %\
d %H %M %S and, if they bear it, %z",pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",maxLength:1024,description:"Their names, with the date as \
in date(1): %Y %m %d %H %M %S %z. What does not fit is never touched.",examples:["backup-%Y-%m-%d_%H-%M-%S%z"]},restore:{type:"string",title:"a shell line",minLength:1,
maxLength:4096,pattern:"^[^\\u0000]+$",description:"Shell line that restores one: {{ backup.path }} is where it is. May use templates.",examples:["/opt/cycle_se\
rver/util/restore.sh {{ backup.path }}"]}}},description:{type:"string",title:"one line of literal text",pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",
maxLength:1024,description:"For people.",examples:["application data"]},disabled:{type:"boolean",description:"true: none are taken and none are removed. Default\
: false.",examples:[false]}},oneOf:[{required:["include"]},{required:["external"]}]}}}},failover:{type:"object",title:"a map",description:"What happens when the\
 standby takes over.",additionalProperties:false,properties:{health:{type:"object",title:"a map with http, tcp or command",description:"What tells that the appl\
ication works. It must hold on the standby before traffic moves.",additionalProperties:false,properties:{http:{type:"string",title:"an http:// or https:// addre\
ss",description:"Fetched on the host itself. May use templates.",pattern:"^https?://[^\\s\\u0000-\\u001f]+$",examples:["http://127.0.0.1:8080/"]},status:{type:"\
integer",title:"an HTTP status",minimum:100,maximum:599,description:"HTTP status that means health. Default: 200.",examples:[200]},tcp:{type:["string","integer"],
title:"a port, or address:port",description:"A port that must take connections: PORT (at 127.0.0.1) or ADDRESS:PORT.",pattern:"^(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.\
]+\\]):[0-9]{1,5}$",minimum:1,maximum:65535,examples:[8080,"127.0.0.1:5432"]},command:{type:"string",title:"a shell line",minLength:1,maxLength:4096,pattern:"^[\
^\\u0000]+$",description:"Shell line that changes nothing; status 0 means health. May use templates.",examples:["/opt/app/bin/check"]},within:{type:"string",title:"\
a duration: a whole number with s, m, h, d or w",pattern:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",description:"It must hold within this time. Default: 1m.",examples:["2\
m"]}},oneOf:[{required:["http"]},{required:["tcp"]},{required:["command"]}]},traffic:{type:"array",title:"a list of traffic targets",description:"What sends cli\
ents to the active host.",items:{type:"object",title:"a map with one kind of traffic target",description:"Something that sends clients to the active host.",minProperties:1,
maxProperties:1,additionalProperties:false,properties:{dns:{type:"object",title:"a map with provider, server, zone, record and key",description:"A DNS record th\
at holds the service_address of the active host, changed by RFC 2136 updates signed with TSIG.",required:["provider","zone","record","key"],additionalProperties:false,
properties:{provider:{enum:["rfc2136"],description:"How the record is changed: dynamic updates by RFC 2136.",examples:["rfc2136"]},server:{type:"string",title:"\
a host name (RFC 1123) or an IP address",pattern:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9]\
)?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$",description:"Name server that takes updates of the zone. Default port: 53.",examples:["\
ns1.example.com"]},port:{type:"integer",title:"a port",minimum:1,maximum:65535,description:"Port of `server`. Default: 53.",examples:[53]},servers:{type:"array",
title:"a list of name servers",description:"Instead of server: several name servers that take updates, tried in order.",minItems:1,items:{anyOf:[{type:"string",
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
type:"string",title:"a duration: a whole number with s, m, h, d or w",pattern:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",description:"Refuse to restore a backup older tha\
n this (guard max-loss). Default: no limit.",examples:["30m"]},before:{$ref:"playbook.schema.json#/definitions/tasks",description:"Tasks on the standby before i\
t takes over, as in a playbook."},after:{$ref:"playbook.schema.json#/definitions/tasks",description:"Tasks on the standby after traffic has moved, as in a playb\
ook."}}},notify:{type:"object",title:"a map with email",description:"Whom the hosts themselves tell when a sync or backup fails.",additionalProperties:false,properties:{
email:{type:"string",title:"a mail address, or a local user\u2019s name",description:"Mail through the host\u2019s own sendmail.",pattern:"^[A-Za-z0-9][A-Za-z0-\
9._+-]*(?:@[A-Za-z0-9][A-Za-z0-9.-]*)?$",maxLength:254,examples:["ops@example.com"]}}},vars:{type:"object",additionalProperties:true,description:"Variables for \
templates and tasks.",examples:[{site:"east"}]}}},pattern12=new RegExp("^[a-z][a-z0-9-]{0,30}$","u"),pattern16=new RegExp("^(?:0|[1-9][0-9]{0,8})[smhdw]$","u"),
pattern18=new RegExp("^[A-Za-z0-9][A-Za-z0-9+._-]{0,127}$","u"),pattern19=new RegExp("^(?!-)[A-Za-z0-9:_.@\\\\-]{1,255}$","u"),pattern21=new RegExp("^/(?!(?:.*/\
)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$","u"),pattern23=new RegExp("^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$","u"),pattern24=new RegExp(
"^(?!\\s)(?![-+!] )[^\\u0000-\\u001f\\u007f]+$","u"),pattern27=new RegExp("^(?:100|[1-9]?[0-9])%$","u"),pattern28=new RegExp("^[1-9][0-9]{0,8}(?:Ki|Mi|Gi|[kK]|M\
|G)B/s$","u"),pattern38=new RegExp("^[^\\u0000]+$","u"),pattern48=new RegExp("^https?://[^\\s\\u0000-\\u001f]+$","u"),pattern49=new RegExp("^(?:[A-Za-z0-9.-]+|\\\
[[0-9A-Fa-f:.]+\\]):[0-9]{1,5}$","u"),pattern55=new RegExp("^(?=.{1,254}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61\
}[A-Za-z0-9_])?)*\\.?$","u"),pattern56=new RegExp("^(?:@|(?=.{1,254}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-\
Za-z0-9_])?)*\\.?)$","u"),pattern77=new RegExp("^[A-Za-z0-9][A-Za-z0-9._+-]*(?:@[A-Za-z0-9][A-Za-z0-9.-]*)?$","u"),schema14={type:"array",title:"a list of tasks",
items:{$ref:"#/definitions/task"}},schema15={type:"object",title:"a map with a module",description:"One module with its arguments, or a block of tasks, and what\
 is to be said about it.",additionalProperties:false,properties:{name:{type:"string",title:"text",description:"What the task is for; shown when it runs. May use\
 templates.",examples:["Open the port"]},when:{type:["string","boolean","array"],title:"an expression, or a list of them that must all hold",minLength:1,items:{
type:["string","boolean"],title:"an expression"},description:"Do it only where this holds (expressions without braces).",examples:['host.vars.site == "east"']},
register:{type:"string",title:"a variable\u2019s name: letters, digits and _",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",description:"Variable that keeps the result.",examples:[
"answer"]},loop:{type:["array","string"],title:"a list, or a template that gives one",pattern:"\\{\\{",description:"Do it once for each item, called item.",examples:[
["a","b"]]},loop_control:{type:"object",title:"a map with loop_var, index_var or label",description:"What the items of a loop are called.",additionalProperties:false,
properties:{loop_var:{type:"string",title:"a variable\u2019s name: letters, digits and _",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",description:"Name of the item. Defa\
ult: item.",examples:["entry"]},index_var:{type:"string",title:"a variable\u2019s name: letters, digits and _",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",description:"V\
ariable that counts the items from 0.",examples:["number"]},label:{type:"string",title:"text",description:"What is shown of an item. May use templates.",examples:[
"{{ entry.name }}"]}}},until:{type:["string","boolean","array"],title:"an expression, or a list of them that must all hold",minLength:1,items:{type:["string","b\
oolean"],title:"an expression"},description:"Repeat until this holds.",examples:["answer.status == 200"]},retries:{type:["integer","string"],title:"a whole numb\
er or a template",minimum:0,pattern:"\\{\\{",description:"How often at most, with until. Default: 3.",examples:[10]},delay:{type:["number","string"],title:"seco\
nds or a template",minimum:0,pattern:"\\{\\{",description:"Seconds between tries. Default: 5.",examples:[5]},notify:{type:["string","array"],title:"a word, or a\
 list of them",minLength:1,items:{type:"string",minLength:1},description:"Handlers to run at the end of the play when this changed something.",examples:["restar\
t app"]},tags:{type:["string","array"],title:"a word, or a list of them",minLength:1,items:{type:"string",minLength:1},description:"For --tags and --skip-tags.",
examples:[["network"]]},become:{type:["boolean","string"],title:"true, false or a template",pattern:"\\{\\{",description:"Act as another user: root, or become_u\
ser. pairctl is root on the hosts already.",examples:[true]},become_user:{type:"string",title:"a user\u2019s name",minLength:1,description:"Who to act as.",examples:[
"postgres"]},delegate_to:{type:"string",title:"a host or role",minLength:1,description:"Do it on this host instead, for the host of the play.",examples:["standb\
y"]},run_once:{type:["boolean","string"],title:"true, false or a template",pattern:"\\{\\{",description:"Do it on the first host of the play only.",examples:[true]},
ignore_errors:{type:["boolean","string"],title:"true, false or a template",pattern:"\\{\\{",description:"Go on after a failure.",examples:[true]},ignore_unreachable:{
type:["boolean","string"],title:"true, false or a template",pattern:"\\{\\{",description:"Go on when the host cannot be reached.",examples:[true]},failed_when:{
type:["string","boolean","array"],title:"an expression, or a list of them that must all hold",minLength:1,items:{type:["string","boolean"],title:"an expression"},
description:"What counts as failed.",examples:["answer.rc > 1"]},changed_when:{type:["string","boolean","array"],title:"an expression, or a list of them that mu\
st all hold",minLength:1,items:{type:["string","boolean"],title:"an expression"},description:"What counts as changed.",examples:[false]},vars:{type:"object",title:"\
a map of variables",additionalProperties:true,description:"Variables of this task.",examples:[{port:8080}]},owned:{type:"boolean",description:"What it makes bel\
ongs to pairctl: it is listed in the host\u2019s manifest and removed when it is no longer wanted.",examples:[true]},timeout:{type:["integer","string"],title:"a\
 whole number or a template",minimum:0,pattern:"\\{\\{",description:"Seconds until it is stopped.",examples:[600]},block:{$ref:"#/definitions/tasks",description:"\
Tasks that belong together: what is said here holds for each of them."},rescue:{$ref:"#/definitions/tasks",description:"Tasks for when one of the block failed."},
always:{$ref:"#/definitions/tasks",description:"Tasks that follow in any case."}},oneOf:[{required:["block"]}],dependencies:{rescue:["block"],always:["block"],loop_control:[
"loop"]}},pattern65=new RegExp("\\{\\{","u"),wrapper0={validate:validate13};function validate13(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(Array.isArray(data)){let len0=data.length;for(let i0=0;i0<len0;i0++)validate14(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,
parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate14.errors:vErrors.concat(validate14.errors),errors=vErrors.length)}else{let err0={instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"array"},schema:schema14.type,parentSchema:schema14,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
return validate13.errors=vErrors,errors===0}function validate14(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0,
_errs1=errors,valid0=false,passing0=null,_errs2=errors;if(data&&typeof data=="object"&&!Array.isArray(data)&&data.block===void 0){let err0={instancePath,schemaPath:"\
#/oneOf/0/required",keyword:"required",params:{missingProperty:"block"},schema:schema15.oneOf[0].required,parentSchema:schema15.oneOf[0],data};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}var _valid0=_errs2===errors;if(_valid0&&(valid0=true,passing0=0),valid0)errors=_errs1,vErrors!==null&&(_errs1?vErrors.length=
_errs1:vErrors=null);else{let err1={instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},schema:schema15.oneOf,parentSchema:schema15,
data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data&&typeof data=="object"&&!Array.isArray(data)){for(let key0 in data)if(!func2.call(schema15.
properties,key0)){let err2={instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:false,parentSchema:schema15,
data};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}if(data.rescue!==void 0&&data.block===void 0){let err3={instancePath,schemaPath:"#/dependencies",
keyword:"dependencies",params:{property:"rescue",missingProperty:"block",depsCount:1,deps:"block"},schema:schema15.dependencies,parentSchema:schema15,data};vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++}if(data.always!==void 0&&data.block===void 0){let err4={instancePath,schemaPath:"#/dependencies",keyword:"depend\
encies",params:{property:"always",missingProperty:"block",depsCount:1,deps:"block"},schema:schema15.dependencies,parentSchema:schema15,data};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}if(data.loop_control!==void 0&&data.loop===void 0){let err5={instancePath,schemaPath:"#/dependencies",keyword:"dependencies",
params:{property:"loop_control",missingProperty:"loop",depsCount:1,deps:"loop"},schema:schema15.dependencies,parentSchema:schema15,data};vErrors===null?vErrors=
[err5]:vErrors.push(err5),errors++}if(data.name!==void 0){let data0=data.name;if(typeof data0!="string"){let err6={instancePath:instancePath+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},schema:schema15.properties.name.type,parentSchema:schema15.properties.name,data:data0};vErrors===null?
vErrors=[err6]:vErrors.push(err6),errors++}}if(data.when!==void 0){let data1=data.when;if(typeof data1!="string"&&typeof data1!="boolean"&&!Array.isArray(data1)){
let err7={instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type:schema15.properties.when.type},schema:schema15.properties.
when.type,parentSchema:schema15.properties.when,data:data1};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}if(typeof data1=="string"&&func3(data1)<1){
let err8={instancePath:instancePath+"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.
when,data:data1};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}if(Array.isArray(data1)){let len0=data1.length;for(let i0=0;i0<len0;i0++){let data2=data1[i0];
if(typeof data2!="string"&&typeof data2!="boolean"){let err9={instancePath:instancePath+"/when/"+i0,schemaPath:"#/properties/when/items/type",keyword:"type",params:{
type:schema15.properties.when.items.type},schema:schema15.properties.when.items.type,parentSchema:schema15.properties.when.items,data:data2};vErrors===null?vErrors=
[err9]:vErrors.push(err9),errors++}}}}if(data.register!==void 0){let data3=data.register;if(typeof data3=="string"){if(!pattern5.test(data3)){let err10={instancePath:instancePath+
"/register",schemaPath:"#/properties/register/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema15.
properties.register,data:data3};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}}else{let err11={instancePath:instancePath+"/register",schemaPath:"#\
/properties/register/type",keyword:"type",params:{type:"string"},schema:schema15.properties.register.type,parentSchema:schema15.properties.register,data:data3};
vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data.loop!==void 0){let data4=data.loop;if(!Array.isArray(data4)&&typeof data4!="string"){let err12={
instancePath:instancePath+"/loop",schemaPath:"#/properties/loop/type",keyword:"type",params:{type:schema15.properties.loop.type},schema:schema15.properties.loop.
type,parentSchema:schema15.properties.loop,data:data4};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}if(typeof data4=="string"&&!pattern65.test(data4)){
let err13={instancePath:instancePath+"/loop",schemaPath:"#/properties/loop/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.
properties.loop,data:data4};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data.loop_control!==void 0){let data5=data.loop_control;if(data5&&typeof data5==
"object"&&!Array.isArray(data5)){for(let key1 in data5)if(!(key1==="loop_var"||key1==="index_var"||key1==="label")){let err14={instancePath:instancePath+"/loop_\
control",schemaPath:"#/properties/loop_control/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1},schema:false,parentSchema:schema15.
properties.loop_control,data:data5};vErrors===null?vErrors=[err14]:vErrors.push(err14),errors++}if(data5.loop_var!==void 0){let data6=data5.loop_var;if(typeof data6==
"string"){if(!pattern5.test(data6)){let err15={instancePath:instancePath+"/loop_control/loop_var",schemaPath:"#/properties/loop_control/properties/loop_var/patt\
ern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema15.properties.loop_control.properties.loop_var,
data:data6};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}else{let err16={instancePath:instancePath+"/loop_control/loop_var",schemaPath:"#/proper\
ties/loop_control/properties/loop_var/type",keyword:"type",params:{type:"string"},schema:schema15.properties.loop_control.properties.loop_var.type,parentSchema:schema15.
properties.loop_control.properties.loop_var,data:data6};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}if(data5.index_var!==void 0){let data7=data5.
index_var;if(typeof data7=="string"){if(!pattern5.test(data7)){let err17={instancePath:instancePath+"/loop_control/index_var",schemaPath:"#/properties/loop_cont\
rol/properties/index_var/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema15.properties.
loop_control.properties.index_var,data:data7};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}else{let err18={instancePath:instancePath+"/loop_cont\
rol/index_var",schemaPath:"#/properties/loop_control/properties/index_var/type",keyword:"type",params:{type:"string"},schema:schema15.properties.loop_control.properties.
index_var.type,parentSchema:schema15.properties.loop_control.properties.index_var,data:data7};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}}if(data5.
label!==void 0){let data8=data5.label;if(typeof data8!="string"){let err19={instancePath:instancePath+"/loop_control/label",schemaPath:"#/properties/loop_contro\
l/properties/label/type",keyword:"type",params:{type:"string"},schema:schema15.properties.loop_control.properties.label.type,parentSchema:schema15.properties.loop_control.
properties.label,data:data8};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}}else{let err20={instancePath:instancePath+"/loop_control",schemaPath:"\
#/properties/loop_control/type",keyword:"type",params:{type:"object"},schema:schema15.properties.loop_control.type,parentSchema:schema15.properties.loop_control,
data:data5};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}if(data.until!==void 0){let data9=data.until;if(typeof data9!="string"&&typeof data9!="\
boolean"&&!Array.isArray(data9)){let err21={instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type:schema15.properties.
until.type},schema:schema15.properties.until.type,parentSchema:schema15.properties.until,data:data9};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}
if(typeof data9=="string"&&func3(data9)<1){let err22={instancePath:instancePath+"/until",schemaPath:"#/properties/until/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:schema15.properties.until,data:data9};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}if(Array.isArray(data9)){let len1=data9.
length;for(let i1=0;i1<len1;i1++){let data10=data9[i1];if(typeof data10!="string"&&typeof data10!="boolean"){let err23={instancePath:instancePath+"/until/"+i1,schemaPath:"\
#/properties/until/items/type",keyword:"type",params:{type:schema15.properties.until.items.type},schema:schema15.properties.until.items.type,parentSchema:schema15.
properties.until.items,data:data10};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}}}}if(data.retries!==void 0){let data11=data.retries;if(!(typeof data11==
"number"&&!(data11%1)&&!isNaN(data11)&&isFinite(data11))&&typeof data11!="string"){let err24={instancePath:instancePath+"/retries",schemaPath:"#/properties/retr\
ies/type",keyword:"type",params:{type:schema15.properties.retries.type},schema:schema15.properties.retries.type,parentSchema:schema15.properties.retries,data:data11};
vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}if(typeof data11=="number"&&isFinite(data11)&&(data11<0||isNaN(data11))){let err25={instancePath:instancePath+
"/retries",schemaPath:"#/properties/retries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema15.properties.retries,data:data11};
vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}if(typeof data11=="string"&&!pattern65.test(data11)){let err26={instancePath:instancePath+"/retries",
schemaPath:"#/properties/retries/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.retries,data:data11};vErrors===
null?vErrors=[err26]:vErrors.push(err26),errors++}}if(data.delay!==void 0){let data12=data.delay;if(!(typeof data12=="number"&&isFinite(data12))&&typeof data12!=
"string"){let err27={instancePath:instancePath+"/delay",schemaPath:"#/properties/delay/type",keyword:"type",params:{type:schema15.properties.delay.type},schema:schema15.
properties.delay.type,parentSchema:schema15.properties.delay,data:data12};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}if(typeof data12=="number"&&
isFinite(data12)&&(data12<0||isNaN(data12))){let err28={instancePath:instancePath+"/delay",schemaPath:"#/properties/delay/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:schema15.properties.delay,data:data12};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}if(typeof data12=="string"&&
!pattern65.test(data12)){let err29={instancePath:instancePath+"/delay",schemaPath:"#/properties/delay/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\
\\{\\{",parentSchema:schema15.properties.delay,data:data12};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}}if(data.notify!==void 0){let data13=data.
notify;if(typeof data13!="string"&&!Array.isArray(data13)){let err30={instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/type",keyword:"type",params:{
type:schema15.properties.notify.type},schema:schema15.properties.notify.type,parentSchema:schema15.properties.notify,data:data13};vErrors===null?vErrors=[err30]:
vErrors.push(err30),errors++}if(typeof data13=="string"&&func3(data13)<1){let err31={instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/minLeng\
th",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.notify,data:data13};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}
if(Array.isArray(data13)){let len2=data13.length;for(let i2=0;i2<len2;i2++){let data14=data13[i2];if(typeof data14=="string"){if(func3(data14)<1){let err32={instancePath:instancePath+
"/notify/"+i2,schemaPath:"#/properties/notify/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.notify.items,data:data14};
vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}}else{let err33={instancePath:instancePath+"/notify/"+i2,schemaPath:"#/properties/notify/items/type",
keyword:"type",params:{type:"string"},schema:schema15.properties.notify.items.type,parentSchema:schema15.properties.notify.items,data:data14};vErrors===null?vErrors=
[err33]:vErrors.push(err33),errors++}}}}if(data.tags!==void 0){let data15=data.tags;if(typeof data15!="string"&&!Array.isArray(data15)){let err34={instancePath:instancePath+
"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:schema15.properties.tags.type},schema:schema15.properties.tags.type,parentSchema:schema15.
properties.tags,data:data15};vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++}if(typeof data15=="string"&&func3(data15)<1){let err35={instancePath:instancePath+
"/tags",schemaPath:"#/properties/tags/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.tags,data:data15};vErrors===null?
vErrors=[err35]:vErrors.push(err35),errors++}if(Array.isArray(data15)){let len3=data15.length;for(let i3=0;i3<len3;i3++){let data16=data15[i3];if(typeof data16==
"string"){if(func3(data16)<1){let err36={instancePath:instancePath+"/tags/"+i3,schemaPath:"#/properties/tags/items/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:schema15.properties.tags.items,data:data16};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}}else{let err37={instancePath:instancePath+
"/tags/"+i3,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"},schema:schema15.properties.tags.items.type,parentSchema:schema15.properties.
tags.items,data:data16};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}}}}if(data.become!==void 0){let data17=data.become;if(typeof data17!="boolea\
n"&&typeof data17!="string"){let err38={instancePath:instancePath+"/become",schemaPath:"#/properties/become/type",keyword:"type",params:{type:schema15.properties.
become.type},schema:schema15.properties.become.type,parentSchema:schema15.properties.become,data:data17};vErrors===null?vErrors=[err38]:vErrors.push(err38),errors++}
if(typeof data17=="string"&&!pattern65.test(data17)){let err39={instancePath:instancePath+"/become",schemaPath:"#/properties/become/pattern",keyword:"pattern",params:{
pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.become,data:data17};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}}if(data.become_user!==
void 0){let data18=data.become_user;if(typeof data18=="string"){if(func3(data18)<1){let err40={instancePath:instancePath+"/become_user",schemaPath:"#/properties\
/become_user/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.become_user,data:data18};vErrors===null?vErrors=[err40]:vErrors.
push(err40),errors++}}else{let err41={instancePath:instancePath+"/become_user",schemaPath:"#/properties/become_user/type",keyword:"type",params:{type:"string"},
schema:schema15.properties.become_user.type,parentSchema:schema15.properties.become_user,data:data18};vErrors===null?vErrors=[err41]:vErrors.push(err41),errors++}}
if(data.delegate_to!==void 0){let data19=data.delegate_to;if(typeof data19=="string"){if(func3(data19)<1){let err42={instancePath:instancePath+"/delegate_to",schemaPath:"\
#/properties/delegate_to/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.properties.delegate_to,data:data19};vErrors===null?vErrors=
[err42]:vErrors.push(err42),errors++}}else{let err43={instancePath:instancePath+"/delegate_to",schemaPath:"#/properties/delegate_to/type",keyword:"type",params:{
type:"string"},schema:schema15.properties.delegate_to.type,parentSchema:schema15.properties.delegate_to,data:data19};vErrors===null?vErrors=[err43]:vErrors.push(
err43),errors++}}if(data.run_once!==void 0){let data20=data.run_once;if(typeof data20!="boolean"&&typeof data20!="string"){let err44={instancePath:instancePath+
"/run_once",schemaPath:"#/properties/run_once/type",keyword:"type",params:{type:schema15.properties.run_once.type},schema:schema15.properties.run_once.type,parentSchema:schema15.
properties.run_once,data:data20};vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}if(typeof data20=="string"&&!pattern65.test(data20)){let err45={instancePath:instancePath+
"/run_once",schemaPath:"#/properties/run_once/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.run_once,data:data20};
vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}}if(data.ignore_errors!==void 0){let data21=data.ignore_errors;if(typeof data21!="boolean"&&typeof data21!=
"string"){let err46={instancePath:instancePath+"/ignore_errors",schemaPath:"#/properties/ignore_errors/type",keyword:"type",params:{type:schema15.properties.ignore_errors.
type},schema:schema15.properties.ignore_errors.type,parentSchema:schema15.properties.ignore_errors,data:data21};vErrors===null?vErrors=[err46]:vErrors.push(err46),
errors++}if(typeof data21=="string"&&!pattern65.test(data21)){let err47={instancePath:instancePath+"/ignore_errors",schemaPath:"#/properties/ignore_errors/patte\
rn",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.ignore_errors,data:data21};vErrors===null?vErrors=[err47]:vErrors.
push(err47),errors++}}if(data.ignore_unreachable!==void 0){let data22=data.ignore_unreachable;if(typeof data22!="boolean"&&typeof data22!="string"){let err48={instancePath:instancePath+
"/ignore_unreachable",schemaPath:"#/properties/ignore_unreachable/type",keyword:"type",params:{type:schema15.properties.ignore_unreachable.type},schema:schema15.
properties.ignore_unreachable.type,parentSchema:schema15.properties.ignore_unreachable,data:data22};vErrors===null?vErrors=[err48]:vErrors.push(err48),errors++}
if(typeof data22=="string"&&!pattern65.test(data22)){let err49={instancePath:instancePath+"/ignore_unreachable",schemaPath:"#/properties/ignore_unreachable/patt\
ern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.ignore_unreachable,data:data22};vErrors===null?vErrors=[err49]:
vErrors.push(err49),errors++}}if(data.failed_when!==void 0){let data23=data.failed_when;if(typeof data23!="string"&&typeof data23!="boolean"&&!Array.isArray(data23)){
let err50={instancePath:instancePath+"/failed_when",schemaPath:"#/properties/failed_when/type",keyword:"type",params:{type:schema15.properties.failed_when.type},
schema:schema15.properties.failed_when.type,parentSchema:schema15.properties.failed_when,data:data23};vErrors===null?vErrors=[err50]:vErrors.push(err50),errors++}
if(typeof data23=="string"&&func3(data23)<1){let err51={instancePath:instancePath+"/failed_when",schemaPath:"#/properties/failed_when/minLength",keyword:"minLen\
gth",params:{limit:1},schema:1,parentSchema:schema15.properties.failed_when,data:data23};vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}if(Array.isArray(
data23)){let len4=data23.length;for(let i4=0;i4<len4;i4++){let data24=data23[i4];if(typeof data24!="string"&&typeof data24!="boolean"){let err52={instancePath:instancePath+
"/failed_when/"+i4,schemaPath:"#/properties/failed_when/items/type",keyword:"type",params:{type:schema15.properties.failed_when.items.type},schema:schema15.properties.
failed_when.items.type,parentSchema:schema15.properties.failed_when.items,data:data24};vErrors===null?vErrors=[err52]:vErrors.push(err52),errors++}}}}if(data.changed_when!==
void 0){let data25=data.changed_when;if(typeof data25!="string"&&typeof data25!="boolean"&&!Array.isArray(data25)){let err53={instancePath:instancePath+"/change\
d_when",schemaPath:"#/properties/changed_when/type",keyword:"type",params:{type:schema15.properties.changed_when.type},schema:schema15.properties.changed_when.type,
parentSchema:schema15.properties.changed_when,data:data25};vErrors===null?vErrors=[err53]:vErrors.push(err53),errors++}if(typeof data25=="string"&&func3(data25)<
1){let err54={instancePath:instancePath+"/changed_when",schemaPath:"#/properties/changed_when/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema15.
properties.changed_when,data:data25};vErrors===null?vErrors=[err54]:vErrors.push(err54),errors++}if(Array.isArray(data25)){let len5=data25.length;for(let i5=0;i5<
len5;i5++){let data26=data25[i5];if(typeof data26!="string"&&typeof data26!="boolean"){let err55={instancePath:instancePath+"/changed_when/"+i5,schemaPath:"#/pr\
operties/changed_when/items/type",keyword:"type",params:{type:schema15.properties.changed_when.items.type},schema:schema15.properties.changed_when.items.type,parentSchema:schema15.
properties.changed_when.items,data:data26};vErrors===null?vErrors=[err55]:vErrors.push(err55),errors++}}}}if(data.vars!==void 0){let data27=data.vars;if(!(data27&&
typeof data27=="object"&&!Array.isArray(data27))){let err56={instancePath:instancePath+"/vars",schemaPath:"#/properties/vars/type",keyword:"type",params:{type:"\
object"},schema:schema15.properties.vars.type,parentSchema:schema15.properties.vars,data:data27};vErrors===null?vErrors=[err56]:vErrors.push(err56),errors++}}if(data.
owned!==void 0){let data28=data.owned;if(typeof data28!="boolean"){let err57={instancePath:instancePath+"/owned",schemaPath:"#/properties/owned/type",keyword:"t\
ype",params:{type:"boolean"},schema:schema15.properties.owned.type,parentSchema:schema15.properties.owned,data:data28};vErrors===null?vErrors=[err57]:vErrors.push(
err57),errors++}}if(data.timeout!==void 0){let data29=data.timeout;if(!(typeof data29=="number"&&!(data29%1)&&!isNaN(data29)&&isFinite(data29))&&typeof data29!=
"string"){let err58={instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type:schema15.properties.timeout.type},schema:schema15.
properties.timeout.type,parentSchema:schema15.properties.timeout,data:data29};vErrors===null?vErrors=[err58]:vErrors.push(err58),errors++}if(typeof data29=="num\
ber"&&isFinite(data29)&&(data29<0||isNaN(data29))){let err59={instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:schema15.properties.timeout,data:data29};vErrors===null?vErrors=[err59]:vErrors.push(err59),errors++}if(typeof data29==
"string"&&!pattern65.test(data29)){let err60={instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern:"\
\\{\\{"},schema:"\\{\\{",parentSchema:schema15.properties.timeout,data:data29};vErrors===null?vErrors=[err60]:vErrors.push(err60),errors++}}data.block!==void 0&&
(wrapper0.validate(data.block,{instancePath:instancePath+"/block",parentData:data,parentDataProperty:"block",rootData})||(vErrors=vErrors===null?wrapper0.validate.
errors:vErrors.concat(wrapper0.validate.errors),errors=vErrors.length)),data.rescue!==void 0&&(wrapper0.validate(data.rescue,{instancePath:instancePath+"/rescue",
parentData:data,parentDataProperty:"rescue",rootData})||(vErrors=vErrors===null?wrapper0.validate.errors:vErrors.concat(wrapper0.validate.errors),errors=vErrors.
length)),data.always!==void 0&&(wrapper0.validate(data.always,{instancePath:instancePath+"/always",parentData:data,parentDataProperty:"always",rootData})||(vErrors=
vErrors===null?wrapper0.validate.errors:vErrors.concat(wrapper0.validate.errors),errors=vErrors.length))}else{let err61={instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},schema:schema15.type,parentSchema:schema15,data};vErrors===null?vErrors=[err61]:vErrors.push(err61),errors++}return validate14.errors=
vErrors,errors===0}function validate20(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(Array.isArray(data)){
let len0=data.length;for(let i0=0;i0<len0;i0++)validate14(data[i0],{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,rootData})||(vErrors=
vErrors===null?validate14.errors:vErrors.concat(validate14.errors),errors=vErrors.length)}else{let err0={instancePath,schemaPath:"#/type",keyword:"type",params:{
type:"array"},schema:schema14.type,parentSchema:schema14,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}return validate20.errors=vErrors,errors===
0}function validate11(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(data&&typeof data=="object"&&!Array.isArray(
data)){if(data.name===void 0){let err0={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},schema:schema12.required,parentSchema:schema12,
data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(data.primary===void 0){let err1={instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"primary"},schema:schema12.required,parentSchema:schema12,data};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}if(data.standby===void 0){
let err2={instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:"standby"},schema:schema12.required,parentSchema:schema12,data};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}for(let key0 in data)if(!func2.call(schema12.properties,key0)){let err3={instancePath,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:key0},schema:false,parentSchema:schema12,data};vErrors===null?vErrors=[err3]:vErrors.push(err3),
errors++}if(data.name!==void 0){let data0=data.name;if(typeof data0=="string"){if(!pattern12.test(data0)){let err4={instancePath:instancePath+"/name",schemaPath:"\
#/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]{0,30}$"},schema:"^[a-z][a-z0-9-]{0,30}$",parentSchema:schema12.properties.name,data:data0};
vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},schema:schema12.properties.name.type,parentSchema:schema12.properties.name,data:data0};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}}
if(data.inventory!==void 0){let data1=data.inventory;if(typeof data1=="string"){if(func3(data1)>1024){let err6={instancePath:instancePath+"/inventory",schemaPath:"\
#/properties/inventory/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.inventory,data:data1};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}if(!pattern3.test(data1)){let err7={instancePath:instancePath+"/inventory",schemaPath:"#/properties/inventory/pattern",keyword:"\
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
push(err20),errors++}}if(data.packages!==void 0){let data7=data.packages;if(Array.isArray(data7)){let len0=data7.length;for(let i0=0;i0<len0;i0++){let data8=data7[i0];
if(typeof data8=="string"){if(!pattern18.test(data8)){let err21={instancePath:instancePath+"/packages/"+i0,schemaPath:"#/properties/packages/items/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9+._-]{0,127}$"},schema:"^[A-Za-z0-9][A-Za-z0-9+._-]{0,127}$",parentSchema:schema12.properties.packages.items,data:data8};
vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}}else{let err22={instancePath:instancePath+"/packages/"+i0,schemaPath:"#/properties/packages/items/t\
ype",keyword:"type",params:{type:"string"},schema:schema12.properties.packages.items.type,parentSchema:schema12.properties.packages.items,data:data8};vErrors===
null?vErrors=[err22]:vErrors.push(err22),errors++}}}else{let err23={instancePath:instancePath+"/packages",schemaPath:"#/properties/packages/type",keyword:"type",
params:{type:"array"},schema:schema12.properties.packages.type,parentSchema:schema12.properties.packages,data:data7};vErrors===null?vErrors=[err23]:vErrors.push(
err23),errors++}}if(data.services!==void 0){let data9=data.services;if(Array.isArray(data9)){let len1=data9.length;for(let i1=0;i1<len1;i1++){let data10=data9[i1],
_errs24=errors,valid6=false,_errs25=errors;if(typeof data10=="string"){if(!pattern19.test(data10)){let err24={instancePath:instancePath+"/services/"+i1,schemaPath:"\
#/properties/services/items/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(?!-)[A-Za-z0-9:_.@\\\\-]{1,255}$"},schema:"^(?!-)[A-Za-z0-9:_.@\\\\-]{1,255}$",
parentSchema:schema12.properties.services.items.anyOf[0],data:data10};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}}else{let err25={instancePath:instancePath+
"/services/"+i1,schemaPath:"#/properties/services/items/anyOf/0/type",keyword:"type",params:{type:"string"},schema:schema12.properties.services.items.anyOf[0].type,
parentSchema:schema12.properties.services.items.anyOf[0],data:data10};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}var _valid0=_errs25===errors;if(valid6=
valid6||_valid0,!valid6){let _errs27=errors;if(data10&&typeof data10=="object"&&!Array.isArray(data10)){if(data10.unit===void 0){let err26={instancePath:instancePath+
"/services/"+i1,schemaPath:"#/properties/services/items/anyOf/1/required",keyword:"required",params:{missingProperty:"unit"},schema:schema12.properties.services.
items.anyOf[1].required,parentSchema:schema12.properties.services.items.anyOf[1],data:data10};vErrors===null?vErrors=[err26]:vErrors.push(err26),errors++}for(let key2 in data10)
if(!(key2==="unit"||key2==="on_standby")){let err27={instancePath:instancePath+"/services/"+i1,schemaPath:"#/properties/services/items/anyOf/1/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:key2},schema:false,parentSchema:schema12.properties.services.items.anyOf[1],data:data10};vErrors===
null?vErrors=[err27]:vErrors.push(err27),errors++}if(data10.unit!==void 0){let data11=data10.unit;if(typeof data11=="string"){if(!pattern19.test(data11)){let err28={
instancePath:instancePath+"/services/"+i1+"/unit",schemaPath:"#/properties/services/items/anyOf/1/properties/unit/pattern",keyword:"pattern",params:{pattern:"^(\
?!-)[A-Za-z0-9:_.@\\\\-]{1,255}$"},schema:"^(?!-)[A-Za-z0-9:_.@\\\\-]{1,255}$",parentSchema:schema12.properties.services.items.anyOf[1].properties.unit,data:data11};
vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}}else{let err29={instancePath:instancePath+"/services/"+i1+"/unit",schemaPath:"#/properties/services\
/items/anyOf/1/properties/unit/type",keyword:"type",params:{type:"string"},schema:schema12.properties.services.items.anyOf[1].properties.unit.type,parentSchema:schema12.
properties.services.items.anyOf[1].properties.unit,data:data11};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}}if(data10.on_standby!==void 0){let data12=data10.
on_standby;if(!(data12==="stopped"||data12==="running")){let err30={instancePath:instancePath+"/services/"+i1+"/on_standby",schemaPath:"#/properties/services/it\
ems/anyOf/1/properties/on_standby/enum",keyword:"enum",params:{allowedValues:schema12.properties.services.items.anyOf[1].properties.on_standby.enum},schema:schema12.
properties.services.items.anyOf[1].properties.on_standby.enum,parentSchema:schema12.properties.services.items.anyOf[1].properties.on_standby,data:data12};vErrors===
null?vErrors=[err30]:vErrors.push(err30),errors++}}}else{let err31={instancePath:instancePath+"/services/"+i1,schemaPath:"#/properties/services/items/anyOf/1/ty\
pe",keyword:"type",params:{type:"object"},schema:schema12.properties.services.items.anyOf[1].type,parentSchema:schema12.properties.services.items.anyOf[1],data:data10};
vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}var _valid0=_errs27===errors;valid6=valid6||_valid0}if(valid6)errors=_errs24,vErrors!==null&&(_errs24?
vErrors.length=_errs24:vErrors=null);else{let err32={instancePath:instancePath+"/services/"+i1,schemaPath:"#/properties/services/items/anyOf",keyword:"anyOf",params:{},
schema:schema12.properties.services.items.anyOf,parentSchema:schema12.properties.services.items,data:data10};vErrors===null?vErrors=[err32]:vErrors.push(err32),
errors++}}}else{let err33={instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"array"},schema:schema12.properties.
services.type,parentSchema:schema12.properties.services,data:data9};vErrors===null?vErrors=[err33]:vErrors.push(err33),errors++}}if(data.mirror!==void 0){let data13=data.
mirror;if(Array.isArray(data13)){let len2=data13.length;for(let i2=0;i2<len2;i2++){let data14=data13[i2];if(data14&&typeof data14=="object"&&!Array.isArray(data14)){
if(data14.path===void 0){let err34={instancePath:instancePath+"/mirror/"+i2,schemaPath:"#/properties/mirror/items/required",keyword:"required",params:{missingProperty:"\
path"},schema:schema12.properties.mirror.items.required,parentSchema:schema12.properties.mirror.items,data:data14};vErrors===null?vErrors=[err34]:vErrors.push(err34),
errors++}for(let key3 in data14)if(!func2.call(schema12.properties.mirror.items.properties,key3)){let err35={instancePath:instancePath+"/mirror/"+i2,schemaPath:"\
#/properties/mirror/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3},schema:false,parentSchema:schema12.properties.mirror.
items,data:data14};vErrors===null?vErrors=[err35]:vErrors.push(err35),errors++}if(data14.path!==void 0){let data15=data14.path;if(typeof data15=="string"){if(func3(
data15)>1024){let err36={instancePath:instancePath+"/mirror/"+i2+"/path",schemaPath:"#/properties/mirror/items/properties/path/maxLength",keyword:"maxLength",params:{
limit:1024},schema:1024,parentSchema:schema12.properties.mirror.items.properties.path,data:data15};vErrors===null?vErrors=[err36]:vErrors.push(err36),errors++}if(!pattern21.
test(data15)){let err37={instancePath:instancePath+"/mirror/"+i2+"/path",schemaPath:"#/properties/mirror/items/properties/path/pattern",keyword:"pattern",params:{
pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$"},schema:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007\
f\\u2028\\u2029]*$",parentSchema:schema12.properties.mirror.items.properties.path,data:data15};vErrors===null?vErrors=[err37]:vErrors.push(err37),errors++}}else{
let err38={instancePath:instancePath+"/mirror/"+i2+"/path",schemaPath:"#/properties/mirror/items/properties/path/type",keyword:"type",params:{type:"string"},schema:schema12.
properties.mirror.items.properties.path.type,parentSchema:schema12.properties.mirror.items.properties.path,data:data15};vErrors===null?vErrors=[err38]:vErrors.push(
err38),errors++}}if(data14.standby_path!==void 0){let data16=data14.standby_path;if(typeof data16=="string"){if(func3(data16)>1024){let err39={instancePath:instancePath+
"/mirror/"+i2+"/standby_path",schemaPath:"#/properties/mirror/items/properties/standby_path/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.
properties.mirror.items.properties.standby_path,data:data16};vErrors===null?vErrors=[err39]:vErrors.push(err39),errors++}if(!pattern21.test(data16)){let err40={
instancePath:instancePath+"/mirror/"+i2+"/standby_path",schemaPath:"#/properties/mirror/items/properties/standby_path/pattern",keyword:"pattern",params:{pattern:"\
^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$"},schema:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u\
2029]*$",parentSchema:schema12.properties.mirror.items.properties.standby_path,data:data16};vErrors===null?vErrors=[err40]:vErrors.push(err40),errors++}}else{let err41={
instancePath:instancePath+"/mirror/"+i2+"/standby_path",schemaPath:"#/properties/mirror/items/properties/standby_path/type",keyword:"type",params:{type:"string"},
schema:schema12.properties.mirror.items.properties.standby_path.type,parentSchema:schema12.properties.mirror.items.properties.standby_path,data:data16};vErrors===
null?vErrors=[err41]:vErrors.push(err41),errors++}}if(data14.name!==void 0){let data17=data14.name;if(typeof data17=="string"){if(!pattern23.test(data17)){let err42={
instancePath:instancePath+"/mirror/"+i2+"/name",schemaPath:"#/properties/mirror/items/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[a\
-z0-9-]{0,38}[a-z0-9])?$"},schema:"^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$",parentSchema:schema12.properties.mirror.items.properties.name,data:data17};vErrors===
null?vErrors=[err42]:vErrors.push(err42),errors++}}else{let err43={instancePath:instancePath+"/mirror/"+i2+"/name",schemaPath:"#/properties/mirror/items/propert\
ies/name/type",keyword:"type",params:{type:"string"},schema:schema12.properties.mirror.items.properties.name.type,parentSchema:schema12.properties.mirror.items.
properties.name,data:data17};vErrors===null?vErrors=[err43]:vErrors.push(err43),errors++}}if(data14.exclude!==void 0){let data18=data14.exclude;if(Array.isArray(
data18)){let len3=data18.length;for(let i3=0;i3<len3;i3++){let data19=data18[i3];if(typeof data19=="string"){if(func3(data19)>1024){let err44={instancePath:instancePath+
"/mirror/"+i2+"/exclude/"+i3,schemaPath:"#/properties/mirror/items/properties/exclude/items/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.
properties.mirror.items.properties.exclude.items,data:data19};vErrors===null?vErrors=[err44]:vErrors.push(err44),errors++}if(!pattern24.test(data19)){let err45={
instancePath:instancePath+"/mirror/"+i2+"/exclude/"+i3,schemaPath:"#/properties/mirror/items/properties/exclude/items/pattern",keyword:"pattern",params:{pattern:"\
^(?!\\s)(?![-+!] )[^\\u0000-\\u001f\\u007f]+$"},schema:"^(?!\\s)(?![-+!] )[^\\u0000-\\u001f\\u007f]+$",parentSchema:schema12.properties.mirror.items.properties.
exclude.items,data:data19};vErrors===null?vErrors=[err45]:vErrors.push(err45),errors++}}else{let err46={instancePath:instancePath+"/mirror/"+i2+"/exclude/"+i3,schemaPath:"\
#/properties/mirror/items/properties/exclude/items/type",keyword:"type",params:{type:"string"},schema:schema12.properties.mirror.items.properties.exclude.items.
type,parentSchema:schema12.properties.mirror.items.properties.exclude.items,data:data19};vErrors===null?vErrors=[err46]:vErrors.push(err46),errors++}}}else{let err47={
instancePath:instancePath+"/mirror/"+i2+"/exclude",schemaPath:"#/properties/mirror/items/properties/exclude/type",keyword:"type",params:{type:"array"},schema:schema12.
properties.mirror.items.properties.exclude.type,parentSchema:schema12.properties.mirror.items.properties.exclude,data:data18};vErrors===null?vErrors=[err47]:vErrors.
push(err47),errors++}}if(data14.schedule!==void 0){let data20=data14.schedule;if(typeof data20!="string"){let err48={instancePath:instancePath+"/mirror/"+i2+"/s\
chedule",schemaPath:"#/properties/mirror/items/properties/schedule/type",keyword:"type",params:{type:"string"},schema:schema12.properties.mirror.items.properties.
schedule.type,parentSchema:schema12.properties.mirror.items.properties.schedule,data:data20};vErrors===null?vErrors=[err48]:vErrors.push(err48),errors++}}if(data14.
every!==void 0){let data21=data14.every;if(typeof data21=="string"){if(!pattern16.test(data21)){let err49={instancePath:instancePath+"/mirror/"+i2+"/every",schemaPath:"\
#/properties/mirror/items/properties/every/pattern",keyword:"pattern",params:{pattern:"^(?:0|[1-9][0-9]{0,8})[smhdw]$"},schema:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",
parentSchema:schema12.properties.mirror.items.properties.every,data:data21};vErrors===null?vErrors=[err49]:vErrors.push(err49),errors++}}else{let err50={instancePath:instancePath+
"/mirror/"+i2+"/every",schemaPath:"#/properties/mirror/items/properties/every/type",keyword:"type",params:{type:"string"},schema:schema12.properties.mirror.items.
properties.every.type,parentSchema:schema12.properties.mirror.items.properties.every,data:data21};vErrors===null?vErrors=[err50]:vErrors.push(err50),errors++}}if(data14.
keep_deleted!==void 0){let data22=data14.keep_deleted;if(typeof data22!="string"&&!(typeof data22=="number"&&!(data22%1)&&!isNaN(data22)&&isFinite(data22))){let err51={
instancePath:instancePath+"/mirror/"+i2+"/keep_deleted",schemaPath:"#/properties/mirror/items/properties/keep_deleted/type",keyword:"type",params:{type:schema12.
properties.mirror.items.properties.keep_deleted.type},schema:schema12.properties.mirror.items.properties.keep_deleted.type,parentSchema:schema12.properties.mirror.
items.properties.keep_deleted,data:data22};vErrors===null?vErrors=[err51]:vErrors.push(err51),errors++}if(typeof data22=="number"&&isFinite(data22)){if(data22>0||
isNaN(data22)){let err52={instancePath:instancePath+"/mirror/"+i2+"/keep_deleted",schemaPath:"#/properties/mirror/items/properties/keep_deleted/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:0},schema:0,parentSchema:schema12.properties.mirror.items.properties.keep_deleted,data:data22};vErrors===null?vErrors=[err52]:
vErrors.push(err52),errors++}if(data22<0||isNaN(data22)){let err53={instancePath:instancePath+"/mirror/"+i2+"/keep_deleted",schemaPath:"#/properties/mirror/item\
s/properties/keep_deleted/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema12.properties.mirror.items.properties.keep_deleted,
data:data22};vErrors===null?vErrors=[err53]:vErrors.push(err53),errors++}}if(typeof data22=="string"&&!pattern16.test(data22)){let err54={instancePath:instancePath+
"/mirror/"+i2+"/keep_deleted",schemaPath:"#/properties/mirror/items/properties/keep_deleted/pattern",keyword:"pattern",params:{pattern:"^(?:0|[1-9][0-9]{0,8})[s\
mhdw]$"},schema:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",parentSchema:schema12.properties.mirror.items.properties.keep_deleted,data:data22};vErrors===null?vErrors=[err54]:
vErrors.push(err54),errors++}}if(data14.max_delete!==void 0){let data23=data14.max_delete;if(typeof data23!="string"&&!(typeof data23=="number"&&!(data23%1)&&!isNaN(
data23)&&isFinite(data23))){let err55={instancePath:instancePath+"/mirror/"+i2+"/max_delete",schemaPath:"#/properties/mirror/items/properties/max_delete/type",keyword:"\
type",params:{type:schema12.properties.mirror.items.properties.max_delete.type},schema:schema12.properties.mirror.items.properties.max_delete.type,parentSchema:schema12.
properties.mirror.items.properties.max_delete,data:data23};vErrors===null?vErrors=[err55]:vErrors.push(err55),errors++}if(typeof data23=="number"&&isFinite(data23)){
if(data23>2147483647||isNaN(data23)){let err56={instancePath:instancePath+"/mirror/"+i2+"/max_delete",schemaPath:"#/properties/mirror/items/properties/max_delet\
e/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},schema:2147483647,parentSchema:schema12.properties.mirror.items.properties.max_delete,data:data23};
vErrors===null?vErrors=[err56]:vErrors.push(err56),errors++}if(data23<0||isNaN(data23)){let err57={instancePath:instancePath+"/mirror/"+i2+"/max_delete",schemaPath:"\
#/properties/mirror/items/properties/max_delete/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:schema12.properties.mirror.items.
properties.max_delete,data:data23};vErrors===null?vErrors=[err57]:vErrors.push(err57),errors++}}if(typeof data23=="string"&&!pattern27.test(data23)){let err58={
instancePath:instancePath+"/mirror/"+i2+"/max_delete",schemaPath:"#/properties/mirror/items/properties/max_delete/pattern",keyword:"pattern",params:{pattern:"^(\
?:100|[1-9]?[0-9])%$"},schema:"^(?:100|[1-9]?[0-9])%$",parentSchema:schema12.properties.mirror.items.properties.max_delete,data:data23};vErrors===null?vErrors=[
err58]:vErrors.push(err58),errors++}}if(data14.require_mount!==void 0){let data24=data14.require_mount;if(typeof data24!="boolean"){let err59={instancePath:instancePath+
"/mirror/"+i2+"/require_mount",schemaPath:"#/properties/mirror/items/properties/require_mount/type",keyword:"type",params:{type:"boolean"},schema:schema12.properties.
mirror.items.properties.require_mount.type,parentSchema:schema12.properties.mirror.items.properties.require_mount,data:data24};vErrors===null?vErrors=[err59]:vErrors.
push(err59),errors++}}if(data14.allow_system!==void 0){let data25=data14.allow_system;if(typeof data25!="boolean"){let err60={instancePath:instancePath+"/mirror\
/"+i2+"/allow_system",schemaPath:"#/properties/mirror/items/properties/allow_system/type",keyword:"type",params:{type:"boolean"},schema:schema12.properties.mirror.
items.properties.allow_system.type,parentSchema:schema12.properties.mirror.items.properties.allow_system,data:data25};vErrors===null?vErrors=[err60]:vErrors.push(
err60),errors++}}if(data14.bandwidth!==void 0){let data26=data14.bandwidth;if(typeof data26=="string"){if(!pattern28.test(data26)){let err61={instancePath:instancePath+
"/mirror/"+i2+"/bandwidth",schemaPath:"#/properties/mirror/items/properties/bandwidth/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,8}(?:Ki|Mi|Gi|[k\
K]|M|G)B/s$"},schema:"^[1-9][0-9]{0,8}(?:Ki|Mi|Gi|[kK]|M|G)B/s$",parentSchema:schema12.properties.mirror.items.properties.bandwidth,data:data26};vErrors===null?
vErrors=[err61]:vErrors.push(err61),errors++}}else{let err62={instancePath:instancePath+"/mirror/"+i2+"/bandwidth",schemaPath:"#/properties/mirror/items/propert\
ies/bandwidth/type",keyword:"type",params:{type:"string"},schema:schema12.properties.mirror.items.properties.bandwidth.type,parentSchema:schema12.properties.mirror.
items.properties.bandwidth,data:data26};vErrors===null?vErrors=[err62]:vErrors.push(err62),errors++}}if(data14.compress!==void 0){let data27=data14.compress;if(!(data27===
"zstd"||data27==="none")){let err63={instancePath:instancePath+"/mirror/"+i2+"/compress",schemaPath:"#/properties/mirror/items/properties/compress/enum",keyword:"\
enum",params:{allowedValues:schema12.properties.mirror.items.properties.compress.enum},schema:schema12.properties.mirror.items.properties.compress.enum,parentSchema:schema12.
properties.mirror.items.properties.compress,data:data27};vErrors===null?vErrors=[err63]:vErrors.push(err63),errors++}}}else{let err64={instancePath:instancePath+
"/mirror/"+i2,schemaPath:"#/properties/mirror/items/type",keyword:"type",params:{type:"object"},schema:schema12.properties.mirror.items.type,parentSchema:schema12.
properties.mirror.items,data:data14};vErrors===null?vErrors=[err64]:vErrors.push(err64),errors++}}}else{let err65={instancePath:instancePath+"/mirror",schemaPath:"\
#/properties/mirror/type",keyword:"type",params:{type:"array"},schema:schema12.properties.mirror.type,parentSchema:schema12.properties.mirror,data:data13};vErrors===
null?vErrors=[err65]:vErrors.push(err65),errors++}}if(data.databases!==void 0){let data28=data.databases;if(Array.isArray(data28)){let len4=data28.length;for(let i4=0;i4<
len4;i4++){let data29=data28[i4],_errs67=errors,valid15=false,passing0=null,_errs68=errors;if(data29&&typeof data29=="object"&&!Array.isArray(data29)&&data29.postgresql===
void 0){let err66={instancePath:instancePath+"/databases/"+i4,schemaPath:"#/properties/databases/items/oneOf/0/required",keyword:"required",params:{missingProperty:"\
postgresql"},schema:schema12.properties.databases.items.oneOf[0].required,parentSchema:schema12.properties.databases.items.oneOf[0],data:data29};vErrors===null?
vErrors=[err66]:vErrors.push(err66),errors++}var _valid1=_errs68===errors;_valid1&&(valid15=true,passing0=0);let _errs69=errors;if(data29&&typeof data29=="objec\
t"&&!Array.isArray(data29)&&data29.mariadb===void 0){let err67={instancePath:instancePath+"/databases/"+i4,schemaPath:"#/properties/databases/items/oneOf/1/requ\
ired",keyword:"required",params:{missingProperty:"mariadb"},schema:schema12.properties.databases.items.oneOf[1].required,parentSchema:schema12.properties.databases.
items.oneOf[1],data:data29};vErrors===null?vErrors=[err67]:vErrors.push(err67),errors++}var _valid1=_errs69===errors;if(_valid1&&valid15)valid15=false,passing0=
[passing0,1];else{_valid1&&(valid15=true,passing0=1);let _errs70=errors;if(data29&&typeof data29=="object"&&!Array.isArray(data29)&&data29.sqlite===void 0){let err68={
instancePath:instancePath+"/databases/"+i4,schemaPath:"#/properties/databases/items/oneOf/2/required",keyword:"required",params:{missingProperty:"sqlite"},schema:schema12.
properties.databases.items.oneOf[2].required,parentSchema:schema12.properties.databases.items.oneOf[2],data:data29};vErrors===null?vErrors=[err68]:vErrors.push(
err68),errors++}var _valid1=_errs70===errors;if(_valid1&&valid15)valid15=false,passing0=[passing0,2];else{_valid1&&(valid15=true,passing0=2);let _errs71=errors;
if(data29&&typeof data29=="object"&&!Array.isArray(data29)&&data29.command===void 0){let err69={instancePath:instancePath+"/databases/"+i4,schemaPath:"#/propert\
ies/databases/items/oneOf/3/required",keyword:"required",params:{missingProperty:"command"},schema:schema12.properties.databases.items.oneOf[3].required,parentSchema:schema12.
properties.databases.items.oneOf[3],data:data29};vErrors===null?vErrors=[err69]:vErrors.push(err69),errors++}var _valid1=_errs71===errors;_valid1&&valid15?(valid15=
false,passing0=[passing0,3]):_valid1&&(valid15=true,passing0=3)}}if(valid15)errors=_errs67,vErrors!==null&&(_errs67?vErrors.length=_errs67:vErrors=null);else{let err70={
instancePath:instancePath+"/databases/"+i4,schemaPath:"#/properties/databases/items/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},schema:schema12.properties.
databases.items.oneOf,parentSchema:schema12.properties.databases.items,data:data29};vErrors===null?vErrors=[err70]:vErrors.push(err70),errors++}if(data29&&typeof data29==
"object"&&!Array.isArray(data29)){if(data29.name===void 0){let err71={instancePath:instancePath+"/databases/"+i4,schemaPath:"#/properties/databases/items/requir\
ed",keyword:"required",params:{missingProperty:"name"},schema:schema12.properties.databases.items.required,parentSchema:schema12.properties.databases.items,data:data29};
vErrors===null?vErrors=[err71]:vErrors.push(err71),errors++}for(let key4 in data29)if(!(key4==="name"||key4==="postgresql"||key4==="mariadb"||key4==="sqlite"||key4===
"command")){let err72={instancePath:instancePath+"/databases/"+i4,schemaPath:"#/properties/databases/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:key4},schema:false,parentSchema:schema12.properties.databases.items,data:data29};vErrors===null?vErrors=[err72]:vErrors.push(err72),errors++}
if(data29.name!==void 0){let data30=data29.name;if(typeof data30=="string"){if(!pattern23.test(data30)){let err73={instancePath:instancePath+"/databases/"+i4+"/\
name",schemaPath:"#/properties/databases/items/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$"},schema:"^[a-\
z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$",parentSchema:schema12.properties.databases.items.properties.name,data:data30};vErrors===null?vErrors=[err73]:vErrors.push(err73),
errors++}}else{let err74={instancePath:instancePath+"/databases/"+i4+"/name",schemaPath:"#/properties/databases/items/properties/name/type",keyword:"type",params:{
type:"string"},schema:schema12.properties.databases.items.properties.name.type,parentSchema:schema12.properties.databases.items.properties.name,data:data30};vErrors===
null?vErrors=[err74]:vErrors.push(err74),errors++}}if(data29.postgresql!==void 0){let data31=data29.postgresql;if(data31&&typeof data31=="object"&&!Array.isArray(
data31)){if(data31.database===void 0){let err75={instancePath:instancePath+"/databases/"+i4+"/postgresql",schemaPath:"#/properties/databases/items/properties/po\
stgresql/required",keyword:"required",params:{missingProperty:"database"},schema:schema12.properties.databases.items.properties.postgresql.required,parentSchema:schema12.
properties.databases.items.properties.postgresql,data:data31};vErrors===null?vErrors=[err75]:vErrors.push(err75),errors++}for(let key5 in data31)if(!(key5==="da\
tabase"||key5==="port"||key5==="cluster"||key5==="user"||key5==="socket")){let err76={instancePath:instancePath+"/databases/"+i4+"/postgresql",schemaPath:"#/pro\
perties/databases/items/properties/postgresql/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5},schema:false,parentSchema:schema12.
properties.databases.items.properties.postgresql,data:data31};vErrors===null?vErrors=[err76]:vErrors.push(err76),errors++}if(data31.database!==void 0){let data32=data31.
database;if(typeof data32=="string"){if(func3(data32)>1024){let err77={instancePath:instancePath+"/databases/"+i4+"/postgresql/database",schemaPath:"#/propertie\
s/databases/items/properties/postgresql/properties/database/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.databases.
items.properties.postgresql.properties.database,data:data32};vErrors===null?vErrors=[err77]:vErrors.push(err77),errors++}if(!pattern3.test(data32)){let err78={instancePath:instancePath+
"/databases/"+i4+"/postgresql/database",schemaPath:"#/properties/databases/items/properties/postgresql/properties/database/pattern",keyword:"pattern",params:{pattern:"\
^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$"},schema:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",parentSchema:schema12.properties.databases.
items.properties.postgresql.properties.database,data:data32};vErrors===null?vErrors=[err78]:vErrors.push(err78),errors++}}else{let err79={instancePath:instancePath+
"/databases/"+i4+"/postgresql/database",schemaPath:"#/properties/databases/items/properties/postgresql/properties/database/type",keyword:"type",params:{type:"st\
ring"},schema:schema12.properties.databases.items.properties.postgresql.properties.database.type,parentSchema:schema12.properties.databases.items.properties.postgresql.
properties.database,data:data32};vErrors===null?vErrors=[err79]:vErrors.push(err79),errors++}}if(data31.port!==void 0){let data33=data31.port;if(!(typeof data33==
"number"&&!(data33%1)&&!isNaN(data33)&&isFinite(data33))){let err80={instancePath:instancePath+"/databases/"+i4+"/postgresql/port",schemaPath:"#/properties/data\
bases/items/properties/postgresql/properties/port/type",keyword:"type",params:{type:"integer"},schema:schema12.properties.databases.items.properties.postgresql.
properties.port.type,parentSchema:schema12.properties.databases.items.properties.postgresql.properties.port,data:data33};vErrors===null?vErrors=[err80]:vErrors.
push(err80),errors++}if(typeof data33=="number"&&isFinite(data33)){if(data33>65535||isNaN(data33)){let err81={instancePath:instancePath+"/databases/"+i4+"/postg\
resql/port",schemaPath:"#/properties/databases/items/properties/postgresql/properties/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},schema:65535,
parentSchema:schema12.properties.databases.items.properties.postgresql.properties.port,data:data33};vErrors===null?vErrors=[err81]:vErrors.push(err81),errors++}
if(data33<1||isNaN(data33)){let err82={instancePath:instancePath+"/databases/"+i4+"/postgresql/port",schemaPath:"#/properties/databases/items/properties/postgre\
sql/properties/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema12.properties.databases.items.properties.postgresql.
properties.port,data:data33};vErrors===null?vErrors=[err82]:vErrors.push(err82),errors++}}}if(data31.cluster!==void 0){let data34=data31.cluster;if(typeof data34==
"string"){if(func3(data34)>1024){let err83={instancePath:instancePath+"/databases/"+i4+"/postgresql/cluster",schemaPath:"#/properties/databases/items/properties\
/postgresql/properties/cluster/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.databases.items.properties.postgresql.
properties.cluster,data:data34};vErrors===null?vErrors=[err83]:vErrors.push(err83),errors++}if(!pattern3.test(data34)){let err84={instancePath:instancePath+"/da\
tabases/"+i4+"/postgresql/cluster",schemaPath:"#/properties/databases/items/properties/postgresql/properties/cluster/pattern",keyword:"pattern",params:{pattern:"\
^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$"},schema:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",parentSchema:schema12.properties.databases.
items.properties.postgresql.properties.cluster,data:data34};vErrors===null?vErrors=[err84]:vErrors.push(err84),errors++}}else{let err85={instancePath:instancePath+
"/databases/"+i4+"/postgresql/cluster",schemaPath:"#/properties/databases/items/properties/postgresql/properties/cluster/type",keyword:"type",params:{type:"stri\
ng"},schema:schema12.properties.databases.items.properties.postgresql.properties.cluster.type,parentSchema:schema12.properties.databases.items.properties.postgresql.
properties.cluster,data:data34};vErrors===null?vErrors=[err85]:vErrors.push(err85),errors++}}if(data31.user!==void 0){let data35=data31.user;if(typeof data35=="\
string"){if(func3(data35)>1024){let err86={instancePath:instancePath+"/databases/"+i4+"/postgresql/user",schemaPath:"#/properties/databases/items/properties/pos\
tgresql/properties/user/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.databases.items.properties.postgresql.properties.
user,data:data35};vErrors===null?vErrors=[err86]:vErrors.push(err86),errors++}if(!pattern3.test(data35)){let err87={instancePath:instancePath+"/databases/"+i4+"\
/postgresql/user",schemaPath:"#/properties/databases/items/properties/postgresql/properties/user/pattern",keyword:"pattern",params:{pattern:"^(?!.*\\{\\{)[^\\u0000\
-\\u001f\\u007f\\u2028\\u2029]+$"},schema:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",parentSchema:schema12.properties.databases.items.properties.postgresql.
properties.user,data:data35};vErrors===null?vErrors=[err87]:vErrors.push(err87),errors++}}else{let err88={instancePath:instancePath+"/databases/"+i4+"/postgresq\
l/user",schemaPath:"#/properties/databases/items/properties/postgresql/properties/user/type",keyword:"type",params:{type:"string"},schema:schema12.properties.databases.
items.properties.postgresql.properties.user.type,parentSchema:schema12.properties.databases.items.properties.postgresql.properties.user,data:data35};vErrors===null?
vErrors=[err88]:vErrors.push(err88),errors++}}if(data31.socket!==void 0){let data36=data31.socket;if(typeof data36=="string"){if(func3(data36)>1024){let err89={
instancePath:instancePath+"/databases/"+i4+"/postgresql/socket",schemaPath:"#/properties/databases/items/properties/postgresql/properties/socket/maxLength",keyword:"\
maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.databases.items.properties.postgresql.properties.socket,data:data36};vErrors===null?
vErrors=[err89]:vErrors.push(err89),errors++}if(!pattern21.test(data36)){let err90={instancePath:instancePath+"/databases/"+i4+"/postgresql/socket",schemaPath:"\
#/properties/databases/items/properties/postgresql/properties/socket/pattern",keyword:"pattern",params:{pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\
\\u001f\\u007f\\u2028\\u2029]*$"},schema:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$",parentSchema:schema12.properties.databases.
items.properties.postgresql.properties.socket,data:data36};vErrors===null?vErrors=[err90]:vErrors.push(err90),errors++}}else{let err91={instancePath:instancePath+
"/databases/"+i4+"/postgresql/socket",schemaPath:"#/properties/databases/items/properties/postgresql/properties/socket/type",keyword:"type",params:{type:"string"},
schema:schema12.properties.databases.items.properties.postgresql.properties.socket.type,parentSchema:schema12.properties.databases.items.properties.postgresql.properties.
socket,data:data36};vErrors===null?vErrors=[err91]:vErrors.push(err91),errors++}}}else{let err92={instancePath:instancePath+"/databases/"+i4+"/postgresql",schemaPath:"\
#/properties/databases/items/properties/postgresql/type",keyword:"type",params:{type:"object"},schema:schema12.properties.databases.items.properties.postgresql.
type,parentSchema:schema12.properties.databases.items.properties.postgresql,data:data31};vErrors===null?vErrors=[err92]:vErrors.push(err92),errors++}}if(data29.
mariadb!==void 0){let data37=data29.mariadb;if(data37&&typeof data37=="object"&&!Array.isArray(data37)){if(Object.keys(data37).length<1){let err93={instancePath:instancePath+
"/databases/"+i4+"/mariadb",schemaPath:"#/properties/databases/items/properties/mariadb/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:schema12.
properties.databases.items.properties.mariadb,data:data37};vErrors===null?vErrors=[err93]:vErrors.push(err93),errors++}for(let key6 in data37)if(!(key6==="datab\
ase"||key6==="all_databases"||key6==="user"||key6==="socket")){let err94={instancePath:instancePath+"/databases/"+i4+"/mariadb",schemaPath:"#/properties/databas\
es/items/properties/mariadb/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6},schema:false,parentSchema:schema12.properties.
databases.items.properties.mariadb,data:data37};vErrors===null?vErrors=[err94]:vErrors.push(err94),errors++}if(data37.database!==void 0){let data38=data37.database;
if(typeof data38=="string"){if(func3(data38)>1024){let err95={instancePath:instancePath+"/databases/"+i4+"/mariadb/database",schemaPath:"#/properties/databases/\
items/properties/mariadb/properties/database/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.databases.items.properties.
mariadb.properties.database,data:data38};vErrors===null?vErrors=[err95]:vErrors.push(err95),errors++}if(!pattern3.test(data38)){let err96={instancePath:instancePath+
"/databases/"+i4+"/mariadb/database",schemaPath:"#/properties/databases/items/properties/mariadb/properties/database/pattern",keyword:"pattern",params:{pattern:"\
^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$"},schema:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",parentSchema:schema12.properties.databases.
items.properties.mariadb.properties.database,data:data38};vErrors===null?vErrors=[err96]:vErrors.push(err96),errors++}}else{let err97={instancePath:instancePath+
"/databases/"+i4+"/mariadb/database",schemaPath:"#/properties/databases/items/properties/mariadb/properties/database/type",keyword:"type",params:{type:"string"},
schema:schema12.properties.databases.items.properties.mariadb.properties.database.type,parentSchema:schema12.properties.databases.items.properties.mariadb.properties.
database,data:data38};vErrors===null?vErrors=[err97]:vErrors.push(err97),errors++}}if(data37.all_databases!==void 0){let data39=data37.all_databases;if(typeof data39!=
"boolean"){let err98={instancePath:instancePath+"/databases/"+i4+"/mariadb/all_databases",schemaPath:"#/properties/databases/items/properties/mariadb/properties\
/all_databases/type",keyword:"type",params:{type:"boolean"},schema:schema12.properties.databases.items.properties.mariadb.properties.all_databases.type,parentSchema:schema12.
properties.databases.items.properties.mariadb.properties.all_databases,data:data39};vErrors===null?vErrors=[err98]:vErrors.push(err98),errors++}}if(data37.user!==
void 0){let data40=data37.user;if(typeof data40=="string"){if(func3(data40)>1024){let err99={instancePath:instancePath+"/databases/"+i4+"/mariadb/user",schemaPath:"\
#/properties/databases/items/properties/mariadb/properties/user/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.
databases.items.properties.mariadb.properties.user,data:data40};vErrors===null?vErrors=[err99]:vErrors.push(err99),errors++}if(!pattern3.test(data40)){let err100={
instancePath:instancePath+"/databases/"+i4+"/mariadb/user",schemaPath:"#/properties/databases/items/properties/mariadb/properties/user/pattern",keyword:"pattern",
params:{pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$"},schema:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",parentSchema:schema12.
properties.databases.items.properties.mariadb.properties.user,data:data40};vErrors===null?vErrors=[err100]:vErrors.push(err100),errors++}}else{let err101={instancePath:instancePath+
"/databases/"+i4+"/mariadb/user",schemaPath:"#/properties/databases/items/properties/mariadb/properties/user/type",keyword:"type",params:{type:"string"},schema:schema12.
properties.databases.items.properties.mariadb.properties.user.type,parentSchema:schema12.properties.databases.items.properties.mariadb.properties.user,data:data40};
vErrors===null?vErrors=[err101]:vErrors.push(err101),errors++}}if(data37.socket!==void 0){let data41=data37.socket;if(typeof data41=="string"){if(func3(data41)>
1024){let err102={instancePath:instancePath+"/databases/"+i4+"/mariadb/socket",schemaPath:"#/properties/databases/items/properties/mariadb/properties/socket/max\
Length",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.databases.items.properties.mariadb.properties.socket,data:data41};vErrors===
null?vErrors=[err102]:vErrors.push(err102),errors++}if(!pattern21.test(data41)){let err103={instancePath:instancePath+"/databases/"+i4+"/mariadb/socket",schemaPath:"\
#/properties/databases/items/properties/mariadb/properties/socket/pattern",keyword:"pattern",params:{pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u0\
01f\\u007f\\u2028\\u2029]*$"},schema:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$",parentSchema:schema12.properties.databases.
items.properties.mariadb.properties.socket,data:data41};vErrors===null?vErrors=[err103]:vErrors.push(err103),errors++}}else{let err104={instancePath:instancePath+
"/databases/"+i4+"/mariadb/socket",schemaPath:"#/properties/databases/items/properties/mariadb/properties/socket/type",keyword:"type",params:{type:"string"},schema:schema12.
properties.databases.items.properties.mariadb.properties.socket.type,parentSchema:schema12.properties.databases.items.properties.mariadb.properties.socket,data:data41};
vErrors===null?vErrors=[err104]:vErrors.push(err104),errors++}}}else{let err105={instancePath:instancePath+"/databases/"+i4+"/mariadb",schemaPath:"#/properties/\
databases/items/properties/mariadb/type",keyword:"type",params:{type:"object"},schema:schema12.properties.databases.items.properties.mariadb.type,parentSchema:schema12.
properties.databases.items.properties.mariadb,data:data37};vErrors===null?vErrors=[err105]:vErrors.push(err105),errors++}}if(data29.sqlite!==void 0){let data42=data29.
sqlite;if(data42&&typeof data42=="object"&&!Array.isArray(data42)){if(data42.path===void 0){let err106={instancePath:instancePath+"/databases/"+i4+"/sqlite",schemaPath:"\
#/properties/databases/items/properties/sqlite/required",keyword:"required",params:{missingProperty:"path"},schema:schema12.properties.databases.items.properties.
sqlite.required,parentSchema:schema12.properties.databases.items.properties.sqlite,data:data42};vErrors===null?vErrors=[err106]:vErrors.push(err106),errors++}for(let key7 in data42)
if(key7!=="path"){let err107={instancePath:instancePath+"/databases/"+i4+"/sqlite",schemaPath:"#/properties/databases/items/properties/sqlite/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:key7},schema:false,parentSchema:schema12.properties.databases.items.properties.sqlite,data:data42};
vErrors===null?vErrors=[err107]:vErrors.push(err107),errors++}if(data42.path!==void 0){let data43=data42.path;if(typeof data43=="string"){if(func3(data43)>1024){
let err108={instancePath:instancePath+"/databases/"+i4+"/sqlite/path",schemaPath:"#/properties/databases/items/properties/sqlite/properties/path/maxLength",keyword:"\
maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.databases.items.properties.sqlite.properties.path,data:data43};vErrors===null?vErrors=
[err108]:vErrors.push(err108),errors++}if(!pattern21.test(data43)){let err109={instancePath:instancePath+"/databases/"+i4+"/sqlite/path",schemaPath:"#/propertie\
s/databases/items/properties/sqlite/properties/path/pattern",keyword:"pattern",params:{pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u202\
8\\u2029]*$"},schema:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$",parentSchema:schema12.properties.databases.items.properties.
sqlite.properties.path,data:data43};vErrors===null?vErrors=[err109]:vErrors.push(err109),errors++}}else{let err110={instancePath:instancePath+"/databases/"+i4+"\
/sqlite/path",schemaPath:"#/properties/databases/items/properties/sqlite/properties/path/type",keyword:"type",params:{type:"string"},schema:schema12.properties.
databases.items.properties.sqlite.properties.path.type,parentSchema:schema12.properties.databases.items.properties.sqlite.properties.path,data:data43};vErrors===
null?vErrors=[err110]:vErrors.push(err110),errors++}}}else{let err111={instancePath:instancePath+"/databases/"+i4+"/sqlite",schemaPath:"#/properties/databases/i\
tems/properties/sqlite/type",keyword:"type",params:{type:"object"},schema:schema12.properties.databases.items.properties.sqlite.type,parentSchema:schema12.properties.
databases.items.properties.sqlite,data:data42};vErrors===null?vErrors=[err111]:vErrors.push(err111),errors++}}if(data29.command!==void 0){let data44=data29.command;
if(data44&&typeof data44=="object"&&!Array.isArray(data44)){if(data44.dump===void 0){let err112={instancePath:instancePath+"/databases/"+i4+"/command",schemaPath:"\
#/properties/databases/items/properties/command/required",keyword:"required",params:{missingProperty:"dump"},schema:schema12.properties.databases.items.properties.
command.required,parentSchema:schema12.properties.databases.items.properties.command,data:data44};vErrors===null?vErrors=[err112]:vErrors.push(err112),errors++}
if(data44.restore===void 0){let err113={instancePath:instancePath+"/databases/"+i4+"/command",schemaPath:"#/properties/databases/items/properties/command/requir\
ed",keyword:"required",params:{missingProperty:"restore"},schema:schema12.properties.databases.items.properties.command.required,parentSchema:schema12.properties.
databases.items.properties.command,data:data44};vErrors===null?vErrors=[err113]:vErrors.push(err113),errors++}for(let key8 in data44)if(!(key8==="dump"||key8===
"restore")){let err114={instancePath:instancePath+"/databases/"+i4+"/command",schemaPath:"#/properties/databases/items/properties/command/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:key8},schema:false,parentSchema:schema12.properties.databases.items.properties.command,data:data44};vErrors===
null?vErrors=[err114]:vErrors.push(err114),errors++}if(data44.dump!==void 0){let data45=data44.dump;if(typeof data45=="string"){if(func3(data45)>4096){let err115={
instancePath:instancePath+"/databases/"+i4+"/command/dump",schemaPath:"#/properties/databases/items/properties/command/properties/dump/maxLength",keyword:"maxLe\
ngth",params:{limit:4096},schema:4096,parentSchema:schema12.properties.databases.items.properties.command.properties.dump,data:data45};vErrors===null?vErrors=[err115]:
vErrors.push(err115),errors++}if(func3(data45)<1){let err116={instancePath:instancePath+"/databases/"+i4+"/command/dump",schemaPath:"#/properties/databases/item\
s/properties/command/properties/dump/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema12.properties.databases.items.properties.command.
properties.dump,data:data45};vErrors===null?vErrors=[err116]:vErrors.push(err116),errors++}if(!pattern38.test(data45)){let err117={instancePath:instancePath+"/d\
atabases/"+i4+"/command/dump",schemaPath:"#/properties/databases/items/properties/command/properties/dump/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]\
+$"},schema:"^[^\\u0000]+$",parentSchema:schema12.properties.databases.items.properties.command.properties.dump,data:data45};vErrors===null?vErrors=[err117]:vErrors.
push(err117),errors++}}else{let err118={instancePath:instancePath+"/databases/"+i4+"/command/dump",schemaPath:"#/properties/databases/items/properties/command/p\
roperties/dump/type",keyword:"type",params:{type:"string"},schema:schema12.properties.databases.items.properties.command.properties.dump.type,parentSchema:schema12.
properties.databases.items.properties.command.properties.dump,data:data45};vErrors===null?vErrors=[err118]:vErrors.push(err118),errors++}}if(data44.restore!==void 0){
let data46=data44.restore;if(typeof data46=="string"){if(func3(data46)>4096){let err119={instancePath:instancePath+"/databases/"+i4+"/command/restore",schemaPath:"\
#/properties/databases/items/properties/command/properties/restore/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema12.properties.
databases.items.properties.command.properties.restore,data:data46};vErrors===null?vErrors=[err119]:vErrors.push(err119),errors++}if(func3(data46)<1){let err120={
instancePath:instancePath+"/databases/"+i4+"/command/restore",schemaPath:"#/properties/databases/items/properties/command/properties/restore/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:schema12.properties.databases.items.properties.command.properties.restore,data:data46};vErrors===null?vErrors=
[err120]:vErrors.push(err120),errors++}if(!pattern38.test(data46)){let err121={instancePath:instancePath+"/databases/"+i4+"/command/restore",schemaPath:"#/prope\
rties/databases/items/properties/command/properties/restore/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]+$"},schema:"^[^\\u0000]+$",parentSchema:schema12.
properties.databases.items.properties.command.properties.restore,data:data46};vErrors===null?vErrors=[err121]:vErrors.push(err121),errors++}}else{let err122={instancePath:instancePath+
"/databases/"+i4+"/command/restore",schemaPath:"#/properties/databases/items/properties/command/properties/restore/type",keyword:"type",params:{type:"string"},schema:schema12.
properties.databases.items.properties.command.properties.restore.type,parentSchema:schema12.properties.databases.items.properties.command.properties.restore,data:data46};
vErrors===null?vErrors=[err122]:vErrors.push(err122),errors++}}}else{let err123={instancePath:instancePath+"/databases/"+i4+"/command",schemaPath:"#/properties/\
databases/items/properties/command/type",keyword:"type",params:{type:"object"},schema:schema12.properties.databases.items.properties.command.type,parentSchema:schema12.
properties.databases.items.properties.command,data:data44};vErrors===null?vErrors=[err123]:vErrors.push(err123),errors++}}}else{let err124={instancePath:instancePath+
"/databases/"+i4,schemaPath:"#/properties/databases/items/type",keyword:"type",params:{type:"object"},schema:schema12.properties.databases.items.type,parentSchema:schema12.
properties.databases.items,data:data29};vErrors===null?vErrors=[err124]:vErrors.push(err124),errors++}}}else{let err125={instancePath:instancePath+"/databases",
schemaPath:"#/properties/databases/type",keyword:"type",params:{type:"array"},schema:schema12.properties.databases.type,parentSchema:schema12.properties.databases,
data:data28};vErrors===null?vErrors=[err125]:vErrors.push(err125),errors++}}if(data.backup!==void 0){let data47=data.backup;if(data47&&typeof data47=="object"&&
!Array.isArray(data47)){for(let key9 in data47)if(!(key9==="directory"||key9==="plans")){let err126={instancePath:instancePath+"/backup",schemaPath:"#/propertie\
s/backup/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key9},schema:false,parentSchema:schema12.properties.backup,data:data47};
vErrors===null?vErrors=[err126]:vErrors.push(err126),errors++}if(data47.directory!==void 0){let data48=data47.directory;if(typeof data48=="string"){if(func3(data48)>
1024){let err127={instancePath:instancePath+"/backup/directory",schemaPath:"#/properties/backup/properties/directory/maxLength",keyword:"maxLength",params:{limit:1024},
schema:1024,parentSchema:schema12.properties.backup.properties.directory,data:data48};vErrors===null?vErrors=[err127]:vErrors.push(err127),errors++}if(!pattern21.
test(data48)){let err128={instancePath:instancePath+"/backup/directory",schemaPath:"#/properties/backup/properties/directory/pattern",keyword:"pattern",params:{
pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$"},schema:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007\
f\\u2028\\u2029]*$",parentSchema:schema12.properties.backup.properties.directory,data:data48};vErrors===null?vErrors=[err128]:vErrors.push(err128),errors++}}else{
let err129={instancePath:instancePath+"/backup/directory",schemaPath:"#/properties/backup/properties/directory/type",keyword:"type",params:{type:"string"},schema:schema12.
properties.backup.properties.directory.type,parentSchema:schema12.properties.backup.properties.directory,data:data48};vErrors===null?vErrors=[err129]:vErrors.push(
err129),errors++}}if(data47.plans!==void 0){let data49=data47.plans;if(Array.isArray(data49)){let len5=data49.length;for(let i5=0;i5<len5;i5++){let data50=data49[i5],
_errs120=errors,valid24=false,passing1=null,_errs121=errors;if(data50&&typeof data50=="object"&&!Array.isArray(data50)&&data50.include===void 0){let err130={instancePath:instancePath+
"/backup/plans/"+i5,schemaPath:"#/properties/backup/properties/plans/items/oneOf/0/required",keyword:"required",params:{missingProperty:"include"},schema:schema12.
properties.backup.properties.plans.items.oneOf[0].required,parentSchema:schema12.properties.backup.properties.plans.items.oneOf[0],data:data50};vErrors===null?vErrors=
[err130]:vErrors.push(err130),errors++}var _valid2=_errs121===errors;_valid2&&(valid24=true,passing1=0);let _errs122=errors;if(data50&&typeof data50=="object"&&
!Array.isArray(data50)&&data50.external===void 0){let err131={instancePath:instancePath+"/backup/plans/"+i5,schemaPath:"#/properties/backup/properties/plans/ite\
ms/oneOf/1/required",keyword:"required",params:{missingProperty:"external"},schema:schema12.properties.backup.properties.plans.items.oneOf[1].required,parentSchema:schema12.
properties.backup.properties.plans.items.oneOf[1],data:data50};vErrors===null?vErrors=[err131]:vErrors.push(err131),errors++}var _valid2=_errs122===errors;if(_valid2&&
valid24?(valid24=false,passing1=[passing1,1]):_valid2&&(valid24=true,passing1=1),valid24)errors=_errs120,vErrors!==null&&(_errs120?vErrors.length=_errs120:vErrors=
null);else{let err132={instancePath:instancePath+"/backup/plans/"+i5,schemaPath:"#/properties/backup/properties/plans/items/oneOf",keyword:"oneOf",params:{passingSchemas:passing1},
schema:schema12.properties.backup.properties.plans.items.oneOf,parentSchema:schema12.properties.backup.properties.plans.items,data:data50};vErrors===null?vErrors=
[err132]:vErrors.push(err132),errors++}if(data50&&typeof data50=="object"&&!Array.isArray(data50)){if(data50.name===void 0){let err133={instancePath:instancePath+
"/backup/plans/"+i5,schemaPath:"#/properties/backup/properties/plans/items/required",keyword:"required",params:{missingProperty:"name"},schema:schema12.properties.
backup.properties.plans.items.required,parentSchema:schema12.properties.backup.properties.plans.items,data:data50};vErrors===null?vErrors=[err133]:vErrors.push(
err133),errors++}if(data50.schedule===void 0){let err134={instancePath:instancePath+"/backup/plans/"+i5,schemaPath:"#/properties/backup/properties/plans/items/r\
equired",keyword:"required",params:{missingProperty:"schedule"},schema:schema12.properties.backup.properties.plans.items.required,parentSchema:schema12.properties.
backup.properties.plans.items,data:data50};vErrors===null?vErrors=[err134]:vErrors.push(err134),errors++}for(let key10 in data50)if(!(key10==="name"||key10==="s\
chedule"||key10==="include"||key10==="external"||key10==="description"||key10==="disabled")){let err135={instancePath:instancePath+"/backup/plans/"+i5,schemaPath:"\
#/properties/backup/properties/plans/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key10},schema:false,parentSchema:schema12.
properties.backup.properties.plans.items,data:data50};vErrors===null?vErrors=[err135]:vErrors.push(err135),errors++}if(data50.name!==void 0){let data51=data50.name;
if(typeof data51=="string"){if(!pattern23.test(data51)){let err136={instancePath:instancePath+"/backup/plans/"+i5+"/name",schemaPath:"#/properties/backup/proper\
ties/plans/items/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$"},schema:"^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9\
])?$",parentSchema:schema12.properties.backup.properties.plans.items.properties.name,data:data51};vErrors===null?vErrors=[err136]:vErrors.push(err136),errors++}}else{
let err137={instancePath:instancePath+"/backup/plans/"+i5+"/name",schemaPath:"#/properties/backup/properties/plans/items/properties/name/type",keyword:"type",params:{
type:"string"},schema:schema12.properties.backup.properties.plans.items.properties.name.type,parentSchema:schema12.properties.backup.properties.plans.items.properties.
name,data:data51};vErrors===null?vErrors=[err137]:vErrors.push(err137),errors++}}if(data50.schedule!==void 0){let data52=data50.schedule;if(typeof data52!="stri\
ng"){let err138={instancePath:instancePath+"/backup/plans/"+i5+"/schedule",schemaPath:"#/properties/backup/properties/plans/items/properties/schedule/type",keyword:"\
type",params:{type:"string"},schema:schema12.properties.backup.properties.plans.items.properties.schedule.type,parentSchema:schema12.properties.backup.properties.
plans.items.properties.schedule,data:data52};vErrors===null?vErrors=[err138]:vErrors.push(err138),errors++}}if(data50.include!==void 0){let data53=data50.include;
if(Array.isArray(data53)){if(data53.length<1){let err139={instancePath:instancePath+"/backup/plans/"+i5+"/include",schemaPath:"#/properties/backup/properties/pl\
ans/items/properties/include/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:schema12.properties.backup.properties.plans.items.properties.include,
data:data53};vErrors===null?vErrors=[err139]:vErrors.push(err139),errors++}let len6=data53.length;for(let i6=0;i6<len6;i6++){let data54=data53[i6],_errs131=errors,
valid28=false,_errs132=errors;if(typeof data54!="string"){let err140={instancePath:instancePath+"/backup/plans/"+i5+"/include/"+i6,schemaPath:"#/properties/back\
up/properties/plans/items/properties/include/items/anyOf/0/type",keyword:"type",params:{type:"string"},schema:schema12.properties.backup.properties.plans.items.
properties.include.items.anyOf[0].type,parentSchema:schema12.properties.backup.properties.plans.items.properties.include.items.anyOf[0],data:data54};vErrors===null?
vErrors=[err140]:vErrors.push(err140),errors++}var _valid3=_errs132===errors;if(valid28=valid28||_valid3,!valid28){let _errs134=errors;if(data54&&typeof data54==
"object"&&!Array.isArray(data54)){if(data54.path===void 0){let err141={instancePath:instancePath+"/backup/plans/"+i5+"/include/"+i6,schemaPath:"#/properties/bac\
kup/properties/plans/items/properties/include/items/anyOf/1/required",keyword:"required",params:{missingProperty:"path"},schema:schema12.properties.backup.properties.
plans.items.properties.include.items.anyOf[1].required,parentSchema:schema12.properties.backup.properties.plans.items.properties.include.items.anyOf[1],data:data54};
vErrors===null?vErrors=[err141]:vErrors.push(err141),errors++}for(let key11 in data54)if(!(key11==="path"||key11==="name")){let err142={instancePath:instancePath+
"/backup/plans/"+i5+"/include/"+i6,schemaPath:"#/properties/backup/properties/plans/items/properties/include/items/anyOf/1/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:key11},schema:false,parentSchema:schema12.properties.backup.properties.plans.items.properties.include.items.anyOf[1],
data:data54};vErrors===null?vErrors=[err142]:vErrors.push(err142),errors++}if(data54.path!==void 0){let data55=data54.path;if(typeof data55=="string"){if(func3(
data55)>1024){let err143={instancePath:instancePath+"/backup/plans/"+i5+"/include/"+i6+"/path",schemaPath:"#/properties/backup/properties/plans/items/properties\
/include/items/anyOf/1/properties/path/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.backup.properties.plans.items.
properties.include.items.anyOf[1].properties.path,data:data55};vErrors===null?vErrors=[err143]:vErrors.push(err143),errors++}if(!pattern21.test(data55)){let err144={
instancePath:instancePath+"/backup/plans/"+i5+"/include/"+i6+"/path",schemaPath:"#/properties/backup/properties/plans/items/properties/include/items/anyOf/1/pro\
perties/path/pattern",keyword:"pattern",params:{pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$"},schema:"^/(?!(?:.*\
/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$",parentSchema:schema12.properties.backup.properties.plans.items.properties.include.items.
anyOf[1].properties.path,data:data55};vErrors===null?vErrors=[err144]:vErrors.push(err144),errors++}}else{let err145={instancePath:instancePath+"/backup/plans/"+
i5+"/include/"+i6+"/path",schemaPath:"#/properties/backup/properties/plans/items/properties/include/items/anyOf/1/properties/path/type",keyword:"type",params:{type:"\
string"},schema:schema12.properties.backup.properties.plans.items.properties.include.items.anyOf[1].properties.path.type,parentSchema:schema12.properties.backup.
properties.plans.items.properties.include.items.anyOf[1].properties.path,data:data55};vErrors===null?vErrors=[err145]:vErrors.push(err145),errors++}}if(data54.name!==
void 0){let data56=data54.name;if(typeof data56=="string"){if(!pattern23.test(data56)){let err146={instancePath:instancePath+"/backup/plans/"+i5+"/include/"+i6+
"/name",schemaPath:"#/properties/backup/properties/plans/items/properties/include/items/anyOf/1/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-\
z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$"},schema:"^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$",parentSchema:schema12.properties.backup.properties.plans.items.properties.include.
items.anyOf[1].properties.name,data:data56};vErrors===null?vErrors=[err146]:vErrors.push(err146),errors++}}else{let err147={instancePath:instancePath+"/backup/p\
lans/"+i5+"/include/"+i6+"/name",schemaPath:"#/properties/backup/properties/plans/items/properties/include/items/anyOf/1/properties/name/type",keyword:"type",params:{
type:"string"},schema:schema12.properties.backup.properties.plans.items.properties.include.items.anyOf[1].properties.name.type,parentSchema:schema12.properties.
backup.properties.plans.items.properties.include.items.anyOf[1].properties.name,data:data56};vErrors===null?vErrors=[err147]:vErrors.push(err147),errors++}}}else{
let err148={instancePath:instancePath+"/backup/plans/"+i5+"/include/"+i6,schemaPath:"#/properties/backup/properties/plans/items/properties/include/items/anyOf/1\
/type",keyword:"type",params:{type:"object"},schema:schema12.properties.backup.properties.plans.items.properties.include.items.anyOf[1].type,parentSchema:schema12.
properties.backup.properties.plans.items.properties.include.items.anyOf[1],data:data54};vErrors===null?vErrors=[err148]:vErrors.push(err148),errors++}var _valid3=_errs134===
errors;valid28=valid28||_valid3}if(valid28)errors=_errs131,vErrors!==null&&(_errs131?vErrors.length=_errs131:vErrors=null);else{let err149={instancePath:instancePath+
"/backup/plans/"+i5+"/include/"+i6,schemaPath:"#/properties/backup/properties/plans/items/properties/include/items/anyOf",keyword:"anyOf",params:{},schema:schema12.
properties.backup.properties.plans.items.properties.include.items.anyOf,parentSchema:schema12.properties.backup.properties.plans.items.properties.include.items,
data:data54};vErrors===null?vErrors=[err149]:vErrors.push(err149),errors++}}}else{let err150={instancePath:instancePath+"/backup/plans/"+i5+"/include",schemaPath:"\
#/properties/backup/properties/plans/items/properties/include/type",keyword:"type",params:{type:"array"},schema:schema12.properties.backup.properties.plans.items.
properties.include.type,parentSchema:schema12.properties.backup.properties.plans.items.properties.include,data:data53};vErrors===null?vErrors=[err150]:vErrors.push(
err150),errors++}}if(data50.external!==void 0){let data57=data50.external;if(data57&&typeof data57=="object"&&!Array.isArray(data57)){if(data57.directory===void 0){
let err151={instancePath:instancePath+"/backup/plans/"+i5+"/external",schemaPath:"#/properties/backup/properties/plans/items/properties/external/required",keyword:"\
required",params:{missingProperty:"directory"},schema:schema12.properties.backup.properties.plans.items.properties.external.required,parentSchema:schema12.properties.
backup.properties.plans.items.properties.external,data:data57};vErrors===null?vErrors=[err151]:vErrors.push(err151),errors++}if(data57.pattern===void 0){let err152={
instancePath:instancePath+"/backup/plans/"+i5+"/external",schemaPath:"#/properties/backup/properties/plans/items/properties/external/required",keyword:"required",
params:{missingProperty:"pattern"},schema:schema12.properties.backup.properties.plans.items.properties.external.required,parentSchema:schema12.properties.backup.
properties.plans.items.properties.external,data:data57};vErrors===null?vErrors=[err152]:vErrors.push(err152),errors++}if(data57.restore===void 0){let err153={instancePath:instancePath+
"/backup/plans/"+i5+"/external",schemaPath:"#/properties/backup/properties/plans/items/properties/external/required",keyword:"required",params:{missingProperty:"\
restore"},schema:schema12.properties.backup.properties.plans.items.properties.external.required,parentSchema:schema12.properties.backup.properties.plans.items.properties.
external,data:data57};vErrors===null?vErrors=[err153]:vErrors.push(err153),errors++}for(let key12 in data57)if(!(key12==="directory"||key12==="pattern"||key12===
"restore")){let err154={instancePath:instancePath+"/backup/plans/"+i5+"/external",schemaPath:"#/properties/backup/properties/plans/items/properties/external/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:key12},schema:false,parentSchema:schema12.properties.backup.properties.plans.items.
properties.external,data:data57};vErrors===null?vErrors=[err154]:vErrors.push(err154),errors++}if(data57.directory!==void 0){let data58=data57.directory;if(typeof data58==
"string"){if(func3(data58)>1024){let err155={instancePath:instancePath+"/backup/plans/"+i5+"/external/directory",schemaPath:"#/properties/backup/properties/plan\
s/items/properties/external/properties/directory/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.backup.properties.
plans.items.properties.external.properties.directory,data:data58};vErrors===null?vErrors=[err155]:vErrors.push(err155),errors++}if(!pattern21.test(data58)){let err156={
instancePath:instancePath+"/backup/plans/"+i5+"/external/directory",schemaPath:"#/properties/backup/properties/plans/items/properties/external/properties/direct\
ory/pattern",keyword:"pattern",params:{pattern:"^/(?!(?:.*/)?\\.{1,2}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$"},schema:"^/(?!(?:.*/)?\\.{1,2\
}(?:/|$))(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$",parentSchema:schema12.properties.backup.properties.plans.items.properties.external.properties.directory,
data:data58};vErrors===null?vErrors=[err156]:vErrors.push(err156),errors++}}else{let err157={instancePath:instancePath+"/backup/plans/"+i5+"/external/directory",
schemaPath:"#/properties/backup/properties/plans/items/properties/external/properties/directory/type",keyword:"type",params:{type:"string"},schema:schema12.properties.
backup.properties.plans.items.properties.external.properties.directory.type,parentSchema:schema12.properties.backup.properties.plans.items.properties.external.properties.
directory,data:data58};vErrors===null?vErrors=[err157]:vErrors.push(err157),errors++}}if(data57.pattern!==void 0){let data59=data57.pattern;if(typeof data59=="s\
tring"){if(func3(data59)>1024){let err158={instancePath:instancePath+"/backup/plans/"+i5+"/external/pattern",schemaPath:"#/properties/backup/properties/plans/it\
ems/properties/external/properties/pattern/maxLength",keyword:"maxLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.backup.properties.plans.
items.properties.external.properties.pattern,data:data59};vErrors===null?vErrors=[err158]:vErrors.push(err158),errors++}if(!pattern3.test(data59)){let err159={instancePath:instancePath+
"/backup/plans/"+i5+"/external/pattern",schemaPath:"#/properties/backup/properties/plans/items/properties/external/properties/pattern/pattern",keyword:"pattern",
params:{pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$"},schema:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",parentSchema:schema12.
properties.backup.properties.plans.items.properties.external.properties.pattern,data:data59};vErrors===null?vErrors=[err159]:vErrors.push(err159),errors++}}else{
let err160={instancePath:instancePath+"/backup/plans/"+i5+"/external/pattern",schemaPath:"#/properties/backup/properties/plans/items/properties/external/propert\
ies/pattern/type",keyword:"type",params:{type:"string"},schema:schema12.properties.backup.properties.plans.items.properties.external.properties.pattern.type,parentSchema:schema12.
properties.backup.properties.plans.items.properties.external.properties.pattern,data:data59};vErrors===null?vErrors=[err160]:vErrors.push(err160),errors++}}if(data57.
restore!==void 0){let data60=data57.restore;if(typeof data60=="string"){if(func3(data60)>4096){let err161={instancePath:instancePath+"/backup/plans/"+i5+"/exter\
nal/restore",schemaPath:"#/properties/backup/properties/plans/items/properties/external/properties/restore/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,
parentSchema:schema12.properties.backup.properties.plans.items.properties.external.properties.restore,data:data60};vErrors===null?vErrors=[err161]:vErrors.push(
err161),errors++}if(func3(data60)<1){let err162={instancePath:instancePath+"/backup/plans/"+i5+"/external/restore",schemaPath:"#/properties/backup/properties/pl\
ans/items/properties/external/properties/restore/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema12.properties.backup.properties.plans.
items.properties.external.properties.restore,data:data60};vErrors===null?vErrors=[err162]:vErrors.push(err162),errors++}if(!pattern38.test(data60)){let err163={
instancePath:instancePath+"/backup/plans/"+i5+"/external/restore",schemaPath:"#/properties/backup/properties/plans/items/properties/external/properties/restore/\
pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]+$"},schema:"^[^\\u0000]+$",parentSchema:schema12.properties.backup.properties.plans.items.properties.external.
properties.restore,data:data60};vErrors===null?vErrors=[err163]:vErrors.push(err163),errors++}}else{let err164={instancePath:instancePath+"/backup/plans/"+i5+"/\
external/restore",schemaPath:"#/properties/backup/properties/plans/items/properties/external/properties/restore/type",keyword:"type",params:{type:"string"},schema:schema12.
properties.backup.properties.plans.items.properties.external.properties.restore.type,parentSchema:schema12.properties.backup.properties.plans.items.properties.external.
properties.restore,data:data60};vErrors===null?vErrors=[err164]:vErrors.push(err164),errors++}}}else{let err165={instancePath:instancePath+"/backup/plans/"+i5+"\
/external",schemaPath:"#/properties/backup/properties/plans/items/properties/external/type",keyword:"type",params:{type:"object"},schema:schema12.properties.backup.
properties.plans.items.properties.external.type,parentSchema:schema12.properties.backup.properties.plans.items.properties.external,data:data57};vErrors===null?vErrors=
[err165]:vErrors.push(err165),errors++}}if(data50.description!==void 0){let data61=data50.description;if(typeof data61=="string"){if(func3(data61)>1024){let err166={
instancePath:instancePath+"/backup/plans/"+i5+"/description",schemaPath:"#/properties/backup/properties/plans/items/properties/description/maxLength",keyword:"m\
axLength",params:{limit:1024},schema:1024,parentSchema:schema12.properties.backup.properties.plans.items.properties.description,data:data61};vErrors===null?vErrors=
[err166]:vErrors.push(err166),errors++}if(!pattern3.test(data61)){let err167={instancePath:instancePath+"/backup/plans/"+i5+"/description",schemaPath:"#/propert\
ies/backup/properties/plans/items/properties/description/pattern",keyword:"pattern",params:{pattern:"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$"},schema:"\
^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f\\u2028\\u2029]+$",parentSchema:schema12.properties.backup.properties.plans.items.properties.description,data:data61};vErrors===
null?vErrors=[err167]:vErrors.push(err167),errors++}}else{let err168={instancePath:instancePath+"/backup/plans/"+i5+"/description",schemaPath:"#/properties/back\
up/properties/plans/items/properties/description/type",keyword:"type",params:{type:"string"},schema:schema12.properties.backup.properties.plans.items.properties.
description.type,parentSchema:schema12.properties.backup.properties.plans.items.properties.description,data:data61};vErrors===null?vErrors=[err168]:vErrors.push(
err168),errors++}}if(data50.disabled!==void 0){let data62=data50.disabled;if(typeof data62!="boolean"){let err169={instancePath:instancePath+"/backup/plans/"+i5+
"/disabled",schemaPath:"#/properties/backup/properties/plans/items/properties/disabled/type",keyword:"type",params:{type:"boolean"},schema:schema12.properties.backup.
properties.plans.items.properties.disabled.type,parentSchema:schema12.properties.backup.properties.plans.items.properties.disabled,data:data62};vErrors===null?vErrors=
[err169]:vErrors.push(err169),errors++}}}else{let err170={instancePath:instancePath+"/backup/plans/"+i5,schemaPath:"#/properties/backup/properties/plans/items/t\
ype",keyword:"type",params:{type:"object"},schema:schema12.properties.backup.properties.plans.items.type,parentSchema:schema12.properties.backup.properties.plans.
items,data:data50};vErrors===null?vErrors=[err170]:vErrors.push(err170),errors++}}}else{let err171={instancePath:instancePath+"/backup/plans",schemaPath:"#/prop\
erties/backup/properties/plans/type",keyword:"type",params:{type:"array"},schema:schema12.properties.backup.properties.plans.type,parentSchema:schema12.properties.
backup.properties.plans,data:data49};vErrors===null?vErrors=[err171]:vErrors.push(err171),errors++}}}else{let err172={instancePath:instancePath+"/backup",schemaPath:"\
#/properties/backup/type",keyword:"type",params:{type:"object"},schema:schema12.properties.backup.type,parentSchema:schema12.properties.backup,data:data47};vErrors===
null?vErrors=[err172]:vErrors.push(err172),errors++}}if(data.failover!==void 0){let data63=data.failover;if(data63&&typeof data63=="object"&&!Array.isArray(data63)){
for(let key13 in data63)if(!(key13==="health"||key13==="traffic"||key13==="fence"||key13==="max_loss"||key13==="before"||key13==="after")){let err173={instancePath:instancePath+
"/failover",schemaPath:"#/properties/failover/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key13},schema:false,parentSchema:schema12.
properties.failover,data:data63};vErrors===null?vErrors=[err173]:vErrors.push(err173),errors++}if(data63.health!==void 0){let data64=data63.health,_errs159=errors,
valid32=false,passing2=null,_errs160=errors;if(data64&&typeof data64=="object"&&!Array.isArray(data64)&&data64.http===void 0){let err174={instancePath:instancePath+
"/failover/health",schemaPath:"#/properties/failover/properties/health/oneOf/0/required",keyword:"required",params:{missingProperty:"http"},schema:schema12.properties.
failover.properties.health.oneOf[0].required,parentSchema:schema12.properties.failover.properties.health.oneOf[0],data:data64};vErrors===null?vErrors=[err174]:vErrors.
push(err174),errors++}var _valid4=_errs160===errors;_valid4&&(valid32=true,passing2=0);let _errs161=errors;if(data64&&typeof data64=="object"&&!Array.isArray(data64)&&
data64.tcp===void 0){let err175={instancePath:instancePath+"/failover/health",schemaPath:"#/properties/failover/properties/health/oneOf/1/required",keyword:"req\
uired",params:{missingProperty:"tcp"},schema:schema12.properties.failover.properties.health.oneOf[1].required,parentSchema:schema12.properties.failover.properties.
health.oneOf[1],data:data64};vErrors===null?vErrors=[err175]:vErrors.push(err175),errors++}var _valid4=_errs161===errors;if(_valid4&&valid32)valid32=false,passing2=
[passing2,1];else{_valid4&&(valid32=true,passing2=1);let _errs162=errors;if(data64&&typeof data64=="object"&&!Array.isArray(data64)&&data64.command===void 0){let err176={
instancePath:instancePath+"/failover/health",schemaPath:"#/properties/failover/properties/health/oneOf/2/required",keyword:"required",params:{missingProperty:"c\
ommand"},schema:schema12.properties.failover.properties.health.oneOf[2].required,parentSchema:schema12.properties.failover.properties.health.oneOf[2],data:data64};
vErrors===null?vErrors=[err176]:vErrors.push(err176),errors++}var _valid4=_errs162===errors;_valid4&&valid32?(valid32=false,passing2=[passing2,2]):_valid4&&(valid32=
true,passing2=2)}if(valid32)errors=_errs159,vErrors!==null&&(_errs159?vErrors.length=_errs159:vErrors=null);else{let err177={instancePath:instancePath+"/failove\
r/health",schemaPath:"#/properties/failover/properties/health/oneOf",keyword:"oneOf",params:{passingSchemas:passing2},schema:schema12.properties.failover.properties.
health.oneOf,parentSchema:schema12.properties.failover.properties.health,data:data64};vErrors===null?vErrors=[err177]:vErrors.push(err177),errors++}if(data64&&typeof data64==
"object"&&!Array.isArray(data64)){for(let key14 in data64)if(!(key14==="http"||key14==="status"||key14==="tcp"||key14==="command"||key14==="within")){let err178={
instancePath:instancePath+"/failover/health",schemaPath:"#/properties/failover/properties/health/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key14},
schema:false,parentSchema:schema12.properties.failover.properties.health,data:data64};vErrors===null?vErrors=[err178]:vErrors.push(err178),errors++}if(data64.http!==
void 0){let data65=data64.http;if(typeof data65=="string"){if(!pattern48.test(data65)){let err179={instancePath:instancePath+"/failover/health/http",schemaPath:"\
#/properties/failover/properties/health/properties/http/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s\\u0000-\\u001f]+$"},schema:"^https?://[^\\s\\u\
0000-\\u001f]+$",parentSchema:schema12.properties.failover.properties.health.properties.http,data:data65};vErrors===null?vErrors=[err179]:vErrors.push(err179),errors++}}else{
let err180={instancePath:instancePath+"/failover/health/http",schemaPath:"#/properties/failover/properties/health/properties/http/type",keyword:"type",params:{type:"\
string"},schema:schema12.properties.failover.properties.health.properties.http.type,parentSchema:schema12.properties.failover.properties.health.properties.http,
data:data65};vErrors===null?vErrors=[err180]:vErrors.push(err180),errors++}}if(data64.status!==void 0){let data66=data64.status;if(!(typeof data66=="number"&&!(data66%
1)&&!isNaN(data66)&&isFinite(data66))){let err181={instancePath:instancePath+"/failover/health/status",schemaPath:"#/properties/failover/properties/health/prope\
rties/status/type",keyword:"type",params:{type:"integer"},schema:schema12.properties.failover.properties.health.properties.status.type,parentSchema:schema12.properties.
failover.properties.health.properties.status,data:data66};vErrors===null?vErrors=[err181]:vErrors.push(err181),errors++}if(typeof data66=="number"&&isFinite(data66)){
if(data66>599||isNaN(data66)){let err182={instancePath:instancePath+"/failover/health/status",schemaPath:"#/properties/failover/properties/health/properties/sta\
tus/maximum",keyword:"maximum",params:{comparison:"<=",limit:599},schema:599,parentSchema:schema12.properties.failover.properties.health.properties.status,data:data66};
vErrors===null?vErrors=[err182]:vErrors.push(err182),errors++}if(data66<100||isNaN(data66)){let err183={instancePath:instancePath+"/failover/health/status",schemaPath:"\
#/properties/failover/properties/health/properties/status/minimum",keyword:"minimum",params:{comparison:">=",limit:100},schema:100,parentSchema:schema12.properties.
failover.properties.health.properties.status,data:data66};vErrors===null?vErrors=[err183]:vErrors.push(err183),errors++}}}if(data64.tcp!==void 0){let data67=data64.
tcp;if(typeof data67!="string"&&!(typeof data67=="number"&&!(data67%1)&&!isNaN(data67)&&isFinite(data67))){let err184={instancePath:instancePath+"/failover/heal\
th/tcp",schemaPath:"#/properties/failover/properties/health/properties/tcp/type",keyword:"type",params:{type:schema12.properties.failover.properties.health.properties.
tcp.type},schema:schema12.properties.failover.properties.health.properties.tcp.type,parentSchema:schema12.properties.failover.properties.health.properties.tcp,data:data67};
vErrors===null?vErrors=[err184]:vErrors.push(err184),errors++}if(typeof data67=="number"&&isFinite(data67)){if(data67>65535||isNaN(data67)){let err185={instancePath:instancePath+
"/failover/health/tcp",schemaPath:"#/properties/failover/properties/health/properties/tcp/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535},schema:65535,
parentSchema:schema12.properties.failover.properties.health.properties.tcp,data:data67};vErrors===null?vErrors=[err185]:vErrors.push(err185),errors++}if(data67<
1||isNaN(data67)){let err186={instancePath:instancePath+"/failover/health/tcp",schemaPath:"#/properties/failover/properties/health/properties/tcp/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema12.properties.failover.properties.health.properties.tcp,data:data67};vErrors===null?vErrors=
[err186]:vErrors.push(err186),errors++}}if(typeof data67=="string"&&!pattern49.test(data67)){let err187={instancePath:instancePath+"/failover/health/tcp",schemaPath:"\
#/properties/failover/properties/health/properties/tcp/pattern",keyword:"pattern",params:{pattern:"^(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5}$"},schema:"\
^(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\]):[0-9]{1,5}$",parentSchema:schema12.properties.failover.properties.health.properties.tcp,data:data67};vErrors===null?vErrors=
[err187]:vErrors.push(err187),errors++}}if(data64.command!==void 0){let data68=data64.command;if(typeof data68=="string"){if(func3(data68)>4096){let err188={instancePath:instancePath+
"/failover/health/command",schemaPath:"#/properties/failover/properties/health/properties/command/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,
parentSchema:schema12.properties.failover.properties.health.properties.command,data:data68};vErrors===null?vErrors=[err188]:vErrors.push(err188),errors++}if(func3(
data68)<1){let err189={instancePath:instancePath+"/failover/health/command",schemaPath:"#/properties/failover/properties/health/properties/command/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:schema12.properties.failover.properties.health.properties.command,data:data68};vErrors===null?vErrors=[err189]:
vErrors.push(err189),errors++}if(!pattern38.test(data68)){let err190={instancePath:instancePath+"/failover/health/command",schemaPath:"#/properties/failover/pro\
perties/health/properties/command/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]+$"},schema:"^[^\\u0000]+$",parentSchema:schema12.properties.failover.properties.
health.properties.command,data:data68};vErrors===null?vErrors=[err190]:vErrors.push(err190),errors++}}else{let err191={instancePath:instancePath+"/failover/heal\
th/command",schemaPath:"#/properties/failover/properties/health/properties/command/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.
properties.health.properties.command.type,parentSchema:schema12.properties.failover.properties.health.properties.command,data:data68};vErrors===null?vErrors=[err191]:
vErrors.push(err191),errors++}}if(data64.within!==void 0){let data69=data64.within;if(typeof data69=="string"){if(!pattern16.test(data69)){let err192={instancePath:instancePath+
"/failover/health/within",schemaPath:"#/properties/failover/properties/health/properties/within/pattern",keyword:"pattern",params:{pattern:"^(?:0|[1-9][0-9]{0,8\
})[smhdw]$"},schema:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",parentSchema:schema12.properties.failover.properties.health.properties.within,data:data69};vErrors===null?vErrors=
[err192]:vErrors.push(err192),errors++}}else{let err193={instancePath:instancePath+"/failover/health/within",schemaPath:"#/properties/failover/properties/health\
/properties/within/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.health.properties.within.type,parentSchema:schema12.
properties.failover.properties.health.properties.within,data:data69};vErrors===null?vErrors=[err193]:vErrors.push(err193),errors++}}}else{let err194={instancePath:instancePath+
"/failover/health",schemaPath:"#/properties/failover/properties/health/type",keyword:"type",params:{type:"object"},schema:schema12.properties.failover.properties.
health.type,parentSchema:schema12.properties.failover.properties.health,data:data64};vErrors===null?vErrors=[err194]:vErrors.push(err194),errors++}}if(data63.traffic!==
void 0){let data70=data63.traffic;if(Array.isArray(data70)){let len7=data70.length;for(let i7=0;i7<len7;i7++){let data71=data70[i7];if(data71&&typeof data71=="o\
bject"&&!Array.isArray(data71)){if(Object.keys(data71).length>1){let err195={instancePath:instancePath+"/failover/traffic/"+i7,schemaPath:"#/properties/failover\
/properties/traffic/items/maxProperties",keyword:"maxProperties",params:{limit:1},schema:1,parentSchema:schema12.properties.failover.properties.traffic.items,data:data71};
vErrors===null?vErrors=[err195]:vErrors.push(err195),errors++}if(Object.keys(data71).length<1){let err196={instancePath:instancePath+"/failover/traffic/"+i7,schemaPath:"\
#/properties/failover/properties/traffic/items/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:schema12.properties.failover.properties.
traffic.items,data:data71};vErrors===null?vErrors=[err196]:vErrors.push(err196),errors++}for(let key15 in data71)if(key15!=="dns"){let err197={instancePath:instancePath+
"/failover/traffic/"+i7,schemaPath:"#/properties/failover/properties/traffic/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key15},
schema:false,parentSchema:schema12.properties.failover.properties.traffic.items,data:data71};vErrors===null?vErrors=[err197]:vErrors.push(err197),errors++}if(data71.
dns!==void 0){let data72=data71.dns,_errs181=errors,valid37=false,passing3=null,_errs182=errors;if(data72&&typeof data72=="object"&&!Array.isArray(data72)&&data72.
server===void 0){let err198={instancePath:instancePath+"/failover/traffic/"+i7+"/dns",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/\
oneOf/0/required",keyword:"required",params:{missingProperty:"server"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.oneOf[0].required,
parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.oneOf[0],data:data72};vErrors===null?vErrors=[err198]:vErrors.push(err198),errors++}
var _valid5=_errs182===errors;_valid5&&(valid37=true,passing3=0);let _errs183=errors;if(data72&&typeof data72=="object"&&!Array.isArray(data72)&&data72.servers===
void 0){let err199={instancePath:instancePath+"/failover/traffic/"+i7+"/dns",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/oneOf/1/r\
equired",keyword:"required",params:{missingProperty:"servers"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.oneOf[1].required,parentSchema:schema12.
properties.failover.properties.traffic.items.properties.dns.oneOf[1],data:data72};vErrors===null?vErrors=[err199]:vErrors.push(err199),errors++}var _valid5=_errs183===
errors;if(_valid5&&valid37?(valid37=false,passing3=[passing3,1]):_valid5&&(valid37=true,passing3=1),valid37)errors=_errs181,vErrors!==null&&(_errs181?vErrors.length=
_errs181:vErrors=null);else{let err200={instancePath:instancePath+"/failover/traffic/"+i7+"/dns",schemaPath:"#/properties/failover/properties/traffic/items/prop\
erties/dns/oneOf",keyword:"oneOf",params:{passingSchemas:passing3},schema:schema12.properties.failover.properties.traffic.items.properties.dns.oneOf,parentSchema:schema12.
properties.failover.properties.traffic.items.properties.dns,data:data72};vErrors===null?vErrors=[err200]:vErrors.push(err200),errors++}if(data72&&typeof data72==
"object"&&!Array.isArray(data72)){if(data72.provider===void 0){let err201={instancePath:instancePath+"/failover/traffic/"+i7+"/dns",schemaPath:"#/properties/fai\
lover/properties/traffic/items/properties/dns/required",keyword:"required",params:{missingProperty:"provider"},schema:schema12.properties.failover.properties.traffic.
items.properties.dns.required,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns,data:data72};vErrors===null?vErrors=[err201]:vErrors.
push(err201),errors++}if(data72.zone===void 0){let err202={instancePath:instancePath+"/failover/traffic/"+i7+"/dns",schemaPath:"#/properties/failover/properties\
/traffic/items/properties/dns/required",keyword:"required",params:{missingProperty:"zone"},schema:schema12.properties.failover.properties.traffic.items.properties.
dns.required,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns,data:data72};vErrors===null?vErrors=[err202]:vErrors.push(err202),
errors++}if(data72.record===void 0){let err203={instancePath:instancePath+"/failover/traffic/"+i7+"/dns",schemaPath:"#/properties/failover/properties/traffic/it\
ems/properties/dns/required",keyword:"required",params:{missingProperty:"record"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.required,
parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns,data:data72};vErrors===null?vErrors=[err203]:vErrors.push(err203),errors++}if(data72.
key===void 0){let err204={instancePath:instancePath+"/failover/traffic/"+i7+"/dns",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/req\
uired",keyword:"required",params:{missingProperty:"key"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.required,parentSchema:schema12.
properties.failover.properties.traffic.items.properties.dns,data:data72};vErrors===null?vErrors=[err204]:vErrors.push(err204),errors++}for(let key16 in data72)if(!func2.
call(schema12.properties.failover.properties.traffic.items.properties.dns.properties,key16)){let err205={instancePath:instancePath+"/failover/traffic/"+i7+"/dns",
schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key16},
schema:false,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns,data:data72};vErrors===null?vErrors=[err205]:vErrors.push(err205),
errors++}if(data72.provider!==void 0){let data73=data72.provider;if(data73!=="rfc2136"){let err206={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/prov\
ider",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/provider/enum",keyword:"enum",params:{allowedValues:schema12.properties.
failover.properties.traffic.items.properties.dns.properties.provider.enum},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.
provider.enum,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.provider,data:data73};vErrors===null?vErrors=[err206]:
vErrors.push(err206),errors++}}if(data72.server!==void 0){let data74=data72.server;if(typeof data74=="string"){if(!pattern0.test(data74)){let err207={instancePath:instancePath+
"/failover/traffic/"+i7+"/dns/server",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/server/pattern",keyword:"pattern",params:{
pattern:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}\
){2,7}(?:\\.[0-9]{1,3}){0,3})$"},schema:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9\
A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$",parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.server,
data:data74};vErrors===null?vErrors=[err207]:vErrors.push(err207),errors++}}else{let err208={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/server",schemaPath:"\
#/properties/failover/properties/traffic/items/properties/dns/properties/server/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.
properties.traffic.items.properties.dns.properties.server.type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.server,
data:data74};vErrors===null?vErrors=[err208]:vErrors.push(err208),errors++}}if(data72.port!==void 0){let data75=data72.port;if(!(typeof data75=="number"&&!(data75%
1)&&!isNaN(data75)&&isFinite(data75))){let err209={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/port",schemaPath:"#/properties/failover/properties/tr\
affic/items/properties/dns/properties/port/type",keyword:"type",params:{type:"integer"},schema:schema12.properties.failover.properties.traffic.items.properties.
dns.properties.port.type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.port,data:data75};vErrors===null?vErrors=[
err209]:vErrors.push(err209),errors++}if(typeof data75=="number"&&isFinite(data75)){if(data75>65535||isNaN(data75)){let err210={instancePath:instancePath+"/fail\
over/traffic/"+i7+"/dns/port",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/port/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:65535},schema:65535,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.port,data:data75};vErrors===null?vErrors=
[err210]:vErrors.push(err210),errors++}if(data75<1||isNaN(data75)){let err211={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/port",schemaPath:"#/prope\
rties/failover/properties/traffic/items/properties/dns/properties/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema12.
properties.failover.properties.traffic.items.properties.dns.properties.port,data:data75};vErrors===null?vErrors=[err211]:vErrors.push(err211),errors++}}}if(data72.
servers!==void 0){let data76=data72.servers;if(Array.isArray(data76)){if(data76.length<1){let err212={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/se\
rvers",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/servers/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:schema12.
properties.failover.properties.traffic.items.properties.dns.properties.servers,data:data76};vErrors===null?vErrors=[err212]:vErrors.push(err212),errors++}let len8=data76.
length;for(let i8=0;i8<len8;i8++){let data77=data76[i8],_errs193=errors,valid41=false,_errs194=errors;if(typeof data77=="string"){if(!pattern0.test(data77)){let err213={
instancePath:instancePath+"/failover/traffic/"+i7+"/dns/servers/"+i8,schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/server\
s/items/anyOf/0/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[\
A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$"},schema:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[\
A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$",parentSchema:schema12.properties.failover.properties.
traffic.items.properties.dns.properties.servers.items.anyOf[0],data:data77};vErrors===null?vErrors=[err213]:vErrors.push(err213),errors++}}else{let err214={instancePath:instancePath+
"/failover/traffic/"+i7+"/dns/servers/"+i8,schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/servers/items/anyOf/0/type",keyword:"\
type",params:{type:"string"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.servers.items.anyOf[0].type,parentSchema:schema12.
properties.failover.properties.traffic.items.properties.dns.properties.servers.items.anyOf[0],data:data77};vErrors===null?vErrors=[err214]:vErrors.push(err214),
errors++}var _valid6=_errs194===errors;if(valid41=valid41||_valid6,!valid41){let _errs196=errors;if(data77&&typeof data77=="object"&&!Array.isArray(data77)){if(data77.
address===void 0){let err215={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/servers/"+i8,schemaPath:"#/properties/failover/properties/traffic/items/pr\
operties/dns/properties/servers/items/anyOf/1/required",keyword:"required",params:{missingProperty:"address"},schema:schema12.properties.failover.properties.traffic.
items.properties.dns.properties.servers.items.anyOf[1].required,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.servers.
items.anyOf[1],data:data77};vErrors===null?vErrors=[err215]:vErrors.push(err215),errors++}for(let key17 in data77)if(!(key17==="address"||key17==="port")){let err216={
instancePath:instancePath+"/failover/traffic/"+i7+"/dns/servers/"+i8,schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/server\
s/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key17},schema:false,parentSchema:schema12.properties.failover.properties.
traffic.items.properties.dns.properties.servers.items.anyOf[1],data:data77};vErrors===null?vErrors=[err216]:vErrors.push(err216),errors++}if(data77.address!==void 0){
let data78=data77.address;if(typeof data78=="string"){if(!pattern0.test(data78)){let err217={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/servers/"+i8+
"/address",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/servers/items/anyOf/1/properties/address/pattern",keyword:"patte\
rn",params:{pattern:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9\
A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$"},schema:"^(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0\
-9])?)*|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})$",parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.
servers.items.anyOf[1].properties.address,data:data78};vErrors===null?vErrors=[err217]:vErrors.push(err217),errors++}}else{let err218={instancePath:instancePath+
"/failover/traffic/"+i7+"/dns/servers/"+i8+"/address",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/servers/items/anyOf/1\
/properties/address/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.servers.items.
anyOf[1].properties.address.type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.servers.items.anyOf[1].properties.
address,data:data78};vErrors===null?vErrors=[err218]:vErrors.push(err218),errors++}}if(data77.port!==void 0){let data79=data77.port;if(!(typeof data79=="number"&&
!(data79%1)&&!isNaN(data79)&&isFinite(data79))){let err219={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/servers/"+i8+"/port",schemaPath:"#/propertie\
s/failover/properties/traffic/items/properties/dns/properties/servers/items/anyOf/1/properties/port/type",keyword:"type",params:{type:"integer"},schema:schema12.
properties.failover.properties.traffic.items.properties.dns.properties.servers.items.anyOf[1].properties.port.type,parentSchema:schema12.properties.failover.properties.
traffic.items.properties.dns.properties.servers.items.anyOf[1].properties.port,data:data79};vErrors===null?vErrors=[err219]:vErrors.push(err219),errors++}if(typeof data79==
"number"&&isFinite(data79)){if(data79>65535||isNaN(data79)){let err220={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/servers/"+i8+"/port",schemaPath:"\
#/properties/failover/properties/traffic/items/properties/dns/properties/servers/items/anyOf/1/properties/port/maximum",keyword:"maximum",params:{comparison:"<=",
limit:65535},schema:65535,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.servers.items.anyOf[1].properties.port,data:data79};
vErrors===null?vErrors=[err220]:vErrors.push(err220),errors++}if(data79<1||isNaN(data79)){let err221={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/se\
rvers/"+i8+"/port",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/servers/items/anyOf/1/properties/port/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.servers.items.anyOf[1].
properties.port,data:data79};vErrors===null?vErrors=[err221]:vErrors.push(err221),errors++}}}}else{let err222={instancePath:instancePath+"/failover/traffic/"+i7+
"/dns/servers/"+i8,schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/servers/items/anyOf/1/type",keyword:"type",params:{type:"\
object"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.servers.items.anyOf[1].type,parentSchema:schema12.properties.failover.
properties.traffic.items.properties.dns.properties.servers.items.anyOf[1],data:data77};vErrors===null?vErrors=[err222]:vErrors.push(err222),errors++}var _valid6=_errs196===
errors;valid41=valid41||_valid6}if(valid41)errors=_errs193,vErrors!==null&&(_errs193?vErrors.length=_errs193:vErrors=null);else{let err223={instancePath:instancePath+
"/failover/traffic/"+i7+"/dns/servers/"+i8,schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/servers/items/anyOf",keyword:"an\
yOf",params:{},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.servers.items.anyOf,parentSchema:schema12.properties.failover.
properties.traffic.items.properties.dns.properties.servers.items,data:data77};vErrors===null?vErrors=[err223]:vErrors.push(err223),errors++}}}else{let err224={instancePath:instancePath+
"/failover/traffic/"+i7+"/dns/servers",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/servers/type",keyword:"type",params:{
type:"array"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.servers.type,parentSchema:schema12.properties.failover.properties.
traffic.items.properties.dns.properties.servers,data:data76};vErrors===null?vErrors=[err224]:vErrors.push(err224),errors++}}if(data72.zone!==void 0){let data80=data72.
zone;if(typeof data80=="string"){if(!pattern55.test(data80)){let err225={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/zone",schemaPath:"#/properties/\
failover/properties/traffic/items/properties/dns/properties/zone/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,254}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-\
Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?$"},schema:"^(?=.{1,254}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9\
_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?$",parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.zone,data:data80};vErrors===
null?vErrors=[err225]:vErrors.push(err225),errors++}}else{let err226={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/zone",schemaPath:"#/properties/fai\
lover/properties/traffic/items/properties/dns/properties/zone/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.traffic.
items.properties.dns.properties.zone.type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.zone,data:data80};vErrors===
null?vErrors=[err226]:vErrors.push(err226),errors++}}if(data72.record!==void 0){let data81=data72.record;if(typeof data81=="string"){if(!pattern56.test(data81)){
let err227={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/record",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties\
/record/pattern",keyword:"pattern",params:{pattern:"^(?:@|(?=.{1,254}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A\
-Za-z0-9_])?)*\\.?)$"},schema:"^(?:@|(?=.{1,254}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?)$",
parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.record,data:data81};vErrors===null?vErrors=[err227]:vErrors.push(err227),
errors++}}else{let err228={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/record",schemaPath:"#/properties/failover/properties/traffic/items/properties\
/dns/properties/record/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.record.
type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.record,data:data81};vErrors===null?vErrors=[err228]:vErrors.push(
err228),errors++}}if(data72.type!==void 0){let data82=data72.type;if(!(data82==="A"||data82==="AAAA"||data82==="CNAME")){let err229={instancePath:instancePath+"\
/failover/traffic/"+i7+"/dns/type",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/type/enum",keyword:"enum",params:{allowedValues:schema12.
properties.failover.properties.traffic.items.properties.dns.properties.type.enum},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.
type.enum,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.type,data:data82};vErrors===null?vErrors=[err229]:vErrors.
push(err229),errors++}}if(data72.ttl!==void 0){let data83=data72.ttl;if(!(typeof data83=="number"&&!(data83%1)&&!isNaN(data83)&&isFinite(data83))){let err230={instancePath:instancePath+
"/failover/traffic/"+i7+"/dns/ttl",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/ttl/type",keyword:"type",params:{type:"i\
nteger"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.ttl.type,parentSchema:schema12.properties.failover.properties.traffic.
items.properties.dns.properties.ttl,data:data83};vErrors===null?vErrors=[err230]:vErrors.push(err230),errors++}if(typeof data83=="number"&&isFinite(data83)){if(data83>
604800||isNaN(data83)){let err231={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/ttl",schemaPath:"#/properties/failover/properties/traffic/items/prope\
rties/dns/properties/ttl/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800},schema:604800,parentSchema:schema12.properties.failover.properties.traffic.
items.properties.dns.properties.ttl,data:data83};vErrors===null?vErrors=[err231]:vErrors.push(err231),errors++}if(data83<0||isNaN(data83)){let err232={instancePath:instancePath+
"/failover/traffic/"+i7+"/dns/ttl",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/ttl/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.ttl,data:data83};vErrors===null?vErrors=[err232]:
vErrors.push(err232),errors++}}}if(data72.key!==void 0){let data84=data72.key;if(data84&&typeof data84=="object"&&!Array.isArray(data84)){if(data84.name===void 0){
let err233={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/key",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/ke\
y/required",keyword:"required",params:{missingProperty:"name"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key.required,
parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key,data:data84};vErrors===null?vErrors=[err233]:vErrors.push(err233),
errors++}if(data84.secret===void 0){let err234={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/key",schemaPath:"#/properties/failover/properties/traffi\
c/items/properties/dns/properties/key/required",keyword:"required",params:{missingProperty:"secret"},schema:schema12.properties.failover.properties.traffic.items.
properties.dns.properties.key.required,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key,data:data84};vErrors===null?
vErrors=[err234]:vErrors.push(err234),errors++}for(let key18 in data84)if(!(key18==="name"||key18==="algorithm"||key18==="secret")){let err235={instancePath:instancePath+
"/failover/traffic/"+i7+"/dns/key",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/key/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:key18},schema:false,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key,
data:data84};vErrors===null?vErrors=[err235]:vErrors.push(err235),errors++}if(data84.name!==void 0){let data85=data84.name;if(typeof data85=="string"){if(!pattern55.
test(data85)){let err236={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/key/name",schemaPath:"#/properties/failover/properties/traffic/items/propertie\
s/dns/properties/key/properties/name/pattern",keyword:"pattern",params:{pattern:"^(?=.{1,254}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_]\
(?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?)*\\.?$"},schema:"^(?=.{1,254}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za\
-z0-9_])?)*\\.?$",parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key.properties.name,data:data85};vErrors===null?vErrors=
[err236]:vErrors.push(err236),errors++}}else{let err237={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/key/name",schemaPath:"#/properties/failover/pro\
perties/traffic/items/properties/dns/properties/key/properties/name/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.traffic.
items.properties.dns.properties.key.properties.name.type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key.properties.
name,data:data85};vErrors===null?vErrors=[err237]:vErrors.push(err237),errors++}}if(data84.algorithm!==void 0){let data86=data84.algorithm;if(!(data86==="hmac-s\
ha224"||data86==="hmac-sha256"||data86==="hmac-sha384"||data86==="hmac-sha512")){let err238={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/key/algorit\
hm",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/key/properties/algorithm/enum",keyword:"enum",params:{allowedValues:schema12.
properties.failover.properties.traffic.items.properties.dns.properties.key.properties.algorithm.enum},schema:schema12.properties.failover.properties.traffic.items.
properties.dns.properties.key.properties.algorithm.enum,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key.properties.
algorithm,data:data86};vErrors===null?vErrors=[err238]:vErrors.push(err238),errors++}}if(data84.secret!==void 0){let data87=data84.secret;if(data87&&typeof data87==
"object"&&!Array.isArray(data87)){if(Object.keys(data87).length>1){let err239={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/key/secret",schemaPath:"#\
/properties/failover/properties/traffic/items/properties/dns/properties/key/properties/secret/maxProperties",keyword:"maxProperties",params:{limit:1},schema:1,parentSchema:schema12.
properties.failover.properties.traffic.items.properties.dns.properties.key.properties.secret,data:data87};vErrors===null?vErrors=[err239]:vErrors.push(err239),errors++}
if(Object.keys(data87).length<1){let err240={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/key/secret",schemaPath:"#/properties/failover/properties/tr\
affic/items/properties/dns/properties/key/properties/secret/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:schema12.properties.failover.
properties.traffic.items.properties.dns.properties.key.properties.secret,data:data87};vErrors===null?vErrors=[err240]:vErrors.push(err240),errors++}for(let key19 in data87)
if(!(key19==="env"||key19==="file"||key19==="command")){let err241={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/key/secret",schemaPath:"#/properties\
/failover/properties/traffic/items/properties/dns/properties/key/properties/secret/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key19},
schema:false,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key.properties.secret,data:data87};vErrors===null?vErrors=
[err241]:vErrors.push(err241),errors++}if(data87.env!==void 0){let data88=data87.env;if(typeof data88=="string"){if(!pattern5.test(data88)){let err242={instancePath:instancePath+
"/failover/traffic/"+i7+"/dns/key/secret/env",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/key/properties/secret/propert\
ies/env/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema12.properties.failover.properties.
traffic.items.properties.dns.properties.key.properties.secret.properties.env,data:data88};vErrors===null?vErrors=[err242]:vErrors.push(err242),errors++}}else{let err243={
instancePath:instancePath+"/failover/traffic/"+i7+"/dns/key/secret/env",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/key\
/properties/secret/properties/env/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.
key.properties.secret.properties.env.type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key.properties.secret.properties.
env,data:data88};vErrors===null?vErrors=[err243]:vErrors.push(err243),errors++}}if(data87.file!==void 0){let data89=data87.file;if(typeof data89=="string"){if(!pattern6.
test(data89)){let err244={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/key/secret/file",schemaPath:"#/properties/failover/properties/traffic/items/pr\
operties/dns/properties/key/properties/secret/properties/file/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\u001f]+$"},schema:"^[^\\u0000-\\u001f]+$",
parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key.properties.secret.properties.file,data:data89};vErrors===null?vErrors=
[err244]:vErrors.push(err244),errors++}}else{let err245={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/key/secret/file",schemaPath:"#/properties/failo\
ver/properties/traffic/items/properties/dns/properties/key/properties/secret/properties/file/type",keyword:"type",params:{type:"string"},schema:schema12.properties.
failover.properties.traffic.items.properties.dns.properties.key.properties.secret.properties.file.type,parentSchema:schema12.properties.failover.properties.traffic.
items.properties.dns.properties.key.properties.secret.properties.file,data:data89};vErrors===null?vErrors=[err245]:vErrors.push(err245),errors++}}if(data87.command!==
void 0){let data90=data87.command;if(Array.isArray(data90)){if(data90.length<1){let err246={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/key/secret/c\
ommand",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/key/properties/secret/properties/command/minItems",keyword:"minItem\
s",params:{limit:1},schema:1,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key.properties.secret.properties.command,
data:data90};vErrors===null?vErrors=[err246]:vErrors.push(err246),errors++}let len9=data90.length;for(let i9=0;i9<len9;i9++){let data91=data90[i9];if(typeof data91==
"string"){if(!pattern7.test(data91)){let err247={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/key/secret/command/"+i9,schemaPath:"#/properties/failov\
er/properties/traffic/items/properties/dns/properties/key/properties/secret/properties/command/items/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},
schema:"^[^\\u0000]*$",parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key.properties.secret.properties.command.items,
data:data91};vErrors===null?vErrors=[err247]:vErrors.push(err247),errors++}}else{let err248={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/key/secret/\
command/"+i9,schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/properties/key/properties/secret/properties/command/items/type",keyword:"\
type",params:{type:"string"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key.properties.secret.properties.command.items.
type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key.properties.secret.properties.command.items,data:data91};vErrors===
null?vErrors=[err248]:vErrors.push(err248),errors++}}}else{let err249={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/key/secret/command",schemaPath:"#\
/properties/failover/properties/traffic/items/properties/dns/properties/key/properties/secret/properties/command/type",keyword:"type",params:{type:"array"},schema:schema12.
properties.failover.properties.traffic.items.properties.dns.properties.key.properties.secret.properties.command.type,parentSchema:schema12.properties.failover.properties.
traffic.items.properties.dns.properties.key.properties.secret.properties.command,data:data90};vErrors===null?vErrors=[err249]:vErrors.push(err249),errors++}}}else{
let err250={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/key/secret",schemaPath:"#/properties/failover/properties/traffic/items/properties/dns/proper\
ties/key/properties/secret/type",keyword:"type",params:{type:"object"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key.
properties.secret.type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key.properties.secret,data:data87};vErrors===
null?vErrors=[err250]:vErrors.push(err250),errors++}}}else{let err251={instancePath:instancePath+"/failover/traffic/"+i7+"/dns/key",schemaPath:"#/properties/fai\
lover/properties/traffic/items/properties/dns/properties/key/type",keyword:"type",params:{type:"object"},schema:schema12.properties.failover.properties.traffic.
items.properties.dns.properties.key.type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns.properties.key,data:data84};vErrors===
null?vErrors=[err251]:vErrors.push(err251),errors++}}}else{let err252={instancePath:instancePath+"/failover/traffic/"+i7+"/dns",schemaPath:"#/properties/failove\
r/properties/traffic/items/properties/dns/type",keyword:"type",params:{type:"object"},schema:schema12.properties.failover.properties.traffic.items.properties.dns.
type,parentSchema:schema12.properties.failover.properties.traffic.items.properties.dns,data:data72};vErrors===null?vErrors=[err252]:vErrors.push(err252),errors++}}}else{
let err253={instancePath:instancePath+"/failover/traffic/"+i7,schemaPath:"#/properties/failover/properties/traffic/items/type",keyword:"type",params:{type:"obje\
ct"},schema:schema12.properties.failover.properties.traffic.items.type,parentSchema:schema12.properties.failover.properties.traffic.items,data:data71};vErrors===
null?vErrors=[err253]:vErrors.push(err253),errors++}}}else{let err254={instancePath:instancePath+"/failover/traffic",schemaPath:"#/properties/failover/propertie\
s/traffic/type",keyword:"type",params:{type:"array"},schema:schema12.properties.failover.properties.traffic.type,parentSchema:schema12.properties.failover.properties.
traffic,data:data70};vErrors===null?vErrors=[err254]:vErrors.push(err254),errors++}}if(data63.fence!==void 0){let data92=data63.fence;if(data92&&typeof data92==
"object"&&!Array.isArray(data92)){if(data92.command===void 0){let err255={instancePath:instancePath+"/failover/fence",schemaPath:"#/properties/failover/properti\
es/fence/required",keyword:"required",params:{missingProperty:"command"},schema:schema12.properties.failover.properties.fence.required,parentSchema:schema12.properties.
failover.properties.fence,data:data92};vErrors===null?vErrors=[err255]:vErrors.push(err255),errors++}for(let key20 in data92)if(!(key20==="command"||key20==="st\
atus"||key20==="on"||key20==="timeout")){let err256={instancePath:instancePath+"/failover/fence",schemaPath:"#/properties/failover/properties/fence/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:key20},schema:false,parentSchema:schema12.properties.failover.properties.fence,data:data92};
vErrors===null?vErrors=[err256]:vErrors.push(err256),errors++}if(data92.command!==void 0){let data93=data92.command;if(typeof data93=="string"){if(func3(data93)>
4096){let err257={instancePath:instancePath+"/failover/fence/command",schemaPath:"#/properties/failover/properties/fence/properties/command/maxLength",keyword:"\
maxLength",params:{limit:4096},schema:4096,parentSchema:schema12.properties.failover.properties.fence.properties.command,data:data93};vErrors===null?vErrors=[err257]:
vErrors.push(err257),errors++}if(func3(data93)<1){let err258={instancePath:instancePath+"/failover/fence/command",schemaPath:"#/properties/failover/properties/f\
ence/properties/command/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema12.properties.failover.properties.fence.properties.command,data:data93};
vErrors===null?vErrors=[err258]:vErrors.push(err258),errors++}if(!pattern38.test(data93)){let err259={instancePath:instancePath+"/failover/fence/command",schemaPath:"\
#/properties/failover/properties/fence/properties/command/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]+$"},schema:"^[^\\u0000]+$",parentSchema:schema12.
properties.failover.properties.fence.properties.command,data:data93};vErrors===null?vErrors=[err259]:vErrors.push(err259),errors++}}else{let err260={instancePath:instancePath+
"/failover/fence/command",schemaPath:"#/properties/failover/properties/fence/properties/command/type",keyword:"type",params:{type:"string"},schema:schema12.properties.
failover.properties.fence.properties.command.type,parentSchema:schema12.properties.failover.properties.fence.properties.command,data:data93};vErrors===null?vErrors=
[err260]:vErrors.push(err260),errors++}}if(data92.status!==void 0){let data94=data92.status;if(typeof data94=="string"){if(func3(data94)>4096){let err261={instancePath:instancePath+
"/failover/fence/status",schemaPath:"#/properties/failover/properties/fence/properties/status/maxLength",keyword:"maxLength",params:{limit:4096},schema:4096,parentSchema:schema12.
properties.failover.properties.fence.properties.status,data:data94};vErrors===null?vErrors=[err261]:vErrors.push(err261),errors++}if(func3(data94)<1){let err262={
instancePath:instancePath+"/failover/fence/status",schemaPath:"#/properties/failover/properties/fence/properties/status/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:schema12.properties.failover.properties.fence.properties.status,data:data94};vErrors===null?vErrors=[err262]:vErrors.push(err262),errors++}
if(!pattern38.test(data94)){let err263={instancePath:instancePath+"/failover/fence/status",schemaPath:"#/properties/failover/properties/fence/properties/status/\
pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]+$"},schema:"^[^\\u0000]+$",parentSchema:schema12.properties.failover.properties.fence.properties.status,
data:data94};vErrors===null?vErrors=[err263]:vErrors.push(err263),errors++}}else{let err264={instancePath:instancePath+"/failover/fence/status",schemaPath:"#/pr\
operties/failover/properties/fence/properties/status/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.fence.properties.
status.type,parentSchema:schema12.properties.failover.properties.fence.properties.status,data:data94};vErrors===null?vErrors=[err264]:vErrors.push(err264),errors++}}
if(data92.on!==void 0){let data95=data92.on;if(!(data95==="standby"||data95==="operator")){let err265={instancePath:instancePath+"/failover/fence/on",schemaPath:"\
#/properties/failover/properties/fence/properties/on/enum",keyword:"enum",params:{allowedValues:schema12.properties.failover.properties.fence.properties.on.enum},
schema:schema12.properties.failover.properties.fence.properties.on.enum,parentSchema:schema12.properties.failover.properties.fence.properties.on,data:data95};vErrors===
null?vErrors=[err265]:vErrors.push(err265),errors++}}if(data92.timeout!==void 0){let data96=data92.timeout;if(typeof data96=="string"){if(!pattern16.test(data96)){
let err266={instancePath:instancePath+"/failover/fence/timeout",schemaPath:"#/properties/failover/properties/fence/properties/timeout/pattern",keyword:"pattern",
params:{pattern:"^(?:0|[1-9][0-9]{0,8})[smhdw]$"},schema:"^(?:0|[1-9][0-9]{0,8})[smhdw]$",parentSchema:schema12.properties.failover.properties.fence.properties.
timeout,data:data96};vErrors===null?vErrors=[err266]:vErrors.push(err266),errors++}}else{let err267={instancePath:instancePath+"/failover/fence/timeout",schemaPath:"\
#/properties/failover/properties/fence/properties/timeout/type",keyword:"type",params:{type:"string"},schema:schema12.properties.failover.properties.fence.properties.
timeout.type,parentSchema:schema12.properties.failover.properties.fence.properties.timeout,data:data96};vErrors===null?vErrors=[err267]:vErrors.push(err267),errors++}}}else{
let err268={instancePath:instancePath+"/failover/fence",schemaPath:"#/properties/failover/properties/fence/type",keyword:"type",params:{type:"object"},schema:schema12.
properties.failover.properties.fence.type,parentSchema:schema12.properties.failover.properties.fence,data:data92};vErrors===null?vErrors=[err268]:vErrors.push(err268),
errors++}}if(data63.max_loss!==void 0){let data97=data63.max_loss;if(typeof data97=="string"){if(!pattern16.test(data97)){let err269={instancePath:instancePath+
"/failover/max_loss",schemaPath:"#/properties/failover/properties/max_loss/pattern",keyword:"pattern",params:{pattern:"^(?:0|[1-9][0-9]{0,8})[smhdw]$"},schema:"\
^(?:0|[1-9][0-9]{0,8})[smhdw]$",parentSchema:schema12.properties.failover.properties.max_loss,data:data97};vErrors===null?vErrors=[err269]:vErrors.push(err269),
errors++}}else{let err270={instancePath:instancePath+"/failover/max_loss",schemaPath:"#/properties/failover/properties/max_loss/type",keyword:"type",params:{type:"\
string"},schema:schema12.properties.failover.properties.max_loss.type,parentSchema:schema12.properties.failover.properties.max_loss,data:data97};vErrors===null?
vErrors=[err270]:vErrors.push(err270),errors++}}data63.before!==void 0&&(validate20(data63.before,{instancePath:instancePath+"/failover/before",parentData:data63,
parentDataProperty:"before",rootData})||(vErrors=vErrors===null?validate20.errors:vErrors.concat(validate20.errors),errors=vErrors.length)),data63.after!==void 0&&
(validate20(data63.after,{instancePath:instancePath+"/failover/after",parentData:data63,parentDataProperty:"after",rootData})||(vErrors=vErrors===null?validate20.
errors:vErrors.concat(validate20.errors),errors=vErrors.length))}else{let err271={instancePath:instancePath+"/failover",schemaPath:"#/properties/failover/type",
keyword:"type",params:{type:"object"},schema:schema12.properties.failover.type,parentSchema:schema12.properties.failover,data:data63};vErrors===null?vErrors=[err271]:
vErrors.push(err271),errors++}}if(data.notify!==void 0){let data100=data.notify;if(data100&&typeof data100=="object"&&!Array.isArray(data100)){for(let key21 in data100)
if(key21!=="email"){let err272={instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key21},schema:false,parentSchema:schema12.properties.notify,data:data100};vErrors===null?vErrors=[err272]:vErrors.push(err272),errors++}if(data100.
email!==void 0){let data101=data100.email;if(typeof data101=="string"){if(func3(data101)>254){let err273={instancePath:instancePath+"/notify/email",schemaPath:"\
#/properties/notify/properties/email/maxLength",keyword:"maxLength",params:{limit:254},schema:254,parentSchema:schema12.properties.notify.properties.email,data:data101};
vErrors===null?vErrors=[err273]:vErrors.push(err273),errors++}if(!pattern77.test(data101)){let err274={instancePath:instancePath+"/notify/email",schemaPath:"#/p\
roperties/notify/properties/email/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._+-]*(?:@[A-Za-z0-9][A-Za-z0-9.-]*)?$"},schema:"^[A-Za-z0-9\
][A-Za-z0-9._+-]*(?:@[A-Za-z0-9][A-Za-z0-9.-]*)?$",parentSchema:schema12.properties.notify.properties.email,data:data101};vErrors===null?vErrors=[err274]:vErrors.
push(err274),errors++}}else{let err275={instancePath:instancePath+"/notify/email",schemaPath:"#/properties/notify/properties/email/type",keyword:"type",params:{
type:"string"},schema:schema12.properties.notify.properties.email.type,parentSchema:schema12.properties.notify.properties.email,data:data101};vErrors===null?vErrors=
[err275]:vErrors.push(err275),errors++}}}else{let err276={instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/type",keyword:"type",params:{type:"\
object"},schema:schema12.properties.notify.type,parentSchema:schema12.properties.notify,data:data100};vErrors===null?vErrors=[err276]:vErrors.push(err276),errors++}}
if(data.vars!==void 0){let data102=data.vars;if(!(data102&&typeof data102=="object"&&!Array.isArray(data102))){let err277={instancePath:instancePath+"/vars",schemaPath:"\
#/properties/vars/type",keyword:"type",params:{type:"object"},schema:schema12.properties.vars.type,parentSchema:schema12.properties.vars,data:data102};vErrors===
null?vErrors=[err277]:vErrors.push(err277),errors++}}}else{let err278={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:schema12.type,
parentSchema:schema12,data};vErrors===null?vErrors=[err278]:vErrors.push(err278),errors++}return validate11.errors=vErrors,errors===0}var playbook=validate12,schema13={
$schema:"http://json-schema.org/draft-07/schema#",$id:"playbook.schema.json",type:"array",title:"a list of plays",description:"Plays, each with its hosts and ta\
sks, in Ansible\u2019s form.",minItems:1,items:{type:"object",title:"a map with hosts and tasks",description:"Tasks for some hosts.",required:["hosts"],additionalProperties:false,
properties:{name:{type:"string",title:"text",description:"What the play is for.",examples:["Take over"]},hosts:{type:["string","array"],title:"a word, or a list\
 of them",minLength:1,items:{type:"string",minLength:1},description:"Roles, hosts or groups: primary, standby, all, a name, or several.",examples:["standby","al\
l",["machine-a"]]},vars:{type:"object",title:"a map of variables",additionalProperties:true,description:"Variables of this play.",examples:[{port:8080}]},gather_facts:{
type:"boolean",description:"Taken for Ansible\u2019s sake: facts are read when they are asked for.",examples:[false]},become:{type:["boolean","string"],title:"t\
rue, false or a template",pattern:"\\{\\{",description:"Default of all its tasks.",examples:[true]},become_user:{type:"string",title:"a user\u2019s name",minLength:1,
description:"Default of all its tasks.",examples:["postgres"]},tags:{type:["string","array"],title:"a word, or a list of them",minLength:1,items:{type:"string",
minLength:1},description:"Tags of all its tasks.",examples:[["network"]]},ignore_unreachable:{type:"boolean",description:"Go on without a host that cannot be re\
ached.",examples:[true]},any_errors_fatal:{type:"boolean",description:"A failure on one host ends the run on all.",examples:[true]},pre_tasks:{$ref:"#/definitio\
ns/tasks",description:"Tasks before all others."},tasks:{$ref:"#/definitions/tasks",description:"What is to be done, in order."},post_tasks:{$ref:"#/definitions\
/tasks",description:"Tasks after all others."},handlers:{$ref:"#/definitions/tasks",description:"Tasks that run at the end, once, when a task that notifies them\
 changed something."}}},definitions:{tasks:{type:"array",title:"a list of tasks",items:{$ref:"#/definitions/task"}},task:{type:"object",title:"a map with a modu\
le",description:"One module with its arguments, or a block of tasks, and what is to be said about it.",additionalProperties:false,properties:{name:{type:"string",
title:"text",description:"What the task is for; shown when it runs. May use templates.",examples:["Open the port"]},when:{type:["string","boolean","array"],title:"\
an expression, or a list of them that must all hold",minLength:1,items:{type:["string","boolean"],title:"an expression"},description:"Do it only where this hold\
s (expressions without braces).",examples:['host.vars.site == "east"']},register:{type:"string",title:"a variable\u2019s name: letters, digits and _",pattern:"^\
[A-Za-z_][A-Za-z0-9_]*$",description:"Variable that keeps the result.",examples:["answer"]},loop:{type:["array","string"],title:"a list, or a template that give\
s one",pattern:"\\{\\{",description:"Do it once for each item, called item.",examples:[["a","b"]]},loop_control:{type:"object",title:"a map with loop_var, index\
_var or label",description:"What the items of a loop are called.",additionalProperties:false,properties:{loop_var:{type:"string",title:"a variable\u2019s name: lette\
rs, digits and _",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",description:"Name of the item. Default: item.",examples:["entry"]},index_var:{type:"string",title:"a variab\
le\u2019s name: letters, digits and _",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",description:"Variable that counts the items from 0.",examples:["number"]},label:{type:"\
string",title:"text",description:"What is shown of an item. May use templates.",examples:["{{ entry.name }}"]}}},until:{type:["string","boolean","array"],title:"\
an expression, or a list of them that must all hold",minLength:1,items:{type:["string","boolean"],title:"an expression"},description:"Repeat until this holds.",
examples:["answer.status == 200"]},retries:{type:["integer","string"],title:"a whole number or a template",minimum:0,pattern:"\\{\\{",description:"How often at \
most, with until. Default: 3.",examples:[10]},delay:{type:["number","string"],title:"seconds or a template",minimum:0,pattern:"\\{\\{",description:"Seconds betw\
een tries. Default: 5.",examples:[5]},notify:{type:["string","array"],title:"a word, or a list of them",minLength:1,items:{type:"string",minLength:1},description:"\
Handlers to run at the end of the play when this changed something.",examples:["restart app"]},tags:{type:["string","array"],title:"a word, or a list of them",minLength:1,
items:{type:"string",minLength:1},description:"For --tags and --skip-tags.",examples:[["network"]]},become:{type:["boolean","string"],title:"true, false or a te\
mplate",pattern:"\\{\\{",description:"Act as another user: root, or become_user. pairctl is root on the hosts already.",examples:[true]},become_user:{type:"stri\
ng",title:"a user\u2019s name",minLength:1,description:"Who to act as.",examples:["postgres"]},delegate_to:{type:"string",title:"a host or role",minLength:1,description:"\
Do it on this host instead, for the host of the play.",examples:["standby"]},run_once:{type:["boolean","string"],title:"true, false or a template",pattern:"\\{\\{",
description:"Do it on the first host of the play only.",examples:[true]},ignore_errors:{type:["boolean","string"],title:"true, false or a template",pattern:"\\{\\\
{",description:"Go on after a failure.",examples:[true]},ignore_unreachable:{type:["boolean","string"],title:"true, false or a template",pattern:"\\{\\{",description:"\
Go on when the host cannot be reached.",examples:[true]},failed_when:{type:["string","boolean","array"],title:"an expression, or a list of them that must all ho\
ld",minLength:1,items:{type:["string","boolean"],title:"an expression"},description:"What counts as failed.",examples:["answer.rc > 1"]},changed_when:{type:["st\
ring","boolean","array"],title:"an expression, or a list of them that must all hold",minLength:1,items:{type:["string","boolean"],title:"an expression"},description:"\
What counts as changed.",examples:[false]},vars:{type:"object",title:"a map of variables",additionalProperties:true,description:"Variables of this task.",examples:[
{port:8080}]},owned:{type:"boolean",description:"What it makes belongs to pairctl: it is listed in the host\u2019s manifest and removed when it is no longer wanted.",
examples:[true]},timeout:{type:["integer","string"],title:"a whole number or a template",minimum:0,pattern:"\\{\\{",description:"Seconds until it is stopped.",examples:[
600]},block:{$ref:"#/definitions/tasks",description:"Tasks that belong together: what is said here holds for each of them."},rescue:{$ref:"#/definitions/tasks",
description:"Tasks for when one of the block failed."},always:{$ref:"#/definitions/tasks",description:"Tasks that follow in any case."}},oneOf:[{required:["bloc\
k"]}],dependencies:{rescue:["block"],always:["block"],loop_control:["loop"]}}}};function validate12(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(Array.isArray(data)){if(data.length<1){let err0={instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:schema13,data};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}let len0=data.length;for(let i0=0;i0<len0;i0++){let data0=data[i0];if(data0&&
typeof data0=="object"&&!Array.isArray(data0)){if(data0.hosts===void 0){let err1={instancePath:instancePath+"/"+i0,schemaPath:"#/items/required",keyword:"requir\
ed",params:{missingProperty:"hosts"},schema:schema13.items.required,parentSchema:schema13.items,data:data0};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++}
for(let key0 in data0)if(!func2.call(schema13.items.properties,key0)){let err2={instancePath:instancePath+"/"+i0,schemaPath:"#/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:key0},schema:false,parentSchema:schema13.items,data:data0};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
if(data0.name!==void 0){let data1=data0.name;if(typeof data1!="string"){let err3={instancePath:instancePath+"/"+i0+"/name",schemaPath:"#/items/properties/name/t\
ype",keyword:"type",params:{type:"string"},schema:schema13.items.properties.name.type,parentSchema:schema13.items.properties.name,data:data1};vErrors===null?vErrors=
[err3]:vErrors.push(err3),errors++}}if(data0.hosts!==void 0){let data2=data0.hosts;if(typeof data2!="string"&&!Array.isArray(data2)){let err4={instancePath:instancePath+
"/"+i0+"/hosts",schemaPath:"#/items/properties/hosts/type",keyword:"type",params:{type:schema13.items.properties.hosts.type},schema:schema13.items.properties.hosts.
type,parentSchema:schema13.items.properties.hosts,data:data2};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(typeof data2=="string"&&func3(data2)<
1){let err5={instancePath:instancePath+"/"+i0+"/hosts",schemaPath:"#/items/properties/hosts/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema13.
items.properties.hosts,data:data2};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}if(Array.isArray(data2)){let len1=data2.length;for(let i1=0;i1<len1;i1++){
let data3=data2[i1];if(typeof data3=="string"){if(func3(data3)<1){let err6={instancePath:instancePath+"/"+i0+"/hosts/"+i1,schemaPath:"#/items/properties/hosts/i\
tems/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema13.items.properties.hosts.items,data:data3};vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++}}else{let err7={instancePath:instancePath+"/"+i0+"/hosts/"+i1,schemaPath:"#/items/properties/hosts/items/type",keyword:"type",params:{type:"\
string"},schema:schema13.items.properties.hosts.items.type,parentSchema:schema13.items.properties.hosts.items,data:data3};vErrors===null?vErrors=[err7]:vErrors.
push(err7),errors++}}}}if(data0.vars!==void 0){let data4=data0.vars;if(!(data4&&typeof data4=="object"&&!Array.isArray(data4))){let err8={instancePath:instancePath+
"/"+i0+"/vars",schemaPath:"#/items/properties/vars/type",keyword:"type",params:{type:"object"},schema:schema13.items.properties.vars.type,parentSchema:schema13.
items.properties.vars,data:data4};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}}if(data0.gather_facts!==void 0){let data5=data0.gather_facts;if(typeof data5!=
"boolean"){let err9={instancePath:instancePath+"/"+i0+"/gather_facts",schemaPath:"#/items/properties/gather_facts/type",keyword:"type",params:{type:"boolean"},schema:schema13.
items.properties.gather_facts.type,parentSchema:schema13.items.properties.gather_facts,data:data5};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}}if(data0.
become!==void 0){let data6=data0.become;if(typeof data6!="boolean"&&typeof data6!="string"){let err10={instancePath:instancePath+"/"+i0+"/become",schemaPath:"#/\
items/properties/become/type",keyword:"type",params:{type:schema13.items.properties.become.type},schema:schema13.items.properties.become.type,parentSchema:schema13.
items.properties.become,data:data6};vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(typeof data6=="string"&&!pattern65.test(data6)){let err11={instancePath:instancePath+
"/"+i0+"/become",schemaPath:"#/items/properties/become/pattern",keyword:"pattern",params:{pattern:"\\{\\{"},schema:"\\{\\{",parentSchema:schema13.items.properties.
become,data:data6};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}}if(data0.become_user!==void 0){let data7=data0.become_user;if(typeof data7=="str\
ing"){if(func3(data7)<1){let err12={instancePath:instancePath+"/"+i0+"/become_user",schemaPath:"#/items/properties/become_user/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:schema13.items.properties.become_user,data:data7};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}else{let err13={instancePath:instancePath+
"/"+i0+"/become_user",schemaPath:"#/items/properties/become_user/type",keyword:"type",params:{type:"string"},schema:schema13.items.properties.become_user.type,parentSchema:schema13.
items.properties.become_user,data:data7};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}}if(data0.tags!==void 0){let data8=data0.tags;if(typeof data8!=
"string"&&!Array.isArray(data8)){let err14={instancePath:instancePath+"/"+i0+"/tags",schemaPath:"#/items/properties/tags/type",keyword:"type",params:{type:schema13.
items.properties.tags.type},schema:schema13.items.properties.tags.type,parentSchema:schema13.items.properties.tags,data:data8};vErrors===null?vErrors=[err14]:vErrors.
push(err14),errors++}if(typeof data8=="string"&&func3(data8)<1){let err15={instancePath:instancePath+"/"+i0+"/tags",schemaPath:"#/items/properties/tags/minLengt\
h",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema13.items.properties.tags,data:data8};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}
if(Array.isArray(data8)){let len2=data8.length;for(let i2=0;i2<len2;i2++){let data9=data8[i2];if(typeof data9=="string"){if(func3(data9)<1){let err16={instancePath:instancePath+
"/"+i0+"/tags/"+i2,schemaPath:"#/items/properties/tags/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:schema13.items.properties.tags.
items,data:data9};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}}else{let err17={instancePath:instancePath+"/"+i0+"/tags/"+i2,schemaPath:"#/items/\
properties/tags/items/type",keyword:"type",params:{type:"string"},schema:schema13.items.properties.tags.items.type,parentSchema:schema13.items.properties.tags.items,
data:data9};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}}}if(data0.ignore_unreachable!==void 0){let data10=data0.ignore_unreachable;if(typeof data10!=
"boolean"){let err18={instancePath:instancePath+"/"+i0+"/ignore_unreachable",schemaPath:"#/items/properties/ignore_unreachable/type",keyword:"type",params:{type:"\
boolean"},schema:schema13.items.properties.ignore_unreachable.type,parentSchema:schema13.items.properties.ignore_unreachable,data:data10};vErrors===null?vErrors=
[err18]:vErrors.push(err18),errors++}}if(data0.any_errors_fatal!==void 0){let data11=data0.any_errors_fatal;if(typeof data11!="boolean"){let err19={instancePath:instancePath+
"/"+i0+"/any_errors_fatal",schemaPath:"#/items/properties/any_errors_fatal/type",keyword:"type",params:{type:"boolean"},schema:schema13.items.properties.any_errors_fatal.
type,parentSchema:schema13.items.properties.any_errors_fatal,data:data11};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}}data0.pre_tasks!==void 0&&
(validate13(data0.pre_tasks,{instancePath:instancePath+"/"+i0+"/pre_tasks",parentData:data0,parentDataProperty:"pre_tasks",rootData})||(vErrors=vErrors===null?validate13.
errors:vErrors.concat(validate13.errors),errors=vErrors.length)),data0.tasks!==void 0&&(validate13(data0.tasks,{instancePath:instancePath+"/"+i0+"/tasks",parentData:data0,
parentDataProperty:"tasks",rootData})||(vErrors=vErrors===null?validate13.errors:vErrors.concat(validate13.errors),errors=vErrors.length)),data0.post_tasks!==void 0&&
(validate13(data0.post_tasks,{instancePath:instancePath+"/"+i0+"/post_tasks",parentData:data0,parentDataProperty:"post_tasks",rootData})||(vErrors=vErrors===null?
validate13.errors:vErrors.concat(validate13.errors),errors=vErrors.length)),data0.handlers!==void 0&&(validate13(data0.handlers,{instancePath:instancePath+"/"+i0+
"/handlers",parentData:data0,parentDataProperty:"handlers",rootData})||(vErrors=vErrors===null?validate13.errors:vErrors.concat(validate13.errors),errors=vErrors.
length))}else{let err20={instancePath:instancePath+"/"+i0,schemaPath:"#/items/type",keyword:"type",params:{type:"object"},schema:schema13.items.type,parentSchema:schema13.
items,data:data0};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}}}else{let err21={instancePath,schemaPath:"#/type",keyword:"type",params:{type:"ar\
ray"},schema:schema13.type,parentSchema:schema13,data};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}return validate12.errors=vErrors,errors===0}export{
inventory,pair,playbook};
